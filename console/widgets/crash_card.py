# SPDX-License-Identifier: GPL-3.0-or-later
"""Says that something went wrong inside the console, in the corner, and takes the keyboard from nobody."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from console.look import Look
from console.widgets.labels import button, label

_WIDTH = 470
_DETAILS = 150
_GAP = 16


class CrashCard(QFrame):
    """One sentence, the details on request, and what to do: copy them, go on, or close the console.

    It is no dialog: a scan does its work meanwhile.
    """

    closing_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._over = parent
        self.setProperty("kind", "panel")
        self.setAccessibleName(self.tr("Error"))
        self._icon = label()
        self._title = label(self.tr("Something went wrong inside the console"), "strong")
        self._text = label("", "", wrap=True)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setFixedHeight(_DETAILS)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setAccessibleName(self.tr("Details of the error"))
        self._details.setTabChangesFocus(True)
        self._copy = button(self.tr("Copy details"), "", self.tr("Copy them for whoever looks into it"))
        self._copy.clicked.connect(lambda _checked: self._copy_details())
        self._go_on = button(self.tr("Go on"), "primary", self.tr("Work on; what was saved is saved"))
        self._go_on.clicked.connect(lambda _checked: self.hide())
        self._close = button(
            self.tr("Close the console"),
            "",
            self.tr("Close it; what waits for the store is sent first"),
        )
        self._close.clicked.connect(lambda _checked: self.closing_wanted.emit())
        self._times = 0
        self._column = QVBoxLayout(self)
        self._build()
        parent.installEventFilter(self)
        look.changed.connect(self._paint_icons)
        self._paint_icons()
        self.hide()

    def tell(self, details: str, may_go_on: bool) -> None:
        """Show an error; of several the newest, with how many there were."""
        self._times = self._times + 1 if self.isVisible() else 1
        text = self.tr("Nothing that was saved is lost. The details hold no word about any customer.")
        if not may_go_on:
            text = self.tr("Please close the console and start it again. Nothing that was saved is lost.")
        if self._times > 1:
            text = self.tr("It has happened %n time(s).", "", self._times) + " " + text
        self._text.setText(text)
        self._details.setPlainText(details)
        self._copy.setText(self.tr("Copy details"))
        self._go_on.setVisible(may_go_on)
        self._place()
        self.show()
        self.raise_()
        announcement = QAccessibleAnnouncementEvent(self, f"{self._title.text()}. {text}")
        QAccessible.updateAccessibility(announcement)

    @property
    def details(self) -> str:
        """What the details say; empty where the card is not shown."""
        return self._details.toPlainText() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
        self._copy.setText(self.tr("Copied"))

    def _place(self) -> None:
        self.setFixedWidth(min(_WIDTH, self._over.width() - 2 * _GAP))
        height = self._column.totalHeightForWidth(self.width())
        self.setFixedHeight(height)
        left = _GAP if self.isRightToLeft() else self._over.width() - self.width() - _GAP
        self.move(left, self._over.height() - height - 48)

    def _paint_icons(self) -> None:
        self._icon.setPixmap(self._look.icon("warning-circle", "danger").pixmap(20, 20))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._go_on)
        layout = self._column
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._text)
        layout.addWidget(self._details)
        layout.addLayout(buttons)
