# SPDX-License-Identifier: GPL-3.0-or-later
"""Every colour, size and duration of both applications, in one place and free of Qt.

Lengths are millimetres on the real screen; a ``Ruler`` made from the configured diagonal turns them into
pixels. Type is measured by the height of its capitals, because that is what the accessibility standards
measure.
"""

from dataclasses import dataclass, fields, replace
from math import ceil, hypot, radians, tan

CAPITAL_RATIO = 0.69
"""Height of a capital in Hanken Grotesk as a part of the font's pixel size."""


# ------------------------------------------------------------------------------------------------------
# colours


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they mean, each ``#RRGGBB``; ``scrim`` is ``#AARRGGBB`` and is laid over everything."""

    name: str
    dark: bool
    ground: str
    card: str
    ink: str
    quiet_ink: str
    accent: str
    on_accent: str
    accent_pressed: str
    accent_wash: str
    """Behind ink, for what is selected or chosen."""
    staff_ink: str
    staff_wash: str
    danger: str
    on_danger: str
    danger_wash: str
    good: str
    """The store is up, the product is in stock."""
    hairline: str
    """Between things; carries no meaning, so no contrast is asked of it."""
    control_edge: str
    """Around a field or a button that has no fill."""
    focus: str
    disabled_ink: str
    """On something that cannot be used now. WCAG asks no contrast of it; it has a control's, to be read."""
    scrim: str


LIGHT = Palette(
    name="light",
    dark=False,
    ground="#FAF7F2",
    card="#FFFFFF",
    ink="#1C1F24",
    quiet_ink="#5B616B",
    accent="#0E5A48",
    on_accent="#FFFFFF",
    accent_pressed="#0A4436",
    accent_wash="#DDEBE4",
    staff_ink="#5A3A00",
    staff_wash="#FFE9BF",
    danger="#A4231B",
    on_danger="#FFFFFF",
    danger_wash="#FBE4E1",
    good="#1B6B3A",
    hairline="#D9D3C8",
    control_edge="#857F76",
    focus="#1D4ED8",
    disabled_ink="#8C877E",
    scrim="#8C1C1F24",
)

DARK = Palette(
    name="dark",
    dark=True,
    ground="#16191D",
    card="#1F242A",
    ink="#ECEAE4",
    quiet_ink="#A7ADB6",
    accent="#6FD1B3",
    on_accent="#0B2A22",
    accent_pressed="#8FE0C7",
    accent_wash="#1E3A33",
    staff_ink="#FFD98A",
    staff_wash="#43330F",
    danger="#FF9A90",
    on_danger="#3A0905",
    danger_wash="#45201D",
    good="#7FD69A",
    hairline="#343A42",
    control_edge="#7C838D",
    focus="#8AB4FF",
    disabled_ink="#747A83",
    scrim="#B3000000",
)

