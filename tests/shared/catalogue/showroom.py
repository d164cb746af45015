# SPDX-License-Identifier: GPL-3.0-or-later
"""A small showroom as an import would read it: in English and German, with options, stock and pictures."""

from dataclasses import replace

from shared.catalogue.applying import Imported, ImportReport, Mode
from shared.catalogue.importing.types import (
    Format,
    ImportedAxis,
    ImportedCategory,
    ImportedPicture,
    ImportedProduct,
    ImportedValue,
    ImportedVariant,
    ParsedCatalogue,
)
from shared.catalogue.service import apply_import
from shared.catalogue.types import Unit
from shared.database import Database

SAND_GTIN = "4006381333931"
LAMP_UPC = "036000291452"

COLOUR = ImportedAxis(
    "colour",
    {"en": "Colour", "de": "Farbe"},
    (
        ImportedValue("sand", {"en": "Sand", "de": "Sand"}, "#D8C7A8"),
        ImportedValue("forest", {"en": "Forest green", "de": "Waldgrün"}, "#2F5D46"),
    ),
)
SEATS = ImportedAxis(
    "seats",
    {"en": "Seats", "de": "Sitze"},
    (
        ImportedValue("2", {"en": "Two", "de": "Zwei"}),
        ImportedValue("3", {"en": "Three", "de": "Drei"}),
    ),
)

CATEGORIES = (
    ImportedCategory("seating", {"en": "Seating", "de": "Sitzmöbel"}, None, "couch"),
    ImportedCategory("sofas", {"en": "Sofas", "de": "Sofas"}, "seating"),
    ImportedCategory("chairs", {"en": "Chairs", "de": "Stühle"}, "seating"),
    ImportedCategory("lighting", {"en": "Lighting", "de": "Leuchten"}, None, "lamp"),
)

ALMA = ImportedProduct(
    line=10,
    sku="SOF-ALMA",
    title={"en": "Alma sofa", "de": "Sofa Alma"},
    summary={"en": "A low sofa for long evenings", "de": "Ein niedriges Sofa für lange Abende"},
    description={"en": "Solid beech and wool.", "de": "Massive Buche und Wolle."},
    place={"en": "Hall A, bay 3", "de": "Halle A, Platz 3"},
    category="sofas",
    axes=(COLOUR, SEATS),
    variants=(
        ImportedVariant("SOF-ALMA-SAND-2", 99_000, SAND_GTIN, 4, {"colour": "sand", "seats": "2"}),
        ImportedVariant("SOF-ALMA-SAND-3", 129_000, None, 0, {"colour": "sand", "seats": "3"}),
        ImportedVariant("SOF-ALMA-FOREST", 135_000, None, 2, {"colour": "forest"}),
    ),
    dimensions=(({"en": "Width", "de": "Breite"}, {"en": "212 cm"}),),
    pictures=(ImportedPicture("alma.svg", "image/svg+xml", b"<svg/>"),),
)
CHAIR = ImportedProduct(
    line=20,
    sku="CHA-LINDE",
    title={"en": "Linde chair", "de": "Stuhl Linde"},
    summary={"en": "Goes with any table", "de": "Passt an jeden Tisch"},
    category="chairs",
    variants=(ImportedVariant("CHA-LINDE", 18_900, None, 0),),
)
LAMP = ImportedProduct(
    line=30,
    sku="LAM-MOND",
    title={"en": "Moon floor lamp", "de": "Stehleuchte Mond"},
    description={"en": "A warm light beside the sofa.", "de": "Warmes Licht neben dem Sofa."},
    category="lighting",
    variants=(ImportedVariant("LAM-MOND", 24_900, LAMP_UPC),),
)
CLOTH = ImportedProduct(
    line=40,
    sku="TEX-LEIN",
    title={"en": "Linen by the metre", "de": "Leinen vom Meter", "ja": "木製ソファ用の布"},
    unit=Unit.METRE,
    variants=(ImportedVariant("TEX-LEIN", 2_450, None, 80),),
)
PRODUCTS = (ALMA, CHAIR, LAMP, CLOTH)


def catalogue(*products: ImportedProduct, **changes: object) -> ParsedCatalogue:
    """Return the showroom's catalogue, or one of these products only."""
    whole = ParsedCatalogue(
        Format.HANDSEL, "EUR", ("en", "de"), CATEGORIES, products or PRODUCTS, (), "Linden & Co."
    )
    return replace(whole, **changes)  # type: ignore[arg-type]  # the caller names fields of ParsedCatalogue


def fill(database: Database, parsed: ParsedCatalogue, mode: Mode = Mode.ADD) -> ImportReport:
    """Import and return the report; anything but an import is an error of the test."""
    outcome = apply_import(database, parsed, mode)
    assert isinstance(outcome, Imported)
    return outcome.report
