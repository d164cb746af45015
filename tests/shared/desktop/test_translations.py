# SPDX-License-Identifier: GPL-3.0-or-later
"""The language can be changed while the application runs, with Qt's own words and the reading direction."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shared.desktop.translations import Translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}"><context><name>Shop</name>
<message><source>Add to list</source><translation>{text}</translation></message>
</context></TS>
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two compiled translations, made by Qt's own compiler."""
    folder = tmp_path_factory.mktemp("translations")
    compiler = Path(PySide6.__file__).parent / "lrelease"
    sources = []
    for language, text in (("de", "Auf die Liste"), ("ar", "أضف إلى القائمة")):
        source = folder / f"kiosk_{language}.ts"
        source.write_text(TS.format(language=language, text=text), encoding="utf-8")
        sources.append(str(source))
    subprocess.run([str(compiler), "-silent", *sources], check=True, timeout=60)
    return folder


@pytest.fixture
def translations(qapp: QApplication, folder: Path) -> Iterator[Translations]:
    translations = Translations(qapp, "kiosk", folder)
    yield translations
    translations.remove()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def text() -> str:
    return QCoreApplication.translate("Shop", "Add to list")


def test_texts_follow_the_language_back_and_forth(translations: Translations) -> None:
    assert text() == "Add to list"
    seen = []
    for language in ("de", "en", "ar", "de"):
        assert translations.switch(language)
        assert translations.language == language
        seen.append(text())
    assert seen == ["Auf die Liste", "Add to list", "أضف إلى القائمة", "Auf die Liste"]


def test_qts_own_texts_follow_too(translations: Translations) -> None:
    translations.switch("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    translations.switch("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_variant_of_a_language_takes_the_language(translations: Translations) -> None:
    assert translations.switch("de_AT")
    assert text() == "Auf die Liste"


def test_arabic_is_read_from_right_to_left(translations: Translations, qapp: QApplication) -> None:
    translations.switch("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    translations.switch("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_language_without_texts_is_english_in_its_own_direction(
    translations: Translations, qapp: QApplication
) -> None:
    translations.switch("de")
    assert not translations.switch("he")
    assert text() == "Add to list"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_widgets_are_told(translations: Translations, qtbot: QtBot) -> None:
    class Label(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.said: list[str] = []

        def changeEvent(self, event: QEvent) -> None:
            if event.type() is QEvent.Type.LanguageChange:
                self.said.append(text())

    label = Label()
    qtbot.addWidget(label)
    translations.switch("de")
    qtbot.waitUntil(lambda: label.said[-1:] == ["Auf die Liste"])


def test_the_languages_there_are_can_be_listed(translations: Translations, qapp: QApplication) -> None:
    assert translations.languages == ("en", "ar", "de")
    assert Translations(qapp, "nothing").languages == ("en",)


def test_after_removal_the_texts_are_the_sources(translations: Translations) -> None:
    translations.switch("de")
    translations.remove()
    assert text() == "Add to list"


def test_it_works_without_a_screen() -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from shared.desktop.translations import Translations\n"
        "application = QCoreApplication([])\n"
        "assert Translations(application, 'kiosk').switch('en')\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
