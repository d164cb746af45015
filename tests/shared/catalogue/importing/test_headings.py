# SPDX-License-Identifier: GPL-3.0-or-later
"""What columns hold, from their headings."""

import pytest

from shared.catalogue.importing.headings import Meaning, guess, normalised


@pytest.mark.parametrize(
    ("heading", "normal"),
    [
        ("Artikel-Nr.", "artikel nr"),
        ("productName", "product name"),
        ("  Price (EUR) ", "price eur"),
        ("EAN13", "ean13"),
    ],
)
def test_headings_are_compared_without_their_looks(heading: str, normal: str) -> None:
    assert normalised(heading) == normal


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (
            ["SKU", "Name", "Price", "Stock", "EAN"],
            {
                Meaning.SKU: "SKU",
                Meaning.TITLE: "Name",
                Meaning.PRICE: "Price",
                Meaning.STOCK: "Stock",
                Meaning.GTIN: "EAN",
            },
        ),
        (
            ["Artikelnummer", "Bezeichnung", "Verkaufspreis", "Bestand", "Warengruppe", "Regal"],
            {
                Meaning.SKU: "Artikelnummer",
                Meaning.TITLE: "Bezeichnung",
                Meaning.PRICE: "Verkaufspreis",
                Meaning.STOCK: "Bestand",
                Meaning.CATEGORY: "Warengruppe",
                Meaning.PLACE: "Regal",
            },
        ),
        (
            ["Référence", "Désignation", "Prix TTC", "Quantité"],
            {
                Meaning.SKU: "Référence",
                Meaning.TITLE: "Désignation",
                Meaning.PRICE: "Prix TTC",
                Meaning.STOCK: "Quantité",
            },
        ),
        (
            ["Código", "Nombre", "Precio", "Existencias", "Descripción"],
            {
                Meaning.SKU: "Código",
                Meaning.TITLE: "Nombre",
                Meaning.PRICE: "Precio",
                Meaning.STOCK: "Existencias",
                Meaning.DESCRIPTION: "Descripción",
            },
        ),
        (["name", "title", "price"], {Meaning.TITLE: "title", Meaning.PRICE: "price"}),
        (["Preis in EUR", "Titel"], {Meaning.PRICE: "Preis in EUR", Meaning.TITLE: "Titel"}),
        (["Price (EUR)", "Regular price", "title"], {Meaning.PRICE: "Regular price", Meaning.TITLE: "title"}),
        (
            ["meta.barcode", "dimensions.width"],
            {Meaning.GTIN: "meta.barcode", Meaning.WIDTH: "dimensions.width"},
        ),
        (["supplier.name", "name"], {Meaning.TITLE: "name"}),
        (
            ["price.amount", "price.currency"],
            {Meaning.PRICE: "price.amount", Meaning.CURRENCY: "price.currency"},
        ),
        (["reviews.rating", "a", "b"], {}),
    ],
)
def test_the_plainest_heading_of_each_meaning_is_taken(
    headings: list[str], expected: dict[Meaning, str]
) -> None:
    assert guess(headings) == expected
