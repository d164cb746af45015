# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer in front of the kiosk: touches what is on the screen, writes, and reads what it says.

The real application runs in this process, without a screen unless there is one. Everything goes through its
window: touches land where a thing is drawn, after scrolling to it, and what is read is what is shown.
"""

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontInfo, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.qt_environment import prepare
from shared.clock import Clock, system_clock
from shared.desktop.scanning import CameraScanner
from shared.settings import Settings
from tests.drivers.keyboard import Keyboard, KeyClock, WedgeScanner
from tests.drivers.pausing import pause

# Qt reads these when the application is made, which is later than any import.
prepare(os.environ, "software")

PORTRAIT = QSize(1080, 1920)
LANDSCAPE = QSize(1920, 1080)

_TIMEOUT_SECONDS = 60.0
_HOLD_MS = 45
"""A little longer than the scan filter holds a key before it knows that a person pressed it."""


class NotShownError(AssertionError):
    """Nothing of that name is shown, or it cannot be touched."""


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One line of the list as a customer reads it; `mark` is what staff are said to have done."""

    title: str
    options: str
    quantity: str
    total: str
    before: str
    note: str
    mark: str
    gone: bool


@dataclass(frozen=True, slots=True)
class ShownRequest:
    """One question with its answer, empty while there is none."""

    text: str
    answer: str
    by: str
    product: str


