# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that have to fit: broken once where they may be, and cut short with an ellipsis."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def on_two_lines(text: str, font: QFont, width: int) -> str:
    """Return a text on at most two lines of so many pixels each, the second elided where it is longer."""
    text = " ".join(text.split())
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return text
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    first = line.textStart() + line.textLength()
    layout.endLayout()
    if first >= len(text):
        return text
    rest = metrics.elidedText(text[first:].lstrip(), Qt.TextElideMode.ElideRight, width)
    return f"{text[:first].rstrip()}\n{rest}"
