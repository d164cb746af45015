# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to see of a trader's day besides the pages: who calls, what is asked, what is answered."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QListView, QPushButton

from console.pages.picker import ProductPicker, WordPanel
from console.pages.record.line_cells import Column
from console.pages.record.strips import ConflictPanel
from console.widgets.notice import Notice
from tests.tour.console_day import Day, want_more
from tests.tour.console_pages import Page, Scene

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_BESIDE_MENU = 150
"""Room for the languages beside the trader's menu, in pixels."""


def _open(scene: Scene, customer_id: str) -> None:
    scene.console.scanner.type_code(customer_id)
    scene.console.wait_for(lambda: scene.console.record.customer_id == customer_id, "the record is shown")
    scene.console.settle()


def _picker_of(scene: Scene) -> ProductPicker:
    picker = scene.window.findChild(ProductPicker)
    assert picker is not None
    return picker


def calling(scene: Scene, day: Day) -> None:
    _open(scene, day.calling)
    scene.take("calling", "A customer calls and asks")
    scene.console.calls.begin_answer("In walnut, from Friday on.")
    scene.take("answering", "The answer is being written")
    scene.console.press(Key.Key_A, CONTROL)
    scene.console.press(Key.Key_Delete)
    scene.console.press(Key.Key_Escape)


def conflict(scene: Scene, day: Day) -> None:
    _open(scene, day.disputed)
    scene.console.hold_the_store()
    want_more(scene.database, day.disputed)
    scene.console.lines.set_quantity(0, "30")
    scene.console.let_the_store_go()
    panel = scene.window.findChild(ConflictPanel)
    assert panel is not None
    scene.console.wait_for(panel.isVisible, "both values are shown")
    scene.console.settle()
    scene.take("conflict", "Two have changed one line: both values, and which is to hold")
    panel.findChildren(QPushButton)[-1].click()
    scene.console.wait_until_confirmed()


def closed(scene: Scene, day: Day) -> None:
    _open(scene, day.closed)
    scene.take("closed", "A record that is closed")


def editing(scene: Scene) -> None:
    scene.console.lines.begin_edit(0, Column.PRICE)
    scene.console.wait_for(lambda: scene.console.lines.open_editor is not None, "the price is edited")
    scene.console.type("dear")
    scene.console.press(Key.Key_Return)
    scene.take("editing", "A price that is none")
    scene.console.press(Key.Key_Escape)


def variants(scene: Scene) -> None:
    scene.console.lines.go_to(0, Column.OPTIONS)
    scene.console.press(Key.Key_Return)
    scene.console.wait_for(_picker_of(scene).isVisible, "the variants are offered")
    scene.console.settle()
    scene.take("variants", "Another variant of a line")
    scene.console.press(Key.Key_Escape)


def picker_finds_nothing(scene: Scene) -> None:
    scene.console.press(Key.Key_F3)
    scene.console.wait_for(_picker_of(scene).isVisible, "the catalogue is offered")
    scene.console.type("hovercraft")
    scene.console.settle()
    scene.take("picker-nothing", "The catalogue has no such product")
    scene.console.press(Key.Key_Escape)


def own_line(scene: Scene) -> None:
    scene.console.press(Key.Key_F3, SHIFT)
    scene.console.type("Delivery to the third floor")
    scene.take("own-line", "A line of what the catalogue does not hold")
    scene.console.press(Key.Key_Escape)


def showing(scene: Scene) -> None:
    scene.console.press(Key.Key_F10)
    picker = _picker_of(scene)
    found = picker.findChild(QListView)
    assert found is not None
    scene.console.wait_for(picker.isVisible, "the catalogue is offered")
    scene.console.type("Isa")
    scene.console.wait_for(lambda: found.model().rowCount(QModelIndex()) > 0, "something is found")
    scene.console.settle()
    scene.console.press(Key.Key_Return)
    word = scene.window.findChild(WordPanel)
    assert word is not None
    scene.console.wait_for(word.isVisible, "a word is asked for")
    scene.console.type("Goes with both")
    scene.take("showing", "A word with what the customer is shown")
    scene.console.press(Key.Key_Escape)


def menus(scene: Scene) -> None:
    for key, modifiers, name, shows in (
        (Key.Key_F9, Qt.KeyboardModifier.NoModifier, "outcomes", "How a record is closed"),
        (Key.Key_H, CONTROL, "colleagues", "Whom to hand the record over to"),
    ):
        scene.console.press(key, modifiers)
        scene.console.wait_for(scene.popped_up, "the menu is open")
        scene.take(name, shows)
        scene.console.press(Key.Key_Escape)
    scene.console.click("Papers")
    scene.console.wait_for(scene.popped_up, "the papers are offered")
    scene.take("papers", "What can be printed, saved and sent")
    scene.console.press(Key.Key_Escape)
    head = scene.console.console.session.workspace
    assert head is not None
    menu = head.head.trader_menu
    corner = QPoint(head.width() if head.isLeftToRight() else menu.sizeHint().width(), head.head.height())
    beside = _BESIDE_MENU if head.isLeftToRight() else -_BESIDE_MENU
    menu.popup(head.mapToGlobal(corner - QPoint(menu.sizeHint().width() + beside, 4)))
    scene.console.wait_for(scene.popped_up, "the menu is open")
    scene.console.press(Key.Key_Up)
    scene.console.press(Key.Key_Right if head.isLeftToRight() else Key.Key_Left)
    scene.console.wait_for(lambda: QApplication.activePopupWidget() is not menu, "the languages are offered")
    scene.take("menu", "The trader’s own menu, and the languages in it")
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def notices(scene: Scene) -> None:
    scene.console.scanner.scan("https://example.org")
    scene.console.wait_for(lambda: bool(scene.console.notice), "it says that this is none of the codes")
    scene.take("not-our-code", "Something was scanned that is no code of ours")
    scene.dismiss()
    scene.console.press(Key.Key_P, CONTROL)
    notice = scene.window.findChild(Notice)
    assert notice is not None
    scene.console.wait_for(
        lambda: notice.isVisible() and notice.property("tone") == "wrong", "it says why nothing is printed"
    )
    scene.take("printer-missing", "The quote cannot be printed")
    scene.dismiss()
    scene.console.press(Key.Key_S, CONTROL)
    scene.console.wait_for(lambda: scene.console.has_button("Open folder"), "it says where the quote is")
    scene.take("saved", "The quote is saved")
    scene.dismiss()


def everything(day: Day) -> Sequence[Page]:
    """Return the moments in the order in which they can be played; the last leaves a closed record open."""
    return (
        editing,
        variants,
        picker_finds_nothing,
        own_line,
        showing,
        menus,
        notices,
        lambda scene: calling(scene, day),
        lambda scene: conflict(scene, day),
        lambda scene: closed(scene, day),
    )
