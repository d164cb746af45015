# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that is killed at any moment keeps every promise: what it showed as done is in the shop, once."""

import random
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import closing
from itertools import islice
from pathlib import Path
from uuid import UUID

import pytest

from shared.outbox import Outbox, open_outbox_file
from tests.conftest import CHECKOUT, Rounds
from tests.shared.outbox.kiosk import Kiosk
from tests.shared.outbox.promises import broken_promises

LONGEST_LIFE = 0.25
"""Seconds that a program lives after it is ready; every moment up to that is as likely."""
PATIENCE = 60.0
"""Seconds after which a program is killed that should have died by itself."""


def promises_until_death(
    folder: Path, store_path: Path, seed: int, *, fault: str = "none", lives: float = PATIENCE
) -> Generator[UUID]:
    """Run the program until it is killed after `lives` seconds, dies by itself or nobody wants to hear more.

    Yields what it promised.
    """
    command = [sys.executable, "-m", "tests.shared.outbox.customer", str(folder), str(store_path)]
    with subprocess.Popen(
        [*command, "--seed", str(seed), "--fault", fault], cwd=CHECKOUT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        killer = threading.Timer(lives, program.kill)
        killer.start()
        try:
            for line in program.stdout:
                # The last line may have been cut off by the kill.
                if line.endswith("\n") and len(line) == 33:
                    yield UUID(line.strip())
        finally:
            program.kill()
            killer.cancel()
            killer.join()


def drain(folder: Path, store_path: Path) -> None:
    """Start the kiosk once more, and let everything go that is still queued."""
    kiosk = Kiosk(folder, store_path)
    assert kiosk.step()
    assert kiosk.outbox.waiting() == ()
    assert kiosk.heard.set_aside == []
    kiosk.close()


@pytest.mark.soak
def test_what_was_shown_as_done_is_in_the_shop_once(tmp_path: Path, store_path: Path, rounds: Rounds) -> None:
    chance = random.Random(1)
    promised: list[UUID] = []
    least, enough = rounds(short=10, full=200), rounds(short=20, full=400)
    # On a busy machine a program says less before it dies: then more of them are needed.
    for number in range(least * 20):
        if number >= least and len(promised) > enough:
            break
        lives = chance.uniform(0, LONGEST_LIFE)
        promised += promises_until_death(tmp_path, store_path, number, lives=lives)
    drain(tmp_path, store_path)

    assert broken_promises(store_path, promised) == []
    assert len(promised) > enough


def test_a_kiosk_that_promises_too_early_is_found_out(tmp_path: Path, store_path: Path) -> None:
    with closing(promises_until_death(tmp_path, store_path, 1, fault="only promises")) as promises:
        promised = list(islice(promises, 10))
    drain(tmp_path, store_path)

    assert any("is lost" in sentence for sentence in broken_promises(store_path, promised))


def test_a_death_between_the_stores_commit_and_the_kiosks_is_harmless(
    tmp_path: Path, store_path: Path
) -> None:
    promised: list[UUID] = []
    for number in range(3):
        promised += promises_until_death(tmp_path, store_path, number, fault="dies")
    outbox = Outbox(open_outbox_file(tmp_path / "outbox.sqlite"))
    unconfirmed = [waiting.change.change_id for waiting in outbox.waiting()]
    outbox.close()
    drain(tmp_path, store_path)

    assert unconfirmed
    assert broken_promises(store_path, promised) == []
