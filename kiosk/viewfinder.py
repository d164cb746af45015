# SPDX-License-Identifier: GPL-3.0-or-later
"""What the camera sees, painted: Qt's own video output needs a graphics device, which not every kiosk has."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.viewmodels.camera import CameraViewModel

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Viewfinder(QQuickPaintedItem):
    """The newest frame fills the item, mirrored as one is used to from a mirror; empty while it is hidden."""

    cameraChanged = Signal()
    radiusChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._camera: CameraViewModel | None = None
        self._radius = 0.0
        self._image = QImage()
        self.setOpaquePainting(False)

    def _get_camera(self) -> CameraViewModel | None:
        return self._camera

    def _set_camera(self, camera: CameraViewModel | None) -> None:
        if camera is self._camera:
            return
        if self._camera is not None:
            self._camera.frameCame.disconnect(self._show)
            self._camera.progressChanged.disconnect(self._clear)
        self._camera = camera
        if camera is not None:
            camera.frameCame.connect(self._show)
            camera.progressChanged.connect(self._clear)
        self.cameraChanged.emit()

    camera = Property(CameraViewModel, _get_camera, _set_camera, notify=cameraChanged)

    def _get_radius(self) -> float:
        return self._radius

    def _set_radius(self, radius: float) -> None:
        if radius != self._radius:
            self._radius = radius
            self.radiusChanged.emit()
            self.update()

    radius = Property(float, _get_radius, _set_radius, notify=radiusChanged)

    @Slot(object)
    def _show(self, frame: "QVideoFrame") -> None:
        if self.isVisible():
            self._image = frame.toImage()
            self.update()

    @Slot()
    def _clear(self) -> None:
        if self._camera is not None and self._camera.property("progress") != CameraViewModel.State.Live:
            # Nobody's face stays behind for the next customer.
            self._image = QImage()
            self.update()

    def paint(self, painter: QPainter) -> None:
        if self._image.isNull():
            return
        size = QSize(int(self.width()), int(self.height()))
        path = QPainterPath()
        path.addRoundedRect(QRectF(0, 0, size.width(), size.height()), self._radius, self._radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(path)
        cut = size.scaled(self._image.size(), Qt.AspectRatioMode.KeepAspectRatio)
        source = QRect(
            (self._image.width() - cut.width()) // 2,
            (self._image.height() - cut.height()) // 2,
            cut.width(),
            cut.height(),
        )
        painter.translate(size.width(), 0)
        painter.scale(-1, 1)
        painter.drawImage(QRect(0, 0, size.width(), size.height()), self._image, source)
