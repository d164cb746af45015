# SPDX-License-Identifier: GPL-3.0-or-later
"""What has become of a request, and what the trader makes of it: accepted, declined, ordered, available."""

from typing import assert_never
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.formats import as_read, side_by_side, with_name
from console.phrases import request_word
from console.widgets.labels import button, label
from console.widgets.words import WordsLabel
from console.widgets.writing import LineField
from shared.records import Request, RequestState, SetRequestState, may_become


class Deciding(QWidget):
    """One line under a request; declining asks for the reason, which the customer reads."""

    decided = Signal(object)
    """Make this `SetRequestState`."""

    def __init__(self, request_id: UUID) -> None:
        super().__init__()
        self._request_id = request_id
        self._state = RequestState.ASKED
        self._stands = WordsLabel("quiet")
        self._buttons: dict[RequestState, QPushButton] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(2)
        for state in (
            RequestState.ACCEPTED,
            RequestState.ORDERED,
            RequestState.AVAILABLE,
            RequestState.DECLINED,
        ):
            made = button(self._verb(state), "link")
            made.clicked.connect(lambda _checked, state=state: self._choose(state))
            self._buttons[state] = made
            self._row.addWidget(made)
        self._row.addStretch()
        self._hint = label(as_read(self.tr("Enter decline   ·   Esc leave it")), "small")
        self._reason = LineField()
        self._reason.setMaxLength(1_000)
        self._reason.setPlaceholderText(self.tr("Why not? The customer reads it."))
        self._reason.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._stands)
        layout.addLayout(self._row)
        layout.addWidget(self._reason)
        layout.addWidget(self._hint)
        self._ask_reason(False)

    def take_over(self, request_id: UUID) -> None:
        """Stand under another request; a reason that was being typed was not about it."""
        self._request_id = request_id
        self._state = RequestState.ASKED
        self._reason.clear()
        self._ask_reason(False)

    def show_request(self, request: Request, *, is_open: bool) -> None:
        """Show what has become of it; a reason that is being typed stays."""
        decision = request.decision
        self._stands.setVisible(decision is not None)
        if decision is not None:
            said = with_name(decision.by.name, request_word(decision.state))
            self._stands.show_words(side_by_side((said, decision.reason), " – "))
        if request.state is not self._state:
            self._state = request.state
            self._ask_reason(False)
        follows = may_become(request.state) if is_open else ()
        for state, made in self._buttons.items():
            made.setVisible(state in follows)
            made.setAccessibleName(
                self.tr("{verb}: “{request}”").format(verb=self._verb(state), request=request.text)
            )
        self._reason.setAccessibleName(
            self.tr("Reason for declining “{request}”").format(request=request.text)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._decline()
                    return True
                case Qt.Key.Key_Escape:
                    self._ask_reason(False)
                    self._buttons[RequestState.DECLINED].setFocus()
                    return True
                case _:
                    pass
        return False

    def _choose(self, state: RequestState) -> None:
        if state is RequestState.DECLINED:
            self._ask_reason(True)
            self._reason.setFocus()
        else:
            self.decided.emit(SetRequestState(self._request_id, state, replaces=self._state))

    def _decline(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            self._reason.clear()
            self._ask_reason(False)
            self.decided.emit(
                SetRequestState(self._request_id, RequestState.DECLINED, reason, replaces=self._state)
            )

    def _ask_reason(self, asked: bool) -> None:
        self._reason.setVisible(asked)
        self._hint.setVisible(asked)

    def _verb(self, state: RequestState) -> str:
        match state:
            case RequestState.ACCEPTED:
                return self.tr("Accept")
            case RequestState.DECLINED:
                return self.tr("Decline …")
            case RequestState.ORDERED:
                return self.tr("Ordered")
            case RequestState.AVAILABLE:
                return self.tr("Available")
            case RequestState.ASKED:
                return ""
            case _:
                assert_never(state)
