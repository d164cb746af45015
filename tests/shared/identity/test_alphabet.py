# SPDX-License-Identifier: GPL-3.0-or-later
"""The alphabet and how forgivingly it is read."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.identity.alphabet import ALPHABET, is_symbols, normalise


def test_the_alphabet_is_the_digits_and_the_letters_that_look_like_nothing_else() -> None:
    expected = [*string.digits, *(letter for letter in string.ascii_uppercase if letter not in "ILOU")]
    assert list(ALPHABET) == expected


@pytest.mark.parametrize(
    ("typed", "symbols"),
    [
        ("k7q 29x-mte", "K7Q29XMTE"),
        ("K7Q29XMTE", "K7Q29XMTE"),
        ("O0o", "000"),
        ("I1ilL", "11111"),
        ("ı", "1"),
        ("k7q\u00a029x\u2009mte", "K7Q29XMTE"),
        ("k7q‐29x–mte—", "K7Q29XMTE"),
        ("k7q\u221229x\u30fcmte", "K7Q29XMTE"),
        ("k7\u00adq\u200b29x\ufeff", "K7Q29X"),
        ("Ｋ７Ｑ　２９ｘ－ｍｔｅ", "K7Q29XMTE"),
        ("𝐊𝟕𝐐", "K7Q"),
        ("٢٩ ۲۹ २९", "292929"),
        ("\tK7Q\r\n", "K7Q"),
        ("", ""),
    ],
)
def test_what_a_person_could_have_meant_alike_is_spelled_alike(typed: str, symbols: str) -> None:
    assert normalise(typed) == symbols


@pytest.mark.parametrize("foreign", ["K7Q!", "ü", "Й", "U2", "ß", "K.7"])
def test_a_character_that_is_no_symbol_stays_and_is_noticed(foreign: str) -> None:
    assert not is_symbols(normalise(foreign))


@given(st.text(alphabet=string.ascii_letters + string.digits), st.sampled_from(" -\t\u2011\u3000\u2212"))
def test_grouping_changes_nothing(text: str, separator: str) -> None:
    assert normalise(separator.join(text)) == normalise(text)


@given(st.text(alphabet=ALPHABET))
def test_symbols_are_left_as_they_are(symbols: str) -> None:
    assert is_symbols(symbols)
    assert normalise(symbols) == symbols
    assert normalise(symbols.lower()) == symbols
