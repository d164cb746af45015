# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what is really on a kiosk's screen: contrasts on painted pixels, touch targets and texts in mm.

Every function returns faults in words, none when all is well. What lies behind an open sheet is not measured:
it can neither be read nor touched then.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from unicodedata import category

import numpy as np
import shiboken6
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFont
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.drivers.pixels import Pixels, pixels_of, ratio_of_ink, rgb

CSS_PIXEL_MM = 25.4 / 96
SMALLEST_TARGET_MM = 44 * CSS_PIXEL_MM
PRIMARY_TARGET_MM = 20.0
GAP_MM = 1.0
LARGE_CAPITAL_MM = 7.0
"""From here on text is large. WCAG would have it much earlier: at 4.4 mm, and 3.4 mm in bold."""

_CAPITAL_RATIO = 0.69
_PRIMARY_TYPES = (
    "AccessButton",
    "PushButton",
    "ProductCard",
    "SheetRow",
    "SizeChoice",
    "Swatch",
    "SwitchRow",
)
_ROLES = (
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
)


@dataclass(frozen=True, slots=True)
class Thing:
    """An item with the place where it is painted and the part of that which can be seen, in scene pixels."""

    item: QQuickItem
    place: QRectF
    seen: QRectF

    @property
    def name(self) -> str:
        text = str(self.item.property("text") or "")
        return f"{kind(self.item)} {self.item.objectName()!r} {text!r}"


class Scene:
    """What a customer has before them at this moment, in the order it is painted.

    Above `ceiling`, in pixels from the upper edge, nothing may be that has to be touched.
    """

    def __init__(self, window: QQuickWindow, pixels_per_mm: float, ceiling: int = 0) -> None:
        self.window = window
        self.pixels_per_mm = pixels_per_mm
        self.ceiling = ceiling
        self._all = list(_painted(window.contentItem()))
        veils = [place for place, item in enumerate(self._all) if item.objectName() == "veil"]
        front = self._all[veils[-1] :] if veils else self._all
        board = next((item for item in front if item.objectName() == "keyboard"), None)
        self._board = board.mapRectToScene(board.boundingRect()) if board is not None else QRectF()
        self.texts = [
            found
            for item in front
            if item.inherits("QQuickText") and item.property("text") and (found := self._thing(item))
        ]
        self.targets = [found for item in front if _is_touched(item) and (found := self._thing(item))]

    def _thing(self, item: QQuickItem) -> Thing | None:
        """Return an item of which anything can be seen; what the keyboard covers waits until it is gone."""
        place = item.mapRectToScene(item.boundingRect())
        if place.bottom() > self._board.top() and not self._board.isEmpty():
            return None
        seen = place & QRectF(0, 0, self.window.width(), self.window.height())
        for around in _around(item):
            if around.clip():
                seen &= around.mapRectToScene(around.boundingRect())
        return Thing(item, place, seen) if seen.width() >= 1 and seen.height() >= 1 else None


# ---------------------------------------------------------------------------------------------- contrast


def faults_of_contrast(scene: Scene, *, high: bool) -> list[str]:
    """Compare every text with what is painted behind it (WCAG 1.4.3, 1.4.11; 1.4.6 where `high`).

    The screen is taken twice, the second time without its texts: where the two differ, there was a letter.
    """
    with_texts = pixels_of(scene.window.grabWindow())
    strengths = [text.item.opacity() for text in scene.texts]
    for text in scene.texts:
        text.item.setOpacity(0)
    without = pixels_of(scene.window.grabWindow())
    for text, strength in zip(scene.texts, strengths, strict=True):
        text.item.setOpacity(strength)
    faults = []
    for text in scene.texts:
        if _is_disabled(text.item):
            continue  # WCAG asks no contrast of what cannot be used now
        ratio = _contrast(text, with_texts, without, scene.window.effectiveDevicePixelRatio())
        bound = _bound(text, scene.pixels_per_mm, high=high)
        if ratio is not None and ratio < bound:
            faults.append(f"{text.name} has a contrast of {ratio:.2f}, not {bound}")
    return faults


def _bound(text: Thing, pixels_per_mm: float, *, high: bool) -> float:
    font = text.item.property("font")
    assert isinstance(font, QFont)
    if not _is_words(text.item):
        return 4.5 if high else 3.0
    if high:
        return 7.0
    return 3.0 if font.pixelSize() * _CAPITAL_RATIO / pixels_per_mm >= LARGE_CAPITAL_MM else 4.5


