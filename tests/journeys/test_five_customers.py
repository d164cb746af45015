# SPDX-License-Identifier: GPL-3.0-or-later
"""Anna serves five customers by keyboard and scanner alone, and every key that she presses is counted.

From a scan to the printed quote there are never more than `MOST` keys. What a story demands to be typed (a
price, a manager's name and PIN) is counted apart, and so is what she does before the customer comes to her
with the code. A key held with Ctrl or Shift is one press; a scan presses none. `pytest -s` shows the table.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from shared.demo import DEMO_MANAGER, DEMO_SIGN_IN
from shared.records import Outcome, State
from shared.records.floor import Section
from shared.settings import PrinterSettings, Settings
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.key_ledger import KeyLedger
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.mouse_watch import MouseWatch
from tests.drivers.paper_printer import PaperPrinter
from tests.drivers.print_service import PrintService
from tests.journeys.shop import Shop, ShopClock, bare
from tests.shared.desktop.slip.reading import pages, scanned, texts

Key = Qt.Key

MOST = 6
"""Keys from a scan to the printed quote."""

CHAIR, PILLOW = "Cora armchair", "Sova pillow"
PILLOW_BARCODE = "2140080000014"


@pytest.fixture
def slips() -> Iterator[PaperPrinter]:
    """The printer in the kiosk."""
    with PaperPrinter() as found:
        yield found


@pytest.fixture
def kiosk(
    qapp: QApplication, settings: Settings, clock: ShopClock, slips: PaperPrinter
) -> Iterator[KioskDriver]:
    printing = PrinterSettings(kind="escpos", address=slips.address)
    driver = KioskDriver(qapp, msgspec.structs.replace(settings, printer=printing), clock=clock)
    yield driver
    driver.close()


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrintService:
    """The printer on which quotes come out."""
    found = PrintService(tmp_path / "bin", queue="office")
    found.set("default", "yes")
    monkeypatch.setenv("PATH", f"{found.folder}:{os.environ['PATH']}")
    return found


@pytest.fixture
def mouse(qapp: QApplication) -> Iterator[MouseWatch]:
    watch = MouseWatch(qapp)
    yield watch
    watch.end()


@pytest.fixture
def anna(
    qapp: QApplication, settings: Settings, clock: ShopClock, mouse: MouseWatch
) -> Iterator[ConsoleDriver]:
    """Anna's console; she has typed who she is."""
    with ConsoleDriver(qapp, settings, clock=clock) as driver:
        for word in (DEMO_SIGN_IN.username, DEMO_SIGN_IN.password):
            driver.type(word)
            driver.press(Key.Key_Return)
        driver.wait_for(lambda: driver.is_signed_in, "Anna is signed in")
        yield driver


def test_five_customers_are_served_by_keyboard_and_scanner_alone(
    kiosk: KioskDriver,
    slips: PaperPrinter,
    anna: ConsoleDriver,
    ben: ConsoleDriver,
    office: PrintService,
    shop: Shop,
    clock: ShopClock,
    mouse: MouseWatch,
) -> None:
    ledger = KeyLedger(anna)
    records = [
        one_who_calls(ledger, kiosk, anna, office),
        one_who_asks(ledger, kiosk, anna, office),
        one_in_conflict(ledger, kiosk, anna, ben, office),
        one_above_the_ceiling(ledger, kiosk, anna, office, shop),
        one_who_comes_back_a_day_later(ledger, kiosk, slips, anna, office, clock),
    ]
    print(f"\n{ledger.table()}")
    for customer_id in records:
        stored = shop.record(customer_id)
        assert stored.state is State.QUOTED
        assert stored == shop.replayed(customer_id)
    assert len(ledger.served) == 5
    assert all(2 <= each.to_quote <= MOST for each in ledger.served), f"\n{ledger.table()}"
    assert mouse.seen == []


def one_who_calls(ledger: KeyLedger, kiosk: KioskDriver, anna: ConsoleDriver, office: PrintService) -> str:
    """The call is taken from the floor; the customer comes along with the code, and the call is over."""
    customer_id = list_of(kiosk, ("alma", "Alma sofa"))
    kiosk.talk.call_staff("buy")
    with ledger.serving("one who calls") as keys:
        anna.wait_for(
            lambda: anna.floor.shown[:1] == ((Section.CALLING, customer_id),), "the caller is on top"
        )
        with keys.before_the_scan():
            open_top_of_floor(anna, customer_id)
            anna.calls.take()
        kiosk.wait_until(lambda: kiosk.talk.shown_call() == "Anna is coming", "who is coming")
        anna.scanner.scan_record(code_of(kiosk))
        anna.calls.end()
        print_quote(anna, office, customer_id)
    assert anna.record.shown.calls[0].ended_at is not None
    return customer_id


