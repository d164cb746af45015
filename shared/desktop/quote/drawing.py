# SPDX-License-Identifier: GPL-3.0-or-later
"""A quote as PDF, for a printer and for a mail alike."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from shared.desktop.quote.content import Quote
from shared.desktop.quote.layout import Layout, lay_out
from shared.desktop.quote.parts import UNITS_PER_MM, Part, Picture, Row, Rule, Symbol
from shared.desktop.typesetting import symbol_path
from shared.identity import qr_modules
from shared.printing import Document

_DPI = 1_200
_BLACK = QColor("#000000")


def quote_document(quote: Quote) -> Document:
    """Return the quote as PDF, on as many sheets as it needs."""
    layout = lay_out(quote)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(f"{quote.title} {quote.identity}")
    writer.setCreator("Handsel")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(_millimetres(layout), QPageSize.Unit.Millimeter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )
    painter = QPainter(writer)
    painter.scale(_DPI / 25.4 / UNITS_PER_MM, _DPI / 25.4 / UNITS_PER_MM)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, page in enumerate(layout.pages):
        if number:
            writer.newPage()
        for part in page:
            _paint(painter, part, quote)
    painter.end()
    buffer.close()
    return Document(bytes(content.data()), media=quote.paper)


def _millimetres(layout: Layout) -> QSizeF:
    return QSizeF(layout.sheet.width / UNITS_PER_MM, layout.sheet.height / UNITS_PER_MM)


def _paint(painter: QPainter, part: Part, quote: Quote) -> None:
    match part:
        case Row(laid, index, _, _, colour):
            painter.setPen(QColor(colour))
            laid.lineAt(index).draw(painter, part.origin)
        case Rule(area, colour):
            painter.fillRect(area, QColor(colour))
        case Symbol(area):
            painter.fillPath(symbol_path(qr_modules(quote.customer_id), area), _BLACK)
        case Picture(area, image):
            painter.drawImage(area, image, QRectF(image.rect()))
