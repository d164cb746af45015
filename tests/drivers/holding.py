# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that does not answer for as long as a test wants."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

from tests.drivers.kiosk_driver import KioskDriver

P = ParamSpec("P")
R = TypeVar("R")

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


class _SlowFiles(ThreadPoolExecutor):
    """Does the first thing it is asked, and no other before it is released."""

    def __init__(self) -> None:
        super().__init__(max_workers=1)
        self.released = threading.Event()
        self._asked = 0

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> "Future[R]":
        self._asked += 1
        if self._asked == 2:
            super().submit(self.released.wait, _LONGEST_SECONDS)
        return super().submit(fn, *args, **kwargs)


@contextmanager
def slow_files() -> Iterator[Executor]:
    """Yield what a kiosk does its work with that has only just opened its files: it ends with the kiosk."""
    executor = _SlowFiles()
    try:
        yield executor
    finally:
        executor.released.set()
