# SPDX-License-Identifier: GPL-3.0-or-later
"""Calling staff: a closed loop from "please come" to who is coming, and exactly one trader comes."""

from shared.records import CallEnd, CallReason
from shared.records.arrival import FEWEST
from shared.records.floor import Section
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.shop import Shop, ShopClock, bare


def test_of_two_traders_who_take_a_call_exactly_one_does_and_the_customer_reads_who(
    kiosk: KioskDriver, anna: ConsoleDriver, ben: ConsoleDriver, shop: Shop, clock: ShopClock
) -> None:
    earlier, caller = two_customers_come_and_the_second_calls(kiosk)
    assert kiosk.talk.shown_call() == "We have called somebody"
    for console in (anna, ben):
        wait_for_caller(console, caller)
        assert (Section.PARKED, earlier) in console.floor.shown
    clock.go_on(minutes=2, seconds=10)
    heading, top = anna.floor.sentences[:2]
    assert heading == "Calling, 1"
    assert "kiosk 2 · Hall A" in top
    assert "Wants to buy" in top
    assert top.endswith(" 2:10")

    anna.floor.open(caller)
    ben.floor.open(caller)
    ben.hold_the_store()
    ben.calls.take(5)
    anna.calls.take(2)
    kiosk.wait_until(lambda: kiosk.talk.shown_call() == "Anna is coming, about 2 min", "who is coming")
    ben.let_the_store_go()
    ben.wait_for(lambda: bool(ben.notice), "Ben is told")
    assert ben.notice == "Anna was faster and has taken this call."
    ben.wait_for(lambda: taken_by(ben) == "Anna", "Ben's console shows that Anna is coming")
    assert kiosk.talk.shown_call() == "Anna is coming, about 2 min"
    anna.wait_until_confirmed()
    (call,) = shop.record(caller).calls
    assert call.taken is not None
    assert (call.reason, call.taken.by.name, call.taken.minutes) == (CallReason.BUY, "Anna", 2)

    anna.calls.end()
    kiosk.wait_until(lambda: kiosk.talk.shown_call() == "", "the call to be over")
    ben.wait_for(lambda: ben.record.shown.open_call is None, "the call is over at Ben's console too")
    assert shop.record(caller) == shop.replayed(caller)


def test_who_takes_a_call_without_saying_when_is_expected_as_soon_as_calls_were_served_lately(
    kiosk: KioskDriver, anna: ConsoleDriver, clock: ShopClock
) -> None:
    kiosk.touch_to_start()
    caller = bare(kiosk.codes.shown_identity())
    anna.wait_for(lambda: bool(anna.floor.shown), "the visit on the floor")
    anna.floor.open(caller)
    for _ in range(FEWEST):
        call_and_take(kiosk, anna)
        assert kiosk.talk.shown_call() == "Anna is coming"
        clock.go_on(minutes=3)
        anna.calls.end()
        kiosk.wait_until(lambda: kiosk.talk.shown_call() == "", "the call to be over")
    call_and_take(kiosk, anna)
    assert kiosk.talk.shown_call() == "Anna is coming, about 3 min"


def call_and_take(kiosk: KioskDriver, anna: ConsoleDriver) -> None:
    kiosk.talk.call_staff("advice")
    waiting = kiosk.talk.shown_call()
    anna.wait_for(lambda: anna.record.shown.open_call is not None, "the call")
    anna.calls.take()
    kiosk.wait_until(lambda: kiosk.talk.shown_call() != waiting, "who is coming")


def two_customers_come_and_the_second_calls(kiosk: KioskDriver) -> tuple[str, str]:
    kiosk.touch_to_start()
    earlier = bare(kiosk.codes.shown_identity())
    kiosk.codes.get_my_code()
    kiosk.im_done()
    kiosk.touch_to_start()
    caller = bare(kiosk.codes.shown_identity())
    kiosk.talk.call_staff("buy")
    return earlier, caller


def wait_for_caller(console: ConsoleDriver, caller: str) -> None:
    console.wait_for(lambda: console.floor.shown[:1] == ((Section.CALLING, caller),), "the caller is on top")


def taken_by(console: ConsoleDriver) -> str:
    call = console.record.shown.open_call
    return call.taken.by.name if call is not None and call.taken is not None else ""


def test_a_customer_who_calls_off_the_call_leaves_nobody_waiting(
    kiosk: KioskDriver, anna: ConsoleDriver, shop: Shop
) -> None:
    kiosk.touch_to_start()
    caller = bare(kiosk.codes.shown_identity())
    kiosk.talk.call_staff("see_it")
    wait_for_caller(anna, caller)
    kiosk.talk.cancel_call()
    assert kiosk.talk.shown_call() == ""
    anna.wait_for(
        lambda: anna.floor.shown == ((Section.BROWSING, caller),), "the call is gone from the floor"
    )
    assert "0 calls" in anna.shown_texts()
    (call,) = shop.record(caller).calls
    assert call.end is CallEnd.CANCELLED

    kiosk.talk.call_staff("advice")
    wait_for_caller(anna, caller)
    anna.floor.open(caller)
    anna.calls.take()
    kiosk.wait_until(lambda: kiosk.talk.shown_call() == "Anna is coming", "who is coming")
    kiosk.talk.cancel_call()
    anna.wait_for(lambda: anna.record.shown.open_call is None, "Anna sees that she need not come")
    assert shop.record(caller) == shop.replayed(caller)
