# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a label end between phrases, and nobody hears what keeps them together."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from console.widgets.labels import label
from shared.desktop.phrases import keep_phrases

NOBODY = "いま店内にお客様はいません。"


def test_a_japanese_label_ends_its_lines_between_phrases(qtbot: QtBot) -> None:
    made = label(NOBODY, wrap=True)
    qtbot.addWidget(made)
    assert QLabel.text(made) == keep_phrases(NOBODY) != NOBODY
    assert made.text() == made.accessibleName() == NOBODY
    made.setText("Nobody")
    assert (QLabel.text(made), made.accessibleName()) == ("Nobody", "")
