# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the screen: the shop's own until a customer chooses another, and again after them."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.formats import Formats
from shared.desktop.locales import LOCALES
from shared.desktop.translations import Translations
from shared.languages import LANGUAGES


class Language(QObject):
    """Switches the translations of this process; `changed` comes after they are in place."""

    changed = Signal()

    def __init__(self, application: QCoreApplication, default: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translations = Translations(application, "kiosk")
        self._default = default
        self._code = ""
        self.switch(default)

    @property
    def code(self) -> str:
        return self._code

    @property
    def name(self) -> str:
        return LANGUAGES[self._code]

    @property
    def formats(self) -> Formats:
        return Formats(self._code, LOCALES[self._code])

    def switch(self, code: str) -> None:
        """Speak this language from now on."""
        if code == self._code:
            return
        self._translations.switch(code)
        self._code = code
        self.changed.emit()

    def reset(self) -> None:
        """Speak the shop's own language again."""
        self.switch(self._default)

    def close(self) -> None:
        """Take the translations out of the application."""
        self._translations.remove()
