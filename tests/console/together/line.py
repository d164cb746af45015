# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody's line to the store, which can be lost for a while."""

import threading
from collections.abc import Callable


class Line:
    """While it is lost, whoever waits for it waits, and learns nothing."""

    def __init__(self, on_loss: Callable[[], None] = lambda: None) -> None:
        self._free = threading.Event()
        self._free.set()
        self._on_loss = on_loss

    @property
    def is_there(self) -> bool:
        return self._free.is_set()

    def lose(self) -> None:
        """Let everybody wait until it is back."""
        if self.is_there:
            self._free.clear()
            self._on_loss()

    def get_back(self) -> None:
        self._free.set()

    def wait(self) -> None:
        """Wait, on whichever thread this is, until it is there."""
        self._free.wait()
