# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs of a code as telephones take them in a shop: drawn by a seeded script, so that they come again.

A scene is what stands between a code and a camera. The same scene can be photographed with any symbol on the
same piece of glass or paper, of the same width, so that symbols can be compared.
"""

import io
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.main import QRCode
from qrcode.util import MODE_8BIT_BYTE, QRData

from shared.desktop.scanning.decoding import Luminance, decode
from shared.identity import new_code, qr_modules

Modules = Sequence[Sequence[bool]]
Point = tuple[float, float]

URL_LENGTH = 33
"""Characters of the web address that other shops put into a code."""
_DRAWN = 480
"""Pixels across the symbol before it is photographed."""
_MARGIN = 0.55
"""What the picture shows around the symbol, in widths of the symbol on each side."""
_FINER = 2
"""The scene is drawn so many times finer than the picture, and blurred down."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One photograph that is going to be taken. Lengths are in widths of the symbol, unless in pixels."""

    seed: int
    pixels: int
    """Width of the symbol in the picture, about."""
    turned: float
    """Degrees, against the camera."""
    corners: tuple[Point, Point, Point, Point]
    """Where perspective moves the four corners."""
    blur: float
    shake: Point
    brightness: float
    """Of a screen turned down, or of a dark corner; 1 is full."""
    noise: float
    """Standard deviation in grey levels of 256."""
    glare: tuple[Point, float, float] | None
    """Middle, radius, and strength from 0 to 1."""
    cracks: tuple[tuple[Point, ...], ...]
    quality: int
    """Of the JPEG."""


def scenes(count: int, seed: int) -> Iterator[Scene]:
    """Yield so many scenes, always the same for a seed."""
    for number in range(count):
        chance = random.Random(seed * 1_000_003 + number)
        # As many small ones as large ones, by the logarithm.
        pixels = round(math.exp(chance.uniform(math.log(60), math.log(400))))
        tilt = chance.uniform(0, 0.12)
        direction = chance.uniform(0, 2 * math.pi)
        shaken = chance.uniform(0, 0.02)
        yield Scene(
            seed=chance.randrange(1 << 32),
            pixels=pixels,
            turned=chance.uniform(-25, 25) + 90 * chance.randrange(4),
            corners=(
                _off(chance, tilt),
                _off(chance, tilt),
                _off(chance, tilt),
                _off(chance, tilt),
            ),
            blur=chance.uniform(0, 0.014),
            shake=(shaken * math.cos(direction), shaken * math.sin(direction)),
            brightness=chance.uniform(0.2, 1),
            noise=chance.uniform(1, 6),
            glare=_glare(chance) if chance.random() < 0.4 else None,
            cracks=tuple(_crack(chance) for _ in range(chance.choice((0, 0, 0, 1, 2, 3)))),
            quality=chance.randrange(55, 95),
        )


def on_screen(modules: Modules) -> Image.Image:
    """Draw a symbol as a screen shows it: black on a white card on a warm ground."""
    return _drawn(modules, dark=12, light=250, ground=226)


def on_paper(modules: Modules, seed: int) -> Image.Image:
    """Draw a symbol as a thermal printer leaves it: grey rather than black, with dots that no longer burn."""
    chance = random.Random(seed)
    picture = _drawn(modules, dark=chance.randrange(40, 85), light=236, ground=236)
    strokes = ImageDraw.Draw(picture)
    for _ in range(chance.randrange(0, 4)):
        across = chance.randrange(picture.width)
        strokes.line([(across, 0), (across, picture.height)], fill=236, width=2)
    return picture


def photograph(subject: Image.Image, scene: Scene, *, paper: bool = False) -> Image.Image:
    """Take the picture: grey, a byte a pixel. What is a crack in glass is a crease in paper."""
    side = round(scene.pixels * (1 + 2 * _MARGIN))
    fine = side * _FINER
    place = _mapping(subject, scene, fine)
    picture = subject.transform(
        (fine, fine), Image.Transform.PERSPECTIVE, place, Image.Resampling.BILINEAR, fillcolor=120
    )
    width = scene.pixels * _FINER
    _break(picture, scene, width, paper=paper)
    picture = _shaken(picture, scene, width).filter(ImageFilter.GaussianBlur(scene.blur * width))
    picture = picture.resize((side, side), Image.Resampling.BOX)
    light = np.asarray(picture, dtype=np.float32) * scene.brightness + 6
    light += _reflection(scene, side)
    light += np.random.default_rng(scene.seed).normal(0, scene.noise, light.shape)
    taken = Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))
    file = io.BytesIO()
    taken.save(file, "JPEG", quality=scene.quality)
    return Image.open(file).convert("L")


def _off(chance: random.Random, most: float) -> Point:
    return chance.uniform(-most, most), chance.uniform(-most, most)


def _glare(chance: random.Random) -> tuple[Point, float, float]:
    middle = (chance.uniform(-0.1, 1.1), chance.uniform(-0.1, 1.1))
    return middle, chance.uniform(0.04, 0.16), chance.uniform(0.1, 0.4)


def _crack(chance: random.Random) -> tuple[Point, ...]:
    """Run from somewhere at the edge across the glass, bending now and then."""
    x, y = chance.uniform(-0.2, 1.2), -0.3
    heading = chance.uniform(0.25 * math.pi, 0.75 * math.pi)
    points = [(x, y)]
    while -0.4 < x < 1.4 and -0.4 < y < 1.4:
        heading += chance.uniform(-0.5, 0.5)
        step = chance.uniform(0.1, 0.3)
        x, y = x + step * math.cos(heading), y + step * abs(math.sin(heading)) + 0.02
        points.append((x, y))
    return tuple(points)


