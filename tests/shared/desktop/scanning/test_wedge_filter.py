# SPDX-License-Identifier: GPL-3.0-or-later
"""A scan is heard wherever the focus is and its characters land nowhere; typing is as ever."""

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shared.desktop.scanning import WedgeFilter, WedgeRules
from tests.drivers.keyboard import Keyboard, KeyClock, WedgeScanner

CODE = "K7Q29XMTE4R8W2A"


class Desk:
    """A window with one widget in it, a person and a scanner at it, and what was scanned."""

    def __init__(self, qtbot: QtBot, application: QApplication) -> None:
        self.qtbot = qtbot
        self.clock = KeyClock()
        self.filter = WedgeFilter(application, WedgeRules(), times=self.clock)
        self.scans: list[str] = []
        self._kept: list[QWidget] = []
        self.filter.scanned.connect(self.scans.append)

    def show(self, widget: QWidget) -> QWindow:
        self.qtbot.addWidget(widget)
        self._kept.append(widget)
        with self.qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        window = widget.windowHandle()
        assert window is not None
        return window

    @property
    def pause(self) -> QTimer:
        """The filter's own timer: how long it holds a character."""
        timer = self.filter.findChild(QTimer)
        assert timer is not None
        return timer

    def keyboard(self, window: QWindow) -> Keyboard:
        return Keyboard(window, self.clock)

    def scanner(self, window: QWindow, ending: Qt.Key | None = Qt.Key.Key_Return) -> WedgeScanner:
        return WedgeScanner(window, self.clock, ending)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=2000)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp)
    yield desk
    shiboken6.delete(desk.filter)


