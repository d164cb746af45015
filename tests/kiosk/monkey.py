# SPDX-License-Identifier: GPL-3.0-or-later
"""A monkey at the kiosk: `python -m tests.kiosk.monkey SETTINGS SEED STEPS`.

The real kiosk fills a screen of 540 × 960 (the platform is told so by whoever starts this). The monkey
taps, swipes, holds, uses several fingers, presses any key with any modifier and scans anything, and between
two of its deeds the kiosk gets all its events but no time to rest: so many steps would take days otherwise.
Now and then staff do something to the list, and now and then the monkey stops: then time alone must bring
the attract screen back, and a touch a visit. For that the kiosk's times (idle, farewell, staff menu) are
short, and nothing else.

It prints a line of JSON at each rest and one at the end, a `Report`.
"""

import gc
import logging
import random
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, qInstallMessageHandler
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import kiosk.viewmodels.farewell
import kiosk.viewmodels.staff_menu
from kiosk.focus.scene import dialog_of
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.visit import Ending
from shared.clock import system_clock
from shared.desktop.qt_messages import silence_known_warnings
from shared.identity import CustomerId
from shared.languages import LANGUAGES
from shared.memory import settle_in
from shared.money import Money
from shared.records import (
    AnswerRequest,
    Author,
    Close,
    Outcome,
    Quote,
    RemoveLine,
    SetPrice,
    TakeCall,
    What,
    new_change,
)
from shared.records.service import RecordService
from shared.settings import load_settings
from shared.staff import StaffPin
from tests.drivers.dice import KEYS, one_of, some_modifiers
from tests.drivers.kiosk_driver import KioskDriver, NotShownError
from tests.drivers.memory import own_mb
from tests.drivers.pausing import pause
from tests.drivers.playing import Played, tell, wishes
from tests.kiosk.listening import Listener
from tests.kiosk.prisoner import Prisoner
from tests.kiosk.staff_at_work import ANNA, StaffAtWork, at_work

LOOK_EVERY = 1_000
REST_EVERY = 10_000
STAFF_EVERY = 400
_IDLE_SECONDS, _WARNING_SECONDS = 0.5, 1.0
_SHORT_MS = 1_000
_STILL_MS = 500
_LETTERS = "abcdefghijklmnopqrstuvwxyz 0123456789"
_BARCODES = 6
_SCANNED = "0123456789ABCDEFGHJKMNPQRSTVWXYZ-"


class Report(Played):
    """What there was to see at the kiosk. `screens` is how often each was come to."""

    visits: int = 0
    staff_deeds: int = 0
    screens: dict[str, int] = msgspec.field(default_factory=dict)


