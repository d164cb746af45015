# SPDX-License-Identifier: GPL-3.0-or-later
"""What a few letters mean."""

import pytest

from console.pages.palette.commands import Command, found


def named(title: str, detail: str = "", shortcut: str = "") -> Command:
    return Command(title, title, detail, "receipt", lambda: None, shortcut)


ALL = (
    named("Quote", "Make the list a quote", "F8"),
    named("Discount", "Give a discount on the line", "F6"),
    named("Next tab", "Go to the next open record", "Ctrl+Tab"),
    named("K7Q 29X MTE", "pinned · Mrs Quinn · in service · Ben"),
    named("Terminals", "Go there", "Alt+2"),
)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("qu", "Quote"),
        ("quin", "K7Q 29X MTE"),
        ("disc", "Discount"),
        ("discuont", "Discount"),
        ("terninals", "Terminals"),
        ("tab n", "Next tab"),
        ("k7q29", "K7Q 29X MTE"),
        ("ben", "K7Q 29X MTE"),
        ("f8", "Quote"),
    ],
)
def test_a_few_letters_find_what_is_meant(text: str, first: str) -> None:
    assert found(ALL, text, 5)[0].title == first


def test_nothing_typed_finds_everything_in_its_order() -> None:
    assert found(ALL, "  ", 3) == ALL[:3]


def test_what_is_called_nothing_like_it_is_not_found() -> None:
    assert found(ALL, "xyz", 5) == ()
