# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that does not answer for as long as a test wants."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.drivers.kiosk_driver import KioskDriver

_LONGEST_SECONDS = 120.0
"""After which it answers all the same: a test that failed meanwhile can then end."""


@contextmanager
def held(customer: KioskDriver) -> Iterator[None]:
    """Keep the one thread that reads and writes busy, so that nothing is answered before the end."""
    begun, released = threading.Event(), threading.Event()

    def hold() -> None:
        begun.set()
        released.wait(_LONGEST_SECONDS)

    customer.kiosk.jobs.run(hold, lambda _outcome: None)
    customer.wait_until(begun.is_set, "the disk to be busy")
    try:
        yield
    finally:
        released.set()
