# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of codes, drawn for a test's camera."""

import zxingcpp
from PySide6.QtGui import QImage

from shared.desktop.scanning.decoding import Symbology


def code_image(text: str, symbology: Symbology = Symbology.QR, scale: int = 4) -> QImage:
    """Draw a code with its quiet zone, black on white, ``scale`` pixels a module."""
    formats = {
        Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
        Symbology.EAN_13: zxingcpp.BarcodeFormat.EAN13,
        Symbology.EAN_8: zxingcpp.BarcodeFormat.EAN8,
        Symbology.UPC_E: zxingcpp.BarcodeFormat.UPCE,
    }
    return drawn(zxingcpp.create_barcode(text, formats[symbology]), scale)


def drawn(barcode: zxingcpp.Barcode, scale: int = 4) -> QImage:
    """Draw any barcode that zxing-cpp has made."""
    picture = barcode.to_image(scale=scale, add_quiet_zones=True)
    pixels = memoryview(picture)  # type: ignore[arg-type]  # it is a buffer; its stubs do not say so
    assert pixels.shape is not None
    height, width = pixels.shape
    return QImage(pixels.cast("B"), width, height, width, QImage.Format.Format_Grayscale8).copy()
