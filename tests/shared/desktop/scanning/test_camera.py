# SPDX-License-Identifier: GPL-3.0-or-later
"""A camera's frames become codes, each told once, and a camera that is not there is no drama."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCamera, QCameraDevice, QVideoFrame, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from shared.desktop.jobs import Jobs
from shared.desktop.scanning.camera import (
    CameraRules,
    CameraScanner,
    CameraState,
    Failed,
    FailureReason,
    NoCamera,
    Starting,
    Stopped,
    best_format,
)
from shared.desktop.scanning.decoding import Symbology
from shared.desktop.scanning.frames import decode_frame
from tests.drivers.codes import code_image
from tests.drivers.manual_executor import ManualExecutor

pytestmark = pytest.mark.usefixtures("qapp")

CODE = "K7Q29XMTE4R8W2A"
FIRST, SECOND, NOTHING = CODE, "B3RN4RDYN0A1B2C", ""


class Lens:
    """A scanner without a camera: frames are put into its sink, and its clock is turned by hand."""

    def __init__(self, rules: CameraRules | None = None) -> None:
        self.ms = 0.0
        self.executor = ManualExecutor()
        self.jobs = Jobs(self.executor)
        self.scanner = CameraScanner(self.jobs, rules, now=lambda: self.ms, cameras=list)
        self.codes: list[str] = []
        self.states: list[CameraState] = []
        self.scanner.code_read.connect(self.codes.append)
        self.scanner.state_changed.connect(self.states.append)

    def see(self, text: str, *, after_ms: float = 100) -> None:
        """Show a code, or nothing, and let the worker look at it."""
        self.ms += after_ms
        self.scanner.sink.setVideoFrame(frame_of(text))
        self.executor.settle()


def frame_of(text: str) -> QVideoFrame:
    if text:
        image = code_image(text, Symbology.EAN_13 if len(text) == 13 else Symbology.QR)
    else:
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
    return QVideoFrame(image.convertToFormat(QImage.Format.Format_RGB32))


@pytest.fixture
def lens() -> Iterator[Lens]:
    lens = Lens()
    lens.scanner.start()
    yield lens
    lens.jobs.close()
    shiboken6.delete(lens.scanner)


def test_a_code_in_the_picture_is_told(lens: Lens) -> None:
    lens.see(CODE)
    assert lens.codes == [CODE]


def test_a_code_that_stays_in_the_picture_is_told_once(lens: Lens) -> None:
    for _ in range(60):
        lens.see(CODE)
    assert lens.codes == [CODE]


def test_a_code_that_comes_back_soon_is_not_told_again(lens: Lens) -> None:
    lens.see(CODE)
    lens.see(NOTHING)
    lens.see(CODE, after_ms=1500)
    assert lens.codes == [CODE]


def test_a_code_that_comes_back_later_is_told_again(lens: Lens) -> None:
    lens.see(CODE)
    lens.see(CODE, after_ms=2100)
    assert lens.codes == [CODE, CODE]


def test_another_code_is_told_at_once(lens: Lens) -> None:
    for text in (FIRST, SECOND, FIRST):
        lens.see(text)
    assert lens.codes == [FIRST, SECOND]


def test_a_product_barcode_counts_when_two_frames_agree(lens: Lens) -> None:
    lens.see("4012345678901")
    assert lens.codes == []
    lens.see("4012345678901")
    assert lens.codes == ["4012345678901"]


def test_a_product_barcode_misread_once_is_never_told(lens: Lens) -> None:
    for text in ("4012345678901", "5012345678900", NOTHING):
        lens.see(text)
    lens.see("5012345678900", after_ms=1100)
    assert lens.codes == []


def test_frames_that_come_while_one_is_looked_at_are_dropped(lens: Lens) -> None:
    for _ in range(5):
        lens.ms += 100
        lens.scanner.sink.setVideoFrame(frame_of(CODE))
    assert lens.executor.queued == 1
    lens.executor.settle()
    lens.see(SECOND)
    assert lens.codes == [CODE, SECOND]


def test_at_most_fifteen_frames_a_second_are_looked_at(lens: Lens) -> None:
    looked = 0
    for _ in range(120):
        lens.ms += 1000 / 60
        lens.scanner.sink.setVideoFrame(frame_of(NOTHING))
        looked += lens.executor.settle()
    assert 28 <= looked <= 31


def test_without_a_camera_the_state_says_so_and_nothing_is_logged(lens: Lens) -> None:
    assert lens.scanner.state == NoCamera()
    assert lens.states == [NoCamera()]


def test_starting_twice_is_starting_once(lens: Lens) -> None:
    lens.scanner.start()
    assert lens.states == [NoCamera()]


def test_a_stopped_scanner_looks_at_nothing_and_forgets(lens: Lens) -> None:
    lens.see(CODE)
    lens.scanner.stop()
    lens.see(SECOND)
    assert lens.scanner.state == Stopped()
    assert lens.executor.queued == 0
    lens.scanner.start()
    lens.see(CODE)
    assert lens.codes == [CODE, CODE]
    assert lens.states == [NoCamera(), Stopped(), NoCamera()]


def test_what_was_being_looked_at_when_the_scanner_stopped_is_not_told(lens: Lens) -> None:
    lens.ms += 100
    lens.scanner.sink.setVideoFrame(frame_of(CODE))
    lens.scanner.stop()
    lens.executor.settle()
    assert lens.codes == []
    lens.scanner.start()
    lens.see(SECOND)
    assert lens.codes == [SECOND]


def test_a_preview_is_shown_every_frame_until_it_goes(lens: Lens) -> None:
    preview = QVideoSink()
    shown: list[QVideoFrame] = []
    preview.videoFrameChanged.connect(shown.append)
    lens.scanner.show_in(preview)
    for _ in range(3):
        lens.scanner.sink.setVideoFrame(frame_of(NOTHING))
    assert len(shown) == 3
    lens.executor.settle()
    shiboken6.delete(preview)
    lens.see(CODE)
    assert lens.codes == [CODE]


def test_a_machine_without_qt_multimedia_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    lens = Lens()
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    lens.scanner.start()
    state = lens.scanner.state
    assert isinstance(state, Failed)
    assert state.reason is FailureReason.MULTIMEDIA_MISSING
    lens.scanner.stop()
    assert lens.scanner.state == Stopped()
    lens.jobs.close()


def test_a_camera_that_refuses_is_a_failure_and_can_be_tried_again() -> None:
    jobs = Jobs(ManualExecutor())
    scanner = CameraScanner(jobs, cameras=lambda: [QCameraDevice()])
    states: list[CameraState] = []
    scanner.state_changed.connect(states.append)
    scanner.start()
    camera = scanner.findChild(QCamera)
    assert camera is not None
    camera.errorOccurred.emit(QCamera.Error.CameraError, "held by another program")
    failed = Failed(FailureReason.CAMERA_REFUSED, "held by another program")
    assert states == [Starting(""), failed]
    scanner.start()
    assert states == [Starting(""), failed, Starting("")]
    scanner.stop()
    jobs.close()
    shiboken6.delete(scanner)


def test_a_real_worker_reads_while_the_screen_stays_free(qtbot: QtBot) -> None:
    jobs = Jobs(ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera"))
    scanner = CameraScanner(jobs, cameras=list)
    scanner.start()
    with qtbot.waitSignal(scanner.code_read, timeout=5000) as read:
        scanner.sink.setVideoFrame(frame_of(CODE))
    assert read.args == [CODE]
    jobs.close()
    shiboken6.delete(scanner)


def test_qt_multimedia_is_not_imported_before_a_camera_is_wanted() -> None:
    program = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from shared.desktop.jobs import Jobs\n"
        "from shared.desktop.scanning.camera import CameraScanner\n"
        "application = QCoreApplication([])\n"
        "scanner = CameraScanner(Jobs(ThreadPoolExecutor(1)))\n"
        "sys.exit('PySide6.QtMultimedia' in sys.modules or 'zxingcpp' in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


# ------------------------------------------------------------------------------------------- frames of any
# format


def filled(
    pixel_format: QVideoFrameFormat.PixelFormat, grey: QImage, write: Callable[..., None]
) -> QVideoFrame:
    frame = QVideoFrame(QVideoFrameFormat(grey.size(), pixel_format))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    pixels = bytes(grey.constBits())
    memory, stride = memoryview(frame.bits(0)), frame.bytesPerLine(0)
    for y in range(grey.height()):
        row = pixels[y * grey.bytesPerLine() :][: grey.width()]
        write(memory, y * stride, row)
    frame.unmap()
    return frame


def planar(memory: memoryview, start: int, row: bytes) -> None:
    memory[start : start + len(row)] = row


def interleaved(offset: int) -> Callable[[memoryview, int, bytes], None]:
    def write(memory: memoryview, start: int, row: bytes) -> None:
        memory[start : start + 2 * len(row)] = bytes([128]) * (2 * len(row))
        memory[start + offset : start + 2 * len(row) : 2] = row

    return write


FORMATS = QVideoFrameFormat.PixelFormat


@pytest.mark.parametrize(
    ("pixel_format", "write"),
    [
        (FORMATS.Format_YUV420P, planar),
        (FORMATS.Format_NV12, planar),
        (FORMATS.Format_NV21, planar),
        (FORMATS.Format_Y8, planar),
        (FORMATS.Format_YUYV, interleaved(0)),
        (FORMATS.Format_UYVY, interleaved(1)),
    ],
    ids=lambda value: value.name if isinstance(value, FORMATS) else "",
)
def test_what_cameras_send_is_read_in_place(
    pixel_format: QVideoFrameFormat.PixelFormat, write: Callable[..., None]
) -> None:
    grey = code_image(CODE).convertToFormat(QImage.Format.Format_Grayscale8)
    frame = filled(pixel_format, grey, write)
    assert [code.text for code in decode_frame(frame)] == [CODE]
    assert not frame.isMapped()


@pytest.mark.parametrize(
    "image_format",
    [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_RGBA8888],
    ids=lambda image_format: image_format.name,
)
def test_frames_of_colours_are_read(image_format: QImage.Format) -> None:
    frame = QVideoFrame(code_image(CODE).convertToFormat(image_format))
    assert frame.isValid()
    assert [code.text for code in decode_frame(frame)] == [CODE]


def test_an_empty_frame_holds_nothing() -> None:
    assert decode_frame(QVideoFrame()) == ()


def test_photographs_are_read_through_frames_as_well(reference_data: Path) -> None:
    read = seen = 0
    for number in range(1, 7):
        for path in sorted((reference_data / "zxing-cpp-samples" / f"qrcode-{number}").iterdir()):
            text = path.with_suffix(".txt")
            if path.suffix == ".txt" or not text.exists():
                continue
            frame = QVideoFrame(QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32))
            expected = text.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()
            texts = [code.text.replace("\r\n", "\n").strip() for code in decode_frame(frame)]
            assert texts in ([], [expected]) or expected in texts
            seen += 1
            read += expected in texts
    assert seen == 137
    assert read >= 125


def test_a_format_is_chosen_that_can_be_read_and_is_quick() -> None:
    # Any below: a QCameraFormat comes from a camera only, it cannot be made by hand.
    class Format:
        def __init__(self, width: int, height: int, rate: float) -> None:
            self._size, self._rate = QSize(width, height), rate

        def resolution(self) -> QSize:
            return self._size

        def maxFrameRate(self) -> float:  # noqa: N802 - Qt's name
            return self._rate

    offered: list[Any] = [
        Format(3840, 2160, 30),
        Format(640, 480, 30),
        Format(1280, 720, 10),
        Format(1280, 720, 30),
    ]
    assert best_format(offered) is offered[3]
    assert best_format([]) is None
