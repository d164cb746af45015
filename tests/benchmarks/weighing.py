# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk weighs after so many customers: `kiosk_memory`, and by how much it still grows.

The real kiosk runs in a process of its own, `python -m tests.benchmarks.weighing SETTINGS CUSTOMERS`, and its
resident memory is taken after each customer: everything that the process has, Qt's and Python's libraries
and the typefaces included, and those few that touch the screen for the customers. Each of them begins with
the first touch, opens a shelf, scrolls to a product, puts it on the list, takes the code and leaves.

A kiosk that copies its catalogue at its first start is the heavier one, so that is the one to weigh.
"""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import msgspec
import numpy as np

from tests.benchmarks.bench_shop import BenchShop
from tests.benchmarks.figures import Figure
from tests.benchmarks.large_shop import SHELVES, title_of

MOST_MB, MOST_GROWTH_PERCENT = 300.0, 1.0
_ROWS_LOOKED_AT = 9


def measure_memory(shop: BenchShop, customers: int) -> list[Figure]:
    """Return `kiosk_memory`, in MB over the second half of the customers, and `kiosk_memory_growth` in %.

    The growth is that from the middle to the end, along the straight line that is nearest to all weights:
    one customer's differs from the next one's by more than may be gained. The baselines are what is allowed.
    """
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.weighing", str(shop.settings_path), str(customers)],
        env=os.environ | {"QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        check=False,
    )
    weights = [float(line) for line in done.stdout.split()]
    if len(weights) != customers:
        raise RuntimeError(f"the kiosk served {len(weights)} customers: {done.stderr[-2000:]}")
    late = weights[customers // 2 :]
    return [
        Figure("kiosk_memory", "MB", late, [MOST_MB]),
        Figure("kiosk_memory_growth", "%", [growth_percent(late)], [MOST_GROWTH_PERCENT]),
    ]


def growth_percent(weights: list[float]) -> float:
    """Return by how much of itself the weight grows from the first to the last."""
    line = np.polynomial.Polynomial.fit(range(len(weights)), weights, 1)
    return float(line(len(weights) - 1) / line(0) - 1) * 100


def main(settings_path: Path, customers: int) -> None:
    """Serve so many customers, and print after each of them what the process weighs."""
    from PySide6.QtGui import QGuiApplication

    from shared.settings import load_settings
    from tests.benchmarks.fling import wait_for_the_catalogue
    from tests.drivers.kiosk_driver import KioskDriver
    from tests.drivers.memory import resident_mb

    application = QGuiApplication(sys.argv[:1])
    # What moves takes time, a second and more of each customer, and no memory.
    settings = msgspec.structs.replace(load_settings(settings_path), reduced_motion=True)
    with closing(KioskDriver(application, settings)) as kiosk:
        wait_for_the_catalogue(kiosk)
        for number in range(customers):
            kiosk.touch_to_start()
            shelf = number % SHELVES
            kiosk.shelves.open_category(f"Shelf {shelf + 1}")
            kiosk.shelves.open_product(title_of(shelf + SHELVES * (number // SHELVES % _ROWS_LOOKED_AT)))
            kiosk.product.add_to_list()
            kiosk.codes.get_my_code()
            kiosk.im_done()
            print(f"{resident_mb():.3f}", flush=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), int(sys.argv[2]))
