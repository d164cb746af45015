# SPDX-License-Identifier: GPL-3.0-or-later
"""Words in a narrow cell stand on as many lines as there is room for, and say when there is more."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from console.widgets.eliding import on_lines
from shared.desktop.fonts import load_fonts, text_font


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    load_fonts()
    return text_font(13)


@pytest.mark.parametrize(
    "text", ["", "Gift", "Must fit through a 75 cm door", "x" * 400, "für Ünal\n棚 " * 30]
)
@pytest.mark.parametrize("width", [64, 112, 300])
def test_no_line_is_wider_than_there_is_room(font: QFont, text: str, width: int) -> None:
    lines = on_lines(text, font, width).split("\n")
    assert len(lines) <= 2
    assert all(QFontMetrics(font).horizontalAdvance(line) <= width for line in lines)


def test_what_fits_is_shown_whole_and_what_does_not_ends_in_an_ellipsis(font: QFont) -> None:
    text = "Must fit through a 75 cm door"
    assert on_lines(text, font, 1_000) == text
    assert on_lines(text, font, 120).replace("\n", " ") == text
    assert on_lines(text, font, 64).endswith("…")


def test_a_third_line_shows_what_two_have_no_room_for(font: QFont) -> None:
    text = "Must fit through a 75 cm door"
    width = QFontMetrics(font).horizontalAdvance("Must fit through")
    two, three = on_lines(text, font, width - 1), on_lines(text, font, width - 1, most=3)
    assert two.endswith("…")
    assert three.replace("\n", " ") == text
