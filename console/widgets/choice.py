# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that opens: one of a few entries."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QComboBox

from console.look import Look
from console.widgets.list_field import ListField

T = TypeVar("T")


class Choice(ListField, Generic[T]):
    """One of a few entries, each with a value. The values stay here: Qt would make plain texts of some."""

    def __init__(self, look: Look, name: str, entries: Iterable[tuple[str, T]]) -> None:
        super().__init__(look)
        self._values: list[T] = []
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._add(entries)

    @property
    def value(self) -> T:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: T) -> None:
        """Choose the entry of a value, or the first where there is none."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def offer(self, entries: Iterable[tuple[str, T]]) -> None:
        """Offer other entries, without a word; the choice made stays as long as it is offered."""
        chosen = self.value
        self.blockSignals(True)
        self.clear()
        self._values.clear()
        self._add(entries)
        self.choose(chosen)
        self.blockSignals(False)

    def _add(self, entries: Iterable[tuple[str, T]]) -> None:
        for text, value in entries:
            self._values.append(value)
            self.addItem(text)
