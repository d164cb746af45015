# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer's visit: from the first touch, which mints the code, until the record is parked or closed.

Every touch becomes a change. It is put into the outbox off the UI thread and shown when it is durable
there; the store hears of it whenever it can be reached.
"""

from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from kiosk.local_files import LocalFiles
from shared.clock import Clock
from shared.desktop.jobs import Err, Jobs, Ok
from shared.identity import Code, CustomerId, hash_secret, new_code
from shared.records import (
    AddLine,
    Applied,
    Ask,
    Author,
    CallEnd,
    CallReason,
    CallStaff,
    Change,
    EndCall,
    Entry,
    Line,
    LineChange,
    Open,
    Park,
    Reason,
    Record,
    Refused,
    RemoveLine,
    RestoreLine,
    Result,
    Resume,
    SearchInVain,
    SetLineNote,
    SetQuantity,
    State,
    What,
    apply,
    new_change,
)


class Ending(Enum):
    """Why the screen is clean again."""

    DONE = "done"
    IDLE = "idle"
    CLOSED = "closed"
    ELSEWHERE = "elsewhere"
    """The customer has gone on at another kiosk."""
    SUCCEEDED = "succeeded"
    """Somebody has come back to a list of their own."""
    LOST = "lost"
    """The list cannot be shown here."""


class Visit(QObject):
    """At most one record at a time. Lives on the UI thread."""

    begun = Signal()
    """The code exists; the record follows when it is durable."""
    changed = Signal()
    """`record` or `staff_entries` is another."""
    staff_changed = Signal(object)
    """The entries by staff that have just arrived, a tuple."""
    refused = Signal(object, object)
    """(what, reason): a change of the customer's was not made."""
    failed = Signal(object)
    """A Problem: the kiosk's own file cannot be written, so that nothing can be promised."""
    tried_out = Signal()
    """The kiosk's own file can be written."""
    put = Signal()
    """A change is durable here and waits for the store."""
    followed = Signal(object)
    """The customer ID to follow at the store from now on, or None."""
    ended = Signal(object)
    """An `Ending`."""

    def __init__(
        self, jobs: Jobs, files: LocalFiles, clock: Clock, terminal: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._files = files
        self._clock = clock
        self._author = Author(terminal)
        self._code: Code | None = None
        self._record: Record | None = None
        self._staff_entries: tuple[Entry, ...] = ()
        self._under_way = 0
        self._ahead: Record | None = None
        self._away_between = (0, 0)
        self._usual_minutes: int | None = None

    @property
    def code(self) -> Code | None:
        """The present customer's code; None when nobody is here."""
        return self._code

    @property
    def record(self) -> Record | None:
        """The record as it may be shown: everything in it is durable."""
        return self._record

    @property
    def staff_entries(self) -> tuple[Entry, ...]:
        """What staff did to this record, oldest first."""
        return self._staff_entries

    @property
    def usual_minutes(self) -> int | None:
        """How soon whoever has taken the call usually comes, where they did not say it."""
        return self._usual_minutes

    def meanwhile(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return those of these entries that were made while this customer was away."""
        after, until = self._away_between
        return tuple(entry for entry in entries if after < (entry.record_version or 0) <= until)

    def since(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return those of these entries that were made since the customer came, or came back."""
        return tuple(entry for entry in entries if (entry.record_version or 0) > self._away_between[1])

    # ------------------------------------------------------------------------------- the visit's two ends

    def recover(self) -> None:
        """See whether the kiosk's own file can be written, and park what nobody here is using.

        That is the record that was in use when this kiosk last stopped without a goodbye.
        """
        nobody = self._code is None

        def recovering() -> bool:
            self._files.outbox().try_out()
            return nobody and self._park_left_over()

        self._jobs.run(recovering, self._recovered, self, durable=True)

    def _park_left_over(self) -> bool:
        outbox = self._files.outbox()
        left = outbox.present()
        if left is None:
            return False
        if isinstance(outbox.put(self._change(left, Park())), Refused):
            outbox.leave()
        return True

    def _recovered(self, outcome: Ok[bool] | Err) -> None:
        match outcome:
            case Ok(was_left):
                self.tried_out.emit()
                if was_left:
                    self.put.emit()
            case Err(error):
                self._fail(error)

    def begin(self, currency: str, language: str) -> None:
        """The first touch: mint the code at once, and open the record under it."""
        code = new_code()
        self._be_here(code, (0, 0))
        customer_id = code.customer_id

        def opening() -> Result:
            # Hashing takes some 10 ms: a frame's worth, so not on the UI thread.
            return self._files.outbox().put(
                self._change(customer_id, Open(hash_secret(code), currency, language))
            )

        self._run(customer_id, opening, self._opened)

    def resume(self, code: Code, record: Record, left_at: int) -> None:
        """The customer is back with a code that opens this record, which they left at that version."""
        self._be_here(code, (left_at, record.version))
        what = Resume()
        change = self._change(code.customer_id, what)
        self._run(code.customer_id, lambda: self._files.outbox().take_up(record, change), self._opened, what)

    def _be_here(self, code: Code, away_between: tuple[int, int]) -> None:
        self._code = code
        self._record = self._ahead = None
        self._staff_entries = ()
        self._under_way = 0
        self._away_between = away_between
        self._usual_minutes = None
        self.begun.emit()

    def _opened(self, record: Record) -> None:
        self._show(record)
        self.followed.emit(record.customer_id)

    def end(self, why: Ending) -> None:
        """Clean the screen now; the record is parked, unless it is closed or goes on elsewhere."""
        if self._code is not None:
            self.end_now()
            self.followed.emit(None)
            self.ended.emit(why)

    def end_now(self) -> None:
        """Park the record and tell nobody: the kiosk is being switched off."""
        code, record = self._code, self._record
        if code is None:
            return
        self._code = self._record = self._ahead = None
        self._staff_entries = ()
        self._under_way = 0
        leaving = code.customer_id
        elsewhere = record is not None and record.terminal != self._author.terminal

        def parting() -> None:
            outbox = self._files.outbox()
            if elsewhere or isinstance(outbox.put(self._change(leaving, Park())), Refused):
                outbox.leave()

        def parted(outcome: Ok[None] | Err) -> None:
            if isinstance(outcome, Err):
                self._fail(outcome.error)
            else:
                self.put.emit()

        self._jobs.run(parting, parted, self, durable=True)

    # ------------------------------------------------------------------------------ what the customer does

    def add(self, line: AddLine, *, options_fixed: bool = False) -> tuple[UUID, Decimal]:
        """Put a product on the list; return the line it is on and that line's quantity then.

        What stands there already, untouched by staff, is wanted so much more of rather than listed twice.
        `options_fixed` says that the variant alone tells the options, whose words may be of another language.
        """
        same = next((each for each in self._standing() if self._is_more_of(each, line, options_fixed)), None)
        if same is None:
            self._submit(line)
            return line.line_id, line.quantity
        wanted = same.quantity + line.quantity
        self._submit(SetQuantity(same.line_id, wanted, seen=same.stamp))
        return same.line_id, wanted

    def _standing(self) -> tuple[Line, ...]:
        return self._ahead.standing_lines if self._ahead else ()

    def _is_more_of(self, listed: Line, line: AddLine, options_fixed: bool) -> bool:
        """Whether adding the line is wanting more of the listed one, on terms that nobody has changed."""
        return (
            line.product_id is not None
            and listed.product_id == line.product_id
            and (options_fixed or listed.options == line.options)
            and listed.unit is line.unit
            and listed.unit_price == listed.list_price == line.list_price
            and listed.discount is None
            and not any(
                isinstance(entry.change.what, LineChange | AddLine)
                and entry.change.what.line_id == listed.line_id
                for entry in self._staff_entries
            )
        )

    def step(self, line_id: UUID, by: Decimal) -> None:
        """Want so much more of a line, or less; less than nothing is not asked for."""
        line = self._newest_line(line_id)
        if line is not None and line.quantity + by > 0:
            self._submit(SetQuantity(line_id, line.quantity + by, seen=line.stamp))

    def set_note(self, line_id: UUID, note: str) -> None:
        """Write a note on a line."""
        line = self._newest_line(line_id)
        if line is not None and note.strip() != line.note:
            self._submit(SetLineNote(line_id, note.strip(), seen=line.stamp))

    def remove(self, line_id: UUID) -> None:
        """Take a line off the list."""
        line = self._newest_line(line_id)
        if line is not None:
            self._submit(RemoveLine(line_id, seen=line.stamp))

    def restore(self, line_id: UUID) -> None:
        """Put a removed line back."""
        line = self._newest_line(line_id)
        if line is not None:
            self._submit(RestoreLine(line_id, seen=line.stamp))

    def ask(self, text: str) -> None:
        """Ask staff for something in the customer's own words."""
        self._submit(Ask(uuid4(), text.strip()))

    def search_in_vain(self, words: str) -> None:
        """Let the shop know what it was searched for and does not have."""
        self._submit(SearchInVain(words))

    def call(self, reason: CallReason) -> None:
        """Ask staff to come."""
        self._submit(CallStaff(uuid4(), reason))

    def cancel_call(self) -> None:
        """Take the open call back."""
        call = self._ahead.open_call if self._ahead else None
        if call is not None:
            self._submit(EndCall(call.call_id, CallEnd.CANCELLED))

    def _newest_line(self, line_id: UUID) -> Line | None:
        """Return the line with what is on its way to the outbox already counted in.

        A second touch within the few milliseconds until the first is durable must build on the first.
        """
        return self._ahead.line(line_id) if self._ahead else None

    def _submit(self, what: What) -> None:
        code = self._code
        if code is None:
            return
        change = self._change(code.customer_id, what)
        result = apply(self._ahead, change) if self._ahead else None
        if isinstance(result, Applied):
            self._ahead = result.record
        self._run(code.customer_id, lambda: self._files.outbox().put(change), self._show, what)

    # ------------------------------------------------------------------------------------ what comes back

    def arrived(
        self, customer_id: CustomerId, by_others: tuple[Entry, ...], minutes: int | None = None
    ) -> None:
        """Staff did something, or the store answered: show the record anew.

        `minutes` is how soon whoever took the call usually comes.
        It is read again rather than taken from the messenger, because a touch made meanwhile may be in
        the outbox already, and what was painted once must not disappear.
        """

        def reading() -> Record | None:
            return self._files.outbox().record(customer_id)

        def read(outcome: Ok[Record | None] | Err) -> None:
            if self._code is None or self._code.customer_id != customer_id:
                return
            match outcome:
                case Ok(record):
                    by_staff = tuple(entry for entry in by_others if entry.change.author.staff is not None)
                    self._staff_entries += by_staff
                    self._usual_minutes = minutes
                    if record is not None:
                        self._show(record)
                    if by_staff:
                        self.staff_changed.emit(by_staff)
                    self._notice_the_end(record)
                case Err(error):
                    self._fail(error)

        self._jobs.run(reading, read, self)

    def set_aside(self, change: Change, reason: Reason) -> None:
        """The store refused a change that was shown as made: say so, and show what stands."""
        if self._code is None or change.customer_id != self._code.customer_id:
            return
        if isinstance(change.what, Open):
            # The ID was taken by a stranger's record: nothing of it may be shown here.
            self.end(Ending.LOST)
            return
        self.refused.emit(change.what, reason)
        self.arrived(change.customer_id, (), self._usual_minutes)

    def _notice_the_end(self, record: Record | None) -> None:
        if record is None:
            return
        if record.state is State.CLOSED:
            self.end(Ending.CLOSED)
        elif record.terminal != self._author.terminal:
            self.end(Ending.ELSEWHERE)

    def _run(
        self,
        customer_id: CustomerId,
        work: Callable[[], Result],
        show: Callable[[Record], None],
        what: What | None = None,
    ) -> None:
        def done(outcome: Ok[Result] | Err) -> None:
            here = self._code is not None and self._code.customer_id == customer_id
            if here:
                self._under_way -= 1
            match outcome:
                case Ok(result):
                    if isinstance(result, Applied):
                        self.put.emit()
                        if here:
                            show(result.record)
                    elif here:
                        self._ahead = self._record
                        if isinstance(what, Resume):
                            self.end(Ending.LOST)
                        self.refused.emit(what, result.reason)
                case Err(error):
                    if here and self._record is None:
                        # What was never durable is no record: its code would open nothing.
                        self.end(Ending.LOST)
                    self._fail(error)

        self._under_way += 1
        self._jobs.run(work, done, self, durable=True)

    def _show(self, record: Record) -> None:
        self._record = record
        if self._under_way == 0 or self._ahead is None:
            self._ahead = record
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._ahead = self._record
        self.failed.emit(error)

    def _change(self, customer_id: CustomerId, what: What) -> Change:
        return new_change(customer_id, self._author, self._clock(), what)
