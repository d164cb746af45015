# SPDX-License-Identifier: GPL-3.0-or-later
"""Four shades from one swatch, and an illustration coloured with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.catalogue.tint import TINT_TOKENS, shades, tinted

SWATCHES = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def hls_lightness(colour: str) -> float:
    return (max(channels(colour)) + min(channels(colour))) / 2


@pytest.mark.parametrize(
    ("swatch", "expected"),
    [
        ("#808080", ("#808080", "#666666", "#A4A4A4", "#464646")),
        ("#FFFFFF", ("#FFFFFF", "#CCCCCC", "#FFFFFF", "#8C8C8C")),
        ("#000000", ("#000000", "#000000", "#474747", "#000000")),
        ("#FF0000", ("#FF0000", "#CC0000", "#FF4747", "#8C0000")),
        ("#c98b6b", ("#C98B6B", "#B56942", "#D8AB94", "#7C482D")),
    ],
)
def test_shades_follow_the_published_rule(swatch: str, expected: tuple[str, str, str, str]) -> None:
    assert shades(swatch) == expected


@given(SWATCHES)
def test_lightness_is_scaled_to_within_rounding(swatch: str) -> None:
    main, darker, _, much_darker = shades(swatch)
    assert hls_lightness(darker) == pytest.approx(hls_lightness(main) * 0.80, abs=1)
    assert hls_lightness(much_darker) == pytest.approx(hls_lightness(main) * 0.55, abs=1)


@given(SWATCHES)
def test_the_lighter_shade_never_darkens_a_channel(swatch: str) -> None:
    main, _, lighter, _ = shades(swatch)
    assert all(light >= base for light, base in zip(channels(lighter), channels(main), strict=True))


@pytest.mark.parametrize("swatch", ["", "red", "#FFF", "#GG0000", "#12345678", "123456", "#123456\n"])
def test_a_malformed_swatch_is_refused(swatch: str) -> None:
    with pytest.raises(ValueError, match="#RRGGBB"):
        shades(swatch)


def test_every_placeholder_is_replaced_and_nothing_else() -> None:
    svg = "".join(f'<rect fill="{token}"/>' for token in (*TINT_TOKENS, "#AA0005", "#D8B07C", TINT_TOKENS[0]))
    main, darker, lighter, much_darker = shades("#4F6A86")
    expected = "".join(
        f'<rect fill="{colour}"/>'
        for colour in (main, darker, lighter, much_darker, "#AA0005", "#D8B07C", main)
    )
    assert tinted(svg.encode(), "#4F6A86") == expected.encode()


def test_a_drawing_without_placeholders_comes_back_unchanged() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><circle r="4" fill="#FBE3A6"/></svg>'
    assert tinted(svg, "#A8503A") == svg


@pytest.mark.parametrize("token", TINT_TOKENS)
def test_a_swatch_that_looks_like_a_placeholder_is_not_tinted_twice(token: str) -> None:
    assert tinted(b"#AA0001", token) == token.encode()
