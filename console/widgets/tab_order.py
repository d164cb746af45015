# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Tab goes: through what can be seen, in the order in which it stands in its layouts.

Qt goes in the order in which widgets were made, which a page made in pieces cannot keep. Layouts are filled
in the order of reading, from above and from where a line begins, so they know it, in either direction.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTabBar,
    QWidget,
)

_WHOLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
)
"""What is made of several widgets, and is one to those who use it."""
_AIR = 24


def keep_tab(panel: QWidget) -> None:
    """Let Tab go round inside a panel that lies over the page, as long as the keyboard is in it."""
    panel.setProperty("keepsTab", True)


def go_on(window: QWidget, *, forth: bool) -> bool:
    """Put the keyboard on the next stop, or on the one before; False where there is none.

    Qt asks for this too when whoever has the keyboard is hidden or can be used no more.
    """
    focus: QWidget | None = window.focusWidget()
    read = list(_read(_bounds(focus, window), focus))
    found = [each for each in read if each.isVisible() and each.isEnabled() and takes_tab(each)]
    if not found:
        return False
    here = focus
    while here is not None and here not in read:
        here = here.parentWidget()
    if here is None:
        following = found[0 if forth else -1]
    elif here in found:
        following = found[(found.index(here) + (1 if forth else -1)) % len(found)]
    else:
        following = _nearest(here, read, found)
    reason = Qt.FocusReason.TabFocusReason if forth else Qt.FocusReason.BacktabFocusReason
    following.setFocus(reason)
    _let_be_seen(following)
    return True


def _nearest(gone: QWidget, read: list[QWidget], found: list[QWidget]) -> QWidget:
    """Return who takes over from one that is gone: its neighbour, as close by as there is one."""
    place = read.index(gone)
    around = gone.parentWidget()
    while around is not None:
        inside = [each for each in found if around.isAncestorOf(each)]
        if inside:
            return next((each for each in inside if read.index(each) > place), inside[-1])
        around = around.parentWidget()
    return found[0]


def _read(root: QWidget, focus: QWidget | None) -> Iterator[QWidget]:
    """Yield what can be used, and whoever has the keyboard even if not, in the order of reading."""
    has_keyboard = focus is not None and (root is focus or root.isAncestorOf(focus))
    if not has_keyboard and not (root.isVisible() and root.isEnabled()):
        return
    yield root
    if not isinstance(root, _WHOLE):
        for child in _children(root):
            yield from _read(child, focus)


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab stops at a widget. Of buttons of which one is chosen, it stops at that one alone."""
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractButton) and not widget.isChecked():
        group: QButtonGroup | None = widget.group()
        chosen: QAbstractButton | None = group.checkedButton() if group is not None else None
        return group is None or not group.exclusive() or chosen is None
    return True


def _bounds(focus: QWidget | None, window: QWidget) -> QWidget:
    """Return what Tab goes round in. A panel that is being hidden keeps nobody."""
    while focus is not None and focus is not window:
        if focus.property("keepsTab") and focus.isVisible():
            return focus
        focus = focus.parentWidget()
    return window


def _children(widget: QWidget) -> list[QWidget]:
    match widget:
        case QScrollArea():
            inside: QWidget | None = widget.widget()
            return [inside] if inside is not None else []
        case QSplitter():
            parts = [widget.widget(place) for place in range(widget.count())]
            return [part for part in parts if part is not None]
        case _:
            pass
    layout: QLayout | None = widget.layout()
    widgets = [each for each in widget.children() if isinstance(each, QWidget)]
    laid_out = list(_laid_out(layout, widgets)) if layout is not None else []
    known = set(map(id, laid_out))
    # What no layout holds lies over the rest, and comes last.
    over = [each for each in widgets if id(each) not in known]
    return [*laid_out, *(each for each in over if not each.isWindow())]


def _laid_out(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Yield those of the widgets that a layout holds.

    It is never asked for its items: PySide would remember each for as long as there is the layout, and take
    what comes to stand where a deleted one stood, be it a window, for that item.
    """
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    held: list[tuple[int, QWidget | QLayout]] = []
    held += [(layout.indexOf(each), each) for each in widgets]
    held += [(layout.indexOf(each), each) for each in inner]
    placed = [(place, each) for place, each in held if place >= 0]
    if isinstance(layout, QGridLayout):
        placed.sort(key=lambda held: layout.getItemPosition(held[0])[:2])  # type: ignore[index]  # a tuple
    else:
        placed.sort(key=lambda held: held[0])
    for _, each in placed:
        if isinstance(each, QLayout):
            yield from _laid_out(each, widgets)
        else:
            yield each


def _let_be_seen(widget: QWidget) -> None:
    """Scroll whatever scrolls around a widget."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, _AIR, _AIR)
        around = around.parentWidget()