HIGH_CONTRAST = Palette(
    name="high-contrast",
    dark=True,
    ground="#000000",
    card="#000000",
    ink="#FFFFFF",
    quiet_ink="#E4E4E4",
    accent="#FFE14D",
    on_accent="#000000",
    accent_pressed="#FFF3B0",
    accent_wash="#2E2900",
    staff_ink="#FFD98A",
    staff_wash="#2B2000",
    danger="#FFB3AB",
    on_danger="#000000",
    danger_wash="#330A07",
    good="#8CF0AC",
    hairline="#8E8E8E",
    control_edge="#FFFFFF",
    focus="#6FE3FF",
    disabled_ink="#9A9A9A",
    scrim="#D9000000",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two colours of a palette that meet on the screen, and the contrast WCAG 2 asks of them.

    Text needs 4.5 : 1 (1.4.3), or 7 : 1 where more is promised (1.4.6); what shows a control needs 3 : 1
    (1.4.11).
    """

    foreground: str
    background: str
    is_text: bool

    def bound(self, *, high_contrast: bool) -> float:
        if self.is_text:
            return 7.0 if high_contrast else 4.5
        return 4.5 if high_contrast else 3.0


PAIRS = (
    *(
        Pair(text, behind, is_text=True)
        for behind in ("ground", "card")
        for text in ("ink", "quiet_ink", "accent", "danger", "good", "staff_ink")
    ),
    Pair("on_accent", "accent", is_text=True),
    Pair("on_accent", "accent_pressed", is_text=True),
    Pair("on_danger", "danger", is_text=True),
    Pair("ink", "accent_wash", is_text=True),
    Pair("quiet_ink", "accent_wash", is_text=True),
    Pair("accent", "accent_wash", is_text=True),
    Pair("staff_ink", "staff_wash", is_text=True),
    Pair("ink", "staff_wash", is_text=True),
    Pair("danger", "danger_wash", is_text=True),
    Pair("ink", "danger_wash", is_text=True),
    *(
        Pair(control, behind, is_text=False)
        for behind in ("ground", "card", "accent_wash")
        for control in ("control_edge", "focus")
    ),
    Pair("disabled_ink", "ground", is_text=False),
    Pair("disabled_ink", "card", is_text=False),
)
"""Every pair that may be put together; another pair has to be added here first."""


def luminance(colour: str) -> float:
    """Return the relative luminance, 0 (black) to 1 (white), of ``#RRGGBB`` by WCAG 2's formula."""
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return WCAG 2's contrast ratio of two ``#RRGGBB`` colours, 1 to 21; the order does not matter."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


# --------------------------------------------------------------------------------------------------------
# sizes


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Heights of capitals in millimetres."""

    caption: float
    body: float
    lead: float
    title: float
    display: float
    hero: float

    def enlarged(self, factor: float, *, at_least: float) -> "TypeScale":
        """Return a scale ``factor`` times as large, with no capital lower than ``at_least`` mm."""
        return TypeScale(
            **{size.name: max(getattr(self, size.name) * factor, at_least) for size in fields(self)}
        )


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in millimetres."""

    hair: float
    tiny: float
    small: float
    medium: float
    large: float
    huge: float


@dataclass(frozen=True, slots=True)
class Radii:
    """Corners in millimetres."""

    small: float
    card: float
    sheet: float


@dataclass(frozen=True, slots=True)
class Targets:
    """What a finger or a pointer must hit, in millimetres."""

    primary: float
    """Side of the smallest square for what a screen is for: 20 mm for a finger (Colle & Hiszem 2004)."""
    secondary: float
    """Side of anything else that can be touched: at least 44 CSS pixels of 1/96 inch (WCAG 2.5.5)."""
    gap: float
    """Dead space between two of them."""


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in milliseconds; all zero when reduced motion is asked for."""

    quick: int
    plain: int
    slow: int

    @property
    def reduced(self) -> "Motion":
        return Motion(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Theme:
    """All that one application looks like."""

    palette: Palette
    type: TypeScale
    spacing: Spacing
    radii: Radii
    targets: Targets
    motion: Motion
    low_reach: bool = False
    """Everything is for somebody who sits, or is a child (EN 301 549 §8.3.3)."""

    def with_palette(self, palette: Palette) -> "Theme":
        return replace(self, palette=palette)

    def with_reduced_motion(self) -> "Theme":
        return replace(self, motion=self.motion.reduced)

    def with_large_text(self, distance_mm: float, factor: float = 1.35) -> "Theme":
        """Return the theme with text to be read from ``distance_mm`` (EN 301 549 §5.1.4).

        What can be touched grows with what stands on it.
        """
        return replace(
            self,
            type=self.type.enlarged(factor, at_least=legible_capital(distance_mm)),
            targets=replace(self.targets, secondary=self.targets.secondary * factor),
        )

    def with_low_reach(self) -> "Theme":
        return replace(self, low_reach=True)

    def ceiling(self, width_px: int, height_px: int) -> int:
        """Return how far from a screen's upper edge nothing may be that has to be touched or read."""
        if not self.low_reach:
            return 0
        reach = LOW_REACH_PORTRAIT if height_px > width_px else LOW_REACH_LANDSCAPE
        return round(height_px * (1 - reach))


LOW_REACH_PORTRAIT = 0.6
LOW_REACH_LANDSCAPE = 0.8
"""The part of the screen, from below, that low reach keeps to: a screen on its side is not as tall."""

MOTION = Motion(quick=120, plain=160, slow=200)

KIOSK = Theme(
    palette=LIGHT,
    type=TypeScale(caption=3.6, body=4.8, lead=5.6, title=7.4, display=10.5, hero=16.0),
    spacing=Spacing(hair=0.3, tiny=1.2, small=2.4, medium=4.8, large=8.0, huge=14.0),
    radii=Radii(small=2.0, card=3.6, sheet=5.0),
    targets=Targets(primary=20.0, secondary=14.0, gap=1.2),
    motion=MOTION,
)

CONSOLE = Theme(
    palette=LIGHT,
    type=TypeScale(caption=2.1, body=2.4, lead=2.9, title=3.8, display=5.4, hero=8.0),
    spacing=Spacing(hair=0.27, tiny=0.8, small=1.6, medium=3.2, large=5.4, huge=9.0),
    radii=Radii(small=1.1, card=2.2, sheet=3.2),
    targets=Targets(primary=9.0, secondary=7.5, gap=1.0),
    motion=MOTION,
)


def legible_capital(distance_mm: float, degrees: float = 0.7) -> float:
    """Return how many mm high a capital must be to subtend ``degrees`` (EN 301 549 §5.1.4)."""
    return 2 * distance_mm * tan(radians(degrees) / 2)


@dataclass(frozen=True, slots=True)
class Ruler:
    """Turns millimetres into the (device-independent) pixels of one screen."""

    pixels_per_mm: float

    @classmethod
    def for_screen(cls, width_px: int, height_px: int, diagonal_inches: float) -> "Ruler":
        """Measure a screen; its size is in device-independent pixels. ValueError unless all are positive."""
        if width_px <= 0 or height_px <= 0 or diagonal_inches <= 0:
            raise ValueError(f"no screen measures {width_px} × {height_px} px and {diagonal_inches} inches")
        return cls(hypot(width_px, height_px) / (diagonal_inches * 25.4))

    def px(self, mm: float) -> int:
        """Return the nearest whole number of pixels, never 0 for a length that is not."""
        return max(round(mm * self.pixels_per_mm), 1) if mm > 0 else 0

    def at_least_px(self, mm: float) -> int:
        """Return the smallest whole number of pixels that is no shorter, for what a standard bounds."""
        return ceil(mm * self.pixels_per_mm - 1e-9)

    def font_px(self, capital_mm: float) -> int:
        """Return the pixel size at which Hanken Grotesk's capitals are at least ``capital_mm`` high."""
        return ceil(capital_mm * self.pixels_per_mm / CAPITAL_RATIO - 1e-9)
