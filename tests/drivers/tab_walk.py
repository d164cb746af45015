# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks a window of widgets by Tab and back: who is reached, in which order, and whether it can be seen.

`faults_of_tab_walk` returns faults in words, none when all is well.
"""

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QButtonGroup, QWidget

from console.widgets.camera_dock import CameraDock
from console.widgets.crash_card import CrashCard
from console.widgets.notice import Notice
from tests.drivers.pixels import Pixels, pixels_of, ratios
from tests.drivers.widget_scene import CONTROL

_AROUND = 3
"""Pixels outside a widget in which it may show that it has the keyboard."""
_SLACK = 4
"""Pixels by which neighbours may stand one above the other and still be beside one another."""

_ENOUGH = 100
"""Pixels that have to change where the keyboard is in a large list."""

_CARDS = (CameraDock, CrashCard, Notice)
"""What stands in a corner over the page, and takes the keyboard from nobody."""

Walk = list[QWidget]
Press = Callable[[Qt.Key, Qt.KeyboardModifier], None]


def faults_of_tab_walk(window: QWidget, press: Press) -> list[str]:
    """Go round a window by Tab and back by Shift+Tab."""
    window.activateWindow()
    QApplication.processEvents()
    focus: QWidget | None = window.focusWidget()
    bounds = _bounds(focus, window)
    wanted = [each for each in bounds.findChildren(QWidget) if _takes_tab(each, window)]
    if focus is None or focus not in wanted:
        return [f"the keyboard is nowhere that Tab leads to, but on {focus!r}"]
    faults: list[str] = []
    there = _round(window, press, Qt.Key.Key_Tab, len(wanted), faults)
    missed = (each for each in wanted if each not in there and each.isVisible())
    faults += [f"Tab does not reach {called(each)}" for each in missed]
    faults += [f"Tab reaches {called(each)}, which is not to be seen" for each in there if each not in wanted]
    back = _round(window, press, Qt.Key.Key_Backtab, len(wanted), None)
    # What goes by itself, as a notice does, may have gone meanwhile.
    there, back = ([each for each in walk if each.isVisible()] for walk in (there, back))
    if [*there[:1], *there[:0:-1]] != back:
        faults.append(
            f"Shift+Tab goes {[called(each) for each in back]}, "
            f"not back over {[called(each) for each in there]}"
        )
    return [*faults, *_faults_of_order(_from_the_first(there), window)]


def called(widget: QWidget) -> str:
    """Name a widget for whoever reads a fault."""
    around = widget.parentWidget()
    text = widget.property("text")
    name = widget.accessibleName() or (text if isinstance(text, str) else "") or widget.objectName()
    return f"{type(widget).__name__} “{name}” of {type(around).__name__ if around else 'nothing'}"


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    return (
        widget.isVisibleTo(window)
        and widget.isEnabled()
        and not widget.isWindow()
        and widget.window() is window
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not _is_one_of_a_choice(widget)
    )


def _is_one_of_a_choice(widget: QWidget) -> bool:
    """Tell whether another button is the chosen one of its group: the arrow keys go between them."""
    if not isinstance(widget, QAbstractButton):
        return False
    group: QButtonGroup | None = widget.group()
    chosen: QAbstractButton | None = group.checkedButton() if group is not None else None
    return group is not None and group.exclusive() and chosen is not None and chosen is not widget


def _bounds(focus: QWidget | None, window: QWidget) -> QWidget:
    """Return the panel over the page that has the keyboard, or else the window: Tab leaves neither."""
    while focus is not None and focus is not window:
        if focus.property("kind") == "panel" and not isinstance(focus, _CARDS):
            return focus
        focus = focus.parentWidget()
    return window


def _round(window: QWidget, press: Press, key: Qt.Key, most: int, faults: list[str] | None) -> Walk:
    """Press the key until the keyboard is back where it was; look at each stop where faults are collected."""
    first: QWidget | None = window.focusWidget()
    assert first is not None
    walk = [first]
    while True:
        stop = walk[-1]
        shown = _look_at(stop, faults)
        modifier = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier(0)
        press(key, modifier)
        now: QWidget | None = window.focusWidget()
        if shown is not None and faults is not None and now is not stop:
            faults += _faults_of_focus(stop, shown)
        if now is None or now is first:
            return walk
        if now in walk or len(walk) > 2 * most:
            if faults is not None:
                faults.append(f"Tab sticks: after {called(stop)} it comes to {called(now)} again")
            return walk
        walk.append(now)


# ------------------------------------------------------------------------------------------ what is seen


def _look_at(stop: QWidget, faults: list[str] | None) -> Pixels | None:
    """Return what a stop looks like with the keyboard on it; say where it cannot be seen."""
    if faults is None:
        return None
    seen = _seen(stop)
    if seen.width() < min(stop.width(), 12) or seen.height() < min(stop.height(), 12):
        faults.append(f"{called(stop)} has the keyboard and is scrolled out of sight")
        return None
    if _is_covered(stop):
        return None
    return _grab(stop)


def _is_covered(stop: QWidget) -> bool:
    """Tell whether a card lies over it that Escape, or a button of its own, takes away (WCAG 2.4.11)."""
    window = stop.window()
    over: QWidget | None = window.childAt(stop.mapTo(window, stop.rect().center()))
    while over is not None and not over.isAncestorOf(stop):
        if isinstance(over, _CARDS):
            return True
        over = over.parentWidget()
    return False


def _seen(widget: QWidget) -> QRect:
    """Return the part of a widget that what scrolls around it lets through, in its own pixels."""
    part = widget.rect()
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around.parentWidget(), QAbstractScrollArea) or around.isWindow():
            part &= QRect(around.mapTo(around, QPoint()), around.size()).translated(
                -widget.mapTo(around, QPoint())
            )
        if around.isWindow():
            break
        around = around.parentWidget()
    return part


def _grab(widget: QWidget) -> Pixels:
    window = widget.window()
    around = widget.rect().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    place = around.translated(widget.mapTo(window, QPoint())) & window.rect()
    return pixels_of(window.grab(place).toImage())


def _faults_of_focus(stop: QWidget, with_focus: Pixels) -> Iterator[str]:
    """Compare it with what it looks like now that the keyboard is elsewhere (WCAG 2.4.7, 1.4.11)."""
    if not stop.isVisible():
        return
    QApplication.processEvents()
    without = _grab(stop)
    if without.shape != with_focus.shape:
        return
    changed = int((ratios(with_focus, without) >= CONTROL).sum())
    if changed < min(stop.width(), stop.height(), _ENOUGH):
        yield f"{called(stop)} does not show that it has the keyboard: {changed} pixels change"


# ------------------------------------------------------------------------------------------- reading order


def _faults_of_order(walk: Walk, window: QWidget) -> Iterator[str]:
    """Compare the walk with the order in which the screen is read, group by group.

    Within every widget that holds others: who is wholly above or wholly before another comes first, and
    nobody's inside is left and entered again.
    """
    for holder in _holders(walk, window):
        branches = _branches(holder, walk)
        for first, second in combinations(branches, 2):
            if first is not second and _is_before(second, first):
                yield f"{called(first)} comes before {called(second)}, and is read after it"
        met = [branch for branch, following in pairwise([*branches, holder]) if branch is not following]
        # The walk begins wherever the keyboard was, perhaps in the middle of a group.
        if len(met) > 1 and met[0] is met[-1]:
            met.pop()
        for branch in {id(each): each for each in met}.values():
            if met.count(branch) > 1:
                yield f"{called(branch)} is left and entered again"


def _from_the_first(walk: Walk) -> Walk:
    """Begin a walk where nothing is read before, wherever the keyboard was."""

    def is_read_before(one: QWidget, other: QWidget) -> bool:
        around = one.parentWidget()
        while around is not None and not around.isAncestorOf(other):
            around = around.parentWidget()
        if around is None or one.isAncestorOf(other) or other.isAncestorOf(one):
            return False
        first, second = _branches(around, [one, other])
        return first is not second and _is_before(first, second)

    place = next(
        (place for place, each in enumerate(walk) if not any(is_read_before(other, each) for other in walk)),
        0,
    )
    return [*walk[place:], *walk[:place]]


def _holders(walk: Walk, window: QWidget) -> list[QWidget]:
    held: dict[int, QWidget] = {}
    for stop in walk:
        around = stop.parentWidget()
        while around is not None:
            held[id(around)] = around
            around = None if around is window else around.parentWidget()
    return list(held.values())


def _branches(holder: QWidget, walk: Walk) -> list[QWidget]:
    """Return, for each stop inside a holder, which of the holder's own children it is in."""
    branches = []
    for stop in walk:
        branch: QWidget | None = stop
        while branch is not None and branch.parentWidget() is not holder:
            branch = branch.parentWidget()
        if branch is not None:
            branches.append(branch)
    return branches


def _is_before(one: QWidget, other: QWidget) -> bool:
    """Tell whether one is read before another: it is above it, or beside it towards the beginning."""
    if "panel" in (one.property("kind"), other.property("kind")) or "notice" in (
        one.property("kind"),
        other.property("kind"),
    ):
        return False  # it lies over the page
    first, second = one.geometry(), other.geometry()
    beside = min(first.bottom(), second.bottom()) - max(first.top(), second.top()) > _SLACK
    in_column = min(first.right(), second.right()) - max(first.left(), second.left()) > _SLACK
    if beside and not in_column:
        right_to_left = one.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return (
            first.left() >= second.right() - _SLACK
            if right_to_left
            else first.right() <= second.left() + _SLACK
        )
    return in_column and not beside and first.bottom() <= second.top() + _SLACK
