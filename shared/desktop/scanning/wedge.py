# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether keys come from a scanner that poses as a keyboard or from a person: a pure state machine over time.

A person does not strike six keys within 35 ms of one another; a scanner does nothing else. So a character
is held until it is known whether another follows that fast. A burst that is long enough is a scan; anything
else is given back, in order and untouched. Nothing is ever lost: each stroke is passed, held and given
back, or part of a scan.

The caller feeds each stroke with its time, and calls ``quiet`` when ``max_gap_ms`` have passed since the last
character.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeAlias, TypeVar, assert_never

P = TypeVar("P")


class Kind(Enum):
    """What a stroke means for the question whether it is a scanner's."""

    CHARACTER = auto()
    """The press of a key that writes."""
    ENDING = auto()
    """The press of Enter or Tab, which scanners are set up to send last."""
    MODIFIER = auto()
    """The press of Shift, or of a dead key: part of writing, but writes nothing itself."""
    OTHER = auto()
    """The press of anything else; no scanner sends it."""
    RELEASE = auto()


@dataclass(frozen=True, slots=True)
class Stroke(Generic[P]):
    """One press or release of a key.

    ``key`` tells physical keys apart, so that a release finds its press. ``at_ms`` is the time at which the
    key moved, on any steady clock. ``payload`` is the caller's own.
    """

    kind: Kind
    key: int
    text: str
    at_ms: float
    auto_repeat: bool
    payload: P


@dataclass(frozen=True, slots=True)
class WedgeRules:
    """How a shop's scanners behave."""

    max_gap_ms: float = 35.0
    """Longest time between two characters of one scan; 50 for slow scanners. Typing is delayed by no more."""
    min_length: int = 6
    """Fewest characters of a scan; the shortest code in a shop is an EAN-8."""
    late_ending_ms: float = 120.0
    """How long after a scan that just stopped an Enter may still be the scanner's."""
    prefix: str = ""
    """What scanners are set up to send first, taken off where it is there."""
    suffix: str = ""
    """What scanners are set up to send last before Enter, taken off where it is there."""


@dataclass(frozen=True, slots=True)
class Typed(Generic[P]):
    """This stroke was held and is a person's: deliver it now."""

    stroke: Stroke[P]


@dataclass(frozen=True, slots=True)
class Scanned(Generic[P]):
    """A scanner sent these strokes, which nobody else may see; ``text`` is without prefix and suffix."""

    text: str
    strokes: tuple[Stroke[P], ...]


Finding: TypeAlias = Typed[P] | Scanned[P]


class Fate(Enum):
    """What happens to the stroke that was just fed, after the findings."""

    PASS = auto()
    """A person's; let it through."""
    HOLD = auto()
    """Not known yet; it comes back in a finding."""
    SWALLOW = auto()
    """A scanner's; nobody else may see it."""


@dataclass(frozen=True, slots=True)
class Verdict(Generic[P]):
    """What feeding a stroke has settled: first the findings, in order, then the fate of the stroke itself."""

    findings: Sequence[Finding[P]]
    fate: Fate


