# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding traders and signing them in."""

import re
import unicodedata
from datetime import datetime

from shared.database import Database, TraderRow, write_transaction
from shared.errors import QT_TRANSLATE_NOOP, Problem
from shared.names import name_fits
from shared.staff.passwords import MIN_LENGTH, hash_password, password_matches
from shared.staff.types import Role, Trader

_USERNAME = re.compile(r"[\w.-]{1,32}")

MAX_NAME = 255
"""What history keeps of a person's name; a longer one would be refused with all that they do."""


class UsernameTaken(Problem):
    """The shop has a trader of that username."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem", "There is a trader “{username}” already. Choose another username."
    )


class UsernameUnfit(Problem):
    """The username has characters that are hard to type at a till."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "“{username}” cannot be a username. Use 1 to 32 letters, digits, dots, hyphens or underscores.",
    )


class NameUnfit(Problem):
    """The name is too long, or has line breaks or control codes in it."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The name cannot be used. Give one line of at most {length} characters, without control codes.",
    )


class PasswordTooShort(Problem):
    """Fewer characters than `MIN_LENGTH`."""

    sentence = QT_TRANSLATE_NOOP("Problem", "The password is too short. Use at least {length} characters.")


def check_new_trader(database: Database, username: str) -> str:
    """Return the username in its one spelling; raises UsernameUnfit or UsernameTaken."""
    username = _spelt(username)
    if not _USERNAME.fullmatch(username):
        raise UsernameUnfit(username=username)
    if TraderRow.select().where(TraderRow.username == username).exists(database):
        raise UsernameTaken(username=username)
    return username


def check_name(name: str) -> str:
    """Return the name without the space around it, "" for none; raises NameUnfit."""
    name = name.strip()
    if name and not name_fits(name, MAX_NAME):
        raise NameUnfit(length=MAX_NAME)
    return name


def add_trader(
    database: Database, username: str, name: str, password: str, role: Role, now: datetime
) -> Trader:
    """Add a member of staff; raises UsernameTaken, UsernameUnfit, NameUnfit or PasswordTooShort."""
    name = check_name(name)
    if len(password) < MIN_LENGTH:
        raise PasswordTooShort(length=MIN_LENGTH)
    password_hash = hash_password(password)
    with write_transaction(database):
        username = check_new_trader(database, username)
        trader = Trader(username, name or username, role)
        TraderRow.insert(
            username=trader.username, name=trader.name, role=role, password_hash=password_hash, added_at=now
        ).execute(database)
    return trader


def sign_in(database: Database, username: str, password: str) -> Trader | None:
    """Return the trader of that username and password, or None; both failures take the same time."""
    columns = (TraderRow.username, TraderRow.name, TraderRow.role, TraderRow.password_hash)
    username = _spelt(username)
    row = None
    if _USERNAME.fullmatch(username):
        wanted = (TraderRow.username == username) & TraderRow.active
        row = next(iter(TraderRow.select(*columns).where(wanted).tuples().execute(database)), None)
    if not password_matches(row[3] if row else None, password) or row is None:
        return None
    return Trader(row[0], row[1], Role(row[2]))


def traders(database: Database) -> tuple[Trader, ...]:
    """Return everyone who can sign in, by name."""
    rows = TraderRow.select(TraderRow.username, TraderRow.name, TraderRow.role).where(TraderRow.active)
    return tuple(
        Trader(row[0], row[1], Role(row[2]))
        for row in rows.order_by(TraderRow.name).tuples().execute(database)
    )


def _spelt(username: str) -> str:
    """Return a username in its one spelling, whatever the case and however the keyboard composes "ä"."""
    return unicodedata.normalize("NFKC", username.strip()).casefold()
