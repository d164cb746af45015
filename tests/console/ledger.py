# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done to a shop's records, written down where it was done, and held against what the shop has.

The console's own changes are written down where the desk hands them over, those of others by whoever makes
them. Then the store must have exactly these, each with the outcome that its author was told, and every record
must be what its changes make by the rules.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from uuid import UUID

from console.approvals import Unapproved, Verdict
from console.outgoing import Answered, Failed, Parcel
from console.services import Services
from console.undo_stack import Step
from shared.database import ChangeRow, Database
from shared.identity import CustomerId
from shared.records import Applied, Change, Entry, Record, Staff, apply, queries
from shared.records.encoding import can_be_stored
from shared.records.service import Accepted, Declined, Submitted
from shared.staff import Approval


class Ledger:
    """Everything that anybody did, by the id of its change; the value is whether it was accepted."""

    def __init__(self) -> None:
        self.done: dict[UUID, bool] = {}
        self.touched: set[CustomerId] = set()
        self._unanswered: Counter[UUID] = Counter()
        self._lost: list[str] = []
        self.of_console = 0

    # ---------------------------------------------------------------------------------------- writing down

    def note(self, change: Change, answer: Submitted) -> None:
        """Somebody was told what became of their change."""
        match answer:
            case Accepted(entry=entry):
                self.done[entry.change.change_id] = True
            case Declined():
                if can_be_stored(change):
                    self.done[change.change_id] = False
        self.touched.add(change.customer_id)

    def watch(self, services: Services) -> None:
        """Write down what a console does from now on."""
        put, approve = services.outgoing.put, services.desk.approve

        def noting_put(parcel: Parcel, then: Answered) -> None:
            self._hand_over(parcel)

            def answered(answer: Submitted | Failed) -> None:
                self._answered(parcel, answer)
                then(answer)

            put(parcel, answered)

        def noting_approve(
            unapproved: Unapproved, approval: Approval, then: Callable[[Verdict], None]
        ) -> None:
            def answered(answer: Submitted) -> None:
                if isinstance(answer, Accepted):
                    self.note(answer.entry.change, answer)
                    self.of_console += 1
                unapproved.answered(answer)

            approve(replace(unapproved, answered=answered), approval, then)

        services.outgoing.put = noting_put  # type: ignore[method-assign]  # it passes everything on
        services.desk.approve = noting_approve  # type: ignore[method-assign]  # as above

    def _hand_over(self, parcel: Parcel) -> None:
        self.of_console += 1
        if isinstance(parcel, Change):
            self._unanswered[parcel.change_id] += 1
        self.touched.add(parcel.customer_id)

    def _answered(self, parcel: Parcel, answer: Submitted | Failed) -> None:
        if isinstance(parcel, Change):
            del self._unanswered[parcel.change_id]
        if isinstance(answer, Failed):
            self._lost.append(f"{parcel} failed")
        elif isinstance(parcel, Change):
            self.note(parcel, answer)
        elif isinstance(answer, Accepted):
            self.note(answer.entry.change, answer)

    # ------------------------------------------------------------------------------------------- comparing

    def faults(self, database: Database) -> Iterator[str]:
        """Tell what the store has too little or too much; nothing may be on its way to it."""
        yield from self._lost
        self._lost.clear()
        for change_id in self._unanswered:
            yield f"nobody was told what became of the change {change_id}"
        kept: dict[UUID, bool] = {}
        columns = (ChangeRow.change_id, ChangeRow.record_version, ChangeRow.undoes, ChangeRow.kind)
        for change_id, version, undoes, kind in ChangeRow.select(*columns).tuples().execute(database):
            kept[change_id] = version is not None
            # Who was not allowed to take something back is not told the id that this would have had.
            if change_id not in self.done and (version is not None or undoes is None):
                yield f"nobody made the {kind} that the store has as {change_id}"
        for change_id, accepted in self.done.items():
            if change_id not in kept:
                yield f"the change {change_id} is lost; accepted: {accepted}"
            elif kept[change_id] != accepted:
                yield f"of the change {change_id} was told: accepted {accepted}; the store has the opposite"

    def replay_faults(self, database: Database) -> Iterator[str]:
        """Tell which records that were touched since the last time are not what their changes make."""
        touched, self.touched = self.touched, set()
        for customer_id in sorted(touched):
            record = queries.record(database, customer_id)
            replayed = replay(queries.history(database, customer_id))
            if record != replayed:
                yield f"{customer_id} is not what its changes make: {_difference(record, replayed)}"


def replay(history: tuple[Entry, ...]) -> Record | str | None:
    """Return what the accepted changes make in the order of their versions, or in words why they cannot."""
    record: Record | None = None
    accepted = sorted(
        (each for each in history if each.record_version), key=lambda each: each.record_version or 0
    )
    for entry in accepted:
        result = apply(record, entry.change)
        if not isinstance(result, Applied):
            return f"{entry.change.what} is refused: {result.reason}"
        record = result.record
        if record.version != entry.record_version:
            return f"version {record.version} is kept as {entry.record_version}"
    return record


def undo_faults(
    history: tuple[Entry, ...], done: list[Step], undone: list[Step], staff: Staff | None
) -> Iterator[str]:
    """Tell which steps of a record's undo stack this person can neither take back nor do again."""
    entries = {entry.change.change_id: entry for entry in history}
    steps = [*done, *undone]
    if len({step.change_id for step in steps}) != len(steps):
        yield "a step stands twice in the undo stack"
    for step in steps:
        entry = entries.get(step.change_id)
        if entry is None or entry.record_version is None:
            yield f"undo would take back “{step.label}”, which was never accepted"
        elif entry.change.author.staff != staff:
            yield f"undo would take back “{step.label}” of {entry.change.author.staff}"
        elif entry.inverse is None:
            yield f"“{step.label}” has no inverse, and stands in the undo stack"
    for step in undone:
        entry = entries.get(step.change_id)
        if entry is not None and entry.change.undoes is None:
            yield f"redo would do “{step.label}” again, which took nothing back"


def _difference(record: Record | None, replayed: Record | str | None) -> str:
    if not isinstance(record, Record) or not isinstance(replayed, Record):
        return f"{record} and {replayed}"
    names = record.__dataclass_fields__
    return ", ".join(
        f"{name} {getattr(record, name)!r} for {getattr(replayed, name)!r}"
        for name in names
        if getattr(record, name) != getattr(replayed, name)
    )
