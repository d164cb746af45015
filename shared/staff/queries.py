# SPDX-License-Identifier: GPL-3.0-or-later
"""Who works in the shop, and with which rights."""

import re
import unicodedata
from typing import Any

from peewee import Field

from shared.database import Database, TraderRow
from shared.staff.types import Role, Trader

_USERNAME = re.compile(r"[\w.-]{1,32}")
_COLUMNS = (
    TraderRow.username,
    TraderRow.name,
    TraderRow.role,
    TraderRow.may_override_price,
    TraderRow.discount_ceiling,
)

Row = tuple[Any, ...]  # Any: a driver's row has columns of every type


def trader_of(database: Database, username: str) -> Trader | None:
    """Return who works here under that username now, or None."""
    found = row_of(database, username)
    return trader_in(found) if found else None


def traders(database: Database) -> tuple[Trader, ...]:
    """Return everyone who can sign in, by name."""
    rows = TraderRow.select(*_COLUMNS).where(TraderRow.active).order_by(TraderRow.name)
    return tuple(trader_in(row) for row in rows.tuples().execute(database))


def row_of(database: Database, username: str, *more: Field) -> Row | None:
    """Return the columns that make a `Trader` of somebody who works here, and then those asked for."""
    username = spelt(username)
    if not is_username(username):
        return None
    wanted = TraderRow.select(*_COLUMNS, *more).where((TraderRow.username == username) & TraderRow.active)
    return next(iter(wanted.tuples().execute(database)), None)


def trader_in(row: Row) -> Trader:
    """Return the person that a row of `row_of` is of."""
    return Trader(row[0], row[1], Role(row[2]), bool(row[3]), row[4])


def is_username(text: str) -> bool:
    """Whether a text, in its one spelling, is easily typed at a till."""
    return _USERNAME.fullmatch(text) is not None


def spelt(username: str) -> str:
    """Return a username in its one spelling, whatever the case and however the keyboard composes "ä"."""
    return unicodedata.normalize("NFKC", username.strip()).casefold()
