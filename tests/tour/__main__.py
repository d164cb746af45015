# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m tests.tour OUT` plays the tour into a folder of its own.

It writes `NN-kiosk-NAME.png` and `NN-console-NAME.png` into OUT (the story 1080×1920 and 1440×900, then every
size), `NN-slip-NAME.png` as a receipt printer cuts slips off, all of them on `contact-sheet.png`, and
`tour.json` with the customer ID, the code, the database's path and what each picture shows.
"""

import argparse
import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

# A screen that every window and whatever opens over it has room on.
if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# What the platform without a screen and Qt's own keyboard say of themselves; in the tests, warnings count.
os.environ.setdefault(
    "QT_LOGGING_RULES", "default.warning=false;qt.qml.propertyCache.*=false;qt.multimedia.*=false"
)

from PySide6.QtWidgets import QApplication

from shared.demo import make_demo_shop
from shared.settings import ConsoleSettings, KioskSettings, Settings
from tests.tour.console_pictures import picture_the_console
from tests.tour.contact_sheet import write_contact_sheet
from tests.tour.kiosk_pictures import picture_the_kiosk
from tests.tour.pictures import CATALOGUE, Tour
from tests.tour.slips import print_slips
from tests.tour.story import play_the_story

_ACCOUNT = "tour.json"
"""What a tour tells of itself; it also shows that a folder is a tour's own."""


def main(arguments: Sequence[str]) -> int:
    """Play the tour into the folder named, and return the exit code."""
    given = _wishes().parse_args(arguments)
    folder: Path = given.out.resolve()
    if not _make_room(folder):
        print(
            f"{folder} holds something that is no tour, and a tour begins with an empty folder. "
            "Name another one, or move what is in it.",
            file=sys.stderr,
        )
        return 1
    database = folder / "shop" / "shop.sqlite"
    print(f"Making the demo shop at {database} …", flush=True)
    make_demo_shop(database, CATALOGUE)
    settings = Settings(
        database=str(database),
        folder=str(database.parent),
        kiosk=KioskSettings(name="kiosk 2", place="Hall A"),
        console=ConsoleSettings(name="console 1", place="Counter", theme="light"),
    )
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    print(f"Playing the tour into {folder} …", flush=True)
    tour = Tour(application, settings, folder)
    identity = play_the_story(tour)
    print_slips(tour)
    if not given.story:
        picture_the_console(tour, identity["customer_id"])
    if not (given.story or given.console):
        picture_the_kiosk(tour)
    story = {**identity, "database": str(database), "pictures": tour.pictures}
    (folder / _ACCOUNT).write_text(json.dumps(story, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    write_contact_sheet(folder, [each["file"] for each in tour.pictures])
    print(f"{len(tour.pictures)} pictures, and all of them on contact-sheet.png.", flush=True)
    return 0


def _wishes() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.tour",
        description="Play the whole story of a shop without a screen, with pictures.",
    )
    parser.add_argument("out", type=Path, help="a folder for the pictures, empty or an earlier tour's")
    less = parser.add_mutually_exclusive_group()
    less.add_argument("--story", action="store_true", help="leave it at the story and its slips")
    less.add_argument("--console", action="store_true", help="leave it at the story and the console's pages")
    return parser


def _make_room(folder: Path) -> bool:
    """Clear an earlier tour away; False for a folder that holds anything else, which stays as it is."""
    if (
        folder.exists()
        and not (folder / _ACCOUNT).is_file()
        and (not folder.is_dir() or any(folder.iterdir()))
    ):
        return False
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / _ACCOUNT).write_text("{}\n", encoding="utf-8")
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
