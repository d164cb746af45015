# SPDX-License-Identifier: GPL-3.0-or-later
"""Colouring an illustration: four placeholder colours in its SVG become four shades of one swatch.

An illustration writes what the chosen colour changes in exactly these placeholders, and everything
else in colours of its own:

    #AA0001  the swatch itself
    #AA0002  darker: the side away from the light
    #AA0003  lighter: the edge that catches it
    #AA0004  much darker: seams, gaps, outlines
"""

import re
from colorsys import hls_to_rgb, rgb_to_hls

TINT_TOKENS = ("#AA0001", "#AA0002", "#AA0003", "#AA0004")
"""The placeholders, in the order in which `shades` answers."""

_TOKEN = re.compile("|".join(TINT_TOKENS).encode())
_SWATCH = re.compile(r"#[0-9A-Fa-f]{6}")
_DARKER = 0.80
_MUCH_DARKER = 0.55
_WHITE_IN_LIGHTER = 0.28


def shades(swatch: str) -> tuple[str, str, str, str]:
    """Return main, darker, lighter and much darker as `#RRGGBB` in capitals.

    Darker shades keep hue and saturation (HLS) and lower the lightness; the lighter one mixes in
    white. Raises ValueError if the swatch is not `#RRGGBB`.
    """
    if not _SWATCH.fullmatch(swatch):
        raise ValueError(f"{swatch!r} is not a colour of the form #RRGGBB")
    red, green, blue = (int(swatch[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, lightness, saturation = rgb_to_hls(red, green, blue)
    return (
        swatch.upper(),
        _hex(*hls_to_rgb(hue, lightness * _DARKER, saturation)),
        _hex(*(channel + (1 - channel) * _WHITE_IN_LIGHTER for channel in (red, green, blue))),
        _hex(*hls_to_rgb(hue, lightness * _MUCH_DARKER, saturation)),
    )


def tinted(svg: bytes, swatch: str) -> bytes:
    """Return the SVG with every placeholder replaced by its shade of the swatch (`#RRGGBB`).

    An SVG without placeholders comes back unchanged. Raises ValueError for a malformed swatch.
    """
    shade_of = {
        token.encode(): shade.encode() for token, shade in zip(TINT_TOKENS, shades(swatch), strict=True)
    }
    # In one pass: a swatch may itself read like a placeholder.
    return _TOKEN.sub(lambda token: shade_of[token[0]], svg)


def _hex(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{round(channel * 255):02X}" for channel in (red, green, blue))
