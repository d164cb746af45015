# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the catalogue holds becomes a picture of the right size, on any thread, without a word from Qt."""

import io
import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from shared.desktop.pictures import LARGEST_SIDE, neutral_picture, render

pytestmark = pytest.mark.usefixtures("loaded_fonts")

NO_BOUND = QSize(-1, -1)
ILLUSTRATION = b"""<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200">
<rect width="200" height="200" fill="#AA0001"/>
<rect x="200" width="200" height="200" fill="#123456"/></svg>"""


def bitmap(width: int, height: int, kind: str = "JPEG", mode: str = "RGB", **options: object) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    picture = Image.new("RGB", (width, height), (0, 0, 255))
    picture.paste((255, 0, 0), (0, 0, width // 2, height))
    buffer = io.BytesIO()
    picture.convert(mode).save(buffer, kind, **options)
    return buffer.getvalue()


def colour_at(image: QImage, across: float, down: float) -> str:
    return image.pixelColor(int(image.width() * across), int(image.height() * down)).name().upper()


def is_reddish(image: QImage, across: float, down: float) -> bool:
    colour = image.pixelColor(int(image.width() * across), int(image.height() * down))
    return colour.red() > 150 > colour.blue()


def test_an_illustration_takes_the_chosen_colour_and_keeps_the_others() -> None:
    image = render(ILLUSTRATION, "image/svg+xml", QSize(100, 100), "#D8C7A8")
    assert image.size() == QSize(100, 50)
    assert colour_at(image, 0.25, 0.5) == "#D8C7A8"
    assert colour_at(image, 0.75, 0.5) == "#123456"


def test_an_illustration_without_a_colour_is_neutral_and_never_shows_the_placeholder() -> None:
    image = render(ILLUSTRATION, "image/svg+xml", QSize(100, 100))
    assert colour_at(image, 0.25, 0.5) not in {"#AA0001", "#000000"}


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (QSize(1000, 1000), QSize(1000, 500)),
        (QSize(1000, 100), QSize(200, 100)),
        (QSize(100, 0), QSize(100, 50)),
        (QSize(-1, 100), QSize(200, 100)),
        (NO_BOUND, QSize(400, 200)),
        (QSize(1, 1), QSize(1, 1)),
        (QSize(100_000, 100_000), QSize(LARGEST_SIDE, LARGEST_SIDE // 2)),
    ],
)
def test_an_illustration_is_as_large_as_fits(asked: QSize, given: QSize) -> None:
    assert render(ILLUSTRATION, "image/svg+xml", asked).size() == given


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (QSize(100, 100), QSize(100, 50)),
        (QSize(1000, 1000), QSize(400, 200)),
        (QSize(0, 50), QSize(100, 50)),
        (NO_BOUND, QSize(400, 200)),
    ],
)
def test_a_photograph_is_as_large_as_fits_and_never_enlarged(asked: QSize, given: QSize) -> None:
    assert render(bitmap(400, 200), "image/jpeg", asked).size() == given


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("JPEG", "RGB"),
        ("JPEG", "L"),
        ("JPEG", "CMYK"),
        ("PNG", "RGBA"),
        ("PNG", "P"),
        ("WEBP", "RGB"),
        ("GIF", "P"),
    ],
)
def test_each_kind_of_file_a_shop_may_have_is_drawn(kind: str, mode: str) -> None:
    image = render(bitmap(400, 200, kind, mode), "application/octet-stream", QSize(100, 100))
    assert image.size() == QSize(100, 50)
    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied
    if mode != "L":
        assert is_reddish(image, 0.2, 0.5)
        assert not is_reddish(image, 0.8, 0.5)


@pytest.mark.parametrize(
    ("orientation", "red_at"),
    [(1, (0.2, 0.5)), (2, (0.8, 0.5)), (3, (0.8, 0.5)), (6, (0.5, 0.2)), (8, (0.5, 0.8))],
)
def test_a_photograph_stands_as_the_camera_was_held(orientation: int, red_at: tuple[float, float]) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    image = render(bitmap(400, 200, exif=exif.tobytes()), "image/jpeg", QSize(100, 100))
    assert image.size() == (QSize(50, 100) if orientation >= 5 else QSize(100, 50))
    assert is_reddish(image, *red_at)
    assert not is_reddish(image, 1 - red_at[0], 1 - red_at[1])


def test_a_wrong_media_type_does_no_harm() -> None:
    assert is_reddish(render(bitmap(400, 200, "PNG"), "image/jpeg", QSize(100, 100)), 0.2, 0.5)
    assert colour_at(render(ILLUSTRATION, "image/png", QSize(100, 100), "#D8C7A8"), 0.25, 0.5) == "#D8C7A8"


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"", "image/png"),
        (b"", "image/svg+xml"),
        (b"not a picture at all", "image/jpeg"),
        (b"<svg", "image/svg+xml"),
        (ILLUSTRATION[: len(ILLUSTRATION) // 2], "image/svg+xml"),
        (b"<html><body>404</body></html>", "image/svg+xml"),
        (b'<?xml version="1.0" encoding="nonsense"?><svg/>', "image/svg+xml"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>", "image/svg+xml"),
        (bitmap(400, 200, "PNG")[:60], "image/png"),
        (bitmap(400, 200, "WEBP")[:80], "image/webp"),
        (bitmap(400, 200)[:150], "image/jpeg"),
    ],
)
def test_damage_becomes_a_neutral_picture(data: bytes, media_type: str) -> None:
    assert render(data, media_type, QSize(120, 90)) == neutral_picture(QSize(120, 90))


def test_the_neutral_picture_shows_that_it_is_one() -> None:
    image = neutral_picture(QSize(200, 100))
    ground = colour_at(image, 0.02, 0.02)
    drawn = {colour_at(image, across / 100, 0.5) for across in range(40, 60)}
    assert drawn - {ground}
    assert neutral_picture(NO_BOUND).size() == QSize(400, 400)


def test_an_illustration_reads_no_other_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    data = (
        f'<!DOCTYPE svg [<!ENTITY file SYSTEM "{secret.as_uri()}">]>'
        '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>&file;</text></svg>'
    ).encode()
    assert render(data, "image/svg+xml", QSize(40, 40)) == neutral_picture(QSize(40, 40))


def test_pictures_are_drawn_alike_on_any_thread() -> None:
    sources = [(ILLUSTRATION, "image/svg+xml"), (bitmap(400, 200), "image/jpeg"), (b"damage", "image/png")]
    here = [render(data, media_type, QSize(64, 64), "#445566") for data, media_type in sources]
    there: list[list[QImage]] = []

    def draw() -> None:
        there.append([render(data, media_type, QSize(64, 64), "#445566") for data, media_type in sources])

    threads = [threading.Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert there == [here] * 4


def test_every_illustration_of_the_demo_shop_is_drawn() -> None:
    folder = Path(__file__).parents[3] / "resources" / "demo" / "illustrations"
    for path in sorted(folder.glob("*.svg")):
        image = render(path.read_bytes(), "image/svg+xml", QSize(96, 96), "#8A9A5B")
        assert image != neutral_picture(QSize(96, 96)), path.name
        assert max(image.width(), image.height()) == 96, path.name


def test_real_product_photographs_are_drawn(reference_data: Path) -> None:
    paths = sorted((reference_data / "eshop-demo" / "Pics").iterdir())
    assert len(paths) >= 100
    for path in paths[::10]:
        image = render(path.read_bytes(), "image/webp", QSize(160, 160))
        assert max(image.width(), image.height()) == 160, path.name
        assert image != neutral_picture(QSize(160, 160)), path.name
