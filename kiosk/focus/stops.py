# SPDX-License-Identifier: GPL-3.0-or-later
"""The stops of a screen in reading order: what can be operated, and for a listener also what can be read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.focus.scene import (
    ARRANGED,
    accessible,
    address,
    in_reading_order,
    is_button,
    is_dialog,
    is_field,
    is_on_screen_keyboard,
    is_picture_of_letters,
    is_view,
    parents,
    shown_below,
)

_Role = QAccessible.Role
_ACTIVE_ROLES = frozenset(
    {_Role.Button, _Role.RadioButton, _Role.CheckBox, _Role.Link, _Role.ListItem, _Role.MenuItem}
)
_FILLER_KEY = 4
_NAMED_KEYS = {
    1: "backspace",
    2: "language",
    3: "enter",
    5: "handwriting",
    6: "hide",
    7: "mode",
    11: "shift",
    12: "space",
    13: "symbols",
}
"""Keys that bear a picture or a short hand, by Qt's `QtVirtualKeyboard::KeyType`."""


class Kind(Enum):
    """What a stop is, for the word that names it."""

    BUTTON = "button"
    CHOICE = "choice"
    SWITCH = "switch"
    FIELD = "field"
    SLIDER = "slider"
    KEY = "key"
    HEADING = "heading"
    TEXT = "text"
    PICTURE = "picture"


_KINDS = {
    _Role.RadioButton: Kind.CHOICE,
    _Role.CheckBox: Kind.SWITCH,
    _Role.Slider: Kind.SLIDER,
    _Role.SpinBox: Kind.SLIDER,
    _Role.Heading: Kind.HEADING,
    _Role.Graphic: Kind.PICTURE,
}
_READ = (Kind.HEADING, Kind.TEXT, Kind.PICTURE)


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing the cursor can rest on. `item` is valid only until Qt runs again.

    `value` is what a field holds, dots for that of a `secret` one. A key's `name` is what it writes, or a
    word of `_NAMED_KEYS`. `checked` is None where there is nothing to check. `place` and `places`, from 1,
    say where it stands among its like; 0 where it stands alone.
    """

    item: QQuickItem
    kind: Kind
    name: str
    value: str = ""
    description: str = ""
    checked: bool | None = None
    enabled: bool = True
    secret: bool = False
    place: int = 0
    places: int = 0

    @property
    def is_operated(self) -> bool:
        """Whether it does something, not only says something."""
        return self.kind not in _READ

    @property
    def label(self) -> tuple[str, str, str]:
        """By which it is found again after everything else has changed."""
        return (self.item.objectName(), self.kind.value, self.name)


def stops_in(root: QQuickItem, *, reading: bool) -> list[Stop]:
    """Return the stops of a screen or sheet; with `reading` texts too, and what cannot be used just now."""
    found = [stop for stop in _below(root, reading) if stop.enabled or reading]
    return _placed(found)


def keys_of(keyboard: QQuickItem) -> list[Stop]:
    """Return the keys of Qt's keyboard and the words it proposes, row by row."""
    found = [_key(item) for item in shown_below(keyboard) if _is_key(item)]
    found.sort(key=lambda stop: _row_and_column(stop.item))
    return found


def describe(item: QQuickItem) -> Stop | None:
    """Return the stop that this item is, alone; None where it is none."""
    if is_button(item):
        return _button(item)
    if is_field(item):
        return _field(item)
    if item.inherits("QQuickText"):
        return _text(item)
    found = accessible(item)
    if found is None:
        return None
    if found.role() in _ACTIVE_ROLES or _KINDS.get(found.role()) is Kind.SLIDER:
        return _other(item, found)
    return None


def view_of(item: QQuickItem) -> QQuickItem | None:
    """Return the list or grid that the item is in."""
    return next((around for around in parents(item) if is_view(around)), None)


def index_in_view(item: QQuickItem, view: QQuickItem) -> int | None:
    """Return which of the view's entries the item belongs to, from 0; None where the entry does not tell."""
    entry = item
    for around in parents(item):
        index = entry.property("index")
        if isinstance(index, int) and index >= 0 and around.parentItem() == view:
            return index
        if around == view:
            return None
        entry = around
    return None


