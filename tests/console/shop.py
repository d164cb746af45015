# SPDX-License-Identifier: GPL-3.0-or-later
"""A small shop for the tests of the console, and everybody in it who is not at the console under test."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from console.choosing import line_of
from shared.catalogue import Product
from shared.catalogue.importing.types import (
    Format,
    ImportedAxis,
    ImportedPicture,
    ImportedProduct,
    ImportedValue,
    ImportedVariant,
    ParsedCatalogue,
)
from shared.catalogue.queries import product, search
from shared.catalogue.service import apply_import
from shared.clock import Clock, system_clock
from shared.database import Database, create_store
from shared.identity import Code, CustomerId, hash_secret, new_code
from shared.records import (
    Author,
    Change,
    Open,
    Record,
    Staff,
    What,
    new_change,
)
from shared.records import queries as records
from shared.records.service import Accepted, RecordService
from shared.settings import Settings
from shared.shop import DemoSignIn, ShopFacts
from shared.shop.service import set_shop_facts
from shared.staff import Role
from shared.staff.service import add_trader

_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
    b'<rect x="4" y="12" width="32" height="20" rx="4" fill="#AA0001"/></svg>'
)
_COLOURS = ImportedAxis(
    "colour",
    {"en": "Colour", "de": "Farbe"},
    (
        ImportedValue("sand", {"en": "Sand", "de": "Sand"}, "#D8C7A8"),
        ImportedValue("moss", {"en": "Moss", "de": "Moos"}, "#5B6B4A"),
    ),
)

ANNA = Staff("anna", "Anna")
BEN = Staff("ben", "Ben")
PASSWORD = "a good password"
START = datetime(2026, 3, 14, 13, 0, tzinfo=UTC)


class TellingClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass(slots=True)
class Shop:
    """A shop's database with a connection of its own: everybody who is not at the console under test."""

    path: Path
    database: Database
    clock: Clock

    @property
    def records(self) -> RecordService:
        return RecordService(self.database, self.clock)

    def product(self, words: str) -> Product:
        card = search(self.database, words, language="en").cards[0]
        found = product(self.database, card.product_id, "en")
        assert found is not None
        return found

    def visit(self, *products: str, terminal: str = "kiosk 1", language: str = "en") -> Code:
        """A customer comes and puts products on the list."""
        code = new_code()
        self.customer(code.customer_id, Open(hash_secret(code), "EUR", language), terminal)
        for words in products:
            found = self.product(words)
            self.customer(code.customer_id, line_of(found, found.variants[0]), terminal)
        return code

    def customer(self, customer_id: CustomerId, what: What, terminal: str = "kiosk 1") -> Record:
        return self._submit(new_change(customer_id, Author(terminal), self.clock(), what))

    def staff(self, customer_id: CustomerId, what: What, who: Staff = BEN) -> Record:
        return self._submit(new_change(customer_id, Author("console 2", who), self.clock(), what))

    def record(self, customer_id: CustomerId) -> Record:
        record = records.record(self.database, customer_id)
        assert record is not None
        return record

    def history(self, customer_id: CustomerId) -> list[Change]:
        return [entry.change for entry in records.history(self.database, customer_id)]

    def _submit(self, change: Change) -> Record:
        answer = self.records.submit(change)
        assert isinstance(answer, Accepted), answer
        return answer.record


def make_shop(path: Path) -> Shop:
    """Create the shop: Anna and Ben, and three products."""
    database = create_store(path)
    set_shop_facts(database, ShopFacts("Linden & Co.", "EUR", DemoSignIn("anna", PASSWORD)))
    for username, name in (("anna", "Anna"), ("ben", "Ben")):
        add_trader(
            database,
            username,
            name,
            PASSWORD,
            Role.TRADER,
            START,
            may_override_price=True,
            discount_ceiling=10_000,
        )
    apply_import(database, _catalogue())
    return Shop(path, database, system_clock)


def in_german(settings: Settings) -> Settings:
    return msgspec.structs.replace(settings, language="de")


def _catalogue() -> ParsedCatalogue:
    return ParsedCatalogue(
        format=Format.HANDSEL,
        currency="EUR",
        languages=("en", "de"),
        categories=(),
        products=(
            _with_colours("LC-ALMA", {"en": "Alma sofa", "de": "Sofa Alma"}, 129_000),
            _with_colours("LC-BIRK", {"en": "Birk table", "de": "Tisch Birk"}, 84_000),
            ImportedProduct(
                line=3,
                sku="LC-CORA",
                title={"en": "Cora lamp", "de": "Lampe Cora"},
                summary={"en": "Warm light"},
                variants=(ImportedVariant("LC-CORA", 11_900, gtin="4012345678994", stock=3),),
                pictures=(ImportedPicture("cora.svg", "image/svg+xml", _SVG),),
            ),
        ),
        problems=(),
        shop_name="Linden & Co.",
    )


def _with_colours(sku: str, title: dict[str, str], price: int) -> ImportedProduct:
    return ImportedProduct(
        line=1,
        sku=sku,
        title=title,
        variants=tuple(
            ImportedVariant(
                f"{sku}-{value.key.upper()}", price + 5_000 * place, stock=2, chosen={"colour": value.key}
            )
            for place, value in enumerate(_COLOURS.values)
        ),
        axes=(_COLOURS,),
        pictures=(ImportedPicture(f"{sku}.svg", "image/svg+xml", _SVG),),
    )
