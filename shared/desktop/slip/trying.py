# SPDX-License-Identifier: GPL-3.0-or-later
"""Trying a printer out from a shell, where no application runs: a test slip on paper or in a file."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QLocale
from PySide6.QtGui import QImageWriter

from shared.catalogue import Unit
from shared.clock import system_clock
from shared.desktop.shell import application_to_draw
from shared.desktop.slip.composing import sample_slip
from shared.desktop.slip.content import Slip
from shared.desktop.slip.drawing import Paper, page, picture
from shared.desktop.slip.printing import slip_printer
from shared.desktop.translations import Translations
from shared.money import Money
from shared.printing import Outcome, Report
from shared.settings import PrinterSettings


class _PlainFigures:
    """Figures as the system writes them in a language."""

    def __init__(self, language: str) -> None:
        self.locale = QLocale(language)

    def money(self, amount: Money, *, exact: bool = False) -> str:
        return self.locale.toCurrencyString(float(amount.major), "€", 2 if exact else 0)

    def quantity_with_unit(self, quantity: Decimal, unit: Unit) -> str:
        return self.locale.toString(float(quantity))

    def percent(self, hundredths: int) -> str:
        return f"{self.locale.toString(hundredths / 100)} %"


def print_test_slip(settings: PrinterSettings, language: str) -> Report:
    """Print a test slip with everything a slip can have; may start Qt."""
    printer = slip_printer(settings)
    if printer is None:
        return Report(Outcome.NO_PRINTER, "no printer is set")
    return printer.print(_sample(language))


def check_printer(settings: PrinterSettings) -> Report:
    """Ask how the printer is, without using paper."""
    printer = slip_printer(settings)
    return Report(Outcome.NO_PRINTER, "no printer is set") if printer is None else printer.check()


def draw_test_slip(path: Path, settings: PrinterSettings, language: str) -> None:
    """Write the test slip as a PDF, or as a picture of the kind the file's name says; raises OSError."""
    slip, paper = _sample(language), Paper(settings.paper)
    if path.suffix.lower() == ".pdf":
        path.write_bytes(page(slip, paper).content)
        return
    drawn = QByteArray()
    buffer = QBuffer(drawn)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray((path.suffix.lstrip(".") or "png").encode()))
    if not writer.write(picture(slip, paper)):
        raise OSError(f"{path.suffix} is no kind of picture: name a .png or .pdf file")
    # Written here and not by Qt, which says nothing of a disk that is full.
    path.write_bytes(drawn.data())


def _sample(language: str) -> Slip:
    application = application_to_draw()
    spoken = Translations(application, "kiosk")
    spoken.switch(language)
    slip = sample_slip(_PlainFigures(language), system_clock())
    spoken.remove()
    return slip
