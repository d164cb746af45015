# SPDX-License-Identifier: GPL-3.0-or-later
"""What a trader must know before going for a product: how many are there, and where."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest

from console.formats import Formats
from console.pages.record.line_cells import Column
from console.pages.record.whereabouts import Whereabouts, whereabouts
from shared.catalogue import Product, Unit, Variant
from shared.money import Money
from shared.records import Line, SetQuantity
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

PRICE = Money("EUR", 4_900)
LINE = Line(
    line_id=UUID(int=1),
    position=1,
    product_id="rug-blue",
    sku="RUG-B",
    title="Fjord rug",
    options=(),
    unit=Unit.SQUARE_METRE,
    quantity=Decimal("2.5"),
    list_price=PRICE,
    unit_price=PRICE,
    discount=None,
    note="",
    removed=False,
    version=1,
    stamp=UUID(int=2),
)


def rug(stock: int | None) -> Product:
    variant = Variant("rug-blue", "RUG-B", None, (), PRICE, stock)
    return Product(
        product_id="rug",
        sku="RUG",
        title="Fjord rug",
        summary="",
        description="",
        category_id=None,
        unit=Unit.SQUARE_METRE,
        axes=(),
        variants=(variant,),
        dimensions=(),
        place="Aisle C, bay 4",
        pictures=(),
    )


@pytest.mark.parametrize(
    ("stock", "says", "lacking"),
    [
        (None, "", False),
        (0, "not in stock", True),
        (2, "only 2\u00a0m² in stock", True),
        (3, "3\u00a0m² in stock", False),
    ],
)
def test_it_says_how_many_are_there_and_whether_that_is_too_few(
    stock: int | None, says: str, lacking: bool
) -> None:
    found = whereabouts(LINE, rug(stock), Formats.of("en"))
    assert found == Whereabouts(
        says.replace("2 m", "2\u00a0m").replace("3 m", "3\u00a0m"), "Aisle C, bay 4", lacking
    )


def test_a_removed_line_lacks_nothing_and_a_custom_one_stands_nowhere() -> None:
    assert not whereabouts(replace(LINE, removed=True), rug(0), Formats.of("en")).lacking
    assert whereabouts(replace(LINE, product_id=None), None, Formats.of("en")) == Whereabouts()
    assert whereabouts(replace(LINE, product_id="rug-red"), rug(3), Formats.of("en")) == Whereabouts()


def test_a_line_says_it_to_who_cannot_see_it_and_to_who_points_at_it(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    there = "Product: Cora lamp, 3 in stock"
    trader.wait_for(lambda: trader.lines.spoken_cell(0, Column.PRODUCT) == there, "the stock")
    assert trader.lines.tool_tip(0, Column.PRODUCT) == "Cora lamp\nLC-CORA\n3 in stock"

    (line,) = shop.record(code.customer_id).lines
    shop.customer(code.customer_id, SetQuantity(line.line_id, Decimal(5), line.stamp))
    lacking = "Product: Cora lamp, only 3 in stock"
    trader.wait_for(lambda: trader.lines.spoken_cell(0, Column.PRODUCT) == lacking, "that three are too few")
