# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds codes in a camera's frame where it lies in memory, without a picture made of it first if possible.

Meant for a worker's thread: a frame is shared, not copied, when it is handed over.
"""

from functools import cache

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from shared.desktop.scanning.decoding import Decoded, Luminance, decode, decode_image


def decode_frame(frame: QVideoFrame, *, thorough: bool = True) -> tuple[Decoded, ...]:
    """Return the codes in a frame of any format, as ``decode``; an empty frame has none."""
    pixel_format = frame.pixelFormat()
    place = _places_of_brightness().get(pixel_format)
    image_format = QVideoFrameFormat.imageFormatFromPixelFormat(pixel_format)
    if place is None and image_format is QImage.Format.Format_Invalid:
        # JPEG and what else Qt can unpack.
        return decode_image(frame.toImage(), thorough=thorough)
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return ()
    try:
        memory, width, height, stride = frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0)
        if place is None:
            return decode_image(QImage(memory, width, height, stride, image_format), thorough=thorough)
        offset, pixel_stride = place
        brightness = Luminance(memory, width, height, stride, pixel_stride, offset)
        return decode(brightness, thorough=thorough)
    finally:
        frame.unmap()


@cache
def _places_of_brightness() -> dict[QVideoFrameFormat.PixelFormat, tuple[int, int]]:
    """Formats that hold brightness on its own: offset of its first byte, bytes from one pixel to the next."""
    formats = QVideoFrameFormat.PixelFormat
    planar = (
        formats.Format_YUV420P,
        formats.Format_YUV422P,
        formats.Format_YV12,
        formats.Format_NV12,
        formats.Format_NV21,
        formats.Format_IMC1,
        formats.Format_IMC2,
        formats.Format_IMC3,
        formats.Format_IMC4,
        formats.Format_Y8,
    )
    return {
        **dict.fromkeys(planar, (0, 1)),
        formats.Format_YUYV: (0, 2),
        formats.Format_UYVY: (1, 2),
    }
