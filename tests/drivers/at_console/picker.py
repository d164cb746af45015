# SPDX-License-Identifier: GPL-3.0-or-later
"""A trader looks a product up: to add it, to show it to the customer, to choose another variant."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
)

from console.pages.picker import WordPanel
from console.pages.record.line_cells import Column
from tests.drivers.at_console.lines import LinesTable
from tests.drivers.at_console.window import ConsoleWindow

Key = Qt.Key


class Picker:
    """The catalogue over the record."""

    def __init__(self, window: ConsoleWindow, lines: LinesTable) -> None:
        self._window = window
        self._lines = lines

    def add_product(self, words: str, options: str = "") -> None:
        """Add a product by its words, and where it has options the variant that these words name."""
        before = len(self._lines.shown)
        self._window.press(Key.Key_F3)
        self.pick(words, options)
        self._window.wait_for(lambda: len(self._lines.shown) > before, f"{words} is on the list")

    def begin_to_add(self, words: str) -> None:
        """Open the catalogue over the record and search, without choosing."""
        self._window.press(Key.Key_F3)
        self._window.wait_for(self._window.service.picker.isVisible, "the catalogue is offered")
        self._window.type(words)
        found = self._window.service.picker.findChild(QListView)
        assert found is not None
        self._window.wait_for(lambda: found.model().rowCount(QModelIndex()) > 0, f"“{words}” is found")

    def show_to_customer(self, words: str, word: str = "") -> None:
        """Offer a product on the customer's screen, with a word where there is one to say."""
        self.begin_to_show(words)
        self._window.type(word)
        self._window.press(Key.Key_Return)

    def begin_to_show(self, words: str) -> None:
        """Choose a product to be offered on the customer's screen, and stop where a word is asked for."""
        self._window.press(Key.Key_F10)
        self.pick(words, "")
        panel = self._window.workspace.findChild(WordPanel)
        assert panel is not None
        self._window.wait_for(panel.isVisible, "a word is asked for")

    def choose_options(self, row: int, options: str) -> None:
        """Choose another variant of a line, by words of its options."""
        before = self._lines.shown[row].product_id
        self._lines.go_to(row, Column.OPTIONS)
        self._window.press(Key.Key_Return)
        self._window.wait_for(self._window.service.picker.isVisible, "the variants are offered")
        self._window.type(options)
        self._window.press(Key.Key_Return)
        self._window.wait_for(lambda: self._lines.shown[row].product_id != before, f"the line is {options}")

    def pick(self, words: str, options: str = "") -> None:
        """Choose a product in the catalogue that lies open, by its words and those of its options."""
        picker = self._window.service.picker
        found = picker.findChild(QListView)
        assert found is not None
        model = found.model()
        self._window.wait_for(picker.isVisible, "the catalogue is offered")
        self._window.type(words)

        def first_fits() -> bool:
            if not model.rowCount(QModelIndex()):
                return False
            first = str(model.index(0, 0).data()).casefold()
            return words.split(maxsplit=1)[0].casefold() in first

        self._window.wait_for(first_fits, f"“{words}” is found")
        self._window.press(Key.Key_Return)
        if options:
            self._window.wait_for(
                lambda: picker.findChildren(QLineEdit)[0].text() == "", "the variants are offered"
            )
            self._window.type(options)
            self._window.press(Key.Key_Return)
