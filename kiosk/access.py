# SPDX-License-Identifier: GPL-3.0-or-later
"""How this customer wants the screen: the size of its text, its contrast, its motion, and how low it reaches.

One object holds the choices and dresses the theme in them at once. They are the customer's, not the kiosk's:
they are nowhere but in memory, and the next one finds the screen as the shop set it.
"""

from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.theme import Theme
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.desktop import theme as tokens

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_LARGER = {1: (500.0, 1.2), 2: (600.0, 1.35)}
"""Text above the normal size: from how many mm away even the smallest is legible (EN 301 549 §5.1.4),
and how many times as large the others are at least."""


@dataclass(frozen=True, slots=True)
class AccessProps:
    """What one customer has chosen; `text_size` is an `AccessViewModel.TextSize`."""

    text_size: int = 0
    high_contrast: bool = False
    less_motion: bool = False
    low_reach: bool = False


def derive_theme(theme: tokens.Theme, wish: AccessProps) -> tokens.Theme:
    """Return the shop's theme as this customer wants it."""
    if wish.text_size in _LARGER:
        theme = theme.with_large_text(*_LARGER[wish.text_size])
    if wish.high_contrast:
        theme = theme.with_palette(tokens.HIGH_CONTRAST)
    if wish.low_reach:
        theme = theme.with_low_reach()
    return theme.with_reduced_motion() if wish.less_motion else replace(theme, motion=tokens.MOTION)


@QmlElement
class AccessViewModel(QObject):
    """The choices and the panel where they are made.

    A choice made before the first touch is that of somebody about to touch: it stays for `patience` seconds.
    """

    @QEnum
    class TextSize(IntEnum):
        """How large text is."""

        Normal = 0
        Large = 1
        Largest = 2

    textSizeChanged = Signal()
    highContrastChanged = Signal()
    lessMotionChanged = Signal()
    lowReachChanged = Signal()
    openChanged = Signal()
    reset_to_default = Signal()
    """The customer is another, or wanted all as it was."""

    def __init__(self, theme: Theme, visit: Visit, patience: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shops_own = theme.worn
        self._visit = visit
        self._default = AccessProps(less_motion=theme.worn.motion == tokens.MOTION.reduced)
        self._props = self._default
        self._open = False
        self._attended = False
        self._nobody = QTimer(self)
        self._nobody.setSingleShot(True)
        self._nobody.setInterval(round(patience * 1000))
        self._nobody.timeout.connect(self._forget)
        visit.begun.connect(self._nobody.stop)

    def attend(self, attended: bool) -> None:
        """Somebody else notices now that the customer has walked on, or nobody else does any more."""
        self._attended = attended
        self._wait()

    def choose(self, props: AccessProps) -> None:
        """Want all of this from now on."""
        before, self._props = self._props, props
        if before != props:
            self._theme.wear(derive_theme(self._shops_own, props))
            tell_changes(self, before, props)
        self._wait()

    @Slot()
    def sign_of_life(self) -> None:
        """Somebody is still about to begin: what they chose stays as long again."""
        if self._nobody.isActive():
            self._nobody.start()

    @Slot()
    def openPanel(self) -> None:
        self._show(True)

    @Slot()
    def closePanel(self) -> None:
        self._show(False)

    @Slot(int)
    def chooseTextSize(self, size: int) -> None:
        """Read larger or smaller from now on: one of `TextSize`."""
        self.choose(replace(self._props, text_size=AccessViewModel.TextSize(size)))

    @Slot(bool)
    def chooseHighContrast(self, wanted: bool) -> None:
        self.choose(replace(self._props, high_contrast=wanted))

    @Slot(bool)
    def chooseLessMotion(self, wanted: bool) -> None:
        self.choose(replace(self._props, less_motion=wanted))

    @Slot(bool)
    def chooseLowReach(self, wanted: bool) -> None:
        self.choose(replace(self._props, low_reach=wanted))

    @Slot()
    def reset(self) -> None:
        """Everything as the shop set it."""
        self._nobody.stop()
        self.choose(self._default)
        self.reset_to_default.emit()

    @Property(int, notify=textSizeChanged)
    def textSize(self) -> int:
        return self._props.text_size

    @Property(bool, notify=highContrastChanged)
    def highContrast(self) -> bool:
        return self._props.high_contrast

    @Property(bool, notify=lessMotionChanged)
    def lessMotion(self) -> bool:
        return self._props.less_motion

    @Property(bool, notify=lowReachChanged)
    def lowReach(self) -> bool:
        return self._props.low_reach

    @Property(bool, notify=openChanged)
    def open(self) -> bool:
        """Whether the panel is on the screen."""
        return self._open

    def _show(self, shown: bool) -> None:
        if shown != self._open:
            self._open = shown
            self.openChanged.emit()
        self._wait()

    def _wait(self) -> None:
        """Before a visit nothing else would notice that the customer has walked on."""
        unattended = self._visit.code is None and not self._attended
        if unattended and (self._open or self._props != self._default):
            self._nobody.start()
        else:
            self._nobody.stop()

    @Slot()
    def _forget(self) -> None:
        self._show(False)
        self.reset()