class Monkey:
    """One monkey with its own dice."""

    def __init__(self, driver: KioskDriver, staff: StaffAtWork, chance: random.Random) -> None:
        self._driver = driver
        self._window = driver.window
        self._staff = staff
        self._service = RecordService(staff.store, system_clock)
        self._barcodes = staff.barcodes(_BARCODES)
        self._chance = chance
        self._prisoner = Prisoner(driver)
        self._finger = QTest.createTouchDevice()
        self._held: QPoint | None = None
        self.report = Report()
        self.touched_by_staff: set[CustomerId] = set()
        driver.kiosk.view.screenChanged.connect(self._come_to)
        self._deeds: tuple[tuple[int, Callable[[], None]], ...] = (
            (55, self._tap),
            (3, self._tap_something),
            (12, self._swipe),
            (3, self._hold),
            (4, self._many_fingers),
            (10, self._write),
            (9, self._any_key),
            (1, self._click),
            (1, self._corner),
            (2, self._keypad),
            (1, self._scan),
        )

    def play(self, steps: int) -> None:
        """Do so many things."""
        began = time.monotonic()
        for step in range(1, steps + 1):
            one_of(self._chance, self._deeds)()
            QCoreApplication.processEvents()
            # What a kiosk's own loop deletes at once would pile up where nothing but these steps runs.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if step % STAFF_EVERY == 0:
                self._staff_does_something()
            if step % LOOK_EVERY == 0:
                self._look(step)
            if step % REST_EVERY == 0 or step == steps:
                self._rest(step)
                self.report.steps, self.report.seconds = step, time.monotonic() - began
                tell(self.report)
        self._prisoner.close()

    # -------------------------------------------------------------------------------------------- deeds

    def _place(self) -> QPoint:
        return QPoint(
            self._chance.randrange(self._window.width()), self._chance.randrange(self._window.height())
        )

    def _tap(self) -> None:
        self._drag(self._place(), None)

    def _tap_something(self) -> None:
        """Tap one of the things that can be touched: few taps anywhere ever lead to some of the screens."""
        places = [
            stop.item.mapToScene(QPointF(stop.item.width() / 2, stop.item.height() / 2)).toPoint()
            for stop in self._driver.kiosk.cursor.stops()
        ]
        shown = [place for place in places if self._window.contentItem().contains(QPointF(place))]
        if shown:
            self._drag(self._chance.choice(shown), None)

    def _swipe(self) -> None:
        self._drag(self._place(), self._place())

    def _drag(self, start: QPoint, end: QPoint | None) -> None:
        self._let_go()
        QTest.touchEvent(self._window, self._finger).press(0, start, self._window).commit()
        if end is not None:
            for part in (0.3, 0.6, 1.0):
                place = start + (end - start) * part
                QTest.touchEvent(self._window, self._finger).move(0, place, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, end or start, self._window).commit()

    def _hold(self) -> None:
        """Press, and let go when something else is done."""
        self._let_go()
        self._held = self._place()
        QTest.touchEvent(self._window, self._finger).press(0, self._held, self._window).commit()

    def _let_go(self) -> None:
        if self._held is not None:
            QTest.touchEvent(self._window, self._finger).release(0, self._held, self._window).commit()
            self._held = None

    def _many_fingers(self) -> None:
        self._let_go()
        ways = [(self._place(), self._place()) for _ in range(self._chance.randrange(2, 6))]
        for part in (0.0, 0.5, 1.0):
            event = QTest.touchEvent(self._window, self._finger)
            for number, (start, end) in enumerate(ways):
                place = start + (end - start) * part
                (event.press if part == 0 else event.move)(number, place, self._window)
            event.commit()
        event = QTest.touchEvent(self._window, self._finger)
        for number, (_, end) in enumerate(ways):
            event.release(number, end, self._window)
        event.commit()

    def _write(self) -> None:
        letter = self._chance.choice(_LETTERS)
        self._prisoner.key(Qt.Key(ord(letter.upper())), text=letter)

    def _any_key(self) -> None:
        modifiers = some_modifiers(self._chance, 0.3)
        self._prisoner.key(self._chance.choice(KEYS), modifiers)

    def _keypad(self) -> None:
        key = self._chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape))
        for _ in range(self._chance.randrange(1, 5)):
            self._prisoner.key(key)

    def _scan(self) -> None:
        """Let a scanner send a product's barcode, a customer's code, or anything."""
        code = self._driver.kiosk.visit.code
        anything = "".join(self._chance.choices(_SCANNED, k=self._chance.randrange(1, 20)))
        self._driver.scanner.scan(self._chance.choice((*self._barcodes, code.text if code else "", anything)))

    def _click(self) -> None:
        button = self._chance.choice(
            (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
        )
        QTest.mouseClick(self._window, button, Qt.KeyboardModifier.NoModifier, self._place())

    def _corner(self) -> None:
        for _ in range(self._chance.randrange(1, 7)):
            self._drag(QPoint(6, 6), None)

    # ----------------------------------------------------------------------------------- what else happens

    def _staff_does_something(self) -> None:
        record = self._driver.kiosk.visit.record
        if record is None:
            return
        stored = self._staff.record(str(record.customer_id))
        if stored is None:
            return
        wishes: list[What] = [Quote()] if self._chance.random() < 0.2 else []
        wishes += [Close(Outcome.NOT_NOW)] if self._chance.random() < 0.05 else []
        if stored.open_call is not None:
            wishes.append(TakeCall(stored.open_call.call_id, 2))
        for line in stored.lines[:3]:
            wishes.append(
                SetPrice(line.line_id, Money(stored.currency, self._chance.randrange(1, 10**6)), line.stamp)
            )
            wishes.append(RemoveLine(line.line_id, line.stamp))
        wishes += [AnswerRequest(each.request_id, f"Answer {uuid4()}") for each in stored.unanswered[:2]]
        if wishes:
            author = Author("console 1", ANNA)
            wish = self._chance.choice(wishes)
            self.touched_by_staff.add(stored.customer_id)
            self._service.submit(new_change(stored.customer_id, author, system_clock(), wish))
            self.report.staff_deeds += 1

    def _come_to(self) -> None:
        name = KioskViewModel.Screen(self._driver.kiosk.view.property("screen")).name
        self.report.screens[name] = self.report.screens.get(name, 0) + 1

    def _look(self, step: int) -> None:
        self._let_go()
        self._find(step, *self._prisoner.escapes())
        self._prisoner.forget()

    def _rest(self, step: int) -> None:
        """Do nothing until nobody is here, and then touch: a screen that stays is a stuck one."""
        try:
            self._driver.wait_until(self._is_clean, "time alone to bring the attract screen")
            # The last keys may have been a scan that is still being looked up, and opens a screen of its own.
            pause(_STILL_MS)
            self._wait_for_what_was_asked()
            self._driver.wait_until(self._is_clean, "time alone to bring the attract screen again")
            gc.collect()
            self.report.memory.append(own_mb())
            self._touch_to_begin_a_visit()
        except NotShownError as stuck:
            self._find(step, f"{stuck}; shown is {self._driver.shown_texts()[:12]}")

    def _touch_to_begin_a_visit(self) -> None:
        begun = self._come_to_shelves()
        self._drag(QPoint(self._window.width() // 2, self._window.height() // 2), None)
        # Not by what is shown: on a machine that stands still for a moment the visit may be over by then.
        self._driver.wait_until(lambda: self._come_to_shelves() > begun, "a touch to begin a visit")
        self.report.visits += 1

    def _wait_for_what_was_asked(self) -> None:
        """Wait until the kiosk's own thread has answered all that it was asked so far."""
        answered: list[bool] = []
        self._driver.kiosk.jobs.run(lambda: None, lambda _outcome: answered.append(True), self._driver.kiosk)
        self._driver.wait_until(lambda: bool(answered), "the kiosk's files to answer")

    def _come_to_shelves(self) -> int:
        return self.report.screens.get(KioskViewModel.Screen.Browse.name, 0)

    def _is_clean(self) -> bool:
        """Whether the attract screen is there as for the first customer, so that a touch begins a visit."""
        kiosk = self._driver.kiosk
        changed = kiosk.speaker.is_on or dialog_of(self._window) is not None
        return self._driver.is_attracting() and kiosk.view.is_quiet() and not changed

    def _find(self, step: int, *faults: str) -> None:
        self.report.faults += [f"step {step}: {fault}" for fault in faults]


def main() -> None:
    """Let it play, and print the report."""
    given = wishes().parse_args()
    application = QApplication([])
    silence_known_warnings()
    settings = load_settings(given.settings, {})
    quick = msgspec.structs.replace(
        settings.kiosk,
        idle_seconds=_IDLE_SECONDS,
        warning_seconds=_WARNING_SECONDS,
        camera="off",
        speech="mock",
    )
    settings = msgspec.structs.replace(settings, kiosk=quick)
    kiosk.viewmodels.farewell.FAREWELL_MS.update({Ending.CLOSED: _SHORT_MS, Ending.DONE: _SHORT_MS})
    kiosk.viewmodels.staff_menu.LEAVES_AFTER_MS = _SHORT_MS
    StaffPin(Path(settings.folder) / settings.kiosk.name).set("271828")
    driver = KioskDriver(application, settings, full_screen=True)
    with closing(driver), at_work(Path(settings.database)) as staff:
        driver.wait_until_open()
        settle_in()  # as the program does
        _show_every_language(driver)
        monkey = Monkey(driver, staff, random.Random(given.seed))
        Listener(monkey.report.faults, monkey.touched_by_staff).listen()
        if given.fault:
            _plant(driver)
        monkey.play(given.steps)
        qInstallMessageHandler(None)


def _show_every_language(driver: KioskDriver) -> None:
    """Begin a visit in each language, with its keys: what comes but once is not to be taken for a leak."""
    view = driver.kiosk.view
    for code in LANGUAGES:
        view.startIn(code)
        driver.settle_frames()
        field = driver.window.findChild(QQuickItem, "search")
        assert isinstance(field, QQuickItem)
        field.forceActiveFocus()
        QApplication.inputMethod().show()
        driver.settle_frames()
        view.finish()
        view.leave()
        driver.settle_frames()


def _plant(driver: KioskDriver) -> None:
    """Make the kiosk one that lets people out, gets stuck and warns."""
    guard = driver.kiosk.guard
    assert guard is not None
    guard.step_aside()
    driver.window.showNormal()
    driver.kiosk.idle.stop()
    driver.kiosk.idle.start = lambda: None  # type: ignore[method-assign]  # that is the point
    logging.getLogger("planted").warning("a planted warning")


if __name__ == "__main__":
    main()
