# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything there is to see at a console, one after another, to be walked through or measured.

`show_everything` plays a day of a manager and a trader, and calls `look` wherever there is something else to
see: with the window, and then with each list, calendar and menu that opens over it. Between two looks whoever
looks may do what they like to the window's focus and its theme.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from shared.desktop.translations import FOLDER
from shared.identity import Code
from shared.money import Money
from shared.records import (
    Ask,
    CallReason,
    CallStaff,
    Close,
    Contact,
    Outcome,
    Park,
    SetContact,
    SetNote,
    SetPrice,
    SetQuantity,
)
from shared.settings import Settings
from shared.staff import Role
from shared.staff.service import add_trader, set_pin, set_rights
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.popups import Popups
from tests.tour.console_pages import (
    Scene,
    archive_finds_nothing,
    camera,
    catalogue_form,
    crash,
    importing,
    keys,
    picker,
    record,
    reports,
    settings,
    store_away,
)

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
MANAGER = "mia"
PIN = "271828"
SMALL = (1366, 768)

Look = Callable[[str, QWidget], None]
"""Called with the name of what there is to see, and with the window, or the popup over it."""
See = Callable[[str], None]
"""Looks at what is shown now, by its name."""


@dataclass(frozen=True, slots=True)
class Speech:
    """A language of the console: where its texts are, and how it says an English one."""

    translations: Path
    says: Callable[[str], str]


def spoken(language: str) -> Speech:
    """Return one of the console's own languages."""
    said: dict[str, str] = {}
    for message in ElementTree.parse(FOLDER / f"console_{language}.ts").iter("message"):
        said.setdefault(message.findtext("source", ""), message.findtext("translation", ""))
    return Speech(FOLDER, lambda english: said.get(english, english))


def furnish(shop: Shop) -> Code:
    """Let a day begin: somebody of each section is on the floor. Returns the code of what is shown."""
    clock = shop.clock
    add_trader(shop.database, MANAGER, "Mia", PASSWORD, Role.MANAGER, clock())
    set_pin(shop.database, None, MANAGER, PIN)
    set_rights(shop.database, None, "anna", may_override_price=False, discount_ceiling=1_000)
    calling, parked, closed = (
        shop.visit("cora", terminal=name) for name in ("kiosk 2", "kiosk 3", "kiosk 4")
    )
    shop.customer(calling.customer_id, CallStaff(uuid4(), CallReason.ADVICE), "kiosk 2")
    shop.customer(parked.customer_id, Park(), "kiosk 3")
    shop.staff(closed.customer_id, Close(Outcome.SOLD))
    code = shop.visit("cora", "alma", "birk")
    who = code.customer_id
    shop.customer(who, Ask(uuid4(), "Is there the same in green, and when could it be here?"))
    shop.customer(who, CallStaff(uuid4(), CallReason.ADVICE))
    shop.staff(who, SetContact(Contact(name="Ada Brandt", phone="+49 30 123456", email="ada@example.org")))
    shop.staff(who, SetNote("Comes on Saturday"))
    line = shop.record(who).lines[0]
    shop.staff(who, SetPrice(line.line_id, Money("EUR", 9_900), line.stamp))
    return code


@contextmanager
def console_with_everything(
    qapp: QApplication, settings: Settings, speech: Speech | None, size: tuple[int, int] = (1440, 900)
) -> Iterator[ConsoleDriver]:
    """Start a console, in another language if one is given."""
    if speech is None:
        with ConsoleDriver(qapp, settings, size=size) as driver:
            yield driver
    else:
        with ConsoleDriver(
            qapp, settings, size=size, translations=speech.translations, says=speech.says
        ) as driver:
            yield driver


def _areas(scene: Scene) -> None:
    """Go to every area, and wait for what is read for it."""
    console = scene.console
    for place in range(1, len(console.offered_areas)):
        scene.go(place)
        if console.area == "reports":
            console.wait_for(lambda: bool(console.table("Visits")), "the visits are read")
        elif console.area == "people":
            console.wait_for(lambda: _has_field_with(console, "Mia"), "the sheet of who looks is shown")
        scene.take(console.area, "")
    scene.go(0)


def _has_field_with(console: ConsoleDriver, text: str) -> bool:
    fields = console.console.window.findChildren(QLineEdit)
    return any(each.isVisible() and each.text() == text for each in fields)


