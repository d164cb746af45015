# SPDX-License-Identifier: GPL-3.0-or-later
"""Guessing what a column holds from its heading, in English, German, French and Spanish."""

import re
from collections.abc import Iterable, Mapping
from enum import Enum

from shared.catalogue.texts import fold

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_WORD = re.compile(r"[\W_]+")
_NEUTRAL = frozenset(
    {"meta", "product", "attributes", "details", "data", "info", "fields", "dimensions", "item"}
)
"""Names of parts of a nested record that say nothing about what is in them."""


class Meaning(Enum):
    """What a column holds."""

    SKU = "sku"
    IDENTIFIER = "identifier"
    GTIN = "gtin"
    TITLE = "title"
    SUMMARY = "summary"
    DESCRIPTION = "description"
    CATEGORY = "category"
    PRICE = "price"
    CURRENCY = "currency"
    STOCK = "stock"
    PLACE = "place"
    UNIT = "unit"
    TAX = "tax"
    BRAND = "brand"
    PICTURE = "picture"
    WIDTH = "width"
    HEIGHT = "height"
    DEPTH = "depth"
    LENGTH = "length"
    DIAMETER = "diameter"
    WEIGHT = "weight"
    MATERIAL = "material"
    COLOUR = "colour"


Columns = Mapping[Meaning, str]
"""Which column holds what, by the file's own headings; what stands in no column is missing."""

MEASURES = (
    Meaning.WIDTH,
    Meaning.DEPTH,
    Meaning.HEIGHT,
    Meaning.LENGTH,
    Meaning.DIAMETER,
    Meaning.WEIGHT,
    Meaning.MATERIAL,
    Meaning.COLOUR,
)
"""What is shown as a property of the product under the file's own heading, in this order."""

_SYNONYMS: Mapping[Meaning, str] = {
    Meaning.SKU: """
        sku, article number, article no, item number, item no, item code, product code, product sku,
        variant sku, part number, mpn, artikelnummer, artikel nr, artikelnr, art nr, bestellnummer,
        produktnummer, reference, ref, code article, reference produit, referencia, codigo, codigo de
        articulo, code
    """,
    Meaning.IDENTIFIER: """
        id, product id, item id, artikel id, uid, handle, key, nr, no, number, nummer, numero
    """,
    Meaning.GTIN: """
        gtin, ean, upc, barcode, ean code, ean13, ean 13, gtin13, gtin 13, ean upc, isbn, gtin upc ean
        or isbn, variant barcode, strichcode, code barres, code barre, code a barres, codigo de barras
    """,
    Meaning.TITLE: """
        title, product title, product name, item name, name, product, item, article, label, bezeichnung,
        artikelbezeichnung, produktname, artikelname, artikel, produkt, titel, nom, nom du produit,
        titre, produit, designation, libelle, nombre, nombre del producto, titulo, producto, articulo
    """,
    Meaning.SUMMARY: """
        summary, short description, subtitle, tagline, kurzbeschreibung, kurztext, untertitel, resume,
        description courte, resumen, descripcion corta
    """,
    Meaning.DESCRIPTION: """
        description, long description, body, body html, details, text, beschreibung, langtext,
        langbeschreibung, produktbeschreibung, descriptif, description longue, descripcion, descripcion
        larga
    """,
    Meaning.CATEGORY: """
        category, categories, product category, product type, category name, department, group, product
        group, type, kategorie, kategorien, warengruppe, produktgruppe, artikelgruppe, abteilung,
        categorie, rayon, famille, categoria, familia, seccion
    """,
    Meaning.PRICE: """
        price, regular price, unit price, sale price, retail price, list price, selling price, gross
        price, price gross, rrp, msrp, variant price, amount, price amount, price value, preis,
        verkaufspreis, vk preis, vk, bruttopreis, preis brutto, einzelpreis, stuckpreis, uvp,
        ladenpreis, prix, prix ttc, prix de vente, prix unitaire, tarif, precio, precio de venta, pvp,
        precio unitario, importe
    """,
    Meaning.CURRENCY: """
        currency, currency code, price currency, wahrung, waehrung, devise, monnaie, moneda, divisa
    """,
    Meaning.STOCK: """
        stock, stock quantity, quantity, qty, in stock, inventory, inventory quantity, on hand,
        available, availability, variant inventory qty, bestand, lagerbestand, lager, menge, anzahl,
        verfugbar, quantite, quantite en stock, disponible, existencias, cantidad, inventario
    """,
    Meaning.PLACE: """
        place, location, aisle, shelf, bay, bin, store location, lagerplatz, regal, regalplatz, platz,
        standort, gang, emplacement, allee, ubicacion, pasillo, estante, lugar
    """,
    Meaning.UNIT: """
        unit, unit of measure, uom, sold by, einheit, mengeneinheit, me, unite, unidad, unidad de medida
    """,
    Meaning.TAX: """
        tax rate, vat rate, tax, vat, tax percent, vat percent, tax percentage, vat percentage, sales tax,
        steuersatz, mwst, mwst satz, mehrwertsteuer, ust, ust satz, umsatzsteuer, tva, taux tva, taux de tva,
        iva, tipo iva, tipo de iva
    """,
    Meaning.BRAND: """
        brand, manufacturer, vendor, supplier, maker, marke, hersteller, lieferant, marque, fabricant,
        marca
    """,
    Meaning.PICTURE: """
        image, images, picture, pictures, photo, image url, image urls, image link, image src, img, img
        high, thumbnail, bild, bilder, bild url, foto, photos, image principale, imagen, imagenes, fotos
    """,
    Meaning.WIDTH: "width, breite, largeur, ancho, anchura",
    Meaning.HEIGHT: "height, hohe, hoehe, hauteur, alto, altura",
    Meaning.DEPTH: "depth, tiefe, profondeur, fondo, profundidad",
    Meaning.LENGTH: "length, lange, laenge, longueur, largo, longitud",
    Meaning.DIAMETER: "diameter, durchmesser, diametre, diametro",
    Meaning.WEIGHT: "weight, gewicht, poids, peso",
    Meaning.MATERIAL: "material, matiere, materiau, materiaux",
    Meaning.COLOUR: "color, colour, farbe, couleur",
}
"""Normalised headings, the plainest first."""

