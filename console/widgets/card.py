# SPDX-License-Identifier: GPL-3.0-or-later
"""A card: what belongs together on the page's ground, with an edge around it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


def carded(inside: QWidget, air: tuple[int, int, int, int] = (1, 4, 1, 4)) -> QFrame:
    """Return a card around a widget; `air` is what stays free at the left, the top, the right, the bottom."""
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(*air)
    column.addWidget(inside)
    return card
