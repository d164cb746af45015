# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared tokens as QML reads them: colours, and lengths in whole pixels of this screen.

One object for each engine, so that two kiosks in one process can have screens of different sizes.
"""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from shared.desktop import theme as tokens
from shared.desktop.fonts import ICON_FAMILY, LATIN_LINE_RATIO, TEXT_FAMILY, icon_glyph, line_ratio
from shared.desktop.phrases import keep_end, keep_phrases

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_ENGINE_PROPERTY = "handselTheme"


@QmlElement
@QmlSingleton
class Theme(QObject):
    """Lengths follow the window, colours the palette."""

    metricsChanged = Signal()
    scriptChanged = Signal()
    paletteChanged = Signal()
    motionChanged = Signal()

    def __init__(
        self, theme: tokens.Theme, ruler: tokens.Ruler, size: QSize, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ruler = ruler
        self._size = size
        self._line_ratio = LATIN_LINE_RATIO
        self.metricsChanged.connect(self.scriptChanged)

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """Give QML the theme that `serve` put on its engine."""
        theme = engine.property(_ENGINE_PROPERTY)
        assert isinstance(theme, QObject)
        return theme

    def serve(self, engine: QQmlEngine) -> None:
        """Be the theme of everything this engine loads."""
        engine.setProperty(_ENGINE_PROPERTY, self)

    def measure(self, ruler: tokens.Ruler, size: QSize) -> None:
        """Take the measure of another window."""
        if (ruler, size) != (self._ruler, self._size):
            self._ruler, self._size = ruler, size
            self.metricsChanged.emit()

    @property
    def worn(self) -> tokens.Theme:
        """The tokens that are shown now."""
        return self._theme

    def wear(self, theme: tokens.Theme) -> None:
        """Look like this from now on, all at once."""
        before, self._theme = self._theme, theme
        if theme.motion != before.motion:
            self.motionChanged.emit()
        if theme.palette != before.palette:
            self.paletteChanged.emit()
        if theme != replace(before, motion=theme.motion, palette=theme.palette):
            self.metricsChanged.emit()

    def write_like(self, sample: str) -> None:
        """Leave lines as much room as the script of the sample takes."""
        self._line_ratio = line_ratio(sample)
        self.scriptChanged.emit()

    def _px(self, mm: float) -> int:
        return self._ruler.px(mm)

    def _target(self, mm: float) -> int:
        return self._ruler.at_least_px(mm)

    def _font(self, capital_mm: float) -> int:
        return self._ruler.font_px(capital_mm)

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self._theme.palette, name))

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """Return the character of a Phosphor icon; a name the font does not have shows a plain tag."""
        try:
            return icon_glyph(name)
        except KeyError:
            return icon_glyph("tag")

    @Slot(str, result=str)
    def phrased(self, text: str) -> str:
        """Return a text whose lines end between phrases, also where it is Japanese."""
        return keep_phrases(text)

    @Slot(str, result=str)
    def ended(self, text: str) -> str:
        """Return a phrased text whose last line has more than one short word."""
        return keep_end(text)

    @Slot(float, result=int)
    def px(self, mm: float) -> int:
        """Return so many millimetres in pixels, for what only one screen has."""
        return self._ruler.px(mm)

    # Type: the pixel size at which capitals have the height the tokens ask for.
    @Property(int, notify=metricsChanged)
    def caption(self) -> int:
        return self._font(self._theme.type.caption)

    @Property(int, notify=metricsChanged)
    def body(self) -> int:
        return self._font(self._theme.type.body)

    @Property(int, notify=metricsChanged)
    def lead(self) -> int:
        return self._font(self._theme.type.lead)

    @Property(int, notify=metricsChanged)
    def title(self) -> int:
        return self._font(self._theme.type.title)

    @Property(int, notify=metricsChanged)
    def display(self) -> int:
        return self._font(self._theme.type.display)

    @Property(int, notify=metricsChanged)
    def hero(self) -> int:
        return self._font(self._theme.type.hero)

    @Property(int, notify=scriptChanged)
    def bodyLine(self) -> int:
        """How high one line of body text is in the script of the screen's language."""
        return ceil(self._font(self._theme.type.body) * self._line_ratio)

    @Property(float, notify=metricsChanged)
    def enlarged(self) -> float:
        """How many times as large body text is as the shop has it."""
        return self._theme.type.body / tokens.KIOSK.type.body

    @Property(str, constant=True)
    def textFamily(self) -> str:
        return TEXT_FAMILY

    @Property(str, constant=True)
    def iconFamily(self) -> str:
        return ICON_FAMILY

    # Distances.
    @Property(int, notify=metricsChanged)
    def hair(self) -> int:
        return self._px(self._theme.spacing.hair)

    @Property(int, notify=metricsChanged)
    def tiny(self) -> int:
        return self._px(self._theme.spacing.tiny)

    @Property(int, notify=metricsChanged)
    def small(self) -> int:
        return self._px(self._theme.spacing.small)

    @Property(int, notify=metricsChanged)
    def medium(self) -> int:
        return self._px(self._theme.spacing.medium)

    @Property(int, notify=metricsChanged)
    def large(self) -> int:
        return self._px(self._theme.spacing.large)

    @Property(int, notify=metricsChanged)
    def huge(self) -> int:
        return self._px(self._theme.spacing.huge)

    @Property(int, notify=metricsChanged)
    def margin(self) -> int:
        """Between the screen's edge and what stands on it."""
        return self._px(11.2)

    # Corners.
    @Property(int, notify=metricsChanged)
    def radiusSmall(self) -> int:
        return self._px(self._theme.radii.small)

    @Property(int, notify=metricsChanged)
    def radiusCard(self) -> int:
        return self._px(self._theme.radii.card)

    @Property(int, notify=metricsChanged)
    def radiusSheet(self) -> int:
        return self._px(self._theme.radii.sheet)

    # What a finger must hit.
    @Property(int, notify=metricsChanged)
    def primary(self) -> int:
        return self._target(self._theme.targets.primary)

    @Property(int, notify=metricsChanged)
    def secondary(self) -> int:
        return self._target(self._theme.targets.secondary)

    @Property(int, notify=metricsChanged)
    def gap(self) -> int:
        return self._target(self._theme.targets.gap)

    @Property(int, notify=metricsChanged)
    def ceiling(self) -> int:
        """How far below the window's upper edge begins what is to be reached; 0 unless that is asked for."""
        return self._theme.ceiling(self._size.width(), self._size.height())

    @Property(bool, notify=metricsChanged)
    def lowReach(self) -> bool:
        return self._theme.low_reach

    # Time, in milliseconds; all 0 when reduced motion is asked for.
    @Property(int, notify=motionChanged)
    def quick(self) -> int:
        return self._theme.motion.quick

    @Property(int, notify=motionChanged)
    def plain(self) -> int:
        return self._theme.motion.plain

    @Property(int, notify=motionChanged)
    def slow(self) -> int:
        return self._theme.motion.slow

    @Property(bool, notify=motionChanged)
    def still(self) -> bool:
        return self._theme.motion.slow == 0

    # Colours.
    @Property(bool, notify=paletteChanged)
    def highContrast(self) -> bool:
        """Whether colours only separate, and nothing is tinted."""
        return self._theme.palette is tokens.HIGH_CONTRAST

    @Property(QColor, notify=paletteChanged)
    def ground(self) -> QColor:
        return self._colour("ground")

    @Property(QColor, notify=paletteChanged)
    def card(self) -> QColor:
        return self._colour("card")

    @Property(QColor, notify=paletteChanged)
    def ink(self) -> QColor:
        return self._colour("ink")

    @Property(QColor, notify=paletteChanged)
    def quietInk(self) -> QColor:
        return self._colour("quiet_ink")

    @Property(QColor, notify=paletteChanged)
    def accent(self) -> QColor:
        return self._colour("accent")

    @Property(QColor, notify=paletteChanged)
    def onAccent(self) -> QColor:
        return self._colour("on_accent")

    @Property(QColor, notify=paletteChanged)
    def accentPressed(self) -> QColor:
        return self._colour("accent_pressed")

    @Property(QColor, notify=paletteChanged)
    def accentWash(self) -> QColor:
        return self._colour("accent_wash")

    @Property(QColor, notify=paletteChanged)
    def staffInk(self) -> QColor:
        return self._colour("staff_ink")

    @Property(QColor, notify=paletteChanged)
    def staffWash(self) -> QColor:
        return self._colour("staff_wash")

    @Property(QColor, notify=paletteChanged)
    def danger(self) -> QColor:
        return self._colour("danger")

    @Property(QColor, notify=paletteChanged)
    def dangerWash(self) -> QColor:
        return self._colour("danger_wash")

    @Property(QColor, notify=paletteChanged)
    def good(self) -> QColor:
        return self._colour("good")

    @Property(QColor, notify=paletteChanged)
    def hairline(self) -> QColor:
        return self._colour("hairline")

    @Property(QColor, notify=paletteChanged)
    def controlEdge(self) -> QColor:
        return self._colour("control_edge")

    @Property(QColor, notify=paletteChanged)
    def focus(self) -> QColor:
        return self._colour("focus")

    @Property(QColor, notify=paletteChanged)
    def disabledInk(self) -> QColor:
        return self._colour("disabled_ink")

    @Property(QColor, notify=paletteChanged)
    def scrim(self) -> QColor:
        return self._colour("scrim")
