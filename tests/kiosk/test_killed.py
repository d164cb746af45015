# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that is killed in the middle of a visit keeps all that its screen had shown as done, once."""

import random
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLocale

from kiosk.formats import Formats
from kiosk.pictures import Pictures
from kiosk.viewmodels.shopping_list import derive_lines
from shared.database import open_store
from shared.identity import parse_code, parse_customer_id
from shared.records import Applied, Record, State, apply, queries
from tests.conftest import CHECKOUT, Rounds
from tests.kiosk.customers import Painted, PaintedLine
from tests.shared.outbox.promises import broken_promises

MOST_FRAMES = 40
"""So much is painted at most before the kill."""
OPENING_SECONDS = 1.5
"""About how long the kiosk takes to open."""
MOMENT_SECONDS = 0.2
"""About how long one thing takes that a customer does: the kill comes anywhere within it."""

_ENGLISH = Formats("en", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
_NO_PICTURES = Pictures(Path())
_PATIENCE_SECONDS = 60


@pytest.fixture
def settings_path(shop: Path, tmp_path: Path) -> Path:
    """What the programs are told: the test's own shop, and that nothing moves."""
    path = tmp_path / "handsel.toml"
    path.write_text(
        f"database = '{shop}'\nfolder = '{tmp_path / 'own'}'\nreduced_motion = true\n", encoding="utf-8"
    )
    return path


def killed_after(
    frames: int, seconds: float, settings_path: Path, seed: int, *options: str
) -> Iterator[Painted]:
    """Run the kiosk, kill it so long after so many frames with news; yield what it had painted by then."""
    with _started(settings_path, str(seed), *options) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        killer = threading.Timer(seconds, program.kill)
        left = frames
        if not left:
            killer.start()
        for line in program.stdout:
            # The last one may have been cut off by the kill.
            if line.endswith("\n"):
                yield msgspec.json.decode(line, type=Painted)
            left -= 1
            if left == 0:
                killer.start()
        killer.cancel()
        if killer.ident is not None:
            killer.join()
    assert program.returncode == -9, "the program was to be killed, and ended by itself"


def random_death(chance: random.Random) -> tuple[int, float]:
    """Return after how many frames and how many seconds more a kiosk dies; at times before it has opened."""
    frames = chance.randrange(MOST_FRAMES + 1)
    return frames, chance.uniform(0, MOMENT_SECONDS if frames else OPENING_SECONDS)


def tidy_up(settings_path: Path) -> None:
    """Start the kiosk once more, and let the store have everything."""
    with _started(settings_path, "0", "--tidy-up") as program:
        assert program.wait(_PATIENCE_SECONDS) == 0


def _started(settings_path: Path, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.kiosk.customers", str(settings_path), *arguments]
    return subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True)


def broken_on_screen(shop: Path, painted: Sequence[Painted]) -> list[str]:
    """Return what the screen had shown and the store does not bear out, a sentence each.

    Every frame must show the record as it stood at some time, and later frames no earlier time. A change that
    was lost, made twice or made otherwise leaves a frame that no state of the record explains.
    """
    found: list[str] = []
    with closing(open_store(shop)) as store:
        for typed_id, frames in groupby(painted, key=lambda frame: frame.customer_id):
            customer_id = parse_customer_id(typed_id)
            record: Record | None = None
            states: list[Record] = []
            for entry in queries.news(store, customer_id, 0):
                result = apply(record, entry.change)
                assert isinstance(result, Applied)
                record = result.record
                states.append(record)
            found += _unexplained(frames, states)
            if record is not None and record.state is not State.PARKED:
                found.append(f"{typed_id} is {record.state} and not parked")
    return found


def _unexplained(frames: Iterable[Painted], states: Sequence[Record]) -> Iterator[str]:
    now = 0
    for frame in frames:
        if frame.code is not None and (
            not states or parse_code(frame.code).customer_id != states[0].customer_id
        ):
            yield f"the code of {frame.customer_id} was shown, and there is no such record"
        if not (frame.lines or frame.requests or frame.calling):
            continue
        then = next((at for at in range(now, len(states)) if _bears_out(states[at], frame)), None)
        if then is None:
            yield f"{frame} is no state of the record"
        else:
            now = then


def _bears_out(record: Record, frame: Painted) -> bool:
    rows = derive_lines(record, (), {}, _ENGLISH, _NO_PICTURES)
    lines = tuple(PaintedLine(row.title, row.quantity, row.total, row.note) for row in rows)
    requests = tuple(request.text for request in reversed(record.requests))
    return (
        frame.lines in (None, lines)
        and frame.requests in (None, requests)
        and frame.calling in (None, record.open_call is not None)
    )


@pytest.mark.soak
def test_what_the_screen_showed_as_done_is_in_the_record_once(
    shop: Path, settings_path: Path, rounds: Rounds
) -> None:
    chance = random.Random(6)
    painted: list[Painted] = []
    for number in range(rounds(short=6, full=200)):
        painted += killed_after(*random_death(chance), settings_path, number)
    tidy_up(settings_path)

    assert broken_on_screen(shop, painted) == []
    assert broken_promises(shop, []) == []
    assert sum(1 for frame in painted if frame.lines) > rounds(short=3, full=200)


def test_a_kiosk_that_paints_before_it_keeps_is_found_out(shop: Path, settings_path: Path) -> None:
    painted: list[Painted] = []
    for number in range(3):
        painted += killed_after(8 + number, 0.0, settings_path, number, "--fault")
    tidy_up(settings_path)

    assert broken_on_screen(shop, painted)
