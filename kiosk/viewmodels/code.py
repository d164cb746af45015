# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer's code: what the QR carries and the nine symbols people read."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.identity import Code, grouped

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CodeProps:
    """`text` is the 15 symbols of the QR, `identity` the ID in three groups; both empty when nobody is here.

    `spoken` is the ID symbol by symbol, as a screen reader should say it.
    """

    text: str = ""
    identity: str = ""
    spoken: str = ""


def derive_code(code: Code | None) -> CodeProps:
    """Return what is shown of a code."""
    if code is None:
        return CodeProps()
    return CodeProps(code.text, grouped(code.customer_id), ", ".join(code.customer_id))


@QmlElement
class CodeViewModel(QObject):
    """Follows the visit."""

    textChanged = Signal()
    identityChanged = Signal()
    spokenChanged = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._props = CodeProps()
        visit.begun.connect(self._refresh)
        visit.ended.connect(self._refresh)

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text

    @Property(str, notify=identityChanged)
    def identity(self) -> str:
        return self._props.identity

    @Property(str, notify=spokenChanged)
    def spoken(self) -> str:
        return self._props.spoken

    @Slot()
    def _refresh(self) -> None:
        props = derive_code(self._visit.code)
        before, self._props = self._props, props
        tell_changes(self, before, props)