def _contrast(text: Thing, with_texts: Pixels, without: Pixels, scale: float) -> float | None:
    """Return the contrast that all but the worst twentieth of a text's pixels have; None if it is covered."""
    left, top = int(text.seen.left() * scale), int(text.seen.top() * scale)
    right, bottom = int(text.seen.right() * scale), int(text.seen.bottom() * scale)
    front, behind = with_texts[top:bottom, left:right], without[top:bottom, left:right]
    difference = np.abs(front - behind).max(axis=2)
    if difference.size == 0 or difference.max() < 3:
        colour = text.item.property("color")
        assert isinstance(colour, QColor)
        # Either something opaque is before it, or it has the very colour of what is behind it.
        covered = np.abs(behind - rgb(colour)).max() >= 3 if behind.size else True
        return None if covered else 1.0
    letters = behind[difference > difference.max() * 0.5]
    colour = text.item.property("color")
    assert isinstance(colour, QColor)
    return ratio_of_ink(colour, colour.alphaF() * _strength(text.item), letters)


# ----------------------------------------------------------------------------------------------- targets


def faults_of_targets(scene: Scene) -> list[str]:
    """Measure what a finger has to hit, and the dead space between two of them."""
    faults = []
    for target in scene.targets:
        wide = target.item.width() / scene.pixels_per_mm
        high = target.item.height() / scene.pixels_per_mm
        bound = PRIMARY_TARGET_MM if kind(target.item) in _PRIMARY_TYPES else SMALLEST_TARGET_MM
        if min(wide, high) < bound - 0.05:
            faults.append(f"{target.name} is {wide:.1f} × {high:.1f} mm, not {bound:.1f}")
        faults += _faults_of_reach(scene, target, "touched")
    for first, second in combinations(scene.targets, 2):
        if _belong_together(first.item, second.item) or first.place.contains(second.place):
            continue
        gap = _gap(first.seen, second.seen) / scene.pixels_per_mm
        if gap < GAP_MM:
            faults.append(f"{first.name} and {second.name} are {gap:.1f} mm apart, not {GAP_MM:.0f}")
    return faults


def faults_of_names(scene: Scene) -> list[str]:
    """Ask each interactive thing, as a screen reader would, what it is and how it is called."""
    faults = []
    for target in scene.targets:
        spoken = target.item
        if _is_area(spoken):
            continue  # the whole screen: what it does is said by what stands on it
        if _is_field(spoken):
            spoken = next(item for item in _painted(spoken) if item.objectName() == "input")
        interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(spoken)
        if interface is None or interface.role() not in _ROLES:
            faults.append(f"{target.name} has no role")
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            faults.append(f"{target.name} has no name")
    return faults


# ------------------------------------------------------------------------------------------------- texts


def faults_of_texts(scene: Scene) -> list[str]:
    """Find texts that are cut off, stand out of what holds them, cannot be scrolled to, or lie on others."""
    faults = []
    for text in scene.texts:
        item = text.item
        if item.property("truncated") and not item.property("mayElide"):
            faults.append(f"{text.name} is cut off")
        if not _is_words(item):
            continue
        if text.place.width() > item.width() + 2 or text.place.height() > item.height() + 4:
            size = f"{text.place.width():.0f} × {text.place.height():.0f}"
            faults.append(f"{text.name} needs {size} px and has {item.width():.0f} × {item.height():.0f}")
        holder = next((each for each in _around(item) if each.inherits("QQuickAbstractButton")), None)
        if holder and not _scene_rect(holder).adjusted(-1, -1, 1, 1).contains(_letters(text)):
            faults.append(f"{text.name} stands out of its {kind(holder)}")
        faults += _faults_of_reach(scene, text, "read")
    words = [text for text in scene.texts if _is_words(text.item)]
    for first, second in combinations(words, 2):
        both = _letters(first) & _letters(second) & first.seen & second.seen
        if both.width() > 2 and both.height() > 2:
            faults.append(f"{first.name} and {second.name} lie on each other")
    for text in words:
        for target in scene.targets:
            both = _letters(text) & target.seen & text.seen
            alien = not _belong_together(text.item, target.item) and not target.place.contains(text.place)
            if alien and both.width() > 2 and both.height() > 2:
                faults.append(f"{text.name} lies on {target.name}")
    return faults


