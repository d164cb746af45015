# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner's strokes and a person's are told apart, and not one is lost, doubled or moved."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.desktop.scanning.wedge import Fate, Kind, Scanned, Stroke, Typed, Wedge, WedgeRules

SHIFT, ENTER, TAB, F2 = 1, 2, 3, 4


@dataclass
class Desk:
    """Feeds a wedge as the event loop would, the pause timer included, and keeps what came of it."""

    rules: WedgeRules = field(default_factory=WedgeRules)
    typed: list[Stroke[None]] = field(default_factory=list)
    scans: list[str] = field(default_factory=list)
    swallowed: list[Stroke[None]] = field(default_factory=list)
    delays: list[float] = field(default_factory=list)
    _due: float | None = None

    def __post_init__(self) -> None:
        self.wedge: Wedge[None] = Wedge(self.rules)

    def feed(self, strokes: Iterable[Stroke[None]]) -> "Desk":
        for stroke in strokes:
            if self._due is not None and stroke.at_ms > self._due:
                self._take(self.wedge.quiet(), self._due)
                self._due = None
            verdict = self.wedge.feed(stroke)
            self._take(verdict.findings, stroke.at_ms)
            if verdict.fate is Fate.PASS:
                self.typed.append(stroke)
            elif verdict.fate is Fate.SWALLOW:
                if not any(isinstance(found, Scanned) for found in verdict.findings):
                    self.swallowed.append(stroke)
            elif stroke.kind is Kind.CHARACTER:
                self._due = stroke.at_ms + self.rules.max_gap_ms + 1
        return self

    def end(self) -> "Desk":
        self._take(self.wedge.quiet(), self._due or 0)
        assert not self.wedge.is_holding
        return self

    def _take(self, findings: Iterable[Typed[None] | Scanned[None]], at_ms: float) -> None:
        for finding in findings:
            match finding:
                case Typed(stroke):
                    self.typed.append(stroke)
                    self.delays.append(at_ms - stroke.at_ms)
                case Scanned(text, strokes):
                    self.scans.append(text)
                    self.swallowed.extend(strokes)

    @property
    def text(self) -> str:
        return "".join(stroke.text for stroke in self.typed if stroke.kind is not Kind.RELEASE)


def press(text: str, at_ms: float, *, auto_repeat: bool = False) -> Stroke[None]:
    return Stroke(Kind.CHARACTER, ord(text.upper()), text, at_ms, auto_repeat, None)


def release(text: str, at_ms: float, *, auto_repeat: bool = False) -> Stroke[None]:
    return Stroke(Kind.RELEASE, ord(text.upper()), text, at_ms, auto_repeat, None)


def other(kind: Kind, key: int, at_ms: float, *, auto_repeat: bool = False) -> Stroke[None]:
    return Stroke(kind, key, {ENTER: "\r", TAB: "\t"}.get(key, ""), at_ms, auto_repeat, None)


def scan(text: str, at_ms: float, gap_ms: float = 5, ending: int | None = ENTER) -> list[Stroke[None]]:
    """What a scanner sends: capitals with Shift around them, each key down and up, then Enter."""
    strokes = []
    for character in text:
        if character.isupper():
            strokes.append(other(Kind.MODIFIER, SHIFT, at_ms))
        strokes += [press(character, at_ms), release(character, at_ms + gap_ms / 4)]
        if character.isupper():
            strokes.append(other(Kind.RELEASE, SHIFT, at_ms + gap_ms / 4))
        at_ms += gap_ms
    if ending is not None:
        strokes += [other(Kind.ENDING, ending, at_ms), other(Kind.RELEASE, ending, at_ms + gap_ms / 4)]
    return strokes


def typing(text: str, at_ms: float, gap_ms: float = 70) -> list[Stroke[None]]:
    """What a fast person does: the next key goes down before the last one is up."""
    strokes = []
    for number, character in enumerate(text):
        down = at_ms + number * gap_ms
        strokes += [press(character, down), release(character, down + gap_ms * 1.2)]
    return sorted(strokes, key=lambda stroke: stroke.at_ms)


