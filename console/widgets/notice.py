# SPDX-License-Identifier: GPL-3.0-or-later
"""A sentence that floats over the page for a while: what a scan led to, what could not be done.

It takes no focus and blocks nothing. What was done goes soon, what is wrong stays long enough to be read
twice, and what offers something stays until it is answered, closed or superseded.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from console.look import Look
from console.widgets.labels import button, icon_button, label, set_property
from console.widgets.margins import set_margins

_DONE_MS = 3_500
_WRONG_MS = 14_000
_FROM_BELOW = 78
_WIDEST = 680
"""So that it stands between the floor and what is beside the record, on a small screen too."""


class Tone(Enum):
    """Whether the sentence tells of something done or of something to mend."""

    DONE = "done"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Offer:
    """What the sentence offers to do about it."""

    text: str
    accept: Callable[[], None]


class Notice(QFrame):
    """One sentence at a time, near the lower edge of its parent, where it covers neither ID nor total."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._over = parent
        self.setProperty("kind", "notice")
        self._icon = label()
        self._text = label("", wrap=False)
        self._offer = button("", "link")
        self._offer.clicked.connect(lambda _checked: self._accept())
        self._close = icon_button(self.tr("Dismiss"), side=14)
        self._close.clicked.connect(lambda _checked: self.dismiss())
        for each in (self._offer, self._close):
            # A click takes the keyboard from nobody: when the notice goes, it is where it was.
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._accepted: Callable[[], None] | None = None
        self._row = layout = QHBoxLayout(self)
        set_margins(layout, 14, 7, 7, 7)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._offer)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._tone = Tone.DONE
        parent.installEventFilter(self)
        look.changed.connect(self._paint_icons)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says now; empty when nothing."""
        return "" if self.isHidden() else self._text.text()

    def withdraw(self, sentence: str | None = None) -> None:
        """Say no longer what was wrong, or no longer this sentence; what offers something stays."""
        if self._tone is Tone.WRONG and self._accepted is None and sentence in (None, self.sentence):
            self.dismiss()

    def say(self, sentence: str, tone: Tone, offer: Offer | None = None) -> None:
        """Say a sentence instead of the one before."""
        self._tone = tone
        self._text.setText(sentence)
        self._offer.setVisible(offer is not None)
        self._offer.setText(offer.text if offer else "")
        self._accepted = offer.accept if offer else None
        set_property(self, "tone", tone.value)
        self._paint_icons()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if offer is None:
            self._timer.start(_DONE_MS if tone is Tone.DONE else _WRONG_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def dismiss(self) -> None:
        """Say nothing any more."""
        self._timer.stop()
        self._accepted = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _accept(self) -> None:
        accepted = self._accepted
        self.dismiss()
        if accepted is not None:
            accepted()

    def _place(self) -> None:
        parent = self._over
        room = min(_WIDEST, parent.width() - 40)
        self._text.setWordWrap(False)
        self.setMaximumWidth(16_777_215)
        wanted = self.sizeHint().width()
        if wanted > room:
            self._text.setWordWrap(True)
            wanted = room
        self.setFixedWidth(wanted)
        height = self._row.totalHeightForWidth(wanted) if self._text.wordWrap() else self.sizeHint().height()
        self.setFixedHeight(height)
        self.move((parent.width() - wanted) // 2, parent.height() - _FROM_BELOW - height)

    def _paint_icons(self) -> None:
        wrong = self._tone is Tone.WRONG
        icon = self._look.icon("warning-circle" if wrong else "check-circle", "danger" if wrong else "accent")
        self._icon.setPixmap(icon.pixmap(20, 20))
        self._close.setIcon(self._look.icon("x", "quiet_ink"))
