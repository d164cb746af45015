# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer at their list: counts, takes off, writes beside, and reads it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF

from tests.drivers.at_kiosk.hands import Hands


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One line of the list as a customer reads it; `mark` is what staff are said to have done."""

    title: str
    options: str
    quantity: str
    total: str
    before: str
    note: str
    mark: str
    gone: bool


class ShoppingList:
    """The list of one visit."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def show(self) -> None:
        self._hands.touch("list")
        self._hands.find("lines")

    def wait_for_lines(self, count: int) -> None:
        """Wait until so many lines are kept."""
        self._hands.wait_until(lambda: self.count() == count, f"{count} lines on the list")

    def more_of(self, title: str) -> None:
        self._hands.touch_within(f"line:{title}", "more")

    def less_of(self, title: str) -> None:
        self._hands.touch_within(f"line:{title}", "less")

    def remove(self, title: str) -> None:
        """Take a line off the list and wait until it is gone."""
        self._hands.touch_within(f"line:{title}", "remove")
        self._hands.find("undoBar")

    def undo_remove(self) -> None:
        self._hands.touch("undo")

    def write_note(self, title: str, note: str) -> None:
        """Write a note on a line."""
        self.begin_note(title)
        self._hands.clear_field("note")
        self._hands.write(note)
        self._hands.touch("saveNote")

    def begin_note(self, title: str) -> None:
        """Open the sheet for a note on a line."""
        self._hands.touch_within(f"line:{title}", "writeNote")
        self._hands.find("note", lambda item: bool(item.property("writing")))

    def shown(self) -> tuple[ShownLine, ...]:
        """Return the lines from top to bottom; the list has to be on the screen."""
        lines = sorted(self._hands.all_named("line:"), key=lambda item: item.mapToScene(QPointF()).y())
        return tuple(
            ShownLine(
                title=str(item.property("title")),
                options=str(item.property("options")),
                quantity=str(item.property("quantity")),
                total=str(item.property("total")),
                before=str(item.property("before")),
                note=str(item.property("note")),
                mark=str(item.property("mark")),
                gone=bool(item.property("gone")),
            )
            for item in lines
        )

    def shown_total(self) -> str:
        """Return the sum at the foot of the list."""
        return self._hands.text_of("total")

    def count(self) -> int:
        """Return how many lines stand on the list."""
        my_list: Any = (
            self._hands.kiosk.view.myList
        )  # Any: to a checker a Qt property is an object of its own
        return int(my_list.count)

    def kept(self) -> tuple[tuple[str, str], ...]:
        """Return the lines of the list with their quantities, whichever screen is shown."""
        return tuple((row.line_id, row.quantity) for row in self._hands.view.myList.lines.rows)
