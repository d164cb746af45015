# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop far larger than any showroom: 100,000 products, those that are seen first with real photographs."""

from itertools import cycle
from pathlib import Path

from shared.catalogue.importing import Format, ParsedCatalogue
from shared.catalogue.importing.types import (
    ImportedAxis,
    ImportedCategory,
    ImportedPicture,
    ImportedProduct,
    ImportedValue,
    ImportedVariant,
)
from shared.catalogue.service import apply_import
from shared.database import Database, create_store
from shared.settings import KioskSettings, Settings
from shared.shop import ShopFacts
from shared.shop.service import set_shop_facts
from tests.benchmarks.bench_shop import BenchShop

PHOTOGRAPHS = Path(__file__).resolve().parents[3] / "shared" / "data" / "eshop-demo" / "Pics"
PRODUCTS = 100_000
PHOTOGRAPHED = 3_000
"""More than a minute's fling passes; a photograph for each product would be three gigabytes."""
SHELVES = 12
OPTIONED = 10
"""Every so many products one comes in three colours and four sizes."""

_KINDS = ("boots", "jacket", "tent", "rope", "lamp", "bottle", "backpack", "harness")
_COLOURS = ("red", "blue", "green", "black", "white", "sand", "grey", "pink", "teal", "gold")
_SIZES = ("s", "m", "l", "xl", "xxl")
_NAMES = ("Wanderer", "Alpine", "Trailblazer", "Summit", "Ridge", "Cascade", "Nimbus", "Terra", "Polar")


def title_of(number: int) -> str:
    """Return what a product is called. Those of a shelf are `SHELVES` numbers apart."""
    return f"{_NAMES[number % 9]} {_KINDS[number % 8]} {number}"


def make_large_shop(folder: Path, products: int = PRODUCTS) -> BenchShop:
    """Make the shop in a folder. FileNotFoundError without the photographs, which are not part of Handsel."""
    photographs = sorted(PHOTOGRAPHS.glob("*.webp"))
    if not photographs:
        raise FileNotFoundError(f"the photographs are not in {PHOTOGRAPHS}")
    parsed = _catalogue(products, photographs)
    path = folder / "shop.sqlite"

    def fill(database: Database) -> None:
        set_shop_facts(database, ShopFacts("Far & Wide", parsed.currency, None))
        apply_import(database, parsed)

    create_store(path, fill).close()
    settings_path = folder / "handsel.toml"
    settings_path.write_text(f"database = '{path}'\nfolder = '{folder}'\n", encoding="utf-8")
    settings = Settings(database=str(path), folder=str(folder), kiosk=KioskSettings())
    return BenchShop(folder, settings, settings_path)


def _catalogue(products: int, photographs: list[Path]) -> ParsedCatalogue:
    pictures = cycle([ImportedPicture(path.name, "image/webp", path.read_bytes()) for path in photographs])
    return ParsedCatalogue(
        format=Format.HANDSEL,
        currency="EUR",
        languages=("en", "de"),
        categories=tuple(ImportedCategory(f"shelf-{n}", {"en": f"Shelf {n + 1}"}) for n in range(SHELVES)),
        products=tuple(
            _product(number, (next(pictures),) if number < PHOTOGRAPHED else ()) for number in range(products)
        ),
        problems=(),
        shop_name="Far & Wide",
    )


def _product(number: int, pictures: tuple[ImportedPicture, ...]) -> ImportedProduct:
    sku, price, stock = f"P{number:06}", 990 + number * 37 % 90_000, number * 7 % 30
    colours, sizes = _chosen(_COLOURS, number, 3), _chosen(_SIZES, number, 4)
    optioned = number % OPTIONED == 0
    return ImportedProduct(
        line=number + 1,
        sku=sku,
        title={"en": title_of(number)},
        summary={"en": "For long days outside, in any weather"},
        category=f"shelf-{number % SHELVES}",
        axes=(_axis("colour", colours), _axis("size", sizes)) if optioned else (),
        variants=tuple(
            ImportedVariant(f"{sku}-{colour}", price, stock=stock * place, chosen={"colour": colour})
            for place, colour in enumerate(colours)
        )
        if optioned
        else (ImportedVariant(sku, price, stock=stock),),
        pictures=pictures,
    )


def _chosen(values: tuple[str, ...], number: int, count: int) -> list[str]:
    first = number // OPTIONED % len(values)
    return [values[(first + place) % len(values)] for place in range(count)]


def _axis(name: str, values: list[str]) -> ImportedAxis:
    return ImportedAxis(name, {"en": name}, tuple(ImportedValue(value, {"en": value}) for value in values))
