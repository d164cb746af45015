# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving the keyboard back to where it was before something lay over the page."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def way_back(focus: QWidget | None) -> tuple[QWidget, ...]:
    """Return who has the keyboard and, from the inside out, who around them could have it as well."""
    found: list[QWidget] = []
    around = focus
    while around is not None:
        if around is focus or around.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(around)
        around = around.parentWidget()
    return tuple(found)


def give_back(way: Sequence[QWidget]) -> None:
    """Give the keyboard to the first who is still there: a cell's editor may have gone, and its table not."""
    for each in way:
        if shiboken6.isValid(each) and each.isVisible() and each.isEnabled():
            each.setFocus()
            return
