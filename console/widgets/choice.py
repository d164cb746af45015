# SPDX-License-Identifier: GPL-3.0-or-later
"""A field in which there is always something chosen: as wide as its entries, and called by its own name."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtWidgets import QComboBox

from console.look import Look
from console.widgets.fields import ChoiceField

T = TypeVar("T")


class Choice(ChoiceField[T]):
    """One of a few values, of which at least one is offered."""

    def __init__(self, look: Look, name: str, choices: Iterable[tuple[T, str]]) -> None:
        super().__init__(look, choices)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMinimumContentsLength(0)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def value(self) -> T:
        """Return the chosen value."""
        return self._values[self.currentIndex()]
