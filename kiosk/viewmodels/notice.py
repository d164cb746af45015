# SPDX-License-Identifier: GPL-3.0-or-later
"""One sentence at a time that comes by itself: what staff did meanwhile, or why a touch came to nothing."""

from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.view_model import tell_changes

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN_MS = 9_000


@dataclass(frozen=True, slots=True)
class NoticeProps:
    """Empty text: nothing to say. `target` is where "Show" leads."""

    text: str = ""
    kind: int = 0
    target: int = 0


@QmlElement
class NoticeViewModel(QObject):
    """The newest notice replaces the one before; each goes by itself after a while."""

    @QEnum
    class Kind(IntEnum):
        """Whose word it is."""

        Plain = 0
        Staff = 1

    @QEnum
    class Target(IntEnum):
        """Where a touch on it leads."""

        Nowhere = 0
        List = 1
        Ask = 2

    textChanged = Signal()
    kindChanged = Signal()
    targetChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = self._said = NoticeProps()
        self._in_sight = NoticeViewModel.Target.Nowhere
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(_SHOWN_MS)
        self._going.timeout.connect(self.dismiss)

    def say(self, text: str, kind: "NoticeViewModel.Kind", target: "NoticeViewModel.Target") -> None:
        """Show this for some seconds."""
        self._said = NoticeProps(text, kind, target)
        self._refresh()
        self._going.start()

    def show_in_sight(self, target: "NoticeViewModel.Target") -> None:
        """What this leads to is on the screen, marked, and needs no telling there."""
        self._in_sight = target
        self._refresh()

    @Slot()
    def dismiss(self) -> None:
        self._going.stop()
        self._said = NoticeProps()
        self._refresh()

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text

    @Property(int, notify=kindChanged)
    def kind(self) -> int:
        return self._props.kind

    @Property(int, notify=targetChanged)
    def target(self) -> int:
        return self._props.target

    def _refresh(self) -> None:
        nowhere = NoticeViewModel.Target.Nowhere
        seen = self._in_sight is not nowhere and self._said.target == self._in_sight
        before, self._props = self._props, replace(self._said, text="") if seen else self._said
        tell_changes(self, before, self._props)
