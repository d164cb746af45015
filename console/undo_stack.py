# SPDX-License-Identifier: GPL-3.0-or-later
"""What this console can take back, record by record, and what it can do again. Pure."""

from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be taken back, or the taking back that can be: its id and what it did, in words."""

    change_id: UUID
    label: str


@dataclass(slots=True)
class UndoStack:
    """The steps of one record. A new change ends what could be done again."""

    _done: list[Step] = field(default_factory=list)
    _undone: list[Step] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be taken back or done again."""
        return not self._done and not self._undone

    @property
    def undo_label(self) -> str:
        """What the next undo would take back; empty if nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What the next redo would do again; empty if nothing."""
        return self._undone[-1].label if self._undone else ""

    def did(self, step: Step) -> None:
        """A change was made."""
        self._done.append(step)
        self._undone.clear()

    def drop(self, change_id: UUID) -> None:
        """An undo takes this change back no more: it was refused, or another way was found to do so."""
        self._done = [step for step in self._done if step.change_id != change_id]

    def take_undo(self) -> Step | None:
        """Take the step that an undo is about to take back."""
        return self._done.pop() if self._done else None

    def take_redo(self) -> Step | None:
        """Take the step that a redo is about to do again."""
        return self._undone.pop() if self._undone else None

    def undone(self, step: Step) -> None:
        """An undo was made; `step` names the change that did it."""
        self._undone.append(step)

    def redone(self, step: Step) -> None:
        """A redo was made; `step` names the change that did it."""
        self._done.append(step)
