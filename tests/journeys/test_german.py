# SPDX-License-Identifier: GPL-3.0-or-later
"""A German shop: no English word is left on any screen, and prices are written as Germans write them."""

import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtWidgets import QApplication

from console.pages.record.line_cells import Column
from shared.demo import DEMO_SIGN_IN
from shared.desktop.translations import FOLDER
from shared.records import Outcome, State
from shared.settings import Settings
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.english import English
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.conftest import CATALOGUE
from tests.journeys.shop import ShopClock, bare


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return msgspec.structs.replace(settings, language="de")


@pytest.fixture
def anna(qapp: QApplication, settings: Settings, clock: ShopClock) -> Iterator[ConsoleDriver]:
    """Anna before she signs in: that page speaks German too."""
    with ConsoleDriver(qapp, settings, clock=clock) as driver:
        yield driver


@pytest.fixture(scope="module")
def english() -> English:
    return English(sorted(FOLDER.glob("*_de.ts")))


@pytest.fixture(scope="module")
def english_products() -> frozenset[str]:
    """The words of the catalogue that are other words in German."""
    parsed = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    texts = [*_texts(parsed["products"]), *_texts(parsed["categories"])]
    german = {text["de"] for text in texts}
    return frozenset(text["en"] for text in texts) - german


def _texts(value: Any) -> Iterator[dict[str, str]]:  # Any: JSON has values of every type
    if isinstance(value, dict) and {"en", "de"} <= value.keys():
        yield value
    elif isinstance(value, dict):
        yield from _texts(list(value.values()))
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def test_english_is_recognised(english: English) -> None:
    """The check can fail: these are texts of either application."""
    assert english.left_in(["Total", "Nothing found for “sofa”", "Take mine: 12", "Gesamt", "Sofa"]) == [
        "'Nothing found for “sofa”' is 'Nothing found for “%1”'",
        "'Take mine: 12' is 'Take mine: {value}'",
        "'Total' is 'Total'",
    ]


def test_every_screen_of_the_kiosk_is_german(
    kiosk: KioskDriver, english: English, english_products: frozenset[str]
) -> None:
    def look(screen: str) -> None:
        shown, spoken = kiosk.shown_texts(), kiosk.spoken_texts()
        assert shown, f"nothing can be read on {screen}"
        assert spoken, f"nothing on {screen} has a name"
        texts = shown + spoken
        assert english.left_in(texts) == [], screen
        assert english_products.isdisjoint(texts), screen

    kiosk.wait_until_open()
    look("attract")
    kiosk.touch_to_start()
    look("browse")
    kiosk.shelves.open_category("Leuchten")
    look("category")
    kiosk.touch("sort")
    look("order")
    kiosk.touch("order:1")
    kiosk.shelves.search("hovercraft")
    kiosk.wait_until(lambda: kiosk.says("Nichts gefunden zu „hovercraft“"), "that nothing was found")
    look("nothing found")
    kiosk.shelves.search("alma")
    kiosk.shelves.open_product("Sofa Alma")
    kiosk.product.choose("Größe", "3-Sitzer")
    kiosk.wait_until(lambda: kiosk.product.shown_price() == "1.670\u00a0€", "a price in German form")
    look("product")
    kiosk.product.add_to_list()
    look("added")
    kiosk.my_list.show()
    look("list")
    assert kiosk.my_list.shown()[0].total == "1.670\u00a0€"
    kiosk.my_list.remove("Sofa Alma")
    look("removed")
    kiosk.my_list.undo_remove()
    kiosk.touch("ask")
    look("ask")
    kiosk.talk.ask("Gibt es das auch in Grün?")
    look("asked")
    kiosk.touch("callStaff")
    look("reasons to call")
    kiosk.touch("reason:advice")
    kiosk.wait_until(lambda: kiosk.talk.shown_call() != "", "the call")
    look("calling")
    kiosk.codes.get_my_code()
    look("code")
    kiosk.im_done()
    look("farewell")


def test_every_page_of_the_console_is_german(
    kiosk: KioskDriver,
    anna: ConsoleDriver,
    english: English,
    english_products: frozenset[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QMediaDevices, "videoInputs", staticmethod(list))

    def look(page: str) -> None:
        texts = anna.shown_texts()
        assert english.left_in(texts) == [], page
        assert english_products.isdisjoint(texts), page

    anna.wait_for(
        lambda: any(DEMO_SIGN_IN.password in text for text in anna.shown_texts()), "the demo sign-in"
    )
    look("sign in")
    anna.try_to_sign_in("anna", "falsch")
    anna.wait_for(lambda: bool(anna.sign_in_trouble), "that the password is wrong")
    look("wrong password")
    anna.sign_in(DEMO_SIGN_IN.username, DEMO_SIGN_IN.password)
    look("nothing open")
    customer_id = a_customer_with_a_list_a_question_and_a_call(kiosk)
    anna.wait_for(
        lambda: any("Beratung" in row for row in anna.floor.sentences), "the caller is on the floor"
    )
    look("floor")
    anna.floor.open(customer_id)
    look("record")
    assert [anna.lines.cell(0, column) for column in (Column.PRICE, Column.TOTAL)] == ["1.290,00", "1.290,00"]
    anna.calls.take()
    anna.lines.set_price(0, "1.199,50")
    assert anna.lines.cell(0, Column.PRICE) == "1.199,50"
    anna.lines.set_discount(0, "2,5 %")
    anna.lines.set_quantity(0, "zwei")
    anna.wait_for(lambda: "zwei" in anna.notice, "what is no quantity")
    look("not a quantity")
    anna.press(Qt.Key.Key_Escape)
    anna.lines.remove_or_restore(0)
    look("removed")
    anna.record.undo()
    anna.wait_for(lambda: not anna.lines.shown[0].removed, "the line is back")
    look("undone")
    anna.picker.begin_to_add("lampe")
    look("catalogue")
    anna.press(Qt.Key.Key_Escape)
    for scanned in ("https://example.org", "K7Q29XMTF", "K7Q29X", "K7Q29XMTE", "4006381333931"):
        anna.press(Qt.Key.Key_Escape)
        anna.scanner.scan(scanned)
        anna.wait_for(lambda: bool(anna.notice), "the scan is answered")
        look(scanned)
    anna.scanner.toggle_camera()
    look("camera")
    anna.scanner.toggle_camera()
    anna.calls.answer_request("Ja, in Moos.")
    anna.record.quote()
    look("quoted")
    anna.record.close_as(Outcome.ORDERED)
    anna.wait_for(lambda: anna.record.shown.state is State.CLOSED, "the record is closed")
    anna.wait_until_confirmed()
    look("closed")
    assert any("1.290 → 1.199,50" in each for each in anna.record.history)


def a_customer_with_a_list_a_question_and_a_call(kiosk: KioskDriver) -> str:
    kiosk.touch_to_start()
    customer_id = bare(kiosk.codes.shown_identity())
    kiosk.shelves.search("alma")
    kiosk.shelves.open_product("Sofa Alma")
    kiosk.product.add_to_list()
    kiosk.talk.ask("Gibt es das auch in Grün?")
    kiosk.talk.call_staff("advice")
    return customer_id
