# SPDX-License-Identifier: GPL-3.0-or-later
"""What widgets write on the screen: each text as it is painted, shortened or not, its place and its colour.

A widget is painted once more, into a picture of vectors, in which every text is still a text. So it does not
matter who wrote it: a label, a style, or a delegate in a cell.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_DPI = 96
_NUMBER = re.compile(r"-?[\d.]+(?:e-?\d+)?")
_UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f]")


@dataclass(frozen=True, slots=True)
class Writing:
    """One line of text, in the pixels of the widget that it stands in."""

    text: str
    place: QRectF
    """As wide as the text, as high as its letters with what hangs below the line."""
    colour: QColor
    strength: float
    """How much the ink covers, from 0 to 1."""
    pixel_size: float
    weight: int

    @property
    def is_words(self) -> bool:
        """Tell words from icons, which are letters of a typeface of their own."""
        return self.text.isprintable()


@dataclass(frozen=True, slots=True)
class Sign:
    """A picture that a widget paints, in its pixels: an icon most often."""

    place: QRectF
    colour: QColor
    """Of its most solid pixel."""
    strength: float


@dataclass(frozen=True, slots=True)
class Painted:
    """All that one widget writes and shows by itself, without the widgets in it."""

    writings: tuple[Writing, ...]
    signs: tuple[Sign, ...]


def painted(widget: QWidget) -> Painted:
    """Paint a widget once more, and return what it writes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DPI)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    painter = QPainter(generator)
    # A view of a scene has a method of its own of that name, which paints the scene.
    QWidget.render(widget, painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    source = _UNPRINTED.sub("", bytes(buffer.data().data()).decode())
    tree = ElementTree.fromstring(source)
    return Painted(tuple(_writings(tree, widget)), tuple(_signs(tree)))


def _writings(tree: ElementTree.Element, widget: QWidget) -> Iterator[Writing]:
    for group, offset, scale in _groups(tree):
        for text in group.iter(f"{_SVG}text"):
            written = text.text or ""
            if not written.strip():
                continue
            size = _number(text, "font-size") * scale
            font = _font(text, widget)
            metrics = QFontMetricsF(font)
            start = QPointF(_number(text, "x"), _number(text, "y")) * scale + offset
            wide = metrics.horizontalAdvance(written)
            place = QRectF(start.x(), start.y() - metrics.capHeight(), wide, metrics.capHeight())
            place.setBottom(start.y() + metrics.descent() / 2)
            yield Writing(
                written,
                place,
                QColor(text.get("fill", "#000000")),
                float(text.get("fill-opacity", "1")) * float(group.get("opacity", "1")),
                size,
                font.weight(),
            )


def _signs(tree: ElementTree.Element) -> Iterator[Sign]:
    for group, offset, scale in _groups(tree):
        for image in group.iter(f"{_SVG}image"):
            corner = QPointF(_number(image, "x"), _number(image, "y")) * scale + offset
            wide, high = _number(image, "width") * scale, _number(image, "height") * scale
            picture = QImage.fromData(QByteArray.fromBase64(image.get(_LINK, "").partition(",")[2].encode()))
            colour = _most_solid(picture)
            yield Sign(
                QRectF(corner.x(), corner.y(), wide, high),
                colour,
                # A line thinner than a pixel is never quite solid.
                1.0 if colour.alphaF() > 0.5 else colour.alphaF(),
            )


def _most_solid(picture: QImage) -> QColor:
    size = picture.size()
    places = ((x, y) for y in range(size.height()) for x in range(size.width()))
    colours = (picture.pixelColor(x, y) for x, y in places)
    return max(colours, key=lambda colour: colour.alphaF(), default=QColor(0, 0, 0, 0))


def _groups(tree: ElementTree.Element) -> Iterator[tuple[ElementTree.Element, QPointF, float]]:
    """Yield the innermost groups, each with where it begins and how much it is enlarged."""
    for group in tree.iter(f"{_SVG}g"):
        if any(child.tag == f"{_SVG}g" for child in group):
            continue
        matrix = [float(each) for each in _NUMBER.findall(group.get("transform", ""))]
        if len(matrix) == 6:
            yield group, QPointF(matrix[4], matrix[5]), matrix[0]
        else:
            yield group, QPointF(), 1.0


def _font(text: ElementTree.Element, widget: QWidget) -> QFont:
    """Return the font of a text; how widely its letters stand is known from its widget alone."""
    size = round(_number(text, "font-size"))
    weight = QFont.Weight(int(text.get("font-weight", "400")))
    own = widget.font()
    if own.pixelSize() == size and own.weight() == weight and own.family() == text.get("font-family"):
        return own
    font = QFont(text.get("font-family", ""))
    font.setPixelSize(size)
    font.setWeight(weight)
    return font


def _number(element: ElementTree.Element, name: str) -> float:
    return float(element.get(name, "0"))


def painters(window: QWidget) -> Iterator[QWidget]:
    """Yield every widget that can be seen, and the inside of what scrolls; in the order of their making."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def seen_part(widget: QWidget, window: QWidget) -> QRectF:
    """Return which part of the window a widget can be seen in, however it is covered."""
    part = QRectF(widget.rect()).translated(QPointF(widget.mapTo(window, QPoint())))
    around = widget.parentWidget()
    while around is not None and widget is not window:
        part &= QRectF(around.rect()).translated(QPointF(around.mapTo(window, QPoint())))
        if around is window:
            break
        around = around.parentWidget()
    return part


def scrolls(widget: QWidget, window: QWidget) -> bool:
    """Tell whether a widget stands in something that scrolls."""
    around = widget.parentWidget()
    while around is not None and around is not window:
        if isinstance(around, QAbstractScrollArea):
            return True
        around = around.parentWidget()
    return False