def test_a_burst_with_enter_is_a_scan_and_leaves_nothing() -> None:
    desk = Desk().feed(scan("K7Q29XMTE", 0)).end()
    assert desk.scans == ["K7Q29XMTE"]
    # Shift went down before anything could be known; it is passed, and so is its release.
    assert [(stroke.kind, stroke.key) for stroke in desk.typed] == [
        (Kind.MODIFIER, SHIFT),
        (Kind.RELEASE, SHIFT),
    ]


def test_a_burst_ended_by_tab_is_a_scan() -> None:
    desk = Desk().feed(scan("4012345678901", 0, ending=TAB)).end()
    assert (desk.scans, desk.typed) == (["4012345678901"], [])


def test_a_burst_ended_by_a_pause_is_a_scan() -> None:
    desk = Desk().feed(scan("4012345678901", 0, ending=None)).feed(typing("5", 1000)).end()
    assert (desk.scans, desk.text) == (["4012345678901"], "5")


def test_a_burst_ended_by_a_command_is_a_scan_and_the_command_passes() -> None:
    desk = Desk().feed(scan("4012345678901", 0, ending=None)).feed([other(Kind.OTHER, F2, 70)])
    assert desk.scans == ["4012345678901"]
    assert [stroke.key for stroke in desk.typed] == [F2]


@pytest.mark.parametrize("gap_ms", [0, 1, 5, 20, 35])
def test_any_speed_of_scanner_up_to_the_gap_is_heard(gap_ms: float) -> None:
    assert Desk().feed(scan("401234567", 0, gap_ms)).end().scans == ["401234567"]


def test_a_slow_scanner_is_heard_when_the_shop_says_so() -> None:
    strokes = scan("401234567", 0, 50)
    assert Desk().feed(strokes).end().scans == []
    assert Desk(WedgeRules(max_gap_ms=50)).feed(strokes).end().scans == ["401234567"]


@pytest.mark.parametrize("gap_ms", [36, 60, 80, 150])
def test_a_fast_typist_is_never_taken_for_a_scanner(gap_ms: float) -> None:
    strokes = [*typing("1234567890abcdefgh", 0, gap_ms), other(Kind.ENDING, ENTER, 18 * gap_ms + 100)]
    strokes.sort(key=lambda stroke: stroke.at_ms)
    desk = Desk().feed(strokes).end()
    assert desk.scans == []
    assert desk.typed == strokes
    assert max(desk.delays) <= 36


def test_a_few_keys_at_once_are_a_persons() -> None:
    strokes = scan("asdfg", 0, 8)
    desk = Desk().feed(strokes).end()
    assert (desk.scans, desk.typed) == ([], strokes)


def test_a_key_held_down_is_no_scan() -> None:
    strokes = [press("7", 0), *(press("7", 500 + 30 * number, auto_repeat=True) for number in range(40))]
    strokes.append(release("7", 1800))
    desk = Desk().feed(strokes).end()
    assert (desk.scans, desk.typed) == ([], strokes)


def test_enter_alone_passes_at_once() -> None:
    wedge: Wedge[None] = Wedge(WedgeRules())
    assert wedge.feed(other(Kind.ENDING, ENTER, 0)).fate is Fate.PASS


def test_enter_straight_after_a_typed_key_comes_after_it() -> None:
    strokes = [press("5", 0), other(Kind.ENDING, ENTER, 20)]
    assert Desk().feed(strokes).typed == strokes


def test_shift_within_held_keys_keeps_its_place() -> None:
    strokes = [press("a", 0), other(Kind.MODIFIER, SHIFT, 20), press("B", 30), release("a", 33)]
    assert Desk().feed(strokes).end().typed == strokes


def test_several_scans_back_to_back_are_several() -> None:
    strokes = [*scan("401234567", 0), *scan("K7Q29XMTE", 50), *scan("501234567", 100)]
    desk = Desk().feed(strokes).end()
    assert desk.scans == ["401234567", "K7Q29XMTE", "501234567"]
    assert desk.text == ""


