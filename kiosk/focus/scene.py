# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen's items are to somebody who goes through them one by one, asked of the scene itself.

Nothing here is kept: a screen that a later version adds is walked like those that were there before.
"""

from collections.abc import Iterator
from functools import cmp_to_key

import shiboken6
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from shared.desktop.fonts import ICON_FAMILY

ARRANGED = ("QQuickBasePositioner", "QQuickLayout")
"""What lays out its children in the order in which they are written down."""

_NEARLY_PX = 4.0


def accessible(item: QQuickItem) -> QAccessibleInterface | None:
    """Return what a screen reader would be told of the item; None where it has nothing to say."""
    return QAccessible.queryAccessibleInterface(item)


def is_button(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def is_field(item: QQuickItem) -> bool:
    return item.inherits("QQuickTextEdit") or item.inherits("QQuickTextInput")


def is_view(item: QQuickItem) -> bool:
    """Whether this makes its items as they come near: a list or a grid."""
    return item.inherits("QQuickItemView")


def is_scrolling(item: QQuickItem) -> bool:
    return item.inherits("QQuickFlickable")


def is_picture_of_letters(item: QQuickItem) -> bool:
    """Whether this text is an icon."""
    font = item.property("font")
    return font is not None and font.family() == ICON_FAMILY


def is_on_screen_keyboard(item: QQuickItem) -> bool:
    return item.objectName() == "keyboard"


def is_dialog(item: QQuickItem) -> bool:
    """Whether this keeps a customer to itself while it is shown."""
    found = accessible(item)
    return found is not None and found.role() == QAccessible.Role.Dialog


def is_screen(item: QQuickItem) -> bool:
    """Whether this is one of `qml/screens`."""
    return item.property("fades") is not None and item.property("shown") is not None


def is_seen(item: QQuickItem) -> bool:
    """Whether nothing that the item stands in hides it."""
    around: QQuickItem | None = item
    while around is not None:
        if not around.isVisible() or around.opacity() == 0:
            return False
        around = around.parentItem()
    return True


def contains(outer: QQuickItem, item: QQuickItem) -> bool:
    """Whether the item is the outer one or stands in it."""
    around: QQuickItem | None = item
    while around is not None:
        if around == outer:
            return True
        around = around.parentItem()
    return False


def parents(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what the item stands in, the nearest first."""
    around = item.parentItem()
    while around is not None:
        yield around
        around = around.parentItem()


def shown_below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the item and everything in it that is shown, each before what lies over it."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in sorted(item.childItems(), key=lambda child: child.z()):
            yield from shown_below(child)


def in_reading_order(item: QQuickItem) -> list[QQuickItem]:
    """Return an item's children as they are read: as a layout lists them, else by where they stand."""
    children = [child for child in item.childItems() if child.isVisible() and child.opacity() > 0]
    if any(item.inherits(kind) for kind in ARRANGED):
        return children
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    placed = [(child, child.mapRectToItem(item, child.boundingRect())) for child in children]

    def before(one: tuple[QQuickItem, QRectF], other: tuple[QQuickItem, QRectF]) -> int:
        a, b = one[1], other[1]
        if a.bottom() <= b.top() + _NEARLY_PX or b.bottom() <= a.top() + _NEARLY_PX:
            return -1 if a.top() < b.top() else 1
        if a.right() <= b.left() + _NEARLY_PX or b.right() <= a.left() + _NEARLY_PX:
            return -1 if (a.left() < b.left()) is not right_to_left else 1
        return 0

    return [child for child, _ in sorted(placed, key=cmp_to_key(before))]


def dialog_of(window: QQuickWindow) -> QQuickItem | None:
    """Return the sheet that lies over everything else; None while there is none."""
    found = None
    for item in _without_contents(window.contentItem()):
        if is_dialog(item) and item.isEnabled():
            found = item
    return found


def screen_of(window: QQuickWindow) -> QQuickItem | None:
    """Return the screen that is shown."""
    for item in _without_contents(window.contentItem()):
        if is_screen(item) and item.isEnabled():
            return item
    return None


def keyboard_of(window: QQuickWindow) -> QQuickItem | None:
    """Return Qt's keyboard while it is on the screen."""
    for item in _without_contents(window.contentItem()):
        if is_on_screen_keyboard(item):
            return item
    return None


def alerts_of(window: QQuickWindow) -> dict[int, str]:
    """Return what the screen says by itself just now, each under a number that is its own."""
    found = {}
    for item in _without_contents(window.contentItem()):
        interface = accessible(item)
        if interface is not None and interface.role() == QAccessible.Role.AlertMessage:
            words = interface.text(QAccessible.Text.Name) or str(item.property("text") or "")
            found[address(item)] = words.strip()
    return found


def place_in_scene(item: QQuickItem) -> QRectF:
    """Return where the item is in the window, in pixels."""
    return item.mapRectToScene(item.boundingRect())


def address(item: QQuickItem) -> int:
    """Return a number that is this item's own as long as it lives."""
    return int(shiboken6.getCppPointer(item)[0])


def middle(item: QQuickItem) -> QPointF:
    return place_in_scene(item).center()


def _without_contents(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what is shown, leaving out what is in buttons and in what scrolls."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    if is_button(item) or is_scrolling(item) or is_on_screen_keyboard(item):
        return
    for child in sorted(item.childItems(), key=lambda child: child.z()):
        yield from _without_contents(child)
