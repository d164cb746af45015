# SPDX-License-Identifier: GPL-3.0-or-later
"""What a long quote costs a trader: how soon it is there, and whether the console goes on meanwhile.

`quote_200` is the time from the key to the notice that a quote of 200 lines, most of them with pictures, is
saved; the baseline is the same PDF made without a console. `quote_200_pause` is the
longest time in which the console's event loop did nothing meanwhile; the baseline is that of a console at
rest.
"""

import time
from itertools import cycle, islice
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from console.choosing import line_of
from shared.catalogue.queries import browse, product
from shared.clock import system_clock
from shared.database import Database
from shared.desktop.quote import QuoteOrder, make_quote
from shared.identity import Code, hash_secret, new_code
from shared.papers.queries import quote_material
from shared.records import Author, Open, new_change, queries
from shared.records.service import RecordService
from tests.benchmarks.bench_shop import BenchShop
from tests.benchmarks.figures import Figure
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.pausing import pause

_LINES = 200
_BEAT_MS = 2
_REST_MS = 400


class _Pulse(QObject):
    """Measures the longest pause of the event loop, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.longest_ms, self._last = 0.0, time.monotonic()
        self._timer.start()

    def stop(self) -> float:
        self._timer.stop()
        return self.longest_ms

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


def measure_papers(application: QApplication, shop: BenchShop, quotes: int) -> list[Figure]:
    """Return `quote_200` and `quote_200_pause`, of so many quotes."""
    with shop.opened() as database:
        code = _long_record(database)
        bare = [_bare_quote(database, code) for _ in range(quotes)]
    console = msgspec.structs.replace(shop.settings.console, documents=str(shop.folder / "papers"))
    settings = msgspec.structs.replace(shop.settings, console=console)
    taken, pauses, rests = [], [], []
    pulse = _Pulse()
    with ConsoleDriver(application, settings) as trader:
        trader.sign_in_as_demo()
        trader.scanner.scan_record(code.text)
        trader.wait_until_confirmed()
        pause(2 * _REST_MS)
        for _ in range(quotes):
            pulse.start()
            pause(_REST_MS)
            rests.append(pulse.stop())
            pulse.start()
            pressed = time.monotonic()
            trader.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
            trader.wait_for(lambda: "Saved as" in trader.notice, "the quote is saved")
            taken.append((time.monotonic() - pressed) * 1000)
            pauses.append(pulse.stop())
            trader.press(Qt.Key.Key_Escape)
    assert len(list(Path(console.documents).glob("*.pdf"))) == quotes
    return [Figure("quote_200", "ms", taken, bare), Figure("quote_200_pause", "ms", pauses, rests)]


def _long_record(database: Database) -> Code:
    service, code, customer = RecordService(database, system_clock), new_code(), Author("kiosk 9")
    service.submit(
        new_change(code.customer_id, customer, system_clock(), Open(hash_secret(code), "EUR", "en"))
    )
    cards = browse(database, language="en", limit=_LINES).cards
    for card in islice(cycle(cards), _LINES):
        chosen = product(database, card.product_id, "en")
        assert chosen is not None
        service.submit(
            new_change(code.customer_id, customer, system_clock(), line_of(chosen, chosen.variants[0]))
        )
    return code


def _bare_quote(database: Database, code: Code) -> float:
    began = time.monotonic()
    record = queries.record(database, code.customer_id)
    assert record is not None
    order = QuoteOrder(record, quote_material(database, record, "en"), "en", system_clock())
    assert make_quote(order).document.content
    return (time.monotonic() - began) * 1000
