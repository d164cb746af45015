# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding one's way among many products: shelves within shelves, filters, and what if nothing is left."""

import json
from pathlib import Path

import pytest

from shared.demo import make_demo_shop
from shared.settings import KioskSettings, Settings
from tests.drivers.holding import held
from tests.drivers.kiosk_driver import LANDSCAPE, PORTRAIT, KioskDriver
from tests.kiosk.conftest import CHECKOUT, StartKiosk


def prices(customer: KioskDriver) -> list[str]:
    return [row.label for row in customer.kiosk.view.browse.filters.bands.rows]  # type: ignore[attr-defined]


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def visitor(request: pytest.FixtureRequest, start_kiosk: StartKiosk, settings: Settings) -> KioskDriver:
    """Somebody in front of a kiosk that stands or lies, on the shelf of sofas."""
    customer = start_kiosk(settings, request.param)
    customer.touch_to_start()
    customer.shelves.open_category("Sofas & armchairs")
    return customer


def test_filters_narrow_at_once_and_stand_above_the_grid(visitor: KioskDriver) -> None:
    visitor.shelves.open_filters()
    visitor.shelves.filter("Colour", "Moss")
    assert visitor.says("Show 4 products")
    visitor.shelves.close_filters()
    assert visitor.shelves.shown_filters() == ("Moss",)
    assert "Alma sofa" in visitor.shelves.shown_cards()
    visitor.touch("active:Moss")
    visitor.wait_until(lambda: visitor.shelves.shown_filters() == () and visitor.says("12 products"))


def test_cards_are_in_the_colour_of_the_filter_and_so_is_the_product_behind_them(
    visitor: KioskDriver,
) -> None:
    def pictures() -> list[str]:
        return [row.picture for row in visitor.kiosk.view.browse.cards.rows]  # type: ignore[attr-defined]

    moss = "7d8f7a"
    assert not all(f"-{moss}." in each for each in pictures())
    visitor.shelves.open_filters()
    visitor.shelves.filter("Colour", "Moss")
    visitor.shelves.close_filters()
    visitor.wait_until(lambda: len(pictures()) == 4 and all(f"-{moss}." in each for each in pictures()))
    visitor.shelves.open_product("Alma sofa")
    assert f"-{moss}." in visitor.kiosk.view.product.picture  # type: ignore[attr-defined]


def test_what_would_leave_nothing_is_quiet_and_says_so_but_can_be_chosen(visitor: KioskDriver) -> None:
    visitor.shelves.open_filters()
    visitor.shelves.filter("Colour", "Moss")
    vain = f"filter:Price:{prices(visitor)[1]}"
    assert visitor.find(vain).property("vain")
    assert not visitor.find("filter:Colour:Sand").property("vain")
    assert f"{prices(visitor)[1]}, 0 products" in visitor.spoken_texts()
    visitor.touch(vain)
    visitor.wait_until(lambda: visitor.says("No products match"))
    assert not visitor.find(vain).property("vain"), "a filter at work is not quiet"


def test_while_what_is_left_is_counted_the_number_until_then_stays(visitor: KioskDriver) -> None:
    visitor.shelves.open_filters()
    assert visitor.says("Show 12 products")
    with held(visitor):
        visitor.touch("filter:Colour:Moss")
        visitor.wait_until(lambda: visitor.view.browse.loading, "the answer to be waited for")
        assert visitor.says("Show 12 products")
    visitor.wait_until(lambda: visitor.says("Show 4 products"), "the answer")


def test_another_shelf_says_no_number_before_it_is_counted(visitor: KioskDriver) -> None:
    with held(visitor):
        visitor.touch("category:Lamps")
        visitor.wait_until(lambda: visitor.view.browse.loading, "the answer to be waited for")
        assert visitor.view.browse.count == 0
    visitor.wait_until(lambda: visitor.view.browse.count > 0, "the answer")


def test_while_they_are_counted_no_other_shelfs_filters_are_shown(visitor: KioskDriver) -> None:
    visitor.shelves.open_filters()
    assert visitor.is_shown("filter:Cover:Linen")
    visitor.shelves.close_filters()
    visitor.shelves.open_category("Lamps")
    with held(visitor):
        visitor.touch("filters")
        visitor.wait_until(lambda: visitor.is_shown("filtersWaiting"), "the places of the filters")
        assert not visitor.is_shown("filter:Cover:Linen")
    visitor.wait_until(lambda: visitor.is_shown("filter:Colour:Rust"), "the filters of the lamps")
    assert not visitor.is_shown("filtersWaiting")


