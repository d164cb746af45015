# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the tour's pictures go: numbered, named after who is in them, and told of."""

from dataclasses import dataclass, field
from pathlib import Path

from PIL.Image import Image
from PySide6.QtWidgets import QApplication

from shared.settings import Settings
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver

CATALOGUE = Path(__file__).resolve().parents[2] / "resources" / "demo" / "catalogue.json"


@dataclass
class Tour:
    """One shop, where its pictures go, and what has been taken so far."""

    application: QApplication
    settings: Settings
    folder: Path
    pictures: list[dict[str, str]] = field(default_factory=list)

    def take(self, by: KioskDriver | ConsoleDriver, name: str, shows: str) -> None:
        """Take the next picture and say so."""
        terminal = "kiosk" if isinstance(by, KioskDriver) else "console"
        file = f"{len(self.pictures) + 1:02}-{terminal}-{name}.png"
        by.screenshot(self.folder / file)
        self.pictures.append({"file": file, "shows": shows})
        print(f"  {file:36} {shows}", flush=True)

    def keep(self, paper: Image, kind: str, name: str, shows: str) -> None:
        """Keep a paper of a kind, as it came out of the printer."""
        file = f"{len(self.pictures) + 1:02}-{kind}-{name}.png"
        paper.save(self.folder / file)
        self.pictures.append({"file": file, "shows": shows})
        print(f"  {file:36} {shows}", flush=True)
