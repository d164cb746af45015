# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner that presses the keys of a US keyboard on a computer set to another layout."""

from enum import Enum

from shared.identity.keyboard_layouts import KEYBOARD_LAYOUTS, KeyboardLayout

LAYOUTS = {layout.name: layout for layout in KEYBOARD_LAYOUTS}


class Shift(Enum):
    """When Shift is in effect for a key."""

    FOR_CAPITALS = "for letters, as scanners send capitals"
    NEVER = "never: the scanner sends small letters, or Caps Lock turns its capitals round"
    ALWAYS = "always: Caps Lock as a shift lock, and a scanner that sends small letters"


def typed(layout: KeyboardLayout, text: str, shift: Shift = Shift.FOR_CAPITALS) -> str:
    """Return what arrives when the text is scanned; a bracket is never shifted."""

    def one(key: str) -> str:
        shifted = key != "]" and (shift is Shift.ALWAYS or (shift is Shift.FOR_CAPITALS and key.isalpha()))
        return (layout.shifted if shifted else layout.plain)[key]

    return "".join(one(key) for key in text)
