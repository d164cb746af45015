# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys are called what is written on them, and days are counted, in the language of the console."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from console.formats import roughly, stopwatch
from console.key_names import key_name, with_key
from console.pages.cheat_sheet import fixed_keys
from shared.desktop.translations import Translations


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    made = Translations(qapp, "console")
    yield made
    made.switch("en")
    made.remove()


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("en", ("Enter", "Del", "Ctrl+Enter", "Tab", "Esc")),
        ("de", ("Enter", "Entf", "Strg+Enter", "Tab", "Esc")),
        ("fr", ("Entrée", "Suppr", "Ctrl+Entrée", "Tab", "Échap")),
        ("es", ("Intro", "Suprimir", "Control+Intro", "Tabulador", "Escape")),
    ],
)
def test_the_cheat_sheet_calls_keys_by_their_names(
    translations: Translations, language: str, keys: tuple[str, ...]
) -> None:
    translations.switch(language)
    assert tuple(key for key, _does in fixed_keys().keys) == keys


def test_a_tip_tells_the_key_by_its_name(translations: Translations) -> None:
    translations.switch("de")
    assert with_key("Speichern", "Ctrl+S") == "Speichern (Strg+S)"


def test_the_large_enter_key_is_called_so() -> None:
    assert key_name("Ctrl+Return") == "Ctrl+Enter"


@pytest.mark.parametrize(
    ("language", "days"),
    [
        ("en", ("1 day", "5 days", "34 days")),
        ("de", ("1 Tag", "5 Tage", "34 Tage")),
        ("fr", ("1 jour", "5 jours", "34 jours")),
        ("es", ("1 día", "5 días", "34 días")),
        ("ja", ("1日", "5日", "34日")),
        ("ar", ("يوم واحد", "5 أيام", "34 يومًا")),
    ],
)
def test_a_wait_of_more_than_a_day_is_told_in_days(
    translations: Translations, language: str, days: tuple[str, ...]
) -> None:
    translations.switch(language)
    waits = [timedelta(days=count, hours=7, minutes=35, seconds=30) for count in (1, 5, 34)]
    assert tuple(stopwatch(each) for each in waits) == days
    assert [roughly(each) for each in waits[1:]] == list(days[1:])
