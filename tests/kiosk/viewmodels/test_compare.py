# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling products apart: the rows of a comparison."""

from dataclasses import replace

from PySide6.QtCore import QLocale

from kiosk.formats import Formats
from kiosk.viewmodels.compare import derive_comparison
from shared.catalogue import OptionAxis, OptionValue, Product, Unit, Variant
from shared.money import Money

ENGLISH = Formats("en", QLocale(QLocale.Language.English, QLocale.Country.Ireland))
WOOD = OptionAxis("wood", "Wood", (OptionValue("oak", "Oak"), OptionValue("ash", "Ash")))
TABLE = Product(
    product_id="table",
    sku="TAB",
    title="Table",
    summary="A table",
    description="",
    category_id=None,
    unit=Unit.PIECE,
    axes=(WOOD,),
    variants=(
        Variant("oak", "TAB-O", None, (("wood", "oak"),), Money("EUR", 20_000), 0),
        Variant("ash", "TAB-A", None, (("wood", "ash"),), Money("EUR", 30_000), 4),
    ),
    dimensions=(("Width", "80 cm"), ("Height", "74 cm")),
    place="",
    pictures=(),
)
DESK = replace(
    TABLE,
    product_id="desk",
    summary="A desk",
    axes=(),
    variants=(Variant("desk", "DESK", None, (), Money("EUR", 20_000), None),),
    dimensions=(("Height", "74 cm"), ("Depth", "60 cm")),
)


def rows(*products: tuple[str, Product]) -> dict[str, tuple[tuple[str, ...], bool]]:
    found = derive_comparison(products, ENGLISH)
    assert len({row.key for row in found}) == len(found)
    return {row.label: (row.values, row.differs) for row in found}


def test_what_one_has_and_the_other_lacks_is_a_row_of_both() -> None:
    shown = rows(("ash", TABLE), ("", DESK))
    assert shown["Price"] == (("€200 to €300", "€200"), True)
    assert shown["Stock"] == (("4 in stock", "—"), True)
    assert shown["Wood"] == (("Oak, Ash", "—"), True)
    assert shown["Width"] == (("80 cm", "—"), True)
    assert shown["Depth"] == (("—", "60 cm"), True)


def test_what_all_have_alike_comes_first_and_does_not_stand_out() -> None:
    shown = rows(("ash", TABLE), ("", DESK))
    assert shown["Height"] == (("74 cm", "74 cm"), False)
    measures = [label for label in shown if label in ("Height", "Width", "Depth")]
    assert measures == ["Height", "Width", "Depth"]


def test_what_none_has_is_no_row() -> None:
    assert "Where it stands" not in rows(("ash", TABLE), ("", DESK))


def test_twins_differ_in_nothing() -> None:
    assert not any(differs for _, differs in rows(("ash", TABLE), ("ash", TABLE)).values())


def test_what_is_not_sold_is_no_choice() -> None:
    only_oak = replace(TABLE, variants=TABLE.variants[:1])
    assert rows(("oak", only_oak), ("", DESK))["Wood"][0] == ("Oak", "—")


def test_the_stock_is_that_of_the_variant_that_was_chosen() -> None:
    assert rows(("oak", TABLE), ("", DESK))["Stock"][0] == ("To order", "—")
