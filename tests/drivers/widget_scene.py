# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what is really on a console's screen: contrasts on painted pixels, and texts that are cut off.

Every function returns faults in words, none when all is well. What something lies over is not measured: it
cannot be read then.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from tests.drivers.pixels import Pixels, pixels_of, ratio_of_ink
from tests.drivers.writings import Painted, Writing, painted, painters, scrolls, seen_part

TEXT = 4.5
LARGE_TEXT = 3.0
CONTROL = 3.0
"""Of an icon that stands for a word."""
DISABLED = 3.0
"""WCAG asks nothing of what cannot be used now. A trader has to read it all the same, to know what there
would be to do; so it may be as quiet as a control may."""
LARGE_PX = 24
"""From here on text is large (WCAG: 18 point)."""

_FLOATING = ("panel", "notice")
"""The kinds of what lies over the page by intention."""
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Part:
    """A widget with what it paints itself, and where in the window it stands."""

    widget: QWidget
    painted: Painted
    corner: QPointF
    seen: QRectF

    def in_window(self, place: QRectF) -> QRectF:
        return place.translated(self.corner)

    @property
    def view(self) -> QAbstractItemView | None:
        """The list or table whose inside it is."""
        around = self.widget.parentWidget()
        is_inside = isinstance(around, QAbstractItemView) and around.viewport() is self.widget
        return around if is_inside else None  # type: ignore[return-value]  # mypy does not see through the name

    def named(self, text: str) -> str:
        owner = self.view or self.widget
        around = owner.parentWidget()
        name = owner.accessibleName() or owner.objectName()
        where = type(around).__name__ if around is not None else "the window"
        return f"“{text}” in {type(owner).__name__} {name!r} of {where}"


def parts_of(window: QWidget) -> list[Part]:
    """Return every widget that can be seen and paints anything by itself."""
    parts = []
    for widget in painters(window):
        content = painted(widget)
        if content.writings or content.signs:
            corner = QPointF(widget.mapTo(window, QPoint()))
            parts.append(Part(widget, content, corner, seen_part(widget, window)))
    return parts


# ---------------------------------------------------------------------------------------------- contrast


def faults_of_contrast(window: QWidget) -> list[str]:
    """Compare every text, and every icon of a button, with what is painted behind it (WCAG 1.4.3, 1.4.11)."""
    screen = pixels_of(window.grab().toImage())
    faults = []
    for part in parts_of(window):
        for writing in part.painted.writings:
            # With air around it: of a dot alone most pixels would be ink.
            ground = _cut_out(screen, part.in_window(writing.place.adjusted(-2, -5, 2, 4)) & part.seen)
            hidden = not writing.strength  # as the cross of a field in which nothing stands
            if ground is None or hidden or _is_covered(part, writing.place, window):
                continue
            ratio = _contrast(writing, ground)
            bound = _bound(writing, part.widget)
            if ratio is not None and ratio < bound:
                faults.append(f"{part.named(writing.text)} has a contrast of {ratio:.2f}, not {bound}")
        if isinstance(part.widget, QAbstractButton):
            faults += _faults_of_signs(part, screen, window)
    return faults


def _bound(writing: Writing, widget: QWidget) -> float:
    entry = widget.actionAt(writing.place.center().toPoint()) if isinstance(widget, QMenu) else None
    if not widget.isEnabled() or (entry is not None and not entry.isEnabled()):
        return DISABLED
    if not writing.is_words:
        return CONTROL
    return LARGE_TEXT if writing.pixel_size >= LARGE_PX else TEXT


def _contrast(writing: Writing, around: Pixels) -> float | None:
    """Return the contrast of a text with what is painted most around its letters; None if none is painted."""
    ground = _commonest(around)
    ink = np.array([writing.colour.red(), writing.colour.green(), writing.colour.blue()], dtype=np.float64)
    way = (ink - ground) * writing.strength
    length = float(way @ way)
    if length < 27:
        return 1.0
    reached = float(((around - ground) @ way / length).max())
    return ratio_of_ink(writing.colour, writing.strength, ground) if reached > 0.4 else None


def _faults_of_signs(part: Part, screen: Pixels, window: QWidget) -> Iterator[str]:
    bound = CONTROL if part.widget.isEnabled() else DISABLED
    for sign in part.painted.signs:
        around = _cut_out(screen, part.in_window(sign.place) & part.seen)
        if around is None or _is_covered(part, sign.place, window):
            continue
        ratio = ratio_of_ink(sign.colour, sign.strength, _commonest(around))
        if ratio < bound:
            yield f"the icon of {part.named('')} has a contrast of {ratio:.2f}, not {bound}"


def _commonest(pixels: Pixels) -> Pixels:
    """Return the colour that most of the pixels have."""
    flat = pixels.reshape(-1, 3).astype(np.int64)
    packed = (flat[:, 0] << 16) | (flat[:, 1] << 8) | flat[:, 2]
    colours, counts = np.unique(packed, return_counts=True)
    most = int(colours[counts.argmax()])
    return np.array([most >> 16, most >> 8 & 255, most & 255], dtype=np.float64)


def _cut_out(screen: Pixels, place: QRectF) -> Pixels | None:
    if place.width() < 2 or place.height() < 2:
        return None
    rect = place.toAlignedRect()
    found = screen[max(rect.top(), 0) : rect.bottom() + 1, max(rect.left(), 0) : rect.right() + 1]
    return found if found.size else None


