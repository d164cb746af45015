# SPDX-License-Identifier: GPL-3.0-or-later
"""A barcode from the shelf opens its product, whatever is on the screen, and never lands in a field."""

from pathlib import Path

import msgspec
import pytest

from shared.database import open_store
from shared.desktop.scanning import Symbology
from shared.identity import grouped, new_code
from shared.settings import KioskSettings, Settings
from tests.drivers.codes import code_image
from tests.drivers.kiosk_driver import KioskDriver
from tests.kiosk.conftest import StartKiosk

UNKNOWN = "4006381333931"
"""A pencil's: no shop for the home has it."""


def barcode_of(shop: Path, sku: str) -> str:
    store = open_store(shop)
    try:
        return str(store.execute_sql("SELECT gtin FROM product WHERE sku = ?", (sku,)).fetchone()[0])
    finally:
        store.close()


def test_a_barcode_begins_a_visit_and_opens_the_page_of_its_variant(
    customer: KioskDriver, shop: Path
) -> None:
    customer.wait_until_open()
    customer.scanner.scan(barcode_of(shop, "LC-SOF-ALMA-3-MOSS"))
    customer.wait_until(lambda: customer.product.shown_title() == "Alma sofa", "the sofa's page")
    assert customer.codes.shown_identity() != ""
    assert customer.product.shown_price() == "€1,670"
    customer.settle()
    customer.back()
    customer.wait_until(lambda: bool(customer.shelves.shown_cards()), "the shelves behind it")


def test_an_article_number_opens_it_as_well(customer: KioskDriver) -> None:
    customer.wait_until_open()
    customer.scanner.scan("LC-SOF-ALMA-3-MOSS")
    customer.wait_until(lambda: customer.product.shown_title() == "Alma sofa", "the sofa's page")


def test_a_scan_never_lands_in_a_field_and_closes_what_lies_over_the_screen(
    customer: KioskDriver, shop: Path
) -> None:
    gtin = barcode_of(shop, "LC-SOF-ALMA-3-MOSS")
    customer.touch_to_start()
    customer.shelves.search("cor")
    customer.scanner.scan(gtin)
    customer.wait_until(lambda: customer.product.shown_title() == "Alma sofa", "the sofa's page")
    customer.settle()
    customer.back()
    customer.wait_until(lambda: customer.is_shown("search"))
    customer.settle()
    assert customer.shelves.shown_search() == "cor"

    customer.touch("callStaff")
    customer.wait_until(lambda: customer.is_shown("reason:advice"))
    customer.scanner.scan(gtin)
    customer.wait_until(lambda: not customer.is_shown("reason:advice"), "the sheet to make room")
    customer.wait_until(lambda: customer.product.shown_title() == "Alma sofa", "the sofa's page")


def test_typing_is_still_typing(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.search("sofa 123456")
    assert customer.shelves.shown_search() == "sofa 123456"


def test_an_unknown_barcode_is_asked_for_in_the_customers_name(customer: KioskDriver) -> None:
    customer.wait_until_open()
    customer.scanner.scan(UNKNOWN)
    customer.wait_until(lambda: customer.scanner.shown_question() == "We do not know this barcode")
    assert customer.codes.shown_identity() == "", "asking a question begins no visit"
    customer.scanner.dismiss()
    assert customer.is_attracting()

    customer.scanner.scan(UNKNOWN)
    customer.wait_until(lambda: customer.scanner.shown_question() != "")
    customer.scanner.accept()
    customer.wait_until(lambda: customer.is_shown("question"), "the page for asking")
    customer.talk.send_question()
    customer.wait_until(lambda: len(customer.talk.shown_requests()) == 1)
    assert customer.talk.shown_requests()[0].text == f"Do you have the product with the barcode {UNKNOWN}?"


def test_a_strangers_code_is_told_from_a_barcode(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.scanner.scan("https://example.org/table")
    customer.wait_until(lambda: customer.scanner.shown_question() == "That is not one of our codes")
    assert not customer.is_shown("acceptScan")
    customer.scanner.dismiss()
    assert customer.codes.shown_identity() != ""


def test_the_camera_reads_a_barcode_too(
    start_kiosk: StartKiosk, settings: Settings, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.viewmodels.camera._DEVICES", shop.parent / "no such folder")
    customer = start_kiosk(settings)
    customer.touch_to_start()
    customer.touch("scanProduct")
    customer.wait_until(lambda: customer.says("Scan a product"))
    customer.scanner.hold_before_camera(code_image(barcode_of(shop, "LC-SOF-ALMA-3-MOSS"), Symbology.EAN_13))
    customer.wait_until(lambda: customer.product.shown_title() == "Alma sofa", "the sofa's page")
    customer.back()
    customer.wait_until(lambda: bool(customer.shelves.shown_cards()), "the shelves, not the camera")


def test_a_kiosk_whose_camera_is_off_offers_none(start_kiosk: StartKiosk, settings: Settings) -> None:
    customer = start_kiosk(msgspec.structs.replace(settings, kiosk=KioskSettings(camera="off")))
    customer.touch_to_start()
    assert not customer.is_shown("scanProduct")
    customer.codes.get_my_code()
    customer.im_done()
    customer.touch("farewell")
    customer.have_code()
    customer.wait_until(lambda: customer.says("Type all 15 symbols"))
    assert customer.says("The whole code stands at the foot of your slip.")


def test_a_customer_id_alone_opens_nothing_and_says_so(customer: KioskDriver) -> None:
    customer.wait_until_open()
    customer.scanner.scan(grouped(new_code().customer_id).replace(" ", ""))
    customer.wait_until(
        lambda: customer.codes.shown_hint() == "To open a list we need its whole code, all 15 symbols."
    )