def test_the_short_lines_of_a_long_code_do_not_leak() -> None:
    strokes = [*scan("begin:vcard", 0), *scan("n:x", 60), *scan("end:vcard", 80)]
    desk = Desk().feed(strokes).end()
    assert desk.scans == ["begin:vcard", "n:x", "end:vcard"]
    assert desk.typed == []


def test_a_line_feed_after_the_scanners_return_is_the_scanners() -> None:
    strokes = [*scan("401234567", 0), other(Kind.ENDING, ENTER, 48), other(Kind.RELEASE, ENTER, 49)]
    assert Desk().feed(strokes).end().typed == []


def test_an_enter_that_comes_late_after_a_scan_is_the_scanners() -> None:
    strokes = [
        *scan("401234567", 0, ending=None),
        other(Kind.ENDING, ENTER, 130),
        other(Kind.RELEASE, ENTER, 132),
    ]
    desk = Desk().feed(strokes).end()
    assert (desk.scans, desk.typed) == (["401234567"], [])


def test_an_enter_a_while_after_a_scan_is_a_persons() -> None:
    strokes = [*scan("401234567", 0), other(Kind.ENDING, ENTER, 400)]
    assert Desk().feed(strokes).end().typed == strokes[-1:]


def test_a_scan_directly_after_typing_leaves_the_typing() -> None:
    strokes = [*typing("abc", 0), *scan("401234567", 200)]
    desk = Desk().feed(sorted(strokes, key=lambda stroke: stroke.at_ms)).end()
    assert (desk.scans, desk.text) == (["401234567"], "abc")


def test_a_key_that_a_person_lets_go_during_a_scan_is_let_go() -> None:
    strokes = [press("x", 0), *scan("401234567", 100), release("x", 112)]
    desk = Desk().feed(sorted(strokes, key=lambda stroke: stroke.at_ms)).end()
    assert desk.scans == ["401234567"]
    assert desk.typed == [press("x", 0), release("x", 112)]


def test_a_key_of_a_scan_can_be_typed_afterwards() -> None:
    lost_release = [stroke for stroke in scan("401234567", 0, ending=None) if stroke.kind is Kind.CHARACTER]
    typed = [press("7", 1000), release("7", 1060)]
    assert Desk().feed([*lost_release, *typed]).end().typed == typed


def test_prefix_and_suffix_are_taken_off_where_they_are() -> None:
    rules = WedgeRules(prefix="~", suffix="#")
    desk = Desk(rules).feed([*scan("~401234567#", 0), *scan("501234567", 1000)]).end()
    assert desk.scans == ["401234567", "501234567"]


def test_a_pointer_gives_back_a_typed_key_but_does_not_break_up_a_scan() -> None:
    wedge: Wedge[None] = Wedge(WedgeRules())
    wedge.feed(press("5", 0))
    assert wedge.interrupted() == (Typed(press("5", 0)),)
    for stroke in scan("401", 1000, ending=None):
        wedge.feed(stroke)
    assert wedge.interrupted() == ()
    assert wedge.is_holding


def test_a_clock_that_jumps_back_joins_nothing() -> None:
    strokes = [*scan("abcde", 5000, ending=None), *scan("fghij", 900, ending=None)]
    desk = Desk().feed(strokes).end()
    assert (desk.scans, desk.typed) == ([], strokes)


@pytest.mark.parametrize(
    ("before", "at_ms", "scanners"),
    [
        ([], 0, False),
        (scan("401234567", 0, ending=None), 45, True),
        (scan("401234567", 0, ending=None), 130, True),
        (scan("401234567", 0, ending=None), 400, False),
        (scan("401", 0, ending=None), 15, False),
        (scan("401234567", 0), 60, True),
        (scan("401234567", 0), 400, False),
    ],
)
def test_foretelling_an_enter_agrees_with_feeding_it(
    before: list[Stroke[None]], at_ms: float, scanners: bool
) -> None:
    desk = Desk().feed(before)
    enter = other(Kind.ENDING, ENTER, at_ms)
    assert desk.wedge.would_swallow(enter) is scanners
    assert (desk.wedge.feed(enter).fate is Fate.SWALLOW) is scanners


