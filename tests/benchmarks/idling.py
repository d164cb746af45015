# SPDX-License-Identifier: GPL-3.0-or-later
"""What an application costs while nobody does anything, in percent of one core: the price of being live.

Each runs in a process of its own, `python -m tests.benchmarks.idling SCENE SETTINGS SECONDS`, with all
its threads counted: the kiosk with a customer's list on a screen that stands still, so that what is left
is the feed; the kiosk with nobody there, its products in rotation and once more with reduced motion; the
console with a record open and the floor beside it. The baseline is the one percent that the feed may
cost.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import msgspec

from tests.benchmarks.bench_shop import BenchShop, fill_record
from tests.benchmarks.figures import Figure

_ALLOWED_PERCENT = 1.0
_REST_MS = 3000
_SCENES = {
    "kiosk-list": ("kiosk_idle_cpu", 5),
    "console-record": ("console_idle_cpu", 5),
    "kiosk-attract": ("kiosk_attract_cpu", 1),
    "kiosk-attract-still": ("kiosk_attract_still_cpu", 1),
}
"""The figure of each scene, and into how many samples its time is parted; a rotation counts as a whole."""


def measure_idling(shop: BenchShop, seconds: float) -> list[Figure]:
    """Return the four figures. All four idle at once, for so many seconds."""
    with shop.opened() as database:
        code = fill_record(database)
    running = [
        subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.benchmarks.idling",
                scene,
                str(shop.settings_path),
                str(seconds),
                code.text,
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        for scene in _SCENES
    ]
    figures = []
    for process, (name, _) in zip(running, _SCENES.values(), strict=True):
        said, _ = process.communicate(timeout=60 + 2 * seconds)
        figures.append(Figure(name, "%", [float(each) for each in said.split()], [_ALLOWED_PERCENT]))
    return figures


def main(scene: str, settings_path: Path, seconds: float, code: str) -> None:
    """Bring the scene about, let it come to rest, and print what each part of the time cost."""
    from PySide6.QtWidgets import QApplication

    from shared.settings import load_settings
    from tests.drivers.pausing import pause

    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    settings = load_settings(settings_path)
    own = msgspec.structs.replace(settings.kiosk, name=scene)
    settings = msgspec.structs.replace(
        settings, kiosk=own, folder=str(Path(settings.folder) / scene), reduced_motion=scene.endswith("still")
    )
    with ExitStack() as stack:
        end: Callable[[], None]
        if scene.startswith("kiosk"):
            from tests.drivers.kiosk_driver import KioskDriver

            kiosk = KioskDriver(application, settings)
            end = kiosk.close
            kiosk.wait_until_open()
            if scene == "kiosk-list":
                kiosk.touch_to_start()
                kiosk.shelves.open_product("Alma sofa")
                kiosk.product.add_to_list()
                kiosk.my_list.show()
                kiosk.settle()
        else:
            from tests.drivers.console_driver import ConsoleDriver

            console = ConsoleDriver(application, settings)
            end = console.close
            console.sign_in_as_demo()
            console.scanner.scan_record(code)
            console.wait_until_confirmed()
        stack.callback(end)
        pause(_REST_MS)
        _, parts = _SCENES[scene]
        for _ in range(parts):
            began, spent = time.monotonic(), time.process_time()
            pause(round(seconds * 1000 / parts))
            share = (time.process_time() - spent) / (time.monotonic() - began)
            print(round(share * 100, 3), flush=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]), sys.argv[4])
