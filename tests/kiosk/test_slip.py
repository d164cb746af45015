# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer takes a printed slip along: by touch, on a printer that stands on a socket of this machine."""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from shared.money import Money
from shared.records import Contact, SetContact, SetPrice
from shared.settings import PrinterSettings, Settings
from tests.drivers.kiosk_driver import LANDSCAPE, KioskDriver
from tests.drivers.paper_printer import PaperPrinter
from tests.drivers.print_service import PrintService
from tests.kiosk.conftest import StartKiosk
from tests.kiosk.staff_at_work import at_work
from tests.shared.desktop.slip.reading import pages, scanned, texts


@pytest.fixture
def printer() -> Iterator[PaperPrinter]:
    with PaperPrinter() as found:
        yield found
        assert found.not_understood == b""


@pytest.fixture
def with_printer(settings: Settings, printer: PaperPrinter) -> Settings:
    """The kiosk's settings with that printer."""
    return msgspec.structs.replace(settings, printer=PrinterSettings(kind="escpos", address=printer.address))


@pytest.fixture
def customer(start_kiosk: StartKiosk, with_printer: Settings) -> KioskDriver:
    """Somebody with a sofa on the list, in front of the code."""
    somebody = start_kiosk(with_printer)
    choose_a_sofa(somebody)
    somebody.codes.get_my_code()
    return somebody


def choose_a_sofa(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()


def code_of(customer: KioskDriver) -> str:
    code = customer.kiosk.visit.code
    assert code is not None
    return code.text


def test_the_slip_carries_the_code_that_is_on_the_screen(
    customer: KioskDriver, printer: PaperPrinter
) -> None:
    customer.slip.print()
    assert customer.slip.shown() == "Your slip is printed"
    (slip,) = printer.slips
    assert scanned(slip) == customer.codes.shown_code() == code_of(customer)


def test_two_touches_print_one_slip_and_the_screen_does_not_wait(
    customer: KioskDriver, printer: PaperPrinter
) -> None:
    printer.may_finish.clear()
    customer.touch("printSlip")
    customer.wait_until(lambda: customer.slip.shown() == "Printing your slip…")
    assert not customer.is_shown("printSlip")
    slip = customer.view.slip
    slip.printSlip()  # as a touch does that was on its way
    customer.wait_until(lambda: printer.conversations == 1)
    assert customer.codes.shown_code() == code_of(customer)
    customer.keep_browsing()
    customer.my_list.show()
    customer.my_list.more_of("Alma sofa")
    customer.wait_until(lambda: customer.my_list.shown()[0].quantity == "2", "the list to go on meanwhile")
    customer.codes.get_my_code()
    printer.may_finish.set()
    customer.slip.wait()
    assert customer.slip.shown() == "Your slip is printed"
    # A second slip of those touches would come out before this one, and be like the first.
    customer.keep_browsing()
    customer.codes.get_my_code()
    customer.slip.print()
    customer.wait_until(lambda: len(printer.slips) == 2)
    assert printer.slips[0].tobytes() != printer.slips[1].tobytes(), "of two sofas now"


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ("paper_out", "The printer is out of paper"),
        ("cover_open", "The printer’s cover is open"),
        ("silent", "The printer does not answer"),
        ("hot", "Your slip could not be printed"),
    ],
)
def test_each_trouble_has_its_own_words_and_the_code_stays(
    customer: KioskDriver, printer: PaperPrinter, trouble: str, said: str
) -> None:
    setattr(printer, trouble, True)
    customer.slip.print()
    assert customer.slip.shown() == said
    assert customer.says("A picture of your code is just as good.")
    assert customer.codes.shown_code() == code_of(customer)
    setattr(printer, trouble, False)
    customer.slip.try_again()
    assert customer.slip.shown() == "Your slip is printed"
    assert len(printer.slips) == 1


def test_a_roll_that_is_nearly_used_up_is_told(customer: KioskDriver, printer: PaperPrinter) -> None:
    printer.nearly_out = True
    customer.slip.print()
    assert customer.slip.shown() == "Your slip is printed"
    assert any("nearly used up" in text for text in customer.shown_texts())


def test_a_printer_that_is_switched_off_is_told(customer: KioskDriver, printer: PaperPrinter) -> None:
    printer.close()
    customer.slip.print()
    assert customer.slip.shown() == "There is no printer right now"
    assert customer.codes.shown_code() == code_of(customer)