def _faults_of_reach(scene: Scene, thing: Thing, done: str) -> list[str]:
    """Say whether a thing is within the window, or within something that scrolls all of it into there."""
    place, faults = thing.place, []
    for around in _around(thing.item):
        if around.inherits("QQuickFlickable"):
            content = around.property("contentItem")
            assert isinstance(content, QQuickItem)
            inside = content.mapRectFromScene(place)
            origin = QPointF(_number(around, "originX"), _number(around, "originY"))
            room = QRectF(
                origin.x() - _number(around, "leftMargin"),
                origin.y() - _number(around, "topMargin"),
                max(
                    _number(around, "contentWidth") + _sum(around, "leftMargin", "rightMargin"),
                    around.width(),
                ),
                max(
                    _number(around, "contentHeight") + _sum(around, "topMargin", "bottomMargin"),
                    around.height(),
                ),
            )
            if not room.adjusted(-2, -2, 2, 2).contains(inside):
                faults.append(f"{thing.name} cannot be scrolled to where it can be {done}")
            if around.height() < min(place.height(), 20 * scene.pixels_per_mm) - 1:
                faults.append(f"{thing.name} scrolls in no more than {around.height():.0f} px")
            place = _scene_rect(around)
        elif around.clip() and not _scene_rect(around).adjusted(-2, -2, 2, 2).contains(place):
            faults.append(f"{thing.name} is clipped")
    window = QRectF(0, 0, scene.window.width(), scene.window.height())
    if not window.adjusted(-2, -2, 2, 2).contains(place):
        faults.append(f"{thing.name} is not all on the screen")
    elif done == "touched" and place.top() < scene.ceiling - 1 and place.height() < window.height() - 1:
        faults.append(f"{thing.name} is {scene.ceiling - place.top():.0f} px too high to be reached")
    return faults


# ------------------------------------------------------------------------------------------------- inside


def kind(item: QQuickItem) -> str:
    """Return the name of the item's QML type."""
    meta = item.metaObject()
    name, made_by_qml, _ = str(meta.className()).partition("_QML")
    if made_by_qml:
        # Such a type goes with its engine. What PySide still takes to be it would then stand for the item
        # that comes to lie at its address.
        shiboken6.invalidate(meta)
    return name


def _painted(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in sorted(item.childItems(), key=lambda each: each.z()):
        yield from _painted(child)


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    around = item.parentItem()
    while around is not None:
        yield around
        around = around.parentItem()


def _is_touched(item: QQuickItem) -> bool:
    if _is_field(item) or item.inherits("QQuickAbstractButton"):
        return not any(_is_field(each) for each in _around(item))
    return _is_area(item) and bool(item.objectName()) and item.isEnabled()


def _is_area(item: QQuickItem) -> bool:
    return item.inherits("QQuickMouseArea") or item.inherits("QQuickMultiPointTouchArea")


def _is_field(item: QQuickItem) -> bool:
    """Tell what is written in, whatever has been made of it."""
    return item.property("writing") is not None


def _is_words(item: QQuickItem) -> bool:
    """Tell words from icons, which are letters of a typeface of their own."""
    letters = (each for each in str(item.property("text")) if category(each) != "Cf")
    return "".join(letters).isprintable()


def _is_disabled(item: QQuickItem) -> bool:
    return not item.isEnabled()


def _scene_rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _strength(item: QQuickItem) -> float:
    return float(np.prod([item.opacity(), *(each.opacity() for each in _around(item))]))


def _letters(text: Thing) -> QRectF:
    """Return where a text's letters are: its lines have air above and below."""
    font = text.item.property("font")
    assert isinstance(font, QFont)
    air = font.pixelSize() * 0.2
    return text.place.adjusted(0, air, 0, -air)


def _belong_together(first: QQuickItem, second: QQuickItem) -> bool:
    return any(each == second for each in _around(first)) or any(each == first for each in _around(second))


def _gap(first: QRectF, second: QRectF) -> float:
    across = max(first.left(), second.left()) - min(first.right(), second.right())
    down = max(first.top(), second.top()) - min(first.bottom(), second.bottom())
    return max(across, down)


def _number(item: QQuickItem, name: str) -> float:
    value = item.property(name)
    assert isinstance(value, (int, float))
    return float(value)


def _sum(item: QQuickItem, *names: str) -> float:
    return sum(_number(item, name) for name in names)
