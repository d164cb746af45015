# SPDX-License-Identifier: GPL-3.0-or-later
"""The groups of the cheat sheet are spread over columns of about one height, and stand in line in them."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QScrollArea, QWidget

from console.pages.cheat_sheet import CheatSheet, spread
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.translation_files import messages_of


@pytest.mark.parametrize(
    ("heights", "count", "highest"),
    [
        ([5, 4, 3, 2, 1], 3, 5),
        ([10, 1, 1, 1], 3, 10),
        ([3, 3, 3], 1, 9),
        ([7], 3, 7),
        ([], 3, 0),
    ],
)
def test_the_highest_column_is_as_low_as_can_be(heights: list[int], count: int, highest: int) -> None:
    columns = [0] * count
    for height, place in zip(heights, spread(heights, count), strict=True):
        columns[place] += height
    assert max(columns) == highest


def beside_of(grid: QGridLayout) -> list[QWidget]:
    cells = [grid.itemAtPosition(row, 1) for row in range(1, grid.rowCount())]
    widgets = [cell.widget() for cell in cells if cell is not None]
    return [each for each in widgets if each is not None]


@pytest.mark.parametrize("size", [(1366, 768), (2560, 1440)])
def test_what_keys_do_begins_at_one_place_in_each_column_and_needs_no_scrolling(
    qapp: QApplication, settings: Settings, shop: Shop, size: tuple[int, int]
) -> None:
    with ConsoleDriver(qapp, settings, size=size) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(shop.visit("cora").text)
        trader.press(Qt.Key.Key_F1)
        sheet = trader.console.window.findChild(CheatSheet)
        assert sheet is not None
        trader.wait_for(sheet.isVisible, "the keys are shown")
        scroll = sheet.findChild(QScrollArea)
        assert scroll is not None
        assert scroll.hasFocus()
        assert scroll.verticalScrollBar().maximum() == 0
        words: dict[int, set[int]] = {}
        for key in sheet.findChildren(QLabel):
            place = key.parentWidget()
            group = place.parentWidget() if place is not None else None
            grid = group.layout() if group is not None else None
            if place is not None and key.property("kind") == "key" and isinstance(grid, QGridLayout):
                above = place.geometry().top()
                beside = next(each for each in beside_of(grid) if each.geometry().top() == above)
                left = key.mapTo(sheet, QPoint(0, 0)).x()
                words.setdefault(left, set()).add(beside.mapTo(sheet, QPoint(0, 0)).x())
        assert len(words) >= 3
        assert [len(starts) for starts in words.values()] == [1] * len(words)


def first_line_below(text: str, font: QFont, top: int) -> float:
    """Return where the letters of a text's first line stand, in whatever fonts they need."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    return top + line.ascent()


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_key_stands_on_the_line_of_what_it_does(
    qapp: QApplication, settings: Settings, shop: Shop, language: str
) -> None:
    dressed = msgspec.structs.replace(settings, language=language)
    said = {each.source: each.forms[0] for each in messages_of("console", language)}
    with ConsoleDriver(qapp, dressed, says=lambda text: said.get(text, text)) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.press(Qt.Key.Key_F1)
        sheet = trader.console.window.findChild(CheatSheet)
        assert sheet is not None
        labels = sheet.findChildren(QLabel)
        key = next(each for each in labels if each.text() == "Shift+F2")
        does = next(each for each in labels[labels.index(key) :] if each.property("kind") != "key")
        assert does.text() == said.get("Scan with the camera", "Scan with the camera")
        stands = [
            first_line_below(each.text(), each.font(), each.mapTo(sheet, QPoint(0, 0)).y())
            for each in (key, does)
        ]
        assert abs(stands[0] + 1 - stands[1]) <= 1.5
