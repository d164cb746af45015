# SPDX-License-Identifier: GPL-3.0-or-later
"""What a frame of the camera costs the worker that looks at it: `camera_decode`.

Frames of 1280 × 720 as a webcam sends them (NV12) come to the scanner that the console has, every third of
them is looked at twice as there, and what is measured is all that its worker does for a frame. They show
photographs with and without codes, scaled to the frame, and codes drawn here on telephones and paper. The
baseline is the bare library's answer for the same brightness and the same kinds of code. Both are the
thread's own time: what other programs take from it meanwhile is none of the decoder's.
"""

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import ParamSpec, TypeVar

import shiboken6
import zxingcpp
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from shared.desktop.jobs import Jobs
from shared.desktop.scanning import CameraRules, CameraScanner
from shared.identity import new_code, qr_modules
from tests.benchmarks.figures import Figure
from tests.benchmarks.photographing import on_paper, on_screen, photograph, scenes
from tests.drivers.pausing import pause

PHOTOGRAPHS = Path(__file__).resolve().parents[3] / "shared" / "data" / "zxing-cpp-samples"
WIDTH, HEIGHT = 1280, 720
DRAWN = 120

DECODE_MS = 10.0
"""So long a frame may take."""

_SEED = 20260314
_GROUND = 0x78
_WARM_UP = 3

P = ParamSpec("P")
T = TypeVar("T")


def measure_camera(drawn: int = DRAWN) -> Figure:
    """Return the figure, of every photograph and so many drawn ones."""
    if not PHOTOGRAPHS.is_dir():
        print(f"camera_decode is measured without photographs: they are not in {PHOTOGRAPHS}", flush=True)
    executor = _TimedExecutor()
    rules = CameraRules()
    now = [0.0]
    scanner = CameraScanner(Jobs(executor), rules, now=lambda: now[0], cameras=list)
    scanner.start()
    bare: list[float] = []
    for number, grey in enumerate(_frames(drawn)):
        now[0] += 1000 / rules.frames_per_second
        scanner.sink.setVideoFrame(_as_nv12(grey))
        while scanner.is_looking:
            pause(1)
        if number == _WARM_UP:
            executor.taken.clear()
            bare.clear()
        bare.append(_bare(grey))
    scanner.stop()
    executor.shutdown()
    shiboken6.delete(scanner)
    return Figure("camera_decode", "ms", executor.taken, bare)


class _TimedExecutor(ThreadPoolExecutor):
    """One worker, as the console's camera has; notes what each piece of work costs it, in milliseconds."""

    def __init__(self) -> None:
        super().__init__(max_workers=1, thread_name_prefix="camera")
        self.taken: list[float] = []

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        return super().submit(self._timed(partial(fn, *args, **kwargs)))

    def _timed(self, work: Callable[[], T]) -> Callable[[], T]:
        def timed() -> T:
            began = time.thread_time()
            try:
                return work()
            finally:
                self.taken.append((time.thread_time() - began) * 1000)

        return timed


def _frames(drawn: int) -> Iterator[QImage]:
    """Yield the brightness of all frames, now with a code and now without."""
    paths = [
        path
        for path in PHOTOGRAPHS.rglob("*")
        if path.suffix in {".png", ".webp", ".jpg"} and path.stat().st_size
    ]
    random.Random(_SEED).shuffle(paths)
    for path in paths:
        photo = QImage(str(path))
        if photo.width() > 1 and photo.height() > 1:
            yield _framed(
                photo.scaled(
                    WIDTH,
                    HEIGHT,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
    for number, scene in enumerate(scenes(drawn, _SEED)):
        modules = qr_modules(new_code(random.Random(scene.seed).getrandbits))
        is_paper = number % 2 == 1
        subject = on_paper(modules, scene.seed) if is_paper else on_screen(modules)
        picture = photograph(subject, scene, paper=is_paper)
        grey = QImage(
            picture.tobytes(), picture.width, picture.height, picture.width, QImage.Format.Format_Grayscale8
        )
        yield _framed(grey)


def _framed(picture: QImage) -> QImage:
    """Put a picture into the middle of a grey frame."""
    frame = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    frame.fill(_GROUND)
    painter = QPainter(frame)
    painter.drawImage(QPoint((WIDTH - picture.width()) // 2, (HEIGHT - picture.height()) // 2), picture)
    painter.end()
    return frame


def _as_nv12(grey: QImage) -> QVideoFrame:
    frame = QVideoFrame(QVideoFrameFormat(grey.size(), QVideoFrameFormat.PixelFormat.Format_NV12))
    if not frame.map(QVideoFrame.MapMode.WriteOnly):
        raise RuntimeError("a frame cannot be written")
    brightness, colours = memoryview(frame.bits(0)), memoryview(frame.bits(1))
    pixels, row, stride = bytes(grey.constBits()), grey.bytesPerLine(), frame.bytesPerLine(0)
    for line in range(grey.height()):
        brightness[line * stride : line * stride + WIDTH] = pixels[line * row : line * row + WIDTH]
    colours[:] = bytes([128]) * len(colours)
    frame.unmap()
    return frame


def _bare(grey: QImage) -> float:
    """Return what the library itself takes, in milliseconds."""
    pixels = bytes(grey.constBits())
    formats = zxingcpp.BarcodeFormat
    wanted = zxingcpp.BarcodeFormats(
        [formats.QRCode, formats.EAN13, formats.EAN8, formats.UPCA, formats.UPCE]
    )
    view = zxingcpp.ImageView(
        pixels,  # type: ignore[arg-type]  # it takes any buffer
        WIDTH,
        HEIGHT,
        zxingcpp.ImageFormat.Lum,
        grey.bytesPerLine(),
    )
    began = time.thread_time()
    zxingcpp.read_barcodes(view, wanted)
    return (time.thread_time() - began) * 1000
