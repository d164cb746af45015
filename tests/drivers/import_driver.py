# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager who imports a file at a console, by keys, and reads what each step says."""

import threading
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTableView

from console.pages.importing import ImportPage
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


class ImportDriver:
    """Works the import of one console."""

    def __init__(self, console: ConsoleDriver) -> None:
        self.console = console
        self._held = threading.Event()

    def begin(self) -> None:
        """Go to the import from the catalogue."""
        self.console.press(Key.Key_I, Control)
        self.console.wait_for(self._page.isVisible, "the import is shown")

    def open(self, path: Path) -> None:
        """Type a file's path into the first step, and press Enter."""
        field = next(each for each in self._page.findChildren(QLineEdit) if each.isVisible())
        field.setFocus()
        self.console.press(Key.Key_A, Control)
        self.console.type(str(path))
        self.console.press(Key.Key_Return)

    def go_on(self) -> None:
        """Press the key that goes on."""
        self.console.press(Key.Key_Return, Control)

    def go_back(self) -> None:
        """Press the key that goes back, or stops what is under way."""
        self.console.press(Key.Key_Escape)

    def wait_for_step(self, name: str) -> None:
        """Wait until this step is shown."""
        self.console.wait_for(lambda: self.console.is_called(name, self.step), f"the import is at “{name}”")

    @property
    def step(self) -> str:
        """The name of the step that is marked; "…" while something is under way."""
        if self._page.is_busy:
            return "…"
        marks = [each for each in self._page.findChildren(QLabel) if each.property("state") == "now"]
        return marks[0].text().split("  ")[-1] if marks else ""

    @property
    def said(self) -> str:
        """Every sentence that is on the page."""
        return "\n".join(
            each.text() for each in self._page.findChildren(QLabel) if each.isVisible() and each.text()
        )

    def choose(self, field: str, value: str) -> None:
        """Choose what a column holds, or what else there is to choose, by its keys."""
        choice = self._choice(field)
        choice.setFocus()
        texts = [choice.itemText(place) for place in range(choice.count())]
        while choice.currentText() != value:
            down = texts.index(value) > choice.currentIndex()
            self.console.press(Key.Key_Down if down else Key.Key_Up)

    def chosen(self, field: str) -> str:
        """What is chosen in a field."""
        return self._choice(field).currentText()

    def rows(self) -> list[list[str]]:
        """What the table of the step says."""
        table = next(each for each in self._page.findChildren(QTableView) if each.isVisible())
        model = table.model()
        columns = range(model.columnCount(QModelIndex()))
        return [
            [str(model.index(row, column).data()) for column in columns]
            for row in range(model.rowCount(QModelIndex()))
        ]

    def hold(self) -> None:
        """Keep the thread that imports busy until `let_go`."""
        self._held.clear()
        self.console.console.slow_jobs.run(self._held.wait, lambda _outcome: None)

    def let_go(self) -> None:
        """Let the thread that imports go on."""
        self._held.set()

    @property
    def _page(self) -> ImportPage:
        page = self.console.console.window.findChild(ImportPage)
        assert page is not None
        return page

    def _choice(self, field: str) -> QComboBox:
        return next(
            each
            for each in self._page.findChildren(QComboBox)
            if each.isVisible() and self.console.is_called(field, each.accessibleName())
        )
