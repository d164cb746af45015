# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding traders and signing them in, their rights, and managers' approval by PIN."""

from datetime import datetime

from shared.database import Database, TraderRow, moment_from_text, write_transaction
from shared.errors import QT_TRANSLATE_NOOP, RuleBroken
from shared.names import name_fits
from shared.staff.approval import Approval, Approved, NotApproved
from shared.staff.passwords import MIN_LENGTH, hash_password, password_matches
from shared.staff.pin import (
    LONGEST,
    SHORTEST,
    NotSet,
    PinUnfit,
    TooSoon,
    Wrong,
    pin_fits,
    time_left,
    wait_after,
)
from shared.staff.queries import is_username, row_of, spelt, trader_in, trader_of
from shared.staff.rights import Administration, may_administer, may_approve
from shared.staff.types import Role, Trader

MAX_CEILING = 10_000
"""In hundredths of a percent: the whole price."""
MAX_NAME = 255
"""What history keeps of a person's name; a longer one would be refused with all that they do."""


class UsernameTaken(RuleBroken):
    """The shop has a trader of that username."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem", "There is a trader “{username}” already. Choose another username."
    )


class UsernameUnfit(RuleBroken):
    """The username has characters that are hard to type at a till."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "“{username}” cannot be a username. Use 1 to 32 letters, digits, dots, hyphens or underscores.",
    )


class NameUnfit(RuleBroken):
    """The name is too long, or has line breaks or control codes in it."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The name cannot be used. Give one line of at most {length} characters, without control codes.",
    )


class PasswordTooShort(RuleBroken):
    """Fewer characters than `MIN_LENGTH`."""

    sentence = QT_TRANSLATE_NOOP("Problem", "The password is too short. Use at least {length} characters.")


class CeilingUnfit(RuleBroken):
    """Below nothing, or above the whole price."""

    sentence = QT_TRANSLATE_NOOP("Problem", "A discount ceiling is from 0 to 100 percent.")


class TraderUnknown(RuleBroken):
    """Nobody of that username can sign in."""

    sentence = QT_TRANSLATE_NOOP("Problem", "Nobody called “{username}” works here.")


class ManagersOnly(RuleBroken):
    """A trader tried what managers do."""

    sentence = QT_TRANSLATE_NOOP("Problem", "Only a manager may do this.")


class LastManager(RuleBroken):
    """Nobody could look after the shop any more."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem", "This is the shop’s only manager. Make somebody else a manager first."
    )


def check_new_trader(database: Database, username: str) -> str:
    """Return the username in its one spelling; raises UsernameUnfit or UsernameTaken.

    One who was let go can be taken back under theirs.
    """
    username = spelt(username)
    if not is_username(username):
        raise UsernameUnfit(username=username)
    if TraderRow.select().where(TraderRow.username == username, TraderRow.active).exists(database):
        raise UsernameTaken(username=username)
    return username


def check_name(name: str) -> str:
    """Return the name without the space around it, "" for none; raises NameUnfit."""
    name = name.strip()
    if name and not name_fits(name, MAX_NAME):
        raise NameUnfit(length=MAX_NAME)
    return name


def check_ceiling(hundredths: int) -> int:
    """Return a discount ceiling that can be one; raises CeilingUnfit."""
    if not 0 <= hundredths <= MAX_CEILING:
        raise CeilingUnfit
    return hundredths


def check_pin(pin: str) -> str:
    """Return a PIN that can be one; raises PinUnfit."""
    if not pin_fits(pin):
        raise PinUnfit(shortest=SHORTEST, longest=LONGEST)
    return pin


def check_password(password: str) -> str:
    """Return a password that is long enough; raises PasswordTooShort."""
    if len(password) < MIN_LENGTH:
        raise PasswordTooShort(length=MIN_LENGTH)
    return password


def add_trader(
    database: Database,
    username: str,
    name: str,
    password: str,
    role: Role,
    now: datetime,
    *,
    may_override_price: bool = False,
    discount_ceiling: int = 0,
) -> Trader:
    """Add a member of staff, or take one back who was let go; at first without rights of their own.

    Neither password nor PIN nor rights that somebody taken back had before hold any more. Raises
    UsernameTaken, UsernameUnfit, NameUnfit, PasswordTooShort or CeilingUnfit.
    """
    name = check_name(name)
    check_ceiling(discount_ceiling)
    password_hash = hash_password(check_password(password))
    with write_transaction(database):
        username = check_new_trader(database, username)
        trader = Trader(username, name or username, role, may_override_price, discount_ceiling)
        values: dict[str, object] = {
            "name": trader.name,
            "role": role,
            "password_hash": password_hash,
            "active": True,
            "added_at": now,
            "may_override_price": may_override_price,
            "discount_ceiling": discount_ceiling,
            "pin_hash": None,
            "pin_failures": 0,
            "pin_tried_at": None,
        }
        if not TraderRow.update(**values).where(TraderRow.username == username).execute(database):
            TraderRow.insert(username=username, **values).execute(database)
    return trader


def sign_in(database: Database, username: str, password: str) -> Trader | None:
    """Return the trader of that username and password, or None; both failures take the same time."""
    found = row_of(database, username, TraderRow.password_hash)
    if not password_matches(found[-1] if found else None, password) or found is None:
        return None
    return trader_in(found)


# ------------------------------------------------------------------------------------------ administration


