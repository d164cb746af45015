# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting and ending: little is loaded before the first frame, and nothing is left behind."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.__main__ import main
from console.app import Console
from shared.settings import Settings
from shared.shop import DemoManager, DemoSignIn, ShopFacts
from shared.shop.service import set_shop_facts
from shared.terminals.queries import terminals
from tests.console.shop import PASSWORD, Shop, TellingClock
from tests.drivers.console_driver import ConsoleDriver

LOADED_BY_THE_FIRST_FRAME = """
import sys
from PySide6.QtWidgets import QApplication
from console.app import Console
from shared.settings import Settings

application = QApplication([])
console = Console(application, Settings(database=sys.argv[1]))
loaded = []
console.window.painted.connect(lambda: (loaded.extend(sys.modules), application.quit()))
console.window.show()
application.exec()
console.close()
print("\\n".join(loaded))
"""


def test_the_first_frame_waits_for_neither_the_database_nor_the_workspace(shop: Shop) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED_BY_THE_FIRST_FRAME, str(shop.path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    loaded = set(ran.stdout.split())
    assert "console.pages.sign_in.page" in loaded
    unwanted = {
        "peewee",
        "sqlite3",
        "argon2",
        "qrcode",
        "shared.records",
        "shared.identity",
        "console.workspace",
    }
    assert not loaded & unwanted
    assert not {"PySide6.QtSvg", "PySide6.QtMultimedia", "PySide6.QtQml"} & loaded


def test_a_console_ends_every_thread_and_can_be_started_again(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    before = set(threading.enumerate())
    for _ in range(2):
        with ConsoleDriver(qapp, settings) as trader:
            trader.sign_in("anna", PASSWORD)
            trader.scanner.scan_record(shop.visit("cora").text)
    assert {thread for thread in threading.enumerate() if thread.is_alive()} == before


def test_a_console_closed_before_its_first_frame_leaves_nothing(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    console = Console(qapp, settings)
    console.show()
    console.close()
    qapp.processEvents()


def test_an_edit_made_just_before_closing_is_in_the_store(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    code = shop.visit("cora")
    with ConsoleDriver(qapp, settings) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(code.text)
        trader.wait_until_confirmed()
        trader.hold_the_store()
        trader.lines.set_price(0, "99")
        trader.record.begin_note("Written last")
    record = shop.record(code.customer_id)
    assert (record.lines[0].unit_price.minor, record.note) == (9900, "Written last")


def test_the_demo_shop_shows_how_to_get_in(qapp: QApplication, settings: Settings, shop: Shop) -> None:
    with ConsoleDriver(qapp, settings) as trader:
        trader.sign_in_as_demo()
        assert "Anna" in trader.trader_name


def test_a_wrong_password_is_told_and_the_right_one_still_works(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    with ConsoleDriver(qapp, settings) as trader:
        trader.try_to_sign_in("anna", "not her password")
        trader.wait_for(lambda: bool(trader.sign_in_trouble), "it is told")
        assert trader.sign_in_trouble == "Username or password is not right. Try again."
        trader.sign_in("anna", PASSWORD)


def test_settings_that_cannot_be_used_end_with_a_sentence(
    tmp_path: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--settings", f"{tmp_path}/missing.toml"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("The settings file")
    assert "Traceback" not in said


def test_the_demo_shop_tells_who_approves(qapp: QApplication, settings: Settings, shop: Shop) -> None:
    demo = DemoSignIn("anna", PASSWORD, DemoManager("marta", PASSWORD, "271828"))
    set_shop_facts(shop.database, ShopFacts("Linden & Co.", "EUR", demo))
    with ConsoleDriver(qapp, settings) as trader:
        said = f"To approve: marta, password {PASSWORD}, PIN 271828"
        trader.wait_for(lambda: said in trader.shown_texts(), "the manager is told")


def test_a_password_that_comes_as_fast_as_a_scan_is_typed_all_the_same(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    code = shop.visit("cora")
    with ConsoleDriver(qapp, settings) as driver:
        driver.type("anna")
        driver.press(Qt.Key.Key_Tab)
        driver.scanner.scan(code.text)
        said = "Sign in first; then scan the code again."
        driver.wait_for(lambda: said in driver.sign_in_trouble, "a code is not taken for a password")
        driver.scanner.scan(PASSWORD)
        driver.press(Qt.Key.Key_Return)
        driver.wait_for(lambda: driver.console.window.shows_workspace, "Anna is signed in")


def test_a_console_says_again_and_again_that_it_is_there(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    clock = TellingClock()
    with ConsoleDriver(qapp, settings, clock=clock) as driver:
        driver.sign_in("anna", PASSWORD)
        clock.advance(minutes=5)
        driver.console.session._beat.timeout.emit()  # as after a minute
        driver.wait_for(
            lambda: terminals(shop.database)[0].last_seen_at == clock.now, "it has been seen just now"
        )
