# SPDX-License-Identifier: GPL-3.0-or-later
"""A monkey at the console: `python -m tests.console.monkey SETTINGS SEED STEPS`.

The real console runs without a screen. The monkey types, presses the keys of the cheat sheet, clicks, draws
and scans, and between two of its deeds the console gets one turn of its event loop. Meanwhile customers and a
colleague work on the same records, and now and then the shop's database is away for a moment. When the
console is locked the monkey signs in again, as the trader or as the manager.

Now and then it stops: then Escape and a scan must open the customer's record, everything done must be in the
store once, the screen must show what the store has, and what is half typed must outlive what comes between.

It prints a line of JSON at each rest and one at the end, a `Report`.
"""

import faulthandler
import gc
import logging
import random
import sys
import threading
import time
from collections import Counter, deque
from contextlib import ExitStack, closing
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLineEdit

from console.actions import derive_abilities
from shared.demo import DEMO_SIGN_IN
from shared.desktop.qt_messages import silence_known_warnings
from shared.identity import CustomerId
from shared.memory import settle_in
from shared.records import queries
from shared.settings import load_settings
from tests.console.half_typed import HalfTyped
from tests.console.hands import Hands
from tests.console.ledger import Ledger, undo_faults
from tests.console.others import Others
from tests.console.planted import plant
from tests.drivers.console_driver import ConsoleDriver, Key
from tests.drivers.faults import FaultListener
from tests.drivers.memory import own_mb
from tests.drivers.pausing import pause
from tests.drivers.playing import Played, tell, wishes

LOOK_EVERY = 500
REST_EVERY = 5_000
OTHERS_EVERY = 15
AWAY_EVERY, AWAY_FOR = 2_000, 25
PAINT_EVERY = 12
"""Nobody looks; painting after each deed would take longer than all the rest."""
_COMES_BACK = 0.1
"""How soon it signs in where it finds the console locked."""
_STUCK_SECONDS = 60.0
_HUNG_SECONDS = 300
_TRIES_SCANNERS = "settings"
"""There a scan is explained, and opens nothing."""
_LAST_DEEDS = 12
_MOST_FAULTS = 200
_MOST_ESCAPES = 12


class Report(Played):
    """What there was to see at the console."""

    slowest_ms: float = 0.0
    slowest_deed: str = ""
    looks: int = 0
    sign_ins: int = 0
    others_deeds: int = 0
    console_deeds: int = 0
    handed_over: int = 0
    areas: dict[str, int] = msgspec.field(default_factory=dict)


