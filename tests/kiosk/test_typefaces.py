# SPDX-License-Identifier: GPL-3.0-or-later
"""Every character that the kiosk writes is in the typefaces chosen for it: nothing shows as a box."""

import json
import unicodedata
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

from shared.desktop import fonts
from shared.languages import LANGUAGES
from tests.conftest import CHECKOUT
from tests.drivers.translation_files import TRANSLATED, messages_of

pytestmark = pytest.mark.usefixtures("loaded_fonts")

WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold)
CATALOGUE = json.loads((CHECKOUT / "resources" / "demo" / "catalogue.json").read_text(encoding="utf-8"))


def in_language(value: object, language: str) -> Iterator[str]:
    """Yield every text of the language within a catalogue's JSON."""
    if isinstance(value, dict):
        if isinstance(value.get(language), str):
            yield value[language]
        for part in value.values():
            yield from in_language(part, language)
    elif isinstance(value, list):
        for part in value:
            yield from in_language(part, language)


def families_of(text: str, weight: QFont.Weight = QFont.Weight.Normal) -> dict[str, set[str]]:
    """Return the families a text is drawn with, and the styles of each."""
    layout = QTextLayout(text, fonts.text_font(40, weight))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    found: dict[str, set[str]] = {}
    for run in layout.glyphRuns():
        raw = run.rawFont()
        assert 0 not in run.glyphIndexes(), f"{text!r} has a character that {raw.familyName()} does not"
        found.setdefault(raw.familyName(), set()).add(raw.styleName())
    return found


def seen(text: str) -> str:
    """Return the text without what is never drawn, such as the marks of direction."""
    return "".join(each for each in text if unicodedata.category(each) != "Cf" and each != "\n")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_drawn_in_the_typefaces_chosen(language: str) -> None:
    texts = {form for each in messages_of("kiosk", language) for form in each.forms}
    texts |= set(in_language(CATALOGUE, language)) | set(LANGUAGES.values())
    drawn = {family for text in texts for family in families_of(seen(text))}
    assert fonts.TEXT_FAMILY in drawn
    assert drawn <= {fonts.TEXT_FAMILY, *fonts.OTHER_SCRIPTS}


def test_han_characters_have_the_shapes_of_japan() -> None:
    assert set(families_of("直骨令")) == {"Noto Sans CJK JP"}


@pytest.mark.parametrize("weight", WEIGHTS, ids=lambda weight: weight.name)
def test_strong_words_are_strong_in_every_script(weight: QFont.Weight) -> None:
    strong = "Bold" if weight >= QFont.Weight.DemiBold else "Regular"
    assert families_of("合計", weight) == {"Noto Sans CJK JP": {strong}}
    (arabic,) = families_of("المجموع", weight).items()
    assert arabic in [("Noto Sans Arabic UI", {strong}), ("Noto Sans Arabic", {strong})]


def test_a_latin_line_is_as_high_as_is_known_before_it_is_measured() -> None:
    assert fonts.line_ratio(LANGUAGES["en"]) == pytest.approx(fonts.LATIN_LINE_RATIO)


@pytest.mark.parametrize(("language", "most"), [("en", 1.25), ("ja", 1.5), ("ar", 1.4)])
def test_lines_of_another_script_are_not_much_higher(language: str, most: float) -> None:
    if language == "ar" and "Noto Sans Arabic UI" not in QFontDatabase.families():
        most = 2.2  # all that the plain cut promises
    assert 1.15 < fonts.line_ratio(LANGUAGES[language]) < most


def test_the_capitals_of_a_text_stay_those_of_the_house() -> None:
    assert QRawFont.fromFont(fonts.text_font(40)).familyName() == fonts.TEXT_FAMILY
    assert set(families_of("Linden & Co. 1,290 €")) == {fonts.TEXT_FAMILY}
