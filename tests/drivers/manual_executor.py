# SPDX-License-Identifier: GPL-3.0-or-later
"""An executor that a test drains by hand, so that "meanwhile" is a line in the test and never a sleep."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication

P = ParamSpec("P")
T = TypeVar("T")


class ManualExecutor(Executor):
    """Queues work as a thread pool of one does, and runs it on the caller's thread when told to."""

    def __init__(self) -> None:
        # Any: one queue holds futures of every result type.
        self._queue: deque[tuple[Future[Any], Callable[[], Any]]] = deque()
        self._shut = False

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        if self._shut:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future: Future[T] = Future()
        self._queue.append((future, lambda: fn(*args, **kwargs)))
        return future

    @property
    def queued(self) -> int:
        """How many pieces of work wait and have not been cancelled."""
        return sum(not future.cancelled() for future, _ in self._queue)

    def run_one(self) -> bool:
        """Run the oldest piece of work that was not cancelled; False when there is none."""
        while self._queue:
            future, call = self._queue.popleft()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = call()
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)
            return True
        return False

    def drain(self) -> int:
        """Run everything queued, also what that queues in turn, and say how many pieces of work ran."""
        count = 0
        while self.run_one():
            count += 1
        return count

    def settle(self) -> int:
        """Drain, let the UI thread take delivery, and repeat until neither has anything left to do."""
        count = 0
        while True:
            ran = self.drain()
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()
            count += ran
            if not ran and not self.queued:
                return count

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._shut = True
        if cancel_futures:
            for future, _ in self._queue:
                future.cancel()
        if wait:
            self.drain()
