# SPDX-License-Identifier: GPL-3.0-or-later
"""The check symbol: known values, a proof over every error, and the same errors tried on random IDs."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.identity import new_customer_id
from shared.identity.alphabet import ALPHABET, VALUES
from shared.identity.check_symbol import check_passes, check_symbol
from shared.identity.customer_id import CUSTOMER_ID_LENGTH
from tests.conftest import Rounds

SINGLE, ADJACENT_SWAP, JUMP_SWAP, TWIN = "single symbol", "adjacent swap", "jump swap", "twin"

_OTHERS = {symbol: ALPHABET.replace(symbol, "") for symbol in ALPHABET}


def errors(symbols: str) -> Iterator[tuple[str, str]]:
    """Yield every single-symbol error, adjacent swap, jump swap and twin error of a word, with its kind."""
    for place, symbol in enumerate(symbols):
        before, after = symbols[:place], symbols[place + 1 :]
        for other in _OTHERS[symbol]:
            yield SINGLE, before + other + after
        if after and after[0] != symbol:
            yield ADJACENT_SWAP, before + after[0] + symbol + after[1:]
        elif after:
            for other in _OTHERS[symbol]:
                yield TWIN, before + other + other + after[1:]
        if len(after) > 1 and after[1] != symbol:
            yield JUMP_SWAP, before + after[1] + after[0] + symbol + after[2:]


def try_errors(words: Iterable[str], passes: Callable[[str], bool]) -> tuple[Counter[str], Counter[str]]:
    """Return, by kind, how many errors were tried and how many of them passed unnoticed."""
    tried: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for word in words:
        assert passes(word)
        for kind, wrong in errors(word):
            tried[kind] += 1
            if passes(wrong):
                missed[kind] += 1
    return tried, missed


def word_of(values: Iterable[int]) -> str:
    return "".join(ALPHABET[value] for value in values)


@pytest.mark.parametrize(
    ("symbols", "check"),
    [
        ("K7Q29XMT", "E"),
        ("A0000000", "X"),
        ("ZZZZZZZZ", "3"),
        ("HANDSE1S", "G"),
        ("0000000A", "M"),
        ("B3RN4RDY", "N"),
    ],
)
def test_known_ids_have_their_known_check_symbol(symbols: str, check: str) -> None:
    assert check_symbol(symbols) == check
    assert check_passes(symbols + check)
    assert not any(check_passes(symbols + other) for other in _OTHERS[check])


def test_a_character_outside_the_alphabet_has_no_check_symbol() -> None:
    with pytest.raises(KeyError):
        check_symbol("K7U")


words = st.lists(st.integers(0, 31), min_size=CUSTOMER_ID_LENGTH, max_size=CUSTOMER_ID_LENGTH)


@given(words, words)
def test_the_check_is_linear_so_that_only_the_difference_of_two_words_counts(
    one: list[int], other: list[int]
) -> None:
    difference = [a ^ b for a, b in zip(one, other, strict=True)]
    checks = [VALUES[check_symbol(word_of(word))] for word in (one, other, difference)]
    assert checks[0] ^ checks[1] == checks[2]


def test_no_difference_that_a_slip_can_make_passes() -> None:
    """By linearity a wrong word passes exactly if its difference from the right one passes by itself.

    A single-symbol error differs in one place. A swap and a twin differ in two places, by the same amount in
    both, whatever the distance: these are all the differences that there are.
    """
    slips = [
        [amount if place in places else 0 for place in range(CUSTOMER_ID_LENGTH)]
        for count in (1, 2)
        for places in combinations(range(CUSTOMER_ID_LENGTH), count)
        for amount in range(1, 32)
    ]
    assert len(slips) == (9 + 36) * 31
    assert [slip for slip in slips if check_passes(word_of(slip))] == []


@pytest.mark.soak
def test_no_slip_in_a_random_id_passes(rounds: Rounds) -> None:
    count = rounds(short=1_000, full=100_000)
    randbits = Random(29).getrandbits
    tried, missed = try_errors((new_customer_id(randbits) for _ in range(count)), check_passes)
    assert tried[SINGLE] == count * 279
    assert min(tried[ADJACENT_SWAP], tried[JUMP_SWAP], tried[TWIN]) > count * 6
    assert missed == Counter()


def _sum_modulo_32(symbols: str) -> str:
    return ALPHABET[sum(VALUES[symbol] for symbol in symbols) % 32]


def _weighted_sum_modulo_32(symbols: str) -> str:
    return ALPHABET[sum(place * VALUES[symbol] for place, symbol in enumerate(symbols, 1)) % 32]


@pytest.mark.parametrize(
    ("weaker", "kinds_missed"),
    [
        (_sum_modulo_32, {ADJACENT_SWAP, JUMP_SWAP, TWIN}),
        (_weighted_sum_modulo_32, {SINGLE, JUMP_SWAP}),
    ],
)
def test_a_weaker_check_would_be_found_out(weaker: Callable[[str], str], kinds_missed: set[str]) -> None:
    random = Random(4)
    drawn = (word_of(random.randrange(32) for _ in range(8)) for _ in range(100))
    _, missed = try_errors(
        (word + weaker(word) for word in drawn), lambda word: weaker(word[:-1]) == word[-1]
    )
    assert set(missed) == kinds_missed
