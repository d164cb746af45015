# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer in front of the kiosk: touches what is on the screen, writes, and reads what it says.

The real application runs in this process, without a screen unless there is one. Everything goes through its
window: touches land where a thing is drawn, and what is read is what is shown.
"""

import os
from concurrent.futures import Executor

from PySide6.QtCore import QCoreApplication, QSize

from kiosk.app import Kiosk
from kiosk.qt_environment import prepare
from shared.clock import Clock, system_clock
from shared.settings import Settings
from tests.drivers.at_kiosk.codes import Codes
from tests.drivers.at_kiosk.glass import NotShownError
from tests.drivers.at_kiosk.hands import Hands
from tests.drivers.at_kiosk.product_page import ProductPage
from tests.drivers.at_kiosk.scanner import Scanner
from tests.drivers.at_kiosk.screen_keyboard import ScreenKeyboard
from tests.drivers.at_kiosk.shelves import Shelves
from tests.drivers.at_kiosk.shopping_list import ShoppingList, ShownLine
from tests.drivers.at_kiosk.slips import Slip
from tests.drivers.at_kiosk.staff_menu import StaffMenu
from tests.drivers.at_kiosk.talk import ShownRequest, Talk
from tests.drivers.keyboard import KeyClock

__all__ = ["LANDSCAPE", "PORTRAIT", "KioskDriver", "NotShownError", "ShownLine", "ShownRequest"]

# Qt reads these when the application is made, which is later than any import.
prepare(os.environ, "software")

PORTRAIT = QSize(1080, 1920)
LANDSCAPE = QSize(1920, 1080)


class KioskDriver(Hands):
    """Drives one kiosk. Methods wait until what they ask for is there; `close` ends it."""

    def __init__(
        self,
        application: QCoreApplication,
        settings: Settings,
        *,
        size: QSize = PORTRAIT,
        full_screen: bool = False,
        executor: Executor | None = None,
        clock: Clock = system_clock,
    ) -> None:
        """Start it; one that fills the screen has the screen's size and is guarded."""
        own_size = None if full_screen else size
        keys = KeyClock()
        kiosk = Kiosk(application, settings, size=own_size, executor=executor, clock=clock, key_times=keys)
        super().__init__(kiosk, keys)
        self.shelves = Shelves(self)
        self.my_list = ShoppingList(self)
        self.product = ProductPage(self, self.my_list)
        self.codes = Codes(self)
        self.scanner = Scanner(self)
        self.slip = Slip(self)
        self.talk = Talk(self)
        self.screen_keyboard = ScreenKeyboard(self)
        self.staff_menu = StaffMenu(self)
        self.kiosk.show()

    def close(self) -> None:
        """Switch the kiosk off, as closing its window does."""
        self.kiosk.close()

    def wait_until_open(self) -> None:
        """Wait until a touch would begin a visit."""
        self.wait_until(
            lambda: self.look("touchToStart") is not None and self.look("language:en") is not None,
            "the kiosk to open",
        )

    def wait_until_away(self) -> None:
        """Wait until the kiosk has noticed that the store does not answer."""
        self.wait_until(lambda: self.view.link.away, "the store to be away")

    def touch_to_start(self) -> None:
        """Touch the attract screen, or the farewell before it; the shelves are shown."""
        if self.look("farewell") is not None:
            self.touch("farewell")
        self.wait_until_open()
        self.touch("touchToStart")
        self.find("grid")

    def start_in(self, language: str) -> None:
        """Begin by touching a language by its code."""
        self.wait_until_open()
        self.touch(f"language:{language}")
        self.find("grid")

    def have_code(self) -> None:
        """Touch "I have a code" on the attract screen."""
        self.wait_until_open()
        self.touch("haveCode")
        self.find("codeSlots")

    def speak(self, language: str) -> None:
        """Change the language in the middle of a visit."""
        self.touch("language")
        self.touch(f"language:{language}")

    def back(self) -> None:
        self.touch("back")

    def keep_browsing(self) -> None:
        self.touch("keepBrowsing")

    def im_done(self) -> None:
        """Leave from the code screen."""
        self.touch("imDone")
        self.find("farewell")

    def stay(self) -> None:
        """Answer "Still there?"."""
        self.touch("stillThere")

    def is_attracting(self) -> bool:
        """Say whether the screen is clean."""
        return self.look("touchToStart") is not None

    def is_warning(self) -> bool:
        """Say whether the screen asks "Still there?"."""
        return self.look("stillThere") is not None

    def says_it_works_offline(self) -> bool:
        """Say whether the quiet badge is there that the store cannot be reached."""
        badge = self.look("away")
        return badge is not None and badge.width() > 0 and badge.height() > 0

    def shown_prices_as_of(self) -> str:
        """Return what is said of when the prices were confirmed, empty while they are."""
        return self.said("pricesAsOf")

    def problem(self) -> str:
        """Return the reason that a kiosk in trouble gives, empty while it has none."""
        return self.said("problem")
