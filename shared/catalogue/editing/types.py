# SPDX-License-Identifier: GPL-3.0-or-later
"""A product as somebody edits it: its sheet, what may be wrong with it, and what a search finds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from shared.catalogue.importing.types import ImportedAxis, Texts
from shared.catalogue.types import Unit
from shared.money import Money


@dataclass(frozen=True, slots=True)
class SheetVariant:
    """One thing sold; `product_id` is None until it is stored. Prices are minor units.

    `chosen` maps option to choice keys; an option left out is free.
    """

    sku: str
    price_minor: int | None
    gtin: str | None = None
    stock: int | None = None
    chosen: Mapping[str, str] = field(default_factory=dict)
    product_id: str | None = None


@dataclass(frozen=True, slots=True)
class SheetPicture:
    """One picture: a stored one by its `image_id`, or a new one by its `data`."""

    source: str
    media_type: str
    image_id: str | None = None
    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything about a product that can be edited, its texts in every language.

    Without options there is one variant, which has the product's own SKU and id. `tax_rate` is in hundredths
    of a percent, None for the shop's default.
    """

    sku: str
    title: Texts
    variants: tuple[SheetVariant, ...]
    summary: Texts = field(default_factory=dict)
    description: Texts = field(default_factory=dict)
    place: Texts = field(default_factory=dict)
    category_id: str | None = None
    unit: Unit = Unit.PIECE
    tax_rate: int | None = None
    options: tuple[ImportedAxis, ...] = ()
    dimensions: tuple[tuple[Texts, Texts], ...] = ()
    related: tuple[str, ...] = ()
    pictures: tuple[SheetPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredProduct:
    """A product's sheet as the store has it; `version` rises with each change of it."""

    product_id: str
    version: int
    active: bool
    currency: str
    sheet: Sheet


# --------------------------------------------------------------------------------------- what may be wrong


class FaultKind(Enum):
    """What is wrong with one field of a sheet."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    TAKEN = "taken"
    TWICE = "twice"
    NOT_A_GTIN = "not_a_gtin"
    OUT_OF_RANGE = "out_of_range"
    UNKNOWN = "unknown"
    TOO_MANY = "too_many"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend: which field, what is wrong, the value, and the SKU of the variant where it is one's.

    `owner` is the title of the product that has the value already.
    """

    field: str
    kind: FaultKind
    value: str = ""
    sku: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """One field that two people changed to different values; `sku` and `language` say whose and which.

    `mine` and `theirs` are texts, numbers or None, as the sheet holds them.
    """

    field: str
    mine: object
    theirs: object
    sku: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """It is stored like this."""

    product: StoredProduct


@dataclass(frozen=True, slots=True)
class Faulty:
    """Nothing was stored: there is something to mend."""

    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class ChangedMeanwhile:
    """Nothing was stored: somebody else has changed the same fields.

    `with_mine` and `with_theirs` are the store's sheet with all the edits, where they clash with one's own or
    with the other's values; either can be saved on top of `theirs`.
    """

    theirs: StoredProduct
    clashes: tuple[Clash, ...]
    with_mine: Sheet
    with_theirs: Sheet


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """Only managers change the catalogue."""


@dataclass(frozen=True, slots=True)
class NoSuchProduct:
    """The store has no product of this id."""


EditAnswer: TypeAlias = Saved | Faulty | ChangedMeanwhile | NotAllowed | NoSuchProduct


# ---------------------------------------------------------------------------------------- finding products


class StockFilter(Enum):
    """Which stock a search asks for; UNCOUNTED is what nobody counts."""

    ANY = "any"
    IN_STOCK = "in_stock"
    OUT_OF_STOCK = "out_of_stock"
    UNCOUNTED = "uncounted"


class StateFilter(Enum):
    """Whether a search asks for what is sold, for what was withdrawn, or for both."""

    SOLD = "sold"
    WITHDRAWN = "withdrawn"
    ALL = "all"


class Order(Enum):
    """What a search is sorted by; SHOP is the shop's own order, and the best match first for a text."""

    SHOP = "shop"
    TITLE = "title"
    SKU = "sku"
    PRICE = "price"
    STOCK = "stock"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched for. Prices are inclusive, in minor units; a category includes those below it."""

    text: str = ""
    category_id: str | None = None
    stock: StockFilter = StockFilter.ANY
    state: StateFilter = StateFilter.SOLD
    price_min: int | None = None
    price_max: int | None = None
    order: Order = Order.SHOP
    descending: bool = False


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One product as a table of the whole shop shows it.

    `stock` is the sum over what is sold, None if any of it is not counted; `variants` is 0 without options.
    """

    product_id: str
    sku: str
    title: str
    category: str
    price_from: Money
    price_varies: bool
    stock: int | None
    variants: int
    place: str
    active: bool
    image_id: str | None
    version: int
