# SPDX-License-Identifier: GPL-3.0-or-later
"""The quote's PDF, read back as text and from its dots, in six languages."""

import unicodedata
from collections.abc import Iterator
from dataclasses import astuple, replace
from decimal import Decimal
from itertools import combinations

import pytest
from PIL import Image
from PySide6.QtCore import QRectF

from shared.desktop.quote import Quote, Wording, quote_document
from shared.desktop.quote.layout import Layout, lay_out
from shared.desktop.quote.parts import UNITS_PER_MM, Picture, Row, Symbol
from shared.identity import ReadCustomerId, read
from shared.money import Money
from shared.records import Discount, DiscountKind
from tests.shared.desktop.quote.quotes import LETTERHEAD, SHOP, make_record, picture, quote_of
from tests.shared.desktop.slip.reading import dark_in, page_texts, pages, scanned

DOTS = 8
"""Dots to the millimetre that pages are read at: an office printer's 200 to the inch."""


def plain(text: str) -> str:
    """Return a text as it compares: single spaces, nothing that only steers its direction."""
    unfolded = unicodedata.normalize("NFKC", text).replace("‧", "・")
    visible = "".join(sign for sign in unfolded if unicodedata.category(sign) != "Cf")
    return " ".join(visible.split())


def table_rows(quote: Quote) -> Iterator[str]:
    for line in quote.lines:
        figures = (line.quantity, line.price, line.discount, line.tax, line.amount)
        yield plain(" ".join((line.title, *figures)))


def in_dots(area: QRectF) -> tuple[float, float, float, float]:
    scale = DOTS / UNITS_PER_MM
    return area.left() * scale, area.top() * scale, area.right() * scale, area.bottom() * scale


def rows_of(layout: Layout) -> Iterator[tuple[int, Row]]:
    for number, page in enumerate(layout.pages):
        for part in page:
            if isinstance(part, Row) and part.text.strip():
                yield number, part


def test_every_line_sum_and_tax_is_read_back_from_the_pdf(language: str) -> None:
    record = make_record(language)
    quote = quote_of(record, language)
    words = plain(" ".join(page_texts(quote_document(quote).content)))
    for row in table_rows(quote):
        assert row in words
    for each in (*quote.sums, quote.total):
        # On which side of a figure its sign stands, is told by the eye alone.
        assert plain(each.value).strip("€ ") in words
    for each in quote.facts:
        assert set(plain(each.value).split()) <= set(words.split())
    for text in (quote.shop, quote.identity, record.contact.name, record.contact.email):
        assert plain(text) in words


def test_every_word_is_on_the_page_in_dots_and_the_qr_is_read_by_a_scanner(language: str) -> None:
    record = make_record(language)
    quote = quote_of(record, language)
    layout = lay_out(quote)
    drawn = pages(quote_document(quote).content, DOTS)
    assert len(drawn) == len(layout.pages) == 1
    for number, row in rows_of(layout):
        assert dark_in(drawn[number], *in_dots(row.area)) > 0.01, row.text
    reading = read(scanned(drawn[0]))
    assert isinstance(reading, ReadCustomerId)
    assert reading.candidates[0] == record.customer_id
    (symbol,) = [part for part in layout.pages[0] if isinstance(part, Symbol)]
    assert symbol.area.width() / UNITS_PER_MM / 29 >= 0.8, "a phone reads modules of this size"


@pytest.mark.parametrize("count", [1, 4, 30])
def test_nothing_stands_beyond_the_margins_or_on_something_else(language: str, count: int) -> None:
    layout = lay_out(quote_of(make_record(language, lines=count), language, logo=picture()))
    sheet = layout.sheet
    for page in layout.pages:
        areas = [(part, part.area) for part in page if isinstance(part, Row | Picture)]
        for part, area in areas:
            assert area.left() >= sheet.left - 1, part
            assert area.right() <= sheet.right + 1, part
            assert area.top() >= sheet.top - 3 * UNITS_PER_MM, part
            assert area.bottom() <= sheet.height - 5 * UNITS_PER_MM, part
        for (one, a), (other, b) in combinations(areas, 2):
            shared_area = a.intersected(b.adjusted(0, 2, 0, -2))
            assert shared_area.isEmpty() or shared_area.height() < 8, (one, other)


