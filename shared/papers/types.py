# SPDX-License-Identifier: GPL-3.0-or-later
"""What a quote is made of, besides its record."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from shared.catalogue import Face
from shared.shop import Letterhead, ShopFacts


@dataclass(frozen=True, slots=True)
class Material:
    """What the database holds for a quote in a language.

    `words` are title and options by line, where the quote speaks another language than the record; `faces`
    name the picture of a line, whose media type and bytes are in `pictures`.
    """

    shop: ShopFacts
    letterhead: Letterhead
    words: Mapping[UUID, tuple[str, str]]
    faces: Mapping[UUID, Face]
    pictures: Mapping[str, tuple[str, bytes]]
