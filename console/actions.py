# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a trader does by a key: one action each, with its name, its shortcut and its tooltip.

Buttons, menus and the hints at the foot of the window all show the same actions, so none can disagree.
"""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from console.conflicts import Conflict
from console.formats import with_name
from console.key_names import with_key
from shared.records import Record, Staff, State


@dataclass(frozen=True, slots=True)
class Abilities:
    """What can be done now."""

    edit: bool = False
    edit_line: bool = False
    show: bool = False
    serve: bool = False
    take_call: bool = False
    end_call: bool = False
    quote: bool = False
    close: bool = False
    reopen: bool = False
    papers: bool = False
    quote_papers: bool = False
    decide: bool = False


def derive_abilities(
    record: Record | None, staff: Staff | None, conflicts: Collection[Conflict] = ()
) -> Abilities:
    """Work out what can be done with the open record. Pure."""
    if record is None or staff is None:
        return Abilities()
    if record.state is State.CLOSED:
        return Abilities(reopen=True, papers=True, quote_papers=bool(record.standing_lines))
    call = record.open_call
    return Abilities(
        edit=True,
        edit_line=bool(record.standing_lines),
        show=record.state is not State.PARKED,
        serve=record.trader != staff or record.state in (State.PARKED, State.BROWSING, State.WAITING),
        take_call=call is not None and call.taken is None,
        end_call=call is not None and call.taken is not None,
        quote=bool(record.standing_lines) and record.state is not State.QUOTED,
        close=True,
        papers=True,
        quote_papers=bool(record.standing_lines),
        decide=bool(conflicts),
    )


class Actions(QObject):
    """The actions of the workspace."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.scan = self._action(self.tr("Scan"), "F2", self.tr("Go to the scan field"))
        self.add = self._action(self.tr("Add"), "F3", self.tr("Add a product"))
        self.own_line = self._action(
            self.tr("Custom line"), "Shift+F3", self.tr("Add what the catalogue does not hold")
        )
        self.price = self._action(self.tr("Price"), "F4", self.tr("Change the price of the line"))
        self.serve = self._action(self.tr("Serve"), "F5", self.tr("Take the record into service in my name"))
        self.discount = self._action(self.tr("Discount"), "F6", self.tr("Give a discount on the line"))
        self.call = self._action(self.tr("Call"), "F7", self.tr("Take the customer’s call, or end it"))
        self.quote = self._action(self.tr("Quote"), "F8", self.tr("Make the list a quote"))
        self.hand_over = self._action(
            self.tr("Hand over"),
            "Ctrl+H",
            self.tr("Give the record to a colleague, or back to the floor"),
        )
        self._closing = self.tr("Close"), self.tr("Close the record with its outcome")
        self.close = self._action(self._closing[0], "F9", self._closing[1])
        self.show = self._action(self.tr("Show"), "F10", self.tr("Show a product on the customer’s screen"))
        self.take_mine = self._action(
            self.tr("Take mine"), "Ctrl+M", self.tr("Let my value hold where two are shown")
        )
        self.take_theirs = self._action(
            self.tr("Take theirs"), "Ctrl+T", self.tr("Let the other’s value hold where two are shown")
        )
        self.undo = self._action(self.tr("Undo"), "Ctrl+Z", self.tr("Undo"))
        self.redo = self._action(self.tr("Redo"), "Ctrl+Shift+Z", self.tr("Redo"))
        self.undo_entry = self._action(
            self.tr("Undo this"), "Ctrl+U", self.tr("Take back what is chosen in the history")
        )
        self.move_up = self._action(
            self.tr("Move up"), "Ctrl+Shift+Up", self.tr("Move the line before the one above it")
        )
        self.move_down = self._action(
            self.tr("Move down"), "Ctrl+Shift+Down", self.tr("Move the line behind the one below it")
        )
        self.floor = self._action(self.tr("Floor"), "Ctrl+1", self.tr("Go to the floor"))
        self.lines = self._action(self.tr("Lines"), "Ctrl+2", self.tr("Go to the lines"))
        self.requests = self._action(self.tr("Requests"), "Ctrl+3", self.tr("Go to the first open request"))
        self.note = self._action(self.tr("Note"), "Ctrl+4", self.tr("Go to the note"))
        self.history = self._action(self.tr("History"), "Ctrl+5", self.tr("Go to the history"))
        self.next_tab = self._action(self.tr("Next tab"), "Ctrl+Tab", self.tr("Go to the next open record"))
        self.previous_tab = self._action(
            self.tr("Previous tab"), "Ctrl+Shift+Tab", self.tr("Go to the open record before")
        )
        self.close_tab = self._action(
            self.tr("Close tab"), "Ctrl+W", self.tr("Close the tab; the record stays as it is")
        )
        self.pin = self._action(
            self.tr("Pin"), "Ctrl+D", self.tr("Keep the record within reach at this terminal, or no longer")
        )
        self.palette = self._action(
            self.tr("Find"), "Ctrl+K", self.tr("Find a command, an area, a record or a colleague’s records")
        )
        self.keys = self._action(self.tr("Keys"), "F1", self.tr("Show every key"))
        self.camera = self._action(self.tr("Camera"), "Shift+F2", self.tr("Scan with the camera"))
        self.forget = self._action(
            self.tr("Forget recent records"),
            "Ctrl+Shift+Del",
            self.tr("Forget which records were open at this terminal; pinned ones stay"),
        )
        self.print_quote = self._action(
            self.tr("Print quote"), "Ctrl+P", self.tr("Print the quote in the customer’s language")
        )
        self.save_quote = self._action(
            self.tr("Save as PDF"), "Ctrl+S", self.tr("Save the quote as PDF in the documents folder")
        )
        self.mail_quote = self._action(
            self.tr("E-mail draft"), "Ctrl+E", self.tr("Open a mail to the customer with the quote attached")
        )
        self.print_slip = self._action(
            self.tr("Print slip"), "Ctrl+Shift+P", self.tr("Print a slip with the list and its code")
        )
        self.save_csv = self._action(
            self.tr("Save as CSV"), "Ctrl+Shift+E", self.tr("Save the lines as a table for spreadsheets")
        )
        self.save_json = self._action(
            self.tr("Save as JSON"), "Ctrl+Shift+J", self.tr("Save the record with its history for programs")
        )
        self.sound = self._switch(
            self.tr("Sound"), "Ctrl+Shift+S", self.tr("Let calls and requests be heard, or not")
        )
        self.notify = self._switch(
            self.tr("Notifications"),
            "Ctrl+Shift+N",
            self.tr("Show calls and requests in the system’s tray while the window is behind others, or not"),
        )
        self.lock = self._action(
            self.tr("Lock"), "Ctrl+L", self.tr("Lock the console; the record stays open")
        )
        self.switch = self._action(
            self.tr("Switch user"),
            "Ctrl+Shift+L",
            self.tr("Let a colleague sign in"),
        )
        self.sign_out = self._action(self.tr("Sign out"), "Ctrl+Shift+Q", self.tr("Sign out"))

    def allow(self, abilities: Abilities, *, signed_in: bool) -> None:
        """Enable what can be done."""
        for action in (*self.of_frame(), self.floor, self.next_tab, self.previous_tab):
            action.setEnabled(signed_in)
        self.add.setEnabled(abilities.edit)
        self.own_line.setEnabled(abilities.edit)
        self.show.setEnabled(abilities.show)
        self.price.setEnabled(abilities.edit_line)
        self.discount.setEnabled(abilities.edit_line)
        for action in (self.move_up, self.move_down):
            action.setEnabled(abilities.edit_line)
        self.serve.setEnabled(abilities.serve)
        self.call.setEnabled(abilities.take_call or abilities.end_call)
        for action in (self.hand_over, self.undo_entry):
            action.setEnabled(abilities.edit)
        self.quote.setEnabled(abilities.quote)
        for action in (self.take_mine, self.take_theirs):
            action.setEnabled(abilities.decide)
        for action in self.papers():
            action.setEnabled(abilities.papers)
        for action in (self.print_quote, self.save_quote, self.mail_quote):
            action.setEnabled(abilities.quote_papers)
        self.close.setEnabled(abilities.close or abilities.reopen)
        name, tip = self._closing
        if abilities.reopen:
            name, tip = self.tr("Reopen"), self.tr("Go on with this record")
        self.close.setText(name)
        self.close.setToolTip(with_key(tip, self.close.shortcut()))
        for action in (*self._places(), self.close_tab, self.pin):
            action.setEnabled(abilities.edit or abilities.reopen)

    def tell_undo(self, undo: str, redo: str) -> None:
        """Say on the two buttons what they would do."""
        for action, name, label in ((self.undo, self.tr("Undo"), undo), (self.redo, self.tr("Redo"), redo)):
            action.setEnabled(bool(label))
            action.setToolTip(with_key(with_name(name, label) if label else name, action.shortcut()))

    def _action(self, name: str, key: str, tip: str) -> QAction:
        action = QAction(name, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.setToolTip(with_key(tip, action.shortcut()))
        action.setEnabled(False)
        return action

    def _switch(self, name: str, key: str, tip: str) -> QAction:
        action = self._action(name, key, tip)
        action.setCheckable(True)
        return action

    def all(self) -> tuple[QAction, ...]:
        """Return every action."""
        return tuple(each for each in vars(self).values() if isinstance(each, QAction))

    def of_frame(self) -> tuple[QAction, ...]:
        """Return what works in every area."""
        return (
            self.scan,
            self.camera,
            self.palette,
            self.keys,
            self.forget,
            self.sound,
            self.notify,
            self.lock,
            self.switch,
            self.sign_out,
        )

    def of_service(self) -> tuple[QAction, ...]:
        """Return what works while the service area is shown."""
        return tuple(each for each in self.all() if each not in self.of_frame())

    def papers(self) -> tuple[QAction, ...]:
        """Return what makes a paper or a file of the record, as the menu shows it."""
        return (
            self.print_quote,
            self.save_quote,
            self.mail_quote,
            self.print_slip,
            self.save_csv,
            self.save_json,
        )

    def _places(self) -> tuple[QAction, ...]:
        """Return what goes to a part of the record."""
        return (self.lines, self.requests, self.note, self.history)

    def groups(self) -> tuple[tuple[str, tuple[QAction, ...]], ...]:
        """Return the service area's actions as somebody looks for them, each group with its name."""
        of_lines = (
            self.add,
            self.own_line,
            self.price,
            self.discount,
            self.move_up,
            self.move_down,
            self.undo,
            self.redo,
            self.undo_entry,
        )
        of_places = (self.floor, *self._places())
        of_tabs = (self.next_tab, self.previous_tab, self.close_tab, self.pin)
        elsewhere = (*of_lines, *of_places, *of_tabs, *self.papers())
        of_record = tuple(each for each in self.of_service() if each not in elsewhere)
        return (
            (self.tr("Record"), of_record),
            (self.tr("Lines"), of_lines),
            (self.tr("Places"), of_places),
            (self.tr("Tabs"), of_tabs),
            (self.tr("Papers"), self.papers()),
        )

    def hints(self) -> tuple[QAction, ...]:
        """Return the service area's keys that matter most, in their order at the foot of the window."""
        return (
            self.add,
            self.price,
            self.serve,
            self.discount,
            self.call,
            self.quote,
            self.close,
            self.show,
            self.undo,
        )
