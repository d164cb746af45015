# SPDX-License-Identifier: GPL-3.0-or-later
"""What one customer leaves for the next, which is nothing, and what goes along with who comes back."""

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtQuick import QQuickItem

from shared.errors import DiskFull
from shared.identity import Code
from shared.settings import KioskSettings, Settings
from tests.drivers.holding import held
from tests.drivers.kiosk_driver import KioskDriver
from tests.kiosk.conftest import StartKiosk


def leave(customer: KioskDriver) -> None:
    """Leave by the code, and read the farewell."""
    customer.codes.get_my_code()
    customer.im_done()
    customer.touch("farewell")
    customer.wait_until(customer.is_attracting, "the attract screen")


def code_of(customer: KioskDriver) -> Code:
    code = customer.kiosk.visit.code
    assert code is not None
    return code


def in_field(customer: KioskDriver, name: str) -> str:
    """Return what stands in a field, be it on the screen or not."""
    field = customer.window.findChild(QQuickItem, name)
    assert field is not None
    return str(field.property("text"))


def forgetting(customer: KioskDriver) -> QTimer:
    """What ends the choices of somebody who never began."""
    timer = customer.view.access._nobody
    assert isinstance(timer, QTimer)
    return timer


def patience(customer: KioskDriver) -> int:
    """How long nobody may touch anything before the kiosk asks, in milliseconds."""
    quiet = customer.kiosk.idle._quiet
    assert quiet.isActive()
    return quiet.interval()


def want_high_contrast(customer: KioskDriver) -> None:
    customer.touch("access")
    customer.touch("highContrast")
    customer.touch("accessDone")
    customer.wait_until(lambda: not customer.is_shown("accessPanel"), "the panel to close")


def test_who_types_a_code_keeps_what_was_chosen_for_as_long_as_that_takes(customer: KioskDriver) -> None:
    customer.wait_until_open()
    want_high_contrast(customer)
    assert forgetting(customer).isActive(), "before the first touch nobody else would notice"
    customer.have_code()
    customer.codes.type_symbols("K7Q")
    assert not forgetting(customer).isActive(), "the warning comes before anything is lost"
    customer.touch("leaveResume")
    customer.wait_until(customer.is_attracting)
    assert not customer.view.access.highContrast


def test_each_key_keeps_the_choice_of_who_has_not_begun(start_kiosk: StartKiosk, settings: Settings) -> None:
    customer = start_kiosk(
        msgspec.structs.replace(settings, kiosk=KioskSettings(idle_seconds=600, warning_seconds=30))
    )
    customer.wait_until_open()
    want_high_contrast(customer)
    whole = forgetting(customer).interval()
    customer.wait_until(lambda: forgetting(customer).remainingTime() < whole - 500, "half a second")
    before = forgetting(customer).remainingTime()
    customer.press(Qt.Key.Key_Tab)
    assert forgetting(customer).remainingTime() > before


def test_who_opens_an_own_list_from_a_visit_still_sees_it_as_chosen(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()
    code = code_of(customer)
    leave(customer)
    customer.touch_to_start()
    want_high_contrast(customer)
    customer.scanner.scan(code.text)
    customer.wait_until(lambda: customer.scanner.shown_question() != "")
    customer.scanner.accept()
    customer.wait_until(lambda: len(customer.my_list.shown()) == 1, "the list")
    assert code_of(customer) == code
    assert customer.view.access.highContrast
    leave(customer)
    assert not customer.view.access.highContrast


def test_who_came_back_during_trouble_is_waited_for_no_more_once_it_is_over(customer: KioskDriver) -> None:
    customer.have_code()
    customer.codes.type_symbols("K7Q")
    customer.kiosk.visit.failed.emit(DiskFull(path="outbox.sqlite"))
    customer.wait_until(lambda: customer.problem() != "", "the sentence")
    customer.kiosk.visit.recover()
    customer.wait_until(customer.is_attracting, "the end of the trouble")
    assert not customer.kiosk.idle._quiet.isActive()
    customer.have_code()
    assert customer.codes.shown_symbols() == ""


def test_the_next_customer_is_not_waited_for_as_if_staff_were_on_their_way(customer: KioskDriver) -> None:
    customer.have_code()
    usual = patience(customer)
    customer.touch("leaveResume")
    customer.touch_to_start()
    customer.talk.call_staff()
    customer.wait_until(lambda: patience(customer) == 3 * usual, "the patience of who waits")
    leave(customer)
    customer.have_code()
    assert patience(customer) == usual


def test_words_that_were_not_sent_are_gone_with_who_wrote_them(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.touch("ask")
    customer.touch("question")
    customer.write("my number is 0171 2345678")
    assert in_field(customer, "question") != ""
    leave(customer)
    assert in_field(customer, "question") == ""


def test_a_note_that_was_not_kept_is_gone_with_its_sheet(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()
    customer.my_list.show()
    customer.my_list.begin_note("Alma sofa")
    customer.write("for Sabine")
    assert in_field(customer, "note") == "for Sabine"
    customer.view.finish()
    customer.wait_until(lambda: customer.is_shown("farewell"), "the farewell")
    assert in_field(customer, "note") == ""


def test_a_page_asked_for_while_the_others_are_read_anew_comes_after_them(customer: KioskDriver) -> None:
    customer.touch_to_start()
    rows = customer.view.browse.cards
    before = [row.title for row in rows.rows]
    with held(customer):
        customer.view.speak("de")
        customer.view.browse.more()
    customer.wait_until(lambda: rows.rowCount() > len(before), "the next page")
    german = [row.title for row in rows.rows]
    customer.view.browse.reload()
    customer.wait_until(lambda: not customer.view.browse._reading, "all of it once more")
    assert [row.title for row in rows.rows] == german
    assert german[: len(before)] != before


def test_a_product_that_has_left_the_catalogue_does_not_come_back_with_the_next_change(
    customer: KioskDriver,
) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.view.product.moreOfIt()

    def withdraw() -> None:
        replica = customer.kiosk.files.replica()
        replica.execute_sql("PRAGMA foreign_keys = OFF")
        replica.execute_sql("DELETE FROM product WHERE sku = 'LC-SOF-ALMA'")

    customer.kiosk.jobs.run(withdraw, lambda _outcome: customer.view.product.reload())
    customer.wait_until(lambda: customer.view.product.missing, "the product to be missed")
    asked: list[bool] = []
    customer.kiosk.visit.changed.connect(lambda: asked.append(True))
    customer.kiosk.visit.ask("Do you still have it?")
    customer.wait_until(lambda: asked, "the record to change")
    assert customer.view.product.missing
    assert customer.says("This product is no longer on show")
