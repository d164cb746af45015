# SPDX-License-Identifier: GPL-3.0-or-later
"""Making the demo shop: a full catalogue, and a trader and a manager whose passwords are no secret."""

from datetime import date
from pathlib import Path

from shared.catalogue.importing import ParsedCatalogue, ShopDefaults, read_catalogue
from shared.catalogue.service import apply_import
from shared.clock import system_clock
from shared.database import Database, SettingRow, connect, create_store, explaining
from shared.errors import Problem
from shared.shop import DemoManager, DemoSignIn, Letterhead, ShopFacts, ShopTaxes
from shared.shop.service import set_letterhead, set_shop_facts
from shared.staff import Role
from shared.staff.service import add_trader, set_pin

DEMO_MANAGER = DemoManager("marta", "handsel-demo", "271828")
DEMO_SIGN_IN = DemoSignIn("anna", "handsel-demo", DEMO_MANAGER)
DEMO_TAXES = ShopTaxes(default_rate=1_900, reduced_rate=700)
"""Those of Germany; in this shop the reduced one is on what is made for children."""

DEMO_LETTERHEAD = Letterhead(
    address="Lindenstraße 12\n10969 Berlin",
    phone="+49 30 5550 100",
    email="hello@linden.example",
    website="linden.example",
    tax_number="DE 123 456 789",
)


class NotADemoShop(Problem):
    """What stands at the path is no demonstration, and may be somebody's business."""

    sentence = (
        "The database at {path} is not a demo shop, and was left as it is. Name another path for the demo."
    )


def check_demo_shop(path: Path) -> None:
    """Make sure that the database at `path` is a demo shop, of whatever schema.

    Raises NotADemoShop, and what `connect` raises. Nothing is changed.
    """
    database = connect(path)
    try:
        with explaining(path):
            columns = {column.name for column in database.get_columns("setting")}
            is_demo = "name" in columns and (
                SettingRow.select().where(SettingRow.name == "demo_username").exists(database)
            )
    finally:
        database.close()
    if not is_demo:
        raise NotADemoShop(path=path)


def make_demo_shop(path: Path, catalogue: Path) -> None:
    """Create the shop at `path` from a Handsel catalogue file, whole or not at all.

    Raises what `create_store` raises; ValueError if the catalogue cannot be read.
    """
    parsed = read_catalogue(catalogue, ShopDefaults("EUR", "en", date.today(), DEMO_TAXES))
    if not isinstance(parsed, ParsedCatalogue):
        raise ValueError(f"{catalogue} cannot be read as a catalogue: {parsed.reason}")

    def fill(database: Database) -> None:
        set_shop_facts(database, ShopFacts(parsed.shop_name, parsed.currency, DEMO_SIGN_IN, DEMO_TAXES))
        set_letterhead(database, DEMO_LETTERHEAD)
        add_trader(
            database,
            DEMO_SIGN_IN.username,
            "Anna",
            DEMO_SIGN_IN.password,
            Role.TRADER,
            system_clock(),
            may_override_price=True,
            discount_ceiling=1_000,
        )
        manager = DEMO_MANAGER
        add_trader(database, manager.username, "Marta", manager.password, Role.MANAGER, system_clock())
        set_pin(database, None, manager.username, manager.pin)
        apply_import(database, parsed)

    create_store(path, fill).close()