class KioskDriver:
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
        self._keys = KeyClock()
        self.kiosk = Kiosk(
            application, settings, size=own_size, executor=executor, clock=clock, key_times=self._keys
        )
        self.window = self.kiosk.window
        self._finger = QTest.createTouchDevice()
        self._keyboard = Keyboard(self.window, self._keys)
        self.kiosk.show()

    def close(self) -> None:
        """Switch the kiosk off, as closing its window does."""
        self.kiosk.close()

    # ----------------------------------------------------------------------------------- beginning and end

    def wait_until_open(self) -> None:
        """Wait until a touch would begin a visit."""
        self.wait_until(
            lambda: self._look("touchToStart") is not None and self._look("language:en") is not None,
            "the kiosk to open",
        )

    def wait_until_away(self) -> None:
        """Wait until the kiosk has noticed that the store does not answer."""
        link: Any = self.kiosk.view.link  # Any: to a checker a Qt property is an object of its own
        self.wait_until(lambda: link.away, "the store to be away")

    def touch_to_start(self) -> None:
        """Touch the attract screen, or the farewell before it; the shelves are shown."""
        if self._look("farewell") is not None:
            self.touch("farewell")
        self.wait_until_open()
        self.touch("touchToStart")
        self._wait_for("grid")

    def start_in(self, language: str) -> None:
        """Begin by touching a language by its code."""
        self.wait_until_open()
        self.touch(f"language:{language}")
        self._wait_for("grid")

    def speak(self, language: str) -> None:
        """Change the language in the middle of a visit."""
        self.touch("language")
        self.touch(f"language:{language}")

    def keep_browsing(self) -> None:
        self.touch("keepBrowsing")

    def im_done(self) -> None:
        """Leave from the code screen."""
        self.touch("imDone")
        self._wait_for("farewell")

    def stay(self) -> None:
        """Answer "Still there?"."""
        self.touch("stillThere")

    # ------------------------------------------------------------------------------------------- looking

    def open_category(self, title: str) -> None:
        """Touch a shelf in the strip."""
        self.touch(f"category:{title}")
        browse: Any = self.kiosk.view.browse  # Any: as above
        self.wait_until(lambda: browse.heading == title and not browse.loading, f"the shelf {title!r}")

    def search(self, text: str) -> None:
        """Write into the search field and wait for the answer."""
        self.touch("search")
        self._wait_for("search", lambda item: bool(item.property("writing")))
        self.clear_field("search")
        self.write(text)
        browse: Any = self.kiosk.view.browse  # Any: as above
        self.wait_until(lambda: browse.searchText == text and not browse.loading, "the search")

    def show_in_stock_only(self) -> None:
        self.open_filters()
        self.touch("inStockOnly")
        self.close_filters()

    def open_filters(self) -> None:
        """Open the sheet of filters and wait until it knows what there is."""
        self.touch("filters")
        browse: Any = self.kiosk.view.browse  # Any: as above
        self._wait_for("showFiltered")
        self.wait_until(lambda: not browse.filters.loading, "the filters")

    def filter(self, option: str, value: str) -> None:
        """Touch a value in the sheet, both as they are labelled, and wait for the answer."""
        self.touch(f"filter:{option}:{value}")
        browse: Any = self.kiosk.view.browse  # Any: as above
        self.wait_until(lambda: not browse.loading and not browse.filters.loading, "the filtered shelf")

    def close_filters(self) -> None:
        """Touch the button that shows what is left."""
        self.touch("showFiltered")
        self.wait_until(lambda: self._look("showFiltered") is None, "the sheet to go")

    def shown_filters(self) -> tuple[str, ...]:
        """Return the filters that stand above the grid."""
        found = sorted(self._all("active:"), key=lambda item: (item.mapToScene(QPointF()).y(), item.x()))
        return tuple(str(item.property("text")) for item in found)

    def sort_by(self, place: int) -> None:
        """Choose an order by its place in the sheet, from 0."""
        self.touch("sort")
        self.touch(f"order:{place}")

    def open_product(self, title: str) -> None:
        """Touch a card, scrolling the grid until it is there."""
        self._wait_for("grid")
        name = f"product:{title}"
        self._scroll_until("grid", name)
        self.touch(name)
        self._wait_for_text("productTitle", title)

    def open_first_product(self) -> None:
        """Touch the first card, whatever it is called in the language of the screen."""
        self._wait_for("grid")
        self._touch_found(lambda: next(iter(self._all("product:")), None), "a card")
        self._wait_for("productTitle", lambda item: bool(item.property("text")))

    def scroll_to_card(self, title: str) -> None:
        """Drag the grid until it shows this card."""
        self._wait_for("grid")
        self._scroll_until("grid", f"product:{title}")

    def show_related(self) -> None:
        """Scroll to what goes with the product."""
        self._bring_into_view(self._wait_for("related"))

    def choose(self, option: str, value: str) -> None:
        """Choose a value of an option, both as they are labelled."""
        self.touch(f"option:{option}:{value}")

    def more(self) -> None:
        """One more of the product."""
        self._touch_within("quantity", "more")

    def less(self) -> None:
        """One less of the product."""
        self._touch_within("quantity", "less")

    def add_to_list(self) -> None:
        """Put the product on the list and wait until that is kept."""
        before = self.listed()
        self.touch("addToList")
        self.wait_until(lambda: self.listed() != before, "the product on the list")

    def back(self) -> None:
        self.touch("back")

    # ------------------------------------------------------------------------------------------ the list

    def show_list(self) -> None:
        self.touch("list")
        self._wait_for("lines")

    def wait_for_lines(self, count: int) -> None:
        """Wait until so many lines are kept."""
        self.wait_until(lambda: self.line_count() == count, f"{count} lines on the list")

    def more_of(self, title: str) -> None:
        self._touch_within(f"line:{title}", "more")

    def less_of(self, title: str) -> None:
        self._touch_within(f"line:{title}", "less")

    def remove(self, title: str) -> None:
        """Take a line off the list and wait until it is gone."""
        self._touch_within(f"line:{title}", "remove")
        self._wait_for("undoBar")

    def undo_remove(self) -> None:
        self.touch("undo")

    def write_note(self, title: str, note: str) -> None:
        """Write a note on a line."""
        self.begin_note(title)
        self.clear_field("note")
        self.write(note)
        self.touch("saveNote")

    def begin_note(self, title: str) -> None:
        """Open the sheet for a note on a line."""
        self._touch_within(f"line:{title}", "writeNote")
        self._wait_for("note", lambda item: bool(item.property("writing")))

    # ------------------------------------------------------------------------------------- code, call, ask

    def get_my_code(self) -> None:
        self.touch("getMyCode")
        self._wait_for("qr")

    def print_slip(self) -> None:
        """Touch the slip's button, on the code screen or at the farewell, and wait until that is over."""
        self.touch("printSlip")
        self.wait_for_slip()

    def try_slip_again(self) -> None:
        """Touch the button beside what went wrong, and wait until the second try is over."""
        self.touch("printAgain")
        self.wait_for_slip()

    def wait_for_slip(self) -> None:
        """Wait until a slip under way is printed or known not to be."""
        self._wait_for("slipHeadline")
        slip: Any = self.kiosk.view.slip  # Any: as above
        self.wait_until(lambda: not slip.is_printing, "the slip")

    def shown_slip(self) -> str:
        """Return what is said of the slip, empty while there is nothing to say."""
        told = self._look("slipHeadline")
        return str(told.property("text")) if told is not None else ""

    def call_staff(self, reason: str = "advice") -> None:
        """Call somebody, for one of `CallReason`."""
        self.touch("callStaff")
        self.touch(f"reason:{reason}")
        self._wait_for("callStrip")

    def cancel_call(self) -> None:
        self.touch("cancelCall")
        self.wait_until(lambda: self._look("callStrip") is None, "the call to end")

    def ask(self, text: str) -> None:
        """Ask in the customer's own words and wait until the question is kept."""
        if self._look("question") is None:
            self.touch("ask")
        self.touch("question")
        self.write(text)
        self.touch("sendQuestion")
        self.wait_until(lambda: any(each.text == text for each in self.shown_requests()), "the question")

    def ask_for_it(self) -> None:
        """After a search that found nothing: ask for what was searched."""
        self.touch("askForIt")
        self._wait_for("question")

    def send_question(self) -> None:
        self.touch("sendQuestion")

    def show_match(self) -> None:
        """Open the product that staff answered with."""
        self.touch("showMatch")
        self._wait_for("productTitle", lambda item: bool(item.property("text")))

    # ------------------------------------------------------------------------------------ scans and codes

    def scan(self, text: str) -> None:
        """Scan with the wedge scanner, wherever the focus is."""
        self._come_forward()
        WedgeScanner(self.window, self._keys).scan(text)

    def hold_before_camera(self, picture: QImage) -> None:
        """Hold something before the camera: its frame goes where a camera's go."""
        from PySide6.QtMultimedia import QVideoFrame

        self.wait_until(lambda: self.kiosk.findChild(CameraScanner) is not None, "the camera to be opened")
        scanner = self.kiosk.findChild(CameraScanner)
        assert scanner is not None
        # As a camera does: again and again, because a product's barcode has to be seen twice.
        for _ in range(12):
            scanner.sink.setVideoFrame(QVideoFrame(picture.convertToFormat(QImage.Format.Format_RGB32)))
            pause(80)

    def have_code(self) -> None:
        """Touch "I have a code" on the attract screen."""
        self.wait_until_open()
        self.touch("haveCode")
        self._wait_for("codeSlots")

    def type_symbols(self, text: str) -> None:
        """Touch the keys of the pad."""
        for symbol in text:
            self.touch(f"symbol:{symbol}")

    def open_list(self) -> None:
        """Send the code that was typed."""
        self.touch("openList")

    def shown_symbols(self) -> str:
        """Return the symbols that stand in the slots."""
        item = self._look("codeSlots")
        return str(item.property("symbols")) if item is not None else ""

    def shown_hint(self) -> str:
        """Return what is said to a code, empty while nothing is."""
        item = self._look("codeHint")
        return str(item.property("text")) if item is not None else ""

    def shown_question(self) -> str:
        """Return what a scan has left open, empty while nothing is."""
        item = self._look("scanQuestion")
        return str(item.property("text")) if item is not None else ""

    def accept_scan(self) -> None:
        """Do what the question after a scan offers."""
        self.touch("acceptScan")
        self.wait_until(lambda: self._look("scanQuestion") is None, "the question to go")

    def dismiss_scan(self) -> None:
        """Leave everything as it is."""
        self.touch("dismissScan")
        self.wait_until(lambda: self._look("scanQuestion") is None, "the question to go")

    def shown_search(self) -> str:
        """Return what stands in the search field."""
        return self._text("search")

    def shown_product(self) -> str:
        """Return the title on the product's page, empty while none is shown."""
        item = self._look("productTitle")
        return str(item.property("text")) if item is not None else ""

    def shown_prices_as_of(self) -> str:
        """Return what is said of when the prices were confirmed, empty while they are."""
        item = self._look("pricesAsOf")
        return str(item.property("text")) if item is not None else ""

    def shown_offer(self) -> str:
        """Return what is said of a product that staff sent, empty while none is offered."""
        item = self._look("offerHeadline")
        return str(item.property("text")) if item is not None else ""

    def shown_offer_words(self) -> str:
        """Return the trader's own words with what they sent, empty where they had none."""
        item = self._look("offerWords")
        return str(item.property("text")) if item is not None else ""

    # --------------------------------------------------------------------------------------- what is shown

    def shown_identity(self) -> str:
        """Return the customer ID as it stands on the screen, in three groups; empty when nobody is here."""
        item = self._look("shownId") or self._look("identity")
        return str(item.property("text")) if item is not None else ""

    def shown_code(self) -> str:
        """Return what a camera reads off the screen."""
        from zxingcpp import BarcodeFormat, BarcodeFormats, read_barcode

        self._wait_for("qr")
        self.settle()
        image = self.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        rows = memoryview(image.constBits()).cast("B", [image.height(), image.bytesPerLine()])
        found = read_barcode(rows, formats=BarcodeFormats([BarcodeFormat.QRCode]))
        return found.text if found is not None else ""

    def shown_qr(self) -> str:
        """Return the code that the QR on the screen is drawn from, empty while there is none."""
        item = self._look("qr")
        return str(item.property("code")) if item is not None else ""

    def is_shown(self, name: str) -> bool:
        """Say whether the thing of this object name is on the screen."""
        return self._look(name) is not None

    def shown_list(self) -> tuple[ShownLine, ...]:
        """Return the lines from top to bottom; the list has to be on the screen."""
        lines = sorted(self._all("line:"), key=lambda item: item.mapToScene(QPointF()).y())
        return tuple(
            ShownLine(
                title=str(item.property("title")),
                options=str(item.property("options")),
                quantity=str(item.property("quantity")),
                total=str(item.property("total")),
                before=str(item.property("before")),
                note=str(item.property("note")),
                mark=str(item.property("mark")),
                gone=bool(item.property("gone")),
            )
            for item in lines
        )

    def shown_total(self) -> str:
        """Return the sum at the foot of the list."""
        return self._text("total")

    def shown_price(self) -> str:
        """Return the price on the product's page."""
        return self._text("price")

    def shown_cards(self) -> tuple[str, ...]:
        """Return the titles in the grid that are within the window, in reading order."""
        cards = [(item.mapToScene(QPointF()), item) for item in self._all("product:")]
        cards.sort(key=lambda card: (card[0].y(), card[0].x()))
        return tuple(str(item.property("title")) for _, item in cards)

    def shown_shelves(self) -> tuple[str, ...]:
        """Return the titles in the strip of shelves, the first one first."""
        shelves = [(item.mapToScene(QPointF()).x(), item) for item in self._all("category:")]
        shelves.sort(key=lambda shelf: shelf[0], reverse=self.is_mirrored())
        return tuple(str(item.property("text")) for _, item in shelves)

    def shown_heading(self) -> str:
        """Return what stands over the grid."""
        return self._text("heading")

    def shown_call(self) -> str:
        """Return what is said of the call, empty while there is none."""
        item = self._look("callHeadline")
        return str(item.property("text")) if item is not None else ""

    def shown_notice(self) -> str:
        """Return the sentence that came by itself, empty while there is none."""
        item = self._look("noticeText")
        return str(item.property("text")) if item is not None else ""

    def shown_requests(self) -> tuple[ShownRequest, ...]:
        """Return the questions on the screen, the newest first."""
        talk = self._look("requests")
        if talk is None:
            return ()
        found = [item for item in _below(talk) if item.objectName() == "request" and item.isVisible()]
        found.sort(key=lambda item: item.mapToScene(QPointF()).y())
        return tuple(
            ShownRequest(*(str(item.property(name)) for name in ("text", "answer", "by", "productTitle")))
            for item in found
        )

    def shown_texts(self) -> tuple[str, ...]:
        """Return every text that can be read on the screen, in the order it is drawn."""
        return tuple(str(item.property("text")) for item in self.texts())

    def shown_text_sizes(self, name: str) -> tuple[int, ...]:
        """Return the pixel size of all words that are shown within the thing of this name."""
        return tuple(
            QFontInfo(item.property("font")).pixelSize()
            for item in _below(self._wait_for(name))
            if item.inherits("QQuickText") and str(item.property("text")).isprintable() and _is_seen(item)
        )

    def highest_touchable(self) -> float:
        """Return how far from the upper edge the highest button, field or other thing to touch begins."""
        return min(
            item.mapToScene(QPointF()).y()
            for item in _below(self.window.contentItem())
            if item.inherits("QQuickAbstractButton") and item.isEnabled() and _is_seen(item)
        )

    def written_texts(self) -> tuple[str, ...]:
        """Return what stands in the fields on the screen."""
        return tuple(
            str(item.property("text"))
            for item in _below(self.window.contentItem())
            if item.inherits("QQuickTextEdit") and _is_seen(item)
        )

    def spoken_texts(self) -> tuple[str, ...]:
        """Return the name by which a screen reader would call each thing on the screen."""
        interfaces: Iterator[QAccessibleInterface | None] = (
            QAccessible.queryAccessibleInterface(item)
            for item in _below(self.window.contentItem())
            if _is_seen(item)
        )
        names = (each.text(QAccessible.Text.Name) for each in interfaces if each)
        return tuple(name for name in names if name)

    def says(self, text: str) -> bool:
        """Whether this text stands on the screen."""
        return text in self.shown_texts()

    def find(self, name: str) -> QQuickItem:
        """Return the thing of this object name as soon as it is on the screen."""
        return self._wait_for(name)

    def texts(self) -> tuple[QQuickItem, ...]:
        """Return every text that can be read on the screen, as the scene has it."""
        return tuple(
            item
            for item in _below(self.window.contentItem())
            if item.inherits("QQuickText") and item.property("text") and _is_seen(item)
        )

    def written(self, name: str) -> str:
        """Return what has been written into a field."""
        return str(self._wait_for(name).property("text"))

    def wait_for_keyboard(self, wanted: str) -> None:
        """Wait until the upper row of the on-screen keyboard begins with these letters."""

        def begins_so() -> bool:
            keys = [item for item in _below(self.window.contentItem()) if item.isVisible() and _is_key(item)]
            if not keys:
                return False
            places = {item: item.mapToScene(QPointF()) for item in keys}
            keys.sort(key=lambda item: (places[item].y(), places[item].x()))
            return "".join(str(item.property("text")) for item in keys).lower().startswith(wanted)

        self.wait_until(begins_so, f"the keyboard that begins with {wanted!r}")

    def is_mirrored(self) -> bool:
        """Say whether the screen is read from right to left."""
        application = QCoreApplication.instance()
        assert isinstance(application, QGuiApplication)
        return application.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def line_count(self) -> int:
        """Return how many lines stand on the list."""
        my_list: Any = self.kiosk.view.myList  # Any: as above
        return int(my_list.count)

    def listed(self) -> tuple[tuple[str, str], ...]:
        """Return the lines of the list with their quantities, whichever screen is shown."""
        my_list: Any = self.kiosk.view.myList  # Any: as above
        return tuple((row.line_id, row.quantity) for row in my_list.lines.rows)

    def is_attracting(self) -> bool:
        """Say whether the screen is clean."""
        return self._look("touchToStart") is not None

    def is_warning(self) -> bool:
        """Say whether the screen asks "Still there?"."""
        return self._look("stillThere") is not None

    def says_it_works_offline(self) -> bool:
        """Say whether the quiet badge is there that the store cannot be reached."""
        badge = self._look("away")
        return badge is not None and badge.width() > 0 and badge.height() > 0

    def problem(self) -> str:
        """Return the reason that a kiosk in trouble gives, empty while it has none."""
        item = self._look("problem")
        return str(item.property("text")) if item is not None else ""

    def photograph(self) -> QImage:
        """Return the screen as a camera in front of it would see it."""
        self.settle()
        return self.window.grabWindow()

    def screenshot(self, path: Path) -> Path:
        """Write the window as it looks when everything has come to rest."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grabWindow().save(str(path)):
            raise OSError(f"the picture {path} could not be written")
        return path

    # --------------------------------------------------------------------------------------------- staff

    def knock(self, times: int = 5) -> None:
        """Touch the top left corner so many times."""
        for _ in range(times):
            self._tap(QPoint(12, 12))

    def enter_pin(self, pin: str) -> None:
        """Touch the digits and "Done", and wait for the answer."""
        for digit in pin:
            self.touch(f"pin:{digit}")
        self.touch("pin:done")
        menu: Any = self.kiosk.view.staffMenu  # Any: as above
        self.wait_until(lambda: not menu.busy, "the answer to the PIN")

    def shown_facts(self) -> dict[str, str]:
        """Return what the staff menu tells, by its names."""
        return {
            row.objectName().removeprefix("fact:"): str(self._within(row, "factValue").property("text"))
            for row in self._all("fact:")
        }

    # ------------------------------------------------------------------------------------------ by hand

    def touch(self, name: str) -> None:
        """Touch the thing of this object name, as soon as it can be touched."""
        self._touch_found(lambda: self._look(name, lambda item: item.isEnabled()), repr(name))

    def double_tap(self, name: str) -> None:
        """Tap the middle of a thing twice."""
        item = self._wait_for(name)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        for _ in range(2):
            QTest.touchEvent(self.window, self._finger).press(0, place, self.window).commit()
            pause(20)
            QTest.touchEvent(self.window, self._finger).release(0, place, self.window).commit()
            pause(20)

    def pinch(self, name: str, by: float) -> None:
        """Draw two fingers apart on the middle of a thing, or together, so that their distance changes so."""
        item = self._wait_for(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        start, steps = item.width() / (8 if by > 1 else 3), 12
        reaches = [QPointF(start * (1 + (by - 1) * step / steps), 0) for step in range(steps + 1)]
        for step, reach in enumerate(reaches):
            touch = QTest.touchEvent(self.window, self._finger)
            for finger, place in enumerate((middle - reach, middle + reach)):
                act = touch.press if step == 0 else touch.move
                act(finger, place.toPoint(), self.window)
            touch.commit()
            pause(10)
        touch = QTest.touchEvent(self.window, self._finger)
        for finger, place in enumerate((middle - reaches[-1], middle + reaches[-1])):
            touch.release(finger, place.toPoint(), self.window)
        touch.commit()
        pause(20)

    def zoom(self) -> float:
        """Return how much larger than the screen the picture is shown that is looked at closely."""
        return float(self._wait_for("zoomView").property("zoom"))

    def write(self, text: str) -> None:
        """Write with a keyboard, into the field that has been touched."""
        self._keyboard.type(text)
        self._wait_for_keys()

    def press(self, key: Qt.Key) -> None:
        """Press one key of a keyboard."""
        self._keyboard.press(key)
        self._wait_for_keys()

    def _wait_for_keys(self) -> None:
        """Let the filter that looks for scans give back every key that was a person's."""
        pause(_HOLD_MS)
        self.wait_until(lambda: not self.kiosk.wedge.is_holding, "the filter to give back every key")

    def write_on_screen(self, text: str) -> None:
        """Write by touching the keys of the on-screen keyboard; letters, digits of its page, and spaces."""
        for character in text:
            self._touch_item(self._wait_for_key(character.lower()))

    def choose_candidate(self, word: str) -> None:
        """Touch a word that the on-screen keyboard offers, once it offers no others."""
        self._wait_for(f"candidate:{word}")
        self.settle()
        self.touch(f"candidate:{word}")

    def candidates(self) -> tuple[str, ...]:
        """Return the words that the on-screen keyboard offers, the likeliest first."""
        self.settle()
        offered = sorted(self._all("candidate:"), key=lambda item: item.mapToScene(QPointF()).x())
        return tuple(item.objectName().removeprefix("candidate:") for item in offered)

    def hide_keyboard(self) -> None:
        """Touch where nothing is, which ends the writing."""
        place = QPoint(round(self.window.width() * 0.4), 24)
        QTest.touchEvent(self.window, self._finger).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, place, self.window).commit()
        self.wait_until(lambda: self._look("keyboard") is None, "the keyboard to go")

    def clear_field(self, name: str) -> None:
        """Empty a field that has the focus."""
        field = self._wait_for(name)
        for _ in range(len(str(field.property("text")))):
            self._keyboard.press(Qt.Key.Key_Backspace)
        self._wait_for_keys()

    def place_of(self, name: str) -> QPoint | None:
        """Return the middle of what has this object name, None where it is not on the screen."""
        item = self._look(name)
        return None if item is None else _middle(item)

    def keys_on_screen(self) -> tuple[QPoint, ...]:
        """Return where the keys of the on-screen keyboard are."""
        panel = self._wait_for("keyboard")
        return tuple(_middle(item) for item in _below(panel) if _is_key(item) and _is_seen(item))

    def _come_forward(self) -> None:
        """Make the kiosk's window the one that keys go to: a console may share the screen."""
        if not self.window.isActive():
            self.window.requestActivate()
            self.wait_until(self.window.isActive, "the window to come forward")

    def wait_until(self, condition: Callable[[], object], what: str = "it") -> None:
        """Let the kiosk run until the condition holds; AssertionError when that takes a minute."""
        end = time.monotonic() + _TIMEOUT_SECONDS
        while not condition():
            if time.monotonic() > end:
                shown = self._shown_names()
                raise NotShownError(f"waited {_TIMEOUT_SECONDS:.0f} s in vain for {what}; shown: {shown}")
            pause(2)

    def settle_frames(self) -> None:
        """Let what has just changed be laid out and painted: what a layout moves may move others."""
        painted: list[bool] = []

        def hear() -> None:
            painted.append(True)
            self.window.update()

        self.window.frameSwapped.connect(hear)
        self.window.update()
        self.wait_until(lambda: len(painted) >= 3, "three frames")
        self.window.frameSwapped.disconnect(hear)

    def settle(self) -> None:
        """Let pictures arrive and movements end."""
        quiet_since = time.monotonic()
        end = quiet_since + _TIMEOUT_SECONDS
        while time.monotonic() - quiet_since < 0.25 and time.monotonic() < end:
            pause(10)
            if self._is_busy():
                quiet_since = time.monotonic()

    # -------------------------------------------------------------------------------------------- inside

    def _is_busy(self) -> bool:
        for item in _below(self.window.contentItem()):
            if not item.isVisible():
                continue
            if item.property("loading") is True or item.property("moving") is True:
                return True
        return False

    def _shown_names(self) -> str:
        """Say what is on the screen, by its names: where a touch went astray, this tells where to."""
        named = (item for item in _below(self.window.contentItem()) if item.objectName() and _is_seen(item))
        return ", ".join(dict.fromkeys(item.objectName() for item in named)) or "nothing"

    def _look(self, name: str, fits: Callable[[QQuickItem], bool] = lambda _item: True) -> QQuickItem | None:
        """Return the thing of that name if a customer can see it."""
        for item in _below(self.window.contentItem()):
            if item.objectName() == name and item.isVisible() and fits(item):
                return item
        return None

    def _all(self, prefix: str) -> list[QQuickItem]:
        return [
            item
            for item in _below(self.window.contentItem())
            if item.objectName().startswith(prefix) and item.isVisible() and item.opacity() > 0
        ]

    def _wait_for(self, name: str, fits: Callable[[QQuickItem], bool] = lambda _item: True) -> QQuickItem:
        self.wait_until(lambda: self._look(name, fits) is not None, f"{name!r} on the screen")
        item = self._look(name, fits)
        assert item is not None
        return item

    def _wait_for_text(self, name: str, text: str) -> None:
        self._wait_for(name, lambda item: item.property("text") == text)

    def _within(self, parent: QQuickItem, name: str) -> QQuickItem:
        for item in _below(parent):
            if item.objectName() == name and item.isVisible():
                return item
        raise NotShownError(f"{parent.objectName()!r} shows no {name!r}")

    def _line(self, title: str) -> QQuickItem:
        return self._wait_for(f"line:{title}", lambda item: not item.property("gone"))

    def _text(self, name: str) -> str:
        return str(self._wait_for(name).property("text"))

    def _touch_within(self, parent: str, name: str) -> None:
        """Touch the part of that name of a thing which is there to stay, as soon as it can be touched."""

        def found() -> QQuickItem | None:
            whole = self._look(parent, lambda item: not item.property("gone"))
            parts = _below(whole) if whole is not None else iter(())
            named = (item for item in parts if item.objectName() == name)
            return next((item for item in named if item.isVisible() and item.isEnabled()), None)

        self._touch_found(found, f"{name!r} of {parent!r}")

    def _touch_found(self, find: Callable[[], QQuickItem | None], what: str) -> None:
        """Touch what is found; where a list is read again meanwhile, what was meant is there anew."""
        touched = False
        while not touched:
            self.wait_until(lambda: find() is not None, f"{what} on the screen")
            item = find()
            touched = item is not None and self._touch_item(item)

    def _touch_item(self, item: QQuickItem) -> bool:
        """Touch the middle of an item when it has come to rest; False if it was gone by then."""
        self._come_forward()
        self._bring_into_view(item)
        seen: list[QPoint] = []

        def rests() -> bool:
            if not shiboken6.isValid(item):
                return True
            seen.append(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())
            return len(seen) > 1 and seen[-1] == seen[-2] and self._holds(seen[-1])

        self.wait_until(rests, f"{item.objectName()!r} to come to rest within the window")
        if not shiboken6.isValid(item):
            return False
        place = seen[-1]
        if self._keyboard_covers(place) and not _is_key(item):
            self.hide_keyboard()
        QTest.touchEvent(self.window, self._finger).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, place, self.window).commit()
        QCoreApplication.processEvents()
        return True

    def _tap(self, place: QPoint) -> None:
        QTest.touchEvent(self.window, self._finger).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, place, self.window).commit()
        QCoreApplication.processEvents()

    def _keyboard_covers(self, place: QPoint) -> bool:
        panel = self._look("keyboard")
        return panel is not None and panel.mapRectToScene(panel.boundingRect()).contains(QPointF(place))

    def _holds(self, place: QPoint) -> bool:
        return 0 <= place.x() < self.window.width() and 0 <= place.y() < self.window.height()

    def _bring_into_view(self, item: QQuickItem) -> None:
        """Drag what scrolls until the middle of the item can be touched."""
        for flickable in _scrolling_around(item) if shiboken6.isValid(item) else ():
            for _ in range(40):
                middle = item.mapToItem(flickable, QPointF(item.width() / 2, item.height() / 2))
                across = _excess(middle.x(), flickable.width())
                down = _excess(middle.y(), flickable.height())
                if not (across or down) or not self._drag(flickable, across, down):
                    break

    def _scroll_until(self, grid_name: str, name: str) -> None:
        """Drag a grid from its top until it has made the card; one that is not near is not even there."""
        for _ in range(200):
            if self._look(name) is not None:
                return
            grid = self._wait_for(grid_name)
            self.settle_pages(grid)
            if self._look(name) is None and not self._drag(grid, 0, grid.height()):
                break
        if self._look(name) is None:
            raise NotShownError(f"there is no {name!r} in the {grid_name}")

    def settle_pages(self, grid: QQuickItem) -> None:
        """Let a grid have its first answer."""
        self.wait_until(lambda: int(grid.property("count")) > 0, "the grid to fill")

    def _drag(self, flickable: QQuickItem, across: float, down: float) -> bool:
        """Drag so much of what is further right and down into view; False if nothing moved."""
        before = (flickable.property("contentX"), flickable.property("contentY"))
        reach_x, reach_y = flickable.width() * 0.6, flickable.height() * 0.6
        across, down = max(-reach_x, min(reach_x, across)), max(-reach_y, min(reach_y, down))
        start = flickable.mapToScene(
            QPointF(flickable.width() / 2 + across / 2, flickable.height() / 2 + down / 2)
        )
        steps = 8
        QTest.touchEvent(self.window, self._finger).press(0, start.toPoint(), self.window).commit()
        for step in range(1, steps + 1):
            place = start - QPointF(across, down) * (step / steps)
            QTest.touchEvent(self.window, self._finger).move(0, place.toPoint(), self.window).commit()
            pause(8)
        # At rest before the finger leaves, so that nothing flies on.
        pause(60)
        end = (start - QPointF(across, down)).toPoint()
        QTest.touchEvent(self.window, self._finger).move(0, end, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, end, self.window).commit()
        self.wait_until(lambda: not flickable.property("moving"), "the scrolling to end")
        pause(20)
        return (flickable.property("contentX"), flickable.property("contentY")) != before

    def _wait_for_key(self, character: str) -> QQuickItem:
        """Return the key of the on-screen keyboard that writes a character."""
        found: list[QQuickItem] = []

        def look() -> bool:
            found[:] = [
                item
                for item in _below(self.window.contentItem())
                if item.isVisible() and item.inherits("QQuickItem") and _writes(item, character)
            ]
            return bool(found)

        self.wait_until(look, f"the key {character!r}")
        return found[0]


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _is_key(item: QQuickItem) -> bool:
    """Tell whether an item is a key of Qt's keyboard, or a word that it offers."""
    return item.property("keyPanelDelegate") is not None or item.objectName().startswith("candidate:")


def _writes(item: QQuickItem, character: str) -> bool:
    return _is_key(item) and str(item.property("text") or "").lower() == character


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the item and everything in it, topmost last."""
    yield item
    for child in item.childItems():
        yield from _below(child)


def _is_seen(item: QQuickItem) -> bool:
    """Tell whether nothing around the item makes it transparent or hides it."""
    around: QQuickItem | None = item
    while around is not None:
        if not around.isVisible() or around.opacity() == 0:
            return False
        around = around.parentItem()
    return True


def _scrolling_around(item: QQuickItem) -> list[QQuickItem]:
    found = []
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            found.append(parent)
        parent = parent.parentItem()
    return found


def _excess(place: float, length: float) -> float:
    """Return how far a place is beyond the comfortable middle of a length, negative before it."""
    margin = min(60.0, length / 4)
    if place > length - margin:
        return place - length / 2
    if place < margin:
        return place - length / 2
    return 0.0
