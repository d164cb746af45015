# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's own record of what its customer did: durable before it is painted, whatever the network does.

A record as the kiosk shows it is the store's last word with the unconfirmed changes applied on top,
by the same rules the store will use.
"""

from dataclasses import dataclass
from pathlib import Path

from shared import errors
from shared.database import (
    SMALL_CACHE_KIB,
    Database,
    Durability,
    connect,
    create_tables,
    explaining,
    read_snapshot,
    write_transaction,
)
from shared.identity import CustomerId
from shared.outbox.rebasing import after_rebase
from shared.outbox.tables import TABLES, MirrorRow, PendingRow, PresentRow
from shared.records import (
    Applied,
    Change,
    NothingToDo,
    Open,
    Park,
    Reason,
    Record,
    Refused,
    Result,
    Resume,
    apply,
    decode_change,
    decode_reason,
    decode_record,
    encode,
    encode_change,
    encode_record,
)

SCHEMA = 1
REFUSALS_KEPT = 200
"""So many of the changes that were set aside can be looked at, the newest; customers wrote in them."""


def open_outbox_file(path: Path) -> Database:
    """Open the kiosk's own file, making it at the first start. Commits survive a power cut.

    Raises what `shared.database.connect` raises, but OutboxDamaged for damage; and DatabaseTooNew.
    """
    try:
        return _open(path)
    except errors.DatabaseDamaged as problem:
        raise errors.OutboxDamaged(path=path) from problem


def _open(path: Path) -> Database:
    with explaining(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    database = connect(path, Durability.POWER_CUT, create=True, cache_kib=SMALL_CACHE_KIB)
    try:
        with explaining(path):
            found = database.execute_sql("PRAGMA user_version").fetchone()[0]
            if found > SCHEMA:
                raise errors.DatabaseTooNew(path=path, found=found, known=SCHEMA)
            if found < SCHEMA:
                with write_transaction(database):
                    create_tables(database, TABLES)
                    database.execute_sql(f"PRAGMA user_version = {SCHEMA}")
    except BaseException:
        database.close()
        raise
    return database


@dataclass(frozen=True, slots=True)
class Refusal:
    """A change that the store refused, and why."""

    change: Change
    reason: Reason


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change that the store has not answered yet, and its place in the queue."""

    number: int
    change: Change


