# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour's part about slips: on the screen, and as they come out of a printer."""

import msgspec

from shared.settings import PrinterSettings
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.paper_printer import PaperPrinter
from tests.tour.pictures import Tour


def print_slips(tour: Tour) -> None:
    """A customer prints a slip, meets a printer without paper, and tries again; another prints in Arabic."""
    with PaperPrinter() as printer:
        to_paper = PrinterSettings(kind="escpos", address=printer.address)
        kiosk = KioskDriver(tour.application, msgspec.structs.replace(tour.settings, printer=to_paper))
        try:
            _in_english(kiosk, printer, tour)
            _in_arabic(kiosk, printer, tour)
        finally:
            kiosk.close()


def _in_english(kiosk: KioskDriver, printer: PaperPrinter, tour: Tour) -> None:
    kiosk.touch_to_start()
    for title in ("Alma sofa", "Birger sofa"):
        kiosk.shelves.open_product(title)
        kiosk.product.add_to_list()
        kiosk.back()
    kiosk.my_list.show()
    kiosk.my_list.write_note("Alma sofa", "Must fit through a 75 cm door")
    kiosk.codes.get_my_code()
    tour.take(kiosk, "slip-offered", "Where a printer is set, the code can be taken along on paper")
    printer.may_finish.clear()
    kiosk.touch("printSlip")
    kiosk.wait_until(lambda: kiosk.slip.shown() != "", "the printing")
    tour.take(kiosk, "slip-printing", "Printing; the code stays, and so does everything else")
    printer.may_finish.set()
    kiosk.slip.wait()
    tour.take(kiosk, "slip-printed", "Printed")
    tour.keep(printer.slips[0], "slip", "paper", "The slip as the printer cuts it off, dot by dot")
    kiosk.keep_browsing()
    kiosk.codes.get_my_code()
    printer.paper_out = True
    kiosk.slip.print()
    tour.take(kiosk, "slip-paper-out", "No paper: what to do instead, and a second try")
    printer.paper_out = False
    kiosk.keep_browsing()
    kiosk.codes.get_my_code()
    kiosk.im_done()
    tour.take(kiosk, "slip-farewell", "Who leaves without a slip is offered one once more")
    kiosk.touch("farewell")


def _in_arabic(kiosk: KioskDriver, printer: PaperPrinter, tour: Tour) -> None:
    kiosk.start_in("ar")
    kiosk.settle()
    kiosk.shelves.open_first_product()
    kiosk.product.add_to_list()
    kiosk.codes.get_my_code()
    kiosk.slip.print()
    tour.keep(printer.slips[-1], "slip", "paper-ar", "A slip in Arabic, read from the right")
    kiosk.im_done()
