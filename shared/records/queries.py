# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading records and their history. Values that no rule let in are DatabaseDamaged."""

from collections import deque
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from shared.catalogue.types import Unit
from shared.database import (
    CallRow,
    ChangeRow,
    CustomerRow,
    Database,
    LineRow,
    Prepared,
    RequestRow,
    decoding,
    moment_from_text,
    quantity_from_thousandths,
    read_snapshot,
)
from shared.identity import CustomerId
from shared.money import Money
from shared.records.arrival import LEARNED_FOR, NEWEST
from shared.records.changes import AddCustomLine, AddLine, Ask, CallStaff, Change, What
from shared.records.encoding import decode_reason, decode_what
from shared.records.history import Entry
from shared.records.types import (
    Answer,
    Author,
    Call,
    CallEnd,
    CallReason,
    Contact,
    Decision,
    Discount,
    DiscountKind,
    Line,
    Outcome,
    Record,
    Request,
    RequestState,
    Staff,
    State,
    Taken,
)

Row = tuple[Any, ...]  # Any: a driver's row has columns of every type

_UNITS = {unit.value: unit for unit in Unit}
_DISCOUNT_KINDS = {kind.value: kind for kind in DiscountKind}
_uuid = msgspec.convert
"""With `UUID` as the second argument, three times as fast as its own reading of text."""
_OPTIONS = msgspec.json.Decoder(tuple[tuple[str, str], ...])

_CUSTOMER = Prepared(
    CustomerRow.select(
        CustomerRow.secret_hash,
        CustomerRow.version,
        CustomerRow.state,
        CustomerRow.resumes_as,
        CustomerRow.outcome,
        CustomerRow.currency,
        CustomerRow.language,
        CustomerRow.terminal,
        CustomerRow.opened_at,
        CustomerRow.changed_at,
        CustomerRow.trader,
        CustomerRow.trader_name,
        CustomerRow.contact_name,
        CustomerRow.contact_phone,
        CustomerRow.contact_email,
        CustomerRow.note,
    ).where(CustomerRow.customer_id == "")
)
_LINES = Prepared(
    LineRow.select(
        LineRow.line_id,
        LineRow.position,
        LineRow.product_id,
        LineRow.sku,
        LineRow.title,
        LineRow.options,
        LineRow.unit,
        LineRow.quantity,
        LineRow.list_price_minor,
        LineRow.unit_price_minor,
        LineRow.discount_kind,
        LineRow.discount_value,
        LineRow.note,
        LineRow.removed,
        LineRow.version,
        LineRow.stamp,
        LineRow.tax_rate,
    )
    .where(LineRow.customer == "")
    .order_by(LineRow.position)
)
_REQUESTS = Prepared(
    RequestRow.select(
        RequestRow.request_id,
        RequestRow.text,
        RequestRow.asked_at,
        RequestRow.answer,
        RequestRow.answer_product_id,
        RequestRow.answered_by,
        RequestRow.answered_by_name,
        RequestRow.answered_at,
        RequestRow.state,
        RequestRow.reason,
        RequestRow.decided_by,
        RequestRow.decided_by_name,
        RequestRow.decided_at,
    )
    .where(RequestRow.customer == "")
    .order_by(RequestRow.asked_at, RequestRow.request_id)
)
CALL_COLUMNS = (
    CallRow.call_id,
    CallRow.reason,
    CallRow.terminal,
    CallRow.called_at,
    CallRow.taken_by,
    CallRow.taken_by_name,
    CallRow.taken_at,
    CallRow.minutes,
    CallRow.end,
    CallRow.ended_at,
)
_CALLS = Prepared(
    CallRow.select(*CALL_COLUMNS).where(CallRow.customer == "").order_by(CallRow.called_at, CallRow.call_id)
)
_ENTRY_COLUMNS = (
    ChangeRow.change_id,
    ChangeRow.customer_id,
    ChangeRow.record_version,
    ChangeRow.kind,
    ChangeRow.what,
    ChangeRow.terminal,
    ChangeRow.staff,
    ChangeRow.staff_name,
    ChangeRow.made_at,
    ChangeRow.recorded_at,
    ChangeRow.undoes,
    ChangeRow.inverse_kind,
    ChangeRow.inverse,
    ChangeRow.refusal_kind,
    ChangeRow.refusal,
    ChangeRow.approved_by,
    ChangeRow.approved_by_name,
)
_HISTORY = Prepared(
    ChangeRow.select(*_ENTRY_COLUMNS).where(ChangeRow.customer_id == "").order_by(ChangeRow.recorded_at)
)
_NEWS = Prepared(
    ChangeRow.select(*_ENTRY_COLUMNS)
    .where((ChangeRow.customer_id == "") & (ChangeRow.record_version > 0))
    .order_by(ChangeRow.record_version)
)
_LINE_OWNER = Prepared(LineRow.select(LineRow.customer).where(LineRow.line_id == UUID(int=0)))
_REQUEST_OWNER = Prepared(RequestRow.select(RequestRow.customer).where(RequestRow.request_id == UUID(int=0)))
_CALL_OWNER = Prepared(CallRow.select(CallRow.customer).where(CallRow.call_id == UUID(int=0)))
_ENTRY = Prepared(ChangeRow.select(*_ENTRY_COLUMNS).where(ChangeRow.change_id == UUID(int=0)))