class Monkey:
    """One monkey with its own dice."""

    def __init__(
        self,
        driver: ConsoleDriver,
        others: Others,
        ledger: Ledger,
        documents: Path,
        chance: random.Random,
        look_every: int = LOOK_EVERY,
    ) -> None:
        self._look_every = look_every
        self._driver = driver
        self._others = others
        self._ledger = ledger
        self._documents = documents
        self._chance = chance
        self._hands = Hands(driver, others, chance)
        self._half_typed = HalfTyped(driver, self._hands, others, chance)
        self._step = 0
        self._username = DEMO_SIGN_IN.username
        self._last: deque[str] = deque(maxlen=_LAST_DEEDS)
        self._counts: Counter[str] = Counter()
        self.report = Report()
        self._away = ExitStack()
        self.is_away = False

    def play(self, steps: int) -> None:
        """Do so many things."""
        began = time.monotonic()
        for self._step in range(1, steps + 1):
            if self._step % 100 == 0:
                faulthandler.dump_traceback_later(_HUNG_SECONDS, exit=True)
            self._do_something()
            if self._step % OTHERS_EVERY == 0 and not self.is_away:
                self._others.act(self._shown())
            self._let_store_come_and_go()
            if self._step % self._look_every == 0 or self._step == steps:
                self._look()
            if self._step % REST_EVERY == 0 or self._step == steps:
                self._rest()
                self.report.steps, self.report.seconds = self._step, time.monotonic() - began
                tell(self.report)
        faulthandler.cancel_dump_traceback_later()

    def find(self, fault: str) -> None:
        """Write a fault down, once, with what was done before it."""
        self._counts[fault] += 1
        if self._counts[fault] == 1 and len(self.report.faults) < _MOST_FAULTS:
            told = f"step {self._step}: {fault} [after {', '.join(self._last)}]"
            self.report.faults.append(told)
            sys.stderr.write(told + "\n")

    # ------------------------------------------------------------------------------------------------ playing

    def _do_something(self) -> None:
        window = self._driver.console.window
        if not window.shows_workspace and self._chance.random() < _COMES_BACK and not self.is_away:
            self._try_to_sign_in(self._chance.choice(("anna", "anna", "anna", "marta")))
        began = time.monotonic()
        window.setUpdatesEnabled(self._step % PAINT_EVERY == 0)
        deed = self._hands.do_something()
        self._last.append(deed)
        pause(0)
        took = time.monotonic() - began
        if took * 1_000 > self.report.slowest_ms:
            self.report.slowest_ms, self.report.slowest_deed = round(took * 1_000, 1), deed
        if took > _STUCK_SECONDS:
            self.find(f"the screen stood still for {took:.0f} s")
        modal = QApplication.activeModalWidget()
        if modal is not None:
            self.find(f"{type(modal).__name__} “{modal.windowTitle()}” stands between a scan and its record")
            modal.close()
        self._see_who_is_gone()
        if window.shows_workspace:
            area = self._driver.area
            self.report.areas[area] = self.report.areas.get(area, 0) + 1

    def _see_who_is_gone(self) -> None:
        """Nobody is signed in any more: then nothing of a customer may be open."""
        services = self._driver.console.session.services
        if (
            services is not None
            and services.desk.staff is None
            and (services.desk.shown or services.tabs.tabs)
        ):
            self.find("somebody has signed out, and a record is open")

    def _let_store_come_and_go(self) -> None:
        since = self._step % AWAY_EVERY
        if since == AWAY_EVERY // 2:
            self.is_away = True
            self._away.enter_context(self._others.store_away())
        elif since == AWAY_EVERY // 2 + AWAY_FOR:
            self._bring_back()

    def _bring_back(self) -> None:
        self._away.close()
        self._away = ExitStack()

    def _try_to_sign_in(self, username: str) -> None:
        try:
            self.sign_in(username)
        except AssertionError as stuck:
            self.find(str(stuck))

    def sign_in(self, username: str) -> None:
        """Sign somebody in; where the monkey has changed their password, it is set right first."""
        window = self._driver.console.window
        page = window.sign_in
        for _ in range(3):
            # What was entered before is still being judged, and Enter would do nothing.
            self._driver.wait_for(page._sign_in.isEnabled, "the last sign-in is judged")
            page.say("")
            name, word = page.findChildren(QLineEdit)[:2]
            for field, text in ((name, username), (word, DEMO_SIGN_IN.password)):
                field.setFocus()
                field.selectAll()
                self._hands.keyboard.type(text)
            self._hands.keyboard.press(Key.Key_Return)
            self._driver.wait_for(
                lambda: window.shows_workspace or page.trouble != "", "the sign-in is judged"
            )
            if window.shows_workspace:
                break
            self._others.restore_staff()
        else:
            self.find(f"{username} cannot sign in: {page.trouble}")
            return
        self._username = username
        self.report.sign_ins += 1

    # ------------------------------------------------------------------------------------------------ looking

    def _look(self) -> None:
        self.report.looks += 1
        self._last.append("a look")
        self._driver.console.window.setUpdatesEnabled(True)
        try:
            self._wake()
            customer_id = self._open_something()
            self._driver.wait_until_confirmed()
            self._compare(customer_id)
            for lost in self._half_typed.interrupt(customer_id, self._username, self.sign_in):
                self.find(lost)
        except AssertionError as stuck:
            self.find(str(stuck))

    def _wake(self) -> None:
        """Escape from wherever it is, and come back where it is locked."""
        self._bring_back()
        for _ in range(_MOST_ESCAPES):
            self._hands.escape()
            pause(0)
        if not self._driver.is_signed_in:
            self.sign_in(self._username)
        if self._driver.area == _TRIES_SCANNERS:
            self._hands.keyboard.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)

    def _open_something(self) -> CustomerId:
        # Another one than is shown: or its record would be there before the scan is answered.
        customer_id = self._chance.choice([each for each in self._others.codes if each != self._shown()])
        area = self._driver.area
        self._hands.scan_text(customer_id)
        self._driver.wait_for(
            lambda: self._driver.is_signed_in and self._driver.record.customer_id == customer_id,
            f"the scan of {customer_id} in {area} opens its record",
        )
        self.is_away = False
        return customer_id

    def _compare(self, customer_id: CustomerId) -> None:
        """The screen shows what the store has, and undo takes back what its author did and nothing else."""
        self._driver.wait_for(
            lambda: self._driver.record.shown == self._others.record(customer_id),
            f"the screen shows {customer_id} as the store has it",
        )
        services = self._driver.console.session.services
        workspace = self._driver.console.session.workspace
        assert services is not None
        assert workspace is not None
        desk = services.desk
        if workspace.service.record.shown != desk.shown:
            self.find(f"the page shows another {customer_id} than the desk has")
        offered = derive_abilities(desk.record, desk.staff).edit_line
        if workspace.commands.price.isEnabled() != offered:
            self.find(f"a price of {customer_id} {'cannot' if offered else 'can'} be changed")
        for each, stack in desk._records._stacks.items():
            history = queries.history(self._others.database, each)
            for fault in undo_faults(history, stack._done, stack._undone, desk.staff):
                self.find(f"{each}: {fault}")

    def _rest(self) -> None:
        self._driver.settle()
        for fault in (
            *self._ledger.faults(self._others.database),
            *self._ledger.replay_faults(self._others.database),
        ):
            self.find(fault)
        for file in self._documents.glob("*"):
            file.unlink()
        self._driver.handed_over.clear()
        gc.collect()
        self.report.memory.append(round(own_mb(), 1))
        self.report.others_deeds = self._others.deeds
        self.report.console_deeds = self._ledger.of_console

    def _shown(self) -> str:
        return self._driver.record.customer_id if self._driver.console.session.workspace is not None else ""


