# SPDX-License-Identifier: GPL-3.0-or-later
"""The ring around what the cursor rests on."""

from PySide6.QtQuick import QQuickItem

from kiosk.focus.scene import place_in_scene


def draw(ring: QQuickItem, around: QQuickItem | None) -> None:
    """Put the ring around an item as it is drawn now, or hide it."""
    if around is None:
        ring.setProperty("shown", False)
        return
    for name, value in (
        ("around", place_in_scene(around)),
        ("corner", _corner(around)),
        ("shown", True),
    ):
        if ring.property(name) != value:
            ring.setProperty(name, value)


def _corner(item: QQuickItem) -> float:
    """Return the radius of what is drawn as the item, in pixels."""
    background = item.property("background")
    drawn = background if isinstance(background, QQuickItem) else item
    radius = drawn.property("radius")
    return float(radius) if isinstance(radius, int | float) else 0.0
