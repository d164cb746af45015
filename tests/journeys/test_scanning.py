# SPDX-License-Identifier: GPL-3.0-or-later
"""One scan field for everything: codes through any keyboard layout, barcodes, and what is neither."""

import pytest
from PySide6.QtMultimedia import QMediaDevices

from shared.identity.alphabet import ALPHABET
from shared.identity.reading import WrongSymbol, read
from shared.records import Outcome, State
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.shop import Shop, bare
from tests.shared.identity.wrong_keyboard import LAYOUTS, typed

PILLOW_BARCODE = "2140080000014"


def code_of_next_customer(kiosk: KioskDriver) -> str:
    """Somebody comes, takes a code, and leaves the kiosk to the next."""
    kiosk.touch_to_start()
    kiosk.codes.get_my_code()
    code = kiosk.codes.shown_code()
    kiosk.im_done()
    return code


def wait_until_known(console: ConsoleDriver, *codes: str) -> None:
    """Wait until the floor shows the visits of these codes."""
    wanted = {code[:9] for code in codes}
    console.wait_for(
        lambda: wanted <= {visit for _, visit in console.floor.shown}, "the visits are on the floor"
    )


def wait_until_open(console: ConsoleDriver, customer_id: str, by: str) -> None:
    console.wait_for(lambda: console.record.customer_id == customer_id, f"{by} opens {customer_id}")


def wait_until_told(console: ConsoleDriver, beginning: str) -> None:
    console.wait_for(lambda: console.notice.startswith(beginning), f"the console says {beginning!r}")


def test_a_code_scanned_through_a_wrong_keyboard_layout_opens_its_record(
    kiosk: KioskDriver, anna: ConsoleDriver
) -> None:
    codes = [code_of_next_customer(kiosk) for _ in range(2)]
    wait_until_known(anna, *codes)
    for turn, layout in enumerate(("French AZERTY", "QWERTZ", "Russian", "Japanese kana")):
        code = codes[turn % 2]
        arrives = typed(LAYOUTS[layout], code)
        assert arrives != code or layout == "QWERTZ", f"the {layout} layout was to change the scan"
        anna.scanner.scan(arrives)
        wait_until_open(anna, code[:9], f"the scan through {layout}")
        assert anna.notice == ""


def test_a_product_barcode_in_the_same_field_adds_the_product_to_the_open_record(
    kiosk: KioskDriver, anna: ConsoleDriver, shop: Shop
) -> None:
    kiosk.touch_to_start()
    customer_id = bare(kiosk.codes.shown_identity())
    kiosk.my_list.show()
    anna.scanner.scan(PILLOW_BARCODE)
    anna.wait_for(lambda: bool(anna.notice), "the scan is answered")
    assert anna.notice == "This is Sova pillow. Open a record first; then its barcode adds it."
    wait_until_known(anna, customer_id)
    anna.scanner.type_code(customer_id.lower())
    anna.wait_for(lambda: anna.record.customer_id == customer_id, "the record is shown")
    anna.scanner.scan(PILLOW_BARCODE)
    kiosk.wait_until(lambda: [line.title for line in kiosk.my_list.shown()] == ["Sova pillow"], "the pillow")
    assert kiosk.my_list.shown()[0].mark == "Anna: added this for you"
    anna.wait_until_confirmed()
    assert [line.sku for line in shop.record(customer_id).lines] == ["LC-BED-SOVA"]


def test_each_wrong_scan_gets_a_sentence_of_its_own_and_changes_nothing(
    kiosk: KioskDriver, anna: ConsoleDriver, shop: Shop
) -> None:
    closed, code = (code_of_next_customer(kiosk) for _ in range(2))
    wait_until_known(anna, closed, code)
    anna.scanner.scan_record(closed)
    anna.record.close_as(Outcome.NOT_NOW)
    anna.wait_for(lambda: anna.record.shown.state is State.CLOSED, "the first record is closed")
    anna.scanner.scan_record(code)
    anna.wait_until_confirmed()
    before = shop.record(code[:9])
    history = shop.history(code[:9]), shop.history(closed[:9])

    # One symbol that no keyboard layout explains: of every twenty, one is an ID when read as QWERTZ.
    misread = next(
        tried
        for other in ALPHABET.replace(code[3], "")
        if isinstance(read(tried := code[:3] + other + code[4:9]), WrongSymbol)
    )
    id_text = f"{code[:3]} {code[3:6]} {code[6:9]}"
    sentences = []
    for scanned, beginning in (
        ("https://example.org/menu?table=5", "“https://example.org/menu?table=5” is not one of our codes."),
        ("WIFI:S:Linden;T:WPA;P:secret;;", "“WIFI:S:Linden;T:WPA;P:secret;;” is not one of our codes."),
        (misread, f"A symbol is wrong in “{misread[:3]} {misread[3:6]} {misread[6:]}”."),
        (code[:6], "“" + id_text[:7] + "” is only a part"),
        ("K7Q29XMTE", "K7Q 29X MTE is not known here."),
        ("4006381333931", "No product has the barcode 4006381333931."),
    ):
        anna.scanner.scan(scanned)
        wait_until_told(anna, beginning)
        assert anna.record.customer_id == code[:9], f"{scanned!r} has taken the open record away"
        sentences.append(anna.notice.partition("”")[2] or anna.notice)
    assert len(set(sentences)) == len(sentences) - 1, "only the two foreign codes share a sentence"
    anna.scanner.scan(closed)
    anna.wait_for(
        lambda: "was closed on" in anna.record.closed_sentence, "it is said that the record is closed"
    )
    assert anna.record.closed_sentence.endswith("(not now).")
    anna.wait_until_confirmed()
    assert shop.record(code[:9]) == before
    assert (shop.history(code[:9]), shop.history(closed[:9])) == history


def test_the_kiosks_screen_held_before_the_camera_opens_the_record(
    kiosk: KioskDriver, anna: ConsoleDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A desk may have a camera; in this story there is none, and frames come in all the same.
    monkeypatch.setattr(QMediaDevices, "videoInputs", staticmethod(list))
    kiosk.touch_to_start()
    kiosk.codes.get_my_code()
    customer_id = kiosk.codes.shown_code()[:9]
    wait_until_known(anna, customer_id)
    anna.scanner.toggle_camera()
    assert (
        anna.scanner.camera_sentence
        == "No camera is connected. Plug one in, or type the code into the field above."
    )
    anna.scanner.hold_before_camera(kiosk.photograph())
    anna.wait_for(lambda: anna.record.customer_id == customer_id, "the record is shown")
    anna.scanner.toggle_camera()
    assert anna.scanner.camera_sentence == ""
