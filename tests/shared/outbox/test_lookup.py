# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking the store for the record of a code."""

from pathlib import Path

import pytest

from shared.errors import DatabaseMissing
from shared.identity import Code, hash_secret, new_code
from shared.outbox import look_up
from shared.records import Open, new_change
from tests.shared.outbox.kiosk import Kiosk
from tests.shared.records.making import CUSTOMER, at


def test_the_first_code_that_opens_a_record_is_found_with_when_its_customer_left(kiosk: Kiosk) -> None:
    code = new_code()
    kiosk.outbox.put(new_change(code.customer_id, CUSTOMER, at(1), Open(hash_secret(code), "EUR", "en")))
    kiosk.step()
    other = Code(code.customer_id, new_code().secret)

    found = look_up(kiosk.store_path, (new_code(), other, code))

    assert found is not None
    assert found.code == code
    assert (found.record.customer_id, found.left_at) == (code.customer_id, 1)


def test_neither_an_unknown_id_nor_a_wrong_secret_finds_anything(kiosk: Kiosk) -> None:
    code = new_code()
    kiosk.outbox.put(new_change(code.customer_id, CUSTOMER, at(1), Open(hash_secret(code), "EUR", "en")))
    kiosk.step()

    assert look_up(kiosk.store_path, (new_code(),)) is None
    assert look_up(kiosk.store_path, (Code(code.customer_id, new_code().secret),)) is None


def test_a_store_that_is_away_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        look_up(tmp_path / "away.sqlite", (new_code(),))
