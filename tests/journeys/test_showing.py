# SPDX-License-Identifier: GPL-3.0-or-later
"""A trader shows a product: the customer's screen offers it, and never takes it out of their hands."""

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from shared.records import Suggest
from shared.records.floor import Section
from shared.settings import Settings
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.shop import Shop, ShopClock, bare


def test_what_a_trader_shows_is_offered_and_looked_at_or_not(
    kiosk: KioskDriver, anna: ConsoleDriver, shop: Shop
) -> None:
    kiosk.touch_to_start()
    customer = bare(kiosk.codes.shown_identity())
    kiosk.shelves.open_product("Alma sofa")
    anna.wait_for(lambda: bool(anna.floor.shown), "the visit on the floor")
    anna.floor.open(customer)

    anna.picker.show_to_customer("Svamp")
    kiosk.wait_until(lambda: kiosk.talk.shown_offer() == "Anna would like to show you this", "the offer")
    assert kiosk.product.shown_title() == "Alma sofa", "nothing is forced over what the customer is doing"
    assert kiosk.talk.shown_offer_words() == ""
    assert "Svamp" in anna.notice
    kiosk.touch("declineOffer")
    kiosk.wait_until(lambda: kiosk.talk.shown_offer() == "", "the offer to go")
    assert kiosk.product.shown_title() == "Alma sofa"

    anna.picker.show_to_customer("Svamp", "It goes with the blue")
    kiosk.wait_until(lambda: kiosk.talk.shown_offer() != "", "the second offer")
    assert kiosk.talk.shown_offer_words() == "“It goes with the blue”"
    kiosk.touch("lookAtOffer")
    kiosk.wait_until(lambda: kiosk.product.shown_title().startswith("Svamp"), "the lamp's page")
    assert kiosk.talk.shown_offer() == ""
    kiosk.back()
    kiosk.wait_until(lambda: kiosk.product.shown_title() == "Alma sofa", "the sofa again")

    anna.wait_until_confirmed()
    kinds = [type(entry.change.what) for entry in shop.history(customer)]
    assert kinds.count(Suggest) == 2
    assert shop.record(customer) == shop.replayed(customer)
    assert shop.record(customer).lines == ()


def test_an_offer_is_not_made_to_the_next_customer(kiosk: KioskDriver, anna: ConsoleDriver) -> None:
    kiosk.touch_to_start()
    customer = bare(kiosk.codes.shown_identity())
    anna.wait_for(lambda: bool(anna.floor.shown), "the visit on the floor")
    anna.floor.open(customer)
    anna.picker.show_to_customer("Svamp")
    kiosk.wait_until(lambda: kiosk.talk.shown_offer() != "", "the offer")
    kiosk.codes.get_my_code()
    kiosk.im_done()
    kiosk.touch_to_start()
    kiosk.settle()
    assert kiosk.talk.shown_offer() == ""


def test_a_product_that_answers_a_question_is_added_with_one_touch(
    kiosk: KioskDriver, anna: ConsoleDriver
) -> None:
    kiosk.touch_to_start()
    customer = bare(kiosk.codes.shown_identity())
    kiosk.talk.ask("A lamp in blue?")
    anna.wait_for(lambda: bool(anna.floor.shown), "the visit on the floor")
    anna.floor.open(customer)
    anna.wait_for(lambda: bool(anna.record.shown.unanswered), "the request arrives")
    anna.calls.answer_request("This one.", "Svamp")
    kiosk.wait_until(lambda: kiosk.is_shown("addMatch"), "the answer with its product")
    kiosk.touch("addMatch")
    kiosk.wait_until(lambda: kiosk.my_list.count() == 1, "the lamp on the list")
    kiosk.wait_until(lambda: kiosk.says("On your list"), "that it is there")


@pytest.fixture
def impatient(settings: Settings) -> Settings:
    return msgspec.structs.replace(settings, call_patience_seconds=90)


def test_a_call_that_nobody_takes_becomes_urgent_on_both_sides(
    qapp: QApplication, impatient: Settings, clock: ShopClock
) -> None:
    kiosk = KioskDriver(qapp, impatient, clock=clock)
    try:
        with ConsoleDriver(qapp, impatient, clock=clock) as anna:
            anna.sign_in_as_demo()
            kiosk.touch_to_start()
            caller = bare(kiosk.codes.shown_identity())
            kiosk.talk.call_staff("buy")
            anna.wait_for(lambda: anna.floor.shown[:1] == ((Section.CALLING, caller),), "the caller on top")
            clock.go_on(seconds=80)
            assert kiosk.talk.shown_call() == "We have called somebody"
            assert "waits too long" not in anna.floor.sentences[1]
            clock.go_on(seconds=15)
            kiosk.wait_until(lambda: kiosk.talk.shown_call() == "It takes a little longer today", "the word")
            assert "Wants to buy, waits too long" in anna.floor.sentences[1]
            anna.floor.open(caller)
            anna.calls.take(2)
            kiosk.wait_until(
                lambda: kiosk.talk.shown_call() == "Anna is coming, about 2 min", "who is coming"
            )
            anna.wait_for(lambda: "waits too long" not in " ".join(anna.floor.sentences), "it is calm again")
    finally:
        kiosk.close()