def _drawn(modules: Modules, *, dark: int, light: int, ground: int) -> Image.Image:
    """Draw a symbol with four modules of quiet around it, `_DRAWN` pixels wide whatever its modules."""
    bits = np.array(modules, dtype=bool)
    symbol = Image.fromarray(np.where(bits, dark, light).astype(np.uint8))
    symbol = symbol.resize(
        (_DRAWN, _DRAWN), Image.Resampling.BOX if len(bits) > _DRAWN else Image.Resampling.NEAREST
    )
    quiet = round(4 * _DRAWN / len(bits))
    edge = round(_DRAWN * (1 + 2 * _MARGIN) * 1.2)
    picture = Image.new("L", (edge, edge), ground)
    card = (edge - _DRAWN) // 2 - quiet
    ImageDraw.Draw(picture).rectangle([card, card, edge - card, edge - card], fill=light)
    picture.paste(symbol, (card + quiet, card + quiet))
    return picture


def _mapping(subject: Image.Image, scene: Scene, side: int) -> tuple[float, ...]:
    """Return the eight coefficients by which Pillow finds each pixel of the picture in the subject."""
    margin = (subject.width - _DRAWN) / 2
    seen_from = [
        (margin, margin),
        (margin + _DRAWN, margin),
        (margin + _DRAWN, margin + _DRAWN),
        (margin, margin + _DRAWN),
    ]
    turn = math.radians(scene.turned)
    width, middle = scene.pixels * _FINER, side / 2
    rows, found = [], []
    for (u, v), (x, y), (dx, dy) in zip(
        seen_from, ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)), scene.corners, strict=True
    ):
        across, down = width * (x + dx), width * (y + dy)
        px = middle + across * math.cos(turn) - down * math.sin(turn)
        py = middle + across * math.sin(turn) + down * math.cos(turn)
        rows += [[px, py, 1, 0, 0, 0, -u * px, -u * py], [0, 0, 0, px, py, 1, -v * px, -v * py]]
        found += [u, v]
    return tuple(np.linalg.solve(np.array(rows), np.array(found)))


def _break(picture: Image.Image, scene: Scene, width: int, *, paper: bool) -> None:
    """Draw each crack as glass shows it, a bright edge beside a dark one; a crease only loses its ink."""
    corner = (picture.width - width) / 2
    strokes = ImageDraw.Draw(picture)
    thin = max(1, round(width * 0.008))
    for crack in scene.cracks:
        bright = [(corner + x * width, corner + y * width) for x, y in crack]
        strokes.line(bright, fill=245, width=thin)
        if not paper:
            strokes.line([(x + thin, y + thin) for x, y in bright], fill=30, width=max(1, thin // 2))


def _shaken(picture: Image.Image, scene: Scene, width: int) -> Image.Image:
    """Add up what a moving hand lays over itself."""
    steps = 5
    total = np.zeros((picture.height, picture.width), np.float32)
    for step in range(steps):
        share = step / (steps - 1) - 0.5
        moved = (1, 0, scene.shake[0] * width * share, 0, 1, scene.shake[1] * width * share)
        total += np.asarray(
            picture.transform(
                picture.size, Image.Transform.AFFINE, moved, Image.Resampling.BILINEAR, fillcolor=120
            )
        )
    return Image.fromarray((total / steps).astype(np.uint8))


def _reflection(scene: Scene, side: int) -> "np.typing.NDArray[np.float32]":
    """Return the light that a lamp adds: a soft spot."""
    if scene.glare is None:
        return np.zeros((side, side), np.float32)
    (x, y), radius, strength = scene.glare
    corner = (side - scene.pixels) / 2
    down, across = np.mgrid[0:side, 0:side]
    distance = np.hypot(across - corner - x * scene.pixels, down - corner - y * scene.pixels)
    return np.asarray(255 * strength * np.exp(-((distance / (radius * scene.pixels)) ** 4)), np.float32)


def read_as(picture: Image.Image) -> str:
    """Return what the console's own decoder reads in a picture, empty for nothing."""
    found = decode(Luminance(picture.tobytes(), picture.width, picture.height, picture.width))
    return found[0].text if found else ""


def url_modules(text: str) -> Modules:
    """Return the symbol that a web address of that text would need, at the level of ours."""
    symbol = QRCode(error_correction=ERROR_CORRECT_Q, border=0)
    symbol.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE))
    symbol.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in symbol.modules)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many photographs were read rightly, wrongly and not at all."""

    right: int
    wrong: int
    unread: int


def take_all(count: int, seed: int, kind: str, *, url: bool = False) -> Tally:
    """Photograph a code of its own in each scene, on "screen" or "paper", or a web address in its place."""
    right = wrong = unread = 0
    for scene in scenes(count, seed):
        code = new_code(random.Random(scene.seed).getrandbits)
        text = f"https://linden.example/{code.text}"[:URL_LENGTH].ljust(URL_LENGTH, "x") if url else code.text
        modules = url_modules(text) if url else qr_modules(code)
        subject = on_screen(modules) if kind == "screen" else on_paper(modules, scene.seed)
        found = read_as(photograph(subject, scene, paper=kind == "paper"))
        right += found == text
        unread += not found
        wrong += bool(found) and found != text
    return Tally(right, wrong, unread)
