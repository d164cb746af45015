# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit from the first touch to the farewell, by touch, with staff at the other end."""

from pathlib import Path

import pytest

from shared.money import Money
from shared.records import (
    AnswerRequest,
    CallEnd,
    Close,
    Discount,
    DiscountKind,
    EndCall,
    Outcome,
    Record,
    RemoveLine,
    SetDiscount,
    SetPrice,
    State,
    TakeCall,
)
from shared.settings import Settings
from tests.drivers.kiosk_driver import LANDSCAPE, KioskDriver
from tests.kiosk.conftest import StartKiosk
from tests.kiosk.staff_at_work import StaffAtWork, at_work


def arrived(customer: KioskDriver, staff: StaffAtWork, lines: int = 0) -> Record:
    """Wait until the store has the customer's record with so many lines."""
    identity = customer.codes.shown_identity()

    def there() -> bool:
        record = staff.record(identity)
        return record is not None and len(record.lines) == lines

    customer.wait_until(there, "the record at the store")
    record = staff.record(identity)
    assert record is not None
    return record


def test_the_first_touch_opens_a_record_under_the_id_on_the_screen(customer: KioskDriver, shop: Path) -> None:
    customer.touch_to_start()
    with at_work(shop) as staff:
        record = arrived(customer, staff)
    assert customer.codes.shown_identity().replace(" ", "") == record.customer_id
    assert record.state is State.BROWSING
    assert record.terminal == "kiosk 1"