class _Listener(FaultListener):
    """Lets pass what must be said while the database is away."""

    def __init__(self, monkey: Monkey) -> None:
        super().__init__(monkey.find)
        self._monkey = monkey

    def is_due(self, record: logging.LogRecord) -> bool:
        return self._monkey.is_away and record.msg == "cannot watch %s: %s"


def main() -> None:
    """Let it play, and print the report."""
    parser = wishes()
    parser.add_argument("--look-every", type=int, default=LOOK_EVERY)
    given = parser.parse_args()
    faulthandler.enable()
    logging.captureWarnings(True)
    application = QApplication([])
    application.setStyle("Fusion")
    silence_known_warnings()
    settings = load_settings(given.settings, {})
    chance = random.Random(given.seed)
    ledger = Ledger()
    with closing(Others(Path(settings.database), ledger, chance)) as others:
        with closing(ConsoleDriver(application, settings)) as driver:
            services = driver.console.session.services
            assert services is not None
            settle_in()  # as the program does
            ledger.watch(services)
            workspace = driver.console.session.workspace
            assert workspace is not None
            # The panel that was built before has the way to the store that nobody watches.
            workspace.service.approval._approve = services.desk.approve
            monkey = Monkey(
                driver, others, ledger, Path(settings.console.documents), chance, given.look_every
            )
            _Listener(monkey).listen()
            if given.fault:
                plant(driver, lambda: monkey.report.looks)
            monkey.play(given.steps)
        left = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
        for name in left:
            monkey.find(f"the console is closed, and the thread {name} lives")
        tell(monkey.report)
        qInstallMessageHandler(None)


if __name__ == "__main__":
    main()
