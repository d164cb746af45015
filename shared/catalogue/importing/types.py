# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue as read from a file, before anything is written: products, categories, what was wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from shared.catalogue.types import Unit
from shared.shop import ShopTaxes

Texts = Mapping[str, str]
"""One text by language, as `{"en": "Sand", "de": "Sand"}`."""


class Format(StrEnum):
    """The kinds of file that can be read."""

    HANDSEL = "handsel"
    WOOCOMMERCE = "woocommerce"
    PLAIN_CSV = "csv"
    PLAIN_JSON = "json"


class Reason(StrEnum):
    """What is wrong with one row, or with one value of it."""

    UNREADABLE_ROW = "unreadable_row"
    UNCLOSED_QUOTE = "unclosed_quote"
    OVERLONG_CELL = "overlong_cell"
    NO_TITLE = "no_title"
    LONG_TITLE = "long_title"
    LONG_SKU = "long_sku"
    NO_PRICE = "no_price"
    BAD_PRICE = "bad_price"
    NEGATIVE_PRICE = "negative_price"
    ABSURD_PRICE = "absurd_price"
    OTHER_CURRENCY = "other_currency"
    DUPLICATE_SKU = "duplicate_sku"
    NO_PARENT = "no_parent"
    NO_VARIANTS = "no_variants"
    NOT_SOLD_ALONE = "not_sold_alone"
    HIDDEN = "hidden"
    BAD_OPTION = "bad_option"
    LONG_OPTION = "long_option"
    MANY_OPTIONS = "many_options"
    BAD_GTIN = "bad_gtin"
    BAD_STOCK = "bad_stock"
    BAD_UNIT = "bad_unit"
    BAD_CATEGORY = "bad_category"
    BAD_PICTURE = "bad_picture"
    BAD_TAX = "bad_tax"

    @property
    def refuses_row(self) -> bool:
        """Whether the row was left out; otherwise it was imported without the value."""
        return self not in _WITHOUT_VALUE

    @property
    def leaves_unread(self) -> bool:
        """Whether the row may well be of a product that is sold, only that it could not be read."""
        return self.refuses_row and self not in (Reason.HIDDEN, Reason.NOT_SOLD_ALONE)


_WITHOUT_VALUE = frozenset(
    {
        Reason.BAD_GTIN,
        Reason.BAD_STOCK,
        Reason.BAD_UNIT,
        Reason.BAD_CATEGORY,
        Reason.BAD_PICTURE,
        Reason.BAD_TAX,
    }
)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What was wrong with one row.

    `line` is the line of the file on which the row begins, from 1. `column` is the file's own heading or
    key, `value` what stood there, shortened; both are empty where the row as a whole is meant. `sku` is
    what the row calls its product, or is empty where that cannot be told or the row names none.
    """

    line: int
    reason: Reason
    column: str = ""
    value: str = ""
    sku: str = ""

    @property
    def hides_product(self) -> bool:
        """Whether the row may name any product, because nothing of it could be read."""
        unread = (Reason.UNREADABLE_ROW, Reason.UNCLOSED_QUOTE, Reason.OVERLONG_CELL)
        return self.reason in unread and not self.sku


class UnreadableReason(StrEnum):
    """Why nothing could be read from a file."""

    MISSING = "missing"
    NOT_A_FILE = "not_a_file"
    NOT_PERMITTED = "not_permitted"
    TOO_LARGE = "too_large"
    EMPTY = "empty"
    BINARY = "binary"
    SPREADSHEET = "spreadsheet"
    MARKUP = "markup"
    NOT_JSON = "not_json"
    NO_HEADER = "no_header"
    NO_PRODUCTS = "no_products"
    NO_VERSION = "no_version"
    NEWER_FORMAT = "newer_format"
    TOO_DEEP = "too_deep"
    HUGE_NUMBER = "huge_number"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing could be read. `line` is where reading stopped, where that is known."""

    path: Path
    reason: UnreadableReason
    line: int | None = None


@dataclass(frozen=True, slots=True)
class ImportedPicture:
    """One picture: `source` is its file name, or its address, which is not fetched: `data` is then None."""

    source: str
    media_type: str
    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ImportedValue:
    """One choice on an axis; swatch is `#RRGGBB` or None."""

    key: str
    label: Texts
    swatch: str | None = None


@dataclass(frozen=True, slots=True)
class ImportedAxis:
    """One option and its choices, in the file's order."""

    key: str
    label: Texts
    values: tuple[ImportedValue, ...]


@dataclass(frozen=True, slots=True)
class ImportedVariant:
    """One thing sold; `chosen` maps axis to value keys (an axis left out is free). Prices in minor units."""

    sku: str
    price_minor: int
    gtin: str | None = None
    stock: int | None = None
    chosen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedProduct:
    """One product with at least one variant; without axes it has one, which carries the product's own SKU.

    `category` is the key of an `ImportedCategory` of the same file. `line` is where it begins in the file.
    `related` are the SKUs of products that the file puts beside this one. `tax_rate` is in hundredths of a
    percent, None where the file leaves it to the shop's default.
    """

    line: int
    sku: str
    title: Texts
    variants: tuple[ImportedVariant, ...]
    summary: Texts = field(default_factory=dict)
    description: Texts = field(default_factory=dict)
    place: Texts = field(default_factory=dict)
    category: str | None = None
    unit: Unit = Unit.PIECE
    axes: tuple[ImportedAxis, ...] = ()
    dimensions: tuple[tuple[Texts, Texts], ...] = ()
    pictures: tuple[ImportedPicture, ...] = ()
    related: tuple[str, ...] = ()
    tax_rate: int | None = None


@dataclass(frozen=True, slots=True)
class ImportedCategory:
    """One category; `key` stays the same from file to file, `parent` is the key of another or None."""

    key: str
    title: Texts
    parent: str | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class ParsedCatalogue:
    """Everything read from one file, in the file's order.

    `languages` begins with the shop's own. `shop_name` is empty if the file has none.
    """

    format: Format
    currency: str
    languages: tuple[str, ...]
    categories: tuple[ImportedCategory, ...]
    products: tuple[ImportedProduct, ...]
    problems: tuple[RowProblem, ...]
    shop_name: str = ""


@dataclass(frozen=True, slots=True)
class ShopDefaults:
    """What a file may leave unsaid: the shop's currency and language; and the day, for sale prices.

    `taxes` say what a file means by its reduced rate.
    """

    currency: str
    language: str
    today: date
    taxes: ShopTaxes = field(default_factory=ShopTaxes)
