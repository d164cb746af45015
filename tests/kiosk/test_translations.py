# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's translation files are complete and hold together; what they say, people have to judge."""

import re
from collections import Counter
from functools import partial

import pytest

from shared.desktop.translations import SOURCE_LANGUAGE
from shared.languages import LANGUAGES
from tests.drivers.translation_files import ISOLATED, PLURAL_FORMS, messages_of

FIELD = re.compile(r"%L?\d+|\{\w*\}")
kiosk_texts = partial(messages_of, "kiosk")
TRANSLATED = tuple(code for code in LANGUAGES if code != SOURCE_LANGUAGE)

in_each_language = pytest.mark.parametrize("language", TRANSLATED)


@in_each_language
def test_nothing_is_unfinished_or_empty(language: str) -> None:
    wanting = [each for each in kiosk_texts(language) if each.unfinished or not all(each.forms)]
    assert wanting == []


def test_all_languages_translate_the_same_texts() -> None:
    texts = {
        language: {(each.context, each.source) for each in kiosk_texts(language)} for language in TRANSLATED
    }
    assert all(texts[language] == texts["de"] for language in TRANSLATED)
    assert len(texts["de"]) > 150


@in_each_language
def test_a_translation_has_the_fields_of_its_source(language: str) -> None:
    wrong = [
        (each.source, form)
        for each in kiosk_texts(language)
        for form in each.forms
        if Counter(FIELD.findall(form)) != Counter(FIELD.findall(each.source))
    ]
    assert wrong == []


@in_each_language
def test_what_is_counted_has_every_form_that_the_language_has(language: str) -> None:
    counted = [each for each in kiosk_texts(language) if each.counts]
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
        for each in kiosk_texts(language)
        for form in each.forms
        if around(form) != around(each.source) and not form.endswith("：")
    ]
    assert wrong == []


def test_what_is_put_into_an_arabic_sentence_is_isolated_from_it() -> None:
    bare = [form for each in kiosk_texts("ar") for form in each.forms if FIELD.search(ISOLATED.sub("", form))]
    assert bare == []


def test_languages_that_keep_a_space_before_a_sign_never_break_the_line_there() -> None:
    wrong = [form for each in kiosk_texts("fr") for form in each.forms if re.search("[^ ] [:;!?»]|« ", form)]
    assert wrong == []
