# SPDX-License-Identifier: GPL-3.0-or-later
"""Making the demo shop: a database with a full catalogue and one trader whose password is no secret."""

from datetime import date
from pathlib import Path

from shared.catalogue.importing import ParsedCatalogue, ShopDefaults, read_catalogue
from shared.catalogue.service import apply_import
from shared.clock import system_clock
from shared.database import Database, create_store
from shared.shop import DemoSignIn, ShopFacts
from shared.shop.service import set_shop_facts
from shared.staff import Role
from shared.staff.service import add_trader

DEMO_SIGN_IN = DemoSignIn("anna", "handsel-demo")


def make_demo_shop(path: Path, catalogue: Path) -> None:
    """Create the shop at `path` from a Handsel catalogue file, whole or not at all.

    Raises what `create_store` raises; ValueError if the catalogue cannot be read.
    """
    parsed = read_catalogue(catalogue, ShopDefaults("EUR", "en", date.today()))
    if not isinstance(parsed, ParsedCatalogue):
        raise ValueError(f"{catalogue} cannot be read as a catalogue: {parsed.reason}")

    def fill(database: Database) -> None:
        set_shop_facts(database, ShopFacts(parsed.shop_name, parsed.currency, DEMO_SIGN_IN))
        add_trader(
            database, DEMO_SIGN_IN.username, "Anna", DEMO_SIGN_IN.password, Role.TRADER, system_clock()
        )
        apply_import(database, parsed)

    create_store(path, fill).close()
