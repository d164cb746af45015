# SPDX-License-Identifier: GPL-3.0-or-later
"""The record as a table: every figure exact, every text as it was written."""

import csv
import io
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.money import Money
from shared.papers import Dialect, dialect_of, record_as_csv
from shared.records import Record
from shared.shop import ShopTaxes
from tests.shared.desktop.quote.quotes import make_record

TAXES = ShopTaxes(1_900, 700)


PLAIN = Dialect()


def table(record: Record, dialect: Dialect = PLAIN) -> list[dict[str, str]]:
    text = record_as_csv(record, TAXES, dialect)
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=dialect.delimiter))


def test_a_table_has_a_row_a_line_with_exact_figures() -> None:
    record = make_record()
    rows = table(record)
    assert [row["amount"] for row in rows] == ["2257.50", "93.98", "1199.33", "574.87"]
    first, second, _, fourth = rows
    assert first == {
        "customer_id": record.customer_id,
        "position": "1",
        "sku": "LC-000",
        "title": "Alma sofa",
        "options": "3-seater; Ink blue",
        "unit": "piece",
        "quantity": "2",
        "list_price": "1290.00",
        "unit_price": "1290.00",
        "discount_percent": "12.50",
        "discount_amount": "",
        "tax_percent": "19.00",
        "amount": "2257.50",
        "currency": "EUR",
        "note": "Must fit through a 75 cm door",
    }
    assert (second["unit"], second["quantity"], second["tax_percent"]) == ("metre", "2.375", "7.00")
    assert (fourth["discount_amount"], fourth["tax_percent"]) == ("50.01", "19.00")


def test_where_the_comma_is_the_decimal_sign_columns_end_with_a_semicolon() -> None:
    assert dialect_of(",") == Dialect(",", ";")
    assert dialect_of(".") == Dialect(".", ",")
    text = record_as_csv(make_record(), TAXES, dialect_of(","))
    assert ";2257,50;EUR;" in text
    assert text.endswith("\r\n")


def test_removed_lines_are_left_out() -> None:
    record = make_record()
    record = replace(record, lines=(replace(record.lines[0], removed=True), *record.lines[1:]))
    assert [row["position"] for row in table(record)] == ["1", "2", "3"]


@pytest.mark.parametrize("note", ["=1+1", "+4917", "-3", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")'])
def test_a_customers_note_is_no_formula(note: str) -> None:
    record = make_record(lines=1)
    record = replace(record, lines=(replace(record.lines[0], note=note),))
    assert table(record)[0]["note"] == f"'{note}"


@given(
    note=st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=60),
    minor=st.integers(0, 10**11),
    thousandths=st.integers(1, 9_999_000),
    decimal=st.sampled_from(".,"),
    currency=st.sampled_from(["EUR", "JPY", "KWD"]),
)
@settings(max_examples=80)
def test_whatever_stands_on_a_line_is_read_back(
    note: str, minor: int, thousandths: int, decimal: str, currency: str
) -> None:
    record = make_record(lines=2, currency=currency)
    line = replace(
        record.lines[1],
        note=note,
        unit_price=Money(currency, minor),
        quantity=Decimal(thousandths).scaleb(-3),
    )
    dialect = dialect_of(decimal)
    (row,) = table(replace(record, lines=(line,)), dialect)
    assert row["note"].removeprefix("'") == note.removeprefix("'")

    def number(name: str) -> Decimal:
        return Decimal(row[name].replace(decimal, "."))

    assert number("quantity") == line.quantity
    assert number("unit_price") == line.unit_price.major
    assert number("amount") == line.total.major
