# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of leak is planted, found with the line that started it, and cleared away again."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import leaks


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def test_nothing_new_means_nothing_left_behind(qtbot: QtBot) -> None:
    assert leaks.left_behind(leaks.look_around()) == []


def test_a_thread_that_still_runs_is_found_with_the_line_that_started_it(
    stop: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaks, "_JOIN_SECONDS", 0.01)
    before = leaks.look_around()
    thread = threading.Thread(target=stop.wait, name="stray")
    thread.start()
    (left,) = leaks.left_behind(before)
    assert "'stray' still runs (started at tests/test_leaks.py:" in left
    stop.set()
    thread.join()
    assert leaks.left_behind(before) == []


def test_an_executor_that_was_not_shut_down_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "_JOIN_SECONDS", 0.01)
    before = leaks.look_around()
    executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
    executor.submit(int).result()
    (left,) = leaks.left_behind(before)
    assert "'database_0'" in left
    executor.shutdown()
    assert leaks.left_behind(before) == []


def test_a_daemon_thread_and_one_that_was_there_before_are_nobodys_leak(stop: threading.Event) -> None:
    earlier = threading.Thread(target=stop.wait)
    earlier.start()
    before = leaks.look_around()
    threading.Thread(target=stop.wait, daemon=True).start()
    assert leaks.left_behind(before) == []
    stop.set()
    earlier.join()


def test_a_timer_that_still_fires_is_found_with_the_line_that_started_it(qtbot: QtBot) -> None:
    before = leaks.look_around()
    timer = QTimer()
    timer.start(60_000)
    (left,) = leaks.left_behind(before)
    assert "QTimer of 60000 ms still fires (started at tests/test_leaks.py:" in left
    timer.stop()
    assert leaks.left_behind(before) == []


def test_a_window_that_still_exists_is_found(qtbot: QtBot) -> None:
    before = leaks.look_around()
    window = QWidget()
    window.show()
    (left,) = leaks.left_behind(before)
    assert "QWidget" in left
    window.close()
    window.deleteLater()
    del window
    assert leaks.left_behind(before) == []


def test_a_qml_window_that_still_exists_is_found(qtbot: QtBot) -> None:
    before = leaks.look_around()
    window = QQuickWindow()
    window.show()
    (left,) = leaks.left_behind(before)
    assert "QQuickWindow" in left
    window.close()
    del window
    assert leaks.left_behind(before) == []


def test_a_window_that_only_hangs_in_a_cycle_is_no_leak(qtbot: QtBot) -> None:
    class Page(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.itself = self

    before = leaks.look_around()
    Page().show()
    assert leaks.left_behind(before) == []


def test_a_window_that_was_there_before_is_nobodys_leak(qtbot: QtBot) -> None:
    windows: list[QWidget | QQuickWindow] = [QWidget(), QQuickWindow()]
    for window in windows:
        window.show()
    assert leaks.left_behind(leaks.look_around()) == []
    for window in windows:
        window.close()
        window.deleteLater()
