# SPDX-License-Identifier: GPL-3.0-or-later
"""Contrast by WCAG 2 on what is painted: pictures as arrays of pixels, and how two of them differ."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage

Pixels = npt.NDArray[np.float64]
"""Colours from 0 to 255, the last axis red, green and blue."""


def pixels_of(image: QImage) -> Pixels:
    """Return a picture's pixels, rows first."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.float64)


def rgb(colour: QColor) -> Pixels:
    """Return one colour as a pixel."""
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)


def luminance(pixels: Pixels) -> Pixels:
    """Return the relative luminance of each pixel, 0 (black) to 1 (white)."""
    channels = pixels / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]), dtype=np.float64)


def ratios(first: Pixels, second: Pixels) -> Pixels:
    """Return the contrast, 1 to 21, of each pixel with the one at its place."""
    one, other = luminance(first), luminance(second)
    return np.asarray((np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05), dtype=np.float64)


def ratio_of_ink(colour: QColor, strength: float, ground: Pixels) -> float:
    """Return the contrast that ink of this colour has on all but the worst twentieth of what is behind it.

    `strength` is how much of what is behind it the ink covers, from 0 to 1.
    """
    ink = rgb(colour) * strength + ground * (1 - strength)
    return float(np.percentile(ratios(ink, ground), 5))
