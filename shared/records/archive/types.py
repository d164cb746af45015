# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be asked of all records there ever were, and what is found."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TypeAlias

from shared.identity import CustomerId
from shared.money import Money
from shared.records.types import Outcome, Staff, State


class Standing(Enum):
    """Records that are open, in whichever state."""

    OPEN = "open"


Kept: TypeAlias = Standing | State | Outcome
"""Which records are wanted: all open ones, those in one state, or those that ended in one way."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question to the archive; each part narrows it further, and without any it means every record.

    `text` is looked for in the ID, the contact, the products and the notes. `since` and `until` bound the
    moment a record was opened, `until` itself not included. `trader` is a username.
    """

    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    kept: Kept | None = None
    trader: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One record as the archive lists it. `number` is its place in time: a later one has a greater number."""

    number: int
    customer_id: CustomerId
    opened_at: datetime
    terminal: str
    contact_name: str
    line_count: int
    total: Money
    trader: Staff | None
    state: State
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in what was found, counted from 0 at the newest, and the number of the record there."""

    place: int
    number: int


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of what was found, newest first: the records from a place on."""

    place: int
    rows: tuple[Found, ...]
