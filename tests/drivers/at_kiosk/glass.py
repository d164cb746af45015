# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's screen as who stands before it sees and reads it, and waits for it."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontInfo, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.focus.scene import is_seen
from tests.drivers.at_kiosk.items import below, middle_of
from tests.drivers.pausing import pause

_TIMEOUT_SECONDS = 60.0


class NotShownError(AssertionError):
    """Nothing of that name is shown, or it cannot be touched."""


class Glass:
    """What one kiosk's window shows. What is asked for by name is waited for."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    # ------------------------------------------------------------------------------------------ things

    def look(self, name: str, fits: Callable[[QQuickItem], bool] = lambda _item: True) -> QQuickItem | None:
        """Return the thing of that name if a customer can see it."""
        for item in below(self.window.contentItem()):
            if item.objectName() == name and item.isVisible() and fits(item):
                return item
        return None

    def all_named(self, prefix: str) -> list[QQuickItem]:
        """Return everything on the screen whose name begins so."""
        return [
            item
            for item in below(self.window.contentItem())
            if item.objectName().startswith(prefix) and item.isVisible() and item.opacity() > 0
        ]

    def find(self, name: str, fits: Callable[[QQuickItem], bool] = lambda _item: True) -> QQuickItem:
        """Return the thing of this object name as soon as it is on the screen."""
        self.wait_until(lambda: self.look(name, fits) is not None, f"{name!r} on the screen")
        item = self.look(name, fits)
        assert item is not None
        return item

    def within(self, parent: QQuickItem, name: str) -> QQuickItem:
        """Return the part of that name of a thing."""
        for item in below(parent):
            if item.objectName() == name and item.isVisible():
                return item
        raise NotShownError(f"{parent.objectName()!r} shows no {name!r}")

    def is_shown(self, name: str) -> bool:
        """Say whether the thing of this object name is on the screen."""
        return self.look(name) is not None

    def place_of(self, name: str) -> QPoint | None:
        """Return the middle of what has this object name, None where it is not on the screen."""
        item = self.look(name)
        return None if item is None else middle_of(item)

    # ------------------------------------------------------------------------------------------- texts

    def said(self, name: str) -> str:
        """Return what the thing of that name says, empty while it is not on the screen."""
        item = self.look(name)
        return str(item.property("text")) if item is not None else ""

    def text_of(self, name: str) -> str:
        """Return what the thing of that name says, once it is on the screen."""
        return str(self.find(name).property("text"))

    def wait_for_text(self, name: str, text: str) -> None:
        """Wait until the thing of that name says this."""
        self.find(name, lambda item: item.property("text") == text)

    def texts(self) -> tuple[QQuickItem, ...]:
        """Return every text that can be read on the screen, as the scene has it."""
        return tuple(
            item
            for item in below(self.window.contentItem())
            if item.inherits("QQuickText") and item.property("text") and is_seen(item)
        )

    def shown_texts(self) -> tuple[str, ...]:
        """Return every text that can be read on the screen, in the order it is drawn."""
        return tuple(str(item.property("text")) for item in self.texts())

    def says(self, text: str) -> bool:
        """Whether this text stands on the screen."""
        return text in self.shown_texts()

    def shown_text_sizes(self, name: str) -> tuple[int, ...]:
        """Return the pixel size of all words that are shown within the thing of this name."""
        return tuple(
            QFontInfo(item.property("font")).pixelSize()
            for item in below(self.find(name))
            if item.inherits("QQuickText") and str(item.property("text")).isprintable() and is_seen(item)
        )

    def written_texts(self) -> tuple[str, ...]:
        """Return what stands in the fields on the screen."""
        return tuple(
            str(item.property("text"))
            for item in below(self.window.contentItem())
            if item.inherits("QQuickTextEdit") and is_seen(item)
        )

    def spoken_texts(self) -> tuple[str, ...]:
        """Return the name by which a screen reader would call each thing on the screen."""
        interfaces: Iterator[QAccessibleInterface | None] = (
            QAccessible.queryAccessibleInterface(item)
            for item in below(self.window.contentItem())
            if is_seen(item)
        )
        names = (each.text(QAccessible.Text.Name) for each in interfaces if each)
        return tuple(name for name in names if name)

    def highest_touchable(self) -> float:
        """Return how far from the upper edge the highest button, field or other thing to touch begins."""
        return min(
            item.mapToScene(QPointF()).y()
            for item in below(self.window.contentItem())
            if item.inherits("QQuickAbstractButton") and item.isEnabled() and is_seen(item)
        )

    def is_mirrored(self) -> bool:
        """Say whether the screen is read from right to left."""
        application = QCoreApplication.instance()
        assert isinstance(application, QGuiApplication)
        return application.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # ----------------------------------------------------------------------------------------- waiting

    def wait_until(self, condition: Callable[[], object], what: str = "it") -> None:
        """Let the kiosk run until the condition holds; AssertionError when that takes a minute."""
        end = time.monotonic() + _TIMEOUT_SECONDS
        while not condition():
            if time.monotonic() > end:
                shown = self._shown_names()
                raise NotShownError(f"waited {_TIMEOUT_SECONDS:.0f} s in vain for {what}; shown: {shown}")
            pause(2)

    def settle_frames(self) -> None:
        """Let what has just changed be laid out and painted: what a layout moves may move others."""
        painted: list[bool] = []

        def hear() -> None:
            painted.append(True)
            self.window.update()

        self.window.frameSwapped.connect(hear)
        self.window.update()
        self.wait_until(lambda: len(painted) >= 3, "three frames")
        self.window.frameSwapped.disconnect(hear)

    def settle(self) -> None:
        """Let pictures arrive and movements end."""
        quiet_since = time.monotonic()
        end = quiet_since + _TIMEOUT_SECONDS
        while time.monotonic() - quiet_since < 0.25 and time.monotonic() < end:
            pause(10)
            if self._is_busy():
                quiet_since = time.monotonic()

    # ---------------------------------------------------------------------------------------- pictures

    def photograph(self) -> QImage:
        """Return the screen as a camera in front of it would see it."""
        self.settle()
        return self.window.grabWindow()

    def screenshot(self, path: Path) -> Path:
        """Write the window as it looks when everything has come to rest."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grabWindow().save(str(path)):
            raise OSError(f"the picture {path} could not be written")
        return path

    # ------------------------------------------------------------------------------------------ inside

    def _is_busy(self) -> bool:
        for item in below(self.window.contentItem()):
            if not item.isVisible():
                continue
            if item.property("loading") is True or item.property("moving") is True:
                return True
        return False

    def _shown_names(self) -> str:
        """Say what is on the screen, by its names: where a touch went astray, this tells where to."""
        named = (item for item in below(self.window.contentItem()) if item.objectName() and is_seen(item))
        return ", ".join(dict.fromkeys(item.objectName() for item in named)) or "nothing"
