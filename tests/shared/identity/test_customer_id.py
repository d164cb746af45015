# SPDX-License-Identifier: GPL-3.0-or-later
"""Customer IDs: fresh ones, their looks, and text that ought to be one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.identity import CustomerId, grouped, new_customer_id, parse_customer_id
from shared.identity.customer_id import is_customer_id
from tests.shared.identity.strategies import customer_ids


def test_fresh_ids_are_right_and_differ() -> None:
    fresh = [new_customer_id() for _ in range(500)]
    assert all(is_customer_id(one) for one in fresh)
    assert len(set(fresh)) == len(fresh)


def test_the_random_bits_become_the_symbols_from_the_left() -> None:
    asked: list[int] = []

    def randbits(count: int) -> int:
        asked.append(count)
        return 0b01010_00000_00000_00000_00000_00000_00000_00000

    assert new_customer_id(randbits) == "A0000000X"
    assert asked == [40]


def test_a_draw_of_nothing_but_digits_is_drawn_again() -> None:
    draws = iter([0, 0x1F])
    assert new_customer_id(lambda _: next(draws))[:8] == "0000000Z"


def test_an_id_is_shown_in_three_groups() -> None:
    assert grouped(CustomerId("K7Q29XMTE")) == "K7Q 29X MTE"


@given(customer_ids())
def test_what_is_shown_can_be_typed(customer_id: CustomerId) -> None:
    assert parse_customer_id(grouped(customer_id)) == customer_id
    assert parse_customer_id(customer_id.lower()) == customer_id
    assert parse_customer_id(customer_id.replace("0", "O").replace("1", "l")) == customer_id


@pytest.mark.parametrize(
    "text",
    ["", "K7Q29XMT", "K7Q29XMTF", "K7Q29XMTEE", "K7Q29UMTE", "ÀÉ7Q29XMT", "000000000"],
)
def test_text_that_is_no_id_is_refused(text: str) -> None:
    assert not is_customer_id(text)
    with pytest.raises(ValueError, match="not a customer ID"):
        parse_customer_id(text)


@given(st.text(max_size=12))
def test_only_canonical_text_counts_as_an_id_without_parsing(text: str) -> None:
    assert not is_customer_id(text) or parse_customer_id(text) == text
