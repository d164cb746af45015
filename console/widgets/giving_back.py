# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving the keyboard back to where it was before something lay over the page."""

import shiboken6
from PySide6.QtWidgets import QWidget


def give_back(came_from: QWidget | None) -> None:
    """Give the keyboard back, if who had it is still there: a cell's editor may have gone meanwhile."""
    if came_from is None or not shiboken6.isValid(came_from):
        return
    if came_from.isVisible() and came_from.isEnabled():
        came_from.setFocus()
