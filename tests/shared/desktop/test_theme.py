# SPDX-License-Identifier: GPL-3.0-or-later
"""The bounds that colours and sizes must meet, taken from the standards."""

from dataclasses import fields

import pytest

from shared.desktop.theme import (
    CONSOLE,
    DARK,
    HIGH_CONTRAST,
    KIOSK,
    LIGHT,
    PAIRS,
    Pair,
    Palette,
    Ruler,
    TypeScale,
    contrast,
    legible_capital,
)

PALETTES = (LIGHT, DARK, HIGH_CONTRAST)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#777777", "#FFFFFF", 4.478),
        ("#FF0000", "#FFFFFF", 3.998),
    ],
)
def test_contrast_is_wcags(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.001)
    assert contrast(second, first) == contrast(first, second)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.foreground}-on-{pair.background}")
def test_each_pair_of_colours_meets_its_bound(palette: Palette, pair: Pair) -> None:
    ratio = contrast(getattr(palette, pair.foreground), getattr(palette, pair.background))
    assert ratio >= pair.bound(high_contrast=palette is HIGH_CONTRAST), f"{ratio:.2f}"


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_every_colour_is_written_as_qt_and_css_read_it(palette: Palette) -> None:
    for field in fields(palette):
        if field.type is str and field.name not in {"name", "scrim"}:
            colour = getattr(palette, field.name)
            assert len(colour) == 7
            assert colour[0] == "#"
            int(colour[1:], 16)
    assert len(palette.scrim) == 9


def test_body_text_on_the_kiosk_has_capitals_of_at_least_4_8_mm() -> None:
    assert KIOSK.type.body >= 4.8


@pytest.mark.parametrize(("distance", "least"), [(500, 6.1), (600, 7.3)])
def test_large_text_subtends_seven_tenths_of_a_degree(distance: float, least: float) -> None:
    assert legible_capital(distance) == pytest.approx(least, abs=0.05)
    sizes = KIOSK.with_large_text(distance).type
    assert all(getattr(sizes, size.name) >= least for size in fields(TypeScale))


def test_large_text_still_has_its_order() -> None:
    sizes = KIOSK.with_large_text(600).type
    assert sizes.caption <= sizes.body <= sizes.lead <= sizes.title < sizes.display < sizes.hero


def test_targets_are_large_enough_for_a_finger_and_apart() -> None:
    css_pixel = 25.4 / 96
    assert KIOSK.targets.primary >= 20
    assert KIOSK.targets.secondary >= 44 * css_pixel
    assert KIOSK.targets.gap >= 1


def test_motion_explains_in_120_to_200_ms_and_can_be_removed() -> None:
    for theme in (KIOSK, CONSOLE):
        assert 120 <= theme.motion.quick <= theme.motion.plain <= theme.motion.slow <= 200
        still = theme.with_reduced_motion().motion
        assert (still.quick, still.plain, still.slow) == (0, 0, 0)


def test_a_ruler_measures_the_real_screen() -> None:
    ruler = Ruler.for_screen(1080, 1920, 21.5)
    assert ruler.pixels_per_mm == pytest.approx(4.034, abs=0.001)
    assert ruler.px(20) == 81
    assert ruler.px(0.01) == 1
    assert ruler.px(0) == 0


@pytest.mark.parametrize("diagonal", [10.1, 15.6, 21.5, 32.0, 43.0])
def test_rounding_never_takes_a_size_below_its_bound(diagonal: float) -> None:
    ruler = Ruler.for_screen(1080, 1920, diagonal)
    assert ruler.at_least_px(20) / ruler.pixels_per_mm >= 20 - 1e-6
    assert ruler.font_px(4.8) * 0.69 / ruler.pixels_per_mm >= 4.8 - 1e-6


@pytest.mark.parametrize("screen", [(0, 1920, 21.5), (1080, -1, 21.5), (1080, 1920, 0.0)])
def test_an_impossible_screen_is_refused(screen: tuple[int, int, float]) -> None:
    with pytest.raises(ValueError, match="no screen"):
        Ruler.for_screen(*screen)


def test_changing_one_part_of_a_theme_leaves_the_others() -> None:
    dark = CONSOLE.with_palette(DARK)
    assert dark.palette is DARK
    assert dark.type == CONSOLE.type
