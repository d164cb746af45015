# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking around by touch: what stays where it is, and what is said while something takes long."""

import pytest
from PySide6.QtCore import QSize

from shared.settings import Settings
from tests.drivers.holding import held
from tests.drivers.kiosk_driver import LANDSCAPE, PORTRAIT, KioskDriver
from tests.drivers.listener import Listener
from tests.drivers.poses import talkative
from tests.kiosk.conftest import StartKiosk


def read_again(customer: KioskDriver) -> None:
    """Wait until everything that has been asked of the catalogue so far is on the screen."""
    answered: list[object] = []
    customer.kiosk.jobs.run(lambda: None, answered.append)
    customer.wait_until(lambda: bool(answered), "the catalogue's answers")


def place_in_grid(customer: KioskDriver) -> tuple[int, float]:
    grid = customer.find("grid")
    return int(grid.property("count")), float(grid.property("contentY"))


def test_who_is_far_down_the_shelf_stays_there_when_the_catalogue_changes(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.scroll_to_card("Hylla bookcase")
    before = place_in_grid(customer)
    assert before[0] > 24, "more than the first page"
    view = customer.view
    view.catalogue_changed()
    read_again(customer)
    assert place_in_grid(customer) == before


def test_who_is_far_down_the_shelf_stays_there_in_another_language(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.scroll_to_card("Hylla bookcase")
    before = place_in_grid(customer)
    customer.speak("de")
    customer.wait_until(lambda: customer.shelves.shown_heading() == "Alles")
    read_again(customer)
    assert place_in_grid(customer) == before


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["standing", "lying"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_strip_of_shelves_is_back_at_its_margin_when_the_whole_shop_is_shown(
    start_kiosk: StartKiosk, settings: Settings, size: QSize, language: str
) -> None:
    customer = start_kiosk(settings, size)
    customer.start_in(language)
    customer.wait_until(lambda: len(customer.shelves.shown()) > 3, "the shelves")
    customer.settle()
    first, *_, last = customer.shelves.shown()
    before = customer.place_of(f"category:{first}")
    customer.touch(f"category:{last}")
    customer.wait_until(lambda: customer.shelves.shown_heading() == last, "the last shelf")
    customer.shelves.search("sofa")
    customer.hide_keyboard()
    customer.settle()
    assert customer.place_of(f"category:{first}") == before


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["standing", "lying"])
def test_a_shelf_that_takes_long_shows_the_places_of_its_cards_and_nothing_moves_when_they_come(
    start_kiosk: StartKiosk, settings: Settings, size: QSize
) -> None:
    customer = start_kiosk(settings, size)
    customer.touch_to_start()
    customer.settle()
    whole = customer.find("grid").mapRectToScene(customer.find("grid").boundingRect())
    with held(customer):
        customer.touch("category:Tables")
        customer.wait_until(lambda: customer.is_shown("shelvesWaiting"), "the places of the cards")
        assert customer.shelves.shown_cards() == (), "the cards of another shelf are not these"
        assert "One moment…" in customer.shown_texts()
        places = customer.find("shelvesWaiting")
        assert places.mapRectToScene(places.boundingRect()) == whole
    customer.wait_until(lambda: "Birk dining table" in customer.shelves.shown_cards(), "the tables")
    assert not customer.is_shown("shelvesWaiting")
    assert customer.find("grid").mapRectToScene(customer.find("grid").boundingRect()) == whole


def test_a_product_that_takes_long_shows_the_places_of_its_words_and_cannot_be_added(
    customer: KioskDriver,
) -> None:
    customer.touch_to_start()
    with held(customer):
        customer.touch("product:Alma sofa")
        customer.wait_until(lambda: customer.is_shown("productWaiting"), "the places of its words")
        assert not customer.is_shown("askAboutThis")
        assert not customer.find("addToList").isEnabled()
    customer.wait_until(lambda: customer.product.shown_price() == "€1,290", "the product")
    assert not customer.is_shown("productWaiting")
    assert customer.find("addToList").isEnabled()


def test_who_listens_hears_that_it_takes_a_moment_and_what_has_come_then(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    customer = start_kiosk(talkative(settings))
    customer.wait_until_open()
    listener = Listener(customer)
    listener.switch_on()
    listener.go_to("Touch to start")
    listener.activate("Products")
    listener.go_to("Tables")
    with held(customer):
        listener.activate("One moment")
    listener.hear("12 products")
