# SPDX-License-Identifier: GPL-3.0-or-later
"""The trader's work on one record: what is shown, what they do to it, and what comes back.

What is shown is what the store confirmed with the trader's unconfirmed changes applied on top, by the same
rules as in the store. So an edit is on the screen at once, also while the store is slow or away.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from console.approvals import Unapproved, Verdict
from console.conflicts import Conflict, conflict_of, insisting
from console.open_records import OpenRecords, others_did, with_entry
from console.outgoing import Failed, Outgoing, Undoing
from console.questions import Whole, whole_record
from console.store import Opened, Store
from console.undo_stack import Step
from shared.clock import Clock
from shared.desktop.jobs import Err, Ok
from shared.identity import CustomerId
from shared.records import (
    AddLine,
    Applied,
    Assign,
    Author,
    Change,
    Entry,
    InvalidValue,
    Line,
    LineChange,
    NeedsApproval,
    NothingToDo,
    Reason,
    Record,
    Refused,
    SetOptions,
    Staff,
    State,
    What,
    apply,
    new_change,
    plan_undo,
)
from shared.staff import Approval, NotApproved, missing_rights

if TYPE_CHECKING:
    from shared.records.service import Submitted
    from shared.staff import Trader

Describe = Callable[[What, What | None, Record], str]


@dataclass(frozen=True, slots=True)
class Shown:
    """The record on the screen: unconfirmed changes applied, with its history, oldest first."""

    record: Record
    history: tuple[Entry, ...]
    conflicts: tuple[Conflict, ...] = ()


class Desk(QObject):
    """Holds the open record. It is the only way by which the console alters one."""

    shown_changed = Signal(object)
    """The record to show as `Shown`, or None."""
    record_left = Signal()
    """Another record, or none, is about to be shown: commit what is being typed."""
    changed_behind = Signal(str)
    """Others have changed a record that is held but not shown: its customer ID."""
    opening_failed = Signal(str)
    """There is no record of this customer ID any more."""
    lines_touched = Signal(object)
    """Others have changed these lines: a frozenset of their ids."""
    declined = Signal(object)
    """The store, or the rules, did not make a change: the Reason."""
    approval_wanted = Signal(object)
    """A change is more than the trader may do alone: the `Unapproved`."""
    failed = Signal()
    """A change was lost to a mistake of ours."""
    not_undone = Signal(object)
    """A change chosen from the history cannot be taken back: the Reason."""
    undo_changed = Signal(str, str)
    """What undo and redo would do now, each empty for nothing."""
    undone = Signal(str)
    redone = Signal(str)

    def __init__(
        self,
        store: Store,
        outgoing: Outgoing,
        clock: Clock,
        terminal: str,
        describe: Describe,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._outgoing = outgoing
        self._clock = clock
        self._terminal = terminal
        self._describe = describe
        self._trader: Trader | None = None
        self._staff: Staff | None = None
        self._records = OpenRecords()
        self._shown_id: CustomerId | None = None
        self._shown: Shown | None = None

    # ------------------------------------------------------------------------------------- what is shown

    @property
    def shown(self) -> Shown | None:
        """What is on the screen."""
        return self._shown

    @property
    def record(self) -> Record | None:
        """The record on the screen, unconfirmed changes applied."""
        return self._shown.record if self._shown else None

    @property
    def confirmed(self) -> Record | None:
        """The record on the screen as the store last told it."""
        confirmed = self._records.whole(self._shown_id)
        return confirmed.record if confirmed else None

    @property
    def behind(self) -> tuple[Whole, ...]:
        """The records that are held but not shown, as the store last told them."""
        return tuple(each for each in self._records.held if each.record.customer_id != self._shown_id)

    def is_touched(self, customer_id: CustomerId) -> bool:
        """Tell whether something was done to a record here, or waits to be settled or confirmed."""
        return self._records.is_touched(customer_id) or bool(self._outgoing.pending(customer_id))

    @property
    def staff(self) -> Staff | None:
        """Who works here."""
        return self._staff

    @property
    def trader(self) -> "Trader | None":
        """Who works here, with their role."""
        return self._trader

    def sign_on(self, trader: "Trader") -> None:
        """From now on everything is done in this person's name; nobody takes back what another did."""
        if trader.staff != self._staff:
            self._records.forget_steps_and_conflicts()
        self._trader = trader
        self._staff = trader.staff
        self._tell_undo()

    def sign_off(self) -> None:
        """Nobody works here any more; a record that was asked for and is still being read is not shown."""
        self.leave()
        self._store.forget("open")
        self._trader = None
        self._staff = None
        self._records.forget_all()

    def open(self, customer_id: CustomerId) -> None:
        """Look at a record, at once if it is held; that alone changes nothing of it."""
        held = self._records.whole(customer_id)
        if held is not None:
            self.show(held)

        def show(outcome: Ok[Whole | None] | Err) -> None:
            if isinstance(outcome, Ok) and outcome.value is not None:
                # One that was held has been shown at once; it may have been closed again by now.
                (self.show if held is None else self.received)(outcome.value)
            elif isinstance(outcome, Ok):
                self.opening_failed.emit(customer_id)

        self._store.ask_latest("open", lambda opened: whole_record(opened, customer_id), show, self)

    def show(self, whole: Whole) -> None:
        """Put a record on the screen."""
        if whole.record.customer_id == self._shown_id:
            self.received(whole)
            return
        self.record_left.emit()
        self._records.hold(whole)
        self._shown_id = whole.record.customer_id
        self._derive()
        self._tell_undo()

    def leave(self) -> None:
        """Show no record."""
        if self._shown_id is None:
            return
        self.record_left.emit()
        self._shown_id = None
        self._derive()
        self._tell_undo()

    def let_go(self, customer_id: CustomerId) -> None:
        """Hold a record no longer; what can be taken back on it is kept."""
        if customer_id == self._shown_id:
            self.leave()
        self._records.let_go(customer_id)

    def received(self, whole: Whole) -> None:
        """Take in how a held record stands at the store; older than what is known, it is passed over."""
        customer_id = whole.record.customer_id
        known = self._records.whole(customer_id)
        if known is None or whole.record.version < known.record.version:
            return
        self._records.hold(whole)
        if customer_id != self._shown_id:
            if others_did(known, whole, self._staff, self._terminal):
                self.changed_behind.emit(customer_id)
            return
        before = {line.line_id: line.stamp for line in known.record.lines}
        self._derive()
        touched = frozenset(
            line.line_id
            for line in whole.record.lines
            if before.get(line.line_id) != line.stamp and line.stamp not in self._records.own
        )
        if touched:
            self.lines_touched.emit(touched)

    # --------------------------------------------------------------------------------------- what is done

    def do(self, what: What) -> UUID | None:
        """Make a change to the open record; its id, or None where nothing is sent to the store."""
        if self._shown is None or self._staff is None:
            return None
        record = self._shown.record
        change = new_change(record.customer_id, self._author(self._staff), self._clock(), what)
        foreseen = apply(record, change)
        match foreseen:
            case Refused(NothingToDo()):
                return None
            case Refused(InvalidValue() as reason):
                self.declined.emit(reason)
                return None
            case Applied(record=after) if (missing := self._missing(record, after, change)) is not None:
                self._ask_approval(change, missing)
                return None
            case Applied(inverse=inverse) if inverse is not None:
                label = self._describe(what, inverse, record)
                self._records.stack(record.customer_id).did(Step(change.change_id, label))
            case _:
                pass  # without an inverse it cannot be taken back; refused here, the store has the last word
        self._records.own.add(change.change_id)
        self._outgoing.put(change, lambda answer: self._answered(change, answer))
        self._derive()
        self._tell_undo()
        return change.change_id

    def approve(self, unapproved: Unapproved, approval: Approval, then: Callable[[Verdict], None]) -> None:
        """Make a change that a manager approves; `then` is told what is wrong with the PIN, or None."""

        def judged(outcome: "Ok[Submitted | NotApproved] | Err") -> None:
            from shared.records.service import Accepted, Declined

            if isinstance(outcome, Err):
                then(outcome.error)
                return
            answer = outcome.value
            if isinstance(answer, Accepted | Declined):
                unapproved.answered(answer)
                then(None)
            else:
                then(answer)

        self._store.ask(lambda opened: unapproved.send(opened, approval), judged, self, durable=True)

    def objection(self, what: What) -> Reason | None:
        """Return why the open record would not take a change, as far as can be told from here."""
        if self._shown is None or self._staff is None:
            return None
        record = self._shown.record
        result = apply(record, new_change(record.customer_id, self._author(self._staff), self._clock(), what))
        return result.reason if isinstance(result, Refused) else None

    def serve(self) -> None:
        """Take the open record into service in the trader's own name."""
        self.do(Assign(self._staff))

    def serve_if_free(self) -> None:
        """Take it unless a colleague is serving it: a scan means that the customer stands here."""
        record = self.record
        if record is None or record.state is State.CLOSED:
            return
        if record.trader is None or record.state in (State.PARKED, State.WAITING, State.BROWSING):
            self.serve()

    def undo(self) -> None:
        """Take the trader's last change to the open record back."""
        if self._shown is not None:
            self._take_back(self._records.stack(self._shown.record.customer_id).take_undo(), again=False)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._shown is not None:
            self._take_back(self._records.stack(self._shown.record.customer_id).take_redo(), again=True)

    def undo_entry(self, change_id: UUID) -> None:
        """Take a change of the open record's history back, whoever made it, unless others built on it."""
        if self._shown is None or self._staff is None:
            return
        record, history = self._shown.record, self._shown.history
        planned = plan_undo(record, history, change_id, self._author(self._staff), self._clock())
        if isinstance(planned, Refused):
            self.not_undone.emit(planned.reason)
            return
        change = next(entry.change for entry in history if entry.change.change_id == change_id)
        label = self._describe(change.what, planned.what, record)
        self._records.stack(record.customer_id).drop(change_id)
        self._take_back(Step(change_id, label), again=False)

    def take_mine(self, conflict: Conflict) -> None:
        """Settle a conflict: the trader's value, knowing the other."""
        self.take_theirs(conflict)
        theirs = conflict.theirs
        line = self._shown.record.line(theirs.line_id) if self._shown and isinstance(theirs, Line) else None
        made: UUID | None = None
        for what in insisting(conflict, line, frozenset(self._records.own)):
            if made is not None and isinstance(what, LineChange):
                # It has seen the line as the one before leaves it: where that is refused, so is this.
                made = self.do(replace(what, seen=made))
            else:
                made = self.do(what)

    def take_theirs(self, conflict: Conflict) -> None:
        """Settle a conflict: leave things as they stand."""
        self._records.settle(conflict)
        self._derive()

    # ---------------------------------------------------------------------------------------- what comes back

    def _answered(self, change: Change, answer: "Submitted | Failed") -> None:
        from shared.records.service import Accepted, Declined  # the store answered, so it is imported by now

        match answer:
            case Accepted(record, entry):
                if entry.inverse is None:
                    # Others were there first, and what was foreseen as to be taken back cannot be.
                    self._records.stack(change.customer_id).drop(change.change_id)
                self._take_in(record, entry)
            case Declined(reason, record):
                self._records.stack(change.customer_id).drop(change.change_id)
                if isinstance(reason, NeedsApproval):
                    self._ask_approval(replace(change, change_id=uuid4()), reason)
                self._refused(change, reason, record)
            case Failed():
                self._records.stack(change.customer_id).drop(change.change_id)
                self.failed.emit()
                self._derive()
        self._tell_undo()

    def _refused(self, change: Change, reason: Reason, record: Record | None) -> None:
        if record is not None:
            self._take_in(record, Entry(change, self._clock(), refusal=reason))
        conflict = conflict_of(change, reason)
        if conflict is None or change.author.staff != self._staff:
            if not isinstance(reason, NeedsApproval):
                self.declined.emit(reason)
        else:
            self._records.add_conflict(conflict)
            if change.customer_id != self._shown_id:
                self.changed_behind.emit(change.customer_id)
        self._derive()

    def _missing(self, before: Record, after: Record, change: Change) -> NeedsApproval | None:
        """Return what the store will say the trader may not do alone, as far as can be told from here."""
        what = change.what
        of_product = isinstance(what, AddLine | SetOptions) and what.product_id is not None
        shelf_price = what.list_price if of_product and isinstance(what, AddLine | SetOptions) else None
        if self._trader is None:
            return None
        return missing_rights(self._trader, before, after, change, shelf_price)

    def _ask_approval(self, change: Change, reason: NeedsApproval) -> None:
        record, staff = self._records.whole(change.customer_id), change.author.staff
        if record is None or staff is None:
            self.declined.emit(reason)
            return
        result = apply(record.record, change)
        inverse = result.inverse if isinstance(result, Applied) else None
        label = self._describe(change.what, inverse, record.record)

        def answered(answer: "Submitted") -> None:
            from shared.records.service import Accepted

            if isinstance(answer, Accepted) and answer.entry.inverse is not None:
                self._records.stack(change.customer_id).did(Step(change.change_id, label))
            self._records.own.add(change.change_id)
            self._answered(change, answer)
            self._derive()

        self.approval_wanted.emit(
            Unapproved(
                staff,
                reason,
                label,
                lambda opened, approval: opened.records.submit_approved(change, approval),
                answered,
            )
        )

    def _take_in(self, record: Record, entry: Entry) -> None:
        """Bring the store's answer to one change into what is known."""
        known = self._records.whole(record.customer_id)
        if known is not None:
            self.received(with_entry(known, record, entry))

    def _take_back(self, step: Step | None, *, again: bool) -> None:
        record = self.record
        staff = self._staff
        if step is None or record is None or staff is None:
            return
        customer_id = record.customer_id

        def answered(answer: "Submitted | Failed") -> None:
            from shared.records.service import Accepted, Declined

            match answer:
                case Accepted(after, entry):
                    self._records.own.add(entry.change.change_id)
                    if entry.inverse is not None:
                        stack = self._records.stack(customer_id)
                        made = Step(entry.change.change_id, step.label)
                        (stack.redone if again else stack.undone)(made)
                    self._take_in(after, entry)
                    (self.redone if again else self.undone).emit(step.label)
                case Declined(NeedsApproval() as reason):
                    self.approval_wanted.emit(Unapproved(staff, reason, step.label, send, answered))
                case Declined(reason):
                    self.declined.emit(reason)
                case Failed():
                    self.failed.emit()
            self._tell_undo()

        def send(opened: Opened, approval: Approval) -> "Submitted | NotApproved":
            return opened.records.undo_approved(customer_id, step.change_id, author, approval)

        author = self._author(staff)
        self._outgoing.put(Undoing(customer_id, step.change_id, author), answered)
        self._tell_undo()

    # --------------------------------------------------------------------------------------------- inside

    def _derive(self) -> None:
        shown = None
        confirmed = self._records.whole(self._shown_id)
        if confirmed is not None:
            record = confirmed.record
            for change in self._outgoing.pending(record.customer_id):
                result = apply(record, change)
                if isinstance(result, Applied):
                    record = result.record
            shown = Shown(record, confirmed.history, self._records.conflicts(record.customer_id))
        if shown != self._shown:
            self._shown = shown
            self.shown_changed.emit(shown)

    def _author(self, staff: Staff) -> Author:
        return Author(self._terminal, staff)

    def _tell_undo(self) -> None:
        if self._shown is None:
            self.undo_changed.emit("", "")
            return
        stack = self._records.stack(self._shown.record.customer_id)
        self.undo_changed.emit(stack.undo_label, stack.redo_label)
