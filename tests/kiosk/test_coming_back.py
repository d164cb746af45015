# SPDX-License-Identifier: GPL-3.0-or-later
"""Coming back to a parked list with its code, and what everybody else's code opens: nothing."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt

from shared.identity import Code, new_code
from shared.money import Money
from shared.records import Close, Outcome, Record, SetPrice, State
from shared.settings import Settings
from tests.drivers.codes import code_image
from tests.drivers.kiosk_driver import LANDSCAPE, KioskDriver
from tests.kiosk.conftest import StartKiosk
from tests.kiosk.staff_at_work import StaffAtWork, at_work

NOTHING = "This code opens no list here. Please compare it, or ask our staff."


def walk_away(customer: KioskDriver) -> Code:
    """Put a sofa on the list and leave; return the code."""
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()
    code = customer.kiosk.visit.code
    assert code is not None
    customer.codes.get_my_code()
    customer.im_done()
    customer.touch("farewell")
    customer.wait_until(customer.is_attracting)
    return code


def stored(customer: KioskDriver, staff: StaffAtWork, code: Code, state: State = State.PARKED) -> Record:
    """Wait until the store has the record in that state."""
    customer.wait_until(
        lambda: (found := staff.record(code.customer_id)) is not None and found.state is state,
        f"the record to be {state} at the store",
    )
    record = staff.record(code.customer_id)
    assert record is not None
    return record


def wrong(code: Code) -> Code:
    """The same ID with another secret."""
    last = "0" if code.secret[-1] != "0" else "1"
    return Code(code.customer_id, code.secret[:-1] + last)


def test_a_typed_code_brings_the_list_back_with_what_staff_changed_meanwhile(
    customer: KioskDriver, shop: Path
) -> None:
    code = walk_away(customer)
    with at_work(shop) as staff:
        record = stored(customer, staff, code)
        line = record.lines[0]
        staff.does(record, SetPrice(line.line_id, Money("EUR", 119_000), seen=line.stamp))
        customer.have_code()
        customer.codes.type_symbols(code.text)
        assert customer.codes.shown_symbols() == code.text
        customer.codes.open_list()
        customer.wait_until(lambda: len(customer.my_list.shown()) == 1, "the list")
        customer.wait_until(lambda: customer.my_list.shown()[0].mark != "", "what Anna did")
        assert customer.my_list.shown()[0].mark == "Anna: price €1,290 → €1,190"
        assert customer.talk.shown_notice() == "While you were away, Anna worked on your list"
        assert customer.codes.shown_identity().replace(" ", "") == code.customer_id
        stored(customer, staff, code, State.BROWSING)
        customer.my_list.more_of("Alma sofa")
        customer.wait_until(
            lambda: (
                (found := staff.record(code.customer_id)) is not None
                and [each.quantity for each in found.lines] == [2]
            ),
            "an edit made afterwards",
        )


def test_a_scanned_code_needs_no_screen_to_be_opened_first(customer: KioskDriver, shop: Path) -> None:
    code = walk_away(customer)
    customer.scanner.scan(code.text)
    customer.wait_until(lambda: len(customer.my_list.shown()) == 1, "the list")
    customer.codes.get_my_code()
    assert customer.codes.shown_qr() == code.text


def test_a_code_held_to_the_camera_is_read(customer: KioskDriver, shop: Path) -> None:
    code = walk_away(customer)
    customer.have_code()
    customer.scanner.hold_before_camera(code_image(code.text))
    customer.wait_until(lambda: len(customer.my_list.shown()) == 1, "the list")


def test_a_keyboard_and_look_alikes_will_do(customer: KioskDriver) -> None:
    code = walk_away(customer)
    customer.have_code()
    customer.write(code.text.lower().replace("0", "o").replace("1", "l"))
    assert customer.codes.shown_symbols() == code.text
    customer.press(Qt.Key.Key_Return)
    customer.wait_until(lambda: len(customer.my_list.shown()) == 1, "the list")


def test_a_slip_is_noticed_before_anybody_is_asked(customer: KioskDriver) -> None:
    code = walk_away(customer)
    customer.have_code()
    slip = ("2" if code.text[0] != "2" else "3") + code.text[1:9]
    customer.codes.type_symbols(slip)
    assert customer.codes.shown_hint() == "One of the first nine symbols is wrong. Please compare them."
    customer.touch("eraseSymbol")
    assert customer.codes.shown_symbols() == slip[:8]
    customer.touch("clearCode")
    assert customer.codes.shown_symbols() == ""
    customer.write("u")
    assert customer.codes.shown_hint() == "Our codes have no U. It may be a V."


def test_a_wrong_secret_an_unknown_id_and_a_strangers_id_get_one_answer(
    customer: KioskDriver, shop: Path
) -> None:
    code = walk_away(customer)
    with at_work(shop) as staff:
        stored(customer, staff, code)
    customer.have_code()
    for tried in (wrong(code), new_code()):
        if customer.codes.shown_symbols():
            customer.touch("clearCode")
        customer.codes.type_symbols(tried.text)
        customer.codes.open_list()
        customer.wait_until(lambda: customer.codes.shown_hint() == NOTHING, "the answer")
        assert customer.codes.shown_symbols() == tried.text, "so that a slip can be found"
    assert customer.codes.shown_identity() == ""


def test_whoever_holds_the_right_code_learns_that_the_list_is_closed(
    customer: KioskDriver, shop: Path
) -> None:
    code = walk_away(customer)
    with at_work(shop) as staff:
        staff.does(stored(customer, staff, code), Close(Outcome.SOLD))
    customer.scanner.scan(wrong(code).text)
    customer.wait_until(lambda: customer.codes.shown_hint() == NOTHING)
    customer.scanner.scan(code.text)
    customer.wait_until(
        lambda: customer.codes.shown_hint() == "This list is completed. Our staff can open it again for you."
    )


def test_after_five_wrong_codes_people_wait_even_after_a_restart(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    customer = start_kiosk(settings)
    code = walk_away(customer)
    last = ""
    for _ in range(5):
        customer.scanner.scan(wrong(code).text)
        customer.wait_until(lambda: customer.codes.shown_hint() not in ("", "We are looking for your list…"))
        last = customer.codes.shown_hint()
        customer.touch("leaveResume")
        customer.wait_until(customer.is_attracting)
    assert last.startswith("Too many codes did not work. Please wait 0:")
    customer.scanner.scan(code.text)
    customer.wait_until(
        lambda: customer.codes.shown_hint().startswith("Too many"), "even the right code waits"
    )
    customer.close()

    again = start_kiosk(settings)
    again.wait_until_open()
    again.scanner.scan(code.text)
    again.wait_until(lambda: again.codes.shown_hint().startswith("Too many"), "a restart forgives nothing")
    assert again.codes.shown_identity() == ""


def test_a_code_scanned_into_somebody_elses_visit_asks_first(customer: KioskDriver, shop: Path) -> None:
    code = walk_away(customer)
    customer.touch_to_start()
    second = customer.codes.shown_identity()
    customer.shelves.open_product("Cora armchair")
    customer.scanner.scan(code.text)
    customer.wait_until(lambda: customer.scanner.shown_question() == "Open the other list?")
    customer.scanner.dismiss()
    assert customer.codes.shown_identity() == second
    assert customer.product.shown_title() == "Cora armchair"

    customer.scanner.scan(code.text)
    customer.wait_until(lambda: customer.scanner.shown_question() != "")
    customer.scanner.accept()
    customer.wait_until(lambda: customer.codes.shown_identity().replace(" ", "") == code.customer_id)
    customer.wait_until(lambda: [line.title for line in customer.my_list.shown()] == ["Alma sofa"])
    with at_work(shop) as staff:
        customer.wait_until(
            lambda: (found := staff.record(second)) is not None and found.state is State.PARKED,
            "the other list to be kept",
        )


def test_the_code_of_the_list_on_the_screen_changes_nothing(customer: KioskDriver) -> None:
    customer.touch_to_start()
    code = customer.kiosk.visit.code
    assert code is not None
    customer.scanner.scan(code.text)
    customer.wait_until(
        lambda: customer.talk.shown_notice() == "That is the code of the list on this screen."
    )
    assert customer.scanner.shown_question() == ""


def test_the_previous_kiosk_says_that_the_list_has_moved_on(
    start_kiosk: StartKiosk, settings: Settings, shop: Path
) -> None:
    first = start_kiosk(settings)
    first.touch_to_start()
    first.shelves.open_product("Alma sofa")
    first.product.add_to_list()
    code = first.kiosk.visit.code
    assert code is not None
    with at_work(shop) as staff:
        stored(first, staff, code, State.BROWSING)
    other = msgspec.structs.replace(settings.kiosk, name="kiosk 2")
    second = start_kiosk(msgspec.structs.replace(settings, kiosk=other), LANDSCAPE)
    second.wait_until_open()
    second.scanner.scan(code.text)
    second.wait_until(lambda: len(second.my_list.shown()) == 1, "the list at the second kiosk")
    first.wait_until(lambda: first.says("Your list is open at another kiosk"), "the first kiosk to let go")
    assert first.codes.shown_identity() == ""
    with at_work(shop) as staff:
        record = stored(second, staff, code, State.BROWSING)
        assert record.terminal == "kiosk 2"


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.expects_log("cannot watch")
def test_with_the_store_away_only_what_is_still_here_can_be_opened(customer: KioskDriver, shop: Path) -> None:
    customer.wait_until_open()
    hidden = shop.rename(shop.with_name("away.sqlite"))
    customer.kiosk.following.stop()
    customer.kiosk.following.start()
    customer.wait_until_away()
    code = walk_away(customer)
    customer.scanner.scan(new_code().text)
    customer.wait_until(
        lambda: (
            customer.codes.shown_hint() == "We cannot look for lists right now. Please try again in a moment."
        )
    )
    customer.scanner.scan(code.text)
    customer.wait_until(lambda: len(customer.my_list.shown()) == 1, "the list that never left this kiosk")
    hidden.rename(shop)
    with at_work(shop) as staff:
        customer.wait_until(
            lambda: (
                (found := staff.record(code.customer_id)) is not None
                and found.state is State.BROWSING
                and len(found.lines) == 1
            ),
            "everything at the store",
        )


def test_nobody_who_only_looked_is_left_on_the_screen_for_coming_back(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    hasty = msgspec.structs.replace(settings.kiosk, idle_seconds=0.5, warning_seconds=1)
    customer = start_kiosk(msgspec.structs.replace(settings, kiosk=hasty))
    customer.have_code()
    customer.write("k7q")
    customer.wait_until(customer.is_attracting, "the attract screen")
    customer.have_code()
    assert customer.codes.shown_symbols() == "", "half a code is nobody else's to see"


@contextmanager
def slow_store(customer: KioskDriver) -> Iterator[None]:
    """The store answers nobody who comes back, until this is left."""
    goes_on, begun = threading.Event(), threading.Event()

    def wait() -> None:
        begun.set()
        goes_on.wait()

    customer.kiosk._asking.run(wait, lambda _outcome: None, customer.kiosk)
    customer.wait_until(begun.is_set, "the store to be slow")
    try:
        yield
    finally:
        goes_on.set()


def wait_for_all_answers(customer: KioskDriver) -> None:
    """Wait until the store, and after it the kiosk's own files, have answered what they were asked."""
    for jobs in (customer.kiosk.jobs, customer.kiosk._asking, customer.kiosk.jobs):
        answered: list[bool] = []
        jobs.run(lambda: None, lambda _outcome, told=answered: told.append(True), customer.kiosk)  # type: ignore[misc]
        customer.wait_until(lambda told=answered: bool(told), "an answer")  # type: ignore[misc]


