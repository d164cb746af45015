# SPDX-License-Identifier: GPL-3.0-or-later
"""Product pictures for QML: `image://pictures/<image id>/<tint>`, drawn at the size that is asked for.

Qt asks on a reader thread of its own and may wait there; the bytes are read and drawn on a thread that
owns a read-only connection to the replica. The tint is `RRGGBB`, or `-` for none.
"""

import logging
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

from shared.errors import Problem

if TYPE_CHECKING:
    from shared.database import Database

log = logging.getLogger(__name__)

NAME = "pictures"
_MOST_CACHED = 80
_NO_TINT = "-"


def picture_url(image_id: str | None, tint: str | None) -> str:
    """Return where QML finds the picture in the tint (`#RRGGBB`), empty without a picture."""
    if image_id is None:
        return ""
    return f"image://{NAME}/{quote(image_id, safe='')}/{(tint or _NO_TINT).lstrip('#')}"


class Pictures(QQuickImageProvider):
    """Keeps the pictures drawn last, so that going back to a shelf costs nothing."""

    def __init__(self, replica: Path) -> None:
        super().__init__(
            QQmlImageProviderBase.ImageType.Image,
            QQmlImageProviderBase.Flag.ForceAsynchronousImageLoading,
        )
        self._path = replica
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")
        self._replica: Database | None = None
        self._drawn: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._closed = False

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 - Qt passes it so
        """Return the picture, or an empty image where there is none; called on Qt's reader thread."""
        image = QImage()
        if not self._closed:
            try:
                asked: Future[QImage] = self._executor.submit(
                    self._picture, id, requestedSize.width(), requestedSize.height()
                )
                image = asked.result()
            except RuntimeError:
                pass  # the executor was shut down in between
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def close(self) -> None:
        """Draw nothing more and let go of the replica."""
        self._closed = True
        self._executor.submit(self._let_go)
        self._executor.shutdown(wait=True)

    def _picture(self, name: str, width: int, height: int) -> QImage:
        key = (name, width, height)
        if key in self._drawn:
            self._drawn.move_to_end(key)
            return self._drawn[key]
        try:
            image = self._draw(name, QSize(width, height))
        except Problem as problem:
            log.warning("a picture cannot be read: %s", problem)
            return QImage()
        self._drawn[key] = image
        if len(self._drawn) > _MOST_CACHED:
            self._drawn.popitem(last=False)
        return image

    def _draw(self, name: str, size: QSize) -> QImage:
        from shared.catalogue.queries import picture
        from shared.database import explaining
        from shared.desktop.pictures import render
        from shared.outbox.replica import open_replica_file

        image_id, _, tint = name.partition("/")
        if self._replica is None:
            self._replica = open_replica_file(self._path)
        with explaining(self._path):
            found = picture(self._replica, unquote(image_id))
        if found is None:
            return QImage()
        media_type, data = found
        return render(data, media_type, size, None if tint == _NO_TINT else f"#{tint}")

    def _let_go(self) -> None:
        if self._replica is not None:
            self._replica.close()
            self._replica = None
        self._drawn.clear()
