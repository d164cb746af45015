# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager at the catalogue of a console: finds products, writes into their form, reads what it says."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from console.pages.catalogue import CataloguePage
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier

W = TypeVar("W", bound=QWidget)


class CatalogueDriver:
    """Works one console's catalogue by keys."""

    def __init__(self, console: ConsoleDriver) -> None:
        self.console = console

    def arrive(self) -> None:
        """Go to the area, and wait for its first rows."""
        self.console.go_to_area("Catalogue")
        self.console.wait_for(lambda: "product" in self.said or bool(self.titles), "the catalogue is read")

    @property
    def titles(self) -> list[str]:
        """What the first rows of the table are called; "…" where one is not read yet."""
        table = self._view("entries")
        if not table.isVisible():
            return []
        model = table.model()
        return [str(model.index(row, 0).data()) for row in range(min(30, model.rowCount(QModelIndex())))]

    @property
    def rows_shown_as_chosen(self) -> list[str]:
        """What the rows are called that are painted on another ground than the table has below them."""
        table = self._view("entries")
        picture = table.viewport().grab().toImage()
        ground = picture.pixelColor(picture.width() // 2, picture.height() - 2)
        places = [table.visualRect(table.model().index(row, 0)) for row in range(len(self.titles))]
        painted = [picture.pixelColor(each.right() - 1, each.center().y()) for each in places]
        return [title for title, colour in zip(self.titles, painted, strict=True) if colour != ground]

    def cells(self, row: int) -> list[str]:
        """What a row of the table says."""
        model = self._view("entries").model()
        return [str(model.index(row, column).data()) for column in range(model.columnCount(QModelIndex()))]

    def search(self, words: str, expected: list[str]) -> None:
        """Search, and wait for what is found."""
        self.console.press(Key.Key_F, Control)
        self.console.press(Key.Key_A, Control)
        self.console.press(Key.Key_Delete)
        self.console.type(words)
        self.console.wait_for(lambda: self.titles == expected, f"“{words}” finds {expected}")

    def open(self, title: str) -> None:
        """Go to a product that the table shows, by its arrow keys."""
        self.console.wait_for(lambda: title in self.titles, f"{title} is in the table")
        table = self._view("entries")
        table.setFocus()
        self.console.press(Key.Key_Home, Control)
        for _ in range(self.titles.index(title)):
            self.console.press(Key.Key_Down)
        self.wait_for_form(title)

    def wait_for_form(self, title: str) -> None:
        """Wait until the form shows this product."""
        self.console.wait_for(lambda: self.form_title == title, f"the form shows {title}")

    @property
    def form_title(self) -> str:
        """What the shown form is about; empty where none is shown."""
        field = self._maybe(QLineEdit, "Title")
        return field.text() if field is not None else ""

    def value(self, name: str) -> str:
        """What stands in a field of the form."""
        area = self._maybe(QPlainTextEdit, name)
        if area is not None:
            return area.toPlainText()
        choice = self._maybe(QComboBox, name, after=self._view("entries"))
        return choice.currentText() if choice is not None else self._field(QLineEdit, name).text()

    def is_writable(self, name: str) -> bool:
        """Whether a field of the form can be written."""
        return not self._field(QLineEdit, name).isReadOnly()

    def write(self, name: str, text: str) -> None:
        """Write a text into a field of the form, instead of what stands there."""
        field = self._field(QLineEdit, name)
        field.setFocus()
        self.console.press(Key.Key_A, Control)
        if text:
            self.console.type(text)
        else:
            self.console.press(Key.Key_Delete)

    def save(self) -> None:
        """Press the key that saves."""
        self.console.press(Key.Key_S, Control)

    @property
    def said(self) -> str:
        """Every sentence that is on the page."""
        return "\n".join(
            each.text() for each in self._page.findChildren(QLabel) if each.isVisible() and each.text()
        )

    def wait_until_said(self, words: str) -> None:
        """Wait until the page or the notice over it says something."""
        self.console.wait_for(
            lambda: words in self.said or words in self.console.notice, f"the console says “{words}”"
        )

    @property
    def variants(self) -> list[list[str]]:
        """What the table of variants says."""
        table = self._view("variants")
        if not table.isVisible():
            return []
        model = table.model()
        columns = range(model.columnCount(QModelIndex()))
        return [
            [str(model.index(row, column).data()) for column in columns]
            for row in range(model.rowCount(QModelIndex()))
        ]

    def write_variant(self, row: int, column: int, text: str) -> None:
        """Write into a cell of the table of variants."""
        self.go_to_variant(row, column)
        self.console.press(Key.Key_Return)
        self.console.press(Key.Key_A, Control)
        self.console.type(text)
        self.console.press(Key.Key_Return)

    def go_to_variant(self, row: int, column: int) -> None:
        """Put the keyboard on a cell of the table of variants."""
        table = self._view("variants")
        table.setFocus()
        table.setCurrentIndex(table.model().index(row, column))

    def remove_variant(self, row: int) -> None:
        """Press Delete on a variant."""
        self.go_to_variant(row, 0)
        self.console.press(Key.Key_Delete)

    def choose_picture(self, path: Path) -> None:
        """Choose a file in the dialog that the button opens, and wait until it is in the form."""
        self.begin_to_choose_picture(path)
        self.console.wait_for(self._page.save_action.isEnabled, "the picture is in the form")

    @property
    def can_save(self) -> bool:
        """Whether there is something to save."""
        return self._page.save_action.isEnabled()

    def begin_to_choose_picture(self, path: Path) -> None:
        """Choose a file in the dialog that the button opens."""
        self.console.click("Choose a picture …")
        dialog = self.console.console.window.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(str(path))
        dialog.close()

    @property
    def _page(self) -> CataloguePage:
        page = self.console.console.window.findChild(CataloguePage)
        assert page is not None
        return page

    def _view(self, name: str) -> QTableView:
        view = self._page.findChild(QTableView, name)
        assert view is not None
        return view

    def _maybe(self, kind: type[W], name: str, after: QWidget | None = None) -> W | None:
        found = [
            each
            for each in self._page.findChildren(kind)
            if each.isVisible() and self.console.is_called(name, each.accessibleName())
        ]
        # The filters have fields of the same names to the left of the table's right edge.
        if after is not None:
            edge = after.mapToGlobal(after.rect().topRight()).x()
            found = [each for each in found if each.mapToGlobal(each.rect().topLeft()).x() > edge]
        return found[0] if found else None

    def _field(self, kind: type[W], name: str) -> W:
        field = self._maybe(kind, name)
        assert field is not None, f"there is no field “{name}”"
        return field
