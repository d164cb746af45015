# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping the shop's facts, and copying them to a kiosk's own file."""

from shared.database import Database, SettingRow, write_transaction
from shared.shop.types import DemoSignIn, ShopFacts

_NAMES = {"shop_name", "currency", "demo_username", "demo_password"}


def shop_facts(database: Database) -> ShopFacts | None:
    """Return the shop's facts, or None in a file that has not received them yet."""
    values = _values(database)
    if "shop_name" not in values or "currency" not in values:
        return None
    demo = None
    if "demo_username" in values and "demo_password" in values:
        demo = DemoSignIn(values["demo_username"], values["demo_password"])
    return ShopFacts(values["shop_name"], values["currency"], demo)


def set_shop_facts(database: Database, facts: ShopFacts) -> None:
    """Write the shop's facts, all of them: a shop that is no demonstration any more has no demo sign-in."""
    values = {"shop_name": facts.name, "currency": facts.currency}
    if facts.demo is not None:
        values |= {"demo_username": facts.demo.username, "demo_password": facts.demo.password}
    _write(database, values)


def copy_shop_facts(source: Database, target: Database) -> bool:
    """Make a kiosk's copy of the facts equal to the store's; return whether there was anything to bring.

    How to sign in stays at the store: a kiosk has no use for it.
    """
    facts = shop_facts(source)
    if facts is None:
        return False
    wanted = {"shop_name": facts.name, "currency": facts.currency}
    if {name: value for name, value in _values(target).items() if name in _NAMES} == wanted:
        return False
    _write(target, wanted)
    return True


def _values(database: Database) -> dict[str, str]:
    return dict(SettingRow.select(SettingRow.name, SettingRow.value).tuples().execute(database))


def _write(database: Database, values: dict[str, str]) -> None:
    with write_transaction(database):
        SettingRow.delete().where(SettingRow.name.in_(_NAMES - values.keys())).execute(database)
        for name, value in values.items():
            SettingRow.insert(name=name, value=value).on_conflict(
                conflict_target=[SettingRow.name], update={SettingRow.value: value}
            ).execute(database)
