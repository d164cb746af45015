# SPDX-License-Identifier: GPL-3.0-or-later
"""How many keys a trader presses for each customer, as a table to be read."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.drivers.console_driver import ConsoleDriver


class Served:
    """The keys pressed for one customer.

    `before` are those before the code was scanned, `story` those that type what this customer's story is
    about: a price, a manager's name and PIN. All others lead from the scan to the printed quote.
    """

    def __init__(self, customer: str, console: ConsoleDriver) -> None:
        self.customer = customer
        self.before = self.story = 0
        self._console = console
        self._began = console.keys_pressed
        self._ended: int | None = None

    @property
    def to_quote(self) -> int:
        """Keys from the scan to the printed quote, without those of the story."""
        ended = self._console.keys_pressed if self._ended is None else self._ended
        return ended - self._began - self.before - self.story

    @contextmanager
    def before_the_scan(self) -> Iterator[None]:
        """What is pressed in here leads up to the scan."""
        began = self._console.keys_pressed
        yield
        self.before += self._console.keys_pressed - began

    @contextmanager
    def as_the_story_has_it(self) -> Iterator[None]:
        """What is pressed in here types what the story is about."""
        began = self._console.keys_pressed
        yield
        self.story += self._console.keys_pressed - began

    def end(self) -> None:
        """The quote is printed."""
        self._ended = self._console.keys_pressed


class KeyLedger:
    """The keys of one console, customer by customer."""

    def __init__(self, console: ConsoleDriver) -> None:
        self._console = console
        self.served: list[Served] = []

    @contextmanager
    def serving(self, customer: str) -> Iterator[Served]:
        """Serve a customer up to the printed quote."""
        served = Served(customer, self._console)
        self.served.append(served)
        yield served
        served.end()

    def table(self) -> str:
        """Return all counts, to be read by people."""
        lines = [_line("keys pressed for", "before the scan", "scan to printed quote", "typed for the story")]
        for each in self.served:
            lines.append(_line(each.customer, each.before, each.to_quote, each.story))
        before = sum(each.before for each in self.served)
        to_quote = sum(each.to_quote for each in self.served)
        lines.append(_line("all together", before, to_quote, sum(each.story for each in self.served)))
        return "\n".join(lines)


def _line(who: str, before: int | str, to_quote: int | str, story: int | str) -> str:
    return f"{who:<34}{before:>16}{to_quote:>23}{story:>21}"
