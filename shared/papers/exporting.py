# SPDX-License-Identifier: GPL-3.0-or-later
"""A record for programs: as JSON, and its lines as a table for a spreadsheet."""

import msgspec

from shared.records import Entry, Record


def record_as_json(record: Record, history: tuple[Entry, ...]) -> str:
    """Return a record with its history as JSON, prices in minor units; nothing of its secret is in it."""
    plain = msgspec.to_builtins(record)
    del plain["secret_hash"]
    plain["total"] = msgspec.to_builtins(record.total)
    for line, shown in zip(record.lines, plain["lines"], strict=True):
        shown["total"] = msgspec.to_builtins(line.total)
    plain["history"] = [
        {"kind": type(entry.change.what).__name__, **msgspec.to_builtins(entry)} for entry in history
    ]
    for entry in plain["history"]:
        entry["change"]["what"].pop("secret_hash", None)
    return msgspec.json.format(msgspec.json.encode(plain), indent=2).decode()
