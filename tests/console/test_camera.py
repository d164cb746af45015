# SPDX-License-Identifier: GPL-3.0-or-later
"""The camera's frames are looked at beside the trader's work, never in its way."""

import threading
import time

import msgspec
import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QApplication, QWidget

from console.idle_lock import IdleLock
from console.widgets.find_field import FindField
from shared.desktop.scanning import CameraScanner, frames
from shared.desktop.scanning.decoding import Decoded
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop
from tests.drivers.codes import code_image
from tests.drivers.console_driver import ConsoleDriver

_PATIENCE_SECONDS = 120


def test_a_trader_works_on_while_a_frame_is_looked_at(
    shop: Shop, trader: ConsoleDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, typed = shop.visit(), shop.visit()
    go_on = threading.Event()
    looked: list[tuple[threading.Thread, bool]] = []
    decode = frames.decode_frame

    def look_long(frame: QVideoFrame, *, thorough: bool = True) -> tuple[Decoded, ...]:
        # Nobody would ever say so to a look on the trader's own thread.
        was_told = go_on.wait(_PATIENCE_SECONDS)
        looked.append((threading.current_thread(), was_told))
        return decode(frame, thorough=thorough)

    monkeypatch.setattr(frames, "decode_frame", look_long)
    trader.scanner.toggle_camera()
    trader.scanner.hold_before_camera(code_image(shown.text))
    assert trader.scanner.camera_is_looking

    trader.scanner.scan_record(typed.text)
    assert trader.record.customer_id == typed.customer_id
    assert trader.scanner.camera_is_looking
    assert looked == []

    go_on.set()
    trader.wait_for(lambda: trader.record.customer_id == shown.customer_id, "the camera's code is opened")
    ((thread, was_told),) = looked
    assert was_told
    assert thread is not threading.main_thread()
    assert thread.name.startswith("camera")


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (2560, 1440)])
def test_the_camera_covers_the_floor_and_nothing_of_the_record(
    qapp: QApplication, settings: Settings, shop: Shop, size: tuple[int, int]
) -> None:
    with ConsoleDriver(qapp, settings, size=size) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(shop.visit().text)
        trader.settle()
        trader.scanner.toggle_camera()
        assert trader.scanner.camera_is_open
        trader.scanner.hold_before_camera(code_image(shop.visit().text))
        dock, field = trader.workspace.camera, trader.service.floor.findChild(FindField)
        assert field is not None
        beside = field.mapTo(trader.console.window, field.rect().topLeft()).x()
        assert dock.mapTo(trader.console.window, dock.rect().topLeft()).x() == beside
        assert dock.width() == field.width()
        for part in dock.findChildren(QWidget):
            assert not part.isVisible() or dock.rect().contains(part.geometry())


def test_what_looked_through_the_camera_goes_with_the_language_it_spoke(trader: ConsoleDriver) -> None:
    trader.scanner.toggle_camera()
    looking = trader.console.window.findChild(CameraScanner)
    assert looking is not None
    trader.choose("Language", "Deutsch")
    trader.wait_for(lambda: not shiboken6.isValid(looking), "nobody looks through the camera any more")
    trader.scanner.toggle_camera()
    assert len(trader.console.window.findChildren(CameraScanner)) == 1


def test_what_the_camera_reads_puts_off_the_lock_as_a_key_does(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    own = msgspec.structs.replace(settings.console, lock_minutes=10.0)
    with ConsoleDriver(qapp, msgspec.structs.replace(settings, console=own)) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.toggle_camera()
        idle = trader.console.findChild(IdleLock)
        assert idle is not None
        counting = idle.findChild(QTimer)
        assert counting is not None

        def locks_at() -> float:
            # What comes between the two readings makes it look earlier, never later.
            return max(time.monotonic() * 1_000 + counting.remainingTime() for _ in range(20))

        before = locks_at()
        trader.wait_for(lambda: counting.interval() - counting.remainingTime() > 1_000, "a second passes")
        code = shop.visit()
        trader.scanner.hold_before_camera(code_image(code.text))
        trader.wait_for(lambda: trader.record.customer_id == code.customer_id, "the camera's code is opened")
        assert locks_at() > before + 500


def test_what_the_camera_still_reads_at_a_locked_console_opens_nothing(
    trader: ConsoleDriver, shop: Shop
) -> None:
    trader.scanner.toggle_camera()
    camera = trader.workspace.camera
    trader.lock()
    camera.code_read.emit(shop.visit().text)
    assert trader.sign_in_trouble == "Sign in first; then scan the code again."
    trader.sign_in("anna", PASSWORD)
    trader.settle()
    assert not trader.record.is_shown
