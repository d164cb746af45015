# SPDX-License-Identifier: GPL-3.0-or-later
"""The way back from what a wrong layout typed to the keys that were pressed."""

import pytest

from shared.identity.layout_repair import untyped
from tests.shared.identity.wrong_keyboard import LAYOUTS


def anything(_: str) -> bool:
    return True


@pytest.mark.parametrize(
    ("layout", "text", "meant"),
    [
        ("QWERTZ", "ZY1", ["YZ1"]),
        ("French AZERTY", "àA?", ["0QM"]),
        ("French AZERTY", "É", ["2"]),
        ("French AZERTY", "-", ["6"]),
        ("Russian", "Л7Й", ["K7Q"]),
        ("Russian", "Л7Й - 2", ["K7Q2"]),
        ("Greek", "Σ", ["W", "S"]),
        ("Greek", "ΣΣ", ["WW", "WS", "SW", "SS"]),
        ("Arabic", "\u0644\u0627", ["B", "GH"]),
        ("Arabic", "\ufefb", ["B"]),
        ("Arabic", "٢", ["2"]),
        ("Japanese kana", "のﾇヌkを", ["K11k0"]),
        ("Hebrew", "/", ["Q"]),
        ("Russian", "ß", []),
        ("Russian", "Л\u00e7", []),
        ("Russian", "", [""]),
    ],
)
def test_the_keys_that_can_have_typed_a_text_are_found(layout: str, text: str, meant: list[str]) -> None:
    assert list(untyped(LAYOUTS[layout], text, anything)) == meant


def test_a_beginning_without_promise_is_not_continued() -> None:
    asked: list[str] = []

    def promising(beginning: str) -> bool:
        asked.append(beginning)
        return not beginning.startswith("W")

    assert list(untyped(LAYOUTS["Greek"], "ΣΣ", promising)) == ["SW", "SS"]
    assert asked == ["", "W", "S", "SW", "SS"]


def test_a_text_longer_than_any_code_is_not_tried() -> None:
    assert list(untyped(LAYOUTS["Russian"], "Л" * 48, anything)) == ["K" * 48]
    assert list(untyped(LAYOUTS["Russian"], "Л" * 49, anything)) == []