def test_a_list_that_is_found_after_its_customer_has_left_is_shown_to_nobody(customer: KioskDriver) -> None:
    code = walk_away(customer)
    with slow_store(customer):
        customer.have_code()
        customer.codes.type_symbols(code.text)
        customer.codes.open_list()
        customer.wait_until(lambda: customer.codes.shown_hint() == "We are looking for your list…")
        customer.touch("leaveResume")
        customer.wait_until(customer.is_attracting)
    wait_for_all_answers(customer)
    customer.settle_frames()
    assert customer.is_attracting()
    assert customer.kiosk.visit.code is None


def test_the_next_customers_code_is_tried_although_the_last_one_had_no_answer(customer: KioskDriver) -> None:
    lost, code = walk_away(customer), walk_away(customer)
    with slow_store(customer):
        customer.have_code()
        customer.codes.type_symbols(wrong(lost).text)
        customer.codes.open_list()
        customer.touch("leaveResume")
        customer.wait_until(customer.is_attracting)
        customer.have_code()
        assert customer.codes.shown_hint() != "We are looking for your list…"
        customer.codes.type_symbols(code.text)
        customer.codes.open_list()
    customer.wait_until(lambda: len(customer.my_list.shown()) == 1, "the list")
    assert customer.kiosk.visit.code == code


def test_a_new_visit_is_not_asked_about_a_list_that_the_last_customer_scanned(customer: KioskDriver) -> None:
    code = walk_away(customer)
    customer.touch_to_start()
    with slow_store(customer):
        customer.scanner.scan(code.text)
        customer.wait_until(lambda: customer.kiosk.view._scan._coming_back.busy, "the code to be tried")
        customer.kiosk.view.finish()
        customer.kiosk.view.leave()
        customer.touch_to_start()
    wait_for_all_answers(customer)
    customer.settle_frames()
    assert customer.scanner.shown_question() == ""
