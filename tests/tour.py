# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour: the whole story played through both real applications, with a picture of every step.

`python -m tests.tour OUT` writes `NN-kiosk-NAME.png` (1080×1920) and `NN-console-NAME.png` (1440×900) into
OUT, `NN-slip-NAME.png` as a receipt printer cuts slips off, all of them on `contact-sheet.png`, and
`tour.json` with the customer ID, the code, the database's path and what each picture shows.
"""

import json
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# What the platform without a screen and Qt's own keyboard say of themselves; in the tests, warnings count.
os.environ.setdefault(
    "QT_LOGGING_RULES", "default.warning=false;qt.qml.propertyCache.*=false;qt.multimedia.*=false"
)

import msgspec
from PIL.Image import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.language import NAMES
from shared.demo import DEMO_SIGN_IN, make_demo_shop
from shared.settings import ConsoleSettings, KioskSettings, Settings
from tests.contact_sheet import write_contact_sheet
from tests.drivers.codes import code_image
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import LANDSCAPE, PORTRAIT, KioskDriver
from tests.slip_tour import print_slips

SMALL = QSize(1280, 800)
FINE = QSize(3840, 2160)
CATALOGUE = Path(__file__).resolve().parent.parent / "resources" / "demo" / "catalogue.json"


@dataclass
class Tour:
    """Where the pictures go, and what has been taken so far."""

    folder: Path
    pictures: list[dict[str, str]] = field(default_factory=list)

    def take(self, by: KioskDriver | ConsoleDriver, name: str, shows: str) -> None:
        """Take the next picture and say so."""
        terminal = "kiosk" if isinstance(by, KioskDriver) else "console"
        file = f"{len(self.pictures) + 1:02}-{terminal}-{name}.png"
        by.screenshot(self.folder / file)
        self.pictures.append({"file": file, "shows": shows})
        print(f"  {file:36} {shows}", flush=True)

    def keep(self, slip: Image, name: str, shows: str) -> None:
        """Keep a slip that was printed, as it came out of the printer."""
        file = f"{len(self.pictures) + 1:02}-slip-{name}.png"
        slip.save(self.folder / file)
        self.pictures.append({"file": file, "shows": shows})
        print(f"  {file:36} {shows}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Play the tour into the folder named, and return the exit code."""
    if len(arguments) != 1:
        print("usage: python -m tests.tour OUT", file=sys.stderr)
        return 2
    folder = Path(arguments[0]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    database = folder / "shop" / "shop.sqlite"
    print(f"Making the demo shop at {database} …", flush=True)
    make_demo_shop(database, CATALOGUE)
    settings = Settings(
        database=str(database),
        folder=str(database.parent),
        kiosk=KioskSettings(name="kiosk 2", place="Hall A"),
        console=ConsoleSettings(name="console 1", place="Counter", theme="light"),
    )
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    print(f"Playing the tour into {folder} …", flush=True)
    tour = Tour(folder)
    identity = _play(application, settings, tour)
    story = {**identity, "database": str(database), "pictures": tour.pictures}
    (folder / "tour.json").write_text(
        json.dumps(story, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    write_contact_sheet(folder, [each["file"] for each in tour.pictures])
    print(f"{len(tour.pictures)} pictures, and all of them on contact-sheet.png.", flush=True)
    return 0


def _play(application: QApplication, settings: Settings, tour: Tour) -> dict[str, str]:
    kiosk = KioskDriver(application, settings)
    console = ConsoleDriver(application, settings)
    try:
        _arrive(kiosk, console, tour)
        identity = _fill_a_list(kiosk, tour)
        _hand_over(kiosk, console, tour, identity["code"])
        _call_and_ask(kiosk, console, tour)
        _in_german(kiosk, tour)
        _finish(kiosk, console, tour)
        _come_back(kiosk, tour, identity["code"])
    finally:
        console.close()
        kiosk.close()
    _look_around(application, settings, tour)
    _other_sizes_and_themes(application, settings, tour, identity["customer_id"])
    print_slips(application, settings, tour)
    _for_everybody(application, settings, tour)
    for size, name in (LANDSCAPE, "landscape"), (SMALL, "small"), (FINE, "fine"):
        _in_another_size(application, settings, tour, size, name)
    for language, name in NAMES.items():
        _in_one_language(application, settings, tour, language, name)
    return identity


def _arrive(kiosk: KioskDriver, console: ConsoleDriver, tour: Tour) -> None:
    kiosk.wait_until_open()
    tour.take(kiosk, "attract", "Nobody is here: products pass by, and a touch begins")
    tour.take(console, "sign-in", "The demo shop tells its trader's name and password")
    console.sign_in_as_demo()
    tour.take(console, "empty", "A quiet floor, and what to do next")
    kiosk.touch_to_start()
    tour.take(kiosk, "browse", "The first touch gave the customer an ID; the whole shop to look through")


def _fill_a_list(kiosk: KioskDriver, tour: Tour) -> dict[str, str]:
    kiosk.open_category("Lamps")
    tour.take(kiosk, "category", "One shelf")
    kiosk.search("soffa")
    tour.take(kiosk, "search", "A misspelt search finds what was meant; the keyboard is on the screen")
    kiosk.search("hovercraft")
    tour.take(kiosk, "nothing-found", "Nothing found: ask for it instead")
    kiosk.clear_field("search")
    kiosk.open_category("Everything")
    kiosk.open_product("Alma sofa")
    tour.take(kiosk, "product", "A product: options, price, stock, and where it stands")
    kiosk.choose("Colour", "Ink blue")
    tour.take(kiosk, "product-blue", "Another colour, and the drawing follows")
    kiosk.add_to_list()
    kiosk.back()
    for title in ("Birger sofa", "Fjell lounge chair"):
        kiosk.open_product(title)
        kiosk.add_to_list()
        kiosk.back()
    kiosk.show_list()
    kiosk.more_of("Fjell lounge chair")
    kiosk.write_note("Alma sofa", "Must fit through a 75 cm door")
    tour.take(kiosk, "list", "The list, with quantities, notes and a total")
    kiosk.remove("Birger sofa")
    tour.take(kiosk, "removed", "Removed, and undone with one touch")
    kiosk.undo_remove()
    kiosk.get_my_code()
    tour.take(kiosk, "code", "The code: for a scanner, and for typing")
    code = kiosk.shown_qr()
    return {"customer_id": code[:9], "code": code}


def _hand_over(kiosk: KioskDriver, console: ConsoleDriver, tour: Tour, code: str) -> None:
    console.scan_record(code)
    tour.take(console, "record", "A wedge scan opened the record")
    console.set_price(console.row_of("Alma sofa"), "1190")
    console.set_discount(console.row_of("Fjell lounge chair"), "10%")
    console.wait_until_confirmed()
    tour.take(console, "edited", "A new price and a discount, with their history")
    kiosk.keep_browsing()
    kiosk.wait_until(lambda: any(line.mark for line in kiosk.shown_list()), "the trader's edits")
    tour.take(kiosk, "staff-edits", "The trader's new price on the kiosk, marked with who and what")


def _call_and_ask(kiosk: KioskDriver, console: ConsoleDriver, tour: Tour) -> None:
    kiosk.touch("callStaff")
    tour.take(kiosk, "call-reasons", "Call staff: what is it about?")
    kiosk.touch("reason:see_it")
    kiosk.wait_until(lambda: kiosk.shown_call() != "", "the call")
    tour.take(kiosk, "calling", "Somebody has been called")
    console.wait_for(lambda: console.shown_record.open_call is not None, "the call arrives")
    tour.take(console, "caller", "The caller is on top of the floor, with reason and waiting time")
    waiting = kiosk.shown_call()
    console.take_call(2)
    kiosk.wait_until(lambda: kiosk.shown_call() != waiting, "the answer to the call")
    tour.take(kiosk, "coming", "Who is coming, and about when")
    kiosk.ask("Is there a lamp that goes with the blue sofa?")
    tour.take(kiosk, "asked", "Asked in the customer's own words")
    console.wait_for(lambda: bool(console.shown_record.unanswered), "the request arrives")
    tour.take(console, "request", "The request reaches the trader")
    console.answer_request("The Svamp lamp does, in the same blue.", "Svamp")
    kiosk.wait_until(lambda: any(each.answer for each in kiosk.shown_requests()), "the answer")
    tour.take(kiosk, "answered", "The answer, with a product to look at or to add")
    console.show_to_customer("Isa")
    kiosk.wait_until(lambda: kiosk.shown_offer() != "", "what the trader shows")
    tour.take(kiosk, "offer", "The trader shows a product: offered, never forced")
    kiosk.touch("declineOffer")


def _in_german(kiosk: KioskDriver, tour: Tour) -> None:
    kiosk.show_list()
    kiosk.speak("de")
    tour.take(kiosk, "list-german", "The same list in German")
    kiosk.speak("en")


def _finish(kiosk: KioskDriver, console: ConsoleDriver, tour: Tour) -> None:
    console.quote()
    console.wait_until_confirmed()
    tour.take(console, "quoted", "Quoted")
    kiosk.get_my_code()
    kiosk.im_done()
    tour.take(kiosk, "farewell", "The list is kept; the screen is clean for the next customer")


def _come_back(kiosk: KioskDriver, tour: Tour, code: str) -> None:
    kiosk.touch("farewell")
    kiosk.have_code()
    tour.take(kiosk, "resume-no-camera", "Coming back with a code, at a kiosk without a camera: type it")
    kiosk.type_symbols(code[:7])
    kiosk.hold_before_camera(before_camera(code_image("https://example.org/", scale=8)))
    tour.take(kiosk, "not-our-code", "Something else was held to the camera")
    kiosk.dismiss_scan()
    tour.take(kiosk, "resume", "What the camera sees, and a code half typed")
    kiosk.type_symbols(code[7:-1] + ("0" if code[-1] != "0" else "1"))
    kiosk.open_list()
    kiosk.wait_until(lambda: "opens no list" in kiosk.shown_hint(), "the answer to a wrong code")
    tour.take(kiosk, "resume-wrong", "A code that opens nothing, whatever the reason")
    kiosk.scan(code)
    kiosk.wait_until(lambda: bool(kiosk.shown_list()), "the list")
    tour.take(kiosk, "resumed", "The same list again, with what staff did meanwhile")
    kiosk.scan("4006381333931")
    kiosk.wait_until(lambda: kiosk.shown_question() != "", "the question")
    tour.take(kiosk, "unknown-barcode", "A barcode that is not in the catalogue: ask for it")
    kiosk.dismiss_scan()
    kiosk.get_my_code()
    kiosk.im_done()
    kiosk.touch_to_start()
    kiosk.scan(code)
    kiosk.wait_until(lambda: kiosk.shown_question() != "", "the question")
    tour.take(kiosk, "other-list", "Somebody else's code during a visit: asked first")
    kiosk.dismiss_scan()
    kiosk.get_my_code()
    kiosk.im_done()


def before_camera(picture: QImage) -> QImage:
    """Return a sheet of paper with something on it, as a camera in a shop sees it."""
    scene = QImage(1280, 720, QImage.Format.Format_RGB32)
    scene.fill(QColor("#6b6660"))
    painter = QPainter(scene)
    painter.fillRect(400, 120, 480, 480, QColor("#efece6"))
    painter.drawImage(640 - picture.width() // 2, 360 - picture.height() // 2, picture)
    painter.end()
    return scene


def _other_sizes_and_themes(
    application: QApplication, settings: Settings, tour: Tour, customer_id: str
) -> None:
    soon = msgspec.structs.replace(settings.kiosk, idle_seconds=20)
    kiosk = KioskDriver(application, msgspec.structs.replace(settings, kiosk=soon), size=LANDSCAPE)
    try:
        kiosk.have_code()
        kiosk.hold_before_camera(before_camera(code_image("https://example.org/", scale=8)))
        kiosk.dismiss_scan()
        kiosk.type_symbols("K7Q2")
        tour.take(kiosk, "resume-landscape", "Coming back there")
        kiosk.touch("leaveResume")
        kiosk.touch_to_start()
        tour.take(kiosk, "browse-landscape", "A kiosk that lies on its side")
        kiosk.open_product("Alma sofa")
        tour.take(kiosk, "product-landscape", "A product there")
        kiosk.add_to_list()
        while not kiosk.is_warning():  # at the shortest time a shop can set, so that the tour is not long
            QTest.qWait(100)
        tour.take(kiosk, "idle", "Still there? One touch and the customer goes on; else the list is parked")
        kiosk.stay()
        kiosk.get_my_code()
        kiosk.im_done()
    finally:
        kiosk.close()
    for theme, language, name, shows in (
        ("dark", "en", "record-dark", "The same record in the dark, opened by its typed ID"),
        ("light", "de", "record-german", "And in German"),
    ):
        look = msgspec.structs.replace(settings.console, theme=theme)
        with ConsoleDriver(
            application, msgspec.structs.replace(settings, language=language, console=look)
        ) as console:
            _open_by_id(console, customer_id)
            tour.take(console, name, shows)


def _for_everybody(application: QApplication, settings: Settings, tour: Tour) -> None:
    """Each access mode on the screens it changes most."""
    kiosk = KioskDriver(application, settings)
    try:
        kiosk.touch_to_start()
        kiosk.touch("access")
        tour.take(kiosk, "access", "The access panel, which every screen has")
        for choices, name, shows in (
            (("text:large",), "large", "Large text"),
            (("text:largest",), "largest", "The largest text"),
            (("text:normal", "highContrast"), "contrast", "High contrast"),
            (("highContrast", "lowReach"), "low", "Low reach"),
            (("text:largest", "highContrast"), "all", "The largest text, high contrast and low reach"),
        ):
            for choice in choices:
                kiosk.touch(choice)
            tour.take(kiosk, f"access-{name}", f"{shows}, seen at once on the panel")
            kiosk.touch("accessDone")
            tour.take(kiosk, f"browse-{name}", f"{shows}: the shelves")
            kiosk.open_first_product()
            tour.take(kiosk, f"product-{name}", f"{shows}: a product")
            kiosk.add_to_list()
            kiosk.show_list()
            tour.take(kiosk, f"list-{name}", f"{shows}: the list")
            kiosk.get_my_code()
            tour.take(kiosk, f"code-{name}", f"{shows}: the code")
            kiosk.keep_browsing()
            kiosk.back()
            kiosk.back()
            kiosk.touch("access")
        kiosk.touch("asItWas")
        kiosk.touch("accessDone")
        kiosk.get_my_code()
        kiosk.im_done()
    finally:
        kiosk.close()


def _in_another_size(
    application: QApplication, settings: Settings, tour: Tour, size: QSize, name: str
) -> None:
    kiosk = KioskDriver(application, settings, size=size)
    shows = f"{size.width()} × {size.height()}"
    try:
        kiosk.wait_until_open()
        tour.take(kiosk, f"attract-{name}", f"{shows}: the invitation")
        kiosk.touch_to_start()
        if size != LANDSCAPE:
            tour.take(kiosk, f"browse-{name}", f"{shows}: the shelves")
        kiosk.open_first_product()
        if size != LANDSCAPE:
            tour.take(kiosk, f"product-{name}", f"{shows}: a product")
        kiosk.add_to_list()
        kiosk.show_list()
        tour.take(kiosk, f"list-{name}", f"{shows}: the list")
        kiosk.touch("ask")
        tour.take(kiosk, f"ask-{name}", f"{shows}: a question")
        kiosk.touch("callStaff")
        tour.take(kiosk, f"call-{name}", f"{shows}: why to call")
        kiosk.touch("closeSheet")
        kiosk.get_my_code()
        tour.take(kiosk, f"code-{name}", f"{shows}: the code")
        kiosk.im_done()
    finally:
        kiosk.close()


def _in_one_language(
    application: QApplication, settings: Settings, tour: Tour, language: str, name: str
) -> None:
    kiosk = KioskDriver(application, msgspec.structs.replace(settings, language=language))
    try:
        kiosk.wait_until_open()
        tour.take(kiosk, f"{language}-attract", f"The six main screens in {name}: the invitation")
        kiosk.touch_to_start()
        tour.take(kiosk, f"{language}-browse", f"{name}: the shelves")
        kiosk.open_first_product()
        tour.take(kiosk, f"{language}-product", f"{name}: a product")
        kiosk.add_to_list()
        kiosk.show_list()
        tour.take(kiosk, f"{language}-list", f"{name}: the list")
        kiosk.touch("ask")
        kiosk.touch("question")
        tour.take(kiosk, f"{language}-ask", f"{name}: a question, and the keyboard of the language")
        kiosk.hide_keyboard()
        kiosk.get_my_code()
        tour.take(kiosk, f"{language}-code", f"{name}: the code")
        kiosk.im_done()
    finally:
        kiosk.close()


def _look_around(application: QApplication, settings: Settings, tour: Tour) -> None:
    for size, name in ((PORTRAIT, ""), (LANDSCAPE, "-landscape")):
        kiosk = KioskDriver(application, settings, size=size)
        try:
            kiosk.touch_to_start()
            kiosk.open_category("Sofas & armchairs")
            kiosk.open_filters()
            kiosk.filter("Colour", "Moss")
            tour.take(kiosk, f"filters{name}", "Filters say how many products each would leave")
            kiosk.filter("Price", "€800 to €1,000")
            kiosk.close_filters()
            kiosk.wait_until(lambda: kiosk.is_shown("loosen:price"), "what to give up")  # noqa: B023
            tour.take(kiosk, f"nothing-fits{name}", "Nothing fits: which filter to give up, or ask for it")
            kiosk.touch("loosen:price")
            kiosk.touch("active:Moss")
            for title in ("Alma sofa", "Birger sofa", "Cora armchair"):
                kiosk.touch(f"compare:{title}")
            tour.take(kiosk, f"comparing{name}", "Three products chosen to be compared")
            kiosk.touch("compareNow")
            kiosk.wait_until(lambda: kiosk.is_shown("compared:Cora armchair"), "the comparison")  # noqa: B023
            tour.take(kiosk, f"comparison{name}", "Side by side; what differs is marked")
            kiosk.touch("openCompared:Alma sofa")
            kiosk.touch("zoomPicture")
            kiosk.touch("zoomIn")
            tour.take(kiosk, f"zoom{name}", "The picture from near")
            kiosk.touch("closeZoom")
            kiosk.show_related()
            tour.take(kiosk, f"related{name}", "What goes with it, at the foot of the page")
            kiosk.get_my_code()
            kiosk.im_done()
        finally:
            kiosk.close()


def _open_by_id(console: ConsoleDriver, customer_id: str) -> None:
    console.sign_in(DEMO_SIGN_IN.username, DEMO_SIGN_IN.password)
    console.type_code(customer_id)
    console.wait_for(lambda: console.has_record, "the record by its typed ID")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
