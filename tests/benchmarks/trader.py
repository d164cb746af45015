# SPDX-License-Identifier: GPL-3.0-or-later
"""What a trader waits for: the record after a scan.

`scan_to_record` is measured at the real console from the last key of a wedge scan (its Enter) until the
table has painted the lines of that record. Every scan is of another record than the one that is shown,
and the first scan of each takes it into service as well. The baseline is the least program that does the
same: one key, the same lines out of the same file by plain `sqlite3` into a bare table, painted.

`scan_work_1m` is the time that the screen's thread itself works for a scan, from its first key, in a shop
of a million records; the baseline is that in the demo shop. Whatever else the machine does is in neither.
"""

import sqlite3
import time
from contextlib import closing
from itertools import cycle, islice

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from shared.identity import Code
from shared.memory import settle_in
from tests.benchmarks.bench_shop import BenchShop, fill_record
from tests.benchmarks.figures import Figure
from tests.benchmarks.first_frame import CONSOLE_SIZE
from tests.benchmarks.watching import PaintWatch
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.pausing import pause

_RECORDS = 12
_BETWEEN_SCANS_MS = 100
"""Nobody scans faster than the console comes to rest."""
_COLUMNS = ("title", "options", "quantity_thousandths", "unit_price_minor", "note")


def measure_trader(
    application: QApplication, shop: BenchShop, scans: int, name: str = "scan_to_record"
) -> list[Figure]:
    """Return the figure, of so many scans."""
    codes = _fill(shop)
    baseline = _bare_answers(shop, codes, scans)
    taken, _worked = _scan(application, shop, codes, scans)
    return [Figure(name, "ms", taken, baseline)]


def measure_scans_of_a_million(
    application: QApplication, million: BenchShop, small: BenchShop, scans: int
) -> list[Figure]:
    """Return `scan_to_record_1m` and `scan_work_1m`."""
    _taken, worked_in_small = _scan(application, small, _fill(small), scans)
    codes = _fill(million)
    baseline = _bare_answers(million, codes, scans)
    taken, worked = _scan(application, million, codes, scans)
    return [
        Figure("scan_to_record_1m", "ms", taken, baseline),
        Figure("scan_work_1m", "ms", worked, worked_in_small),
    ]


def _fill(shop: BenchShop) -> list[Code]:
    with shop.opened() as database:
        return [fill_record(database) for _ in range(_RECORDS)]


def _scan(
    application: QApplication, shop: BenchShop, codes: list[Code], scans: int
) -> tuple[list[float], list[float]]:
    """Return what each scan takes and what the screen's thread works for it, both in milliseconds."""
    taken: list[float] = []
    worked: list[float] = []
    with ConsoleDriver(application, shop.settings) as console:
        console.sign_in_as_demo()
        settle_in()  # as the program does
        # Once beforehand: the table has to be there for its painting to be watched.
        console.scanner.scan_record(codes[-1].text)
        page = console.console.session.workspace
        assert page is not None
        watch = PaintWatch(page.service.record.lines.viewport())
        for code in islice(cycle(codes), scans):
            watch.expect(lambda code=code: console.record.customer_id == code.customer_id)  # type: ignore[misc]  # mypy infers no defaults
            began = time.thread_time()
            last_key_at = console.scanner.scan(code.text)
            taken.append((watch.wait("the record") - last_key_at) * 1000)
            worked.append((time.thread_time() - began) * 1000)
            console.wait_until_confirmed()
            pause(_BETWEEN_SCANS_MS)
        watch.close()
    return taken, worked


class _BareTable(QTableWidget):
    """Shows the lines of the record that a key stands for."""

    def __init__(self, connection: sqlite3.Connection, lines: int) -> None:
        super().__init__(lines, len(_COLUMNS))
        self.customer_id = ""
        self._connection = connection

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = ", ".join(_COLUMNS)
        rows = self._connection.execute(
            f"SELECT {columns} FROM line WHERE customer_id = ? ORDER BY position", (self.customer_id,)
        ).fetchall()
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                self.setItem(row, column, QTableWidgetItem(str(value)))


def _bare_answers(shop: BenchShop, codes: list[Code], keys: int) -> list[float]:
    """Return what the bare table takes, in milliseconds."""
    taken = []
    with closing(sqlite3.connect(shop.path)) as connection:
        table = _BareTable(connection, 20)
        table.resize(*CONSOLE_SIZE)
        watch = PaintWatch(table.viewport())
        watch.expect(lambda: True)
        table.show()
        watch.wait("the bare table")
        for code in islice(cycle(codes), keys):
            table.customer_id = code.customer_id
            watch.expect(lambda: True)
            pressed = time.monotonic()
            QTest.keyPress(table, Qt.Key.Key_Return)
            taken.append((watch.wait("the lines") - pressed) * 1000)
        watch.close()
        table.close()
        table.deleteLater()
    return taken
