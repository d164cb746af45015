# SPDX-License-Identifier: GPL-3.0-or-later
"""A small live picture under the scan field: hold a code into it. Without a camera, one sentence says so."""

from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from console.look import Look
from console.widgets.labels import icon_button, label
from shared.desktop.scanning import (
    CameraScanner,
    CameraState,
    Failed,
    FailureReason,
    NoCamera,
    Running,
    Starting,
    Stopped,
)

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

_ABOVE = 12
"""From what the dock lies in to its upper edge, in pixels."""
_INSIDE = 11
"""From the dock's edge to the picture."""


class CameraDock(QFrame):
    """Shows what the camera sees while it looks for codes."""

    code_read = Signal(str)

    def __init__(self, look: Look, make_scanner: Callable[[QObject], CameraScanner], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self._make_scanner = make_scanner
        self._scanner: CameraScanner | None = None
        self._shows_frames = False
        self._look = look
        self._over = parent
        self._picture = _Picture()
        self._sentence = label("", "quiet", wrap=True)
        self._close = icon_button(self.tr("Close the camera"), self.tr("Close the camera (Shift+F2)"), 16)
        self._close.clicked.connect(lambda _checked: self.close_dock())
        self._hint = label(self.tr("Hold the code into the picture"), "small", wrap=True)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._hint)
        said.addWidget(self._sentence)
        head = QHBoxLayout()
        head.addLayout(said, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_INSIDE, 8, _INSIDE, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._picture)
        look.changed.connect(self._paint_icons)
        self._paint_icons()
        self.hide()

    def toggle(self, aside: int, width: int) -> None:
        """Open below the scan field, so far from where reading begins and so wide, or close."""
        if not self.isHidden():
            self.close_dock()
            return
        if self._scanner is None:
            self._scanner = self._make_scanner(self)
            self._scanner.code_read.connect(self.code_read)
            self._scanner.state_changed.connect(self._say)
        self._sentence.clear()
        self._scanner.start()
        self._say(self._scanner.state)
        if not isinstance(self._scanner.state, Failed):
            self._scanner.sink.videoFrameChanged.connect(self._picture.show_frame)
            self._shows_frames = True
        self.setFixedWidth(width)
        self._picture.be_wide(width - 2 * _INSIDE - 2)
        self._fit()
        place = QRect(aside, _ABOVE, self.width(), self.height())
        self.move(QStyle.visualRect(self.layoutDirection(), self._over.rect(), place).topLeft())
        self.show()
        self.raise_()

    def close_dock(self) -> None:
        """Let go of the camera."""
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._scanner is not None:
            if self._shows_frames:
                self._scanner.sink.videoFrameChanged.disconnect(self._picture.show_frame)
                self._shows_frames = False
            self._scanner.stop()
        self._picture.clear()
        # With all that is around it, when the console is locked: whoever comes back opens it anew.
        self.close_dock()

    def _say(self, state: CameraState) -> None:
        sentence = self._sentence_of(state)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        sees = isinstance(state, Starting | Running)
        self._picture.setVisible(sees)
        self._hint.setVisible(sees)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown: a sentence takes the dock's width, and its lines follow from that."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
            self.resize(self.width(), max(needed, layout.minimumSize().height()))

    def _sentence_of(self, state: CameraState) -> str:
        match state:
            case Running() | Stopped():
                return ""
            case Starting(name=name):
                return self.tr("{camera} is starting …").format(camera=name)
            case NoCamera():
                return self.tr("No camera is connected. Plug one in, or type the code into the field above.")
            case Failed(reason=FailureReason.MULTIMEDIA_MISSING):
                return self.tr("The camera needs a system library that is missing: install libpulse0.")
            case Failed():
                return self.tr("The camera gives no picture. Close the program that uses it, then try again.")
            case _:
                assert_never(state)

    def _paint_icons(self) -> None:
        self._close.setIcon(self._look.icon("x", "quiet_ink"))


class _Picture(QWidget):
    """The newest frame, cropped to the widget and mirrored, as one is used to from a mirror."""

    def __init__(self) -> None:
        super().__init__()
        self._frame: QVideoFrame | None = None

    def be_wide(self, width: int) -> None:
        """Take this width, and the height that most cameras see with it."""
        self.setFixedSize(width, width * 3 // 4)

    def show_frame(self, frame: "QVideoFrame") -> None:
        # Made a picture of only when it is painted: that takes 5 ms, and not every frame is.
        self._frame = frame
        self.update()

    def clear(self) -> None:
        self._frame = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(self.rect().toRectF(), 8, 8)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), QColor("#16191D"))
        image = self._frame.toImage() if self._frame is not None else QImage()
        if not image.isNull():
            scaled = image.scaled(
                self.size(),
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.FastTransformation,
            )
            aside, above = (scaled.width() - self.width()) // 2, (scaled.height() - self.height()) // 2
            source = QRect(QPoint(aside, above), self.size())
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
            painter.drawImage(self.rect(), scaled, source)
            self._aim(painter)
        painter.end()

    def _aim(self, painter: QPainter) -> None:
        """Four corners where a code is best held: the middle, with air around for the blank it needs."""
        side = round(self.height() * 0.7)
        frame = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        arm = side // 5
        painter.setPen(QPen(QColor("#FFFFFF"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x, along in ((frame.left(), arm), (frame.right(), -arm)):
            for y, down in ((frame.top(), arm), (frame.bottom(), -arm)):
                painter.drawLine(x, y, x + along, y)
                painter.drawLine(x, y, x, y + down)
