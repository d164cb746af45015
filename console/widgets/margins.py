# SPDX-License-Identifier: GPL-3.0-or-later
"""The room around what a layout holds, for those who read from either side."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def set_margins(layout: QLayout, before: int, above: int, behind: int, below: int) -> None:
    """Leave so many pixels on each side; before is where reading begins.

    Qt turns round what stands in a layout, not the room around it.
    """
    left, right = (behind, before) if QGuiApplication.isRightToLeft() else (before, behind)
    layout.setContentsMargins(left, above, right, below)
