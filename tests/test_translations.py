# SPDX-License-Identifier: GPL-3.0-or-later
"""The translation files of both applications are complete and hold together; what they say, people judge."""

import re
from collections import Counter

import pytest

from tests.drivers.translation_files import APPLICATIONS, ISOLATED, PLURAL_FORMS, TRANSLATED, messages_of

FIELD = re.compile(r"%L?\d+|\{\w*\}")

in_each_application = pytest.mark.parametrize("application", APPLICATIONS)
in_each_language = pytest.mark.parametrize("language", TRANSLATED)


@in_each_application
@in_each_language
def test_nothing_is_unfinished_or_empty(application: str, language: str) -> None:
    messages = messages_of(application, language)
    assert [each for each in messages if each.unfinished or not all(each.forms)] == []


@in_each_application
def test_all_languages_translate_the_same_texts(application: str) -> None:
    texts = {
        language: {(each.context, each.source) for each in messages_of(application, language)}
        for language in TRANSLATED
    }
    assert all(texts[language] == texts["de"] for language in TRANSLATED)
    assert len(texts["de"]) > 150


@in_each_application
@in_each_language
def test_a_translation_has_the_fields_of_its_source(application: str, language: str) -> None:
    wrong = [
        (each.source, form)
        for each in messages_of(application, language)
        for form in each.forms
        if Counter(FIELD.findall(form)) != Counter(FIELD.findall(each.source))
    ]
    assert wrong == []


@in_each_application
@in_each_language
def test_what_is_counted_has_every_form_that_the_language_has(application: str, language: str) -> None:
    counted = [each for each in messages_of(application, language) if each.counts]
    assert {len(each.forms) for each in counted} == {PLURAL_FORMS[language]}
    # "None", "one" and "two" may be words; every greater number is a figure.
    assert all("%n" in form for each in counted for form in each.forms[3:] or each.forms[-1:])


@in_each_application
@in_each_language
def test_a_translation_begins_and_ends_with_the_spaces_of_its_source(application: str, language: str) -> None:
    def around(text: str) -> tuple[bool, bool]:
        return text.startswith(" "), text.endswith(" ")

    # A full-width sign of Japanese has its space within.
    wrong = [
        each.source
        for each in messages_of(application, language)
        for form in each.forms
        if around(form) != around(each.source) and not form.endswith("：")
    ]
    assert wrong == []


@in_each_application
def test_what_is_put_into_an_arabic_sentence_is_isolated_from_it(application: str) -> None:
    forms = [form for each in messages_of(application, "ar") for form in each.forms]
    assert [form for form in forms if FIELD.search(ISOLATED.sub("", form))] == []


@in_each_application
def test_french_never_breaks_the_line_before_a_sign(application: str) -> None:
    forms = [form for each in messages_of(application, "fr") for form in each.forms]
    assert [form for form in forms if re.search("[^ ] [:;!?»]|« ", form)] == []
