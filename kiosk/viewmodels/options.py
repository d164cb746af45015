# SPDX-License-Identifier: GPL-3.0-or-later
"""What each choice about a product would cost, and whether it is there: told before it is touched."""

from PySide6.QtCore import QCoreApplication

from kiosk.formats import Formats
from kiosk.models.catalogue import ValueRow
from kiosk.viewmodels.choosing import Chosen, choose, is_sold, variant_of
from shared.catalogue import OptionAxis, OptionValue, Product
from shared.money import Money

translate = QCoreApplication.translate


def derive_values(
    product: Product, axis: OptionAxis, chosen: Chosen, wish: tuple[str, str] | None, formats: Formats
) -> list[ValueRow]:
    """Return the values of an option. `wish` is a value that is not sold and was touched all the same."""
    return [
        ValueRow(
            key=value.key,
            label=value.label,
            swatch=value.swatch or "",
            chosen=_is_chosen(axis, value, chosen, wish),
            available=_is_sold_so(product, {**chosen, axis.key: value.key}),
            note=_note(product, axis, value, chosen, formats),
        )
        for value in axis.values
    ]


def _is_chosen(axis: OptionAxis, value: OptionValue, chosen: Chosen, wish: tuple[str, str] | None) -> bool:
    if wish is not None and wish[0] == axis.key:
        return wish[1] == value.key
    return chosen.get(axis.key) == value.key


def _is_sold_so(product: Product, chosen: Chosen) -> bool:
    """Whether some variant is just this."""
    return any(all(chosen.get(key) == wanted for key, wanted in each.chosen) for each in product.variants)


def _note(product: Product, axis: OptionAxis, value: OptionValue, chosen: Chosen, formats: Formats) -> str:
    """Return what touching the value would change about the price, and whether it has to be ordered."""
    if not is_sold(product, axis.key, value.key):
        return translate("Product", "not available")
    now = variant_of(product, chosen)
    then = variant_of(product, choose(product, chosen, axis.key, value.key))
    notes = []
    difference = then.price.minor - now.price.minor
    if difference:
        notes.append(formats.difference(Money(then.price.currency, difference)))
    if then.stock == 0:
        notes.append(translate("Product", "to order"))
    return " · ".join(notes)
