# SPDX-License-Identifier: GPL-3.0-or-later
"""A word to go with a product that is shown to the customer: one line, and none will do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from console.formats import as_read
from console.widgets.form import FormRow
from console.widgets.giving_back import give_back, way_back
from console.widgets.labels import button, label
from console.widgets.tab_order import keep_tab
from console.widgets.writing import LineField

translate = QCoreApplication.translate

_WIDTH = 540
_LONGEST = 140
"""Characters: what a customer reads at a glance beside the picture."""


class WordPanel(QFrame):
    """Stands where the picker stood; Enter sends, Escape leaves everything as it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "panel")
        keep_tab(self)
        self._then: Callable[[str], None] | None = None
        self._came_from: tuple[QWidget, ...] = ()
        self._title = label("", "caption")
        self._product = label("", "strong")
        self._field = LineField()
        self._field.setMaxLength(_LONGEST)
        self._field.installEventFilter(self)
        self._build()
        self.hide()

    def ask(self, title: str, product: str, room: QRect, then: Callable[[str], None]) -> None:
        """Ask for the word; `then` gets it, empty where nothing is to be said."""
        focus: QWidget | None = self.window().focusWidget()
        self._came_from = way_back(focus)
        self._then = then
        self._title.setText(title.upper())
        self._product.setText(product)
        self._field.clear()
        self._field.setAccessibleName(self.tr("A word with {product}").format(product=product))
        self._place(room)
        self.show()
        self.raise_()
        self._field.setFocus()

    def close_panel(self) -> None:
        """Close without sending, and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self._then = None
        came_from, self._came_from = self._came_from, ()
        give_back(came_from)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._send()
                    return True
                case Qt.Key.Key_Escape:
                    self.close_panel()
                    return True
                case _:
                    pass
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys do on the button what they do in the field."""
        if not self.eventFilter(self, event):
            super().keyPressEvent(event)

    def _send(self) -> None:
        then, word = self._then, self._field.text().strip()
        self.close_panel()
        if then is not None:
            then(word)

    def _place(self, room: QRect) -> None:
        """Stand at the foot of the room, the lower edge on the room's, always whole in the window."""
        height = self.sizeHint().height()
        begin = room.right() + 1 - _WIDTH if self.isRightToLeft() else room.left()
        left = max(16, min(begin, self._over.width() - _WIDTH - 16))
        self.setGeometry(left, max(12, room.bottom() + 1 - height), _WIDTH, height)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(label(as_read(self.tr("Enter show   ·   Esc leave it")), "small"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(8)
        layout.addLayout(head)
        show = button(translate("Actions", "Show"), "primary")
        show.clicked.connect(lambda _checked: self._send())
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(FormRow(self.tr("A word with it, if you like"), self._field), 1)
        said.addWidget(show, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(self._product)
        layout.addLayout(said)
