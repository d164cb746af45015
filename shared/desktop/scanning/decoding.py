# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds QR codes and product barcodes in a picture, looking at its brightness only."""

from dataclasses import dataclass, field
from enum import Enum
from math import dist
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import zxingcpp


class Symbology(Enum):
    """The kinds of code a shop shows to a camera; anything else is not looked for."""

    QR = "QR"
    EAN_13 = "EAN-13"
    """A UPC-A is one too: it comes as 13 digits, the first a 0."""
    EAN_8 = "EAN-8"
    UPC_E = "UPC-E"
    """It comes as the 13 digits that it abbreviates."""

    @property
    def corrects_errors(self) -> bool:
        """Only a QR code does; a bar that is misread in one of the others is noticed nine times in ten."""
        return self is Symbology.QR


@dataclass(frozen=True, slots=True)
class Place:
    """Where a code was found, in pixels: the box around it, and its own size, which may be turned in there.

    The height of a barcode is that of the lines which agreed on it, not that of its bars.
    """

    left: float
    top: float
    right: float
    bottom: float
    length: float
    height: float

    def is_near(self, other: "Place", around: float) -> bool:
        """Tell whether the boxes are at most so far apart."""
        return (
            self.left - around <= other.right
            and other.left - around <= self.right
            and self.top - around <= other.bottom
            and other.top - around <= self.bottom
        )


NOWHERE = Place(0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Decoded:
    """One code found in a picture; two are equal wherever they were found."""

    text: str
    symbology: Symbology
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Luminance:
    """Brightness of a picture, a byte a pixel, in memory that somebody else keeps.

    ``row_stride`` and ``pixel_stride`` are in bytes, so that the brightness can be looked up in place
    within pixels of several bytes.
    """

    memory: bytes | bytearray | memoryview
    width: int
    height: int
    row_stride: int
    pixel_stride: int = 1
    offset: int = 0
    """Where the brightness of the first pixel is."""


def decode(picture: Luminance, *, thorough: bool = True) -> tuple[Decoded, ...]:
    """Return the codes in a picture, each once and where most of it is seen, in the order they were found.

    Where nothing is found, ``thorough`` looks for QR codes again with one threshold for the whole picture
    instead of one for each neighbourhood: of 137 photographs that reads 129 instead of 124, none wrongly,
    at up to twice the time. The interpreter is free for other threads meanwhile.
    """
    # Here and not above: it costs 15 ms, and objects of it kept by a module are reported as leaks when
    # Python ends.
    import zxingcpp

    # Every row must be there to its end, which an offset takes from the last one.
    height = picture.height - 1 if picture.offset else picture.height
    view = zxingcpp.ImageView(
        memoryview(picture.memory)[picture.offset :],  # type: ignore[arg-type]  # it takes any buffer
        picture.width,
        height,
        zxingcpp.ImageFormat.Lum,
        picture.row_stride,
        picture.pixel_stride,
    )
    formats = zxingcpp.BarcodeFormat
    symbologies = {
        formats.QRCode: Symbology.QR,
        formats.QRCodeModel1: Symbology.QR,
        formats.QRCodeModel2: Symbology.QR,
        formats.EAN13: Symbology.EAN_13,
        formats.UPCA: Symbology.EAN_13,
        formats.EAN8: Symbology.EAN_8,
        formats.UPCE: Symbology.UPC_E,
    }
    plain = zxingcpp.TextMode.Plain
    everything = zxingcpp.BarcodeFormats(
        [formats.QRCode, formats.EAN13, formats.EAN8, formats.UPCA, formats.UPCE]
    )
    found = zxingcpp.read_barcodes(view, everything, text_mode=plain)
    if not found and thorough:
        one_threshold = zxingcpp.Binarizer.GlobalHistogram
        qr_only = zxingcpp.BarcodeFormats(formats.QRCode)
        found = zxingcpp.read_barcodes(view, qr_only, text_mode=plain, binarizer=one_threshold)
    codes = [
        Decoded(code.text, symbologies[code.format], _place_of(code.position))
        for code in found
        if code.text and code.format in symbologies
    ]
    highest = {code: code for code in sorted(codes, key=lambda code: code.place.height)}
    return tuple(highest[code] for code in dict.fromkeys(codes))


def _place_of(position: "zxingcpp.Position") -> Place:
    corners = [
        (float(point.x), float(point.y))
        for point in (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    ]
    first, second, third, fourth = corners
    across, down = zip(*corners, strict=True)
    return Place(
        min(across),
        min(down),
        max(across),
        max(down),
        length=(dist(first, second) + dist(third, fourth)) / 2,
        height=(dist(second, third) + dist(fourth, first)) / 2,
    )


def decode_image(image: QImage, *, thorough: bool = True) -> tuple[Decoded, ...]:
    """Return the codes in an image of any format; a null image has none."""
    if image.isNull():
        return ()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    brightness = Luminance(grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine())
    return decode(brightness, thorough=thorough)
