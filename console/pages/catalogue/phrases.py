# SPDX-License-Identifier: GPL-3.0-or-later
"""What the catalogue's page says: what is to be mended in a sheet, and where two people clash."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from console.formats import Formats
from shared.catalogue import Unit
from shared.catalogue.editing import Clash, Fault, FaultKind
from shared.money import Money

translate = QCoreApplication.translate


def unit_word(unit: Unit) -> str:
    """Name what a quantity counts."""
    match unit:
        case Unit.PIECE:
            return translate("Catalogue", "Piece")
        case Unit.METRE:
            return translate("Catalogue", "Metre")
        case Unit.SQUARE_METRE:
            return translate("Catalogue", "Square metre")
        case _:
            assert_never(unit)


def field_word(field: str) -> str:
    """Name a field of a product's sheet."""
    words = {
        "title": translate("Catalogue", "Title"),
        "summary": translate("Catalogue", "Summary"),
        "description": translate("Catalogue", "Description"),
        "place": translate("Catalogue", "Place"),
        "sku": translate("Catalogue", "SKU"),
        "gtin": translate("Catalogue", "Barcode (GTIN)"),
        "price": translate("Catalogue", "Price"),
        "stock": translate("Catalogue", "Stock"),
        "tax_rate": translate("Catalogue", "Tax"),
        "unit": translate("Catalogue", "Sold by"),
        "category_id": translate("Catalogue", "Category"),
        "options": translate("Catalogue", "Options"),
        "variants": translate("Catalogue", "Variants"),
        "pictures": translate("Catalogue", "Picture"),
    }
    return words.get(field, field)


def fault_sentence(fault: Fault) -> str:
    """Say what is wrong with a field, and what to do."""
    match fault.kind:
        case FaultKind.MISSING:
            return _missing(fault.field)
        case FaultKind.TOO_LONG if fault.field == "pictures":
            return translate("Catalogue", "The picture is larger than 16 MB. Choose a smaller one.")
        case FaultKind.TOO_LONG:
            return translate("Catalogue", "Too long: at most 300 characters.")
        case FaultKind.TAKEN:
            return translate("Catalogue", "“{value}” belongs to {owner} already.").format(
                value=fault.value, owner=fault.owner
            )
        case FaultKind.TWICE:
            return translate("Catalogue", "Stands here twice: each must be its own.")
        case FaultKind.NOT_A_GTIN:
            return _not_a_gtin()
        case FaultKind.OUT_OF_RANGE:
            return _out_of_range(fault.field)
        case FaultKind.UNKNOWN:
            return translate("Catalogue", "This category is no longer there. Choose another.")
        case FaultKind.TOO_MANY if fault.field == "variants":
            return translate("Catalogue", "More than 500 combinations. Give fewer choices.")
        case FaultKind.TOO_MANY:
            return translate("Catalogue", "At most 12 options.")
        case FaultKind.UNREADABLE:
            return unreadable_sentence(fault.field)
        case _:
            assert_never(fault.kind)


def _not_a_gtin() -> str:
    return translate(
        "Catalogue", "Not a barcode’s number: its check digit or length is wrong. Scan it, or type it again."
    )


def unreadable_sentence(field: str) -> str:
    """Say that what was typed cannot be read as a value of the field."""
    match field:
        case "price":
            return translate("Catalogue", "Not a price. Write it like 1290 or 1290.50.")
        case "stock":
            return translate(
                "Catalogue", "Not a count. Write a whole number, or nothing where nobody counts."
            )
        case "tax_rate":
            return translate(
                "Catalogue", "Not a rate. Write it like 19 or 7.5, or nothing for the shop’s own."
            )
        case "gtin":
            return _not_a_gtin()
        case _:
            return translate("Catalogue", "This cannot be read.")


def _missing(field: str) -> str:
    match field:
        case "title":
            return translate("Catalogue", "Give it a title, by which customers find it.")
        case "sku":
            return translate("Catalogue", "Give it a number of its own, the SKU.")
        case "price":
            return translate("Catalogue", "Give it a price.")
        case "variants":
            return translate("Catalogue", "At least one combination must be sold.")
        case "options":
            return translate("Catalogue", "Each option needs a name and its choices, with commas between.")
        case _:
            return translate("Catalogue", "This is missing.")


def _out_of_range(field: str) -> str:
    match field:
        case "price":
            return translate("Catalogue", "A price is from nothing to a milliard.")
        case "stock":
            return translate("Catalogue", "A stock is from nothing to a milliard.")
        case _:
            return translate("Catalogue", "A rate is from 0 to 100 percent.")


def clash_sentence(clash: Clash, formats: Formats, currency: str) -> str:
    """Say what somebody else has made of a field, beside one's own."""
    name = field_word(clash.field)
    if clash.sku:
        name = f"{name} ({clash.sku})"
    return translate("Catalogue", "{field}: yours {mine}, now {theirs}").format(
        field=name,
        mine=_value(clash.field, clash.mine, formats, currency),
        theirs=_value(clash.field, clash.theirs, formats, currency),
    )


def _value(field: str, value: object, formats: Formats, currency: str) -> str:
    match value:
        case int() if field == "price":
            return formats.amount(Money(currency, value))
        case int() if field == "tax_rate":
            return formats.percent(value)
        case Unit():
            return unit_word(value)
        case str() | int():
            return translate("Catalogue", "“{words}”").format(words=value)
        case tuple() | list():
            return translate("Catalogue", "changed")
        case _:
            return translate("Catalogue", "nothing")


def state_sentence(sold: bool, title: str) -> str:
    """Say that a product was withdrawn, or is sold again."""
    if sold:
        return translate("Catalogue", "{title} is sold again.").format(title=title)
    return translate("Catalogue", "{title} is withdrawn; lists that have it keep it.").format(title=title)
