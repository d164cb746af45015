# SPDX-License-Identifier: GPL-3.0-or-later
"""Product pictures as files beside the replica, so that Qt itself reads and draws them on threads of its own.

An image provider written in Python would be called on Qt's reader thread, which then waits for the
interpreter while the interpreter may be waiting for the reader: measured as a kiosk that stood still. And
drawing through Python would hold up the screen for as long as each drawing takes.

A file's name tells its content, image and tint, so nothing in here ever changes; it can be deleted any time.
"""

import logging
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from shared.catalogue import Product, ProductCard

if TYPE_CHECKING:
    from shared.database import Database

log = logging.getLogger(__name__)

_SUFFIXES = {"image/svg+xml": ".svg", "image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}
_SVG = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture in a tint (`#RRGGBB`, or empty for its own colours)."""

    image_id: str
    media_type: str
    tint: str


class Pictures:
    """Names pictures for QML, and puts their files where the names say."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def url(self, wanted: Wanted | None) -> str:
        """Return where QML finds the picture, empty without one."""
        return self._path(wanted).as_uri() if wanted is not None else ""

    def keep(self, replica: "Database", wanted: Iterable[Wanted]) -> None:
        """Write the files that are missing. For the thread that owns `replica`; may raise a Problem.

        A folder that cannot be written costs the pictures, nothing else.
        """
        from shared.catalogue import tinted
        from shared.catalogue.queries import picture

        for each in wanted:
            path = self._path(each)
            if _is_whole(path):
                continue
            found = picture(replica, each.image_id)
            if found is None:
                continue
            media_type, data = found
            try:
                _write(path, tinted(data, each.tint) if media_type == _SVG and each.tint else data)
            except OSError as error:
                log.warning("the picture %s cannot be written: %s", path, error.strerror)
                return

    def forget_others(self, replica: "Database") -> None:
        """Delete the files of pictures that the catalogue no longer names, and what was never finished.

        For the thread that owns `replica`, while nothing but what it names is shown; may raise a Problem.
        """
        from shared.catalogue.queries import picture_ids

        known = {quote(each, safe="") for each in picture_ids(replica)}
        try:
            for path in list(self._folder.glob("*")):
                name = path.name if path.suffix not in _SUFFIXES.values() else path.stem
                if known.isdisjoint((path.name, name, name.rpartition("-")[0])):
                    path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("old pictures in %s cannot be deleted: %s", self._folder, error.strerror)

    def _path(self, wanted: Wanted) -> Path:
        tint = wanted.tint.lstrip("#").lower() if wanted.media_type == _SVG else ""
        suffix = _SUFFIXES.get(wanted.media_type, "")
        return self._folder / f"{quote(wanted.image_id, safe='')}{'-' if tint else ''}{tint}{suffix}"


def tint_of_card(card: ProductCard) -> str:
    """Return the colour a card is in: the one that was asked for, else its first, empty if it has none."""
    return card.tint or (card.swatches[0] if card.swatches else "")


def of_card(card: ProductCard) -> Wanted | None:
    """Return the picture a card shows, in the card's colour."""
    if card.image_id is None:
        return None
    return Wanted(card.image_id, card.media_type, tint_of_card(card))


def of_product(product: Product, tint: str, place: int = 0) -> Wanted | None:
    """Return a product's first picture in a tint, or the one at another place."""
    if place >= len(product.pictures):
        return None
    found = product.pictures[place]
    return Wanted(found.image_id, found.media_type, tint)


def all_of_product(product: Product) -> list[Wanted]:
    """Return a product's first picture in every colour it can be had in."""
    found = (of_product(product, tint) for tint in _tints(product))
    return [each for each in found if each is not None]


def every_picture(product: Product) -> list[Wanted]:
    """Return all of a product's pictures, each in every colour if it is a drawing."""
    return [
        Wanted(each.image_id, each.media_type, tint)
        for each in product.pictures
        for tint in (_tints(product) if each.media_type == _SVG else ("",))
    ]


def _tints(product: Product) -> set[str]:
    return {value.swatch for axis in product.axes for value in axis.values if value.swatch} or {""}


def _is_whole(path: Path) -> bool:
    """Whether the file is there. One of no length is what a power cut may leave of it."""
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _write(path: Path, data: bytes) -> None:
    """Write the file whole or not at all: Qt may be reading."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.unfinished")
    unfinished.write_bytes(data)
    unfinished.replace(path)
