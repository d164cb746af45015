# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes: making, spelling and parsing them, and what the store keeps of their secret."""

import base64
import hashlib

import pytest
from hypothesis import given

from shared.identity import Code, CustomerId, hash_secret, new_code, parse_code, secret_matches
from shared.identity.code import is_code
from tests.shared.identity.strategies import codes

A_CODE = Code(CustomerId("K7Q29XMTE"), "4BD91S")


def test_fresh_codes_are_right_and_differ() -> None:
    fresh = [new_code() for _ in range(500)]
    assert all(is_code(code.text) for code in fresh)
    assert len({code.secret for code in fresh}) == len(fresh)


def test_the_text_is_the_id_and_then_the_secret() -> None:
    assert A_CODE.text == "K7Q29XMTE4BD91S"


@given(codes())
def test_a_code_is_parsed_from_its_text_however_it_is_written(code: Code) -> None:
    assert parse_code(code.text) == code
    grouped = "-".join(code.text[start : start + 3].lower() for start in range(0, 15, 3))
    assert parse_code(grouped) == code


@pytest.mark.parametrize("text", ["", "K7Q29XMTE", "K7Q29XMTE4BD91", "K7Q29XMTF4BD91S", "K7Q29XMTE4BD91U"])
def test_text_that_is_no_code_is_refused_without_repeating_it(text: str) -> None:
    assert not is_code(text)
    with pytest.raises(ValueError, match=r"^the text is not a code$"):
        parse_code(text)


@pytest.mark.parametrize(
    ("customer_id", "secret"),
    [
        ("K7Q29XMTF", "4BD91S"),
        ("k7q29xmte", "4BD91S"),
        ("K7Q29XMTE", "4BD91"),
        ("K7Q29XMTE", "4bd91s"),
    ],
)
def test_a_code_that_is_not_canonical_cannot_be_built(customer_id: str, secret: str) -> None:
    with pytest.raises(ValueError, match=customer_id):
        Code(CustomerId(customer_id), secret)


def test_the_secret_does_not_show_in_a_log_line() -> None:
    assert "K7Q29XMTE" in repr(A_CODE)
    assert A_CODE.secret not in repr(A_CODE)


def test_the_stored_hash_is_scrypt_salted_with_the_id() -> None:
    digest = hashlib.scrypt(b"4BD91S", salt=b"K7Q29XMTE", n=4096, r=8, p=1, dklen=24)
    assert hash_secret(A_CODE) == "scrypt$12$8$1$" + base64.b64encode(digest).decode()


def test_the_secret_matches_its_own_hash_and_no_other() -> None:
    stored = hash_secret(A_CODE)
    assert A_CODE.secret not in stored
    assert secret_matches(A_CODE, stored)
    assert not secret_matches(Code(A_CODE.customer_id, "4BD91T"), stored)
    assert not secret_matches(Code(CustomerId("HANDSE1SG"), A_CODE.secret), stored)


def test_a_hash_made_at_another_cost_still_matches() -> None:
    digest = hashlib.scrypt(b"4BD91S", salt=b"K7Q29XMTE", n=2**4, r=2, p=3, dklen=12)
    stored = "scrypt$4$2$3$" + base64.b64encode(digest).decode()
    assert secret_matches(A_CODE, stored)
    assert not secret_matches(Code(A_CODE.customer_id, "000000"), stored)


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "4BD91S",
        "scrypt$12$8$1$",
        "scrypt$12$8$1$====",
        "scrypt$0$8$1$aGFzaGhh",
        "scrypt$-1$8$1$aGFzaGhh",
        "scrypt$40$8$1$aGFzaGhh",
        "scrypt$99$8$1$aGFzaGhh",
        "argon2$12$8$1$aGFzaGhh",
    ],
)
def test_a_damaged_hash_is_an_error_and_not_a_wrong_secret(stored: str) -> None:
    with pytest.raises(ValueError, match="the stored hash of K7Q29XMTE is damaged"):
        secret_matches(A_CODE, stored)