def record(database: Database, customer_id: CustomerId) -> Record | None:
    """Return the record as it stands at one moment, or None where the ID names none."""
    with decoding(database):
        if database.in_transaction():
            return _record(database, customer_id)
        with read_snapshot(database):
            return _record(database, customer_id)


def _record(database: Database, customer_id: CustomerId) -> Record | None:
    found = _CUSTOMER.rows(database, customer_id)
    if not found:
        return None
    row = found[0]
    currency = row[5]
    return Record(
        customer_id=customer_id,
        secret_hash=row[0],
        version=row[1],
        state=State(row[2]),
        resumes_as=State(row[3]),
        outcome=Outcome(row[4]) if row[4] else None,
        currency=currency,
        language=row[6],
        terminal=row[7],
        opened_at=moment_from_text(row[8]),
        changed_at=moment_from_text(row[9]),
        trader=None if row[10] is None else Staff(row[10], row[11]),
        contact=Contact(row[12], row[13], row[14]),
        note=row[15],
        lines=tuple(_line(each, currency) for each in _LINES.rows(database, customer_id)),
        requests=tuple(_request(each) for each in _REQUESTS.rows(database, customer_id)),
        calls=tuple(call_of_row(each) for each in _CALLS.rows(database, customer_id)),
    )


def versions(database: Database, customer_ids: Iterable[CustomerId]) -> dict[CustomerId, int]:
    """Return the present version of each record; unknown IDs are left out."""
    wanted = list(customer_ids)
    rows = CustomerRow.select(CustomerRow.customer_id, CustomerRow.version).where(
        CustomerRow.customer_id.in_(wanted)
    )
    return {CustomerId(row[0]): row[1] for row in rows.tuples().execute(database)}


def history(database: Database, customer_id: CustomerId) -> tuple[Entry, ...]:
    """Return everything that was submitted for a record, refused changes too, in the order it arrived.

    That is the order of the versions they made, whatever the clock said then; a refused change, which made
    none, stands where its time puts it among them.
    """
    with decoding(database):
        entries = [_entry(row) for row in _HISTORY.rows(database, customer_id)]
    applied = sorted(
        (each for each in entries if each.record_version), key=lambda each: each.record_version or 0
    )
    refused = deque(each for each in entries if not each.record_version)
    arrived: list[Entry] = []
    for each in applied:
        while refused and refused[0].recorded_at < each.recorded_at:
            arrived.append(refused.popleft())
        arrived.append(each)
    return (*arrived, *refused)


def news(database: Database, customer_id: CustomerId, after_version: int) -> tuple[Entry, ...]:
    """Return the changes that brought the record beyond a version, in the order of the versions they made."""
    with decoding(database):
        return tuple(_entry(row) for row in _NEWS.rows(database, customer_id, after_version))


