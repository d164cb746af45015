# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager approves on the spot: what for, who they are, their PIN. No dialog: a scan goes on working."""

from collections.abc import Callable
from datetime import timedelta
from math import ceil

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from console.approvals import Unapproved, Verdict
from console.formats import Formats, as_read
from console.phrases import approval_sentence, problem_sentence
from console.widgets.labels import button, label
from console.widgets.over_page import OverPage
from console.widgets.writing import LineField
from shared.errors import Problem
from shared.staff import LONGEST, Approval, NotSet, TooSoon, Wrong

_WIDTH = 600

Approve = Callable[[Unapproved, Approval, Callable[[Verdict], None]], None]


class ApprovalPanel(OverPage):
    """Asks for one change at a time; Enter goes on, Escape leaves the change undone.

    The store may refuse late. Whoever is writing elsewhere by then is asked when they leave that field.
    """

    _field_left = Signal()

    def __init__(
        self, approve: Approve, formats: Formats, room: Callable[[], QRect], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._approve = approve
        self._formats = formats
        self._unapproved: Unapproved | None = None
        self._waits = False
        # Not while the keyboard is on its way from one to another.
        self._field_left.connect(self._open_now, Qt.ConnectionType.QueuedConnection)
        self._what = label("", "strong", wrap=True)
        self._why = label("", "quiet", wrap=True)
        self._wrong = label("", "wrong", wrap=True)
        self._pin = LineField()
        self._username = LineField()
        self._username.returnPressed.connect(self._pin.setFocus)
        self._username.setPlaceholderText(self.tr("Manager’s username"))
        self._username.setAccessibleName(self.tr("Manager’s username"))
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(LONGEST)
        self._pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._pin.setPlaceholderText(self.tr("PIN"))
        self._pin.setAccessibleName(self.tr("Manager’s PIN"))
        self._pin.returnPressed.connect(self._send)
        self._go = button(self.tr("Approve"), "primary")
        self._go.clicked.connect(lambda _checked: self._send())
        self._rows = QVBoxLayout(self)
        self._build()

    def ask(self, unapproved: Unapproved) -> None:
        """Ask for a manager's approval of this; who approved last need not type their name again."""
        self._unapproved = unapproved
        self._what.setText(as_read(unapproved.label))
        self._why.setText(approval_sentence(unapproved.reason, self._formats))
        self._say("")
        self._pin.clear()
        self._waits = True
        self._open_now()

    def close_panel(self, *, returns: bool = True) -> None:
        """Go away, and ask no more for what still waits to be asked."""
        self._waits = False
        super().close_panel(returns=returns)

    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        super()._follow_focus(old, now)
        if self._waits:
            self._field_left.emit()

    def _open_now(self) -> None:
        if self._waits and self._over.isVisible() and not self._somebody_writes():
            self._waits = False
            self.open_panel()

    def _somebody_writes(self) -> bool:
        """Tell whether the keyboard is in a field elsewhere in which something is being written."""
        focus: QWidget | None = self.window().focusWidget()
        if focus is None or self.isAncestorOf(focus):
            return False
        return isinstance(focus, QPlainTextEdit) or (isinstance(focus, QLineEdit) and bool(focus.text()))

    def first_focus(self) -> QWidget:
        return self._pin if self._username.text() else self._username

    def place(self) -> None:
        width = min(_WIDTH, self._over.width() - 32)
        self.stand_in(self._room(), width, self._rows.totalHeightForWidth(width))

    def _send(self) -> None:
        unapproved = self._unapproved
        if unapproved is None or not self._go.isEnabled():
            return
        self._go.setEnabled(False)
        approval = Approval(self._username.text(), self._pin.text())
        self._pin.clear()
        self._approve(unapproved, approval, lambda verdict: self._judged(unapproved, verdict))

    def _judged(self, unapproved: Unapproved, verdict: Verdict) -> None:
        self._go.setEnabled(True)
        if unapproved is not self._unapproved:
            return
        match verdict:
            case None:
                self._unapproved = None
                self.close_panel()
                return
            case Wrong(wait) | TooSoon(wait) if wait:
                self._say(self.tr("Not right. Try again in {seconds} s.").format(seconds=_seconds(wait)))
            case Wrong() | TooSoon():
                self._say(self.tr("This is not a manager’s username and PIN. Try again."))
            case NotSet():
                self._say(self.tr("This manager has no PIN yet: “handsel trader pin” sets it."))
            case Problem() as problem:
                self._say(problem_sentence(problem))
            case _:
                self._say(self.tr("Something went wrong inside the console. The log says more."))
        if self.isVisible():
            self._pin.setFocus()

    def _say(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        if self.isVisible():
            self.place()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("A manager’s approval").upper(), "caption"), 1)
        head.addWidget(label(as_read(self.tr("Enter approve   ·   Esc leave it")), "small"))
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self._username, 3)
        fields.addWidget(self._pin, 2)
        fields.addWidget(self._go)
        layout = self._rows
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._what)
        layout.addWidget(self._why)
        layout.addLayout(fields)
        layout.addWidget(self._wrong)


def _seconds(wait: timedelta) -> int:
    return ceil(wait.total_seconds())
