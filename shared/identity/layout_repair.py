# SPDX-License-Identifier: GPL-3.0-or-later
"""The way back from a text typed through a wrong keyboard layout to what the scanner meant."""

from collections.abc import Callable, Iterator

from shared.identity.alphabet import is_separator
from shared.identity.keyboard_layouts import KeyboardLayout

_LONGEST = 48
"""Characters of the longest text worth trying: AIM prefix and code, two letters a key, some separators."""


def untyped(layout: KeyboardLayout, text: str, promising: Callable[[str], bool]) -> Iterator[str]:
    """Yield every US text whose keys, pressed under the layout, type the text.

    Most texts have one or none. Where a layout types the same text with several keys, each is tried, and
    `promising` is asked of every beginning so that the number of attempts stays small: once it says no,
    nothing that starts so is yielded. Separators that the layout types with no key of its own are passed
    over.
    """
    if len(text) <= _LONGEST:
        yield from _continued(layout, text, "", promising)


def _continued(
    layout: KeyboardLayout, rest: str, beginning: str, promising: Callable[[str], bool]
) -> Iterator[str]:
    if not promising(beginning):
        return
    if not rest:
        yield beginning
        return
    for width in (2, 1):  # the Arabic B types two letters, each of which is a key as well
        for key in layout.pressed.get(rest[:width], "") if len(rest) >= width else "":
            yield from _continued(layout, rest[width:], beginning + key, promising)
    if is_separator(rest[0]) and rest[0] not in layout.pressed:
        yield from _continued(layout, rest[1:], beginning, promising)