def _below(item: QQuickItem, reading: bool) -> Iterator[Stop]:
    if not item.isVisible() or item.opacity() == 0 or is_on_screen_keyboard(item):
        return
    if is_dialog(item) and not item.isEnabled():
        return
    stop = describe(item)
    if stop is None and reading:
        stop = _spoken_group(item)
    if stop is not None and (stop.is_operated or (reading and stop.name)):
        yield stop
    # What a button or a named group shows is part of what it is called.
    if stop is not None and not item.inherits("QQuickMouseArea"):
        return
    for child in in_reading_order(item):
        yield from _below(child, reading)


def _spoken_group(item: QQuickItem) -> Stop | None:
    """Several things that say one thing, such as an icon and a word, and have one name."""
    found = accessible(item)
    if found is None or found.role() not in (_Role.StaticText, _Role.Graphic):
        return None
    name = found.text(QAccessible.Text.Name)
    return Stop(item, _KINDS.get(found.role(), Kind.TEXT), name) if name else None


def _button(item: QQuickItem) -> Stop:
    found = accessible(item)
    if found is None:
        return Stop(item, Kind.BUTTON, str(item.property("text") or ""), enabled=item.isEnabled())
    return _other(item, found)


def _other(item: QQuickItem, found: QAccessibleInterface) -> Stop:
    state, kind = found.state(), _KINDS.get(found.role(), Kind.BUTTON)
    value = ""
    if kind is Kind.SLIDER:
        value = found.text(QAccessible.Text.Value) or str(item.property("value") or "")
    return Stop(
        item,
        kind,
        found.text(QAccessible.Text.Name) or str(item.property("text") or ""),
        value=value,
        description=found.text(QAccessible.Text.Description),
        checked=bool(state.checked) if state.checkable else None,
        enabled=item.isEnabled(),
    )


def _field(item: QQuickItem) -> Stop:
    found = accessible(item)
    name = found.text(QAccessible.Text.Name) if found else ""
    secret = bool(found and found.state().passwordEdit)
    written = str(item.property("text") or "")
    return Stop(
        item,
        Kind.FIELD,
        name,
        value="•" * len(written) if secret else written,
        enabled=item.isEnabled(),
        secret=secret,
    )


def _text(item: QQuickItem) -> Stop | None:
    if is_picture_of_letters(item):
        return None
    found, written = accessible(item), str(item.property("text") or "")
    if found is None:
        return Stop(item, Kind.TEXT, written.strip())
    name = found.text(QAccessible.Text.Name)
    if found.role() == _Role.Heading:
        return Stop(item, Kind.HEADING, name or written.strip())
    return Stop(item, _KINDS.get(found.role(), Kind.TEXT), name)


def _is_key(item: QQuickItem) -> bool:
    if item.property("keyPanelDelegate") is None or item.property("keyType") == _FILLER_KEY:
        return False
    return item.isEnabled() and item.width() > 0


def _key(item: QQuickItem) -> Stop:
    text = str(item.property("displayText") or item.property("text") or "")
    return Stop(item, Kind.KEY, _NAMED_KEYS.get(item.property("keyType"), text))


def _row_and_column(item: QQuickItem) -> tuple[float, float]:
    place = item.mapRectToScene(item.boundingRect())
    return (round(place.top() / 8), place.left())


def _placed(stops: list[Stop]) -> list[Stop]:
    """Say of each stop where it stands: in its list, or among what is operated beside it."""
    groups: dict[int, list[int]] = {}
    placed = list(stops)
    for at, stop in enumerate(stops):
        view = view_of(stop.item)
        if view is not None:
            index = index_in_view(stop.item, view)
            if index is not None:
                # A grid whose pages come as it is scrolled says itself how many there are.
                places = int(view.property("places") or view.property("count"))
                placed[at] = replace(stop, place=index + 1, places=places)
        elif stop.is_operated:
            groups.setdefault(_group(stop.item), []).append(at)
    for group, members in groups.items():
        if group and len(members) > 1:
            for place, at in enumerate(members, 1):
                placed[at] = replace(stops[at], place=place, places=len(members))
    return placed


def _group(item: QQuickItem) -> int:
    """Return what stands for the layout an item is in, directly or alone in a holder; 0 for none."""
    for around in list(parents(item))[:2]:
        if any(around.inherits(kind) for kind in ARRANGED):
            return address(around)
    return 0
