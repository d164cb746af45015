# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be told of one thing in the kiosk's scene: where it is, whether it is seen, what it is in."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem


def middle_of(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def is_key(item: QQuickItem) -> bool:
    """Tell whether an item is a key of Qt's keyboard, or a word that it offers."""
    return item.property("keyPanelDelegate") is not None or item.objectName().startswith("candidate:")


def writes(item: QQuickItem, character: str) -> bool:
    return is_key(item) and str(item.property("text") or "").lower() == character


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the item and everything in it, topmost last."""
    yield item
    for child in item.childItems():
        yield from below(child)


def scrolling_around(item: QQuickItem) -> list[QQuickItem]:
    found = []
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            found.append(parent)
        parent = parent.parentItem()
    return found


def excess(place: float, length: float) -> float:
    """Return how far a place is beyond the comfortable middle of a length, negative before it."""
    margin = min(60.0, length / 4)
    if place > length - margin:
        return place - length / 2
    if place < margin:
        return place - length / 2
    return 0.0
