# SPDX-License-Identifier: GPL-3.0-or-later
"""All benchmarks, one after the other: `python -m tests.benchmarks`, or `make bench`.

`python -m tests.benchmarks kiosk_start kiosk_fling` measures these, and what is measured along with them.
Prints a table and writes build/bench.json. A figure that misses what is expected of it is marked; what is
expected holds on a machine that does nothing else meanwhile.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtWidgets import QApplication

from shared.desktop.qt_messages import silence_known_warnings
from tests.benchmarks.bench_shop import BenchShop, fill_record, make_bench_shop
from tests.benchmarks.camera import DECODE_MS, measure_camera
from tests.benchmarks.crowd import measure_crowd
from tests.benchmarks.customer import measure_customer
from tests.benchmarks.figures import Figure, write
from tests.benchmarks.fling import measure_fling
from tests.benchmarks.idling import measure_idling
from tests.benchmarks.large_catalogue import measure_catalogue
from tests.benchmarks.large_shop import make_large_shop
from tests.benchmarks.live import measure_live
from tests.benchmarks.million import FRAME_MS, MEMORY_MB, SEARCH_MS, measure_million
from tests.benchmarks.million_shop import make_crowded_shop, make_million_shop
from tests.benchmarks.open_record import open_record
from tests.benchmarks.papers import measure_papers
from tests.benchmarks.starting import measure_starts
from tests.benchmarks.trader import measure_scans_of_a_million, measure_trader
from tests.benchmarks.weighing import MOST_GROWTH_PERCENT, MOST_MB, measure_memory
from tests.drivers.supervised import killed_and_back

OUT = Path("build") / "bench.json"


@dataclass(frozen=True, slots=True)
class Samples:
    """How often everything is measured."""

    visits: int
    scans: int
    commits: int
    readings: int
    starts: int
    idle_seconds: float
    strokes: int
    restarts: int
    quotes: int
    looks: int
    customers: int


STARTS = ("kiosk_start", "console_start")
CUSTOMER = ("first_touch_to_id", "code_painted", "code_painted_store_down")
TRADER = ("scan_to_record",)
LIVE = ("commit_to_kiosk",)
OPENING = ("open_record",)
CAMERA = ("camera_decode",)
PAPERS = ("quote_200", "quote_200_pause")
IDLING = ("kiosk_idle_cpu", "console_idle_cpu", "kiosk_attract_cpu", "kiosk_attract_still_cpu")
RESTARTING = ("kiosk_restart",)
CATALOGUE = ("catalogue_copied", "filters_counted")
FLING = ("kiosk_fling", "kiosk_fling_gap")
MEMORY = ("kiosk_memory", "kiosk_memory_growth")
LARGE = (*CATALOGUE, *MEMORY, *FLING)
TRADER_1M = ("scan_to_record_1m", "scan_work_1m")
MILLION = (
    "floor_open_1m",
    "floor_scroll_1m",
    "archive_scroll_1m",
    "archive_search_1m",
    "console_memory_1m",
)
CROWD = ("floor_open_crowd", "floor_scroll_crowd", "floor_refresh_crowd", "console_memory_crowd")
FIGURES = (
    *STARTS,
    *CUSTOMER,
    *TRADER,
    *LIVE,
    *OPENING,
    *CAMERA,
    *PAPERS,
    *IDLING,
    *RESTARTING,
    *LARGE,
    *TRADER_1M,
    *MILLION,
    *CROWD,
)
"""What each part measures, in the order in which it is measured."""

FULL = Samples(
    visits=120,
    scans=120,
    commits=150,
    readings=2000,
    starts=15,
    idle_seconds=13,
    strokes=60,
    restarts=8,
    quotes=12,
    looks=100,
    customers=1000,
)
"""Idling lasts two rotations of the attract screen."""

RESTART_MS = 2000.0
"""Within so long a kiosk that fell is back."""

EXPECTED: dict[str, tuple[str, float]] = {
    "code_painted": ("p99", 50),
    "code_painted_store_down": ("p99", 50),
    "scan_to_record": ("p99", 100),
    "scan_to_record_1m": ("p99", 100),
    "scan_work_1m": ("ratio", 1.25),
    "floor_open_1m": ("beyond", 60),
    "floor_scroll_1m": ("p99", FRAME_MS),
    "archive_scroll_1m": ("p99", FRAME_MS),
    "archive_search_1m": ("p99", SEARCH_MS),
    "console_memory_1m": ("largest", MEMORY_MB),
    "floor_open_crowd": ("beyond", 60),
    "floor_scroll_crowd": ("p99", FRAME_MS),
    "floor_refresh_crowd": ("p99", FRAME_MS),
    "console_memory_crowd": ("largest", MEMORY_MB),
    "commit_to_kiosk": ("p99", 250),
    "kiosk_start": ("ratio", 2),
    "console_start": ("ratio", 2),
    "open_record": ("ratio", 3),
    "camera_decode": ("p99", DECODE_MS),
    "quote_200_pause": ("median", 16),
    "kiosk_restart": ("median", RESTART_MS),
    "kiosk_memory": ("largest", MOST_MB),
    "kiosk_memory_growth": ("median", MOST_GROWTH_PERCENT),
    "kiosk_fling": ("p95", 16),
    "kiosk_fling_gap": ("largest", 50),
    "kiosk_idle_cpu": ("median", 1),
    "console_idle_cpu": ("median", 1),
}
"""What a figure must not exceed: its largest, p99, p95 or median in its unit, or its ratio to the baseline;
`beyond` is by how much the median exceeds the baseline's."""


