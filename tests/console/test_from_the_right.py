# SPDX-License-Identifier: GPL-3.0-or-later
"""A console in Arabic is read from the right: left is right, and figures stay figures."""

import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QLineEdit, QSpinBox, QStyle, QTableView, QWidget
from pytestqt.qtbot import QtBot

from console.formats import Formats, as_read, side_by_side
from console.key_names import key_name
from console.look import Look
from console.pages.aside.page import AsidePage
from console.pages.record import line_cells
from console.rail import AreaRail
from console.widgets.labels import label
from console.widgets.mirror import Mirror
from console.widgets.table import Column, Table, TableView
from shared.desktop import translations
from shared.desktop.fonts import load_fonts, text_font
from shared.money import Money
from shared.records import Ask, RequestState, SetRequestState
from shared.settings import Settings
from shared.staff.service import set_rights
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.translation_files import messages_of

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def arabic(tmp_path: Path) -> Path:
    """The Arabic texts, compiled here so that no stale ones are tested."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    source, target = translations.FOLDER / "console_ar.ts", tmp_path / "console_ar.qm"
    subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return tmp_path


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.setLayoutDirection(LEFT)


def runs_from_the_left(text: str) -> bool:
    """Tell whether Qt's labels set a text from the left: its first letter outside isolates decides."""
    inside = 0
    for each in text:
        match unicodedata.bidirectional(each):
            case "LRI" | "RLI" | "FSI":
                inside += 1
            case "PDI":
                inside -= 1
            case "L" if not inside:
                return True
            case "R" | "AL" if not inside:
                return False
            case _:
                pass
    return True


def in_arabic(panel: QWidget) -> list[str]:
    """Return the texts that labels show, those without an Arabic word left out."""
    shown = [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]
    return [text for text in shown if any(unicodedata.bidirectional(each) == "AL" for each in text)]


@contextmanager
def arabic_console(application: QApplication, settings: Settings, arabic: Path) -> Iterator[ConsoleDriver]:
    """Anna at an Arabic console."""
    dressed = msgspec.structs.replace(settings, language="ar")
    said = {each.source: each.forms[0] for each in messages_of("console", "ar")}
    with ConsoleDriver(
        application, dressed, translations=arabic, says=lambda text: said.get(text, text)
    ) as driver:
        driver.sign_in("anna", PASSWORD)
        yield driver


@pytest.fixture
def arabic_trader(application: QApplication, settings: Settings, arabic: Path) -> Iterator[ConsoleDriver]:
    with arabic_console(application, settings, arabic) as driver:
        yield driver


def uneven_rooms(trader: ConsoleDriver) -> list[tuple[int, int]]:
    """Go through the areas, and return what layouts leave at the left and at the right where it differs."""
    for area in trader.offered_areas:
        trader.go_to_area(area)
    margins = [each.contentsMargins() for each in trader.console.window.findChildren(QLayout)]
    return sorted((each.left(), each.right()) for each in margins if each.left() != each.right())


def left_to_right(window: QWidget) -> list[str]:
    """Return where three things stand: the rail of areas, and two columns of the record's lines."""
    rail = window.findChild(AreaRail)
    table = next(view for view in window.findChildren(QTableView) if view.isVisible())
    assert rail is not None
    edge = table.viewport().mapTo(window, QPoint(0, 0)).x()
    places = {
        "rail": rail.mapTo(window, QPoint(0, 0)).x(),
        "product": edge + table.columnViewportPosition(line_cells.Column.PRODUCT),
        "total": edge + table.columnViewportPosition(line_cells.Column.TOTAL),
    }
    return sorted(places, key=places.__getitem__)


def ink_of(direction: Qt.LayoutDirection, how: str, text: str) -> tuple[int, int]:
    """Paint a text into a cell of 200 pixels, and return where its first and last columns of ink are."""
    load_fonts()
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(text_font(14))
    painter.setPen(QColor("black"))
    mirror = Mirror(QRect(0, 0, 300, 40), direction)
    getattr(mirror, how)(painter, QRect(20, 0, 200, 40), text)
    painter.end()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]
    return inked[0], inked[-1]


def test_the_console_turns_round_while_a_record_is_open(
    application: QApplication, settings: Settings, shop: Shop, arabic: Path
) -> None:
    code = shop.visit("cora")
    with ConsoleDriver(application, settings, translations=arabic) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(code.text)
        window = trader.console.window
        assert not window.isRightToLeft()
        assert left_to_right(window) == ["rail", "product", "total"]
        trader.choose("Language", "العربية")
        trader.wait_for(lambda: trader.has_button("إضافة منتج"), "the page is Arabic")
        assert application.layoutDirection() is RIGHT
        assert window.isRightToLeft()
        assert left_to_right(window) == ["total", "product", "rail"]
        assert trader.record.customer_id == code.customer_id
        assert trader.lines.cell(0, line_cells.Column.TOTAL) == "119.00"
        trader.lines.set_price(0, "99.50")
        trader.wait_until_confirmed()
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 9950


