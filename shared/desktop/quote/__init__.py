# SPDX-License-Identifier: GPL-3.0-or-later
"""The quote: what stands on it, in the customer's language, its pages as PDF, and the mail it goes with."""

from shared.desktop.quote.composing import Drawn, compose_quote
from shared.desktop.quote.content import Quote
from shared.desktop.quote.drawing import quote_document
from shared.desktop.quote.letter import compose_letter
from shared.desktop.quote.making import MadeQuote, QuoteOrder, make_quote
from shared.desktop.quote.pictures import logo_picture, plate
from shared.desktop.quote.program import QuoteNotMade, QuoteProgram
from shared.desktop.quote.wording import Wording

__all__ = [
    "Drawn",
    "MadeQuote",
    "Quote",
    "QuoteNotMade",
    "QuoteOrder",
    "QuoteProgram",
    "Wording",
    "compose_letter",
    "compose_quote",
    "logo_picture",
    "make_quote",
    "plate",
    "quote_document",
]
