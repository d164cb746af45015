# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be so when several people have worked on one record: found wrong, a sentence each. Pure.

It is judged from the changes the store kept, in the order it kept them, and from what each screen was told.
"""

from collections.abc import Iterator, Sequence
from uuid import UUID

from console.conflicts import Conflict, conflict_of, with_conflict
from console.outgoing import Failed, Undoing
from shared.records import (
    Applied,
    Change,
    Entry,
    InvalidValue,
    LineChange,
    LineConflict,
    NeedsApproval,
    Reason,
    Record,
    Refused,
    Staff,
    apply,
)
from shared.records.service import Declined
from tests.console.together.desk_at_work import DeskAtWork
from tests.console.together.kiosk_at_work import KioskAtWork
from tests.shared.records.test_rules_properties import differences


def wrong_with_the_store(history: Sequence[Entry], stored: Record) -> Iterator[str]:
    """The record is what the rules make of the kept changes; what was refused they refuse, for the reason."""
    record: Record | None = None
    for entry in history:
        result = apply(record, entry.change)
        match result:
            case Applied(after) if entry.refusal is None:
                if after.version != entry.record_version:
                    yield f"{entry.change} made version {entry.record_version}, replayed {after.version}"
                record = after
            case Refused(reason) if entry.refusal == reason:
                pass
            case Applied() if isinstance(entry.refusal, NeedsApproval):
                pass  # the rules allow it, and its author's rights do not
            case _:
                yield f"{entry.change} came to {entry.refusal or 'be'}, and the rules say {result}"
    if record != stored:
        yield f"the record is {stored}, and its changes make {record}"


def wrong_with_undoing(history: Sequence[Entry]) -> Iterator[str]:
    """No undo and no redo changed a value that somebody else had set last.

    A value is one field of the record, of a line, of a request or of a call. Whoever made the last change
    that altered it has set it last. The state is left out: it follows from the trader, the calls and the
    lines.
    """
    set_last: dict[str, tuple[Staff | None, Change]] = {}
    record: Record | None = None
    for entry in history:
        if entry.refusal is not None:
            continue
        change, before = entry.change, record
        result = apply(before, change)
        if not isinstance(result, Applied):
            return  # told of by the replay
        record = result.record
        if before is None:
            continue
        for field in set(differences(before, record)) - {"state"}:
            who, earlier = set_last.get(field, (change.author.staff, change))
            if change.undoes is not None and who != change.author.staff:
                yield f"{_name(change)} took back {change.what}, and with it {field}: {earlier.what} of {who}"
            set_last[field] = change.author.staff, change


def wrong_with_seeing(history: Sequence[Entry]) -> Iterator[str]:
    """Whoever changed a line knew it as it stood."""
    record: Record | None = None
    for entry in history:
        if entry.refusal is not None:
            continue
        what = entry.change.what
        line = record.line(what.line_id) if record is not None and isinstance(what, LineChange) else None
        if isinstance(what, LineChange) and line is not None and what.seen != line.stamp:
            yield f"{_name(entry.change)} made {what} without having seen {line}"
        result = apply(record, entry.change)
        record = result.record if isinstance(result, Applied) else record


def wrong_at_a_desk(history: Sequence[Entry], stored: Record, at: DeskAtWork) -> Iterator[str]:
    """Everything was answered, every conflict was shown until it was settled, every other no was told."""
    kept = {entry.change.change_id: entry for entry in history}
    if [each.parcel for each in at.outgoing.answers] != at.outgoing.sent:
        yield f"{at.author.terminal}: not everything sent was answered once, in its order"
    if at.desk.record != stored:
        yield f"{at.author.terminal} shows {at.desk.record}, and the store has {stored}"
    if at.wanted_approval:
        yield f"{at.author.terminal} asked for approval: {at.wanted_approval}"
    open_conflicts: tuple[Conflict, ...] = ()
    to_be_told: list[Reason] = []
    undone = 0
    for answer in at.outgoing.answers:
        match answer.said, answer.parcel:
            case Failed(), parcel:
                yield f"{at.author.terminal}: {parcel} failed"
            case Declined(reason), Change() as change:
                if change.change_id not in kept or kept[change.change_id].refusal != reason:
                    yield f"{at.author.terminal} heard {reason} of {change}, and history does not tell so"
                conflict = conflict_of(change, reason)
                if conflict is None:
                    to_be_told.append(reason)
                    continue
                open_conflicts = with_conflict(open_conflicts, conflict)
                if at.conflicts_shown.get(change.change_id) != conflict:
                    yield f"{at.author.terminal} never showed the conflict of {change.what} with {reason}"
            case Declined(reason), Undoing():
                to_be_told.append(reason)
            case _, Change() as change:
                if change.change_id not in kept or kept[change.change_id].refusal is not None:
                    yield f"{at.author.terminal} heard yes of {change}, and history does not tell so"
            case _, Undoing():
                undone += 1
    told = len(at.taken_back) + len(at.done_again)
    if told != undone:
        yield f"{at.author.terminal} took back or did again {undone}, and told of {told}"
    if _telling(at.told) != _telling(to_be_told):
        yield f"{at.author.terminal} told {at.told}, and had to tell {to_be_told}"
    waiting = {each.change.change_id for each in open_conflicts} - at.settled
    shown = {each.change.change_id for each in at.desk.shown.conflicts} if at.desk.shown else set()
    if shown != waiting:
        yield f"{at.author.terminal} shows {len(shown)} conflicts, and {len(waiting)} wait to be settled"


def wrong_at_the_kiosk(history: Sequence[Entry], stored: Record, at: KioskAtWork) -> Iterator[str]:
    """Every wish was made, or made upon what had changed meanwhile, or the customer was told that not."""
    if at.record != stored:
        yield f"the kiosk shows {at.record}, and the store has {stored}"
    told: dict[UUID, Reason] = {each.change.change_id: each.reason for each in at.kiosk.heard.set_aside}
    tries: dict[object, list[Entry]] = {}
    for entry in history:
        if entry.change.author == at.author:
            tries.setdefault(entry.change.made_at, []).append(entry)
    for wish in at.wishes:
        of_wish = tries.get(wish.made_at, [])
        if not of_wish:
            yield f"the wish {wish.what} never came to the store"
            continue
        last = of_wish[-1]
        if any(not isinstance(each.refusal, LineConflict) for each in of_wish[:-1]):
            yield f"the wish {wish.what} was tried again after {[each.refusal for each in of_wish]}"
        if last.refusal is not None and told.get(last.change.change_id) != last.refusal:
            yield f"{last.change.what} was refused for {last.refusal}, and the customer was not told"


def _telling(reasons: Sequence[Reason]) -> list[Reason]:
    """Leave out what is also told before anything is sent."""
    return [each for each in reasons if not isinstance(each, InvalidValue)]


def _name(change: Change) -> str:
    return change.author.staff.name if change.author.staff is not None else change.author.terminal
