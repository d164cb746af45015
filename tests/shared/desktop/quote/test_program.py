# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes that a program of its own makes: the same as here, and never waited for in vain."""

from dataclasses import replace
from uuid import UUID

import pytest

from shared.catalogue import Face
from shared.desktop.quote import QuoteNotMade, QuoteOrder, QuoteProgram, make_quote
from shared.papers import Material
from shared.programs import Stopped
from shared.shop import Logo
from tests.shared.desktop.quote.quotes import LETTERHEAD, NOON, SHOP, make_record
from tests.shared.desktop.slip.reading import page_texts, pages, scanned

_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10">'
    b'<rect width="40" height="10" fill="#AA0001"/></svg>'
)
MATERIAL = Material(
    shop=SHOP,
    letterhead=replace(LETTERHEAD, logo=Logo("image/svg+xml", _SVG)),
    words={UUID(int=1): ("Ecksofa", "Sand")},
    faces={UUID(int=1): Face("a", "#5B6B4A"), UUID(int=2): Face("a", None)},
    pictures={"a": ("image/svg+xml", _SVG)},
)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_program_makes_the_quote_that_would_be_made_here(language: str) -> None:
    record = make_record(language)
    order = QuoteOrder(record, MATERIAL, language, NOON)
    here, there = make_quote(order), QuoteProgram().make(order)
    assert (there.file_name, there.letter) == (here.file_name, here.letter)
    assert there.document.media == "A4"
    assert page_texts(there.document.content) == page_texts(here.document.content)
    assert scanned(pages(there.document.content)[0]) == record.customer_id


def test_what_the_program_cannot_read_is_told_with_its_complaint() -> None:
    damaged = replace(MATERIAL, pictures={}, faces={UUID(int=1): Face("gone", None)})
    with pytest.raises(QuoteNotMade, match="KeyError"):
        QuoteProgram().make(QuoteOrder(make_record(), damaged, "en", NOON))


def test_nothing_is_made_after_the_end() -> None:
    program = QuoteProgram()
    program.stop()
    with pytest.raises(Stopped):
        program.make(QuoteOrder(make_record(), MATERIAL, "en", NOON))