def entry(database: Database, change_id: UUID) -> Entry | None:
    """Return what became of a change, or None where it was never submitted."""
    with decoding(database):
        rows = _ENTRY.rows(database, change_id.hex)
        return _entry(rows[0]) if rows else None


def part_exists(database: Database, what: What) -> UUID | None:
    """Return the id of the part that a change would begin, if any record has one of that id already."""
    match what:
        case AddLine(line_id=part_id) | AddCustomLine(line_id=part_id):
            owner = _LINE_OWNER
        case Ask(request_id=part_id):
            owner = _REQUEST_OWNER
        case CallStaff(call_id=part_id):
            owner = _CALL_OWNER
        case _:
            return None
    return part_id if owner.rows(database, part_id.hex) else None


def recent_calls(database: Database, now: datetime) -> tuple[Call, ...]:
    """Return the newest served calls, from which can be learned how soon somebody comes."""
    query = (
        CallRow.select(*CALL_COLUMNS)
        .where(
            CallRow.called_at >= now - LEARNED_FOR,
            CallRow.end == CallEnd.SERVED,
            CallRow.taken_at.is_null(False),
        )
        .order_by(CallRow.ended_at.desc())
        .limit(NEWEST)
    )
    sql, values = query.sql()
    with decoding(database):
        return tuple(call_of_row(row) for row in database.execute_sql(sql, values).fetchall())


def options_to_text(options: tuple[tuple[str, str], ...]) -> str:
    """Return (label, value) pairs as the JSON text the `line` table keeps."""
    return msgspec.json.encode(options).decode()


def _line(row: Row, currency: str) -> Line:
    (
        line_id,
        position,
        product_id,
        sku,
        title,
        options,
        unit,
        thousandths,
        list_minor,
        unit_minor,
        discount_kind,
        discount_value,
        note,
        removed,
        version,
        stamp,
        tax_rate,
    ) = row
    list_price = Money(currency, list_minor)
    return Line(
        _uuid(line_id, UUID),
        position,
        product_id,
        sku,
        title,
        _OPTIONS.decode(options),
        _UNITS[unit],
        quantity_from_thousandths(thousandths),
        list_price,
        list_price if unit_minor == list_minor else Money(currency, unit_minor),
        Discount(_DISCOUNT_KINDS[discount_kind], discount_value) if discount_kind else None,
        note,
        bool(removed),
        version,
        _uuid(stamp, UUID),
        tax_rate,
    )


def _request(row: Row) -> Request:
    answer = None
    if row[3] is not None:
        answer = Answer(row[3], row[4], Staff(row[5], row[6]), moment_from_text(row[7]))
    decision = None
    if row[8] != RequestState.ASKED:
        decision = Decision(RequestState(row[8]), row[9], Staff(row[10], row[11]), moment_from_text(row[12]))
    return Request(_uuid(row[0], UUID), row[1], moment_from_text(row[2]), answer, decision)


def call_of_row(row: Row) -> Call:
    return Call(
        call_id=_uuid(row[0], UUID),
        reason=CallReason(row[1]),
        terminal=row[2],
        called_at=moment_from_text(row[3]),
        taken=None if row[4] is None else Taken(Staff(row[4], row[5]), moment_from_text(row[6]), row[7]),
        end=CallEnd(row[8]) if row[8] else None,
        ended_at=moment_from_text(row[9]) if row[9] else None,
    )


def _entry(row: Row) -> Entry:
    change = Change(
        change_id=_uuid(row[0], UUID),
        customer_id=CustomerId(row[1]),
        author=Author(row[5], None if row[6] is None else Staff(row[6], row[7])),
        made_at=moment_from_text(row[8]),
        what=decode_what(row[3], row[4]),
        undoes=_uuid(row[10], UUID) if row[10] else None,
        approved_by=None if row[15] is None else Staff(row[15], row[16]),
    )
    return Entry(
        change=change,
        recorded_at=moment_from_text(row[9]),
        record_version=row[2],
        inverse=decode_what(row[11], row[12]) if row[11] else None,
        refusal=decode_reason(row[13], row[14]) if row[13] else None,
    )
