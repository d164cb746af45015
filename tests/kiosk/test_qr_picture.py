# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR is painted so that a camera reads it: whole pixels, black on white, quiet all round."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from zxingcpp import read_barcode

from kiosk.qr_picture import MODULES, QrPicture
from shared.identity import new_code


def painted(code: str, side: int, ratio: float = 1.0) -> QImage:
    """Paint the symbol into a green square of so many points."""
    picture = QrPicture()
    picture.setSize(QImage(side, side, QImage.Format.Format_Mono).size())
    picture.setProperty("code", code)
    image = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("green"))
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(
    ("side", "ratio"), [(MODULES * 4, 1.0), (200, 1.0), (301, 1.0), (150, 1.5), (123, 1.25)]
)
def test_it_is_read_back_at_any_size_and_has_no_grey(qapp: QApplication, side: int, ratio: float) -> None:
    code = new_code()
    image = painted(code.text, side, ratio)
    assert colours(image) <= {"#000000", "#ffffff", "#008000"}
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    found = read_barcode(memoryview(grey.constBits()).cast("B", [grey.height(), grey.bytesPerLine()]))
    assert found is not None
    assert found.text == code.text


def test_four_modules_around_it_are_white(qapp: QApplication) -> None:
    module = 5
    image = painted(new_code().text, MODULES * module)
    rim = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if min(x, y, image.width() - 1 - x, image.height() - 1 - y) < 4 * module
    ]
    assert set(rim) == {"#ffffff"}
    # The finder pattern begins right behind it.
    assert image.pixelColor(4 * module, 4 * module).name() == "#000000"


def test_without_a_code_there_is_nothing(qapp: QApplication) -> None:
    assert colours(painted("", 100)) == {"#008000"}


def test_where_not_even_one_pixel_a_module_fits_nothing_is_painted(qapp: QApplication) -> None:
    assert colours(painted(new_code().text, MODULES - 1)) == {"#008000"}
