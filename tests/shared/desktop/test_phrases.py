# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of Japanese end between phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from shared.desktop.fonts import TEXT_FAMILY
from shared.desktop.phrases import WORD_JOINER, keep_end, keep_phrases


def phrases_of(text: str) -> list[str]:
    """Return the parts between which a line may end."""
    parts = [""]
    for before, letter in zip(" " + keep_phrases(text), keep_phrases(text), strict=False):
        if letter == WORD_JOINER:
            continue
        if parts[-1] and before != WORD_JOINER:
            parts.append("")
        parts[-1] += letter
    return [part for part in parts if part.strip("、。 ")]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("コーナーソファ", ["コーナーソファ"]),
        ("デューネ コーナーソファ", ["デューネ", "コーナーソファ"]),
        ("体が沈みこむ、やわらかなソファ", ["体が", "沈みこむ", "やわらかな", "ソファ"]),
        ("低く、四角く、奥行きたっぷり", ["低く", "四角く", "奥行きたっぷり"]),
        ("くるりと回る丸い椅子", ["くるりと", "回る", "丸い", "椅子"]),
        ("写真にお撮りください。", ["写真に", "お撮りください"]),
        ("スタッフにお見せいただくか、", ["スタッフに", "お見せいただくか"]),
        ("ご案内します", ["ご案内します"]),
        ("104点の商品", ["104点の", "商品"]),
    ],
)
def test_what_belongs_together_stays_together(text: str, phrases: list[str]) -> None:
    assert phrases_of(text) == phrases


@pytest.mark.parametrize("text", ["", "Alma sofa", "Sofas & Sessel, 75 cm", "沙发和扶手椅", "الأرائك"])
def test_other_languages_are_left_as_they_are(text: str) -> None:
    assert keep_phrases(text) == text


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Low, square and very deep", "Low, square and very\u00a0deep"),
        ("Tagsüber Sofa, nachts Gästebett", "Tagsüber Sofa, nachts Gästebett"),
        ("Soft sofa", "Soft\u00a0sofa"),
        ("Sofa", "Sofa"),
        ("", ""),
    ],
)
def test_a_short_word_does_not_end_alone(text: str, ended: str) -> None:
    assert keep_end(text) == ended


def test_nor_does_a_short_phrase() -> None:
    assert keep_end("高い背と、すきま風を防ぐ耳").endswith(f"防{WORD_JOINER}ぐ{WORD_JOINER}耳")
    for long, alone in ("やわらかなソファ", "ソファ"), ("くるりと。耳", "耳"), ("耳", "耳"):
        assert keep_end(long) == keep_phrases(long)
        assert keep_end(long).endswith(keep_phrases(alone))


@given(st.text(alphabet="おごはがにあァーソ々見様aZ9 、。€"))
def test_no_letter_is_lost_or_changed(text: str) -> None:
    kept = keep_phrases(text)
    assert kept.replace(WORD_JOINER, "") == text
    assert not kept.startswith(WORD_JOINER)
    assert not kept.endswith(WORD_JOINER)
    assert WORD_JOINER * 2 not in kept


def lines_of(text: str, width: float) -> tuple[list[str], float]:
    """Return how Qt breaks a text into lines of that width, and how wide the longest is."""
    font = QFont(TEXT_FAMILY)
    font.setPixelSize(26)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines, widest = [], 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return [line.replace(WORD_JOINER, "").strip() for line in lines], widest


def test_qt_ends_its_lines_there_and_makes_no_room_for_what_joins(loaded_fonts: None) -> None:
    title = "デューネ コーナーソファ"
    whole, width = lines_of(title, 1000)
    joined, same = lines_of(keep_phrases(title), 1000)
    assert (joined, same) == (whole, width)
    assert lines_of(title, width * 0.9)[0] != ["デューネ", "コーナーソファ"], "or there is nothing to mend"
    assert lines_of(keep_phrases(title), width * 0.9)[0] == ["デューネ", "コーナーソファ"]