def one_who_asks(ledger: KeyLedger, kiosk: KioskDriver, anna: ConsoleDriver, office: PrintService) -> str:
    """The answer names a product, which the customer puts on the list and brings to the counter."""
    customer_id = list_of(kiosk)
    kiosk.talk.ask("A lamp for reading?")
    with ledger.serving("one who asks") as keys:
        anna.wait_for(
            lambda: anna.floor.shown[:1] == ((Section.ASKING, customer_id),), "the request is on top"
        )
        with keys.before_the_scan():
            open_top_of_floor(anna, customer_id)
            anna.calls.answer_request("Kind to the eyes", product="svamp")
        kiosk.wait_until(lambda: kiosk.talk.shown_requests()[0].answer == "Kind to the eyes", "the answer")
        kiosk.talk.show_match()
        kiosk.product.add_to_list()
        kiosk.back()
        anna.scanner.scan_record(code_of(kiosk))
        words = print_quote(anna, office, customer_id)
    assert "Svamp table lamp" in words
    return customer_id


def one_in_conflict(
    ledger: KeyLedger, kiosk: KioskDriver, anna: ConsoleDriver, ben: ConsoleDriver, office: PrintService
) -> str:
    """Ben has set another price and another quantity meanwhile: of one his holds, of the other Anna's."""
    customer_id = list_of(kiosk, ("cora", CHAIR), ("sova", PILLOW))
    code = code_of(kiosk)
    ben.scanner.scan_record(code)
    ben.wait_until_confirmed()
    with ledger.serving("one in conflict") as keys:
        anna.scanner.scan_record(code)
        anna.wait_until_confirmed()
        anna.hold_the_store()
        with keys.as_the_story_has_it():
            set_price_and_quantity(anna, price="610", quantity="4")
        set_price_and_quantity(ben, price="590", quantity="3")
        ben.wait_until_confirmed()
        anna.let_the_store_go()
        anna.wait_for(lambda: anna.has_button("Take mine: 4"), "both values of both are shown")
        anna.wait_until_confirmed()
        assert anna.has_button("Take theirs: 590.00")
        anna.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        anna.press(Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        words = print_quote(anna, office, customer_id)
    assert not anna.has_button("Take mine: 4")
    assert "Total €826.00" in words
    assert [(line.unit_price.minor, int(line.quantity)) for line in anna.record.shown.lines] == [
        (59_000, 1),
        (5_900, 4),
    ]
    return customer_id


def one_above_the_ceiling(
    ledger: KeyLedger, kiosk: KioskDriver, anna: ConsoleDriver, office: PrintService, shop: Shop
) -> str:
    """Anna may give ten percent; the manager comes over and approves twenty."""
    customer_id = list_of(kiosk, ("cora", CHAIR))
    with ledger.serving("one above the discount ceiling") as keys:
        anna.scanner.scan_record(code_of(kiosk))
        with keys.as_the_story_has_it():
            anna.press(Key.Key_F6)
            anna.type("20%")
            anna.press(Key.Key_Return)
            anna.wait_for(anna.record.approval.isVisible, "a manager is asked")
            for word in (DEMO_MANAGER.username, DEMO_MANAGER.pin):
                anna.type(word)
                anna.press(Key.Key_Return)
            anna.wait_for(anna.record.approval.isHidden, "the manager has approved")
        print_quote(anna, office, customer_id)
    assert any(each.startswith("Anna, approved by Marta, ") and CHAIR in each for each in anna.record.history)
    (approved,) = [each.change for each in shop.history(customer_id) if each.change.approved_by]
    assert approved.author.staff is not None
    assert approved.approved_by is not None
    assert (approved.author.staff.name, approved.approved_by.name) == ("Anna", "Marta")
    return customer_id


def one_who_comes_back_a_day_later(
    ledger: KeyLedger,
    kiosk: KioskDriver,
    slips: PaperPrinter,
    anna: ConsoleDriver,
    office: PrintService,
    clock: ShopClock,
) -> str:
    """Yesterday's list is closed; its slip opens it again, a pillow is added, and the quote is of today."""
    customer_id = list_of(kiosk, ("cora", CHAIR))
    kiosk.codes.get_my_code()
    kiosk.slip.print()
    slip = scanned(slips.slips[-1])
    kiosk.im_done()
    anna.scanner.scan_record(slip)
    assert "Date 14 March 2026" in print_quote(anna, office, customer_id)
    close_for_the_day(anna)
    clock.go_on(days=1)
    with ledger.serving("one who comes back a day later") as keys:
        anna.scanner.scan_record(slip)
        anna.wait_for(
            lambda: "was closed on" in anna.record.closed_sentence, "Anna is told that it is closed"
        )
        anna.press(Key.Key_F9)
        anna.scanner.scan(PILLOW_BARCODE)
        anna.wait_for(lambda: len(anna.lines.shown) == 2, "the pillow is on the list")
        words = print_quote(anna, office, customer_id)
    assert keys.story == 0
    assert "Date 15 March 2026" in words
    assert PILLOW in words
    return customer_id


def test_who_comes_back_without_a_slip_is_found_among_the_recent_records(
    kiosk: KioskDriver, anna: ConsoleDriver, office: PrintService, clock: ShopClock, mouse: MouseWatch
) -> None:
    customer_id = list_of(kiosk, ("cora", CHAIR))
    anna.scanner.scan_record(code_of(kiosk))
    print_quote(anna, office, customer_id)
    close_for_the_day(anna)
    clock.go_on(days=1)
    somebody_else = list_of(kiosk)
    anna.wait_for(
        lambda: [who for _, who in anna.floor.shown] == [somebody_else], "somebody else is on the floor"
    )
    began = anna.keys_pressed
    anna.press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    for key in (Key.Key_Tab, Key.Key_Return):
        anna.press(key)
    anna.wait_for(lambda: anna.record.customer_id == customer_id, "the record is shown again")
    anna.press(Key.Key_F9)
    anna.wait_for(lambda: anna.record.shown.state is State.QUOTED, "it is as it was")
    words = print_paper(anna, office, customer_id)
    keys = anna.keys_pressed - began
    print(f"\nfrom the recent records to the printed quote: {keys} keys")
    assert "Date 14 March 2026" in words, "a quote that is printed a second time holds no longer"
    assert keys <= MOST
    assert mouse.seen == []


def test_the_watch_notices_a_mouse(anna: ConsoleDriver, mouse: MouseWatch) -> None:
    anna.click("0 calls")
    assert {each.kind for each in mouse.seen} == {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
    }


def list_of(kiosk: KioskDriver, *products: tuple[str, str]) -> str:
    """Somebody puts products on a list; the customer ID."""
    kiosk.touch_to_start()
    customer_id = bare(kiosk.codes.shown_identity())
    for words, title in products:
        kiosk.shelves.search(words)
        kiosk.shelves.open_product(title)
        kiosk.product.add_to_list()
        kiosk.back()
    return customer_id


def code_of(kiosk: KioskDriver) -> str:
    """The customer photographs the code and leaves the kiosk."""
    kiosk.codes.get_my_code()
    code = kiosk.codes.shown_code()
    kiosk.im_done()
    return code


def open_top_of_floor(anna: ConsoleDriver, customer_id: str) -> None:
    anna.press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    anna.press(Key.Key_Return)
    anna.wait_for(lambda: anna.record.customer_id == customer_id, "the top of the floor is shown")


def set_price_and_quantity(console: ConsoleDriver, price: str, quantity: str) -> None:
    """The price of the first line and the quantity of the second, going there by arrow keys."""
    console.press(Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    console.press(Key.Key_F4)
    console.type(price)
    console.press(Key.Key_Return)
    console.press(Key.Key_Down)
    console.press(Key.Key_Left)
    console.type(quantity)
    console.press(Key.Key_Return)


def print_quote(anna: ConsoleDriver, office: PrintService, customer_id: str) -> str:
    """Make the list a quote and print it: two keys. All words of the paper."""
    anna.record.quote()
    return print_paper(anna, office, customer_id)


def print_paper(anna: ConsoleDriver, office: PrintService, customer_id: str) -> str:
    """Print the quote as it is, by one key. All words of the paper."""
    printed = len(printings(office))
    anna.press(Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    anna.wait_for(lambda: len(printings(office)) > printed, "the quote is sent to the printer")
    anna.wait_for(lambda: anna.notice == "The quote is printed.", "Anna is told that it is printed")
    anna.wait_until_confirmed()
    paper = office.page()
    assert scanned(pages(paper)[0]) == customer_id
    return " ".join(texts(paper).split())


def close_for_the_day(anna: ConsoleDriver) -> None:
    anna.record.close_as(Outcome.NOT_NOW)
    anna.wait_until_confirmed()
    anna.tabs.close()


def printings(office: PrintService) -> list[str]:
    return [line for line in office.asked() if line.startswith("lp ")]
