# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to see at a console: every page, panel and dialog, and what they say in trouble.

A page in `MAIN` is reached by keys and places alone, so that it can be shown in any language; one in `MORE`
by what is written on its buttons, in English.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.drivers.catalogue_driver import CatalogueDriver
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.import_driver import ImportDriver

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

SUPPLIER = "nummer;was;kostet\nNO-BENCH;Garden bench;249,00\nNO-LAMP;Garden lamp;39,50\nNO-BAD;Hose;dear\n"


@dataclass(frozen=True, slots=True)
class Scene:
    """A console with a record open, in a shop, and what takes its picture by a name and a sentence."""

    console: ConsoleDriver
    database: Path
    take: Callable[[str, str], None]

    def go(self, place: int) -> None:
        """Go to the area at that place on the rail, and wait until it is filled."""
        self.console.go_to_area(self.console.offered_areas[place])
        self.console.settle()


Page: TypeAlias = Callable[[Scene], None]


# --------------------------------------------------------------------------------------- in every language


def record(scene: Scene) -> None:
    scene.take("record", "A record, opened by its typed ID")


def picker(scene: Scene) -> None:
    scene.console.begin_to_add("sofa")
    scene.console.settle()
    scene.take("picker", "The catalogue over the record: a product is found by words and added by Enter")
    scene.console.press(Key.Key_Escape)


def keys(scene: Scene) -> None:
    scene.console.press(Key.Key_F1)
    scene.take("keys", "Every key there is")
    scene.console.press(Key.Key_Escape)


def areas(scene: Scene) -> None:
    for place in range(1, len(scene.console.offered_areas)):
        scene.go(place)
        scene.take(scene.console.area, f"The area “{scene.console.offered_areas[place]}”")
    scene.go(0)


MAIN: Sequence[Page] = (record, picker, keys, areas)


# --------------------------------------------------------------------------------------------- in English


def showing(scene: Scene) -> None:
    scene.console.begin_to_show("Isa")
    scene.console.type("Goes with both")
    scene.take("showing", "A word with what the customer is shown")
    scene.console.press(Key.Key_Escape)


def palette(scene: Scene) -> None:
    scene.console.find("quote")
    scene.console.wait_for(lambda: bool(scene.console.found), "the palette has found something")
    scene.console.settle()
    scene.take("palette", "The palette: everything that can be done, found by its words")
    scene.console.press(Key.Key_Escape)


def camera(scene: Scene) -> None:
    scene.console.toggle_camera()
    scene.console.settle()
    scene.take("camera", "The camera’s dock where there is no camera")
    scene.console.toggle_camera()


def store_away(scene: Scene) -> None:
    console = scene.console
    with closing(sqlite3.connect(scene.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        console.set_quantity(0, "2")
        console.wait_for(lambda: "waits" in console.store_sentence, "the foot says why")
        scene.take("store-away", "The store does not answer: the change waits, and nothing is lost")
        other.execute("ROLLBACK")
    console.wait_until_confirmed()
    console.undo()
    console.wait_until_confirmed()
    console.click("Dismiss")


def archive_finds_nothing(scene: Scene) -> None:
    scene.console.go_to_area("Archive")
    scene.console.type("hovercraft")
    message = scene.console.console.window.findChild(QLabel, "archiveMessage")
    assert message is not None
    scene.console.wait_for(message.isVisible, "the archive says that it found nothing")
    scene.take("archive-nothing", "No record of the past has these words")
    scene.console.press(Key.Key_A, CONTROL)
    scene.console.press(Key.Key_Delete)


def catalogue_form(scene: Scene) -> None:
    catalogue = CatalogueDriver(scene.console)
    catalogue.arrive()
    catalogue.open(catalogue.titles[0])
    scene.console.settle()
    scene.take("catalogue-form", "A product in its form, with its variants and its picture")
    catalogue.search("hovercraft", [])
    scene.take("catalogue-nothing", "No product has these words")
    scene.console.press(Key.Key_A, CONTROL)
    scene.console.press(Key.Key_Delete)
    scene.console.settle()


def importing(scene: Scene) -> None:
    CatalogueDriver(scene.console).arrive()
    wizard = ImportDriver(scene.console)
    wizard.begin()
    scene.take("import-file", "The import asks for a file")
    file = scene.database.with_name("supplier.csv")
    file.write_text(SUPPLIER, encoding="utf-8")
    wizard.open(file)
    wizard.wait_for_step("Columns")
    for field, column in (("Title", "was"), ("Price", "kostet"), ("SKU", "nummer")):
        wizard.choose(field, column)
    scene.take("import-columns", "What each column of the file means")
    wizard.go_on()
    wizard.wait_for_step("Trial")
    scene.take("import-trial", "What the import would do, tried without doing it")
    wizard.go_back()
    wizard.wait_for_step("Columns")
    wizard.go_back()


def reports(scene: Scene) -> None:
    console = scene.console
    console.go_to_area("Reports")
    console.table("Visits")
    console.click("30 days")
    for view in ("Visits", "Waiting", "Most picked", "In demand"):
        console.click(view)
        console.settle()
        scene.take(f"reports-{view.lower().replace(' ', '-')}", f"Thirty days of the shop: {view.lower()}")


def settings(scene: Scene) -> None:
    console = scene.console
    console.go_to_area("Settings")
    for view in ("Scanners", "This console"):
        console.click(view)
        console.settle()
        scene.take(f"settings-{view.lower().replace(' ', '-')}", f"Settings: {view.lower()}")
    console.click("Shop")


def crash(scene: Scene) -> None:
    scene.go(0)
    details = "Handsel 0.1, Qt 6\nFile console/pages/record/page.py, line 120, in show\nValueError"
    scene.console.console.window.tell_crash(details, may_go_on=True)
    scene.take("crash", "An error nobody expected: what to do, and details to copy")
    scene.console.click("Go on")


MORE: Sequence[Page] = (
    showing,
    palette,
    camera,
    store_away,
    archive_finds_nothing,
    catalogue_form,
    importing,
    reports,
    settings,
    crash,
)