def test_what_begins_with_a_name_or_a_key_runs_from_the_right(
    arabic_trader: ConsoleDriver, shop: Shop
) -> None:
    set_rights(shop.database, None, "anna", may_override_price=False, discount_ceiling=1_000)
    code = shop.visit("cora")
    trader = arabic_trader
    asked = uuid4()
    shop.customer(code.customer_id, Ask(asked, "Is there a lamp that goes with it?"))
    trader.scanner.scan_record(code.text)
    shop.staff(code.customer_id, SetRequestState(asked, RequestState.ACCEPTED, replaces=RequestState.ASKED))
    trader.lines.set_discount(0, "40%")
    panel = trader.record.approval
    trader.wait_for(panel.isVisible, "a manager is asked")
    said = in_arabic(panel)
    assert any("40" in text for text in said)
    assert any("Enter" in text for text in said)
    assert [text for text in said if runs_from_the_left(text)] == []
    aside = trader.console.window.findChild(AsidePage)
    assert aside is not None
    trader.wait_for(lambda: any("Ben" in text for text in in_arabic(aside)), "what became of the request")
    assert [text for text in in_arabic(aside) if runs_from_the_left(text)] == []


def test_the_room_around_things_is_turned_round(
    application: QApplication, settings: Settings, arabic: Path
) -> None:
    with ConsoleDriver(application, settings) as trader:
        trader.sign_in("anna", PASSWORD)
        from_the_left = uneven_rooms(trader)
    with arabic_console(application, settings, arabic) as trader:
        from_the_right = uneven_rooms(trader)
    assert (22, 18) in from_the_left
    assert from_the_right == sorted((right, left) for left, right in from_the_left)


def test_every_field_begins_at_the_right(arabic_trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    arabic_trader.scanner.scan_record(code.text)
    for area in arabic_trader.offered_areas:
        arabic_trader.go_to_area(area)
    found = arabic_trader.console.window.findChildren(QLineEdit)
    fields = [each for each in found if not isinstance(each.parent(), QSpinBox)]  # a calendar's year
    assert len(fields) > 10
    right = Qt.AlignmentFlag.AlignRight
    latin = {each: QStyle.visualAlignment(LEFT, each.alignment()) & right for each in fields}
    assert [each.placeholderText() or each.accessibleName() for each in fields if not latin[each]] == []


@pytest.mark.parametrize("text", ["RAC E7W MAV", "مصباح طاولة"])
def test_a_text_begins_where_reading_begins_whatever_it_is_written_in(text: str) -> None:
    assert ink_of(LEFT, "begin", text)[0] < 26
    assert ink_of(RIGHT, "begin", text)[1] > 300 - 26
    assert ink_of(LEFT, "end", text)[1] > 220 - 6
    assert ink_of(RIGHT, "end", text)[0] < 86


def test_figures_of_a_column_stand_at_the_right_for_every_reader() -> None:
    assert ink_of(LEFT, "figure", "−1,290.00")[1] > 220 - 6
    assert ink_of(RIGHT, "figure", "−1,290.00")[1] > 280 - 6
    # A minus in front stays in front.
    assert ink_of(RIGHT, "figure", "−25")[1] == ink_of(RIGHT, "figure", "25")[1]


def test_arabic_is_written_with_the_digits_of_price_tags() -> None:
    formats = Formats.of("ar")
    assert formats.amount(Money("EUR", -129050)) == "−1,290.50"
    assert formats.read_price("1,290.50", "EUR") == Money("EUR", 129050)
    assert Formats.of("ja").money(Money("EUR", 129050)) == "€1,290.50"


def test_what_is_said_in_parts_runs_as_the_language_does(application: QApplication) -> None:
    assert side_by_side(("kiosk 1", "", "Hall A")) == "kiosk 1 · Hall A"
    application.setLayoutDirection(RIGHT)
    said = side_by_side(("kiosk 1", "", "Hall A"))
    assert said == "\u200f\u2068kiosk 1\u2069 · \u2068Hall A\u2069"


def test_a_line_runs_as_the_language_does_whatever_it_begins_with(application: QApplication) -> None:
    assert as_read("Enter add") == "Enter add"
    application.setLayoutDirection(RIGHT)
    assert as_read("Enter إضافة").startswith("\u200f")
    assert as_read("") == ""


def test_what_stands_on_keys_is_set_from_the_left(application: QApplication) -> None:
    assert key_name("Ctrl+Shift+Up") == "Ctrl+Shift+↑"
    application.setLayoutDirection(RIGHT)
    assert key_name("Ctrl+Shift+Up") == "\u2066Ctrl+Shift+↑\u2069"
    assert key_name("") == ""


def test_lines_of_a_label_begin_below_one_another(application: QApplication, qtbot: QtBot) -> None:
    application.setLayoutDirection(RIGHT)
    load_fonts()
    made = label("نسيان السجلات المفتوحة على هذه المحطة، وتبقى المثبّتة والسجلات الأخرى", wrap=True)
    qtbot.addWidget(made)
    made.setFont(text_font(42))
    made.resize(660, made.heightForWidth(660))
    image = made.grab().toImage()
    paper = image.pixelColor(0, 0)
    half = image.height() // 2
    begin = [
        max(x for x in range(image.width()) for y in rows if image.pixelColor(x, y) != paper)
        for rows in (range(half), range(half, image.height()))
    ]
    assert abs(begin[0] - begin[1]) <= 4  # a space is 9 pixels wide
    assert made.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_row_of_a_table_that_is_read_from_the_right_can_be_chosen(application: QApplication) -> None:
    application.setLayoutDirection(RIGHT)
    view = TableView(Look(application, "light", reduced_motion=True), "Words")
    word: Column[str] = Column("Word", lambda row: row, lambda row: row, stretches=True)
    view.show_table(Table(key=lambda row: row, columns=(word,), rows=("first", "second")))
    view.resize(400, 200)
    view.show()
    view.choose(1)
    assert view.chosen == "second"
    assert [index.row() for index in view.selectionModel().selectedRows()] == [1]
    view.deleteLater()