def test_where_nothing_is_left_the_screen_says_which_filter_to_give_up(visitor: KioskDriver) -> None:
    visitor.shelves.open_filters()
    visitor.shelves.filter("Colour", "Moss")
    visitor.shelves.filter("Price", prices(visitor)[1])
    visitor.touch("inStockOnly")
    visitor.wait_until(lambda: visitor.says("No products match"))
    visitor.shelves.close_filters()
    assert visitor.says("Nothing fits all of your filters")
    visitor.wait_until(lambda: visitor.is_shown("loosen:price"))
    visitor.touch("loosen:price")
    visitor.wait_until(lambda: visitor.shelves.shown_filters() == ("In stock", "Moss"))
    visitor.wait_until(lambda: "Alma sofa" in visitor.shelves.shown_cards())


def test_a_price_that_is_chosen_keeps_its_name_while_another_searchs_filters_are_counted(
    visitor: KioskDriver,
) -> None:
    visitor.shelves.search("chair")
    visitor.shelves.open_filters()
    band = prices(visitor)[0]
    visitor.shelves.filter("Price", band)
    visitor.shelves.close_filters()
    visitor.shelves.search("table")
    visitor.shelves.open_filters()
    visitor.wait_until(lambda: prices(visitor) != [], "the prices of the tables")
    visitor.shelves.close_filters()
    assert visitor.shelves.shown_filters() == (band,)
    visitor.shelves.search("lamp")
    assert visitor.shelves.shown_heading() == "“lamp”"


def test_everything_can_be_cleared_or_asked_for(visitor: KioskDriver) -> None:
    visitor.shelves.open_filters()
    visitor.shelves.filter("Colour", "Moss")
    visitor.shelves.filter("Price", prices(visitor)[1])
    visitor.shelves.close_filters()
    visitor.wait_until(lambda: visitor.is_shown("clearAllFilters"))
    visitor.talk.ask_for_it()
    visitor.back()
    visitor.touch("clearAllFilters")
    visitor.wait_until(lambda: visitor.shelves.shown_filters() == () and visitor.says("12 products"))


def test_the_next_shelf_keeps_stock_but_not_colour_and_the_next_customer_keeps_nothing(
    visitor: KioskDriver,
) -> None:
    visitor.shelves.open_filters()
    visitor.shelves.filter("Colour", "Moss")
    visitor.touch("inStockOnly")
    visitor.shelves.close_filters()
    visitor.shelves.open_category("Lamps")
    visitor.wait_until(lambda: visitor.shelves.shown_filters() == ("In stock",))
    visitor.codes.get_my_code()
    visitor.im_done()
    visitor.touch_to_start()
    visitor.wait_until(lambda: visitor.shelves.shown_filters() == () and visitor.says("104 products"))


def test_the_filters_speak_the_language_that_is_chosen(visitor: KioskDriver) -> None:
    visitor.shelves.open_filters()
    visitor.shelves.filter("Colour", "Moss")
    visitor.shelves.close_filters()
    visitor.speak("de")
    visitor.wait_until(lambda: visitor.shelves.shown_filters() == ("Moos",))


def test_shelves_within_shelves_are_opened_and_left_again(start_kiosk: StartKiosk, tmp_path: Path) -> None:
    source = CHECKOUT / "resources" / "demo" / "catalogue.json"
    catalogue = json.loads(source.read_text(encoding="utf-8"))
    catalogue["categories"] += [
        {"key": "seats", "parent": "sofas", "title": "Armchairs"},
        {"key": "poufs", "parent": "sofas", "title": "Poufs"},
        {"key": "round", "parent": "poufs", "title": "Round poufs"},
    ]
    for product in catalogue["products"]:
        product["pictures"] = []
        if product["sku"] == "LC-SOF-ALMA":
            product["category"] = "seats"
        if product["title"]["en"] == "Isa pouf":
            product["category"] = "round"
    file = tmp_path / "catalogue.json"
    file.write_text(json.dumps(catalogue), encoding="utf-8")
    shop = tmp_path / "shop.sqlite"
    make_demo_shop(shop, file)
    customer = start_kiosk(
        Settings(database=str(shop), folder=str(tmp_path / "own"), reduced_motion=True, kiosk=KioskSettings())
    )
    customer.touch_to_start()
    customer.shelves.open_category("Sofas & armchairs")
    assert not customer.is_shown("trail:Sofas & armchairs")
    customer.touch("shelf:Poufs")
    customer.wait_until(lambda: customer.shelves.shown_cards() == ("Isa pouf",))
    customer.touch("shelf:Round poufs")
    customer.wait_until(lambda: customer.is_shown("trail:Poufs"))
    assert customer.is_shown("shelf:All")
    customer.touch("trail:Sofas & armchairs")
    customer.wait_until(lambda: customer.says("12 products"))
    customer.touch("shelf:Armchairs")
    customer.wait_until(lambda: customer.shelves.shown_cards() == ("Alma sofa",))
