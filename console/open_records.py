# SPDX-License-Identifier: GPL-3.0-or-later
"""What this console knows of each record that stands in one of its tabs, and of what was done to it here.

A record is as the store told it last. Steps that can be taken back and conflicts outlive its tab: whoever
opens it again within the same sign-in finds them.
"""

from uuid import UUID

from console.conflicts import Conflict, with_conflict
from console.questions import Whole
from console.undo_stack import UndoStack
from shared.identity import CustomerId
from shared.records import Author, Entry, Record, Staff


class OpenRecords:
    """Records by their customer ID."""

    def __init__(self) -> None:
        self._wholes: dict[CustomerId, Whole] = {}
        self._stacks: dict[CustomerId, UndoStack] = {}
        self._conflicts: dict[CustomerId, tuple[Conflict, ...]] = {}
        self.own: set[UUID] = set()
        """The changes made at this console."""

    @property
    def held(self) -> tuple[Whole, ...]:
        """Every record that is held."""
        return tuple(self._wholes.values())

    def whole(self, customer_id: CustomerId | None) -> Whole | None:
        """Return a record as the store told it last, if it is held."""
        return self._wholes.get(customer_id) if customer_id is not None else None

    def hold(self, whole: Whole) -> None:
        """Keep a record from now on; older than what is known, it is passed over."""
        known = self._wholes.get(whole.record.customer_id)
        if known is None or known.record.version <= whole.record.version:
            self._wholes[whole.record.customer_id] = whole

    def let_go(self, customer_id: CustomerId) -> None:
        """Keep a record no longer."""
        self._wholes.pop(customer_id, None)

    def forget_all(self) -> None:
        """Somebody else works here from now on."""
        self._wholes.clear()
        self.forget_steps_and_conflicts()

    def forget_steps_and_conflicts(self) -> None:
        """Nobody takes back what another did, nor decides a conflict that was another's."""
        self._stacks.clear()
        self._conflicts.clear()

    def stack(self, customer_id: CustomerId) -> UndoStack:
        """Return what can be taken back on a record."""
        return self._stacks.setdefault(customer_id, UndoStack())

    def conflicts(self, customer_id: CustomerId) -> tuple[Conflict, ...]:
        """Return the conflicts that nobody has settled."""
        return self._conflicts.get(customer_id, ())

    def add_conflict(self, conflict: Conflict) -> None:
        """Note a conflict."""
        customer_id = conflict.change.customer_id
        self._conflicts[customer_id] = with_conflict(self.conflicts(customer_id), conflict)

    def settle(self, conflict: Conflict) -> None:
        """A conflict is settled."""
        customer_id = conflict.change.customer_id
        self._conflicts[customer_id] = tuple(
            each for each in self.conflicts(customer_id) if each is not conflict
        )

    def is_touched(self, customer_id: CustomerId) -> bool:
        """Tell whether something was done here that can be taken back, or a conflict waits."""
        stack = self._stacks.get(customer_id)
        return bool(self.conflicts(customer_id)) or (stack is not None and not stack.is_empty)


def with_entry(known: Whole, record: Record, entry: Entry) -> Whole:
    """Return what is known after the store's answer to one change; nothing else has to be read. Pure."""
    if any(each.change.change_id == entry.change.change_id for each in known.history):
        history = known.history
    else:
        history = (*known.history, entry)
    return Whole(record if record.version >= known.record.version else known.record, history)


def others_did(before: Whole, after: Whole, me: Staff | None, terminal: str) -> bool:
    """Tell whether anybody else has done something to a record since it was `before`. Pure."""
    known = {entry.change.change_id for entry in before.history}
    return any(
        entry.change.change_id not in known and not _is_mine(entry.change.author, me, terminal)
        for entry in after.history
    )


def _is_mine(author: Author, me: Staff | None, terminal: str) -> bool:
    return author.terminal == terminal and author.staff == me
