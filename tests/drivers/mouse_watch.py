# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices whether a mouse was used after all."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class MouseDeed:
    """Something that only a hand on a mouse or on the glass can do, and to which widget."""

    kind: QEvent.Type
    widget: str


class MouseWatch(QObject):
    """Notes every press, click and turn of a wheel that reaches a widget, of any console of this process."""

    _KINDS = frozenset(
        {
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.Wheel,
            QEvent.Type.TouchBegin,
        }
    )

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.seen: list[MouseDeed] = []
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self._KINDS and isinstance(watched, QWidget):
            self.seen.append(MouseDeed(event.type(), repr(watched)))
        return False

    def end(self) -> None:
        """Watch no longer."""
        self._application.removeEventFilter(self)
