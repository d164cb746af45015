# SPDX-License-Identifier: GPL-3.0-or-later
"""A trader at a real console: the whole object graph, driven by keys, the mouse and scans.

Keys are pressed on the console's window, as the window system does, so they pass the filter that looks for
scans. What the screen shows is read from the widgets; nothing is done by calling their insides.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QImage, QPainter, QWindow
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from console.app import Console
from console.bell import Bell
from console.pages.cheat_sheet import CheatSheet
from console.pages.floor.entries import Heading, Visit
from console.pages.palette import CommandPalette
from console.pages.picker import WordPanel
from console.pages.record.line_cells import Column
from console.pages.record.strips import ClosedStrip
from console.pages.service import ServicePage
from console.workspace import Workspace
from shared.clock import Clock, system_clock
from shared.desktop.scanning import CameraScanner
from shared.desktop.translations import FOLDER
from shared.records import Line, Outcome, Record
from shared.records.floor import Section
from shared.settings import Settings
from tests.drivers.keyboard import Keyboard, KeyClock, WedgeScanner
from tests.drivers.pausing import pause
from tests.drivers.widget_texts import texts_of

Key = Qt.Key

PATIENCE_SECONDS = 60.0
_HOLD_MS = 45
"""A little longer than the scan filter holds a key before it knows that a person pressed it."""


def _text(action: QAction | None) -> str:
    return action.text().replace("&", "") if action is not None else ""


class ConsoleDriver:
    """Starts a console and does what a trader does. Use it as a context manager, or `close` it."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        *,
        executor: Executor | None = None,
        clock: Clock = system_clock,
        size: tuple[int, int] = (1440, 900),
        translations: Path = FOLDER,
        says: Callable[[str], str] = lambda english: english,
    ) -> None:
        """`says` tells how the console's language has an English text: the driver knows names in both."""
        self._keys = KeyClock()
        self._says = says
        self._held = threading.Event()
        self.keys_pressed = 0
        """How many keys a person has pressed: one held with Ctrl or Shift is one press, a scan is none."""
        self.handed_over: list[QUrl] = []
        """Files and addresses that the desktop was given."""
        self.takes: Callable[[QUrl], bool] = lambda _url: True
        """Whether the desktop takes what it is given."""
        self.console = Console(
            application,
            settings,
            executor=executor,
            clock=clock,
            key_times=self._keys,
            translations=translations,
            open_url=self._hand_over,
        )
        self.console.window.resize(*size)
        self.console.show()
        self.wait_for(lambda: self.console.session.workspace is not None, "the workspace is built")

    def _hand_over(self, url: QUrl) -> bool:
        self.handed_over.append(url)
        return self.takes(url)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the window and end everything."""
        self._held.set()
        self.console.close()

    # ---------------------------------------------------------------------------------------------- sign in

    def sign_in(self, username: str, password: str) -> None:
        """Type username and password, and wait for the workspace."""
        self.try_to_sign_in(username, password)
        self.wait_for(lambda: self.is_signed_in, f"{username} is signed in")

    def try_to_sign_in(self, username: str, password: str) -> None:
        """Type username and password, whatever comes of it."""
        page = self.console.window.sign_in
        name, word = page.findChildren(QLineEdit)[:2]
        if not name.isVisible() and name.text() != username:
            self.click("Somebody else")
        for field, text in ((name, username), (word, password)):
            if not field.isVisible():
                continue  # a locked console knows already who is to come back
            field.setFocus()
            field.selectAll()
            self.type(text)
        self.press(Key.Key_Return)

    def sign_in_as_demo(self) -> None:
        """Click the button that signs in with the name and password shown on the demo shop's page."""
        self.wait_for(lambda: self.has_button("Use it"), "the demo sign-in is shown")
        self.click("Use it")
        self.wait_for(lambda: self.is_signed_in, "the demo trader is signed in")

    @property
    def is_signed_in(self) -> bool:
        """Whether the workspace is shown."""
        return self.console.window.shows_workspace

    @property
    def sign_in_trouble(self) -> str:
        """What the sign-in page says is wrong."""
        return self.console.window.sign_in.trouble

    @property
    def trader_name(self) -> str:
        """Whom the head of the window names."""
        return self._workspace.head.trader_name

    def lock(self) -> None:
        self.press(Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    def sign_out(self) -> None:
        self.press(Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    # ------------------------------------------------------------------------------------------------- scans

    def scan(self, text: str) -> float:
        """Scan with the wedge scanner, wherever the focus is; the moment of the last key."""
        return WedgeScanner(self._window, self._keys).scan(text)

    def scan_record(self, text: str) -> Record:
        """Scan a code or an ID and wait until its record is shown."""
        self.scan(text)
        customer_id = "".join(text.split()).upper()[:9]
        self.wait_for(lambda: self.shown_id == customer_id, f"the record {customer_id} is shown")
        return self.shown_record

    @property
    def scan_answer(self) -> str:
        """What the scan field's colour says of the last scan: "good", "wrong", or nothing any more."""
        return str(self._workspace.head.scan.property("answer") or "")

    def type_code(self, text: str) -> None:
        """Go to the scan field by its key, type a code, and press Enter."""
        self.press(Key.Key_F2)
        self.type(text)
        self.press(Key.Key_Return)

    @property
    def scan_field(self) -> str:
        """What stands in the scan field."""
        return self._workspace.head.scan.text()

    def toggle_camera(self) -> None:
        """Open or close the camera's picture by its key."""
        self.press(Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)

    @property
    def camera_is_open(self) -> bool:
        """Whether the camera's picture is to be seen."""
        return self._workspace.camera.isVisible()

    @property
    def camera_sentence(self) -> str:
        """What is said below the camera's picture; empty for nothing, or where it is closed."""
        dock = self._workspace.camera
        shown = [each.text() for each in dock.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
        return " ".join(shown)

    def hold_before_camera(self, picture: QImage) -> None:
        """Hold something before the camera: its frame goes where a camera's go."""
        scanner = self.console.findChild(CameraScanner)
        assert scanner is not None, "the camera is not open"
        scanner.sink.setVideoFrame(QVideoFrame(picture.convertToFormat(QImage.Format.Format_RGB32)))

    @property
    def camera_is_looking(self) -> bool:
        """Whether a frame is being looked at right now."""
        scanner = self.console.findChild(CameraScanner)
        return scanner is not None and scanner.is_looking

    # --------------------------------------------------------------------------------------- what is shown

    @property
    def has_record(self) -> bool:
        """Whether a record is shown."""
        return self._record is not None

    @property
    def _record(self) -> Record | None:
        """The record on the page, if the page is shown."""
        page = self._service.record
        return page.shown.record if page.shown is not None and not page.isHidden() else None

    @property
    def shown_record(self) -> Record:
        """The record on the page; AssertionError if none is shown."""
        record = self._record
        assert record is not None, "no record is shown"
        return record

    @property
    def shown_id(self) -> str:
        """The customer ID of the record on the page, or nothing."""
        record = self._record
        return record.customer_id if record is not None else ""

    @property
    def also_open(self) -> str:
        """What the page says of colleagues who have the record open as well; empty for nothing."""
        (found,) = [
            each for each in self._service.record.findChildren(QLabel) if each.objectName() == "colleagues"
        ]
        return found.text() if found.isVisible() else ""

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the table, removed ones too."""
        return tuple(row.line for row in self._service.record.lines.model().rows)  # type: ignore[attr-defined]  # a LinesModel

    @property
    def history(self) -> tuple[str, ...]:
        """What the history says, newest first."""
        return self._service.aside.history.sentences

    @property
    def notice(self) -> str:
        """What floats over the page; empty for nothing."""
        return self._workspace.notice.sentence

    @property
    def closed_sentence(self) -> str:
        """What the record says of how it was closed; empty while it is open."""
        strip = self._workspace.service.record.findChild(ClosedStrip)
        assert strip is not None
        return strip.sentence

    @property
    def store_sentence(self) -> str:
        """What the foot of the window says about the store."""
        return self._workspace.foot.store_sentence

    @property
    def floor(self) -> tuple[tuple[Section, str], ...]:
        """The floor from top to bottom: section and customer ID."""
        model = self._floor_list.model()
        entries = model.rows  # type: ignore[attr-defined]  # a FloorModel
        return tuple((each.section, each.row.customer_id) for each in entries if isinstance(each, Visit))

    @property
    def floor_sentences(self) -> tuple[str, ...]:
        """What the floor says from top to bottom, headings too."""
        model = self._floor_list.model()
        return tuple(str(model.index(row, 0).data()) for row in range(model.rowCount(QModelIndex())))

    def shown_texts(self) -> tuple[str, ...]:
        """Return every text that can be read or heard in the window, tooltips too."""
        return tuple(text for text in texts_of(self.console.window) if text.strip())

    def cell(self, row: int, column: Column) -> str:
        """Return what a cell of the table says."""
        model = self._service.record.lines.model()
        return str(model.index(row, column).data())

    def spoken_cell(self, row: int, column: Column) -> str:
        """Return what a cell of the table says to who hears it."""
        model = self._service.record.lines.model()
        return str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))

    def tool_tip(self, row: int, column: Column) -> str:
        """Return what a cell of the table says when the mouse rests on it."""
        model = self._service.record.lines.model()
        return str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole))

    def row_of(self, title: str) -> int:
        """Return the row of the first line of that title."""
        return next(row for row, line in enumerate(self.lines) if line.title == title)

    def choose(self, submenu: str, choice: str) -> None:
        """Choose from the trader's menu by its arrow keys, as "Theme", "Dark"."""
        head = self._workspace.head
        menu = head.trader_menu
        menu.popup(head.mapToGlobal(QPoint(head.width() - 200, head.height())))
        for name in (submenu, choice):
            popup = QApplication.activePopupWidget()
            assert isinstance(popup, QMenu)
            for _ in range(len(popup.actions()) + 1):
                if _text(popup.activeAction()) == name:
                    break
                self.press(Key.Key_Down)
            self.press(Key.Key_Right if name == submenu else Key.Key_Return)

    # --------------------------------------------------------------------------------- palette, cheat sheet

    def find(self, text: str) -> tuple[str, ...]:
        """Open the palette by its key, type, and return what it found."""
        self.press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.type(text)
        return self.found

    @property
    def found(self) -> tuple[str, ...]:
        """What the palette shows; nothing where it is closed."""
        palette = self._workspace.findChild(CommandPalette)
        if palette is None or palette.isHidden():
            return ()
        view = palette.findChild(QListView)
        assert view is not None
        model = view.model()
        return tuple(str(model.index(row, 0).data()) for row in range(model.rowCount(QModelIndex())))

    @property
    def shows_keys(self) -> bool:
        """Whether the cheat sheet lies over the page."""
        sheet = self._workspace.findChild(CheatSheet)
        return sheet is not None and sheet.isVisible()

    # -------------------------------------------------------------------------------------------- the areas

    @property
    def area(self) -> str:
        """The key of the area that is shown."""
        return self._workspace.area

    @property
    def offered_areas(self) -> tuple[str, ...]:
        """The names on the rail, from top to bottom."""
        return tuple(each.text() for each in self._workspace.rail.goings)

    def go_to_area(self, name: str) -> None:
        """Go to an area by its key."""
        place = next(place for place, each in enumerate(self.offered_areas) if self.is_called(name, each))
        self.press(Key(Key.Key_1 + place), Qt.KeyboardModifier.AltModifier)

    def is_called(self, name: str, *shown: str) -> bool:
        """Whether any of what is shown is a name, in the console's language or in English."""
        return not {name, self._says(name)}.isdisjoint(shown)

    # -------------------------------------------------------------------------------- tabs, pinned, recent

    @property
    def tabs(self) -> tuple[str, ...]:
        """The customer IDs of the tabs, from first to last."""
        strip = self._service.tabs
        return tuple(str(strip.tabData(place)) for place in range(strip.count()))

    @property
    def tab_sentences(self) -> tuple[str, ...]:
        """What the tabs say of themselves."""
        strip = self._service.tabs
        return tuple(strip.tabToolTip(place) for place in range(strip.count()))

    def next_tab(self) -> None:
        self.press(Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)

    def close_tab(self) -> None:
        self.press(Key.Key_W, Qt.KeyboardModifier.ControlModifier)

    def pin(self) -> None:
        """Pin the record that is shown, or no longer."""
        self.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    @property
    def remembered(self) -> tuple[str, ...]:
        """What stands below the floor, headings too; nothing where it is not shown."""
        view = self._service.remembered
        model = view.model()
        return tuple(
            str(model.index(row, 0).data())
            for row in range(model.rowCount(QModelIndex()))
            if view.isVisible()
        )

    # -------------------------------------------------------------------------------------------- the floor

    def open_from_floor(self, customer_id: str) -> None:
        """Click a record on the floor and wait until it is shown; looking changes nothing of it."""
        view = self._floor_list
        model = view.model()
        for row in range(model.rowCount(QModelIndex())):
            entry = model.rows[row]  # type: ignore[attr-defined]  # a FloorModel
            if not isinstance(entry, Heading) and entry.row.customer_id == customer_id:
                view.scrollTo(model.index(row, 0))
                place = view.visualRect(model.index(row, 0)).center()
                QTest.mouseClick(
                    view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
                )
                self.wait_for(lambda: self.shown_id == customer_id, f"{customer_id} is shown")
                return
        raise AssertionError(f"{customer_id} is not on the floor")

    # --------------------------------------------------------------------------------------------- the lines

    def begin_edit(self, row: int, column: Column) -> None:
        """Put the keyboard on a cell and open its editor."""
        self.go_to(row, column)
        match column:
            case Column.PRICE:
                self.press(Key.Key_F4)
            case Column.DISCOUNT:
                self.press(Key.Key_F6)
            case _:
                self.press(Key.Key_Return)

    def edit(self, row: int, column: Column, text: str) -> None:
        """Open a cell's editor, type over what stands there, and press Enter."""
        self.begin_edit(row, column)
        self.wait_for(lambda: self.open_editor is not None, f"row {row} has an editor in {column.name}")
        if text:
            self.type(text)
        else:
            self.press(Key.Key_Delete)
        self.press(Key.Key_Return)

    def set_price(self, row: int, text: str) -> None:
        self.edit(row, Column.PRICE, text)

    def set_quantity(self, row: int, text: str) -> None:
        self.edit(row, Column.QUANTITY, text)

    def set_discount(self, row: int, text: str) -> None:
        self.edit(row, Column.DISCOUNT, text)

    def set_line_note(self, row: int, text: str) -> None:
        self.edit(row, Column.NOTE, text)

    @property
    def approval(self) -> QWidget:
        """The panel in which a manager approves."""
        return self._service.approval

    @property
    def approval_sentence(self) -> str:
        """All that the panel says."""
        return "\n".join(each.text() for each in self.approval.findChildren(QLabel) if not each.isHidden())

    @property
    def open_editor(self) -> QLineEdit | None:
        """The editor that is open over a cell."""
        return self._service.record.lines.open_editor()

    def remove_or_restore(self, row: int) -> None:
        """Press Delete on a line: it is removed, or restored if it was."""
        self.go_to(row, Column.PRODUCT)
        self.press(Key.Key_Delete)

    def go_to(self, row: int, column: Column) -> None:
        """Put the keyboard on a cell of the table, by the mouse."""
        lines = self._service.record.lines
        index = lines.model().index(row, column)
        lines.scrollTo(index)
        QTest.mouseClick(
            lines.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            lines.visualRect(index).center() - QPoint(2, 0),
        )

    def add_product(self, words: str, options: str = "") -> None:
        """Add a product by its words, and where it has options the variant that these words name."""
        before = len(self.lines)
        self.press(Key.Key_F3)
        self._pick(words, options)
        self.wait_for(lambda: len(self.lines) > before, f"{words} is on the list")

    def show_to_customer(self, words: str, word: str = "") -> None:
        """Offer a product on the customer's screen, with a word where there is one to say."""
        self.begin_to_show(words)
        self.type(word)
        self.press(Key.Key_Return)

    def begin_to_show(self, words: str) -> None:
        """Choose a product to be offered on the customer's screen, and stop where a word is asked for."""
        self.press(Key.Key_F10)
        self._pick(words, "")
        panel = self._workspace.findChild(WordPanel)
        assert panel is not None
        self.wait_for(panel.isVisible, "a word is asked for")

    def begin_to_add(self, words: str) -> None:
        """Open the catalogue over the record and search, without choosing."""
        self.press(Key.Key_F3)
        self.wait_for(self._service.picker.isVisible, "the catalogue is offered")
        self.type(words)
        found = self._service.picker.findChild(QListView)
        assert found is not None
        self.wait_for(lambda: found.model().rowCount(QModelIndex()) > 0, f"“{words}” is found")

    def choose_options(self, row: int, options: str) -> None:
        """Choose another variant of a line, by words of its options."""
        before = self.lines[row].product_id
        self.go_to(row, Column.OPTIONS)
        self.press(Key.Key_Return)
        self.wait_for(self._service.picker.isVisible, "the variants are offered")
        self.type(options)
        self.press(Key.Key_Return)
        self.wait_for(lambda: self.lines[row].product_id != before, f"the line is {options}")

    def _pick(self, words: str, options: str = "") -> None:
        picker = self._service.picker
        found = picker.findChild(QListView)
        assert found is not None
        model = found.model()
        self.wait_for(picker.isVisible, "the catalogue is offered")
        self.type(words)

        def first_fits() -> bool:
            if not model.rowCount(QModelIndex()):
                return False
            first = str(model.index(0, 0).data()).casefold()
            return words.split(maxsplit=1)[0].casefold() in first

        self.wait_for(first_fits, f"“{words}” is found")
        self.press(Key.Key_Return)
        if options:
            self.wait_for(lambda: picker.findChildren(QLineEdit)[0].text() == "", "the variants are offered")
            self.type(options)
            self.press(Key.Key_Return)

    # ------------------------------------------------------------------------------------- calls, requests

    def serve(self) -> None:
        self.press(Key.Key_F5)

    def take_call(self, minutes: int | None = None) -> None:
        """Take the call of the record that is shown, at once or in 2 or 5 minutes."""
        if minutes is None:
            self.press(Key.Key_F7)
        else:
            self.click(f"In {minutes} min")

    def end_call(self) -> None:
        self.press(Key.Key_F7)

    def answer_request(self, text: str, product: str = "") -> None:
        """Answer the first request that waits, with a product matched to it by its words."""
        self.press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        self.type(text)
        if product:
            self.press(Key.Key_Tab)
            self.press(Key.Key_Space)
            self._pick(product)
            self.wait_for(lambda: not self._service.picker.isVisible(), f"{product} is matched")
        self.press(Key.Key_Return)

    def begin_answer(self, text: str) -> None:
        """Begin to answer the first request that waits."""
        self.press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    @property
    def answer_being_typed(self) -> str:
        """What stands in the field for the answer; nothing where there is no field."""
        fields = [
            field
            for field in self._service.aside.findChildren(QLineEdit)
            if field.isVisible() and field.accessibleName().startswith("Answer to")
        ]
        return fields[0].text() if fields else ""

    # ------------------------------------------------------------------------------------------ its own life

    def quote(self) -> None:
        self.press(Key.Key_F8)

    def close_as(self, outcome: Outcome) -> None:
        """Close the record, choosing the outcome from the menu by its arrow keys."""
        self.press(Key.Key_F9)
        self.wait_for(lambda: QApplication.activePopupWidget() is not None, "the outcomes are offered")
        for _ in range(list(Outcome).index(outcome)):
            self.press(Key.Key_Down)
        self.press(Key.Key_Return)

    def undo(self) -> None:
        self.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self) -> None:
        self.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    def write_note(self, text: str) -> None:
        """Write the note of the record and leave the field."""
        self.begin_note(text)
        self.press(Key.Key_Tab)

    def begin_note(self, text: str) -> None:
        """Go to the note and write, without leaving the field."""
        self.press(Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    @property
    def note(self) -> str:
        """What the note's field holds."""
        field = self._service.aside.findChild(QPlainTextEdit)
        assert field is not None
        return field.toPlainText()

    # ------------------------------------------------------------------------------------- forms and tables

    def field(self, name: str) -> QLineEdit:
        """Return the field of a form by its accessible name."""
        fields = self.console.window.findChildren(QLineEdit)
        visible = (each for each in fields if each.isVisible())
        found = next((each for each in visible if self.is_called(name, each.accessibleName())), None)
        assert found is not None, f"there is no field “{name}”"
        return found

    def choice(self, name: str) -> QComboBox:
        """Return the field of that name that opens and has one of a few entries."""
        choices = self.console.window.findChildren(QComboBox)
        found = next((each for each in choices if each.accessibleName() == name), None)
        assert found is not None, f"there is no choice “{name}”"
        return found

    def table(self, name: str) -> list[list[str]]:
        """Return what a table of an area shows, once it has been filled."""

        def found() -> QTableView | None:
            views = self.console.window.findChildren(QTableView)
            visible = (view for view in views if view.isVisible())
            return next((view for view in visible if self.is_called(name, view.accessibleName())), None)

        def filled() -> QAbstractItemModel | None:
            view = found()
            return view.model() if view is not None else None

        self.wait_for(lambda: filled() is not None, f"the table “{name}” is filled")
        model = filled()
        assert model is not None
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    # -------------------------------------------------------------------------------------- keys and mouse

    def type(self, text: str) -> None:
        """Type at the pace of a person, and wait until the scan filter has given the last key back."""
        self.keys_pressed += len(text)
        Keyboard(self._window, self._keys).type(text)
        pause(_HOLD_MS)
        wedge = self.console.wedge
        self.wait_for(lambda: wedge is None or not wedge.is_holding, "the filter has given back every key")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        self.keys_pressed += 1
        self._keys.ms += 500
        Keyboard(self._window, self._keys).press(key, modifiers)
        QApplication.processEvents()

    def can_click(self, name: str) -> bool:
        """Whether a button of that text or accessible name is to be seen."""
        return next(iter(self._buttons(name)), None) is not None

    def click(self, name: str) -> None:
        """Click a button by its text or its accessible name."""
        button = next(iter(self._buttons(name)), None)
        assert button is not None, f"there is no button “{name}”"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    @property
    def focus(self) -> QWidget | None:
        """The widget that has the keyboard in the console's window."""
        return self.console.window.focusWidget()

    # ------------------------------------------------------------------------------------ waiting, pictures

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """Let the applications run until something is so; AssertionError says what never was."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                said = self._workspace.notice.sentence if self.console.session.workspace else ""
                raise AssertionError(
                    f"it never came about that {what}; the console says: {said or 'nothing'}"
                )
            pause(2)

    def hold_the_store(self) -> None:
        """Keep the store's thread busy until `let_the_store_go`: what is done meanwhile waits its turn."""
        self._held.clear()
        self.console.jobs.run(self._held.wait, lambda _outcome: None)

    def let_the_store_go(self) -> None:
        self._held.set()

    def wait_until_confirmed(self) -> None:
        """Wait until the store has confirmed everything done here."""
        services = self.console.session.services
        assert services is not None
        self.wait_for(lambda: services.outgoing.waiting == 0, "the store has confirmed everything")

    def settle(self) -> None:
        """Wait until both connections to the store have answered all that was asked, and what came of it."""
        services = self.console.session.services
        assert services is not None
        for _ in range(2):
            for store in (services.store, services.slow_store):
                answered: list[bool] = []
                store.ask(lambda _opened: None, lambda _outcome, told=answered: told.append(True))  # type: ignore[misc]
                self.wait_for(lambda told=answered: bool(told), "the store has answered")  # type: ignore[misc]

    def screenshot(self, path: Path, size: QSize | None = None) -> None:
        """Write a picture of the window, with the menus and lists that lie open over it."""
        window = self.console.window
        if size is not None:
            window.resize(size)
        pause(60)
        picture = window.grab()
        painter = QPainter(picture)
        for popup in QApplication.topLevelWidgets():
            if popup.isVisible() and popup.windowType() is Qt.WindowType.Popup:
                painter.drawPixmap(window.mapFromGlobal(popup.pos()), popup.grab())
        painter.end()
        assert picture.save(str(path)), f"{path} cannot be written"

    # ------------------------------------------------------------------------------------------------ inside

    @property
    def bell(self) -> Bell:
        """What rings when somebody calls or asks."""
        bell = self.console.findChild(Bell)
        assert bell is not None
        return bell

    @property
    def _workspace(self) -> Workspace:
        workspace = self.console.session.workspace
        assert workspace is not None
        return workspace

    @property
    def _service(self) -> ServicePage:
        return self._workspace.service

    @property
    def _floor_list(self) -> QListView:
        view = self._service.floor.findChild(QListView)
        assert view is not None
        return view

    @property
    def _window(self) -> QWindow:
        handle = self.console.window.windowHandle()
        assert handle is not None
        if not self.console.window.isActiveWindow() and QApplication.activePopupWidget() is None:
            self.console.window.activateWindow()
            QApplication.processEvents()
        return handle

    def has_button(self, name: str) -> bool:
        """Whether a button of that text or accessible name is on the screen."""
        return bool(self._buttons(name))

    def _buttons(self, name: str) -> list[QAbstractButton]:
        return [
            button
            for button in self.console.window.findChildren(QAbstractButton)
            if button.isVisible() and self.is_called(name, button.text(), button.accessibleName())
        ]
