# SPDX-License-Identifier: GPL-3.0-or-later
"""What a console holds: `python -m tests.benchmarks.memory SHOP` prints it in megabytes.

The console signs in, shows the floor, opens a record, and goes through the archive to its end.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from console.pages.archive import ArchivePage
from shared.desktop.qt_messages import silence_known_warnings
from shared.settings import ConsoleSettings, Settings
from tests.drivers.console_driver import ConsoleDriver

_PLACES = 40


def main(path: Path) -> None:
    """Be a trader for a while, and print what was held at most."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    silence_known_warnings()
    settings = Settings(database=str(path), folder=str(path.parent), console=ConsoleSettings(theme="light"))
    with ConsoleDriver(application, settings) as console:
        console.sign_in_as_demo()
        console.wait_for(lambda: bool(console.floor.shown), "the floor is there")
        console.floor.open(console.floor.shown[0][1])
        console.go_to_area("Archive")
        page = console.console.window.findChild(ArchivePage)
        assert page is not None
        table = page.table
        console.wait_for(lambda: table.rows.total > 0, "the archive is there")
        for number in range(1, _PLACES + 1):
            table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() * number // _PLACES)
            console.wait_for(
                lambda: table.rows.missing(*table.in_sight()) is None, "the rows in sight are there"
            )
        print(f"{_held_mb():.1f}")


def _held_mb() -> float:
    """Return the process's largest resident size. Linux's own file: `resource` would count the parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (each for each in status.splitlines() if each.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]))