def test_the_code_on_the_screen_is_read_off_it_by_a_camera(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.codes.get_my_code()
    code = customer.kiosk.visit.code
    assert code is not None
    assert customer.codes.shown_code() == code.text
    assert customer.codes.shown_identity() == " ".join(
        (code.customer_id[:3], code.customer_id[3:6], code.customer_id[6:])
    )


def test_what_is_chosen_is_what_stands_on_the_list(customer: KioskDriver, shop: Path) -> None:
    customer.touch_to_start()
    customer.shelves.open_category("Sofas & armchairs")
    customer.shelves.open_product("Alma sofa")
    customer.product.choose("Size", "3-seater")
    customer.product.choose("Colour", "Moss")
    assert customer.product.shown_price() == "€1,670"
    customer.product.more()
    customer.product.add_to_list()
    customer.my_list.show()
    (line,) = customer.my_list.shown()
    assert (line.title, line.options, line.quantity, line.total) == (
        "Alma sofa",
        "3-seater · Moss",
        "2",
        "€3,340",
    )
    with at_work(shop) as staff:
        (stored,) = arrived(customer, staff, lines=1).lines
    assert stored.sku == "LC-SOF-ALMA-3-MOSS"
    assert stored.options == (("Size", "3-seater"), ("Colour", "Moss"))


def test_two_quick_touches_on_more_count_twice(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()
    customer.my_list.show()
    customer.my_list.more_of("Alma sofa")
    customer.my_list.more_of("Alma sofa")
    customer.my_list.more_of("Alma sofa")
    customer.my_list.less_of("Alma sofa")
    customer.wait_until(lambda: customer.my_list.shown()[0].quantity == "3")
    assert customer.talk.shown_notice() == ""


def test_the_same_added_twice_is_one_line_of_two(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.choose("Colour", "Moss")
    customer.product.add_to_list()
    customer.speak("de")
    customer.wait_until(lambda: customer.product.shown_price() == "1.290\N{NO-BREAK SPACE}€")
    customer.product.more()
    customer.product.add_to_list()
    customer.speak("en")
    customer.my_list.show()
    customer.wait_until(lambda: [line.quantity for line in customer.my_list.shown()] == ["3"])
    assert customer.my_list.count() == 1
    assert customer.talk.shown_notice() == ""


def test_what_was_removed_can_be_put_back(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()
    customer.my_list.show()
    customer.my_list.write_note("Alma sofa", "for the bay window")
    customer.wait_until(lambda: customer.my_list.shown()[0].note == "for the bay window")
    customer.my_list.remove("Alma sofa")
    customer.wait_until(lambda: customer.my_list.shown() == ())
    customer.my_list.undo_remove()
    customer.wait_until(lambda: len(customer.my_list.shown()) == 1)
    assert customer.my_list.shown()[0].note == "for the bay window"


def test_every_edit_of_staff_is_marked_with_who_and_what(customer: KioskDriver, shop: Path) -> None:
    customer.touch_to_start()
    for title in ("Alma sofa", "Birger sofa", "Cora armchair"):
        customer.shelves.open_product(title)
        customer.product.add_to_list()
        customer.back()
    customer.my_list.show()
    with at_work(shop) as staff:
        alma, birger, cora = arrived(customer, staff, lines=3).lines
        record = arrived(customer, staff, lines=3)
        staff.does(record, SetPrice(alma.line_id, Money("EUR", 119_000), seen=alma.stamp))
        staff.does(
            record, SetDiscount(birger.line_id, Discount(DiscountKind.PERCENT, 1_000), seen=birger.stamp)
        )
        staff.does(record, RemoveLine(cora.line_id, seen=cora.stamp))
        customer.wait_until(lambda: all(line.mark for line in customer.my_list.shown()), "the marks")
    first, second, third = customer.my_list.shown()
    assert first.mark == "Anna: price €1,290 → €1,190"
    assert (first.total, first.before) == ("€1,190", "€1,290")
    assert second.mark == "Anna: 10% off"
    assert third.mark == "Anna: took this off the list"
    assert third.gone


def test_a_call_shows_who_is_coming_and_can_be_taken_back(customer: KioskDriver, shop: Path) -> None:
    customer.touch_to_start()
    customer.talk.call_staff("see_it")
    assert customer.talk.shown_call() == "We have called somebody"
    with at_work(shop) as staff:
        identity = customer.codes.shown_identity()
        customer.wait_until(
            lambda: (found := staff.record(identity)) is not None and found.open_call is not None
        )
        record = staff.record(identity)
        assert record is not None
        call = record.open_call
        assert call is not None
        staff.does(record, TakeCall(call.call_id, 2))
        customer.wait_until(lambda: customer.talk.shown_call() == "Anna is coming, about 2 min")
        staff.does(record, EndCall(call.call_id, CallEnd.SERVED))
        customer.wait_until(lambda: customer.talk.shown_call() == "")
    customer.talk.call_staff("buy")
    customer.talk.cancel_call()
    assert customer.talk.shown_call() == ""


def test_a_question_is_answered_with_a_product_to_open(customer: KioskDriver, shop: Path) -> None:
    customer.touch_to_start()
    customer.shelves.search("spaceship")
    customer.talk.ask_for_it()
    customer.talk.send_question()
    customer.wait_until(lambda: len(customer.talk.shown_requests()) == 1)
    assert customer.talk.shown_requests()[0].text == "spaceship"
    customer.back()
    with at_work(shop) as staff:
        identity = customer.codes.shown_identity()
        customer.wait_until(lambda: (found := staff.record(identity)) is not None and bool(found.requests))
        record = staff.record(identity)
        assert record is not None
        product_id = staff.store.execute_sql(
            "SELECT product_id FROM product WHERE sku = 'LC-SOF-ALMA-3-MOSS'"
        ).fetchone()[0]
        staff.does(record, AnswerRequest(record.requests[0].request_id, "This one flies.", product_id))
    customer.wait_until(lambda: customer.talk.shown_notice() == "Anna has answered your question")
    customer.touch("showNotice")
    customer.wait_until(lambda: customer.talk.shown_requests()[0].product == "Alma sofa")
    assert customer.talk.shown_requests()[0].answer == "This one flies."
    customer.talk.show_match()
    customer.wait_until(lambda: customer.product.shown_price() == "€1,670")


def test_a_misspelt_search_finds_what_was_meant(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.search("chiar")
    assert "Nora spindle chair" in customer.shelves.shown_cards()


def test_being_done_parks_the_record_and_cleans_the_screen(customer: KioskDriver, shop: Path) -> None:
    customer.touch_to_start()
    identity = customer.codes.shown_identity()
    customer.codes.get_my_code()
    customer.im_done()
    assert customer.codes.shown_identity() == ""
    with at_work(shop) as staff:
        customer.wait_until(
            lambda: (found := staff.record(identity)) is not None and found.state is State.PARKED
        )
    customer.touch_to_start()
    assert customer.codes.shown_identity() != identity
    assert customer.my_list.count() == 0


def test_a_record_that_staff_close_says_goodbye(customer: KioskDriver, shop: Path) -> None:
    customer.touch_to_start()
    with at_work(shop) as staff:
        staff.does(arrived(customer, staff), Close(Outcome.SOLD))
    customer.wait_until(lambda: customer.codes.shown_identity() == "")
    customer.touch("farewell")
    customer.wait_until(customer.is_attracting)


def test_the_language_changes_everything_and_goes_with_the_customer(customer: KioskDriver) -> None:
    customer.start_in("de")
    customer.shelves.open_product("Sofa Alma")
    assert customer.product.shown_price() == "1.290\N{NO-BREAK SPACE}€"
    customer.product.add_to_list()
    customer.speak("en")
    customer.wait_until(lambda: customer.product.shown_price() == "€1,290")
    customer.my_list.show()
    customer.wait_until(lambda: [line.title for line in customer.my_list.shown()] == ["Alma sofa"])
    customer.speak("de")
    customer.wait_until(lambda: [line.title for line in customer.my_list.shown()] == ["Sofa Alma"])
    customer.codes.get_my_code()
    customer.im_done()
    customer.touch("farewell")
    customer.wait_until(customer.is_attracting)
    assert customer.kiosk.language.code == "en"


def test_the_on_screen_keyboard_writes(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.touch("search")
    customer.screen_keyboard.write("sofa")
    customer.wait_until(lambda: "Alma sofa" in customer.shelves.shown_cards())


def test_a_wide_screen_works_as_well(start_kiosk: StartKiosk, settings: Settings) -> None:
    customer = start_kiosk(settings, LANDSCAPE)
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()
    customer.my_list.show()
    assert [line.title for line in customer.my_list.shown()] == ["Alma sofa"]
    customer.codes.get_my_code()
    code = customer.kiosk.visit.code
    assert code is not None
    assert customer.codes.shown_code() == code.text


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.expects_log("cannot watch")
def test_without_the_store_everything_but_staff_works_and_nothing_is_lost(
    customer: KioskDriver, shop: Path
) -> None:
    customer.wait_until_open()
    hidden = shop.rename(shop.with_name("away.sqlite"))
    # As when the network goes: the file that the store is can no longer be found.
    customer.kiosk.following.stop()
    customer.kiosk.following.start()
    customer.wait_until_away()
    customer.touch_to_start()
    assert customer.says_it_works_offline()
    identity = customer.codes.shown_identity()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()
    customer.codes.get_my_code()
    assert customer.codes.shown_code() != ""
    hidden.rename(shop)
    with at_work(shop) as staff:
        customer.wait_until(
            lambda: (found := staff.record(identity)) is not None and len(found.lines) == 1,
            "the list at the store",
        )
