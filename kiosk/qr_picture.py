# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR of a code, painted so that any camera reads it: black on white in every theme, whole pixels only."""

from PySide6.QtCore import Property, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from shared.identity import QR_SIDE, QUIET_ZONE, parse_code, qr_modules

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MODULES = QR_SIDE + 2 * QUIET_ZONE
"""Modules on each side with the quiet zone."""


@QmlElement
class QrPicture(QQuickPaintedItem):
    """Paints the code's symbol as large as fits, in the middle, with its quiet zone; empty without a code."""

    codeChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.setAntialiasing(False)
        self.setOpaquePainting(False)

    def _get_code(self) -> str:
        return self._code

    def _set_code(self, code: str) -> None:
        if code != self._code:
            self._code = code
            self._modules = qr_modules(parse_code(code)) if code else ()
            self.codeChanged.emit()
            self.update()

    code = Property(str, _get_code, _set_code, notify=codeChanged)

    def paint(self, painter: QPainter) -> None:
        if not self._modules:
            return
        # In the pixels of the screen, not of the layout: half a pixel would grey every edge.
        ratio = painter.device().devicePixelRatio()
        painter.scale(1 / ratio, 1 / ratio)
        width, height = int(self.width() * ratio), int(self.height() * ratio)
        module = min(width, height) // MODULES
        if module == 0:
            return
        side = module * MODULES
        left, top = (width - side) // 2, (height - side) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRect(left, top, side, side), QColor(Qt.GlobalColor.white))
        for down, row in enumerate(self._modules):
            for across, dark in enumerate(row):
                if dark:
                    x, y = left + (across + QUIET_ZONE) * module, top + (down + QUIET_ZONE) * module
                    painter.fillRect(QRect(x, y, module, module), QColor(Qt.GlobalColor.black))
