# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's texts are all in the language of their file, and name its keys."""

import re
from functools import partial

import pytest

from console.key_names import NAMES
from tests.drivers.translation_files import messages_of

FIELD = re.compile(r"\{\w*\}")
console_texts = partial(messages_of, "console")
OTHER_SCRIPT = {"ja": "[\u3040-\u30ff\u4e00-\u9fff～]", "ar": "[\u0600-\u06ff]"}
WITHOUT_WORDS = {
    *("Handsel", "Qt", "Python", "PIN", "Letter", "{quantity} m", "{quantity} m²", "{number}%"),
    *NAMES,
}
"""Names and signs that may be written so in every language, and what stands on keys."""
ALIKE: dict[str, set[str]] = {
    "fr": {
        *(
            "Catalogue",
            "Contact",
            "Date",
            "Description",
            "E-mail",
            "Note",
            "Notifications",
            "Options",
            "Service",
        ),
        *("Stock", "Total", "console", "contact", "description", "note", "options", "stock"),
    },
    "es": {"Error", "Material", "Total"},
}
"""Words that a language writes as English does."""
PRESSED = ("Ctrl", "Shift", "Alt", "Esc", "Enter")
KEYS: dict[str, dict[str, str]] = {
    "fr": {"Shift": "Maj", "Enter": "Entrée", "Esc": "Échap"},
    "es": {"Shift": "Mayús", "Enter": "Intro"},
    "ja": {},
    "ar": {},
}
"""What is written on keys in a language, where it is another word."""


@pytest.mark.parametrize("language", OTHER_SCRIPT)
def test_no_text_is_left_in_english(language: str) -> None:
    script = re.compile(OTHER_SCRIPT[language])
    left = [
        each.source
        for each in console_texts(language)
        if re.search("[A-Za-z]", FIELD.sub("", each.source)) and each.source not in WITHOUT_WORDS
        if not all(script.search(form) for form in each.forms)
    ]
    assert left == []


@pytest.mark.parametrize("language", ALIKE)
def test_no_text_says_the_same_as_in_english(language: str) -> None:
    alike = WITHOUT_WORDS | ALIKE[language] | {"s", "{count} min", "{count} h", "Letter"}
    worded = [each for each in console_texts(language) if re.search("[A-Za-z]", FIELD.sub("", each.source))]
    left = [each.source for each in worded if each.source in each.forms]
    assert sorted(set(left) - alike) == []


@pytest.mark.parametrize("language", KEYS)
def test_a_translation_names_the_keys_of_its_source(language: str) -> None:
    words = KEYS[language]
    source_key, key = (
        re.compile(rf"(?<![A-Za-z])(?:{'|'.join(keys)}|F\d+)(?![A-Za-z])(?:\+[A-Za-zé0-9]+)*")
        for keys in (PRESSED, [words.get(each, each) for each in PRESSED])
    )
    wrong = [
        (each.source, form)
        for each in console_texts(language)
        for form in each.forms
        if [
            "+".join(words.get(part, part) for part in found.split("+"))
            for found in source_key.findall(each.source)
        ]
        != key.findall(form)
    ]
    assert wrong == []
