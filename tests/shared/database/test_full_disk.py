# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is really full: a tiny one, mounted where only the test's own program sees it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import CHECKOUT

IN_A_WORLD_OF_ITS_OWN = ["unshare", "--map-root-user", "--mount"]

MAKES_SHOPS = """
import json, subprocess, sys
from pathlib import Path
from shared.database import create_store
from shared.errors import Problem

folder, outcomes = Path(sys.argv[1]), []
for kilobytes in (4, 100, 300, 400, 2_000):
    disk = folder / str(kilobytes)
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(disk)], check=True)
    try:
        create_store(disk / "shop.sqlite").close()
        outcome = "made"
    except Problem as problem:
        outcome = type(problem).__name__
    outcomes.append([kilobytes, outcome, [path.name for path in disk.iterdir()]])
print(json.dumps(outcomes))
"""

FILLS_AN_OUTBOX = """
import json, subprocess, sys
from pathlib import Path
from shared.errors import DiskFull
from shared.outbox import Outbox, open_outbox_file
from tests.shared.records.making import CUSTOMER, ID, OPEN, add_line, change

disk = Path(sys.argv[1]) / "disk"
disk.mkdir()
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)], check=True)
outbox = Outbox(open_outbox_file(disk / "outbox.sqlite"))
outbox.put(change(CUSTOMER, OPEN))
put, full = 0, False
while not full:
    try:
        outbox.put(change(CUSTOMER, add_line()))
        put += 1
    except DiskFull:
        full = True
outbox.close()
outbox = Outbox(open_outbox_file(disk / "outbox.sqlite"))
print(json.dumps([put, len(outbox.record(ID).lines), len(outbox.waiting())]))
"""


def run(program: str, folder: Path) -> Any:  # Any: parsed JSON
    """Run a program that may mount what it likes, and return what it printed."""
    try:
        subprocess.run([*IN_A_WORLD_OF_ITS_OWN, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no tiny disk can be mounted here: that takes Linux and its user namespaces")
    command = [*IN_A_WORLD_OF_ITS_OWN, sys.executable, "-c", program, str(folder)]
    done = subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def test_a_shop_that_does_not_fit_is_not_made_at_whatever_point_the_disk_is_full(tmp_path: Path) -> None:
    assert run(MAKES_SHOPS, tmp_path) == [
        [4, "DiskFull", []],
        [100, "DiskFull", []],
        [300, "DiskFull", []],
        [400, "DiskFull", []],
        [2_000, "made", ["shop.sqlite"]],
    ]


def test_what_a_kiosk_put_before_its_disk_was_full_is_there(tmp_path: Path) -> None:
    put, lines, waiting = run(FILLS_AN_OUTBOX, tmp_path)

    assert lines == put
    assert waiting == put + 1
    assert put > 5
