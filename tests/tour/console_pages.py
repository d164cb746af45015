# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to see in the areas of a console, and what they say in trouble.

A page is reached by keys, by places, or by names that the driver knows in every language.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from console.pages.catalogue.panel import ProductPanel
from console.widgets.crash_card import CrashCard
from console.widgets.notice import Notice
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

    @property
    def window(self) -> QWidget:
        """The console's window."""
        return self.console.console.window

    def popped_up(self) -> bool:
        """Whether a menu or a list lies open."""
        return QApplication.activePopupWidget() is not None

    def dismiss(self) -> None:
        """Close the notice. Its button has the name of others in some languages."""
        notice = self.window.findChild(Notice)
        close = notice.findChild(QToolButton) if notice is not None else None
        assert close is not None
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)

    def go(self, place: int) -> None:
        """Go to the area at that place on the rail, and wait until it is filled."""
        self.console.go_to_area(self.console.offered_areas[place])
        self.console.settle()


Page: TypeAlias = Callable[[Scene], None]


# ----------------------------------------------------------------------------------------- over the record


def record(scene: Scene) -> None:
    scene.take("record", "A record, opened by its typed ID")


def picker(scene: Scene) -> None:
    scene.console.picker.begin_to_add("sofa")
    scene.console.settle()
    scene.take("picker", "The catalogue over the record: a product is found by words and added by Enter")
    scene.console.press(Key.Key_Escape)


def keys(scene: Scene) -> None:
    scene.console.press(Key.Key_F1)
    scene.take("keys", "Every key there is")
    scene.console.press(Key.Key_Escape)


def palette(scene: Scene) -> None:
    scene.console.palette.find("")
    scene.console.wait_for(lambda: bool(scene.console.palette.found), "the palette offers something")
    scene.console.settle()
    scene.take("palette", "The palette: everything that can be done, found by its words")
    scene.console.type("hovercraft")
    scene.take("palette-nothing", "Nothing in the palette is called that")
    scene.console.press(Key.Key_Escape)


def camera(scene: Scene) -> None:
    scene.console.scanner.toggle_camera()
    scene.console.settle()
    scene.take("camera", "The camera’s dock where there is no camera")
    scene.console.scanner.toggle_camera()


def store_away(scene: Scene) -> None:
    console = scene.console
    with closing(sqlite3.connect(scene.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        console.lines.set_quantity(0, "2")
        store = scene.window.findChild(QLabel, "store")
        assert store is not None
        console.wait_for(lambda: store.property("tone") == "wrong", "the foot says why")
        scene.take("store-away", "The store does not answer: the change waits, and nothing is lost")
        other.execute("ROLLBACK")
    console.wait_until_confirmed()
    console.record.undo()
    console.wait_until_confirmed()
    console.wait_for(lambda: bool(console.notice), "it says what was undone")
    scene.dismiss()


# ----------------------------------------------------------------------------------------------- the areas


def areas(scene: Scene) -> None:
    for place in range(1, len(scene.console.offered_areas)):
        scene.go(place)
        scene.take(scene.console.area, f"The area “{scene.console.offered_areas[place]}”")
    scene.go(0)


def archive_choices(scene: Scene) -> None:
    scene.console.go_to_area("Archive")
    scene.console.settle()
    choice = next(each for each in scene.window.findChildren(QComboBox) if each.isVisible())
    choice.showPopup()
    scene.console.wait_for(scene.popped_up, "the choices are open")
    scene.take("archive-choices", "What the archive can be narrowed to")
    choice.hidePopup()


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
    scene.take("catalogue-form", "A product in its form")
    panel = scene.window.findChild(ProductPanel)
    form = panel.findChild(QScrollArea) if panel is not None else None
    assert form is not None
    form.verticalScrollBar().setValue(form.verticalScrollBar().maximum())
    scene.take("catalogue-variants", "Further down in the form: its variants and its picture")
    scene.console.press(Key.Key_N, CONTROL)
    scene.console.settle()
    scene.take("catalogue-new", "A new product begins")
    scene.console.press(Key.Key_Escape)
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
    wizard.go_on()
    wizard.wait_for_step("Result")
    scene.take("import-result", "What the import did")
    scene.console.click("To the catalogue")


def reports(scene: Scene) -> None:
    console = scene.console
    console.go_to_area("Reports")
    console.table("Visits")
    console.click("30 days")
    for view in ("Visits", "Waiting", "Most picked", "In demand"):
        console.click(view)
        console.settle()
        scene.take(f"reports-{view.lower().replace(' ', '-')}", f"Thirty days of the shop: {view.lower()}")
    day = next(each for each in scene.window.findChildren(QDateEdit) if each.isVisible())
    arrow = QPoint(day.width() - 12 if day.isLeftToRight() else 12, day.height() // 2)
    QTest.mouseClick(day, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, arrow)
    console.wait_for(scene.popped_up, "the calendar is open")
    console.settle()
    scene.take("reports-calendar", "The first day of a report, chosen from the calendar")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    console.wait_for(lambda: not scene.popped_up(), "the calendar is closed")
    console.settle()


def people(scene: Scene) -> None:
    console = scene.console
    console.go_to_area("People")
    console.table("People")
    console.settle()
    console.press(Key.Key_Up)
    scene.take("people-trader", "A trader’s rights")
    console.press(Key.Key_N, CONTROL)
    scene.take("people-new", "Somebody new begins here")


def settings(scene: Scene) -> None:
    console = scene.console
    console.go_to_area("Settings")
    console.wait_for(lambda: console.has_button("Scanners"), "the settings are shown")
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
    card = scene.window.findChild(CrashCard)
    assert card is not None
    # Another button is called "Go on", too, and in some languages by another word.
    go_on = next(each for each in card.findChildren(QPushButton) if each.property("kind") == "primary")
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)


PAGES: Sequence[Page] = (
    record,
    picker,
    keys,
    palette,
    camera,
    store_away,
    areas,
    archive_choices,
    archive_finds_nothing,
    catalogue_form,
    importing,
    reports,
    people,
    settings,
    crash,
)