def test_a_long_list_says_on_each_page_which_it_is_and_what_the_columns_are(language: str) -> None:
    quote = quote_of(make_record(language, lines=40), language)
    texts = [plain(text) for text in page_texts(quote_document(quote).content)]
    columns = {word for name in astuple(quote.head) for word in plain(name).split()}
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert f"{number} / {len(texts)}" in text
        assert columns <= set(text.split())
    for text in texts[1:]:
        assert plain(quote.identity) in text
    words = " ".join(texts)
    for row in table_rows(quote):
        assert words.count(row) == 10, "each of the four kinds of line is there ten times"


def test_arabic_is_mirrored_and_its_figures_stay_in_columns() -> None:
    record = make_record("ar")
    layout, mirrored = (lay_out(quote_of(record, language)) for language in ("en", "ar"))
    (left_to_right,), (right_to_left,) = (
        [part for part in each.pages[0] if isinstance(part, Symbol)] for each in (layout, mirrored)
    )
    middle = layout.sheet.width / 2
    assert left_to_right.area.left() > middle > right_to_left.area.right()
    amounts = [row.area for _, row in rows_of(mirrored) if row.text in ("2,257.50", "93.98", "574.87")]
    assert len(amounts) == 3
    assert max(area.right() for area in amounts) - min(area.right() for area in amounts) < 2
    assert all(area.right() < middle for area in amounts)
    titles = [row.area for _, row in rows_of(mirrored) if row.text == record.lines[0].title]
    assert len(titles) == 4
    assert all(area.left() > middle for area in titles)


def test_letter_is_as_wide_and_as_high_as_letter_is() -> None:
    document = quote_document(quote_of(make_record(), "en", letterhead=replace(LETTERHEAD, paper="Letter")))
    (sheet,) = pages(document.content)
    assert document.media == "Letter"
    assert abs(sheet.width - 215.9 * 8) <= 2
    assert abs(sheet.height - 279.4 * 8) <= 2


def test_words_without_an_end_are_broken_and_a_line_longer_than_a_page_goes_on_on_the_next() -> None:
    record = make_record("de", lines=3)
    endless = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" * 5
    first, second, third = record.lines
    lines = (
        replace(first, title=endless[:300], note="Ein langer Wunsch. " * 26),
        replace(second, unit_price=Money("EUR", 10**11), quantity=Decimal("9998.999")),
        replace(third, options=tuple(("", "Wahl " * 59) for _ in range(12))),
    )
    contact = replace(record.contact, name=endless[:200])
    shop = replace(SHOP, name=endless[:120])
    quote = quote_of(replace(record, lines=lines, contact=contact), "de", shop=shop)
    layout = lay_out(quote)
    assert len(layout.pages) >= 3
    for _, row in rows_of(layout):
        assert row.area.left() >= layout.sheet.left - 1, row.text
        assert row.area.right() <= layout.sheet.right + 1, row.text
        assert row.area.bottom() <= layout.sheet.height - 5 * UNITS_PER_MM, row.text
    words = plain(" ".join(page_texts(quote_document(quote).content)))
    assert "9.998.999.000.000,00" in words
    assert words.count("Wahl") == 59 * 12
    assert plain(quote.total.value) in words


def test_a_reduction_of_the_whole_price_leaves_nothing_to_pay() -> None:
    record = make_record(lines=1)
    free = replace(record.lines[0], discount=Discount(DiscountKind.PERCENT, 10_000))
    words = plain(page_texts(quote_document(quote_of(replace(record, lines=(free,)), "en")).content)[0])
    assert "Alma sofa 2 1,290.00 −100% 0.00" in words
    assert "Total €0.00" in words


def test_the_sums_stay_together_on_one_page_with_the_last_line() -> None:
    for count in range(5, 14):
        quote = quote_of(make_record(lines=count), "en", wording=Wording("en"))
        layout = lay_out(quote)
        sums = {each.value for each in (*quote.sums, quote.total)}
        holding = {number for number, row in rows_of(layout) if row.text in sums}
        assert len(holding) == 1, count
        last_line = {number for number, row in rows_of(layout) if row.text == f"LC-{count - 1:03d}"}
        assert last_line == holding, "no page holds sums without a line"


def test_the_logo_stands_at_the_beginning_in_its_own_proportions() -> None:
    logo = picture().copy(0, 100, 300, 60)
    layout = lay_out(quote_of(make_record(lines=1), "en", logo=logo))
    first = next(part for part in layout.pages[0] if isinstance(part, Picture))
    assert abs(first.area.left() - layout.sheet.left) < 1
    assert abs(first.area.width() / first.area.height() - 5) < 0.01
    drawn: Image.Image = pages(quote_document(layout.quote).content, DOTS)[0]
    assert drawn.width > 0
