# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture from a file: made no larger than a kiosk shows, and nothing but a picture."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from console.pages.catalogue.picture import read_picture


def photograph(path: Path, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(0x80_20_60_40)
    assert image.save(str(path))
    return path


def test_a_small_picture_is_taken_as_it_is(tmp_path: Path) -> None:
    file = photograph(tmp_path / "lamp.png", 400, 300)
    picture = read_picture(file)
    assert picture is not None
    assert (picture.source, picture.media_type, picture.data) == ("lamp.png", "image/png", file.read_bytes())


def test_a_large_photograph_is_made_smaller(tmp_path: Path) -> None:
    picture = read_picture(photograph(tmp_path / "lamp.png", 4_000, 3_000))
    assert picture is not None
    assert picture.media_type == "image/jpeg"
    shown = QImage.fromData(picture.data or b"")
    assert (shown.width(), shown.height()) == (1_600, 1_200)


def test_a_drawing_is_taken_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "lamp.svg"
    file.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg"/>')
    picture = read_picture(file)
    assert picture is not None
    assert picture.media_type == "image/svg+xml"


@pytest.mark.parametrize(
    ("name", "content"),
    [("lamp.png", b"no picture"), ("lamp.svg", b"no drawing"), ("lamp.exe", b"MZ"), ("gone.png", None)],
)
def test_what_is_no_picture_is_not_taken(tmp_path: Path, name: str, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert read_picture(tmp_path / name) is None