def _is_covered(part: Part, place: QRectF, window: QWidget) -> bool:
    """Tell whether something lies over the middle of a text."""
    middle = (part.in_window(place) & part.seen).center().toPoint()
    there = window.childAt(middle)
    return there is not None and there is not part.widget and not there.isAncestorOf(part.widget)


# ------------------------------------------------------------------------------------------------- texts


def faults_of_texts(window: QWidget) -> list[str]:
    """Find texts that are cut off, stand out of what holds them, or lie on others.

    The texts are those of the long language: each begins and ends with a bracket.
    """
    faults: list[str] = []
    for part in parts_of(window):
        faults += _faults_of_place(part, window)
        faults += _faults_of_ends(part)
        words = [each for each in part.painted.writings if each.is_words]
        for first, second in combinations(words, 2):
            both = first.place & second.place
            if both.width() > 2 and both.height() > 2:
                faults.append(f"{part.named(first.text)} and “{second.text}” lie on each other")
    return [*faults, *_faults_of_overlap(window)]


def _faults_of_place(part: Part, window: QWidget) -> Iterator[str]:
    """Say which texts are wider or higher than what they stand in."""
    widget = part.widget
    if _writes_for_itself(widget):
        return
    for writing in part.painted.writings:
        if not writing.is_words:
            continue
        room = _room(part, writing)
        if not room.adjusted(-2, -1, 2, 1).contains(writing.place):
            needs = f"{writing.place.width():.0f} × {writing.place.height():.0f}"
            has = f"{room.width():.0f} × {room.height():.0f}"
            yield f"{part.named(writing.text)} needs {needs} px and has {has}"
        place = part.in_window(writing.place)
        if not scrolls(widget, window) and not part.seen.adjusted(-2, -2, 2, 2).contains(place):
            yield f"{part.named(writing.text)} is clipped"


def _room(part: Part, writing: Writing) -> QRectF:
    """Return where a text may stand: its widget, its cell, its section or its tab."""
    middle = writing.place.center().toPoint()
    view = part.view
    if isinstance(view, QHeaderView):
        place = view.logicalIndexAt(middle)
        if place >= 0:
            across = QRect(view.sectionViewportPosition(place), 0, view.sectionSize(place), view.height())
            return QRectF(across)
    elif view is not None:
        index = view.indexAt(middle)
        if index.isValid():
            return QRectF(view.visualRect(index))
    elif isinstance(part.widget, QTabBar):
        tab = part.widget.tabAt(middle)
        if tab >= 0:
            return QRectF(part.widget.tabRect(tab))
    return QRectF(part.widget.rect())


def _faults_of_ends(part: Part) -> Iterator[str]:
    """Say which texts have been shortened: own words at all, what people wrote where it is nowhere whole."""
    for texts, meant, whole, spoken in _wholes(part):
        said = " ".join(texts)
        if said.count("[") != said.count("]"):
            yield f"{part.named(said)} is cut off"
        for text in texts:
            if _CUT not in text or text in meant:
                continue
            begins, _, ends = text.partition(_CUT)
            if "[" in text:
                yield f"{part.named(text)} is cut off in “{meant}”"
            elif not all(begins in each and ends in each and each != text for each in (whole, spoken)):
                yield f"{part.named(text)} is nowhere to be read whole"


def _wholes(part: Part) -> Iterable[tuple[list[str], str, str, str]]:
    """Yield texts that belong together, with what was to be written, the tooltip and the accessible name."""
    words = [each for each in part.painted.writings if each.is_words]
    view = part.view
    if isinstance(part.widget, QLineEdit) and part.widget.text():
        return
    if isinstance(view, QHeaderView | None):
        groups: dict[QRect, list[str]] = {}
        for each in words:
            groups.setdefault(_room(part, each).toRect(), []).append(each.text)
        for texts in groups.values():
            yield texts, _meant(part.widget), part.widget.toolTip(), part.widget.accessibleName()
        return
    cells: dict[tuple[int, int], tuple[QModelIndex, list[str]]] = {}
    for each in words:
        index = view.indexAt(each.place.center().toPoint())
        if index.isValid():
            cells.setdefault((index.row(), index.column()), (index, []))[1].append(each.text)
    for index, texts in cells.values():
        tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
        yield texts, str(index.data() or ""), tip, spoken


def _meant(widget: QWidget) -> str:
    """Return the text that a widget was given."""
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QLineEdit():
            return widget.placeholderText()
        case QWidget() if isinstance(around := widget.parentWidget(), QPlainTextEdit):
            return around.placeholderText()
        case _:
            return ""


def _writes_for_itself(widget: QWidget) -> bool:
    """Tell whether it is a field that moves with what is written in it, or a drawing."""
    around = widget.parentWidget()
    if isinstance(widget, QLineEdit):
        return bool(widget.text())
    return isinstance(around, QPlainTextEdit | QGraphicsView)


def _faults_of_overlap(window: QWidget) -> Iterator[str]:
    """Find widgets beside one another of which one lies on the other."""
    for around in painters(window):
        if isinstance(around, QAbstractScrollArea):
            continue
        children = [
            each
            for each in around.children()
            if isinstance(each, QWidget)
            and each.isVisible()
            and not each.isWindow()
            and each.property("kind") not in _FLOATING
            and not isinstance(each, QScrollBar | QSplitterHandle)
            and not (isinstance(each, QFrame) and each.objectName() == "line")
        ]
        for first, second in combinations(children, 2):
            both = first.geometry() & second.geometry()
            if both.width() > 1 and both.height() > 1:
                yield f"{_called(first)} and {_called(second)} overlap in {_called(around)}"


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"
