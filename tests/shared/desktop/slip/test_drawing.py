# SPDX-License-Identifier: GPL-3.0-or-later
"""The slip as it comes out of printers: read back from the dots, in six languages, on every paper."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from shared.desktop.locales import LOCALES
from shared.desktop.slip import Paper, Slip, SlipPrinter, page, picture, slip_printer
from shared.desktop.slip.layout import Symbol, Words, lay_out
from shared.desktop.translations import Translations
from shared.printing import Outcome, Report
from shared.settings import PrinterSettings
from tests.drivers.paper_printer import PaperPrinter
from tests.shared.desktop.slip.reading import as_pil, dark_in, pages, scanned, texts
from tests.shared.desktop.slip.slips import Order, make_order

ROLLS = [Paper.WIDE, Paper.NARROW]


@pytest.fixture(params=LOCALES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language, spoken while the test runs."""
    spoken = Translations(qapp, "kiosk")
    spoken.switch(request.param)
    yield request.param
    spoken.switch("en")
    spoken.remove()


def place_of(slip: Slip, paper: Paper, text: str) -> QRectF:
    """Return where a text stands, in dots."""
    found = [
        part for part in lay_out(slip, paper.dots).parts if isinstance(part, Words) and part.text == text
    ]
    assert len(found) == 1, text
    return found[0].area


@pytest.mark.parametrize("paper", ROLLS)
def test_what_comes_out_of_a_receipt_printer_is_read_by_a_scanner_and_by_people(
    language: str, paper: Paper
) -> None:
    order = make_order(language)
    slip = order.slip(language)
    with PaperPrinter(head_dots=paper.dots) as printer:
        settings = PrinterSettings(kind="escpos", address=printer.address, paper=paper.value)
        slips = slip_printer(settings)
        assert isinstance(slips, SlipPrinter)
        assert slips.print(slip) == Report(Outcome.FINE)
        (printed,) = printer.slips
        assert printer.not_understood == b""
    assert scanned(printed) == order.code.text
    for text in (slip.identity, slip.total.words, slip.total.amount, slip.lines[0].title, slip.as_of):
        area = place_of(slip, paper, text)
        assert dark_in(printed, area.left(), area.top(), area.right(), area.bottom()) > 0.01, text


def test_the_page_for_a_system_printer_is_read_as_well(language: str) -> None:
    order = make_order(language)
    slip = order.slip(language)
    document = page(slip, Paper.WIDE)
    (printed,) = pages(document.content)
    assert re.fullmatch(r"Custom\.80x\d+mm", document.media)
    assert abs(printed.width - 80 * 8) <= 1
    assert scanned(printed) == order.code.text
    left, top = 4 * 8, 4 * 8  # what a roll's printer cannot reach
    for text in (slip.identity, slip.total.amount):
        area = place_of(slip, Paper.WIDE, text).translated(left, top)
        assert dark_in(printed, area.left(), area.top(), area.right(), area.bottom()) > 0.01, text


def test_the_page_says_in_letters_what_a_person_reads() -> None:
    order = make_order()
    words = texts(page(order.slip("en"), Paper.WIDE).content)
    for text in ("Linden & Co.", "Alma sofa", "€4,818.75", order.slip("en").identity):
        assert text in words


def test_no_part_of_a_slip_stands_beyond_its_edge_or_on_another(language: str) -> None:
    for paper in ROLLS:
        layout = lay_out(make_order(language).slip(language), paper.dots)
        beside = 0.0
        for before, part in zip(layout.parts, layout.parts[1:], strict=False):
            assert part.area.left() >= 0
            assert part.area.right() <= layout.width
            overlap = before.area.bottom() - part.area.top()
            if overlap > 0.01:  # only words and their amount share a line
                assert isinstance(before, Words)
                assert isinstance(part, Words)
                baselines = [each.area.top() + each.set.lineAt(0).ascent() for each in (before, part)]
                assert abs(baselines[0] - baselines[1]) < 0.01
                widths = [max(each.set.lineAt(0).naturalTextWidth(), 0) for each in (before, part)]
                assert sum(widths) < part.area.width()
                beside += 1
        assert beside >= 3, "prices stand beside what they are for"


def test_an_arabic_slip_begins_at_the_right() -> None:
    slip = make_order("ar").slip("ar")
    printed = as_pil(picture(slip, Paper.WIDE))
    area = place_of(slip, Paper.WIDE, slip.lines[0].title)
    assert dark_in(printed, area.center().x(), area.top(), area.right(), area.bottom()) > 0.02
    assert dark_in(printed, area.left(), area.top(), area.center().x(), area.bottom()) == 0
    total = place_of(slip, Paper.WIDE, slip.total.words)
    assert dark_in(printed, total.right() - 60, total.top(), total.right(), total.bottom()) > 0.02


@pytest.mark.parametrize("paper", [*ROLLS, Paper.A4])
def test_modules_of_the_qr_are_whole_dots_with_room_around(paper: Paper) -> None:
    layout = lay_out(make_order().slip("en"), paper.dots)
    (symbol,) = [part for part in layout.parts if isinstance(part, Symbol)]
    assert symbol.area.width() % 29 == 0
    assert symbol.area.width() / 29 >= 8, "a millimetre and more: thermal dots run by an eighth of that"
    assert symbol.area == QRectF(symbol.area.toRect())
    printed = as_pil(picture(make_order().slip("en"), paper))
    module = symbol.area.width() / 29
    quiet = symbol.area.adjusted(0, 0, 0, -symbol.area.height() + 4 * module)
    assert dark_in(printed, quiet.left(), quiet.top(), quiet.right(), quiet.bottom()) == 0


def test_a_very_long_list_prints_and_sheets_break_between_lines() -> None:
    order: Order = make_order(lines=40)
    slip = order.slip("en")
    assert scanned(as_pil(picture(slip, Paper.NARROW))) == order.code.text
    document = page(slip, Paper.A4)
    assert document.media == "A4"
    sheets = pages(document.content)
    assert len(sheets) > 1
    assert all(abs(sheet.height - 297 * 8) <= 2 for sheet in sheets)
    assert scanned(sheets[0]) == order.code.text
    for sheet in sheets:
        assert dark_in(sheet, 0, 0, sheet.width, 19 * 8) == 0
        assert dark_in(sheet, 0, sheet.height - 19 * 8, sheet.width, sheet.height) == 0
    assert "€" in texts(document.content)
    assert texts(document.content).count("Linum curtain fabric") == 13


def test_words_without_an_end_are_broken_and_the_id_is_not() -> None:
    slip = make_order().slip("en", shop="Donaudampfschifffahrtsgesellschaftskapitänsmützenladen")
    layout = lay_out(slip, Paper.NARROW.dots)
    shop, identity = (place_of(slip, Paper.NARROW, text) for text in (slip.shop, slip.identity))
    assert shop.height() > 2 * 44
    assert identity.height() < 2 * 60
    for part in layout.parts:
        if isinstance(part, Words):
            for row in range(part.set.lineCount()):
                assert part.set.lineAt(row).naturalTextWidth() <= part.area.width() + 0.5


def test_a_slip_is_printed_nowhere_without_a_printer() -> None:
    assert slip_printer(PrinterSettings()) is None
