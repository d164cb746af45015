# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping the listing of records and its words as the records are, in the transaction that alters them."""

from datetime import datetime

from shared.database import Database, ListingRow, moment_from_text
from shared.records.archive.words import RecordWords, contact_words, joined, words_of
from shared.records.floor import section_of, since
from shared.records.types import Record, State


def list_record(database: Database, before: Record | None, after: Record) -> None:
    """Bring the listing and the words from one version of a record to the next; a new one has none."""
    if before is None:
        number = _free_number(database, after.opened_at)
        ListingRow.insert(number=number, customer=after.customer_id, **_listing(after)).execute(database)
        _add_words(database, number, words_of(after))
        return
    listing = _listing(after)
    if listing != _listing(before):
        ListingRow.update(listing).where(ListingRow.customer == after.customer_id).execute(database)
    if _texts(before) == _texts(after):
        return
    words = words_of(after)
    if words != words_of(before):
        database.execute_sql(
            "UPDATE record_words SET contact = ?, products = ?, notes = ?"
            " WHERE rowid = (SELECT number FROM record_listing WHERE customer_id = ?)",
            (words.contact, words.products, words.notes, after.customer_id),
        )


def list_all(database: Database) -> None:
    """Derive the listing and the words of every record anew, into tables that are empty.

    It asks for columns of the second schema only, since the migration from there uses it.
    """
    last = 0
    rows = database.execute_sql(
        "SELECT customer_id, opened_at, changed_at, state, outcome, trader, contact_name, contact_email,"
        " contact_phone, note FROM customer ORDER BY opened_at, customer_id"
    )
    for customer_id, opened, changed, state, outcome, trader, name, email, phone, note in rows:
        opened_at, changed_at = moment_from_text(opened), moment_from_text(changed)
        last = max(last + 1, _milliseconds(opened_at))
        waiting = (None, 0) if state == State.CLOSED else _waiting(database, customer_id)
        section, order = _on_floor(State(state), opened_at, changed_at, *waiting)
        database.execute_sql(
            "INSERT INTO record_listing"
            " (number, customer_id, is_open, state, outcome, trader, section, since)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (last, customer_id, state != State.CLOSED, state, outcome, trader, section, order),
        )
        lines = database.execute_sql(
            "SELECT title, sku, note FROM line WHERE customer_id = ? AND NOT removed ORDER BY position",
            (customer_id,),
        ).fetchall()
        asked = database.execute_sql(
            "SELECT text FROM request WHERE customer_id = ? ORDER BY asked_at, request_id", (customer_id,)
        ).fetchall()
        words = RecordWords(
            customer_id=customer_id,
            contact=contact_words(name, email, phone),
            products=joined(text for line in lines for text in line[:2]),
            notes=joined((note, *(line[2] for line in lines), *(text for (text,) in asked))),
        )
        _add_words(database, last, words)


def _listing(record: Record) -> dict[str, object]:
    is_open = record.state is not State.CLOSED
    call = record.open_call
    calling_since = call.called_at if call is not None and call.taken is None else None
    section, order = _on_floor(
        record.state, record.opened_at, record.changed_at, calling_since, len(record.unanswered)
    )
    return {
        "is_open": is_open,
        "state": record.state,
        "outcome": record.outcome,
        "trader": record.trader and record.trader.username,
        "section": section,
        "since": order,
    }


def _on_floor(
    state: State, opened_at: datetime, changed_at: datetime, calling_since: datetime | None, unanswered: int
) -> tuple[int | None, int | None]:
    if state is State.CLOSED:
        return None, None
    section = section_of(state, calling_since, unanswered)
    return int(section), int(since(section, opened_at, changed_at, calling_since) * 1000)


def _waiting(database: Database, customer_id: str) -> tuple[datetime | None, int]:
    """Return since when a call waits that nobody has taken, and how many requests have no answer."""
    ((called_at,),) = database.execute_sql(
        'SELECT min(called_at) FROM call WHERE customer_id = ? AND "end" IS NULL AND taken_by IS NULL',
        (customer_id,),
    ).fetchall()
    ((unanswered,),) = database.execute_sql(
        "SELECT count(*) FROM request WHERE customer_id = ? AND answer IS NULL AND decided_at IS NULL",
        (customer_id,),
    ).fetchall()
    return (None if called_at is None else moment_from_text(called_at)), int(unanswered)


def _free_number(database: Database, opened_at: datetime) -> int:
    """Return the first number from a moment on that no other record has."""
    number = _milliseconds(opened_at)
    while ListingRow.select().where(ListingRow.number == number).exists(database):
        number += 1
    return number


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _texts(record: Record) -> tuple[object, ...]:
    return record.contact, record.note, record.lines, record.requests


def _add_words(database: Database, number: int, words: RecordWords) -> None:
    database.execute_sql(
        "INSERT INTO record_words (rowid, customer_id, contact, products, notes) VALUES (?, ?, ?, ?, ?)",
        (number, words.customer_id, words.contact, words.products, words.notes),
    )
