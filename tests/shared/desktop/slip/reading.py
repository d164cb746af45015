# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a slip back from its dots, as a scanner and as an eye would."""

from collections.abc import Callable

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from zxingcpp import BarcodeFormat, BarcodeFormats, read_barcode


def scanned(image: Image.Image) -> str:
    """Return what a scanner reads, empty if nothing."""
    found = read_barcode(image, formats=BarcodeFormats([BarcodeFormat.QRCode]))
    return found.text if found is not None else ""


def dark_in(image: Image.Image, left: float, top: float, right: float, bottom: float) -> float:
    """Return the part of a region that is dark, 0 to 1."""
    region = image.convert("L").crop((round(left), round(top), round(right), round(bottom)))
    dark = region.point(lambda light: 255 if light < 128 else 0).histogram()[255]
    return dark / (region.width * region.height)


def as_pil(image: QImage) -> Image.Image:
    """Return Qt's picture as Pillow's, in greys."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(grey.constBits())
    return Image.frombytes("L", (grey.width(), grey.height()), rows, "raw", "L", grey.bytesPerLine())


def as_colour(image: QImage) -> Image.Image:
    """Return Qt's picture as Pillow's."""
    full = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = bytes(full.constBits())
    return Image.frombytes("RGB", (full.width(), full.height()), rows, "raw", "RGB", full.bytesPerLine())


def pages(
    pdf: bytes, dots_per_mm: float = 8, seen: Callable[[QImage], Image.Image] = as_pil
) -> list[Image.Image]:
    """Return the pages of a PDF as they come out of a printer of that fineness."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    drawn = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        size = QSize(*(round(side / 72 * 25.4 * dots_per_mm) for side in (points.width(), points.height())))
        picture = document.render(number, size, QPdfDocumentRenderOptions())
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        painter = QPainter(paper)
        painter.drawImage(0, 0, picture)
        painter.end()
        drawn.append(seen(paper))
    document.close()
    return drawn


def texts(pdf: bytes) -> str:
    """Return all that can be read in a PDF."""
    return " ".join(page_texts(pdf))


def page_texts(pdf: bytes) -> list[str]:
    """Return what can be read on each page of a PDF."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return found
