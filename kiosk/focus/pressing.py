# SPDX-License-Identifier: GPL-3.0-or-later
"""Doing for the customer what a finger would do."""

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, Qt
from PySide6.QtGui import QAccessibleActionInterface, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.focus.scene import accessible, is_button, middle


def press(item: QQuickItem) -> None:
    """Do what a touch on the item does, which may be an area that is no button."""
    if is_button(item):
        QMetaObject.invokeMethod(item, "click")
        return
    found = accessible(item)
    actions = found.actionInterface() if found else None
    if actions is not None:
        actions.doAction(QAccessibleActionInterface.pressAction())


def touch(window: QQuickWindow, item: QQuickItem) -> None:
    """Touch the middle of a key of the on-screen keyboard, which knows only fingers."""
    place = middle(item)
    for kind, buttons in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(
            kind,
            place,
            window.mapToGlobal(place),
            Qt.MouseButton.LeftButton,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        )
        QCoreApplication.sendEvent(window, event)
