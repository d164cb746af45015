# SPDX-License-Identifier: GPL-3.0-or-later
"""A slip as a picture for a receipt printer and as a page for any other: one drawing, two kinds of paper."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from shared.desktop.slip.content import Slip
from shared.desktop.slip.layout import DOTS_PER_MM, Layout, Rule, Symbol, Words, lay_out
from shared.desktop.typesetting import symbol_path
from shared.identity import qr_modules
from shared.printing import Document

_PAGE_DPI = 1_200
_BLACK, _WHITE = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)


@dataclass(frozen=True, slots=True)
class _Format:
    """A roll's or sheet's width and what of it a slip takes, and a sheet's height, all in mm."""

    width: float
    printed: float
    height: float | None = None
    top: float = 4.0


class Paper(Enum):
    """What a slip can be printed on. Its value is the setting's spelling."""

    WIDE = "80mm"
    NARROW = "58mm"
    A4 = "A4"

    @property
    def dots(self) -> int:
        """How wide the drawing is: a wide roll's printer has 576 dots across, a narrow one's 384."""
        return round(self._format.printed * DOTS_PER_MM)

    @property
    def _format(self) -> _Format:
        match self:
            case Paper.WIDE:
                return _Format(80, 72)
            case Paper.NARROW:
                return _Format(58, 48)
            case Paper.A4:
                return _Format(210, 72, height=297, top=20)


def picture(slip: Slip, paper: Paper) -> QImage:
    """Return the slip in black and white, one pixel a dot of the printer."""
    layout = lay_out(slip, paper.dots)
    image = QImage(layout.width, layout.height, QImage.Format.Format_RGB32)
    image.fill(_WHITE)
    painter = QPainter(image)
    _paint(painter, layout)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)


def png(slip: Slip, paper: Paper) -> Document:
    """Return the picture for a receipt printer."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(slip, paper).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only paths
    buffer.close()
    return Document(bytes(content.data()))


def page(slip: Slip, paper: Paper) -> Document:
    """Return the slip as PDF: a roll is as long as the slip, sheets are as many as it needs."""
    layout = lay_out(slip, paper.dots)
    form = paper._format
    height = form.height or round(layout.height / DOTS_PER_MM + 2 * form.top)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PAGE_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(form.width, height), QPageSize.Unit.Millimeter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )
    painter = QPainter(writer)
    painter.scale(_PAGE_DPI / 25.4 / DOTS_PER_MM, _PAGE_DPI / 25.4 / DOTS_PER_MM)
    left = (form.width - form.printed) / 2 * DOTS_PER_MM
    for number, (top, bottom) in enumerate(_pages(layout, (height - 2 * form.top) * DOTS_PER_MM)):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(left, form.top * DOTS_PER_MM - top)
        _paint(painter, layout, top, bottom)
        painter.restore()
    painter.end()
    buffer.close()
    return Document(
        bytes(content.data()), media="A4" if form.height else f"Custom.{form.width:g}x{height:g}mm"
    )


def _pages(layout: Layout, room: float) -> list[tuple[float, float]]:
    """Return where each sheet begins and ends: between two parts, never through one."""
    pages, top = [], 0.0
    for part in layout.parts:
        if part.area.bottom() - top > room and part.area.top() > top:
            pages.append((top, part.area.top()))
            top = part.area.top()
    return [*pages, (top, float(layout.height))]


def _paint(painter: QPainter, layout: Layout, top: float = 0.0, bottom: float = float("inf")) -> None:
    painter.setPen(_BLACK)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for part in layout.parts:
        if not top <= part.area.top() < bottom:
            continue
        match part:
            case Words(area, _, laid):
                laid.draw(painter, QPointF(area.left(), area.top()))
            case Rule(area):
                painter.fillRect(area, _BLACK)
            case Symbol(area):
                painter.fillPath(symbol_path(qr_modules(layout.slip.named), area), _BLACK)
