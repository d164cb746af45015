# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells which of the things one can use in a window have no name that could be read aloud."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

_INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
)

_MENU_OF_QT = "qt_edit_menu"
"""What Qt offers at a right click on a field: "Copy" and the like. It is made while it opens."""


def name_of(widget: QWidget) -> str:
    """Return what a widget is called: what it says of itself, or what is written on it."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    return widget.title() if isinstance(widget, QMenu) else ""


def faults_of_names(window: QWidget) -> list[str]:
    """Say of what one can use in a window, or in a menu, what has no name."""
    faults = []
    for widget in (window, *window.findChildren(QWidget)):
        if not isinstance(widget, _INTERACTIVE) or not widget.isVisible() or _is_inside_another(widget):
            continue
        if not name_of(widget).strip() and widget.objectName() != _MENU_OF_QT:
            faults.append(f"{type(widget).__name__} {widget.objectName()!r} has no name")
        if isinstance(widget, QMenu):
            named = (each.text().strip() for each in widget.actions() if not each.isSeparator())
            faults += [f"an entry of the menu “{name_of(widget)}” has no name" for text in named if not text]
    return faults


def _is_inside_another(widget: QWidget) -> bool:
    """A header is read with its table, and the line in which a spin box is typed with the spin box."""
    return isinstance(widget, QHeaderView) or isinstance(widget.parentWidget(), QAbstractSpinBox)