def test_without_a_printer_nothing_is_offered(start_kiosk: StartKiosk, settings: Settings) -> None:
    customer = start_kiosk(settings)
    choose_a_sofa(customer)
    customer.codes.get_my_code()
    assert not customer.is_shown("printSlip")
    customer.im_done()
    assert not customer.is_shown("printSlip")


def test_a_slip_is_offered_once_more_at_the_farewell(customer: KioskDriver, printer: PaperPrinter) -> None:
    code = code_of(customer)
    customer.im_done()
    customer.slip.print()
    assert customer.slip.shown() == "Your slip is printed"
    assert scanned(printer.slips[0]) == code
    customer.touch("farewell")
    customer.wait_until(customer.is_attracting)
    assert not customer.view.farewell._reading.isActive(), "there is no farewell any more that could end"


def test_who_has_a_slip_is_not_offered_another_at_the_farewell(customer: KioskDriver) -> None:
    customer.slip.print()
    customer.im_done()
    assert not customer.is_shown("printSlip")
    assert customer.slip.shown() == ""


def test_the_next_customer_hears_nothing_of_the_last_ones_slip(
    customer: KioskDriver, printer: PaperPrinter
) -> None:
    first = code_of(customer)
    printer.may_finish.clear()
    customer.touch("printSlip")
    customer.wait_until(lambda: printer.conversations == 1)
    customer.im_done()
    customer.touch("farewell")
    choose_a_sofa(customer)
    customer.codes.get_my_code()
    assert customer.slip.shown() == ""
    printer.may_finish.set()
    customer.wait_until(lambda: len(printer.slips) == 1)
    assert scanned(printer.slips[0]) == first
    customer.slip.print()
    assert scanned(printer.slips[1]) == code_of(customer) != first


def test_a_kiosk_that_is_switched_off_ends_the_printing(customer: KioskDriver, printer: PaperPrinter) -> None:
    printer.may_finish.clear()
    customer.touch("printSlip")
    customer.wait_until(lambda: printer.conversations == 1)
    customer.close()


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrintService:
    """The system's print service, which keeps the page it was sent."""
    found = PrintService(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{found.folder}:{os.environ['PATH']}")
    return found


@pytest.fixture
def at_system_printer(start_kiosk: StartKiosk, settings: Settings, service: PrintService) -> KioskDriver:
    """Somebody in front of a kiosk that prints on the system's printer."""
    printer = PrinterSettings(kind="system", name="slips")
    return start_kiosk(msgspec.structs.replace(settings, printer=printer))


def test_the_slip_is_in_the_language_of_the_screen(
    at_system_printer: KioskDriver, service: PrintService
) -> None:
    customer = at_system_printer
    customer.start_in("de")
    customer.shelves.open_product("Sofa Alma")
    customer.product.add_to_list()
    customer.codes.get_my_code()
    customer.slip.print()
    assert customer.slip.shown() == "Ihr Zettel ist gedruckt"
    words = texts(service.page())
    for text in ("Linden & Co.", "Kundennummer", "Sofa Alma", "Summe", "1.290", "Preise vom"):
        assert text in words, words
    (page,) = pages(service.page())
    assert scanned(page) == code_of(customer)


def test_contact_that_staff_wrote_down_is_not_on_the_slip(
    at_system_printer: KioskDriver, service: PrintService, shop: Path
) -> None:
    customer = at_system_printer
    choose_a_sofa(customer)
    with at_work(shop) as staff:
        identity = customer.codes.shown_identity()
        customer.wait_until(lambda: (found := staff.record(identity)) is not None and bool(found.lines))
        record = staff.record(identity)
        assert record is not None
        staff.does(record, SetContact(Contact("Sabine Hollmeier", "0170 5550123")))
        line = record.lines[0]
        staff.does(record, SetPrice(line.line_id, Money("EUR", 119_000), seen=line.stamp))
        customer.my_list.show()
        customer.wait_until(lambda: customer.my_list.shown_total() == "€1,190", "staff's price")
    customer.codes.get_my_code()
    customer.slip.print()
    words = texts(service.page())
    assert "€1,190" in words
    assert "Hollmeier" not in words
    assert "5550123" not in words


def test_a_wide_screen_has_room_for_it(
    start_kiosk: StartKiosk, with_printer: Settings, printer: PaperPrinter
) -> None:
    customer = start_kiosk(with_printer, LANDSCAPE)
    choose_a_sofa(customer)
    customer.codes.get_my_code()
    printer.paper_out = True
    customer.slip.print()
    assert customer.slip.shown() == "The printer is out of paper"
    assert customer.codes.shown_code() == code_of(customer)
