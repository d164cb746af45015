# SPDX-License-Identifier: GPL-3.0-or-later
"""A finished quote from a record and what the database holds for it. For any thread but the screen's."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QImage

from shared.catalogue import Face
from shared.desktop.quote.composing import Drawn, compose_quote
from shared.desktop.quote.drawing import quote_document
from shared.desktop.quote.letter import compose_letter
from shared.desktop.quote.pictures import logo_picture, plate
from shared.desktop.quote.wording import Wording
from shared.papers import Letter, Material
from shared.printing import Document
from shared.records import Record


@dataclass(frozen=True, slots=True)
class QuoteOrder:
    """All that a quote is made from; `quoted_at` is in UTC."""

    record: Record
    material: Material
    language: str
    quoted_at: datetime


@dataclass(frozen=True, slots=True)
class MadeQuote:
    """A quote on its pages, what its file is called without an ending, and the mail it can go with."""

    file_name: str
    document: Document
    letter: Letter


def make_quote(order: QuoteOrder) -> MadeQuote:
    """Return the quote that was ordered, of the day that it was on the spot."""
    record, material, wording = order.record, order.material, Wording(order.language)
    quote = compose_quote(
        record,
        material.shop,
        material.letterhead,
        wording,
        day=order.quoted_at.astimezone().date(),
        words=material.words,
        drawn=_drawn(material),
    )
    return MadeQuote(quote.file_name, quote_document(quote), compose_letter(record, quote, wording))


def _drawn(material: Material) -> Drawn:
    """Draw each picture once, however many lines show it."""
    plates: dict[Face, QImage] = {}
    for face in material.faces.values():
        if face not in plates:
            media_type, data = material.pictures[face.image_id]
            plates[face] = plate(data, media_type, face.tint)
    logo = material.letterhead.logo
    return Drawn(
        logo=logo_picture(logo.data, logo.media_type) if logo else None,
        pictures={line_id: plates[face] for line_id, face in material.faces.items()},
    )