def _palette(scene: Scene) -> None:
    scene.console.palette.find("")
    scene.console.wait_for(lambda: bool(scene.console.palette.found), "the palette offers something")
    scene.console.settle()
    scene.take("palette", "The palette: everything that can be done")
    scene.console.press(Key.Key_Escape)


_PAGES = (
    record,
    picker,
    keys,
    _palette,
    camera,
    store_away,
    _areas,
    archive_finds_nothing,
    catalogue_form,
    importing,
    reports,
    settings,
)


def show_everything(console: ConsoleDriver, shop: Shop, look: Look) -> None:
    """Play the day."""
    window = console.console.window
    popups = Popups(window)

    def see(name: str) -> None:
        popup = QApplication.activePopupWidget()
        look(name, popup or window)
        if popup is None:
            popups.open_each(lambda opened, popup: look(f"{name}, {opened}", popup))

    code = furnish(shop)
    console.wait_for(window.sign_in.isVisible, "the sign-in is shown")
    console.wait_for(lambda: console.has_button("Use it"), "the demonstration tells how to get in")
    see("sign-in")
    console.try_to_sign_in(MANAGER, "not the password")
    console.wait_for(lambda: bool(console.sign_in_trouble), "it says that this is not right")
    see("sign-in, refused")
    console.sign_in(MANAGER, PASSWORD)
    console.wait_for(lambda: len(console.floor.shown) >= 3, "the floor is read")
    see("invitation")
    console.scanner.scan_record(code.text)
    console.wait_until_confirmed()

    scene = Scene(console, shop.path, lambda name, _shows: see(name))
    for page in _PAGES:
        page(scene)
    scene.go(0)
    _own_line(console, see)
    _showing(console, see)
    _menus(console, see)
    _conflict(console, shop, code, see)
    _scanned_nonsense(console, see)
    crash(scene)
    _locked(console, see)
    _closed(console, see)
    _approval(console, shop, see)


def _own_line(console: ConsoleDriver, see: See) -> None:
    console.press(Key.Key_F3, SHIFT)
    see("own line")
    console.press(Key.Key_Escape)


def _showing(console: ConsoleDriver, see: See) -> None:
    console.picker.begin_to_show("cora")
    see("showing")
    console.press(Key.Key_Escape)


def _menus(console: ConsoleDriver, see: See) -> None:
    """The menus that are made anew each time they open."""
    for key, modifiers, name in (
        (Key.Key_F9, Qt.KeyboardModifier.NoModifier, "outcomes"),
        (Key.Key_H, Qt.KeyboardModifier.ControlModifier, "colleagues"),
    ):
        console.press(key, modifiers)
        console.wait_for(lambda: QApplication.activePopupWidget() is not None, "the menu is open")
        see(name)
        console.press(Key.Key_Escape)


def _conflict(console: ConsoleDriver, shop: Shop, code: Code, see: See) -> None:
    """Two change one line; the store has the other's, and this one is asked about."""
    console.hold_the_store()
    line = shop.record(code.customer_id).lines[0]
    shop.customer(code.customer_id, SetQuantity(line.line_id, line.quantity + 2, line.stamp))
    console.lines.set_quantity(0, "5")
    console.let_the_store_go()
    console.wait_until_confirmed()
    console.settle()
    see("conflict")
    console.press(Key.Key_Escape)


def _scanned_nonsense(console: ConsoleDriver, see: See) -> None:
    console.scanner.scan("https://example.org")
    console.wait_for(lambda: bool(console.notice), "it says that this is none of the codes")
    see("notice")
    console.press(Key.Key_Escape)


def _locked(console: ConsoleDriver, see: See) -> None:
    console.lock()
    see("locked")
    console.sign_in(MANAGER, PASSWORD)


def _closed(console: ConsoleDriver, see: See) -> None:
    console.record.close_as(Outcome.SOLD)
    console.wait_until_confirmed()
    console.settle()
    see("closed")


def _approval(console: ConsoleDriver, shop: Shop, see: See) -> None:
    """Anna may give ten percent, and gives half."""
    console.sign_out()
    console.sign_in("anna", PASSWORD)
    console.scanner.scan_record(shop.visit("cora").text)
    console.lines.set_discount(0, "50%")
    console.wait_for(console.record.approval.isVisible, "a manager is asked")
    console.settle()
    see("approval")
    console.press(Key.Key_Escape)
