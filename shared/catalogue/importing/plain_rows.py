# SPDX-License-Identifier: GPL-3.0-or-later
"""Products from rows whose columns mean what their headings suggest: what plain CSV and plain JSON share."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from shared.catalogue.gtin import from_cell
from shared.catalogue.importing.amounts import decimal_sign, is_currency, price, read_tax_rate, stock
from shared.catalogue.importing.collecting import Collecting, derived_sku, key_from, picture_at
from shared.catalogue.importing.headings import MEASURES, Columns, Meaning, guess
from shared.catalogue.importing.plain_text import plain_text
from shared.catalogue.importing.types import ImportedProduct, ImportedVariant, Reason, Texts
from shared.catalogue.texts import fold, storable
from shared.catalogue.types import Unit

Cell = str | int | bool | Decimal | list[str]
"""One value of a row; a list where the file had a list of texts."""

_UNIT_NAMES = {
    Unit.PIECE: """
        piece, pieces, pc, pcs, pce, each, ea, item, set, pair, stk, stuck, st, paar, unite, u, unidad,
        unidades, ud, uds, pieza
    """,
    Unit.METRE: "metre, meter, metres, meters, m, running metre, lfm, laufmeter, lm, metro, metros",
    Unit.SQUARE_METRE: """
        square metre, square meter, square_metre, sqm, m2, qm, quadratmeter, metre carre, metro cuadrado
    """,
}
_UNITS = {name.strip(): unit for unit, names in _UNIT_NAMES.items() for name in names.split(",")}
_PATH = re.compile(r"\s*(?:>|›|»)\s*")


@dataclass(frozen=True, slots=True)
class PlainRow:
    """One row: the line it begins on and its cells by heading, without those that are empty or missing."""

    line: int
    cells: Mapping[str, Cell]


def collect_rows(
    rows: Sequence[PlainRow], headings: Sequence[str], collecting: Collecting, columns: Columns | None = None
) -> bool:
    """Take the products of all rows; False and nothing taken if no heading names a title or none a price.

    `columns` says what the columns mean where that is not to be guessed.
    """
    if columns is None:
        columns = guess(headings)
    if Meaning.TITLE not in columns or Meaning.PRICE not in columns:
        return False
    priced = (_first(row.cells.get(columns[Meaning.PRICE], "")) for row in rows)
    sign = decimal_sign(cell for cell in priced if isinstance(cell, str))
    reader = _RowReader(columns, sign, collecting)
    for row in rows:
        reader.read(row)
    return True


class _RowReader:
    def __init__(self, columns: Columns, sign: str, collecting: Collecting) -> None:
        self._columns = columns
        self._sign = sign
        self._collecting = collecting

    def read(self, row: PlainRow) -> None:
        title = self._text(row, Meaning.TITLE)
        if not title:
            self._report(row, Reason.NO_TITLE, Meaning.TITLE)
            return
        minor = self._price(row)
        if isinstance(minor, Reason):
            at_fault = Meaning.PRICE
            if minor is Reason.OTHER_CURRENCY and self._currency_named(row):
                at_fault = Meaning.CURRENCY
            self._report(row, minor, at_fault)
            return
        collecting = self._collecting
        gtin_column = self._columns.get(Meaning.GTIN, "")
        gtin = collecting.gtin(self._text(row, Meaning.GTIN), row.line, gtin_column)
        category = self._category(row)
        sku = self._sku(row) or derived_sku(title, category or "")
        brand = self._text(row, Meaning.BRAND)
        collecting.take(
            ImportedProduct(
                line=row.line,
                sku=sku,
                title=collecting.text(title),
                variants=(ImportedVariant(sku, minor, gtin, self._stock(row)),),
                summary=collecting.text(plain_text(self._text(row, Meaning.SUMMARY)) or brand),
                description=collecting.text(plain_text(self._text(row, Meaning.DESCRIPTION))),
                place=collecting.text(self._text(row, Meaning.PLACE)),
                category=category,
                unit=self._unit(row),
                dimensions=self._dimensions(row),
                pictures=tuple(picture_at(address) for address in self._addresses(row)),
                tax_rate=self._tax_rate(row),
            )
        )

    def _cell(self, row: PlainRow, meaning: Meaning) -> Cell:
        column = self._columns.get(meaning)
        return "" if column is None else row.cells.get(column, "")

    def _text(self, row: PlainRow, meaning: Meaning) -> str:
        cell = _first(self._cell(row, meaning))
        if isinstance(cell, Decimal):
            cell = _shown(cell)
        return storable(str(cell)).strip()

    def _sku(self, row: PlainRow) -> str:
        """Return what the row calls its product: its SKU, its number, or its GTIN; "" for none."""
        own = self._text(row, Meaning.SKU) or self._text(row, Meaning.IDENTIFIER)
        return own or from_cell(self._text(row, Meaning.GTIN)) or ""

    def _report(self, row: PlainRow, reason: Reason, meaning: Meaning) -> None:
        sku = self._sku(row)
        title = self._text(row, Meaning.TITLE)
        if not sku and title and reason.refuses_row:
            sku = derived_sku(title, self._category(row) or "")
        column = self._columns.get(meaning, "")
        self._collecting.report(row.line, reason, column, self._text(row, meaning), sku)

    def _currency_named(self, row: PlainRow) -> str:
        return self._text(row, Meaning.CURRENCY).upper()

    def _price(self, row: PlainRow) -> int | Reason:
        shop = self._collecting.shop
        named = self._currency_named(row)
        if named and named != shop.currency and (is_currency(named) or len(named) == 3):
            return Reason.OTHER_CURRENCY
        cell = _first(self._cell(row, Meaning.PRICE))
        if isinstance(cell, bool):
            return Reason.BAD_PRICE
        return price(cell, shop.currency, self._sign)

    def _stock(self, row: PlainRow) -> int | None:
        cell = self._cell(row, Meaning.STOCK)
        counted = Reason.BAD_STOCK if isinstance(cell, list) else stock(cell, self._sign)
        if isinstance(counted, Reason):
            self._report(row, counted, Meaning.STOCK)
            return None
        return counted

    def _unit(self, row: PlainRow) -> Unit:
        named = fold(self._text(row, Meaning.UNIT)).replace("²", "2").strip(" .")
        unit = _UNITS.get(named) if named else Unit.PIECE
        if unit is None:
            self._report(row, Reason.BAD_UNIT, Meaning.UNIT)
            return Unit.PIECE
        return unit

    def _tax_rate(self, row: PlainRow) -> int | None:
        rate = read_tax_rate(_first(self._cell(row, Meaning.TAX)), self._sign)
        if isinstance(rate, Reason):
            self._report(row, rate, Meaning.TAX)
            return None
        return rate

    def _category(self, row: PlainRow) -> str | None:
        return self._collecting.category(_PATH.split(self._text(row, Meaning.CATEGORY)))

    def _dimensions(self, row: PlainRow) -> tuple[tuple[Texts, Texts], ...]:
        shown: list[tuple[Texts, Texts]] = []
        for meaning in MEASURES:
            value = self._text(row, meaning)
            if value and value != "0":
                label, unit = labelled(self._columns[meaning].rpartition(".")[2])
                value = ", ".join(value.splitlines())
                text = f"{value} {unit}" if unit and value[-1:].isdigit() else value
                shown.append((self._collecting.text(label), self._collecting.text(text)))
        return tuple(shown)

    def _addresses(self, row: PlainRow) -> list[str]:
        cell = self._cell(row, Meaning.PICTURE)
        named = cell if isinstance(cell, list) else re.split(r"[\s,;|]+", str(cell))
        return [address.strip() for address in named if "/" in address or "." in address]


def _first(cell: Cell) -> str | int | bool | Decimal:
    """Return the cell, or the first text of a list, which is never empty."""
    return cell[0] if isinstance(cell, list) else cell


def labelled(heading: str) -> tuple[str, str]:
    """Part a heading into what to show and its unit: `Width (cm)` is ("Width", "cm")."""
    found = re.fullmatch(r"(.*?)\s*[(\[]\s*(\S+)\s*[)\]]", heading.strip())
    label, unit = (found[1], found[2]) if found else (heading.strip(), "")
    return (label[:1].upper() + label[1:].replace("_", " ")) or key_from(heading), unit


def _shown(number: Decimal) -> str:
    """Write a number without exponent and needless zeros."""
    if not number.is_finite() or abs(number.adjusted()) > 40:
        return str(number)
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
