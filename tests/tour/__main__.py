# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m tests.tour OUT` plays the tour into a folder; `--story` leaves it at the story and its slips,
`--console` at these and the console.

It writes `NN-kiosk-NAME.png` and `NN-console-NAME.png` into OUT (the story 1080×1920 and 1440×900, then every
size), `NN-slip-NAME.png` as a receipt printer cuts slips off, all of them on `contact-sheet.png`, and
`tour.json` with the customer ID, the code, the database's path and what each picture shows.
"""

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


def main(arguments: Sequence[str]) -> int:
    """Play the tour into the folder named, and return the exit code."""
    with_console, with_kiosk = "--story" not in arguments, not {"--story", "--console"} & set(arguments)
    named = [each for each in arguments if each not in ("--story", "--console")]
    if len(named) != 1:
        print("usage: python -m tests.tour [--story | --console] OUT", file=sys.stderr)
        return 2
    folder = Path(named[0]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
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
    if with_console:
        picture_the_console(tour, identity["customer_id"])
    if with_kiosk:
        picture_the_kiosk(tour)
    story = {**identity, "database": str(database), "pictures": tour.pictures}
    (folder / "tour.json").write_text(
        json.dumps(story, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    write_contact_sheet(folder, [each["file"] for each in tour.pictures])
    print(f"{len(tour.pictures)} pictures, and all of them on contact-sheet.png.", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
