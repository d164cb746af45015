# SPDX-License-Identifier: GPL-3.0-or-later
"""How the console looks: the tokens of the theme as Qt's palette, fonts and icons, for light and for dark.

Every widget is handed the one `Look` and asks it when it paints; when the theme changes, it says so.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, Qt

from shared.desktop import fonts, icons
from shared.desktop.theme import CONSOLE, DARK, LIGHT, Palette, Ruler

DESK_DPI = 96.0
"""The console is a desktop program: its millimetres are those of Qt's own scale, which the desktop sets."""


class Look(QObject):
    """Colours, sizes, fonts and icons of the moment."""

    changed = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        choice: str,
        *,
        reduced_motion: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = choice
        self._ruler = Ruler(DESK_DPI / 25.4)
        self.reduced_motion = reduced_motion
        self._tokens = self._resolve()
        self._fonts: dict[tuple[str, QFont.Weight, bool], QFont] = {}
        application.styleHints().colorSchemeChanged.connect(self._follow)
        application.layoutDirectionChanged.connect(self.changed)

    @property
    def choice(self) -> str:
        """ "system", "light" or "dark"."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._follow()

    @property
    def right_to_left(self) -> bool:
        """Whether the language of the moment is read from the right."""
        return self._application.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def tokens(self) -> Palette:
        """The colours by their meaning."""
        return self._tokens

    def colour(self, token: str, alpha: float = 1.0) -> QColor:
        """Return one of the tokens, `alpha` from 0 (nothing) to 1."""
        colour = QColor(getattr(self._tokens, token))
        colour.setAlphaF(alpha)
        return colour

    def px(self, millimetres: float) -> int:
        """Return millimetres in device-independent pixels."""
        return self._ruler.px(millimetres)

    def font(
        self, size: str = "body", weight: QFont.Weight = QFont.Weight.Normal, *, in_columns: bool = False
    ) -> QFont:
        """Return the typeface in one of the scale's sizes."""
        key = (size, weight, in_columns)
        if key not in self._fonts:
            self._fonts[key] = fonts.text_font(self.font_px(size), weight, in_columns=in_columns)
        # A copy, which costs next to nothing: who asks may strike it out or space it.
        return QFont(self._fonts[key])

    def font_px(self, size: str) -> int:
        """Return the pixel size of one of the scale's sizes."""
        return self._ruler.font_px(getattr(CONSOLE.type, size))

    def icon(self, name: str, token: str = "ink", on: str | None = None) -> QIcon:
        """Return an icon in a token's colour; it has to be asked for again when the look changes."""
        return icons.icon(
            name,
            icons.IconColours(
                normal=getattr(self._tokens, token),
                disabled=self._tokens.disabled_ink,
                on=getattr(self._tokens, on) if on else None,
            ),
        )

    def picture_ground(self) -> QColor:
        """Return what stands behind a product's picture: the illustrations are drawn for light paper."""
        return QColor("#CEC7BA" if self._tokens.dark else "#F4EFE7")

    def picture_ink(self) -> QColor:
        """Return what stands on that ground where a product has no picture, or not yet."""
        return QColor("#5F594F")

    def qt_palette(self) -> QPalette:
        """Return the tokens as Qt's own roles, for what no style sheet reaches."""
        tokens = self._tokens
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: tokens.ground,
            QPalette.ColorRole.WindowText: tokens.ink,
            QPalette.ColorRole.Base: tokens.card,
            QPalette.ColorRole.AlternateBase: tokens.ground,
            QPalette.ColorRole.Text: tokens.ink,
            QPalette.ColorRole.PlaceholderText: tokens.quiet_ink,
            QPalette.ColorRole.Button: tokens.card,
            QPalette.ColorRole.ButtonText: tokens.ink,
            QPalette.ColorRole.ToolTipBase: tokens.ink,
            QPalette.ColorRole.ToolTipText: tokens.ground,
            QPalette.ColorRole.Highlight: tokens.accent,
            QPalette.ColorRole.HighlightedText: tokens.on_accent,
            QPalette.ColorRole.Accent: tokens.accent,
            QPalette.ColorRole.Link: tokens.accent,
            QPalette.ColorRole.Mid: tokens.hairline,
            QPalette.ColorRole.Light: tokens.card,
            QPalette.ColorRole.Dark: tokens.control_edge,
        }
        for role, colour in roles.items():
            palette.setColor(role, QColor(colour))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled_ink))
        return palette

    def _resolve(self) -> Palette:
        match self._choice:
            case "light":
                return LIGHT
            case "dark":
                return DARK
            case _:
                scheme = self._application.styleHints().colorScheme()
                return DARK if scheme is Qt.ColorScheme.Dark else LIGHT

    def _follow(self) -> None:
        tokens = self._resolve()
        if tokens is not self._tokens:
            self._tokens = tokens
            self.changed.emit()
