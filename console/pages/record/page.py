# SPDX-License-Identifier: GPL-3.0-or-later
"""The record in the middle: its head, what wants an answer, its lines, and what they come to."""

from collections.abc import Callable
from uuid import UUID

import shiboken6
from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from console.actions import Actions
from console.desk import Shown
from console.formats import Formats
from console.live import ColleaguesAtRecord
from console.look import Look
from console.pages.record.head import RecordHead
from console.pages.record.lines_view import LinesView
from console.pages.record.strips import CallStrip, ClosedStrip, ConflictPanel
from console.pages.record.totals import tax_sentence
from console.shelf import Shelf
from console.widgets.labels import action_button, hairline, label
from console.widgets.margins import set_margins
from console.widgets.menus import add_heading, pop_up_under
from shared.clock import Clock
from shared.records import LineChange, Outcome, Reason, Record, Staff, State, derive_totals
from shared.shop import ShopTaxes

translate = QCoreApplication.translate

MARGIN = 22
"""From the record's edges to what stands in it, in pixels."""
_INSIDE_LINK = 9
"""From the edge of a button that looks like a link to what is seen of it."""


class RecordPage(QFrame):
    """Shows what the desk shows. It asks for changes and makes none itself."""

    change_wanted = Signal(object)
    call_taken = Signal(object)
    options_wanted = Signal(object, QRect)
    reopen_wanted = Signal()
    mine_taken = Signal(object)
    theirs_taken = Signal(object)
    closed_as = Signal(object)
    handed_to = Signal(object)
    """Who is to serve the record from now on: `Staff`, or None for the floor."""

    def __init__(
        self,
        look: Look,
        formats: Formats,
        shelf: Shelf,
        actions: Actions,
        clock: Clock,
        object_to: Callable[[LineChange], Reason | None],
    ) -> None:
        super().__init__()
        self.setObjectName("record")
        self._look = look
        self._formats = formats
        self._shown: Shown | None = None
        self._known_taxes: ShopTaxes | None = None
        self._menu: QMenu | None = None
        self._head = RecordHead(look, actions, clock)
        self._call = CallStrip(look, actions, formats, clock)
        self._closed = ClosedStrip(formats)
        self._conflicts = ConflictPanel(formats, actions)
        self.lines = LinesView(look, formats, shelf, object_to)
        self._add = action_button(actions.add, "link", self.tr("Add a product"))
        self._count = label("", "quiet")
        self._total_name = label(self.tr("Total"), "quiet")
        self._total = label("", "title")
        self._total.setFont(look.font("title", QFont.Weight.DemiBold, in_columns=True))
        self._taxes = label("", "small", wrap=True)
        self._taxes.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._taxes.setFont(look.font("caption", in_columns=True))
        self._empty = _nothing_listed(look)
        self._rule = hairline()
        self._stack = QStackedLayout()
        self._build()
        self.lines.change_wanted.connect(self.change_wanted)
        self.lines.options_wanted.connect(self._want_options)
        self._call.taken.connect(self.call_taken)
        self._closed.reopen_wanted.connect(self.reopen_wanted)
        self._conflicts.mine_taken.connect(self.mine_taken)
        self._conflicts.theirs_taken.connect(self.theirs_taken)
        look.changed.connect(self.paint_icons)
        self.paint_icons()

    @property
    def shown(self) -> Shown | None:
        """What is on the page."""
        return self._shown

    @property
    def room(self) -> QRect:
        """What lies between the head and the line over the totals, that line included."""
        top, line = self._head.geometry().bottom() + 1, self._rule.geometry()
        return line.adjusted(MARGIN, top - line.top(), -MARGIN, 0)

    def show_record(self, shown: Shown, place: str) -> None:
        """Show a record, or the one that is shown as it is now."""
        self._shown = shown
        record = shown.record
        self._head.show_record(record, place)
        self._call.show_call(record.open_call, is_open=record.state is not State.CLOSED)
        self._closed.show_record(record)
        conflicts = () if record.state is State.CLOSED else shown.conflicts
        self._conflicts.show_conflicts(conflicts)
        in_conflict: frozenset[object] = frozenset(
            conflict.change.what.line_id
            for conflict in conflicts
            if isinstance(conflict.change.what, LineChange)
        )
        self.lines.show_lines(record, in_conflict)
        self._stack.setCurrentIndex(0 if record.lines else 1)
        self._write_total(record)

    def show_colleagues(self, colleagues: ColleaguesAtRecord) -> None:
        """Say who else has the record open, if it is this record that they have."""
        here = self._shown is not None and colleagues.customer_id == self._shown.record.customer_id
        self._head.show_colleagues(tuple(staff.name for staff in colleagues.staff) if here else ())

    def know_taxes(self, taxes: ShopTaxes) -> None:
        """Show totals with these taxes of the shop."""
        self._known_taxes = taxes
        if self._shown is not None:
            self._write_total(self._shown.record)

    def glow(self, line_ids: frozenset[UUID]) -> None:
        """Let lines that others have changed glow for a moment."""
        self.lines.glow(line_ids)

    def take_mine(self) -> None:
        """Settle the conflict that is on top with the trader's own value."""
        self._conflicts.take_mine()

    def take_theirs(self) -> None:
        """Settle the conflict that is on top with the other's value."""
        self._conflicts.take_theirs()

    def ask_outcome(self) -> None:
        """Offer the outcomes to close with, in a menu that a key chooses from."""
        menu = self._new_menu(self.tr("Close the record as"))
        for outcome, text in (
            (Outcome.SOLD, self.tr("&Sold")),
            (Outcome.ORDERED, self.tr("&Ordered")),
            (Outcome.NOT_NOW, self.tr("&Not now")),
        ):
            menu.addAction(text).triggered.connect(
                lambda _checked=False, outcome=outcome: self.closed_as.emit(outcome)
            )
        pop_up_under(menu, self._head.close_button, ends_there=True)

    def ask_colleague(self, colleagues: tuple[Staff, ...]) -> None:
        """Offer colleagues to hand the record over to, and the floor if somebody serves it."""
        record = self._shown.record if self._shown else None
        menu = self._new_menu(self.tr("Hand the record over to"))
        for staff in colleagues:
            if record is None or staff != record.trader:
                menu.addAction(staff.name.replace("&", "&&")).triggered.connect(
                    lambda _checked=False, staff=staff: self.handed_to.emit(staff)
                )
        if record is not None and record.trader is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Back to the floor")).triggered.connect(
                lambda _checked=False: self.handed_to.emit(None)
            )
        pop_up_under(menu, *self._head.served_by())

    def close_menu(self) -> None:
        """Take the outcomes away: another record is about to be shown, and they were not for that one."""
        if self._menu is not None and shiboken6.isValid(self._menu):
            self._menu.close()
        self._menu = None
        self._head.close_menu()

    def paint_icons(self) -> None:
        """Take the colours of the moment."""
        self._add.setIcon(self._look.icon("plus", "accent"))
        self._call.paint_icons()
        _paint_empty(self._empty, self._look)

    def _new_menu(self, name: str) -> QMenu:
        self.close_menu()
        menu = QMenu(self)
        self._menu = menu
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(name)
        add_heading(menu, name)
        return menu

    def _want_options(self, line: object, cell: QRect) -> None:
        corner = self.lines.viewport().mapTo(self.window(), cell.topLeft())
        self.options_wanted.emit(line, QRect(corner, cell.size()))

    def _write_total(self, record: Record) -> None:
        count = len(record.standing_lines)
        self._count.setText(self.tr("%n line(s)", "", count) if count else "")
        taxes = self._known_taxes
        if taxes is None:
            self._total.setText(self._formats.money(record.total))
            return
        totals = derive_totals(record, taxes)
        self._total.setText(self._formats.money(totals.gross))
        said = tax_sentence(totals, self._formats, included=taxes.prices_include_tax)
        self._taxes.setText(said)
        self._taxes.setVisible(bool(said))

    def _build(self) -> None:
        strips = QVBoxLayout()
        strips.setContentsMargins(MARGIN, 0, MARGIN, 0)
        strips.setSpacing(6)
        for strip in (self._call, self._closed, self._conflicts):
            strips.addWidget(strip)
            strip.hide()
        self._stack.addWidget(self.lines)
        self._stack.addWidget(self._empty)
        body = QWidget()
        body.setLayout(self._stack)
        sums = QHBoxLayout()
        sums.setSpacing(12)
        sums.addWidget(self._add)
        sums.addStretch(1)
        sums.addWidget(self._count)
        sums.addSpacing(10)
        sums.addWidget(self._total_name)
        sums.addWidget(self._total)
        foot = QVBoxLayout()
        set_margins(foot, MARGIN - _INSIDE_LINK, 10, MARGIN, 12)
        foot.setSpacing(0)
        foot.addLayout(sums)
        foot.addWidget(self._taxes)
        self._taxes.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addLayout(strips)
        layout.addSpacing(6)
        layout.addWidget(body, 1)
        layout.addWidget(self._rule)
        layout.addLayout(foot)


def _nothing_listed(look: Look) -> QWidget:
    page = QWidget()
    icon = QLabel()
    icon.setObjectName("emptyIcon")
    icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
    title = label(translate("RecordPage", "Nothing is on the list yet"), "lead")
    title.setAlignment(Qt.AlignmentFlag.AlignCenter)
    hint = label(
        translate("RecordPage", "Scan a product’s barcode, or press F3 to search the catalogue."),
        "quiet",
        wrap=True,
    )
    hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
    layout = QVBoxLayout(page)
    layout.setSpacing(8)
    layout.addStretch(2)
    layout.addWidget(icon)
    layout.addWidget(title)
    layout.addWidget(hint)
    layout.addStretch(3)
    return page


def _paint_empty(page: QWidget, look: Look) -> None:
    icon = page.findChild(QLabel, "emptyIcon")
    if icon is not None:
        icon.setPixmap(look.icon("armchair", "control_edge").pixmap(56, 56))
