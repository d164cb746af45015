# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of a product in its form: shown, chosen from a file, or taken away."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.look import Look
from console.services import Services
from console.widgets.files import choose_file
from console.widgets.labels import button, label
from console.widgets.pictures import draw_picture
from shared.catalogue import Face
from shared.catalogue.editing import MAX_PICTURE_BYTES, Sheet, SheetPicture
from shared.catalogue.importing import media_type
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph
from shared.desktop.jobs import Err, Ok

_SIDE = 92
_LARGEST_SIDE = 1_600
"""Photographs are made no larger than this, in pixels: a kiosk shows no more."""
_QUALITY = 88


class PictureRow(QWidget):
    """The first picture of a product; the others stay behind it as they are."""

    picture_chosen = Signal(object)
    """The product's pictures as they stand now: a tuple of `SheetPicture`."""
    objected = Signal(str)

    def __init__(self, services: Services, look: Look) -> None:
        super().__init__()
        self._services = services
        self._pictures: tuple[SheetPicture, ...] = ()
        self._product: object = None
        self._folder = Path.home()
        self._frame = _Frame(look)
        self._said = label("", "small", wrap=True)
        self._choose = button(
            self.tr("Choose a picture …"), "", self.tr("A photograph or drawing from a file")
        )
        self._choose.clicked.connect(lambda _checked: self._ask())
        self._remove = button(self.tr("Remove it"), "link", self.tr("Take the picture away"))
        self._remove.clicked.connect(lambda _checked: self.picture_chosen.emit(self._pictures[1:]))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addStretch(1)
        beside.addWidget(self._said)
        beside.addLayout(buttons)
        beside.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._frame)
        layout.addLayout(beside, 1)
        services.shelf.picture_arrived.connect(self._show)

    def show_sheet(self, sheet: Sheet, product: object) -> None:
        """Show a sheet's first picture, and say how many there are; `product` tells one from another."""
        self._product = product
        self._pictures = sheet.pictures
        self._frame.setAccessibleName(
            self.tr("Picture of the product") if sheet.pictures else self.tr("No picture")
        )
        if not sheet.pictures:
            self._said.setText(self.tr("Without a picture customers see a parcel."))
        elif sheet.pictures[0].data is None and sheet.pictures[0].image_id is None:
            self._said.setText(self.tr("Only the address of the picture is known."))
        else:
            others = len(sheet.pictures) - 1
            self._said.setText(
                self.tr("%n more picture(s) on the product’s page.", "", others) if others else ""
            )
        self._said.setVisible(bool(self._said.text()))
        self._show()

    def let_go(self) -> None:
        """No product is shown any more."""
        self._product = None

    def allow(self, *, allowed: bool) -> None:
        """Let the picture be changed, or only seen."""
        self._choose.setVisible(allowed)
        self._remove.setVisible(allowed and bool(self._pictures))

    def _show(self) -> None:
        first = self._pictures[0] if self._pictures else None
        self._remove.setVisible(not self._choose.isHidden() and first is not None)
        if first is None:
            self._frame.show_picture(None)
        elif first.data is not None:
            self._frame.show_picture(_painted(first.data, first.media_type, self._frame.pixels))
        elif first.image_id is not None:
            face = Face(first.image_id, None)
            self._frame.show_picture(self._services.shelf.picture(face, self._frame.pixels))

    def _ask(self) -> None:
        names = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg)")
        product = self._product

        def take(path: Path) -> None:
            self._take_file(path, product)

        choose_file(self, self.tr("Picture of the product"), names, self._folder, take)

    def _take_file(self, path: Path, product: object) -> None:
        """Read a picture of a product from a file, away from the screen's thread."""
        self._folder = path.parent

        def read(outcome: Ok[SheetPicture | None] | Err) -> None:
            if product != self._product:
                self.objected.emit(
                    self.tr(
                        "{name} was not taken: the product it was chosen for is not shown any more."
                    ).format(name=path.name)
                )
            elif isinstance(outcome, Ok) and outcome.value is not None:
                self.picture_chosen.emit((outcome.value, *self._pictures[1:]))
            else:
                self.objected.emit(
                    self.tr("{name} is no picture that can be shown, or larger than 16 MB.").format(
                        name=path.name
                    )
                )

        self._services.slow_store.ask(lambda _opened: read_picture(path), read, self)


def read_picture(path: Path) -> SheetPicture | None:
    """Return the picture in a file, made no larger than a kiosk shows; None where there is none."""
    kind = media_type(path.name)
    try:
        if kind is None or path.stat().st_size > MAX_PICTURE_BYTES:
            return None
        data = path.read_bytes()
    except OSError:
        return None
    picture = SheetPicture(path.name, kind, data=data)
    if kind == "image/svg+xml":
        return picture if b"<svg" in data[:4_096] else None
    image = QImage.fromData(data)
    if image.isNull():
        return None
    if max(image.width(), image.height()) <= _LARGEST_SIDE:
        return picture
    return replace(picture, media_type="image/jpeg", data=_smaller(image))


def _smaller(image: QImage) -> bytes:
    size = QSize(_LARGEST_SIDE, _LARGEST_SIDE)
    small = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    paper = QImage(small.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, small)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(_QUALITY)
    writer.write(paper)
    return bytes(held.data())


def _painted(data: bytes, kind: str, side: int) -> QPixmap:
    from shared.desktop.pictures import render

    return QPixmap.fromImage(render(data, kind, QSize(side, side)))


class _Frame(QWidget):
    """A picture on the ground that pictures have."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFixedSize(_SIDE, _SIDE)
        self._look = look
        self._picture: QPixmap | None = None
        look.changed.connect(self.update)

    @property
    def pixels(self) -> int:
        return round((_SIDE - 12) * self.devicePixelRatioF())

    def show_picture(self, picture: QPixmap | None) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.picture_ground())
        painter.drawRoundedRect(self.rect(), 10, 10)
        inside = self.rect().adjusted(6, 6, -6, -6)
        if self._picture is not None:
            draw_picture(painter, inside, self._picture)
        else:
            box = QRect(0, 0, 30, 30)
            box.moveCenter(self.rect().center())
            paint_glyph(painter, box, icon_glyph("image"), self._look.picture_ink())
        painter.end()
