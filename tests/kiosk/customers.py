# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk in a program of its own with customers in front of it, which is there to be killed.

`python -m tests.kiosk.customers SETTINGS SEED`. One customer after another touches this and that. Whenever
a frame has been painted that shows other facts than the one before, they are printed as a line of JSON.
With a planted fault it paints what it has not kept.
"""

import argparse
import random
import sys
from contextlib import closing, nullcontext
from pathlib import Path
from unittest.mock import patch

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from shared.desktop.qt_messages import silence_known_warnings
from shared.outbox import Outbox, open_outbox_file
from shared.records import CallReason
from shared.settings import load_settings
from tests.drivers.kiosk_driver import KioskDriver
from tests.shared.outbox.customer import OnlyPromises

PRODUCTS = ("Alma sofa", "Cora armchair", "Isa pouf")
MOST_LINES = 4
"""More would not all be on the screen."""


class PaintedLine(msgspec.Struct, frozen=True):
    """One line of the list as it was painted."""

    title: str
    quantity: str
    total: str
    note: str


class Painted(msgspec.Struct, frozen=True):
    """What one frame showed of a record; None for what that screen does not show."""

    customer_id: str
    code: str | None = None
    lines: tuple[PaintedLine, ...] | None = None
    requests: tuple[str, ...] | None = None
    calling: bool | None = None


class Eyewitness(QObject):
    """Reads every frame of a kiosk as soon as it is painted, and prints what is new. The window's child."""

    def __init__(self, customer: KioskDriver) -> None:
        super().__init__(customer.window)
        self._customer = customer
        self._last: Painted | None = None
        # Qt's software renderer paints on this thread, so nothing can change before the frame is read.
        customer.window.frameSwapped.connect(self._look)

    def _look(self) -> None:
        seen = self._read()
        if seen is not None and seen != self._last:
            self._last = seen
            sys.stdout.write(msgspec.json.encode(seen).decode() + "\n")
            sys.stdout.flush()

    def _read(self) -> Painted | None:
        screen = self._customer
        customer_id = screen.codes.shown_identity().replace(" ", "")
        if not customer_id:
            return None
        lines = requests = None
        if screen.is_shown("lines"):
            shown = screen.my_list.shown()
            lines = tuple(PaintedLine(line.title, line.quantity, line.total, line.note) for line in shown)
        if screen.is_shown("requests"):
            requests = tuple(request.text for request in screen.talk.shown_requests())
        return Painted(
            customer_id, screen.codes.shown_qr() or None, lines, requests, screen.is_shown("callStrip")
        )


class Customers:
    """People who know what they want, and want something else the next moment."""

    def __init__(self, kiosk: KioskDriver, chance: random.Random) -> None:
        self._kiosk = kiosk
        self._chance = chance

    def visit(self) -> None:
        """One of them, from the first touch to the farewell."""
        self._kiosk.touch_to_start()
        for _ in range(self._chance.randrange(4, 9)):
            deed = self._chance.choice((self._add, self._add, self._change_the_list, self._ask, self._call))
            deed()
        self._kiosk.codes.get_my_code()
        self._kiosk.im_done()

    def _add(self) -> None:
        if self._kiosk.my_list.count() == MOST_LINES:
            return
        self._kiosk.shelves.open_product(self._chance.choice(PRODUCTS))
        self._kiosk.product.add_to_list()
        self._kiosk.back()

    def _change_the_list(self) -> None:
        self._kiosk.my_list.show()
        titles = [line.title for line in self._kiosk.my_list.shown()]
        # Two lines of one product cannot be told apart by their title.
        single = [title for title in titles if titles.count(title) == 1]
        if single:
            title = self._chance.choice(single)
            match self._chance.randrange(4):
                case 0 | 1:
                    for _ in range(self._chance.randrange(1, 4)):
                        self._kiosk.my_list.more_of(title)
                case 2:
                    self._kiosk.my_list.write_note(title, f"note {self._chance.randrange(1000)}")
                case _:
                    self._kiosk.my_list.remove(title)
                    if self._chance.random() < 0.5:
                        self._kiosk.my_list.undo_remove()
        self._kiosk.back()

    def _ask(self) -> None:
        self._kiosk.talk.ask(f"Have you {self._chance.randrange(1000)} of these?")
        self._kiosk.back()

    def _call(self) -> None:
        if self._kiosk.is_shown("callStrip"):
            self._kiosk.talk.cancel_call()
        else:
            self._kiosk.talk.call_staff(self._chance.choice(list(CallReason)))


def main() -> None:
    """Serve customers until killed; with `--tidy-up`, only give the store what is left, and end."""
    parser = argparse.ArgumentParser()
    parser.add_argument("settings", type=Path)
    parser.add_argument("seed", type=int)
    parser.add_argument("--fault", action="store_true")
    parser.add_argument("--tidy-up", action="store_true")
    given = parser.parse_args()
    application = QApplication([])
    silence_known_warnings()
    settings = load_settings(given.settings, {})
    with patch("shared.outbox.Outbox", OnlyPromises) if given.fault else nullcontext():
        kiosk = KioskDriver(application, settings)
        # Its threads would keep the program alive after a mistake.
        with closing(kiosk):
            if given.tidy_up:
                _tidy_up(kiosk)
            else:
                _serve(kiosk, random.Random(given.seed))


def _serve(kiosk: KioskDriver, chance: random.Random) -> None:
    Eyewitness(kiosk)
    customers = Customers(kiosk, chance)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        customers.visit()


def _tidy_up(kiosk: KioskDriver) -> None:
    kiosk.wait_until_open()
    with closing(Outbox(open_outbox_file(kiosk.kiosk.files.outbox_path))) as outbox:
        kiosk.wait_until(
            lambda: outbox.present() is None and not outbox.waiting(), "the store to have everything"
        )


if __name__ == "__main__":
    main()
