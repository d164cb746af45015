# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's translation files are complete and hold together; what they say, people have to judge."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.language import NAMES
from shared.desktop.translations import FOLDER, SOURCE_LANGUAGE

FIELD = re.compile(r"%L?\d+|\{\w*\}")
ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
PLURAL_FORMS = {"de": 2, "fr": 2, "es": 2, "ja": 1, "ar": 6}
TRANSLATED = tuple(code for code in NAMES if code != SOURCE_LANGUAGE)

in_each_language = pytest.mark.parametrize("language", TRANSLATED)


@dataclass(frozen=True)
class Message:
    """One text of the source, and what is said instead: several forms where it counts something."""

    context: str
    source: str
    forms: tuple[str, ...]
    counts: bool
    unfinished: bool


def messages_of(language: str, folder: Path = FOLDER) -> list[Message]:
    found = []
    for context in ElementTree.parse(folder / f"kiosk_{language}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Message(
                    context=context.findtext("name", ""),
                    source=message.findtext("source", ""),
                    forms=tuple(forms) or (translation.text or "",),
                    counts=message.get("numerus") == "yes",
                    unfinished=translation.get("type") is not None,
                )
            )
    return found


@in_each_language
def test_nothing_is_unfinished_or_empty(language: str) -> None:
    wanting = [each for each in messages_of(language) if each.unfinished or not all(each.forms)]
    assert wanting == []


def test_all_languages_translate_the_same_texts() -> None:
    texts = {
        language: {(each.context, each.source) for each in messages_of(language)} for language in TRANSLATED
    }
    assert all(texts[language] == texts["de"] for language in TRANSLATED)
    assert len(texts["de"]) > 150


@in_each_language
def test_a_translation_has_the_fields_of_its_source(language: str) -> None:
    wrong = [
        (each.source, form)
        for each in messages_of(language)
        for form in each.forms
        if Counter(FIELD.findall(form)) != Counter(FIELD.findall(each.source))
    ]
    assert wrong == []


@in_each_language
def test_what_is_counted_has_every_form_that_the_language_has(language: str) -> None:
    counted = [each for each in messages_of(language) if each.counts]
    assert {len(each.forms) for each in counted} == {PLURAL_FORMS[language]}
    # "None", "one" and "two" may be words; every greater number is a figure.
    assert all("%n" in form for each in counted for form in each.forms[3:] or each.forms[-1:])


@in_each_language
def test_a_translation_begins_and_ends_with_the_spaces_of_its_source(language: str) -> None:
    def around(text: str) -> tuple[bool, bool]:
        return text.startswith(" "), text.endswith(" ")

    # A full-width sign of Japanese has its space within.
    wrong = [
        each.source
        for each in messages_of(language)
        for form in each.forms
        if around(form) != around(each.source) and not form.endswith("：")
    ]
    assert wrong == []


def test_what_is_put_into_an_arabic_sentence_is_isolated_from_it() -> None:
    bare = [form for each in messages_of("ar") for form in each.forms if FIELD.search(ISOLATED.sub("", form))]
    assert bare == []


def test_languages_that_keep_a_space_before_a_sign_never_break_the_line_there() -> None:
    wrong = [form for each in messages_of("fr") for form in each.forms if re.search("[^ ] [:;!?»]|« ", form)]
    assert wrong == []
