# SPDX-License-Identifier: GPL-3.0-or-later
"""Each call and each request rings once, and an urgent call again."""

from datetime import timedelta
from uuid import uuid4

from PySide6.QtTest import QSignalSpy

from console.rings import Heard, Ring, Wanted, listen, next_urgent
from shared.identity import CustomerId
from shared.money import Money
from shared.records import Ask, Call, CallReason, CallStaff, State, Taken
from shared.records.floor import FloorRow
from tests.console.shop import BEN, START, Shop
from tests.drivers.console_driver import ConsoleDriver

PATIENCE = 120.0


def row(customer_id: str = "AAAAAAAAA", *, call: Call | None = None, unanswered: int = 0) -> FloorRow:
    return FloorRow(
        customer_id=CustomerId(customer_id),
        version=1,
        state=State.BROWSING,
        terminal="kiosk 1",
        place="",
        opened_at=START,
        changed_at=START,
        line_count=0,
        total=Money("EUR", 0),
        trader=None,
        contact_name="",
        call=call,
        unanswered=unanswered,
    )


def a_call() -> Call:
    return Call(uuid4(), CallReason.BUY, "kiosk 1", START)


def wanted(rings: tuple[Ring, ...]) -> list[Wanted]:
    return [ring.wanted for ring in rings]


def test_a_call_rings_once_and_again_when_it_is_urgent() -> None:
    rows = (row(call=a_call()),)
    rings, heard = listen(rows, Heard(), START, PATIENCE)
    assert wanted(rings) == [Wanted.CALL]
    rings, heard = listen(rows, heard, START + timedelta(seconds=PATIENCE - 1), PATIENCE)
    assert rings == ()
    rings, heard = listen(rows, heard, START + timedelta(seconds=PATIENCE), PATIENCE)
    assert wanted(rings) == [Wanted.URGENT_CALL]
    assert listen(rows, heard, START + timedelta(seconds=2 * PATIENCE), PATIENCE)[0] == ()


def test_a_call_that_somebody_took_is_silent() -> None:
    call = a_call()
    taken = Call(call.call_id, call.reason, call.terminal, call.called_at, taken=Taken(BEN, START, None))
    rings, _heard = listen((row(call=taken),), Heard(), START + timedelta(hours=1), PATIENCE)
    assert rings == ()


def test_each_request_rings_once_and_the_next_one_again() -> None:
    rings, heard = listen((row(unanswered=1),), Heard(), START, PATIENCE)
    assert wanted(rings) == [Wanted.REQUEST]
    assert listen((row(unanswered=1),), heard, START, PATIENCE)[0] == ()
    rings, heard = listen((row(unanswered=2),), heard, START, PATIENCE)
    assert wanted(rings) == [Wanted.REQUEST]
    rings, heard = listen((row(unanswered=0),), heard, START, PATIENCE)
    assert rings == ()
    assert wanted(listen((row(unanswered=1),), heard, START, PATIENCE)[0]) == [Wanted.REQUEST]


def test_the_most_urgent_rings_first_and_the_next_one_is_foreseen() -> None:
    rows = (row("BBBBBBBBB", unanswered=1), row(call=a_call()))
    assert wanted(listen(rows, Heard(), START + timedelta(seconds=PATIENCE), PATIENCE)[0]) == [
        Wanted.URGENT_CALL,
        Wanted.REQUEST,
    ]
    assert next_urgent(rows, START + timedelta(seconds=20), PATIENCE) == PATIENCE - 20
    assert next_urgent(rows, START + timedelta(seconds=PATIENCE), PATIENCE) is None


def test_a_new_call_and_a_new_request_ring_at_the_console(trader: ConsoleDriver, shop: Shop) -> None:
    bell = trader.bell
    spy = QSignalSpy(bell.rang)
    code = shop.visit("cora")
    shop.customer(code.customer_id, CallStaff(uuid4(), CallReason.BUY))
    trader.wait_for(lambda: spy.count() == 1, "the call rings")
    shop.customer(code.customer_id, Ask(uuid4(), "The same in green?"))
    trader.wait_for(lambda: spy.count() == 2, "the request rings")
    rung = [spy.at(place)[0] for place in range(spy.count())]
    assert [ring.wanted for ring in rung] == [Wanted.CALL, Wanted.REQUEST]
    assert bell.words(rung[0]) == ("A customer calls", "kiosk 1: Wants to buy")
    shop.visit("birk")
    trader.wait_for(lambda: len(trader.floor.shown) == 2, "another customer is there")
    assert spy.count() == 2
