# SPDX-License-Identifier: GPL-3.0-or-later
"""What the import says: of files and rows that cannot be read, of columns, of what becomes of products."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from shared.catalogue.applying import Fate, FateKind
from shared.catalogue.importing import Format, Meaning, Reason, RowProblem, Unreadable, UnreadableReason

translate = QCoreApplication.translate


def format_word(file_format: Format) -> str:
    """Name a kind of file."""
    match file_format:
        case Format.HANDSEL:
            return translate("Import", "Handsel catalogue")
        case Format.WOOCOMMERCE:
            return translate("Import", "WooCommerce export")
        case Format.PLAIN_CSV:
            return translate("Import", "Table (CSV)")
        case Format.PLAIN_JSON:
            return translate("Import", "List (JSON)")
        case _:
            assert_never(file_format)


def meaning_word(meaning: Meaning) -> str:
    """Name what a column may hold."""
    words = {
        Meaning.TITLE: translate("Import", "Title"),
        Meaning.PRICE: translate("Import", "Price"),
        Meaning.SKU: translate("Import", "SKU"),
        Meaning.IDENTIFIER: translate("Import", "Number, where there is no SKU"),
        Meaning.GTIN: translate("Import", "Barcode (GTIN)"),
        Meaning.STOCK: translate("Import", "Stock"),
        Meaning.CATEGORY: translate("Import", "Category"),
        Meaning.SUMMARY: translate("Import", "Summary"),
        Meaning.DESCRIPTION: translate("Import", "Description"),
        Meaning.PLACE: translate("Import", "Place in the shop"),
        Meaning.TAX: translate("Import", "Tax rate"),
        Meaning.UNIT: translate("Import", "Unit"),
        Meaning.CURRENCY: translate("Import", "Currency"),
        Meaning.BRAND: translate("Import", "Brand"),
        Meaning.PICTURE: translate("Import", "Picture’s address"),
        Meaning.WIDTH: translate("Import", "Width"),
        Meaning.HEIGHT: translate("Import", "Height"),
        Meaning.DEPTH: translate("Import", "Depth"),
        Meaning.LENGTH: translate("Import", "Length"),
        Meaning.DIAMETER: translate("Import", "Diameter"),
        Meaning.WEIGHT: translate("Import", "Weight"),
        Meaning.MATERIAL: translate("Import", "Material"),
        Meaning.COLOUR: translate("Import", "Colour"),
    }
    return words[meaning]


def file_sentence(unreadable: Unreadable) -> str:
    """Say why nothing can be read from a file, and what to do."""
    sentence = _file_words(unreadable.reason).format(name=unreadable.path.name)
    if unreadable.line is None:
        return sentence
    return translate("Import", "{sentence} (line {line})").format(line=unreadable.line, sentence=sentence)


def _file_words(reason: UnreadableReason) -> str:
    words = {
        UnreadableReason.MISSING: translate("Import", "There is no file {name}."),
        UnreadableReason.NOT_A_FILE: translate("Import", "{name} is not a file."),
        UnreadableReason.NOT_PERMITTED: translate("Import", "{name} may not be read by this user."),
        UnreadableReason.TOO_LARGE: translate(
            "Import", "{name} is too large to import at once. Split it into smaller files."
        ),
        UnreadableReason.EMPTY: translate("Import", "{name} is empty."),
        UnreadableReason.BINARY: translate(
            "Import", "{name} is not a text file. Export the products as CSV or JSON."
        ),
        UnreadableReason.SPREADSHEET: translate(
            "Import", "{name} is a spreadsheet. Save it as CSV, then import that."
        ),
        UnreadableReason.MARKUP: translate(
            "Import", "{name} is a web page or XML. Export the products as CSV or JSON."
        ),
        UnreadableReason.NOT_JSON: translate("Import", "{name} begins like JSON but is broken."),
        UnreadableReason.NO_HEADER: translate("Import", "The first row of {name} must name its columns."),
        UnreadableReason.NO_PRODUCTS: translate("Import", "There are no products in {name}."),
        UnreadableReason.TOO_DEEP: translate(
            "Import", "{name} is JSON whose brackets are nested too deeply."
        ),
        UnreadableReason.HUGE_NUMBER: translate("Import", "{name} is JSON with a number too large to read."),
        UnreadableReason.NO_VERSION: translate(
            "Import", "{name} does not say of which version of Handsel’s format it is."
        ),
        UnreadableReason.NEWER_FORMAT: translate(
            "Import", "{name} was written by a newer Handsel. Update this machine."
        ),
    }
    return words[reason]


def row_sentence(problem: RowProblem) -> str:
    """Say what is wrong with one row of a file."""
    words = {
        Reason.UNREADABLE_ROW: translate("Import", "cannot be read"),
        Reason.UNCLOSED_QUOTE: translate("Import", "a quotation mark is never closed"),
        Reason.OVERLONG_CELL: translate("Import", "a cell has more than 131,072 characters"),
        Reason.NO_TITLE: translate("Import", "no title"),
        Reason.LONG_TITLE: translate("Import", "a title of more than 300 characters"),
        Reason.LONG_SKU: translate("Import", "an SKU of more than 300 characters"),
        Reason.NO_PRICE: translate("Import", "no price"),
        Reason.BAD_PRICE: translate("Import", "a price that is no amount"),
        Reason.NEGATIVE_PRICE: translate("Import", "a price below nothing"),
        Reason.ABSURD_PRICE: translate("Import", "a price beyond any shop’s"),
        Reason.OTHER_CURRENCY: translate("Import", "a price in another currency than the shop’s"),
        Reason.DUPLICATE_SKU: translate("Import", "an SKU that an earlier row has"),
        Reason.NO_PARENT: translate("Import", "a variant of a product that is not in the file"),
        Reason.NO_VARIANTS: translate("Import", "options, but no variant that could be read"),
        Reason.NOT_SOLD_ALONE: translate("Import", "not a product that is sold by itself"),
        Reason.HIDDEN: translate("Import", "not published or not visible in its shop"),
        Reason.BAD_OPTION: translate("Import", "an option or choice that cannot be used"),
        Reason.LONG_OPTION: translate("Import", "an option or choice of more than 300 characters"),
        Reason.MANY_OPTIONS: translate("Import", "more than 12 options"),
        Reason.BAD_GTIN: translate("Import", "a barcode with a wrong check digit or length"),
        Reason.BAD_STOCK: translate("Import", "a stock that is no count"),
        Reason.BAD_UNIT: translate("Import", "a unit other than piece, metre or square metre"),
        Reason.BAD_CATEGORY: translate("Import", "a category that cannot be used"),
        Reason.BAD_PICTURE: translate("Import", "a picture that cannot be used"),
        Reason.BAD_TAX: translate("Import", "a tax rate or class that cannot be used"),
    }
    return words[problem.reason]


def row_outcome(problem: RowProblem) -> str:
    """Say what becomes of a row that something is wrong with."""
    if problem.reason.refuses_row:
        return translate("Import", "left out")
    return translate("Import", "taken without it")


def fate_word(kind: FateKind) -> str:
    """Name what becomes of a product."""
    match kind:
        case FateKind.NEW:
            return translate("Import", "new")
        case FateKind.CHANGED:
            return translate("Import", "changed")
        case FateKind.WITHDRAWN:
            return translate("Import", "withdrawn")
        case FateKind.KEPT:
            return translate("Import", "kept")
        case _:
            assert_never(kind)


def fate_details(fate: Fate) -> str:
    """Say what of a product changes."""
    words = {
        "title": translate("Import", "title"),
        "summary": translate("Import", "summary"),
        "description": translate("Import", "description"),
        "place": translate("Import", "place"),
        "texts": translate("Import", "texts"),
        "category_id": translate("Import", "category"),
        "unit": translate("Import", "unit"),
        "price_minor": translate("Import", "price"),
        "stock": translate("Import", "stock"),
        "gtin": translate("Import", "barcode"),
        "axes": translate("Import", "options"),
        "chosen": translate("Import", "options"),
        "variants": translate("Import", "variants"),
        "pictures": translate("Import", "pictures"),
        "dimensions": translate("Import", "measures"),
        "related": translate("Import", "what goes with it"),
        "tax_rate": translate("Import", "tax"),
        "position": translate("Import", "order"),
        "active": translate("Import", "sold again"),
    }
    named = [words[field] for field in fate.fields if field in words]
    # The texts in all languages hold those of the shop's own as well.
    return ", ".join(dict.fromkeys(each for each in named if each != words["texts"] or len(named) == 1))
