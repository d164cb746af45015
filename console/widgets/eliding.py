# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that have to fit: broken where they may be, and cut short with an ellipsis."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def on_lines(text: str, font: QFont, width: int, most: int = 2) -> str:
    """Return a text on at most so many lines of so many pixels each, the last elided where it is longer."""
    text = " ".join(text.split())
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return text
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    begun = 0
    layout.beginLayout()
    while len(lines) < most - 1 and begun < len(text):
        line = layout.createLine()
        line.setLineWidth(width)
        ends = line.textStart() + line.textLength()
        lines.append(text[begun:ends].strip())
        begun = ends
    layout.endLayout()
    if begun < len(text):
        lines.append(metrics.elidedText(text[begun:].strip(), Qt.TextElideMode.ElideRight, width))
    return "\n".join(lines)
