# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk runs for weeks: what a customer made it make is gone with them, or used again for the next."""

import ctypes
import gc
import platform
from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.memory import resident_mb
from tests.drivers.pad import Pad

WARM_UP, CUSTOMERS = 2, 4
_BLOCK = 100_000
"""Not so large that it would be given back at once."""


def things_of(customer: KioskDriver) -> Counter[str]:
    """Return how many there are of each kind of object that the kiosk's own objects have made."""
    return Counter(type(each).__name__ for each in customer.kiosk.findChildren(QObject))


def look_at_everything(customer: KioskDriver) -> None:
    """A customer narrows a shelf, looks at all options of a product, compares, and leaves with a list."""
    customer.touch_to_start()
    customer.shelves.open_category("Sofas & armchairs")
    customer.shelves.open_filters()
    customer.shelves.filter("Colour", "Moss")
    customer.shelves.close_filters()
    customer.shelves.open_product("Alma sofa")
    customer.product.choose("Colour", "Clay")
    customer.product.more()
    customer.product.add_to_list()
    customer.my_list.show()
    customer.codes.get_my_code()
    customer.im_done()


def test_one_customer_after_another_leaves_no_object_behind(customer: KioskDriver) -> None:
    for _ in range(WARM_UP):
        look_at_everything(customer)
    before = things_of(customer)
    for _ in range(CUSTOMERS):
        look_at_everything(customer)
    assert things_of(customer) - before == Counter()


def ghosts() -> int:
    """Return how many of the screen's items are gone and remembered by Python nevertheless."""
    gc.collect()
    return sum(isinstance(each, QQuickItem) and not isValid(each) for each in gc.get_objects())


def take_off_a_line_by_key(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()
    customer.my_list.show()
    pad = Pad(customer)
    pad.next()
    pad.choose("Remove Alma sofa")
    customer.my_list.wait_for_lines(0)
    customer.codes.get_my_code()
    customer.im_done()


def test_what_a_key_has_been_on_is_not_remembered_once_it_is_gone(customer: KioskDriver) -> None:
    take_off_a_line_by_key(customer)
    before = ghosts()
    for _ in range(CUSTOMERS):
        take_off_a_line_by_key(customer)
    assert ghosts() <= before


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc keeps what is freed")
def test_what_was_freed_during_a_visit_is_given_back_when_it_ends(customer: KioskDriver) -> None:
    customer.touch_to_start()
    libc = ctypes.CDLL(None)
    libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)
    blocks = [libc.malloc(_BLOCK) for _ in range(600)]
    for block in blocks:
        ctypes.memset(block, 1, _BLOCK)
    *freed, kept = blocks
    for block in freed:
        libc.free(block)
    before = resident_mb()
    customer.my_list.show()
    customer.codes.get_my_code()
    customer.im_done()
    customer.wait_until(lambda: resident_mb() < before - len(freed) * _BLOCK / 2e6, "the memory")
    libc.free(kept)
