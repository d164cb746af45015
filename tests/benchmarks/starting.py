# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon there is something to see: `kiosk_start` and `console_start`.

From the start of the process to its first frame, the attract screen's and the sign-in page's. The
baseline is the least program of the same kind, which shows one line of text in a window of the same size;
the four are started in turn, so that the machine's moods meet all alike. A first round, in which Python
writes its compiled modules and Qt those of the QML files, does not count.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.bench_shop import BenchShop
from tests.benchmarks.figures import Figure
from tests.benchmarks.first_frame import KIOSK_SIZE

_PATIENCE_SECONDS = 30


def measure_starts(shop: BenchShop, rounds: int) -> list[Figure]:
    """Return `kiosk_start` and `console_start`, of so many starts of each."""
    told = ("--settings", str(shop.settings_path))
    programs = {
        "kiosk": (*told, "--window", f"{KIOSK_SIZE[0]}x{KIOSK_SIZE[1]}"),
        "bare-kiosk": (),
        "console": told,
        "bare-console": (),
    }
    environment = compiling_environment(shop.folder)
    taken: dict[str, list[float]] = {program: [] for program in programs}
    for number in range(rounds + 1):
        for program, arguments in programs.items():
            milliseconds = _first_frame(program, arguments, environment)
            if number > 0:
                taken[program].append(milliseconds)
    return [
        Figure("kiosk_start", "ms", taken["kiosk"], taken["bare-kiosk"]),
        Figure("console_start", "ms", taken["console"], taken["bare-console"]),
    ]


def compiling_environment(folder: Path) -> dict[str, str]:
    """Return an environment in which modules are compiled once, as they are where Handsel is installed."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    return environment


def _first_frame(program: str, arguments: tuple[str, ...], environment: dict[str, str]) -> float:
    """Return milliseconds from the start of the process to its first frame."""
    command = [sys.executable, "-m", "tests.benchmarks.first_frame", program, *arguments]
    started = time.monotonic()
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False
    )
    try:
        painted = float(done.stdout)
    except ValueError:
        raise RuntimeError(f"{program} painted nothing: {done.stderr}") from None
    return (painted - started) * 1000