class Wedge(Generic[P]):
    """Tells a scanner's strokes from a person's."""

    def __init__(self, rules: WedgeRules) -> None:
        self._rules = rules
        self._held: list[Stroke[P]] = []
        self._characters = 0
        self._last_character_ms = 0.0
        self._continues_scan = False
        self._swallowed: set[int] = set()
        self._stream_until_ms = float("-inf")
        self._ending_until_ms = float("-inf")

    @property
    def is_holding(self) -> bool:
        return bool(self._held)

    def feed(self, stroke: Stroke[P]) -> Verdict[P]:
        """Take the next stroke. Strokes must be fed in the order in which they were made."""
        if stroke.kind is not Kind.RELEASE and not stroke.auto_repeat:
            self._swallowed.discard(stroke.key)
        match stroke.kind:
            case Kind.RELEASE:
                return self._release(stroke)
            case Kind.CHARACTER:
                return self._character(stroke)
            case Kind.ENDING:
                return self._ending(stroke)
            case Kind.MODIFIER:
                findings = self._settle_before(stroke)
                return Verdict(findings, self._hold(stroke) if self._held else Fate.PASS)
            case Kind.OTHER:
                return Verdict(self.quiet(), Fate.PASS)
            case unknown:
                assert_never(unknown)

    def would_swallow(self, stroke: Stroke[P]) -> bool:
        """Tell whether an ending fed now would be a scanner's."""
        if stroke.auto_repeat:
            return stroke.key in self._swallowed
        if self._held and (self._is_scan() or self._follows(stroke)):
            return self._is_scan() and stroke.at_ms <= self._last_character_ms + self._rules.late_ending_ms
        return stroke.at_ms <= self._ending_until_ms

    def quiet(self) -> Sequence[Finding[P]]:
        """Nothing followed in time: what is held is a scan if it is long enough, else it was typed."""
        if not self._held:
            return ()
        if self._is_scan():
            self._ending_until_ms = self._last_character_ms + self._rules.late_ending_ms
            return self._scan(self._held)
        typed = tuple(Typed(stroke) for stroke in self._held)
        self._forget()
        return typed

    def interrupted(self) -> Sequence[Finding[P]]:
        """A pointer was pressed: give back what was typed before it, but do not break up a burst."""
        return self.quiet() if self._characters < 3 else ()

    def _release(self, stroke: Stroke[P]) -> Verdict[P]:
        if stroke.key in self._swallowed:
            if not stroke.auto_repeat:
                self._swallowed.discard(stroke.key)
            return Verdict((), Fate.SWALLOW)
        return Verdict((), self._hold(stroke) if self._held else Fate.PASS)

    def _character(self, stroke: Stroke[P]) -> Verdict[P]:
        if stroke.auto_repeat:
            return Verdict(self.quiet(), Fate.PASS)
        findings = self._settle_before(stroke)
        if not self._held:
            self._continues_scan = stroke.at_ms <= self._stream_until_ms
        self._characters += 1
        self._last_character_ms = stroke.at_ms
        return Verdict(findings, self._hold(stroke))

    def _ending(self, stroke: Stroke[P]) -> Verdict[P]:
        if stroke.auto_repeat:
            is_scanners = stroke.key in self._swallowed
            return Verdict(self.quiet(), Fate.SWALLOW if is_scanners else Fate.PASS)
        findings = self._settle_before(stroke)
        if self._held and self._is_scan():
            self._stream_until_ms = self._ending_until_ms = stroke.at_ms + self._rules.max_gap_ms
            self._swallowed.add(stroke.key)
            return Verdict((*findings, *self._scan([*self._held, stroke])), Fate.SWALLOW)
        if not self._held and stroke.at_ms <= self._ending_until_ms:
            self._swallowed.add(stroke.key)
            return Verdict(findings, Fate.SWALLOW)
        return Verdict((*findings, *self.quiet()), Fate.PASS)

    def _hold(self, stroke: Stroke[P]) -> Fate:
        self._held.append(stroke)
        return Fate.HOLD

    def _settle_before(self, stroke: Stroke[P]) -> Sequence[Finding[P]]:
        return () if self._follows(stroke) else self.quiet()

    def _follows(self, stroke: Stroke[P]) -> bool:
        """A clock that jumps back starts anew rather than joining what has nothing to do with one another."""
        return 0 <= stroke.at_ms - self._last_character_ms <= self._rules.max_gap_ms

    def _is_scan(self) -> bool:
        """Straight after a scan's Enter even a short burst is the scanner's: codes may have several lines."""
        return self._continues_scan or self._characters >= self._rules.min_length

    def _scan(self, strokes: Sequence[Stroke[P]]) -> Sequence[Finding[P]]:
        """A release within the burst whose press was passed before it is a person's and is not lost."""
        pressed: set[int] = set()
        scanners: list[Stroke[P]] = []
        typed: list[Stroke[P]] = []
        for stroke in strokes:
            if stroke.kind is not Kind.RELEASE:
                pressed.add(stroke.key)
                self._swallowed.add(stroke.key)
                scanners.append(stroke)
            elif stroke.key in pressed:
                self._swallowed.discard(stroke.key)
                scanners.append(stroke)
            else:
                typed.append(stroke)
        text = "".join(stroke.text for stroke in scanners if stroke.kind is Kind.CHARACTER)
        text = text.removeprefix(self._rules.prefix).removesuffix(self._rules.suffix)
        self._forget()
        return (*(Typed(stroke) for stroke in typed), Scanned(text, tuple(scanners)))

    def _forget(self) -> None:
        self._held = []
        self._characters = 0
        self._continues_scan = False
