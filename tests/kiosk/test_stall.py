# SPDX-License-Identifier: GPL-3.0-or-later
"""The UI thread never waits for the database, however long the database takes."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pausing import pause

STALL_SECONDS = 3.0
FRAME_SECONDS = 0.050


@contextmanager
def stalled(customer: KioskDriver) -> Iterator[None]:
    """The executor's one thread is busy for three seconds, as with a disk that does not answer."""
    begun = threading.Event()

    def stall() -> None:
        begun.set()
        time.sleep(STALL_SECONDS)

    customer.kiosk.jobs.run(stall, lambda _outcome: None)
    customer.wait_until(begun.is_set, "the stall to begin")
    yield


def frames_until(customer: KioskDriver, end: float) -> list[float]:
    """Ask for one frame after another until then; return how long each took, in seconds."""
    swapped = threading.Event()
    customer.window.frameSwapped.connect(swapped.set)
    took = []
    try:
        while time.monotonic() < end:
            swapped.clear()
            asked = time.monotonic()
            customer.window.update()
            while not swapped.is_set() and time.monotonic() < end + 1:
                pause(0)
            took.append(time.monotonic() - asked)
    finally:
        customer.window.frameSwapped.disconnect(swapped.set)
    return took


@pytest.mark.alone
def test_a_stalled_database_leaves_the_kiosk_painting(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.settle()
    with stalled(customer):
        began = time.monotonic()
        customer.touch("list")
        took = frames_until(customer, began + STALL_SECONDS - 0.5)
    assert len(took) > 20
    assert max(took) <= FRAME_SECONDS
    # The touch was answered as well: the screen changed while the database slept.
    assert not customer.shelves.shown_cards()


@pytest.mark.alone
def test_a_touch_during_a_stall_is_answered_at_once_and_kept_afterwards(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.settle()
    with stalled(customer):
        began = time.monotonic()
        customer.touch("addToList")
        customer.touch("getMyCode")
        customer.wait_until(lambda: customer.codes.shown_identity() != "")
        assert time.monotonic() - began < 1.0
        # Nothing is promised that is not durable.
        assert customer.my_list.count() == 0
    customer.wait_until(lambda: customer.my_list.count() == 1, "the line, once the database is back")


@pytest.mark.alone
def test_the_first_touch_shows_the_id_even_while_the_database_stalls(customer: KioskDriver) -> None:
    customer.wait_until_open()
    with stalled(customer):
        began = time.monotonic()
        customer.touch("touchToStart")
        customer.wait_until(lambda: customer.codes.shown_identity() != "")
        assert time.monotonic() - began < 0.5


def test_a_kiosk_that_waited_on_its_ui_thread_would_be_caught(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.settle()
    asked = time.monotonic()

    def wait_here() -> None:
        while time.monotonic() < asked + 0.2:
            pass

    customer.window.beforeSynchronizing.connect(wait_here)
    try:
        took = frames_until(customer, asked + 0.5)
    finally:
        customer.window.beforeSynchronizing.disconnect(wait_here)
    assert max(took) > FRAME_SECONDS
