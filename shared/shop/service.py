# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping the shop's facts and its letterhead, and copying the facts to a kiosk's own file."""

import base64
import binascii
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from shared.database import Database, SettingRow, write_transaction
from shared.errors import DatabaseDamaged
from shared.shop.types import (
    PAPERS,
    DemoManager,
    DemoSignIn,
    Letterhead,
    Logo,
    Paper,
    ShopFacts,
    ShopTaxes,
    printable,
    unfit_part,
)
from shared.staff import Administration
from shared.staff.service import require

_TAX_NAMES = {"default_tax_rate", "reduced_tax_rate", "prices_include_tax"}
_DEMO_MANAGER = ("demo_manager", "demo_manager_password", "demo_manager_pin")
_NAMES = {"shop_name", "currency", "demo_username", "demo_password", *_DEMO_MANAGER, *_TAX_NAMES}
_TEXTS = ("address", "phone", "email", "website", "tax_number", "closing")
_PREFIX = "letterhead_"
_LETTERHEAD = {f"{_PREFIX}{part}" for part in (*_TEXTS, "valid_days", "paper", "logo", "logo_type")}


def shop_facts(database: Database) -> ShopFacts | None:
    """Return the shop's facts, or None in a file that has not received them yet."""
    values = _values(database, _NAMES)
    if "shop_name" not in values or "currency" not in values:
        return None
    demo = None
    if "demo_username" in values and "demo_password" in values:
        manager = None
        if all(name in values for name in _DEMO_MANAGER):
            manager = DemoManager(*(values[name] for name in _DEMO_MANAGER))
        demo = DemoSignIn(values["demo_username"], values["demo_password"], manager)
    return ShopFacts(values["shop_name"], values["currency"], demo, _taxes(values))


def shop_taxes(database: Database) -> ShopTaxes:
    """Return the shop's taxes; one that has never said them has none."""
    return _taxes(_values(database, _TAX_NAMES))


def set_shop_facts(database: Database, facts: ShopFacts) -> None:
    """Write the shop's facts, all of them: a shop that is no demonstration any more has no demo sign-in."""
    values = _shared(facts)
    if facts.demo is not None:
        values |= {"demo_username": facts.demo.username, "demo_password": facts.demo.password}
        manager = facts.demo.manager
        if manager is not None:
            known = (manager.username, manager.password, manager.pin)
            values |= dict(zip(_DEMO_MANAGER, known, strict=True))
    _write(database, values, _NAMES)


def letterhead(database: Database) -> Letterhead:
    """Return what the shop's papers say of it; raises DatabaseDamaged for what nobody can have set."""
    values = {name.removeprefix(_PREFIX): value for name, value in _values(database, _LETTERHEAD).items()}
    plain = Letterhead()
    try:
        logo = None
        if "logo" in values:
            logo = Logo(values["logo_type"], base64.b64decode(values["logo"], validate=True))
        found = Letterhead(
            # Earlier versions kept any sign.
            **{name: printable(name, values.get(name, "")) for name in _TEXTS},
            valid_days=int(values.get("valid_days", plain.valid_days)),
            paper=_paper(values.get("paper", plain.paper)),
            logo=logo,
        )
    except (KeyError, ValueError, binascii.Error) as error:
        raise DatabaseDamaged(path=database.database) from error
    if unfit_part(found) is not None:
        raise DatabaseDamaged(path=database.database)
    return found


def set_letterhead(database: Database, letterhead: Letterhead) -> None:
    """Keep a letterhead, all of it; ValueError for one that `unfit_part` finds fault with."""
    if unfit_part(letterhead) is not None:
        raise ValueError("the letterhead does not fit")
    values = {f"{_PREFIX}{name}": getattr(letterhead, name) for name in _TEXTS}
    values = {name: value for name, value in values.items() if value}
    values |= {
        f"{_PREFIX}valid_days": str(letterhead.valid_days),
        f"{_PREFIX}paper": letterhead.paper,
    }
    if letterhead.logo is not None:
        values |= {
            f"{_PREFIX}logo": base64.b64encode(letterhead.logo.data).decode("ascii"),
            f"{_PREFIX}logo_type": letterhead.logo.media_type,
        }
    _write(database, values, _LETTERHEAD)


def change_settings(database: Database, by: str | None, facts: ShopFacts, letterhead: Letterhead) -> None:
    """Keep all that a manager can set, both or neither; `by` as in `staff.service.require`.

    Raises ManagersOnly; ValueError as `set_letterhead` does.
    """
    with write_transaction(database):
        require(database, by, Administration.SETTINGS)
        set_shop_facts(database, facts)
        set_letterhead(database, letterhead)


def copy_shop_facts(source: Database, target: Database) -> bool:
    """Make a kiosk's copy of the facts equal to the store's; return whether there was anything to bring.

    How to sign in stays at the store: a kiosk has no use for it.
    """
    facts = shop_facts(source)
    if facts is None:
        return False
    wanted = _shared(facts)
    if _values(target, _NAMES) == wanted:
        return False
    _write(target, wanted, _NAMES)
    return True


def _paper(text: str) -> Paper:
    if text not in PAPERS:
        raise ValueError(f"{text} is no sheet")
    return text


def _shared(facts: ShopFacts) -> dict[str, str]:
    taxes = facts.taxes
    return {
        "shop_name": facts.name,
        "currency": facts.currency,
        "default_tax_rate": str(taxes.default_rate),
        "reduced_tax_rate": str(taxes.reduced_rate),
        "prices_include_tax": "yes" if taxes.prices_include_tax else "no",
    }


def _taxes(values: Mapping[str, str]) -> ShopTaxes:
    return ShopTaxes(
        int(values.get("default_tax_rate", "0")),
        int(values.get("reduced_tax_rate", "0")),
        values.get("prices_include_tax", "yes") == "yes",
    )


def _values(database: Database, names: AbstractSet[str]) -> dict[str, str]:
    rows = SettingRow.select(SettingRow.name, SettingRow.value).where(SettingRow.name.in_(names))
    return dict(rows.tuples().execute(database))


def _write(database: Database, values: dict[str, str], names: AbstractSet[str]) -> None:
    """Write values; what of `names` has none is forgotten."""
    with write_transaction(database):
        SettingRow.delete().where(SettingRow.name.in_(names - values.keys())).execute(database)
        for name, value in values.items():
            SettingRow.insert(name=name, value=value).on_conflict(
                conflict_target=[SettingRow.name], update={SettingRow.value: value}
            ).execute(database)
