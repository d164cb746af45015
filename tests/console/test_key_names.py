# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys are called what is written on them, days counted and colons set, in the language of the console."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from console.formats import ago, roughly, stopwatch, with_name
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
        ("es", ("Intro", "Supr", "Ctrl+Intro", "Tab", "Esc")),
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


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ("Ctrl+Shift+↑", "Ctrl+Backspace")),
        ("de", ("Strg+Umschalt+↑", "Strg+Rücktaste")),
        ("fr", ("Ctrl+Maj+↑", "Ctrl+Retour arrière")),
        ("es", ("Ctrl+Mayús+↑", "Ctrl+Retroceso")),
        ("ja", ("Ctrl+Shift+↑", "Ctrl+Backspace")),
        ("ar", ("\u2066Ctrl+Shift+↑\u2069", "\u2066Ctrl+Backspace\u2069")),
    ],
)
def test_a_shortcut_is_written_as_it_stands_on_the_keys(
    translations: Translations, language: str, names: tuple[str, str]
) -> None:
    translations.switch(language)
    assert (key_name("Ctrl+Shift+Up"), key_name("Ctrl+Backspace")) == names


def test_menus_call_the_keys_so_too(translations: Translations) -> None:
    translations.switch("es")
    assert (
        QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Mayús+Supr"
    )


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


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("just now", "3 min ago", "3 h ago", "5 days ago")),
        ("de", ("gerade eben", "vor 3 min", "vor 3 Std.", "vor 5 Tagen")),
        ("fr", ("à l’instant", "il y a 3 min", "il y a 3 h", "il y a 5 jours")),
        ("es", ("ahora mismo", "hace 3 min", "hace 3 h", "hace 5 días")),
        ("ja", ("たった今", "3分前", "3時間前", "5日前")),
        ("ar", ("الآن", "قبل \u20683\u2069 د", "قبل \u20683\u2069 س", "قبل 5 أيام")),
    ],
)
def test_how_long_ago_something_was_is_told_in_round_numbers(
    translations: Translations, language: str, told: tuple[str, ...]
) -> None:
    translations.switch(language)
    waits = (timedelta(seconds=59), timedelta(minutes=3), timedelta(hours=3, minutes=5), timedelta(days=5))
    assert tuple(ago(each) for each in waits) == told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Anna: available"),
        ("fr", "Anna\u00a0: available"),
        ("ja", "Anna：available"),
        ("ar", "\u200f\u2068Anna\u2069: \u2068available\u2069"),
    ],
)
def test_a_colon_stands_after_a_name_as_the_language_sets_it(
    translations: Translations, language: str, said: str
) -> None:
    translations.switch(language)
    assert with_name("Anna", "available") == said
