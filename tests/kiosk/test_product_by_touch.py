# SPDX-License-Identifier: GPL-3.0-or-later
"""One product looked at from near: its pictures, what each option costs, and what is like it."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from shared.settings import KioskSettings, Settings
from tests.drivers.changed_shop import make_changed_shop
from tests.drivers.kiosk_driver import LANDSCAPE, PORTRAIT, KioskDriver
from tests.kiosk.conftest import StartKiosk


@pytest.fixture(scope="module")
def odd_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo shop, where Alma has two pictures, a colour that nobody sells and a friend among the lamps."""

    def change(catalogue: dict[str, Any]) -> None:
        (alma,) = (each for each in catalogue["products"] if each["sku"] == "LC-SOF-ALMA")
        (lamp,) = (each for each in catalogue["products"] if each["title"]["en"] == "Svamp table lamp")
        catalogue["products"] = [alma, lamp]
        alma["pictures"] += lamp["pictures"]
        alma["related"] = [lamp["sku"]]
        alma["options"][1]["values"].append({"key": "gold", "label": {"en": "Gold"}, "swatch": "#D4AF37"})
        for variant in alma["variants"]:
            variant["stock"] = 0 if variant["options"] == {"size": "2", "colour": "sand"} else 5

    return make_changed_shop(tmp_path_factory.mktemp("odd") / "shop", change)


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def visitor(
    request: pytest.FixtureRequest, start_kiosk: StartKiosk, odd_shop: Path, tmp_path: Path
) -> KioskDriver:
    """Somebody who looks at Alma."""
    shop = Path(shutil.copy(odd_shop, tmp_path / "shop.sqlite"))
    settings = Settings(
        database=str(shop), folder=str(tmp_path / "own"), reduced_motion=True, kiosk=KioskSettings()
    )
    customer = start_kiosk(settings, request.param)
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    return customer


def test_a_picture_is_looked_at_closely_with_one_finger_or_two(visitor: KioskDriver) -> None:
    visitor.touch("zoomPicture")
    assert visitor.product.zoom() == 1
    visitor.touch("zoomIn")
    visitor.touch("zoomIn")
    assert visitor.product.zoom() == pytest.approx(2.56)
    visitor.touch("zoomOut")
    assert visitor.product.zoom() == pytest.approx(1.6)
    visitor.double_tap("zoomArea")
    visitor.wait_until(lambda: visitor.product.zoom() == 1, "the whole picture")
    visitor.pinch("zoomArea", 2)
    visitor.wait_until(lambda: 1.5 < visitor.product.zoom() < 2.5, "twice the size")
    visitor.pinch("zoomArea", 0.3)
    visitor.wait_until(lambda: visitor.product.zoom() == 1, "the whole picture again")
    visitor.touch("closeZoom")
    assert not visitor.is_shown("zoomView")


def test_several_pictures_are_chosen_from_on_the_page_and_from_near(visitor: KioskDriver) -> None:
    product = visitor.view.product
    first = str(product.picture)
    visitor.touch("picture:1")
    visitor.wait_until(lambda: str(product.picture) != first, "the other picture")
    visitor.touch("zoomPicture")
    visitor.touch("closer:0")
    visitor.wait_until(lambda: str(product.picture) == first, "the first picture")
    assert "Picture 2 of 2" in visitor.spoken_texts()


def test_each_value_says_what_it_costs_more_and_whether_it_has_to_be_ordered(
    visitor: KioskDriver,
) -> None:
    assert visitor.says("+€380")
    assert visitor.says("to order")
    visitor.product.choose("Size", "3-seater")
    visitor.wait_until(lambda: visitor.says("\N{MINUS SIGN}€380"))
    assert not visitor.says("to order")


def test_what_nobody_sells_is_asked_for_instead_of_added(visitor: KioskDriver) -> None:
    assert visitor.says("not available")
    visitor.product.choose("Colour", "Gold")
    visitor.wait_until(lambda: visitor.is_shown("askForWish"))
    assert not visitor.is_shown("addToList")
    assert visitor.says("We do not have it in Gold. Ask us: we may be able to get it.")
    visitor.touch("askForWish")
    visitor.talk.send_question()
    visitor.wait_until(
        lambda: [each.text for each in visitor.talk.shown_requests()] == ["Alma sofa in Gold?"]
    )
    visitor.back()
    visitor.product.choose("Colour", "Moss")
    visitor.product.add_to_list()


def test_what_goes_with_it_is_one_touch_away_and_so_is_the_way_back(visitor: KioskDriver) -> None:
    visitor.touch("related:Svamp table lamp")
    visitor.wait_until(lambda: visitor.says("Svamp table lamp") and visitor.is_shown("productTitle"))
    visitor.back()
    visitor.wait_until(lambda: visitor.is_shown("related:Svamp table lamp"))