# ------------------------------------------------------------------------------- any interleaving of both

CHARACTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789ABCXYZ -/.é")


@st.composite
def sessions(draw: st.DrawFn) -> tuple[list[Stroke[None]], list[str], list[Stroke[None]]]:
    """Strokes of a person and a scanner in turns, in whole milliseconds; the scans; the person's strokes."""
    now = 0.0
    strokes: list[Stroke[None]] = []
    scans: list[str] = []
    typed: list[Stroke[None]] = []
    shift_passes = True
    for is_scan in draw(st.lists(st.booleans(), max_size=8)):
        if is_scan:
            text = draw(st.text(CHARACTERS, min_size=6, max_size=20))
            gap = draw(st.integers(0, 35))
            burst = scan(text, now, gap, draw(st.sampled_from([ENTER, TAB, None])))
            scans.append(text)
            if text[0].isupper() and shift_passes:
                typed += [burst[0], next(s for s in burst if s.kind is Kind.RELEASE and s.key == SHIFT)]
        else:
            length = draw(st.integers(1, 6))
            gaps = draw(st.lists(st.integers(37, 300), min_size=length, max_size=length))
            burst = []
            at = now
            for gap in gaps:
                kind = draw(
                    st.sampled_from([Kind.CHARACTER, Kind.CHARACTER, Kind.ENDING, Kind.OTHER, Kind.MODIFIER])
                )
                repeated = draw(st.integers(0, 3)) if kind is Kind.CHARACTER else 0
                key = {Kind.ENDING: ENTER, Kind.OTHER: F2, Kind.MODIFIER: SHIFT}.get(kind)
                character = draw(CHARACTERS)
                down = press(character, at) if key is None else other(kind, key, at)
                burst.append(down)
                burst += [press(character, at + 500 + 30 * n, auto_repeat=True) for n in range(repeated)]
                at += 500 + 30 * repeated if repeated else 0
                up = at + draw(st.integers(1, 36))
                burst.append(Stroke(Kind.RELEASE, down.key, down.text, up, False, None))
                at += gap
            typed += burst
        strokes += burst
        now = strokes[-1].at_ms + draw(st.integers(160, 900))
    return strokes, scans, typed


@given(sessions())
def test_any_interleaving_is_taken_apart_exactly(
    session: tuple[list[Stroke[None]], list[str], list[Stroke[None]]],
) -> None:
    strokes, scans, typed = session
    desk = Desk().feed(strokes).end()
    assert desk.scans == scans
    assert desk.typed == typed


@given(
    st.lists(
        st.tuples(st.sampled_from(Kind), st.integers(1, 5), st.floats(-20, 90), st.booleans()),
        max_size=60,
    )
)
def test_whatever_comes_no_stroke_is_lost_doubled_or_out_of_order(
    moves: list[tuple[Kind, int, float, bool]],
) -> None:
    now, strokes = 1000.0, []
    for number, (kind, key, gap, auto_repeat) in enumerate(moves):
        now += gap
        strokes.append(
            Stroke(kind, key, f"{number} " if kind is Kind.CHARACTER else "", now, auto_repeat, None)
        )
    desk = Desk().feed(strokes).end()
    places = {id(stroke): place for place, stroke in enumerate(strokes)}
    typed = [places[id(stroke)] for stroke in desk.typed]
    swallowed = [places[id(stroke)] for stroke in desk.swallowed]
    assert sorted(typed + swallowed) == list(range(len(strokes)))
    assert typed == sorted(typed)
    assert [int(part) for text in desk.scans for part in text.split()] == [
        place for place in swallowed if strokes[place].kind is Kind.CHARACTER
    ]
