# SPDX-License-Identifier: GPL-3.0-or-later
"""WooCommerce's product export: simple products, and variable ones with variations on rows of their own.

What cannot be sold at a counter by itself is reported and left out: groups of other products, and products
sold on another site. Virtual and downloadable products (a delivery, a voucher) are products like any other.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from shared.catalogue.importing.amounts import decimal_sign, price, read_tax_rate, stock
from shared.catalogue.importing.collecting import Collecting, derived_sku, key_from, picture_at
from shared.catalogue.importing.colours import swatch_for
from shared.catalogue.importing.csv_records import CsvRecord, CsvTable
from shared.catalogue.importing.headings import normalised
from shared.catalogue.importing.plain_rows import labelled
from shared.catalogue.importing.plain_text import plain_text
from shared.catalogue.importing.types import (
    Format,
    ImportedAxis,
    ImportedProduct,
    ImportedValue,
    ImportedVariant,
    ParsedCatalogue,
    Reason,
    ShopDefaults,
    Texts,
)
from shared.catalogue.texts import fold, storable

_SIGNATURE = {"type", "sku", "name", "regular price", "categories"}
_MEASURES = ("weight", "length", "width", "height")
_COMMA = re.compile(r"(?<!\\),")
_ATTRIBUTE = re.compile(r"attribute (\d+) name")
_GTINS = ("gtin upc ean or isbn", "gtin", "ean", "meta ean", "meta gtin", "meta alg ean", "barcode")


def is_woocommerce(headings: Sequence[str]) -> bool:
    """Return whether a table has the headings of WooCommerce's export."""
    return {normalised(heading) for heading in headings} >= _SIGNATURE


def read_woocommerce(table: CsvTable, shop: ShopDefaults) -> ParsedCatalogue:
    """Return the products of an export; a sale price counts on the days it is valid."""
    collecting = Collecting(Format.WOOCOMMERCE, shop, table.problems)
    _Reader(table, collecting).read()
    return collecting.result()


@dataclass(frozen=True, slots=True)
class _Row:
    """One row with its cells by normalised heading."""

    line: int
    cells: Mapping[str, str]

    def __getitem__(self, heading: str) -> str:
        return storable(self.cells.get(heading, "")).strip()

    @property
    def kind(self) -> str:
        """The first of the types that is not a mere property of it."""
        kinds = [kind.strip() for kind in self["type"].lower().split(",")]
        return next((kind for kind in kinds if kind not in {"virtual", "downloadable", ""}), "simple")


@dataclass(frozen=True, slots=True)
class _Attribute:
    """One attribute of a row: its name and its values, none for "any"."""

    name: str
    values: tuple[str, ...]


