# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts and quantities as people of each language read them."""

from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from kiosk.formats import Formats, per_unit, step
from shared.catalogue import Unit
from shared.money import Money

ENGLISH = Formats("en", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
FRENCH = Formats("fr", QLocale(QLocale.Language.French, QLocale.Country.France))
SPANISH = Formats("es", QLocale(QLocale.Language.Spanish, QLocale.Country.Spain))
JAPANESE = Formats("ja", QLocale(QLocale.Language.Japanese, QLocale.Country.Japan))
ARABIC = Formats("ar", QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates))
GERMAN = Formats("de", QLocale(QLocale.Language.German, QLocale.Country.Germany))


@pytest.mark.parametrize(
    ("formats", "amount", "exact", "text"),
    [
        (ENGLISH, Money("EUR", 129_000), False, "€1,290"),
        (ENGLISH, Money("EUR", 129_000), True, "€1,290.00"),
        (ENGLISH, Money("EUR", 129_050), False, "€1,290.50"),
        (ENGLISH, Money("JPY", 129_000), True, "¥129,000"),
        (ENGLISH, Money("KWD", 1_500), False, "KWD\N{NO-BREAK SPACE}1.500"),
        (GERMAN, Money("EUR", 129_000), False, "1.290\N{NO-BREAK SPACE}€"),
        (GERMAN, Money("EUR", 129_050), False, "1.290,50\N{NO-BREAK SPACE}€"),
        (GERMAN, Money("EUR", 0), False, "0\N{NO-BREAK SPACE}€"),
        (FRENCH, Money("EUR", 129_050), False, "1\N{NO-BREAK SPACE}290,50\N{NO-BREAK SPACE}€"),
        (SPANISH, Money("EUR", 1_290_050), False, "12.900,50\N{NO-BREAK SPACE}€"),
        (JAPANESE, Money("JPY", 129_000), False, "¥129,000"),
        # The mark between is Arabic's own: the amount is read as part of a line that runs from the right.
        (ARABIC, Money("EUR", 129_050), False, "\u2067\N{ARABIC LETTER MARK}1,290.50€\u2069"),
    ],
)
def test_money_is_written_as_the_language_writes_it(
    formats: Formats, amount: Money, exact: bool, text: str
) -> None:
    assert formats.money(amount, exact=exact) == text


@pytest.mark.parametrize(
    ("formats", "amount", "text"),
    [
        (ENGLISH, Money("EUR", 38_000), "+€380"),
        (GERMAN, Money("EUR", -12_050), "\N{MINUS SIGN}120,50\N{NO-BREAK SPACE}€"),
        # Set apart from the words around it, so that the sign stays on the left of the figures.
        (ARABIC, Money("EUR", 38_000), "\u2066+\u2067\N{ARABIC LETTER MARK}380€\u2069\u2069"),
    ],
)
def test_a_difference_has_its_sign_before_it(formats: Formats, amount: Money, text: str) -> None:
    assert formats.difference(amount) == text


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


@pytest.mark.parametrize(
    ("formats", "day", "moment"),
    [
        (ENGLISH, "Sunday, 22 November 2026", "14:02"),
        (GERMAN, "Sonntag, 22. November 2026", "14:02"),
        (FRENCH, "dimanche 22 novembre 2026", "14:02"),
        (SPANISH, "domingo, 22 de noviembre de 2026", "14:02"),
        (JAPANESE, "2026年11月22日日曜日", "14:02"),
        (ARABIC, "الأحد، 22 نوفمبر 2026", "\u20672:02 م\u2069"),
    ],
    ids=lambda value: value.language if isinstance(value, Formats) else None,
)
def test_dates_and_times_are_written_as_the_language_writes_them(
    formats: Formats, day: str, moment: str
) -> None:
    assert formats.day(date(2026, 11, 22)) == day
    assert formats.time(time(14, 2)) == moment


@pytest.mark.parametrize(
    ("formats", "text"),
    [(ENGLISH, "one, two"), (FRENCH, "one, two"), (JAPANESE, "one、two"), (ARABIC, "one، two")],
    ids=lambda value: value.language if isinstance(value, Formats) else None,
)
def test_words_in_a_row_are_parted_as_the_language_parts_them(formats: Formats, text: str) -> None:
    assert formats.series(["one", "two"]) == text


def test_a_percentage_is_given_in_hundredths() -> None:
    assert ENGLISH.percent(1_250) == "12.5%"


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
