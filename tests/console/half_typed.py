# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody types and something comes between: what was typed must stay, and be kept when it is left."""

import random
from collections.abc import Callable
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import Qt

from console.pages.record.line_cells import Column
from shared.database import ChangeRow
from shared.identity import CustomerId
from shared.records import Ask, SetQuantity, State
from tests.console.hands import Hands
from tests.console.others import Others
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
ComeBack = Callable[[str], None]


class HalfTyped:
    """Types into the note or a price, lets something come between, and tells what was lost by it."""

    def __init__(self, driver: ConsoleDriver, hands: Hands, others: Others, chance: random.Random) -> None:
        self._driver = driver
        self._hands = hands
        self._others = others
        self._chance = chance
        self._number = 0

    def interrupt(self, customer_id: CustomerId, username: str, come_back: ComeBack) -> list[str]:
        """Play it twice on the record that is shown: once with the lock between, once with others' edits.

        `come_back` signs that person in again.
        """
        if self._is_closed(customer_id):
            return []
        # Of somebody who has been let go meanwhile the store takes nothing, and says so.
        self._others.restore_staff()
        self._number += 1
        between = (self._lock, self._let_others_edit)
        by_price, by_note = between if self._number % 2 else reversed(between)
        lost = []
        if self._others.record(customer_id).standing_lines:
            text = str(1_000 + self._number)
            lost += self._price(customer_id, text, lambda: by_price(customer_id, username, come_back))
        if self._is_closed(customer_id):
            return lost
        lost += self._note(
            customer_id, f"half a note {self._number}", lambda: by_note(customer_id, username, come_back)
        )
        return lost

    def _note(self, customer_id: CustomerId, text: str, come_between: Callable[[], str]) -> list[str]:
        self._hands.keyboard.press(Key.Key_4, Control)
        self._hands.keyboard.type(text)
        self._driver.type("!")
        written = text + "!"
        if written not in self._driver.record.note:
            return [
                f"“{written}” was typed into the note, and there stands “{self._driver.record.note}”; "
                f"the keyboard is in {self._keyboard()}"
            ]
        between = come_between()
        if written not in self._driver.record.note:
            shown = (
                ""
                if self._driver.record.customer_id == customer_id
                else f"; {self._driver.record.customer_id} is shown"
            )
            return [f"after {between} the note has lost “{written}”: “{self._driver.record.note}”{shown}"]
        other = self._chance.choice([each for each in self._others.codes if each != customer_id])
        self._driver.scanner.scan_record(other)
        self._driver.wait_until_confirmed()
        if not self._was_kept(customer_id, written):
            return [f"“{written}” was in the note after {between}, and was never handed to the store"]
        return []

    def _is_closed(self, customer_id: CustomerId) -> bool:
        return self._others.record(customer_id).state is State.CLOSED

    def _price(self, customer_id: CustomerId, text: str, come_between: Callable[[], str]) -> list[str]:
        if not self._open_a_price(customer_id):
            return []
        self._driver.type(text)
        between = come_between()
        editor = self._driver.lines.open_editor
        stands = editor.text() if editor is not None else None
        self._driver.press(Key.Key_Escape)
        return [] if stands == text else [f"after {between} the price has lost “{text}”: “{stands}”"]

    def _open_a_price(self, customer_id: CustomerId) -> bool:
        """Open the editor of the first line's price; False if others leave no line to do so at.

        Nor has a record any that was just closed from here: the store may have answered only now.
        """
        while (row := self._first_standing()) is not None:
            self._driver.lines.begin_edit(row, Column.PRICE)
            # What others took away as the key was pressed has no price to write over: then the next one's.
            self._driver.wait_for(
                lambda row=row: (  # type: ignore[misc]
                    self._driver.lines.open_editor is not None
                    or self._first_standing() != row
                    or self._is_closed(customer_id)
                ),
                f"the price of line {row + 1} can be typed; the keyboard is in {self._keyboard()}",
            )
            if self._driver.lines.open_editor is not None:
                return True
            if self._is_closed(customer_id):
                return False
        return False

    def _first_standing(self) -> int | None:
        return next((place for place, line in enumerate(self._driver.lines.shown) if not line.removed), None)

    def _keyboard(self) -> str:
        focus = self._driver.focus
        return f"{type(focus).__name__} “{focus.accessibleName()}”" if focus is not None else "nothing"

    def _lock(self, _customer_id: CustomerId, username: str, come_back: ComeBack) -> str:
        self._driver.lock()
        come_back(username)
        return "the lock"

    def _let_others_edit(self, customer_id: CustomerId, _username: str, _come_back: ComeBack) -> str:
        record = self._others.record(customer_id)
        self._others.does(customer_id, Ask(uuid4(), "another one?"))
        for line in record.standing_lines[:1]:
            self._others.does(customer_id, SetQuantity(line.line_id, line.quantity + Decimal(1), line.stamp))
        version = self._others.record(customer_id).version
        self._driver.wait_for(lambda: self._driver.record.shown.version >= version, "the edits are shown")
        return "edits of the customer’s"

    def _was_kept(self, customer_id: CustomerId, written: str) -> bool:
        rows = ChangeRow.select(ChangeRow.what).where(
            (ChangeRow.customer_id == customer_id) & (ChangeRow.kind == "SetNote")
        )
        return any(written in what for (what,) in rows.tuples().execute(self._others.database))
