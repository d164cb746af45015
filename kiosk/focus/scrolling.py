# SPDX-License-Identifier: GPL-3.0-or-later
"""Scrolling by keys: what the cursor rests on is brought into view, and lists make what comes next."""

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.focus.scene import is_scrolling, parents
from kiosk.focus.stops import index_in_view

_AIR = 0.06
"""Of a view's length, kept free around what is brought into it, so that a ring has room and more is seen."""


def bring_into_view(item: QQuickItem) -> None:
    """Move everything scrolling around an item, innermost first, as little as is needed to show all of it."""
    for flickable in parents(item):
        if is_scrolling(flickable):
            _show_within(flickable, item)


def to_end(view: QQuickItem, by: int) -> bool:
    """Scroll a list to its beginning, or with `by` below 0 to its end; False where there is nothing in it."""
    if int(view.property("count")) == 0:
        return False
    QMetaObject.invokeMethod(view, "positionViewAtBeginning" if by > 0 else "positionViewAtEnd")
    QMetaObject.invokeMethod(view, "forceLayout")
    return True


def turn_on(view: QQuickItem, item: QQuickItem, by: int) -> bool:
    """Scroll a list on by an entry so that it makes those beyond; False at its end."""
    index = index_in_view(item, view)
    if index is None or not 0 <= index + by < int(view.property("count")):
        return False
    across = view.width() >= float(view.property("contentWidth")) - 1
    if across:
        name, on = "contentY", item.height() + view.height() * _AIR
    else:
        name, on = "contentX", item.width() + view.width() * _AIR
        if view.property("effectiveLayoutDirection") == Qt.LayoutDirection.RightToLeft:
            on = -on
    start, end = _bounds(view, name)
    value = float(view.property(name)) + by * on
    view.setProperty(name, max(start, min(end, value)))
    QMetaObject.invokeMethod(view, "forceLayout")
    return True


def _show_within(flickable: QQuickItem, item: QQuickItem) -> None:
    place = item.mapRectToItem(flickable, item.boundingRect())
    for name, start, end, length in (
        ("contentX", place.left(), place.right(), flickable.width()),
        ("contentY", place.top(), place.bottom(), flickable.height()),
    ):
        air = length * _AIR
        by = 0.0
        if start < 0 or end - start > length:
            by = start - air
        elif end > length:
            by = min(end - length + air, start)
        if by:
            first, last = _bounds(flickable, name)
            flickable.setProperty(name, max(first, min(last, float(flickable.property(name)) + by)))


def _bounds(flickable: QQuickItem, name: str) -> tuple[float, float]:
    """Return the least and the greatest `contentX` or `contentY`."""
    if name == "contentX":
        origin, content = flickable.property("originX"), flickable.property("contentWidth")
        before, after = flickable.property("leftMargin"), flickable.property("rightMargin")
        length = flickable.width()
    else:
        origin, content = flickable.property("originY"), flickable.property("contentHeight")
        before, after = flickable.property("topMargin"), flickable.property("bottomMargin")
        length = flickable.height()
    start = float(origin) - float(before)
    return start, max(start, float(origin) + float(content) + float(after) - length)