def main(arguments: Sequence[str]) -> int:
    """Measure everything and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure speed.")
    parser.add_argument("--out", type=Path, default=OUT, help="write the figures here, as JSON")
    parser.add_argument("names", nargs="*", metavar="NAME", help="measure only these: " + ", ".join(FIGURES))
    given = parser.parse_args(arguments)
    unknown = [name for name in given.names if name not in FIGURES]
    if unknown:
        parser.error(f"there is no figure called {unknown[0]}; there are {', '.join(FIGURES)}")
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="handsel-bench-") as folder:
        figures = measure(Path(folder), FULL, given.names)
    write(figures, given.out)
    print(f"{len(figures)} figures in {given.out}, after {time.monotonic() - began:.0f} s.")
    return 0


def measure(folder: Path, samples: Samples, names: Sequence[str] = ()) -> list[Figure]:
    """Measure everything, or the parts with figures of these names, and print each figure as it comes."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    silence_known_warnings()
    print(_row("", "", "median", "p99", "baseline", "ratio", "expected"), flush=True)
    figures = []
    for figure in _figures(application, folder, samples, names or FIGURES):
        figures.append(figure)
        print(_line(figure), flush=True)
    return figures


def _figures(
    application: QApplication, folder: Path, samples: Samples, names: Sequence[str]
) -> Iterator[Figure]:
    measuring: dict[tuple[str, ...], Callable[[BenchShop], Sequence[Figure]]] = {
        STARTS: lambda shop: measure_starts(shop, samples.starts),
        CUSTOMER: lambda shop: measure_customer(application, shop, samples.visits),
        TRADER: lambda shop: measure_trader(application, shop, samples.scans),
        LIVE: lambda shop: measure_live(application, shop, samples.commits),
        OPENING: lambda shop: [_open_record(shop, samples.readings)],
        CAMERA: lambda _shop: [measure_camera()],
        PAPERS: lambda shop: measure_papers(application, shop, samples.quotes),
        IDLING: lambda shop: measure_idling(shop, samples.idle_seconds),
        RESTARTING: lambda shop: [_restart(shop, samples.restarts)],
    }
    for number, (part, measured) in enumerate(measuring.items()):
        if set(part) & set(names):
            # A shop each: what one part leaves behind is nothing to another.
            own = folder / str(number)
            own.mkdir()
            yield from measured(make_bench_shop(own))
    if {*TRADER_1M, *MILLION} & set(names):
        yield from _of_a_million(application, folder, samples, names)
    if set(CROWD) & set(names):
        own = folder / "nobody"
        own.mkdir()
        yield from measure_crowd(application, make_crowded_shop(), make_bench_shop(own), samples.looks)
    if set(LARGE) & set(names):
        try:
            large = make_large_shop(folder)
        except FileNotFoundError as error:
            print(f"{', '.join(LARGE)} are left out: {error}", flush=True)
            return
        if set(CATALOGUE) & set(names):
            yield from measure_catalogue(large)
        if set(MEMORY) & set(names):
            yield from measure_memory(large, samples.customers)
        if set(FLING) & set(names):
            yield from measure_fling(application, large, samples.strokes)


def _of_a_million(
    application: QApplication, folder: Path, samples: Samples, names: Sequence[str]
) -> Iterator[Figure]:
    million = make_million_shop()
    if set(TRADER_1M) & set(names):
        demo = folder / "demo"
        demo.mkdir()
        yield from measure_scans_of_a_million(application, million, make_bench_shop(demo), samples.scans)
    if set(MILLION) & set(names):
        own = folder / "empty"
        own.mkdir()
        yield from measure_million(application, million, make_bench_shop(own), samples.looks)


def _open_record(shop: BenchShop, readings: int) -> Figure:
    with shop.opened() as database:
        code = fill_record(database)
    return open_record(shop.path, code.customer_id, readings)


def _restart(shop: BenchShop, times: int) -> Figure:
    """Return the time from a kiosk's fall to its attract screen; the baseline is what is owed."""
    taken = [killed_and_back(shop.settings_path)[0] * 1000 for _ in range(times)]
    return Figure("kiosk_restart", "ms", taken, [RESTART_MS])


def _misses(figure: Figure) -> bool:
    what, most = EXPECTED.get(figure.name, ("median", float("inf")))
    return float(getattr(figure, what)) > most


def _line(figure: Figure) -> str:
    row = figure.as_row()
    name, unit, *numbers = (row[key] for key in ("name", "unit", "median", "p99", "baseline"))
    expected = ""
    if figure.name in EXPECTED:
        what, most = EXPECTED[figure.name]
        expected = f"{what} {getattr(figure, what):.1f} ≤ {most:g}"
        expected += "×" if what == "ratio" else f" {unit}"
        if what != "ratio":
            expected += f" (baseline {getattr(figure.of_baseline, what):.1f})"
        expected += "  MISSED" if _misses(figure) else ""
    return _row(
        str(name), str(unit), *(f"{float(each):.2f}" for each in numbers), f"{figure.ratio:.2f}×", expected
    )


def _row(name: str, unit: str, *cells: str) -> str:
    *numbers, expected = cells
    return f"{name:24} {unit:3}" + "".join(f"{each:>10}" for each in numbers) + f"   {expected}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
