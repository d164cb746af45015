# SPDX-License-Identifier: GPL-3.0-or-later
"""Which code opens which record, and what happened while its customer was away."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from shared.identity import Code, hash_secret, new_code
from shared.records import (
    Applied,
    Author,
    Entry,
    InvalidValue,
    Open,
    Record,
    SetNote,
    Staff,
    apply,
    left_at,
    new_change,
    opens,
)
from shared.records.changes import Park

NOW = datetime(2026, 3, 14, 8, tzinfo=UTC)
CODE = new_code()
ANNA = Author("console 1", Staff("anna", "Anna"))


def opened(secret_hash: str) -> Record:
    change = new_change(CODE.customer_id, Author("kiosk 1"), NOW, Open(secret_hash, "EUR", "en"))
    result = apply(None, change)
    assert isinstance(result, Applied)
    return result.record


RECORD = opened(hash_secret(CODE))


def test_a_code_opens_its_own_record_and_no_other() -> None:
    assert opens(CODE, RECORD)
    assert not opens(CODE, None)
    assert not opens(CODE, replace(RECORD, secret_hash=hash_secret(new_code())))


@given(st.integers(0, 5), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_no_secret_that_differs_in_a_symbol_opens_it(place: int, symbol: str) -> None:
    secret = CODE.secret[:place] + symbol + CODE.secret[place + 1 :]
    assert opens(Code(CODE.customer_id, secret), RECORD) == (secret == CODE.secret)


def test_a_record_without_a_proper_hash_is_opened_by_nothing() -> None:
    for damaged in ("", "scrypt$12$8$1$", "plain"):
        assert not opens(CODE, opened(damaged))


def entry(author: Author, version: int | None, refused: bool = False) -> Entry:
    what = Park() if author.staff is None else SetNote(f"at {version}")
    change = new_change(CODE.customer_id, author, NOW, what)
    return Entry(change, NOW, version, refusal=InvalidValue("note") if refused else None)


def test_the_customer_went_away_with_their_last_change_that_was_made() -> None:
    kiosk = Author("kiosk 1")
    assert left_at(()) == 0
    assert left_at((entry(ANNA, 1),)) == 0
    history = (entry(kiosk, 1), entry(kiosk, 4), entry(ANNA, 5), entry(kiosk, None, refused=True))
    assert left_at(history) == 4
