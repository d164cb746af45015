# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a product's picture at the size it is shown: an illustration, a photograph, or damage.

It may be called on any thread, so that an image provider and a table can draw without holding up the screen.
"""

import logging
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageIOHandler, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from shared.catalogue import tinted
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph
from shared.desktop.qt_messages import silence_known_warnings

_log = logging.getLogger(__name__)

LARGEST_SIDE = 2048
"""No picture is drawn larger, in pixels, whatever it says of itself."""

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_NEUTRAL_TINT = "#C9BFAF"
_NEUTRAL_GROUND = "#EFEBE4"
_NEUTRAL_GLYPH = "#A79E91"
_NATURAL_FALLBACK = QSize(400, 400)


def render(data: bytes, media_type: str, size: QSize, swatch: str | None = None) -> QImage:
    """Draw a picture as large as fits into ``size`` (pixels), its proportions kept.

    A side of ``size`` that is not positive sets no bound; with neither the picture has its own size. A
    photograph is never enlarged. An illustration takes ``swatch`` (``#RRGGBB``) for its main colour, or a
    neutral one. What cannot be drawn becomes ``neutral_picture``; the result is never null.
    """
    silence_known_warnings()
    image = _illustration(data, size, swatch) if _is_svg(data, media_type) else _photograph(data, size)
    if image is None:
        _log.info("a picture of %d bytes said to be %s cannot be drawn", len(data), media_type)
        return neutral_picture(size)
    return image


def neutral_picture(size: QSize) -> QImage:
    """Draw what stands in for a picture: a quiet ground with the icon for one."""
    image = QImage(_fit(_NATURAL_FALLBACK, size, enlarge=True), _FORMAT)
    image.fill(QColor(_NEUTRAL_GROUND))
    side = round(min(image.width(), image.height()) * 0.4)
    square = QRect(0, 0, side, side)
    square.moveCenter(image.rect().center())
    painter = QPainter(image)
    paint_glyph(painter, square, icon_glyph("image"), QColor(_NEUTRAL_GLYPH))
    painter.end()
    return image


def _is_svg(data: bytes, media_type: str) -> bool:
    return "svg" in media_type or b"<svg" in data[:1024]


def _illustration(data: bytes, size: QSize, swatch: str | None) -> QImage | None:
    try:
        # Qt draws half of a broken file; Python's parser tells first, and follows no reference to elsewhere.
        ElementTree.fromstring(data)
    except (ElementTree.ParseError, LookupError, ValueError):
        return None
    renderer = QSvgRenderer(QByteArray(tinted(data, swatch or _NEUTRAL_TINT)))
    natural = renderer.defaultSize()
    if not renderer.isValid() or natural.isEmpty():
        return None
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(_fit(natural, size, enlarge=True), _FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def _photograph(data: bytes, size: QSize) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    natural = reader.size()
    if natural.isValid():
        # The size and the scaling are those of the file, before it is turned the way the camera was held.
        lies = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        fitted = _fit(natural.transposed() if lies else natural, size, enlarge=False)
        reader.setScaledSize(fitted.transposed() if lies else fitted)
    image = reader.read()
    if image.isNull():
        return None
    if not natural.isValid():
        fitted = _fit(image.size(), size, enlarge=False)
        image = image.scaled(fitted, mode=Qt.TransformationMode.SmoothTransformation)
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb), _FORMAT)
    return image.convertToFormat(_FORMAT)


def _fit(natural: QSize, bounds: QSize, *, enlarge: bool) -> QSize:
    """Scale ``natural`` into ``bounds``; the result has no side of 0 and none beyond LARGEST_SIDE."""
    scale = min(
        (
            bound / side
            for bound, side in ((bounds.width(), natural.width()), (bounds.height(), natural.height()))
            if bound > 0
        ),
        default=1.0,
    )
    if not enlarge:
        scale = min(scale, 1.0)
    scale = min(scale, LARGEST_SIDE / natural.width(), LARGEST_SIDE / natural.height())
    return QSize(max(round(natural.width() * scale), 1), max(round(natural.height() * scale), 1))