class Outbox:
    """Operations on the kiosk's own file, for the thread that opened `database`. Any may raise a Problem."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._path = str(database.database)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def put(self, change: Change) -> Result:
        """Apply a change to the record as shown here and keep it for the store; a refused one is not kept."""
        with write_transaction(self._database):
            result = apply(self.record(change.customer_id), change)
            if isinstance(result, Applied):
                PendingRow.insert(
                    change_id=change.change_id, customer_id=change.customer_id, change=encode_change(change)
                ).execute(self._database)
                if isinstance(change.what, Open | Resume):
                    self._set_present(change.customer_id)
                elif isinstance(change.what, Park):
                    self._set_present(None)
            return result

    def take_up(self, record: Record, change: Change) -> Result:
        """Resume a record here as the store gave it, or as it is known here if that is newer.

        One that never left this kiosk, as after its own file was lost, is in use again without a change.
        """
        with write_transaction(self._database):
            self._mirror(record)
            result = self.put(change)
            present = self.record(change.customer_id)
            if isinstance(result, Refused) and isinstance(result.reason, NothingToDo) and present is not None:
                self._set_present(change.customer_id)
                return Applied(present, None)
            return result

    def record(self, customer_id: CustomerId) -> Record | None:
        """Return the record as this kiosk should show it, at one moment: the synchroniser works meanwhile."""
        if self._database.in_transaction():
            return self._as_shown(customer_id)
        with explaining(self._path), read_snapshot(self._database):
            return self._as_shown(customer_id)

    def _as_shown(self, customer_id: CustomerId) -> Record | None:
        record = self.confirmed(customer_id)
        for waiting in self.waiting(customer_id):
            result = apply(record, waiting.change)
            if isinstance(result, Applied):
                record = result.record
        return record

    def confirmed(self, customer_id: CustomerId) -> Record | None:
        """Return the record as the store last gave it."""
        rows = MirrorRow.select(MirrorRow.record).where(MirrorRow.customer_id == customer_id)
        with explaining(self._path):
            found = list(rows.tuples().execute(self._database))
        return decode_record(found[0][0]) if found else None

    def waiting(self, customer_id: CustomerId | None = None) -> tuple[Waiting, ...]:
        """Return what the store has not answered, oldest first, of one record or of all."""
        rows = PendingRow.select(PendingRow.number, PendingRow.change).where(
            PendingRow.refusal_kind.is_null()
        )
        if customer_id is not None:
            rows = rows.where(PendingRow.customer_id == customer_id)
        with explaining(self._path):
            found = list(rows.order_by(PendingRow.number).tuples().execute(self._database))
        return tuple(Waiting(number, decode_change(text)) for number, text in found)

    def refusals(self) -> tuple[Refusal, ...]:
        """Return what the store refused and what is therefore kept here alone, the newest first."""
        rows = PendingRow.select(PendingRow.change, PendingRow.refusal_kind, PendingRow.refusal).where(
            PendingRow.refusal_kind.is_null(False)
        )
        with explaining(self._path):
            found = list(rows.order_by(PendingRow.number.desc()).tuples().execute(self._database))
        return tuple(Refusal(decode_change(text), decode_reason(kind, why)) for text, kind, why in found)

    def present(self) -> CustomerId | None:
        """Return the record in use here; after a crash, the one that was."""
        with explaining(self._path):
            found = list(PresentRow.select(PresentRow.customer_id).tuples().execute(self._database))
        return CustomerId(found[0][0]) if found else None

    def try_out(self) -> None:
        """Write, and leave everything as it is: raises what a change would that cannot be kept."""
        with write_transaction(self._database):
            self._database.execute_sql(f"PRAGMA user_version = {SCHEMA}")

    def leave(self) -> None:
        """Note that no record is in use here."""
        with write_transaction(self._database):
            self._set_present(None)

    def accept(self, number: int, record: Record) -> None:
        """The store has the change and gave the record as it stands there."""
        with write_transaction(self._database):
            PendingRow.delete().where(PendingRow.number == number).execute(self._database)
            self._mirror(record)

    def set_aside(self, number: int, reason: Reason, record: Record | None) -> None:
        """The store refused the change: it is kept, but no longer applied or sent."""
        kind, text = encode(reason)
        with write_transaction(self._database):
            PendingRow.update(refusal_kind=kind, refusal=text).where(PendingRow.number == number).execute(
                self._database
            )
            if record is not None:
                self._mirror(record)

    def rebase(self, waiting: Waiting, change: Change) -> None:
        """Put another change in the place of one that waits; those behind it build on the new one."""
        before = waiting.change.change_id
        with write_transaction(self._database):
            for each in self.waiting(change.customer_id):
                if each.number == waiting.number:
                    self._write(each.number, change)
                elif (built := after_rebase(each.change, before, change.change_id)) != each.change:
                    self._write(each.number, built)

    def adopt(self, record: Record) -> None:
        """Others changed the record: take the store's word for it."""
        with write_transaction(self._database):
            self._mirror(record)

    def forget_finished(self, keep: CustomerId | None) -> None:
        """Drop the mirrors of records that are neither in use nor waiting, and what was set aside long ago.

        So the file does not grow.
        """
        waiting = PendingRow.select(PendingRow.customer_id).where(PendingRow.refusal_kind.is_null())
        # A record that was opened a moment ago is in use before anybody asks to keep it.
        present = PresentRow.select(PresentRow.customer_id)
        set_aside = PendingRow.refusal_kind.is_null(False)
        newest = PendingRow.select(PendingRow.number).where(set_aside).order_by(PendingRow.number.desc())
        with write_transaction(self._database):
            PendingRow.delete().where(
                set_aside & PendingRow.number.not_in(newest.limit(REFUSALS_KEPT))
            ).execute(self._database)
            MirrorRow.delete().where(
                (MirrorRow.customer_id != (keep or ""))
                & MirrorRow.customer_id.not_in(waiting)
                & MirrorRow.customer_id.not_in(present)
            ).execute(self._database)

    def _write(self, number: int, change: Change) -> None:
        PendingRow.update(change_id=change.change_id, change=encode_change(change)).where(
            PendingRow.number == number
        ).execute(self._database)

    def _mirror(self, record: Record) -> None:
        known = MirrorRow.select(MirrorRow.version).where(MirrorRow.customer_id == record.customer_id)
        versions = [row[0] for row in known.tuples().execute(self._database)]
        text = encode_record(record)
        if not versions:
            MirrorRow.insert(customer_id=record.customer_id, version=record.version, record=text).execute(
                self._database
            )
        elif versions[0] < record.version:
            MirrorRow.update(version=record.version, record=text).where(
                MirrorRow.customer_id == record.customer_id
            ).execute(self._database)

    def _set_present(self, customer_id: CustomerId | None) -> None:
        PresentRow.delete().execute(self._database)
        if customer_id is not None:
            PresentRow.insert(customer_id=customer_id).execute(self._database)
