# SPDX-License-Identifier: GPL-3.0-or-later
"""What is stored as JSON comes back as it was, today's and every earlier day's."""

import json
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given

from shared.records import (
    Change,
    Reason,
    Record,
    SetNote,
    What,
    decode_change,
    decode_reason,
    decode_record,
    encode,
    encode_change,
    encode_record,
)
from shared.records.encoding import can_be_stored, decode_what
from tests.shared.records.making import ANNA, change
from tests.shared.records.strategies import changes, reasons, records, whats

STORED = json.loads(Path(__file__).with_name("stored_format.json").read_text(encoding="utf-8"))
"""As the first release wrote it. Never edited: a later format gets samples of its own, and a migration."""

_LINE = "00000000-0000-0000-0000-000000000001"
LATER = [
    ["SearchInVain", {"words": "hovercraft"}],
    ["Suggest", {"product_id": "lamp", "title": "Cora lamp", "text": "Goes well with it"}],
    [
        "AddCustomLine",
        {
            "line_id": _LINE,
            "title": "Legs, shortened",
            "unit": "piece",
            "quantity": "4",
            "price": {"currency": "EUR", "minor": 1500},
            "tax_rate": 1900,
        },
    ],
    ["MoveLine", {"line_id": _LINE, "behind": None}],
    [
        "SetRequestState",
        {"request_id": _LINE, "state": "declined", "reason": "not made any more", "replaces": "accepted"},
    ],
]
"""Kinds of changes that came after the first release, as they were first written."""

LATER_REFUSALS = [
    [
        "RequestStateConflict",
        {
            "theirs": {
                "state": "ordered",
                "reason": "",
                "by": {"username": "anna", "name": "Anna"},
                "at": "2026-03-02T14:02:07.120000Z",
            }
        },
    ],
    ["OrderConflict", {}],
    ["NeedsApproval", {"missing": ["discount", "price"], "wanted": 2000, "ceiling": 1000}],
    ["UnknownStaff", {"username": "zoe"}],
]
"""Likewise of refusals."""


def holds(written: Any, stored: Any) -> bool:  # Any: parsed JSON
    """Tell whether what is written today has all that was stored, and perhaps fields that came since."""
    if isinstance(stored, dict):
        return all(name in written and holds(written[name], value) for name, value in stored.items())
    if isinstance(stored, list):
        return len(written) == len(stored) and all(map(holds, written, stored))
    return bool(written == stored)


@given(whats)
def test_every_change_comes_back_as_it_was(what: What) -> None:
    assert decode_what(*encode(what)) == what


@given(reasons)
def test_every_refusal_comes_back_as_it_was(reason: Reason) -> None:
    assert decode_reason(*encode(reason)) == reason


@given(records)
def test_every_record_comes_back_as_it_was(record: Record) -> None:
    assert decode_record(encode_record(record)) == record


@given(changes)
def test_every_whole_change_comes_back_as_it_was(made: Change) -> None:
    assert can_be_stored(made)
    assert decode_change(encode_change(made)) == made


@pytest.mark.parametrize(
    ("kind", "stored"), STORED["changes"] + LATER, ids=lambda each: each if isinstance(each, str) else ""
)
def test_a_stored_change_can_still_be_read(kind: str, stored: dict[str, Any]) -> None:  # Any: parsed JSON
    written_kind, written = encode(decode_what(kind, json.dumps(stored)))

    assert written_kind == kind
    assert holds(json.loads(written), stored)


@pytest.mark.parametrize(
    ("kind", "stored"),
    STORED["refusals"] + LATER_REFUSALS,
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_a_stored_refusal_can_still_be_read(kind: str, stored: dict[str, Any]) -> None:  # Any: parsed JSON
    written_kind, written = encode(decode_reason(kind, json.dumps(stored)))

    assert written_kind == kind
    assert holds(json.loads(written), stored)


def test_a_stored_record_and_a_change_in_the_outbox_can_still_be_read() -> None:
    record = encode_record(decode_record(json.dumps(STORED["record"])))
    waiting = encode_change(decode_change(json.dumps(STORED["whole_change"])))

    assert holds(json.loads(record), STORED["record"])
    assert holds(json.loads(waiting), STORED["whole_change"])


def test_the_samples_cover_every_kind() -> None:
    assert {kind for kind, _ in STORED["changes"] + LATER} == {kind.__name__ for kind in get_args(What)}
    assert {kind for kind, _ in STORED["refusals"] + LATER_REFUSALS} == {
        kind.__name__ for kind in get_args(Reason)
    }


def test_what_this_version_does_not_know_is_an_error_and_not_something_else() -> None:
    with pytest.raises(KeyError):
        decode_what("Teleport", "{}")
    with pytest.raises(msgspec.ValidationError):
        decode_what("SetNote", "{}")
    with pytest.raises(msgspec.ValidationError):
        decode_what("SetPrice", '{"line_id": "x", "unit_price": {"currency": "euro", "minor": 1}}')


def test_half_an_emoji_cannot_be_stored() -> None:
    assert not can_be_stored(change(ANNA, SetNote("a\ud83d")))
