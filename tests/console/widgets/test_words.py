# SPDX-License-Identifier: GPL-3.0-or-later
"""Words as somebody else wrote them: shown whole, and copied as they were."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.widgets.words import WordsLabel

ADDRESS = "https://example.org/" + "x" * 120


def test_a_word_too_long_for_its_line_takes_more_lines(qapp: QApplication) -> None:
    words = WordsLabel("strong")
    words.show_words("short")
    one_line = words.heightForWidth(200)
    words.show_words(ADDRESS)
    assert words.heightForWidth(200) >= 4 * one_line
    assert words.accessibleName() == ADDRESS


def test_what_is_copied_is_what_was_written(qapp: QApplication) -> None:
    words = WordsLabel("quiet")
    words.show_words(f"like {ADDRESS}?")
    words.setSelection(0, len(words.text()))
    QTest.keyClick(words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"like {ADDRESS}?"


@pytest.mark.parametrize("words", ["Ein Tisch für sechs", "木製ソファはありますか" * 4, "الاستقلالية" * 4])
def test_other_words_are_left_as_they_are(qapp: QApplication, words: str) -> None:
    label = WordsLabel("quiet")
    label.show_words(words)
    assert label.text() == words
