# SPDX-License-Identifier: GPL-3.0-or-later
"""All pictures of a tour on one sheet, in order, under headings: what is out of line is seen at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_WIDTH = 2400
_GAP = 28
_HEADING = 46
_NAME = 20
_HEIGHTS = {"Kiosk, upright": 520, "Kiosk, lying": 300, "Console": 330, "Quotes": 520, "Slips": 400}
_GROUND, _INK, _QUIET, _EDGE = "#FAF7F2", "#1C1F24", "#5B616B", "#D9D3C8"


@dataclass(frozen=True, slots=True)
class Placed:
    """One picture with its place on the sheet, in pixels; its name stands below."""

    file: str
    group: str
    x: int
    y: int
    width: int
    height: int


def group_of(file: str, width: int, height: int) -> str:
    """Return the heading under which a picture stands."""
    if "-console-" in file:
        return "Console"
    if "-quote-" in file:
        return "Quotes"
    if "-slip-" in file:
        return "Slips"
    return "Kiosk, upright" if height > width else "Kiosk, lying"


def arrange(pictures: Sequence[tuple[str, int, int]]) -> tuple[list[Placed], int]:
    """Place pictures, given as (file, width, height), in rows; return them and the height of the sheet."""
    placed: list[Placed] = []
    y = _GAP
    for group, tall in _HEIGHTS.items():
        members = [each for each in pictures if group_of(*each) == group]
        if not members:
            continue
        y += _HEADING + _GAP
        x = _GAP
        for file, width, height in members:
            wide = round(width * tall / height)
            if x > _GAP and x + wide + _GAP > _WIDTH:
                x, y = _GAP, y + tall + _NAME + 2 * _GAP
            placed.append(Placed(file, group, x, y, wide, tall))
            x += wide + _GAP
        y += tall + _NAME + 2 * _GAP
    return placed, y


def write_contact_sheet(folder: Path, files: Sequence[str]) -> Path:
    """Write `contact-sheet.png` beside the pictures and return its path."""
    sizes = []
    for file in files:
        with Image.open(folder / file) as picture:
            sizes.append((file, *picture.size))
    placed, height = arrange(sizes)
    sheet = Image.new("RGB", (_WIDTH, height), _GROUND)
    draw = ImageDraw.Draw(sheet)
    group = ""
    for place in placed:
        if place.group != group:
            group = place.group
            draw.text(
                (_GAP, place.y - _HEADING - _GAP // 2), group, _INK, ImageFont.load_default(_HEADING - 8)
            )
        with Image.open(folder / place.file) as picture:
            small = picture.convert("RGB").resize((place.width, place.height), Image.Resampling.LANCZOS)
        sheet.paste(small, (place.x, place.y))
        draw.rectangle(
            (place.x - 1, place.y - 1, place.x + place.width, place.y + place.height), outline=_EDGE
        )
        _write_name(draw, place)
    path = folder / "contact-sheet.png"
    sheet.save(path, optimize=True)
    return path


def _write_name(draw: ImageDraw.ImageDraw, place: Placed) -> None:
    """Write a picture's name as large as fits below it."""
    name = place.file.removesuffix(".png")
    size = _NAME
    while size > 10 and draw.textlength(name, ImageFont.load_default(size)) > place.width:
        size -= 1
    draw.text((place.x, place.y + place.height + 6), name, _QUIET, ImageFont.load_default(size))
