# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour's part about quotes: the first page of a record's quote in every language, as it is printed."""

from pathlib import Path

from shared.clock import system_clock
from shared.database import connect
from shared.desktop.locales import LOCALES
from shared.desktop.quote import QuoteOrder, QuoteProgram
from shared.identity import CustomerId
from shared.papers.queries import quote_material
from shared.records import queries
from tests.shared.desktop.slip.reading import as_colour, pages
from tests.tour.pictures import Tour

_DOTS_PER_MM = 5


def picture_the_quotes(tour: Tour, customer_id: CustomerId) -> None:
    """Keep every page of the quote, made by the program that makes it for a trader."""
    program = QuoteProgram()
    database = connect(Path(tour.settings.database))
    try:
        record = queries.record(database, customer_id)
        assert record is not None
        for language in LOCALES:
            order = QuoteOrder(record, quote_material(database, record, language), language, system_clock())
            made = program.make(order)
            for number, page in enumerate(pages(made.document.content, _DOTS_PER_MM, as_colour), start=1):
                tour.keep(page, "quote", f"{language}-{number}", f"The quote in {language}, page {number}")
    finally:
        program.stop()
        database.close()
