# SPDX-License-Identifier: GPL-3.0-or-later
"""The two typefaces of both applications: Hanken Grotesk for words and figures, Phosphor for icons.

Both come inside Python packages, whose folders are found without importing them: importing qtawesome alone
would cost more than everything here. Japanese and Arabic come from the system's Noto: among the Han fonts
Japan's glyphs, and for Arabic the cut whose lines are no higher than Latin ones, where it is installed.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from shared.errors import QT_TRANSLATE_NOOP, Problem

TEXT_FAMILY = "Hanken Grotesk"
ICON_FAMILY = "Phosphor"
OTHER_SCRIPTS = ("Noto Sans CJK JP", "Noto Sans Arabic UI", "Noto Sans Arabic")
"""Where characters come from that the text family does not have, the first that has one."""
LATIN_LINE_RATIO = 1.2
"""What `line_ratio` returns for English; to measure it would load a typeface before the first frame."""

_TEXT_STYLES = ("Regular", "Medium", "SemiBold", "Bold", "Italic")


class FontMissing(Problem):
    """A package that Handsel depends on is not there, or came without its font."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The typeface {family} is not installed. Run “make setup”, or install Handsel again.",
    )


def load_fonts() -> None:
    """Make both typefaces known to Qt; needs a QGuiApplication. Raises FontMissing."""
    text_folder = _package_folder("font_hanken_grotesk", "files", TEXT_FAMILY)
    for style in _TEXT_STYLES:
        _load(text_folder / f"HankenGrotesk-{style}.otf", TEXT_FAMILY)
    _load(_newest("phosphor-[0-9]*.ttf"), ICON_FAMILY)
    QFont.insertSubstitutions(TEXT_FAMILY, OTHER_SCRIPTS)


def icon_glyph(name: str) -> str:
    """Return the character that draws a Phosphor icon in the family ``ICON_FAMILY``.

    ``name`` is Phosphor's own, such as ``bell`` or ``bell-fill``; KeyError says which name does not exist.
    """
    return chr(int(_charmap()[name], 16))


def text_font(
    pixel_size: int, weight: QFont.Weight = QFont.Weight.Normal, *, in_columns: bool = False
) -> QFont:
    """Return Hanken Grotesk at a size in device-independent pixels.

    ``in_columns`` makes figures stand exactly below one another. The packaged fonts have no ``tnum``
    feature and need none: their figures are equally wide, and only kerning moves them, so it is kerning
    that has to go. QML says the same with ``font.kerning: false``.
    """
    font = QFont(TEXT_FAMILY)
    font.setPixelSize(pixel_size)
    font.setWeight(weight)
    font.setKerning(not in_columns)
    return font


def line_ratio(sample: str) -> float:
    """Return how high a line of such characters is, for each pixel of the type's size."""
    layout = QTextLayout(sample, text_font(100))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.height() / 100


@cache
def _charmap() -> dict[str, str]:
    with _newest("phosphor-charmap-[0-9]*.json").open(encoding="utf-8") as file:
        names: dict[str, str] = json.load(file)
    return names


def _load(path: Path, family: str) -> None:
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise FontMissing(family=family)


def _newest(pattern: str) -> Path:
    """Phosphor's files carry their version in the name, which changes with each qtawesome."""
    found = sorted(_package_folder("qtawesome", "fonts", ICON_FAMILY).glob(pattern))
    if not found:
        raise FontMissing(family=ICON_FAMILY)
    return found[-1]


def _package_folder(package: str, folder: str, family: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FontMissing(family=family)
    return Path(spec.origin).parent / folder
