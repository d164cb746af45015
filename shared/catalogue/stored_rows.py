# SPDX-License-Identifier: GPL-3.0-or-later
"""From what a file said to the columns of the catalogue's tables, without touching a database."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from shared.catalogue.importing.types import (
    ImportedCategory,
    ImportedPicture,
    ImportedProduct,
    ImportedVariant,
    Texts,
)
from shared.catalogue.texts import localised, storable

Row = dict[str, Any]
"""One row by column name. Its values have their columns' types, which no checker can see."""


class Columns:
    """Builds rows for one import: in the shop's languages (its own first) and currency, at one version."""

    def __init__(self, languages: Sequence[str], currency: str, version: int) -> None:
        self._languages = languages
        self._currency = currency
        self._version = version

    def category(self, category: ImportedCategory, position: int) -> Row:
        """Return the category's row."""
        return {
            "category_id": category.key,
            "parent_id": category.parent,
            "title": self._own(category.title),
            "texts": self._texts(category.title),
            "icon": category.icon,
            "position": position,
            "active": True,
            "version": self._version,
        }

    def product(self, product: ImportedProduct, ids: Mapping[str, str], position: int) -> list[Row]:
        """Return the product's row and, if it has options, its variants'. `ids` are product ids by SKU."""
        prices = [variant.price_minor for variant in product.variants]
        single = product.variants[0] if not product.axes else None
        written = {
            "title": product.title,
            "summary": product.summary,
            "description": product.description,
            "place": product.place,
        }
        spoken = dict.fromkeys(language for texts in written.values() for language in texts)
        rows: list[Row] = [
            {
                "product_id": ids[product.sku],
                "parent_id": None,
                "sku": product.sku,
                "gtin": single.gtin if single else None,
                **{name: self._own(texts) for name, texts in written.items()},
                "texts": {
                    language: {name: storable(texts.get(language, "")) for name, texts in written.items()}
                    for language in self._ordered(spoken)
                },
                "category_id": product.category,
                "unit": str(product.unit),
                "price_minor": min(prices),
                "currency": self._currency,
                "axes": [
                    {
                        "key": axis.key,
                        "label": self._texts(axis.label),
                        "values": [
                            {"key": value.key, "label": self._texts(value.label), "swatch": value.swatch}
                            for value in axis.values
                        ],
                    }
                    for axis in product.axes
                ],
                "chosen": {},
                "stock": single.stock if single else None,
                "dimensions": [
                    {"label": self._texts(label), "value": self._texts(value)}
                    for label, value in product.dimensions
                ],
                "related": list(product.related),
                "tax_rate": product.tax_rate,
                "position": position,
                "active": True,
                "added": self._version,
                "version": self._version,
            }
        ]
        if single is None:
            rows += [
                self._variant(variant, ids, rows[0], place) for place, variant in enumerate(product.variants)
            ]
        return rows

    def _variant(self, variant: ImportedVariant, ids: Mapping[str, str], product: Row, place: int) -> Row:
        return {
            **product,
            "product_id": ids[variant.sku],
            "parent_id": product["product_id"],
            "sku": variant.sku,
            "gtin": variant.gtin,
            "title": "",
            "summary": "",
            "description": "",
            "place": "",
            "texts": {},
            "price_minor": variant.price_minor,
            "axes": [],
            "chosen": dict(variant.chosen),
            "stock": variant.stock,
            "dimensions": [],
            "related": [],
            "position": place,
        }

    def _own(self, texts: Texts) -> str:
        """Return the text in the shop's own language, or in the one there is."""
        return storable(localised(texts, self._languages[0]))

    def _texts(self, texts: Texts) -> dict[str, str]:
        return {language: storable(texts[language]) for language in self._ordered(texts)}

    def _ordered(self, languages: Mapping[str, object]) -> list[str]:
        """Return the languages with the shop's own first, so that it is the one others fall back on."""
        return sorted(languages, key=lambda language: language != self._languages[0])


def image_id(product_id: str, picture: ImportedPicture) -> str:
    """Derive the id from what the picture is: the same picture keeps its id and another never has it."""
    digest = sha256(f"{product_id}\0{picture.media_type}\0{picture.source}\0".encode(errors="replace"))
    digest.update(picture.data or b"")
    return digest.hexdigest()[:32]


def differ(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Return whether the rows say different things; at which version they were written says nothing."""
    return next(differing_columns(before, after), None) is not None


def differing_columns(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """Yield the columns in which two rows say different things."""
    for column, value in after.items():
        if column not in ("added", "version") and before[column] != value:
            yield column
