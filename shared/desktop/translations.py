# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of a running application: its own texts, Qt's, and the direction in which it is read.

Texts are written in English in the source, so English needs no file; one that is there may add English
plurals.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

_log = logging.getLogger(__name__)

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
"""Holds ``{application}_{language}.qm`` for each application and language, ``kiosk_de.qm`` for one."""

SOURCE_LANGUAGE = "en"


class Translations:
    """Switches the language of the whole process.

    Qt tells every widget with a LanguageChange event. QML has to be told by ``QQmlEngine.retranslate``,
    which the kiosk does itself.
    """

    def __init__(self, application: QCoreApplication, name: str, folder: Path = FOLDER) -> None:
        """Translate the texts of the application called ``name``: "kiosk" or "console"."""
        self._application = application
        self._name = name
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._language = ""

    @property
    def language(self) -> str:
        """The code last switched to, empty before the first time."""
        return self._language

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of all languages there are texts for, the source's first and the others in order."""
        start = len(f"{self._name}_")
        translated = {path.stem[start:] for path in self._folder.glob(f"{self._name}_*.qm")}
        return (SOURCE_LANGUAGE, *sorted(translated - {SOURCE_LANGUAGE}))

    def switch(self, language: str) -> bool:
        """Speak a language, given by its ISO code ("de", "ar", "pt_BR"), from now on.

        Returns whether there are texts for it; without, they are English, while Qt's own texts and the
        direction of reading follow the language all the same.
        """
        self.remove()
        locale = QLocale(language)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(locale, "qtbase", qt_folder)
        # Last, because Qt asks the translator installed last first.
        has_texts = self._install(locale, self._name, str(self._folder)) or language == SOURCE_LANGUAGE
        if not has_texts:
            _log.info("there are no texts of %s for %s in %s", language, self._name, self._folder)
        # PySide looks once in each translator for a method overridden in Python, and needs the interpreter
        # for that. Were the first to ask Qt's QML thread, while a call from Python waits for that thread,
        # neither would ever go on. So all are asked here, for what none of them has.
        nobody_has = "\0"
        QCoreApplication.translate(nobody_has, nobody_has)
        self._language = language
        if isinstance(self._application, QGuiApplication):
            self._application.setLayoutDirection(locale.textDirection())
        return has_texts

    def remove(self) -> None:
        """Take the translations out of the application."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()

    def _install(self, locale: QLocale, name: str, folder: str) -> bool:
        translator = QTranslator()
        if not translator.load(locale, name, "_", folder):
            return False
        self._installed.append(translator)
        return self._application.installTranslator(translator)
