# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a request, decided at the console by keyboard and read at the kiosk."""

from uuid import UUID

from PySide6.QtCore import Qt

from shared.records import Ask, RequestState
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

REQUEST = UUID(int=5)


def ask(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    shop.customer(code.customer_id, Ask(REQUEST, "The same in green?"))
    trader.wait_for(lambda: trader.has_button("Accept: “The same in green?”"), "the request is shown")


def click(trader: ConsoleDriver, word: str) -> None:
    button = f"{word}: “The same in green?”"
    trader.wait_for(lambda: trader.has_button(button), f"{word} is offered")
    trader.click(button)


def state(trader: ConsoleDriver) -> RequestState:
    return trader.record.shown.requests[0].state


def test_a_request_is_accepted_ordered_and_there(trader: ConsoleDriver, shop: Shop) -> None:
    ask(trader, shop)
    for word, expected in (
        ("Accept", RequestState.ACCEPTED),
        ("Ordered", RequestState.ORDERED),
        ("Available", RequestState.AVAILABLE),
    ):
        click(trader, word)
        trader.wait_until_confirmed()
        assert state(trader) is expected
    trader.record.undo()
    trader.wait_for(lambda: state(trader) is RequestState.ORDERED, "the last step is taken back")
    assert trader.record.shown.unanswered == ()


def test_declining_asks_for_the_reason_first(trader: ConsoleDriver, shop: Shop) -> None:
    ask(trader, shop)
    trader.click("Decline …: “The same in green?”")
    trader.wait_for(lambda: trader.has_button("Accept: “The same in green?”"), "it is still open")
    trader.press(Qt.Key.Key_Return)
    assert [request.decision for request in trader.record.shown.requests] == [None]
    trader.type("not made any more")
    trader.press(Qt.Key.Key_Return)
    trader.wait_until_confirmed()

    decision = shop.record(trader.record.shown.customer_id).requests[0].decision
    assert decision is not None
    assert (decision.state, decision.reason) == (RequestState.DECLINED, "not made any more")
    assert decision.by.name == "Anna"
