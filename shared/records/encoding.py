# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes, refusals and records as JSON text, and back.

A member of a union is stored as its class name (its kind) beside its fields, so that a column can
be searched by kind. The names and fields are part of the database's format: a migration, not an
edit here, changes them.
"""

from datetime import datetime
from types import UnionType
from typing import Any, TypeAlias, cast, get_args
from uuid import UUID

import msgspec

from shared.identity import CustomerId
from shared.records.changes import Change, What
from shared.records.refusals import Reason
from shared.records.types import Author, Record, Staff

Encoded: TypeAlias = tuple[str, str]
"""Kind and JSON text."""


def _by_name(
    union: object,
) -> dict[str, msgspec.json.Decoder[Any]]:  # Any: each decoder has a type of its own
    return {member.__name__: msgspec.json.Decoder(member) for member in get_args(cast(UnionType, union))}


_WHATS = _by_name(What)
_REASONS = _by_name(Reason)
_RECORD = msgspec.json.Decoder(Record)
_to_json = msgspec.json.Encoder().encode


def encode(value: What | Reason) -> Encoded:
    """Return the kind of a change's `what` or of a refusal, and its fields as JSON."""
    return type(value).__name__, _to_json(value).decode()


def decode_what(kind: str, text: str) -> What:
    """Inverse of `encode`; raises KeyError or msgspec.ValidationError for what this version cannot hold."""
    return cast(What, _WHATS[kind].decode(text))


def decode_reason(kind: str, text: str) -> Reason:
    """Inverse of `encode` for a refusal; raises as `decode_what` does."""
    return cast(Reason, _REASONS[kind].decode(text))


class _Envelope(msgspec.Struct):
    """A change with its `what` in encoded form, since JSON alone does not tell one class from another."""

    change_id: UUID
    customer_id: CustomerId
    author: Author
    made_at: datetime
    undoes: UUID | None
    kind: str
    what: msgspec.Raw
    approved_by: Staff | None = None


_ENVELOPE = msgspec.json.Decoder(_Envelope)


def encode_change(change: Change) -> str:
    """Return a whole change as JSON text."""
    kind, what = encode(change.what)
    envelope = _Envelope(
        change.change_id,
        change.customer_id,
        change.author,
        change.made_at,
        change.undoes,
        kind,
        msgspec.Raw(what.encode()),
        change.approved_by,
    )
    return _to_json(envelope).decode()


def can_be_stored(change: Change) -> bool:
    """Whether every text of a change has a UTF-8; the half of an emoji has none."""
    try:
        encode_change(change)
    except UnicodeEncodeError:
        return False
    return True


def decode_change(text: str) -> Change:
    """Inverse of `encode_change`; raises as `decode_what` does."""
    envelope = _ENVELOPE.decode(text)
    what = decode_what(envelope.kind, bytes(envelope.what).decode())
    return Change(
        envelope.change_id,
        envelope.customer_id,
        envelope.author,
        envelope.made_at,
        what,
        envelope.undoes,
        envelope.approved_by,
    )


def encode_record(record: Record) -> str:
    """Return a whole record as JSON text."""
    return _to_json(record).decode()


def decode_record(text: str) -> Record:
    """Inverse of `encode_record`; raises as `decode_what` does."""
    return _RECORD.decode(text)