class _Reader:
    def __init__(self, table: CsvTable, collecting: Collecting) -> None:
        self._collecting = collecting
        self._headings = {normalised(heading): heading for heading in reversed(table.headings)}
        self._numbers = sorted(int(found[1]) for found in map(_ATTRIBUTE.fullmatch, self._headings) if found)
        self._rows = [self._row(record) for record in table.records]
        self._signs = {
            column: decimal_sign(row[column] for row in self._rows)
            for column in ("regular price", "sale price")
        }
        self._skus = {name: _sku(row) for row in self._rows for name in self._names(row)}
        self._variations: defaultdict[str, list[_Row]] = defaultdict(list)

    def _row(self, record: CsvRecord) -> _Row:
        return _Row(record.line, {normal: record.cells[own] for normal, own in self._headings.items()})

    def read(self) -> None:
        parents = {name for row in self._rows if row.kind == "variable" for name in self._names(row)}
        for row in self._rows:
            if row.kind == "variation":
                if row["parent"] in parents:
                    self._variations[row["parent"]].append(row)
                else:
                    self._report(row, Reason.NO_PARENT, "parent")
        for row in self._rows:
            match row.kind:
                case "simple":
                    self._product(row, ())
                case "variable":
                    self._product(row, [each for name in self._names(row) for each in self._variations[name]])
                case "variation":
                    pass  # read with its parent
                case _:
                    self._report(row, Reason.NOT_SOLD_ALONE, "type")

    def _names(self, row: _Row) -> list[str]:
        """Return what variations may call the row: its SKU, or `id:` and its number."""
        return [name for name in (row["sku"], f"id:{row['id']}" if row["id"] else "") if name]

    def _report(self, row: _Row, reason: Reason, column: str) -> None:
        sku = row["sku"] or (f"WC-{row['id']}" if row["id"] else "")
        title = plain_text(row["name"])
        if not sku and title and row.kind != "variation" and reason.refuses_row:
            sku = derived_sku(title, self._category(row) or "")
        self._collecting.report(row.line, reason, self._headings.get(column, ""), row[column], sku)

    def _product(self, row: _Row, variations: Sequence[_Row]) -> None:
        if row["published"] not in {"", "1"}:
            self._report(row, Reason.HIDDEN, "published")
            return
        if row["visibility in catalog"] == "hidden":
            self._report(row, Reason.HIDDEN, "visibility in catalog")
            return
        title = plain_text(row["name"])
        if not title:
            self._report(row, Reason.NO_TITLE, "name")
            return
        category = self._category(row)
        sku = _sku(row) or derived_sku(title, category or "")
        attributes = self._attributes(row)
        axes: tuple[ImportedAxis, ...] = ()
        if row.kind == "variable":
            axes = self._axes(attributes, variations)
            variants = self._variants(row, sku, axes, variations)
            if not variants:
                self._report(row, Reason.NO_VARIANTS, "sku")
                return
        else:
            alone = self._variant(row, sku, {})
            if alone is None:
                return
            variants = (alone,)
        offered = {axis.key for axis in axes}
        collecting = self._collecting
        collecting.take(
            ImportedProduct(
                line=row.line,
                sku=sku,
                title=collecting.text(title),
                variants=variants,
                summary=collecting.text(self._prose(row["short description"])),
                description=collecting.text(self._prose(row["description"])),
                category=category,
                axes=axes,
                dimensions=(
                    *self._measures(row),
                    *(
                        (collecting.text(attribute.name), collecting.text(", ".join(attribute.values)))
                        for attribute in attributes
                        if attribute.values and key_from(attribute.name) not in offered
                    ),
                ),
                pictures=tuple(picture_at(address) for address in _parted(row["images"])),
                related=self._related(row),
                tax_rate=self._tax_rate(row, variations),
            )
        )

    def _related(self, row: _Row) -> tuple[str, ...]:
        """Return the SKUs of what the shop puts beside the product, first what it would rather sell."""
        named = [*_parted(row["upsells"]), *_parted(row["cross sells"])]
        return tuple(dict.fromkeys(self._skus.get(each, each) for each in named))

    def _tax_rate(self, row: _Row, variations: Sequence[_Row]) -> int | None:
        """Return the rate of the row's tax class, None for the shop's default.

        One product has one rate: where its variations name others, they are reported.
        """
        if row["tax status"].lower() == "none":
            return 0
        named = _tax_class(row)
        for variation in variations:
            own = _tax_class(variation)
            if own not in {"", named}:
                if named:
                    self._report(variation, Reason.BAD_TAX, "tax class")
                named = named or own
        match named:
            case "" | "standard":
                return None
            case "reduced-rate":
                return self._collecting.shop.taxes.reduced_rate
            case "zero-rate":
                return 0
            case _:
                rate = read_tax_rate(named)
        if isinstance(rate, Reason):
            self._report(row, rate, "tax class")
            return None
        return rate

    def _prose(self, text: str) -> str:
        """Return a description as plain text; exports write line ends as `\\n`."""
        return plain_text(text.replace("\\r", "").replace("\\n", "\n"))

    def _category(self, row: _Row) -> str | None:
        """File the product under the deepest of its categories, the first of equally deep ones."""
        paths = [[part.strip() for part in path.split(">")] for path in _parted(row["categories"])]
        keys = [(path, self._collecting.category(path)) for path in paths]
        return max(keys, key=lambda found: len(found[0]))[1] if keys else None

    def _attributes(self, row: _Row) -> list[_Attribute]:
        return [
            _Attribute(
                row[f"attribute {number} name"],
                tuple(dict.fromkeys(_parted(row[f"attribute {number} value s"]))),
            )
            for number in self._numbers
            if row[f"attribute {number} name"]
        ]

    def _axes(self, attributes: Sequence[_Attribute], variations: Sequence[_Row]) -> tuple[ImportedAxis, ...]:
        """Return the attributes that variations name, with the parent's values and those only they have."""
        named: dict[str, str] = {}
        values: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for variation in variations:
            for attribute in self._attributes(variation):
                named.setdefault(key_from(attribute.name), attribute.name)
        for attribute in attributes:
            key = key_from(attribute.name)
            if key in named:
                named[key] = attribute.name
                values[key].update(dict.fromkeys(attribute.values))
        for variation in variations:
            for attribute in self._attributes(variation):
                key = key_from(attribute.name)
                known = {fold(value) for value in values[key]}
                values[key].update(
                    dict.fromkeys(value for value in attribute.values if fold(value) not in known)
                )
        order = [key_from(attribute.name) for attribute in attributes]
        ordered = sorted(named, key=lambda key: order.index(key) if key in order else len(order))
        return tuple(self._axis(key, named[key], tuple(values[key])) for key in ordered if values[key])

    def _axis(self, key: str, name: str, values: Sequence[str]) -> ImportedAxis:
        text = self._collecting.text
        return ImportedAxis(
            key,
            text(name),
            tuple(ImportedValue(key_from(value), text(value), swatch_for(name, value)) for value in values),
        )

    def _variants(
        self, row: _Row, sku: str, axes: Sequence[ImportedAxis], variations: Sequence[_Row]
    ) -> tuple[ImportedVariant, ...]:
        offered = {axis.key for axis in axes}
        variants: list[ImportedVariant] = []
        for variation in variations:
            if variation["published"] not in {"", "1"}:
                self._report(variation, Reason.HIDDEN, "published")
                continue
            chosen = {
                key_from(attribute.name): key_from(attribute.values[0])
                for attribute in self._attributes(variation)
                if attribute.values and key_from(attribute.name) in offered
            }
            own = variation["sku"] or (
                f"WC-{variation['id']}" if variation["id"] else "-".join([sku, *chosen.values()])
            )
            variant = self._variant(variation, own if own != sku else f"{own}-1", chosen)
            if variant is not None:
                variants.append(variant)
        return tuple(variants)

    def _variant(self, row: _Row, sku: str, chosen: Mapping[str, str]) -> ImportedVariant | None:
        minor = self._price(row)
        if isinstance(minor, Reason):
            self._report(row, minor, "regular price")
            return None
        column = next((column for column in _GTINS if row[column]), _GTINS[0])
        gtin = self._collecting.gtin(row[column], row.line, self._headings.get(column, ""))
        return ImportedVariant(sku, minor, gtin, self._stock(row), chosen)

    def _price(self, row: _Row) -> int | Reason:
        """Return what the customer pays today."""
        shop = self._collecting.shop
        regular = price(row["regular price"], shop.currency, self._signs["regular price"])
        if row["sale price"] and self._on_sale(row):
            reduced = price(row["sale price"], shop.currency, self._signs["sale price"])
            if isinstance(reduced, int):
                return reduced
        return regular

    def _on_sale(self, row: _Row) -> bool:
        starts = _day(row["date sale price starts"])
        ends = _day(row["date sale price ends"])
        today = self._collecting.shop.today
        return (starts is None or starts <= today) and (ends is None or today <= ends)

    def _stock(self, row: _Row) -> int | None:
        if row["stock"]:
            counted = stock(row["stock"], self._signs["regular price"])
            match counted:
                case Reason():
                    self._report(row, counted, "stock")
                case int():
                    return counted
                case None:
                    pass
                case _:
                    assert_never(counted)
        return 0 if row["in stock"] == "0" else None

    def _measures(self, row: _Row) -> list[tuple[Texts, Texts]]:
        shown: list[tuple[Texts, Texts]] = []
        for measure in _MEASURES:
            for normal, heading in self._headings.items():
                if normal.partition(" ")[0] == measure and row[normal] not in {"", "0"}:
                    label, unit = labelled(heading)
                    text = self._collecting.text
                    shown.append((text(label), text(f"{row[normal]} {unit}".strip())))
        return shown


def _sku(row: _Row) -> str:
    """Return the row's SKU, made of its number where it has none; "" where it has neither."""
    return row["sku"] or (f"WC-{row['id']}" if row["id"] else "")


def _tax_class(row: _Row) -> str:
    """Return the row's own tax class, "" where it leaves that to its parent or the shop."""
    named = row["tax class"].lower().replace(" ", "-")
    return "" if named == "parent" else named


def _parted(cell: str) -> list[str]:
    """Part a cell at its commas; one that belongs to a value is written `\\,`."""
    parts = (part.replace("\\,", ",").strip() for part in _COMMA.split(cell))
    return [part for part in parts if part]


def _day(cell: str) -> date | None:
    """Return the day a moment such as `2030-01-01 0:00:00` lies on, or None if none is given."""
    try:
        return date.fromisoformat(cell[:10])
    except ValueError:
        return None
