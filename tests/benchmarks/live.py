# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the customer sees what a trader did: `commit_to_kiosk`.

The trader is another process, which sets a price through the one service by which the console does it as
well and tells when that was committed. The kiosk, real and in this process, shows the list; the frame
that counts is the first that was swapped with the new price in the line. The commits come at irregular
moments, because the kiosk looks for them at regular ones. The baseline is what the least durable write
costs here: one row committed to an SQLite file with a flush to the disk.
"""

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from shared.memory import settle_in
from tests.benchmarks.bench_shop import BenchShop
from tests.benchmarks.figures import Figure
from tests.benchmarks.watching import FrameWatch, item_named
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pausing import pause

_PRODUCT = "Alma sofa"
_SEED = 20260314


def measure_live(application: QCoreApplication, shop: BenchShop, commits: int) -> list[Figure]:
    """Return `commit_to_kiosk`, of so many commits."""
    baseline = _bare_commits(shop.folder / "bare.sqlite", commits)
    chance = random.Random(_SEED)
    taken: list[float] = []
    kiosk = KioskDriver(application, shop.settings)
    try:
        kiosk.touch_to_start()
        settle_in()  # as the program does
        kiosk.shelves.open_product(_PRODUCT)
        kiosk.product.add_to_list()
        kiosk.my_list.show()
        customer_id = "".join(kiosk.codes.shown_identity().split())
        _wait_until_stored(kiosk, shop, customer_id)
        line = item_named(kiosk.window, f"line:{_PRODUCT}")
        watch = FrameWatch(kiosk.window)
        with _Committer(shop.path, customer_id) as trader:
            for number in range(commits):
                pause(chance.randint(20, 90))
                before = line.property("mark")
                watch.expect(lambda before=before: line.property("mark") != before)  # type: ignore[misc]  # mypy infers no defaults
                trader.set_price(50_000 + 100 * number)
                painted_at = watch.wait("the new price")
                taken.append((painted_at - trader.committed_at()) * 1000)
        watch.close()
    finally:
        kiosk.close()
    return [Figure("commit_to_kiosk", "ms", taken, baseline)]


class _Committer:
    """The other process. Use it as a context manager."""

    def __init__(self, path: Path, customer_id: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.committing", str(path), customer_id],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> "_Committer":
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"
        return self

    def __exit__(self, *_error: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def set_price(self, minor: int) -> None:
        """Ask for the next commit; it is made while this process goes on."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{minor}\n")
        self._process.stdin.flush()

    def committed_at(self) -> float:
        """Return when the last one asked for was committed."""
        assert self._process.stdout is not None
        return float(self._process.stdout.readline())


def _wait_until_stored(kiosk: KioskDriver, shop: BenchShop, customer_id: str) -> None:
    with closing(sqlite3.connect(shop.path)) as connection:
        kiosk.wait_until(
            lambda: connection.execute(
                "SELECT count(*) FROM line WHERE customer_id = ?", (customer_id,)
            ).fetchone()[0],
            "the line at the store",
        )


def _bare_commits(path: Path, commits: int) -> list[float]:
    """Return what a row takes to be on the disk, in milliseconds."""
    taken = []
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE row (number INTEGER PRIMARY KEY, text TEXT)")
        for number in range(commits):
            began = time.perf_counter()
            connection.execute("INSERT INTO row VALUES (?, ?)", (number, "x" * 200))
            taken.append((time.perf_counter() - began) * 1000)
    return taken
