# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON with line numbers: each element of a list at the top, or just below it, knows its line."""

import json
import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from shared.catalogue.importing.types import UnreadableReason

_SPACE = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class JsonRecord:
    """One element of a list and the line it begins on, from 1. Its value is whatever JSON can hold."""

    line: int
    value: Any


@dataclass(frozen=True, slots=True)
class JsonDocument:
    """The lists of a document by key, the other values by key, and the lines that were no JSON.

    A list at the top stands under the key "". Numbers with a point are Decimal, exactly as written; NaN
    and Infinity, which are not JSON but occur, are the text of their names.
    """

    lists: dict[str, list[JsonRecord]] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    broken_lines: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class NotJson:
    """The text is not JSON, or more than can be read of it; `line` is where that shows."""

    line: int
    reason: UnreadableReason = UnreadableReason.NOT_JSON


def read_document(text: str) -> JsonDocument | NotJson:
    """Return the document: a list, an object, or JSON Lines, where a bad line stands alone."""
    try:
        return _Reader(text).document()
    except _StoppedError as stopped:
        lines = _json_lines(text)
        return (
            lines if lines is not None else NotJson(text.count("\n", 0, stopped.offset) + 1, stopped.reason)
        )


class _StoppedError(Exception):
    """Reading cannot go on at this offset."""

    def __init__(self, offset: int, reason: UnreadableReason = UnreadableReason.NOT_JSON) -> None:
        super().__init__(offset)
        self.offset = offset
        self.reason = reason


def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(parse_float=Decimal, parse_constant=str)


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._decoder = _decoder()
        self._at = 0
        self._line = 1
        self._counted_to = 0

    def document(self) -> JsonDocument:
        document = JsonDocument()
        match self._peek():
            case "[":
                document.lists[""] = self._list()
            case "{":
                self._object(document)
            case _:
                raise _StoppedError(self._at)
        if self._peek():
            raise _StoppedError(self._at)
        return document

    def _object(self, document: JsonDocument) -> None:
        self._take("{")
        if self._peek() == "}":
            self._at += 1
            return
        while True:
            if self._peek() != '"':
                raise _StoppedError(self._at)
            key = str(self._value())
            self._take(":")
            if self._peek() == "[":
                document.lists[key] = self._list()
            else:
                document.values[key] = self._value()
            if not self._another("}"):
                return

    def _list(self) -> list[JsonRecord]:
        self._take("[")
        records: list[JsonRecord] = []
        if self._peek() == "]":
            self._at += 1
            return records
        while True:
            self._peek()
            line = self._line_here()
            records.append(JsonRecord(line, self._value()))
            if not self._another("]"):
                return records

    def _another(self, end: str) -> bool:
        """Step over a comma and return True, or over the end and return False."""
        found = self._peek()
        if found not in {",", end} or not found:
            raise _StoppedError(self._at)
        self._at += 1
        return found == ","

    def _value(self) -> Any:  # what JSON holds
        self._peek()
        try:
            value, self._at = self._decoder.raw_decode(self._text, self._at)
        except json.JSONDecodeError as error:
            raise _StoppedError(error.pos) from error
        except RecursionError as error:
            raise _StoppedError(self._at, UnreadableReason.TOO_DEEP) from error
        except (ValueError, ArithmeticError) as error:
            # a number of thousands of digits, or an exponent beyond Decimal's
            raise _StoppedError(self._at, UnreadableReason.HUGE_NUMBER) from error
        return value

    def _take(self, character: str) -> None:
        if self._peek() != character:
            raise _StoppedError(self._at)
        self._at += 1

    def _peek(self) -> str:
        """Skip white space and return the next character, or "" at the end."""
        space = _SPACE.match(self._text, self._at)
        if space is not None:
            self._at = space.end()
        return self._text[self._at : self._at + 1]

    def _line_here(self) -> int:
        self._line += self._text.count("\n", self._counted_to, self._at)
        self._counted_to = self._at
        return self._line


def _json_lines(text: str) -> JsonDocument | None:
    """Read one object a line; None if fewer than two lines are objects."""
    document = JsonDocument()
    records = document.lists.setdefault("", [])
    decoder = _decoder()
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = decoder.decode(line.strip())
        except (ValueError, ArithmeticError, RecursionError):
            value = None
        if isinstance(value, dict):
            records.append(JsonRecord(number, value))
        elif not records:
            return None
        else:
            document.broken_lines.append(number)
    return document if len(records) > 1 and len(records) > len(document.broken_lines) else None
