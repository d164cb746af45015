# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue's tables, and the tables derived from them that make browsing and searching quick.

The models are bound to no database: a kiosk has two with the same tables, so every query names its own.
"""

import json
from typing import Any

from peewee import (
    BigIntegerField,
    BlobField,
    BooleanField,
    Database,
    IntegerField,
    Model,
    TextField,
)

from shared.database.tables import Table


class JsonField(TextField):
    """A JSON value kept as text, so that SQLite and PostgreSQL hold the same bytes.

    The value is Any because each column has its own shape; the column's docstring gives it.
    """

    def db_value(self, value: object) -> str | None:
        """Return the value as compact JSON; None stays NULL."""
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def python_value(self, value: str | None) -> Any:
        """Return what `db_value` was given, tuples as lists."""
        return None if value is None else json.loads(value)


class CatalogueRow(Table):
    """The catalogue as a whole: one row, `number` 1.

    `catalogue_id` tells a replica that its source has become another shop's. `version` rises by one with
    each import that changes something. `languages` is a JSON list, the shop's own language first.
    """

    number = IntegerField(primary_key=True)
    catalogue_id = TextField()
    version = IntegerField()
    currency = TextField()
    languages = JsonField()

    class Meta:
        table_name = "catalogue"


class CategoryRow(Table):
    """One category. `texts` is `{language: title}`; `title` is the one in the shop's own language."""

    category_id = TextField(primary_key=True)
    parent_id = TextField(null=True)
    title = TextField()
    texts = JsonField()
    icon = TextField()
    position = IntegerField()
    active = BooleanField()
    version = IntegerField(index=True)

    class Meta:
        table_name = "category"


class ProductRow(Table):
    """A product, or with a `parent_id` one of its variants; a product without options is its own variant.

    `texts` is `{language: {"title", "summary", "description", "place"}}`; the columns of these names hold
    the shop's own language. `axes` is `[{"key", "label": {language: text}, "values": [{"key", "label",
    "swatch"}]}]`, `chosen` `{axis key: value key}` and `dimensions` `[{"label", "value"}]` with texts by
    language. `related` is a list of SKUs that the catalogue itself puts beside the product. Prices are minor
    units; a product with variants carries the lowest of theirs and no stock. A variant leaves the texts,
    axes, dimensions and related products to its product. `added` is the catalogue's version at which the row
    first appeared, `version` the one at which the row, its variants or its pictures last changed. `tax_rate`
    is in hundredths of a percent, NULL for the shop's default.
    """

    product_id = TextField(primary_key=True)
    parent_id = TextField(null=True, index=True)
    sku = TextField(unique=True)
    gtin = TextField(null=True, index=True)
    title = TextField()
    summary = TextField()
    description = TextField()
    texts = JsonField()
    category_id = TextField(null=True)
    unit = TextField()
    price_minor = BigIntegerField()
    currency = TextField()
    axes = JsonField()
    chosen = JsonField()
    stock = IntegerField(null=True)
    place = TextField()
    dimensions = JsonField()
    related = JsonField()
    position = IntegerField()
    active = BooleanField()
    added = IntegerField()
    version = IntegerField(index=True)
    tax_rate = IntegerField(null=True)

    class Meta:
        table_name = "product"


class ProductImageRow(Table):
    """One picture of a product. It never changes: another picture is another `image_id`.

    `source` is the address or file name it came from; `data` is NULL where only the address is known.
    The data comes last so that reading the other columns does not read it.
    """

    image_id = TextField(primary_key=True)
    product_id = TextField()
    position = IntegerField()
    media_type = TextField()
    source = TextField()
    data = BlobField(null=True)

    class Meta:
        table_name = "product_image"
        indexes = ((("product_id", "position"), False),)


CATALOGUE_TABLES: tuple[type[Model], ...] = (CatalogueRow, CategoryRow, ProductRow, ProductImageRow)
"""What a migration creates before `create_search_index`."""

DERIVED_TABLES = ("product_listing", "product_option", "product_name")
FULL_TEXT_TABLES = ("product_words", "product_pieces")
"""What `create_search_index` creates, but for the vocabulary, which SQLite derives by itself."""

_SEARCH_INDEX = (
    # One narrow row for each product that browsing lists; `number` is its rowid in the full-text tables.
    """
    CREATE TABLE product_listing (
        number INTEGER PRIMARY KEY,
        product_id TEXT NOT NULL UNIQUE,
        category_id TEXT,
        position INTEGER NOT NULL,
        price_minor INTEGER NOT NULL,
        price_highest_minor INTEGER NOT NULL,
        in_stock INTEGER,
        added INTEGER NOT NULL,
        image_id TEXT,
        media_type TEXT NOT NULL
    )
    """,
    "CREATE INDEX product_listing_position ON product_listing (position, number)",
    "CREATE INDEX product_listing_price ON product_listing (price_minor, position, number)",
    "CREATE INDEX product_listing_added ON product_listing (added DESC, position, number)",
    "CREATE INDEX product_listing_category ON product_listing (category_id, position, number)",
    # What can be chosen about a product, for filters: axis and value are their folded names in the shop's own
    # language, so that the same choice of two products is one; `in_stock` is of the variants with that value.
    """
    CREATE TABLE product_option (
        axis TEXT NOT NULL,
        value TEXT NOT NULL,
        number INTEGER NOT NULL,
        in_stock INTEGER,
        PRIMARY KEY (axis, value, number)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX product_option_number ON product_option (number)",
    # Titles by language: sorting by name, and suggestions.
    """
    CREATE TABLE product_name (
        language TEXT NOT NULL,
        sort_key TEXT NOT NULL,
        number INTEGER NOT NULL,
        title TEXT NOT NULL,
        PRIMARY KEY (language, sort_key, number)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX product_name_number ON product_name (number, language)",
    # Whole words and their beginnings, in all languages at once.
    """
    CREATE VIRTUAL TABLE product_words USING fts5(
        title, details, description,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    )
    """,
    # Any three characters in a row of the title and the details.
    "CREATE VIRTUAL TABLE product_pieces USING fts5(text, tokenize = 'trigram', detail = 'full')",
    # The words that occur at all, for guessing what a misspelt one was meant to be.
    "CREATE VIRTUAL TABLE product_vocabulary USING fts5vocab(product_words, 'row')",
)


def create_search_index(database: Database) -> None:
    """Create the derived tables. They are SQLite's; a PostgreSQL store is browsed through a replica."""
    for statement in _SEARCH_INDEX:
        database.execute_sql(statement)