_RANKS = {
    " ".join(name.split()): (meaning, rank)
    for meaning, names in _SYNONYMS.items()
    for rank, name in enumerate(names.split(","))
}


def normalised(heading: str) -> str:
    """Return the heading as synonyms are written: `Artikel-Nr.` and `artikelNr` become `artikel nr`."""
    return _NOT_WORD.sub(" ", fold(_CAMEL.sub(" ", heading))).strip()


def guess(headings: Iterable[str]) -> dict[Meaning, str]:
    """Return for each meaning the heading that names it best; headings of nested values are `outer.inner`.

    A heading with a remark, as `Width (cm)` or `Preis in EUR`, counts where no plainer one is found.
    """
    best: dict[Meaning, tuple[int, int, int, str]] = {}
    for place, heading in enumerate(headings):
        found = _meaning(heading)
        if found is None:
            continue
        meaning, rank, strained = found
        candidate = (strained + heading.count("."), rank, place, heading)
        if meaning not in best or candidate < best[meaning]:
            best[meaning] = candidate
    return {meaning: candidate[3] for meaning, candidate in best.items()}


def with_choices(guessed: Columns, choices: Mapping[Meaning, str | None]) -> dict[Meaning, str]:
    """Return the guess with some columns chosen by a person; None takes a meaning away.

    A column that was chosen for one thing is no longer guessed to be another.
    """
    chosen = set(choices.values())
    columns = {
        meaning: heading
        for meaning, heading in guessed.items()
        if meaning not in choices and heading not in chosen
    }
    return columns | {meaning: heading for meaning, heading in choices.items() if heading}


def _meaning(heading: str) -> tuple[Meaning, int, int] | None:
    """Return the meaning, its synonym's rank, and how far the heading had to be bent to match."""
    containers, _, own = heading.rpartition(".")
    outer = containers.rpartition(".")[2]
    tried = [(normalised(heading), 0)]
    if not containers or normalised(outer) in _NEUTRAL:
        tried.append((normalised(own), 0))
    for start in ("(", "[", " in ", " / "):
        if start in own:
            tried.append((normalised(own.partition(start)[0]), 10))
    for name, strained in tried:
        if name in _RANKS:
            meaning, rank = _RANKS[name]
            return meaning, rank, strained
    return None
