# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts and quantities as people of each language read them."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from kiosk.formats import Formats, per_unit, step
from shared.catalogue import Unit
from shared.money import Money

ENGLISH = Formats("en", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
GERMAN = Formats("de", QLocale(QLocale.Language.German, QLocale.Country.Germany))


@pytest.mark.parametrize(
    ("formats", "amount", "exact", "text"),
    [
        (ENGLISH, Money("EUR", 129_000), False, "€1,290"),
        (ENGLISH, Money("EUR", 129_000), True, "€1,290.00"),
        (ENGLISH, Money("EUR", 129_050), False, "€1,290.50"),
        (ENGLISH, Money("JPY", 129_000), True, "¥129,000"),
        (ENGLISH, Money("KWD", 1_500), False, "KWD1.500"),
        (GERMAN, Money("EUR", 129_000), False, "1.290\N{NO-BREAK SPACE}€"),
        (GERMAN, Money("EUR", 129_050), False, "1.290,50\N{NO-BREAK SPACE}€"),
        (GERMAN, Money("EUR", 0), False, "0\N{NO-BREAK SPACE}€"),
    ],
)
def test_money_is_written_as_the_language_writes_it(
    formats: Formats, amount: Money, exact: bool, text: str
) -> None:
    assert formats.money(amount, exact=exact) == text


@pytest.mark.parametrize(
    ("quantity", "unit", "text"),
    [
        (Decimal(2), Unit.PIECE, "2"),
        (Decimal("2.50"), Unit.METRE, "2.5 m"),
        (Decimal("12.125"), Unit.SQUARE_METRE, "12.125 m²"),
        (Decimal(1200), Unit.PIECE, "1,200"),
    ],
)
def test_a_quantity_says_what_it_counts_and_no_needless_decimals(
    quantity: Decimal, unit: Unit, text: str
) -> None:
    assert ENGLISH.quantity_with_unit(quantity, unit) == text


def test_a_percentage_is_given_in_hundredths() -> None:
    assert ENGLISH.percent(1_250) == "12.5 %"


@pytest.mark.parametrize(
    ("unit", "text", "by"),
    [
        (Unit.PIECE, "", Decimal(1)),
        (Unit.METRE, "per metre", Decimal("0.5")),
        (Unit.SQUARE_METRE, "per m²", Decimal("0.5")),
    ],
)
def test_each_unit_has_its_price_note_and_its_step(unit: Unit, text: str, by: Decimal) -> None:
    assert per_unit(unit) == text
    assert step(unit) == by
