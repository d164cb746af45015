# SPDX-License-Identifier: GPL-3.0-or-later
"""Which searches in vain the shop is told of."""

from PySide6.QtCore import QTimer

from kiosk.vain_searches import VainSearches
from tests.drivers.kiosk_driver import KioskDriver


def settles(searches: VainSearches) -> bool:
    """Tell whether words wait to be told."""
    timer = searches.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return timer.isActive()


def test_words_that_stay_for_a_moment_wait_to_be_told_and_found_ones_do_not(customer: KioskDriver) -> None:
    customer.touch_to_start()
    searches = VainSearches(customer.kiosk.visit)
    searches.answered("zebra rug", False)
    assert settles(searches)
    searches.answered("rug", True)
    assert not settles(searches)


def test_an_answer_after_the_customer_has_left_is_nobodys(customer: KioskDriver) -> None:
    customer.wait_until_open()
    searches = VainSearches(customer.kiosk.visit)
    searches.answered("zebra rug", False)
    assert not settles(searches)
