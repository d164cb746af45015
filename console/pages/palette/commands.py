# SPDX-License-Identifier: GPL-3.0-or-later
"""What the palette offers, and how a few letters find it. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from rapidfuzz import fuzz

_CLOSE_ENOUGH = 72.0
"""From which likeness, out of 100, a slip of the finger is forgiven."""
_WORDS, _INSIDE = 300.0, 200.0


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do or to go to."""

    key: str
    """What tells it from the others."""
    title: str
    detail: str
    icon: str
    run: Callable[[], None] = field(compare=False)
    shortcut: str = ""
    """As the system writes it; empty for none."""


def found(commands: Iterable[Command], text: str, limit: int) -> tuple[Command, ...]:
    """Return the commands that a text means, best first; for no text the first ones as they come."""
    wanted = text.casefold().split()
    if not wanted:
        return tuple(commands)[:limit]
    scored = [(_score(command, wanted), place, command) for place, command in enumerate(commands)]
    fitting = sorted((each for each in scored if each[0] > 0), key=lambda each: (-each[0], each[1]))
    return tuple(command for _score_of, _place, command in fitting[:limit])


def _score(command: Command, wanted: list[str]) -> float:
    title = command.title.casefold()
    words = [*title.split(), *command.detail.casefold().split(), command.shortcut.casefold()]
    if all(any(word.startswith(each) for word in words) for each in wanted):
        return _WORDS + 50.0 * title.startswith(wanted[0]) - min(len(title), 40)
    together = "".join(wanted)
    if len(together) > 1 and together in title.replace(" ", ""):
        return _INSIDE
    if len(together) < 3:
        return 0.0
    likeness = max(fuzz.ratio(together, word) for word in (*title.split(), title.replace(" ", "")))
    return likeness if likeness >= _CLOSE_ENOUGH else 0.0