def require(database: Database, by: str | None, administration: Administration) -> None:
    """Make sure that somebody may look after that part of the shop; raises ManagersOnly.

    `by` is their username, or None for who owns the machine and works at its command line.
    """
    if by is None:
        return
    found = trader_of(database, by)
    if found is None or not may_administer(found.role, administration):
        raise ManagersOnly


def set_rights(
    database: Database, by: str | None, username: str, *, may_override_price: bool, discount_ceiling: int
) -> Trader:
    """Give a trader these rights; `by` as in `require`.

    Raises ManagersOnly, CeilingUnfit or TraderUnknown.
    """
    check_ceiling(discount_ceiling)
    with write_transaction(database):
        require(database, by, Administration.TRADERS)
        return _change(
            database, username, may_override_price=may_override_price, discount_ceiling=discount_ceiling
        )


def employ(database: Database, by: str | None, trader: Trader, password: str, now: datetime) -> Trader:
    """Add somebody with their rights; raises ManagersOnly, and what `add_trader` raises."""
    require(database, by, Administration.TRADERS)
    return add_trader(
        database,
        trader.username,
        trader.name,
        password,
        trader.role,
        now,
        may_override_price=trader.may_override_price,
        discount_ceiling=trader.discount_ceiling,
    )


def alter(database: Database, by: str | None, trader: Trader) -> Trader:
    """Make somebody's name, role and rights these, all or none of it.

    Raises ManagersOnly, NameUnfit, CeilingUnfit, TraderUnknown or LastManager.
    """
    name = check_name(trader.name)
    check_ceiling(trader.discount_ceiling)
    with write_transaction(database):
        require(database, by, Administration.TRADERS)
        altered = _change(
            database,
            trader.username,
            name=name or trader.username,
            role=trader.role,
            may_override_price=trader.may_override_price,
            discount_ceiling=trader.discount_ceiling,
        )
        _check_managers(database)
        return altered


def set_password(database: Database, by: str | None, username: str, password: str) -> None:
    """Give somebody another password: anyone their own, a manager everyone's.

    Raises PasswordTooShort, ManagersOnly or TraderUnknown.
    """
    password_hash = hash_password(check_password(password))
    with write_transaction(database):
        _require_own_or_manager(database, by, username)
        _change(database, username, password_hash=password_hash)


def set_role(database: Database, by: str | None, username: str, role: Role) -> Trader:
    """Make somebody a manager, or a trader again; raises ManagersOnly, TraderUnknown or LastManager."""
    with write_transaction(database):
        require(database, by, Administration.TRADERS)
        changed = _change(database, username, role=role)
        _check_managers(database)
        return changed


def dismiss(database: Database, by: str | None, username: str) -> None:
    """Let somebody sign in no more; history goes on naming them. Raises as `set_role` does."""
    with write_transaction(database):
        require(database, by, Administration.TRADERS)
        _change(database, username, active=False)
        _check_managers(database)


def set_pin(database: Database, by: str | None, username: str, pin: str) -> None:
    """Give somebody a PIN, and forget wrong tries: anyone their own, a manager everyone's.

    Raises PinUnfit, ManagersOnly or TraderUnknown.
    """
    check_pin(pin)
    pin_hash = hash_password(pin)
    with write_transaction(database):
        _require_own_or_manager(database, by, username)
        _change(database, username, pin_hash=pin_hash, pin_failures=0, pin_tried_at=None)


# ----------------------------------------------------------------------------------------------- approving


def check_approval(database: Database, approval: Approval, now: datetime) -> Approved | NotApproved:
    """Judge a manager's PIN; takes as long as Argon2 does, some 50 ms, so never inside a transaction.

    Every try is written down before it is judged, and wrong ones in a row make the next wait. Somebody who is
    no manager, or not known, is told the same as of a wrong PIN.
    """
    with write_transaction(database):
        columns = (TraderRow.pin_hash, TraderRow.pin_failures, TraderRow.pin_tried_at)
        found = row_of(database, approval.username, *columns)
        pin_hash = None
        failures = 0
        if found is not None and may_approve(trader_in(found)):
            pin_hash, failures, tried_at = found[-3:]
            if pin_hash is None:
                return NotSet()
            left = time_left(failures, None if tried_at is None else moment_from_text(tried_at), now)
            if left:
                return TooSoon(left)
            failures += 1
            _change(database, approval.username, pin_failures=failures, pin_tried_at=now)
    if not password_matches(pin_hash, approval.pin) or found is None:
        return Wrong(wait_after(failures))
    with write_transaction(database):
        _change(database, approval.username, pin_failures=0, pin_tried_at=None)
    return Approved(trader_in(found))


# -------------------------------------------------------------------------------------------------- inside


def _require_own_or_manager(database: Database, by: str | None, username: str) -> None:
    if by is None or spelt(by) != spelt(username):
        require(database, by, Administration.TRADERS)


def _change(database: Database, username: str, **values: object) -> Trader:
    known = row_of(database, username)
    if known is None:
        raise TraderUnknown(username=username)
    TraderRow.update(**values).where(TraderRow.username == known[0]).execute(database)
    return trader_in(row_of(database, username) or known)


def _check_managers(database: Database) -> None:
    """Raise LastManager, so that what was done is undone, where nobody is left who could set things right."""
    managers = TraderRow.select().where((TraderRow.role == Role.MANAGER) & TraderRow.active)
    if not managers.exists(database):
        raise LastManager