def page_with(widget: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(widget)
    return page


@pytest.mark.parametrize("editor", [QLineEdit, QTextEdit, QPlainTextEdit], ids=lambda editor: editor.__name__)
def test_a_field_gets_what_is_typed_and_nothing_of_a_scan(
    desk: Desk, editor: type[QLineEdit] | type[QTextEdit] | type[QPlainTextEdit]
) -> None:
    field = editor()
    window = desk.show(page_with(field))
    field.setFocus()
    keyboard, scanner = desk.keyboard(window), desk.scanner(window)

    def text() -> str:
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    keyboard.type("ab")
    scanner.scan(CODE)
    desk.wait_for(lambda: desk.scans == [CODE])
    keyboard.type("cd")
    desk.wait_for(lambda: text() == "abcd")
    assert desk.scans == [CODE]


def test_a_scan_ended_by_tab_leaves_the_focus_where_it_is(desk: Desk) -> None:
    page = QWidget()
    first, second = QLineEdit(page), QLineEdit(page)
    window = desk.show(page)
    first.setFocus()
    desk.scanner(window, Qt.Key.Key_Tab).scan(CODE)
    desk.wait_for(lambda: desk.scans == [CODE])
    assert first.hasFocus()
    assert (first.text(), second.text()) == ("", "")


def test_a_scan_without_an_ending_is_heard_after_a_pause(desk: Desk) -> None:
    field = QLineEdit()
    window = desk.show(field)
    desk.scanner(window, None).scan(CODE)
    desk.wait_for(lambda: desk.scans == [CODE])
    assert field.text() == ""


def test_a_typed_key_is_there_within_the_window(desk: Desk) -> None:
    field = QLineEdit()
    window = desk.show(field)
    with desk.qtbot.waitSignal(field.textEdited, timeout=1000):
        desk.keyboard(window).type("7")
        assert field.text() == "", "a key that may begin a scan must be held"
    assert field.text() == "7"


def test_a_burst_of_scans_is_heard_one_by_one(desk: Desk) -> None:
    field = QLineEdit()
    window = desk.show(field)
    scanner = desk.scanner(window)
    for code in (CODE, "4012345678901", CODE):
        scanner.scan(code)
    desk.wait_for(lambda: desk.scans == [CODE, "4012345678901", CODE])
    assert field.text() == ""


@pytest.mark.parametrize("editable", [False, True])
def test_a_combo_box_does_not_jump_to_what_is_scanned(desk: Desk, editable: bool) -> None:
    box = QComboBox()
    box.setEditable(editable)
    box.addItems(["Alma", "Kora", "7 legs"])
    window = desk.show(page_with(box))
    box.setFocus()
    desk.scanner(window).scan(CODE)
    desk.wait_for(lambda: desk.scans == [CODE])
    assert (box.currentIndex(), box.currentText()) == (0, "Alma")
    if not editable:
        desk.keyboard(window).type("k")
        desk.wait_for(lambda: box.currentText() == "Kora")


def test_a_table_does_not_open_an_editor_for_a_scan_and_does_for_a_key(desk: Desk) -> None:
    table = QTableWidget(1, 1)
    table.setItem(0, 0, QTableWidgetItem("12"))
    table.setCurrentCell(0, 0)
    window = desk.show(table)
    table.setFocus()
    desk.scanner(window).scan("4012345678901")
    desk.wait_for(lambda: desk.scans == ["4012345678901"])
    assert table.findChildren(QLineEdit) == []
    keyboard = desk.keyboard(window)
    keyboard.type("34")
    desk.wait_for(lambda: [editor.text() for editor in table.findChildren(QLineEdit)] == ["34"])
    desk.scanner(window).scan(CODE)
    desk.wait_for(lambda: desk.scans == ["4012345678901", CODE])
    assert [editor.text() for editor in table.findChildren(QLineEdit)] == ["34"]
    keyboard.press(Qt.Key.Key_Return)
    item = table.item(0, 0)
    assert item is not None
    assert item.text() == "34"


def test_shortcuts_of_bare_keys_fire_when_typed_and_never_when_scanned(desk: Desk) -> None:
    page = page_with(QPushButton("nothing"))
    fired: list[str] = []
    QShortcut(QKeySequence("K"), page, lambda: fired.append("shortcut"))
    action = QAction("nine", page)
    action.setShortcut(QKeySequence("9"))
    action.triggered.connect(lambda: fired.append("action"))
    page.addAction(action)
    QShortcut(QKeySequence(Qt.Key.Key_Return), page, lambda: fired.append("return"))
    window = desk.show(page)
    desk.scanner(window).scan(CODE)
    desk.wait_for(lambda: desk.scans == [CODE])
    assert fired == []
    keyboard = desk.keyboard(window)
    keyboard.type("k9")
    desk.wait_for(lambda: fired == ["shortcut", "action"])
    keyboard.press(Qt.Key.Key_Return)
    assert fired == ["shortcut", "action", "return"]


def test_a_field_keeps_a_key_that_is_also_a_shortcut(desk: Desk) -> None:
    field = QLineEdit()
    page = page_with(field)
    fired: list[str] = []
    QShortcut(QKeySequence("k"), page, lambda: fired.append("k"))
    window = desk.show(page)
    field.setFocus()
    desk.keyboard(window).type("k")
    desk.wait_for(lambda: field.text() == "k")
    assert fired == []


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_a_command_is_done_at_once_and_after_what_was_typed(
    desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    field = QLineEdit()
    page = page_with(field)
    seen: list[str] = []
    QShortcut(QKeySequence(modifiers.value | key.value), page, lambda: seen.append(field.text()))
    window = desk.show(page)
    field.setFocus()
    keyboard = desk.keyboard(window)
    keyboard.type("ab")
    keyboard.press(key, modifiers)
    assert seen == ["ab"]


def test_a_key_that_does_not_write_comes_after_what_was_typed(desk: Desk) -> None:
    field = QLineEdit()
    window = desk.show(field)
    keyboard = desk.keyboard(window)
    keyboard.type("ac")
    keyboard.press(Qt.Key.Key_Left)
    keyboard.type("b")
    keyboard.press(Qt.Key.Key_Backspace)
    assert field.text() == "ac"
    assert field.cursorPosition() == 1


def test_a_click_comes_after_what_was_typed(desk: Desk) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    field, button = QLineEdit(), QPushButton("Save")
    layout.addWidget(field)
    layout.addWidget(button)
    saved: list[str] = []
    button.clicked.connect(lambda: saved.append(field.text()))
    window = desk.show(page)
    field.setFocus()
    desk.keyboard(window).type("120")
    QTest.mouseClick(
        window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        button.mapTo(page, button.rect().center()),
    )
    assert saved == ["120"]


def test_an_open_menu_is_not_worked_by_a_scan_and_is_by_a_key(desk: Desk) -> None:
    page = QWidget()
    menu = QMenu(page)
    chosen: list[str] = []
    for name in ("&Kind", "&7 days"):
        menu.addAction(name, lambda name=name: chosen.append(name))
    window = desk.show(page)
    menu.popup(page.mapToGlobal(QPoint(5, 5)))
    desk.wait_for(menu.isVisible)
    desk.scanner(window).scan(CODE)
    desk.wait_for(lambda: desk.scans == [CODE])
    assert menu.isVisible()
    assert chosen == []
    desk.keyboard(window).type("7")
    desk.wait_for(lambda: chosen == ["&7 days"])


def test_a_modal_dialog_gets_nothing_of_a_scan_and_is_not_accepted_by_it(desk: Desk) -> None:
    page = QWidget()
    desk.show(page)
    dialog = QDialog(page)
    layout = QVBoxLayout(dialog)
    field = QLineEdit()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    buttons.accepted.connect(dialog.accept)
    layout.addWidget(field)
    layout.addWidget(buttons)
    seen: list[tuple[str, list[str]]] = []

    def meanwhile() -> None:
        desk.wait_for(field.hasFocus)
        window = dialog.windowHandle()
        assert window is not None
        desk.keyboard(window).type("x")
        desk.scanner(window).scan(CODE)
        desk.wait_for(lambda: desk.scans == [CODE])
        seen.append((field.text(), list(desk.scans)))
        assert dialog.isVisible()
        desk.keyboard(window).press(Qt.Key.Key_Return)

    QTimer.singleShot(0, meanwhile)
    dialog.exec()
    assert seen == [("x", [CODE])]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_key_held_down_repeats(desk: Desk) -> None:
    field = QLineEdit()
    window = desk.show(field)
    desk.keyboard(window).type("7")
    desk.wait_for(lambda: field.text() == "7")
    # QTest cannot repeat a key on a window, so the repeats go to it as the filter would see them.
    for number in range(1, 4):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7", True)
        QApplication.sendEvent(window, event)
        assert field.text() == "7" * (1 + number)


def test_the_keys_given_back_are_the_keys_that_came(desk: Desk) -> None:
    class Witness(QLineEdit):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[tuple[QEvent.Type, int, str]] = []

        def event(self, event: QEvent) -> bool:
            if isinstance(event, QKeyEvent) and event.type() is not QEvent.Type.ShortcutOverride:
                self.seen.append((event.type(), event.key(), event.text()))
            return super().event(event)

    witness = Witness()
    window = desk.show(witness)
    keyboard = desk.keyboard(window)
    keyboard.type("aé ")
    keyboard.press(Qt.Key.Key_Return)
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    desk.wait_for(lambda: len(witness.seen) == 8)
    assert witness.seen == [
        (kind, key, text)
        for key, text in ((0x41, "a"), (0xC9, "é"), (0x20, " "), (Qt.Key.Key_Return, "\r"))
        for kind in (press, release)
    ]


def test_a_field_that_goes_while_a_key_is_held_takes_the_key_with_it(desk: Desk) -> None:
    page = QWidget()
    field, other = QLineEdit(page), QLineEdit(page)
    window = desk.show(page)
    field.setFocus()
    keyboard = desk.keyboard(window)
    keyboard.type("1")
    other.setFocus()
    shiboken6.delete(field)
    keyboard.type("2")
    desk.wait_for(lambda: other.text() == "2")


def test_a_key_stays_with_its_field_when_the_focus_is_moved_from_elsewhere(desk: Desk) -> None:
    page = QWidget()
    field, other = QLineEdit(page), QLineEdit(page)
    window = desk.show(page)
    field.setFocus()
    desk.keyboard(window).type("1")
    other.setFocus()
    desk.wait_for(lambda: field.text() == "1")
    assert other.text() == ""


def test_when_the_screen_was_busy_the_rest_of_a_scan_gets_its_turn(desk: Desk) -> None:
    field = QLineEdit()
    window = desk.show(field)
    desk.scanner(window, None).scan("4012")
    # The pause is over, late; the rest of the scan is queued behind it, as after a long paint.
    desk.pause.setInterval(0)
    desk.pause.timeout.emit()
    assert field.text() == ""
    desk.clock.ms -= 500 + 500
    desk.scanner(window).scan("34567")
    desk.wait_for(lambda: desk.scans == ["401234567"])
    assert field.text() == ""


def test_a_pause_that_ends_before_its_time_breaks_no_scan(desk: Desk) -> None:
    field = QLineEdit()
    window = desk.show(field)
    scanner = desk.scanner(window, None)
    scanner.press("4")
    desk.pause.timeout.emit()
    desk.pause.timeout.emit()
    assert (field.text(), desk.filter.is_holding) == ("", True)
    for character in "012345":
        scanner.press(character)
    desk.clock.ms += 500
    desk.wait_for(lambda: desk.scans == ["4012345"])
    assert field.text() == ""


def test_a_window_of_another_terminal_is_left_alone(qtbot: QtBot, qapp: QApplication) -> None:
    clock = KeyClock()
    ours, theirs = QLineEdit(), QLineEdit()
    wedge = WedgeFilter(qapp, WedgeRules(), belongs=lambda window: window is ours.windowHandle(), times=clock)
    scans: list[str] = []
    wedge.scanned.connect(scans.append)
    for field in (ours, theirs):
        qtbot.addWidget(field)
        with qtbot.waitActive(field):
            field.show()
            field.activateWindow()
        window = field.windowHandle()
        assert window is not None
        WedgeScanner(window, clock).scan(CODE)
    qtbot.waitUntil(lambda: theirs.text() == CODE)
    qtbot.waitUntil(lambda: scans == [CODE])
    assert ours.text() == ""
    shiboken6.delete(wedge)


# ------------------------------------------------------------------------------------------------------------
# QML

QML = """
import QtQuick
import QtQuick.Controls.Basic
Window {
    width: 400; height: 300; visible: true
    property int presses: 0
    property int shortcuts: 0
    property bool extra: true
    property alias text: field.text
    Column {
        TextField { id: field; objectName: "field"; focus: true; Keys.onReturnPressed: presses += 1 }
        Loader { active: extra; sourceComponent: TextField { objectName: "extra" } }
        Button { objectName: "button"; text: "Add"; onClicked: presses += 100 }
    }
    Shortcut { sequence: "F9"; onActivated: shortcuts += 1 }
    Shortcut { sequence: "K"; onActivated: shortcuts += 10 }
}
"""


@pytest.fixture
def quick_window(qtbot: QtBot, qapp: QApplication) -> Iterator[QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.loadData(QML.encode())
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    window.requestActivate()
    qtbot.waitUntil(window.isActive)
    yield window
    shiboken6.delete(engine)


def test_a_qml_field_gets_what_is_typed_and_nothing_of_a_scan(desk: Desk, quick_window: QQuickWindow) -> None:
    keyboard, scanner = desk.keyboard(quick_window), desk.scanner(quick_window)
    keyboard.type("ak")
    scanner.scan(CODE)
    desk.wait_for(lambda: desk.scans == [CODE])
    keyboard.type("b")
    desk.wait_for(lambda: quick_window.property("text") == "akb")
    assert quick_window.property("presses") == 0
    keyboard.press(Qt.Key.Key_Return)
    assert quick_window.property("presses") == 1
    keyboard.type("c")
    keyboard.press(Qt.Key.Key_F9)
    assert quick_window.property("text") == "akbc"
    assert quick_window.property("shortcuts") == 1


def test_qml_buttons_and_shortcuts_are_not_worked_by_a_scan(desk: Desk, quick_window: QQuickWindow) -> None:
    button = quick_window.findChild(QObject, "button")
    assert isinstance(button, QQuickItem)
    button.forceActiveFocus()
    desk.scanner(quick_window).scan(CODE)
    desk.wait_for(lambda: desk.scans == [CODE])
    assert (quick_window.property("presses"), quick_window.property("shortcuts")) == (0, 0)
    keyboard = desk.keyboard(quick_window)
    keyboard.type("k ")
    desk.wait_for(lambda: quick_window.property("presses") == 100)
    assert quick_window.property("shortcuts") == 10


def test_a_qml_field_that_goes_while_a_key_is_held_does_no_harm(
    desk: Desk, quick_window: QQuickWindow
) -> None:
    extra, field = quick_window.findChild(QObject, "extra"), quick_window.findChild(QObject, "field")
    assert isinstance(extra, QQuickItem)
    assert isinstance(field, QQuickItem)
    extra.forceActiveFocus()
    keyboard = desk.keyboard(quick_window)
    keyboard.type("1")
    del extra
    field.forceActiveFocus()
    quick_window.setProperty("extra", False)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert quick_window.findChild(QObject, "extra") is None
    keyboard.type("2")
    desk.wait_for(lambda: quick_window.property("text") == "2")


def test_it_works_in_a_program_without_widgets() -> None:
    program = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from shared.desktop.scanning import WedgeFilter, WedgeRules
from tests.drivers.keyboard import KeyClock, WedgeScanner
application = QGuiApplication([])
clock = KeyClock()
wedge = WedgeFilter(application, WedgeRules(), times=clock)
scans = []
wedge.scanned.connect(scans.append)
wedge.scanned.connect(lambda code: application.quit())
window = QWindow()
window.activeChanged.connect(lambda: window.isActive() and WedgeScanner(window, clock).scan("4012345678901"))
window.show()
window.requestActivate()
QTimer.singleShot(20_000, lambda: application.exit(9))
code = application.exec()
sys.exit(code or scans != ["4012345678901"])
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_after_the_filter_has_gone_keys_go_straight_to_their_field(qtbot: QtBot, qapp: QApplication) -> None:
    wedge = WedgeFilter(qapp, WedgeRules())
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    shiboken6.delete(wedge)
    window = QGuiApplication.focusWindow()
    QTest.keyClick(window, Qt.Key.Key_A)
    assert field.text() == "a"
