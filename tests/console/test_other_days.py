# SPDX-License-Identifier: GPL-3.0-or-later
"""A record of another day tells the date with its times."""

from uuid import uuid4

from PySide6.QtWidgets import QApplication, QLabel

from shared.records import AnswerRequest, Ask, CallReason, CallStaff, TakeCall
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop, TellingClock
from tests.drivers.console_driver import ConsoleDriver

DAY = "14/03/2026"


def test_times_of_another_day_have_their_date_in_the_history_the_requests_and_the_call(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    clock = TellingClock()
    shop.clock = clock
    code = shop.visit("cora")
    answered, waiting, call = uuid4(), uuid4(), uuid4()
    for request_id, words in ((answered, "in green?"), (waiting, "and smaller?")):
        shop.customer(code.customer_id, Ask(request_id, words))
    shop.staff(code.customer_id, AnswerRequest(answered, "no", None))
    shop.customer(code.customer_id, CallStaff(call, CallReason.BUY))
    shop.staff(code.customer_id, TakeCall(call))
    time = f"{clock().astimezone():%H:%M}"
    with ConsoleDriver(qapp, settings, clock=clock) as trader:

        def said() -> str:
            return "\n".join(each.text() for each in trader.service.findChildren(QLabel) if each.isVisible())

        trader.sign_in("anna", PASSWORD)
        trader.scanner.type_code(code.customer_id)
        trader.wait_for(lambda: trader.record.customer_id == code.customer_id, "the record is shown")
        assert trader.record.history[-1].startswith(f"Customer, {time}: began")
        trader.wait_for(lambda: f"asked at {time}" in said(), "the requests are shown")
        assert f"Ben is coming, since {time}" in said()
        assert f"Ben, {time}: no" in said()
        trader.lock()
        clock.advance(days=2)
        trader.sign_in("anna", PASSWORD)
        shop.customer(code.customer_id, Ask(uuid4(), "or red?"))
        trader.wait_for(lambda: "or red?" in trader.record.history[0], "the new request is shown")
        assert trader.record.history[-1].startswith(f"Customer, {DAY}, {time}: began")
        assert trader.record.history[0].startswith(f"Customer, {time}: asked")
        trader.wait_for(lambda: f"asked at {time}" in said(), "the new request's card is shown")
        assert f"asked on {DAY} at {time}" in said()
        assert f"Ben, {DAY}, {time}: no" in said()
        assert f"Ben is coming, since {DAY} at {time}" in said()
