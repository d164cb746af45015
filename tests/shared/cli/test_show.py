# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel show`: a record as text or JSON, and a sentence for each thing that can be wrong with a code."""

import json
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest

from shared.catalogue import Unit
from shared.clock import system_clock
from shared.database import open_store
from shared.identity import Code, hash_secret, new_code
from shared.money import Money
from shared.records import AddLine, Author, Discount, DiscountKind, Open, SetDiscount, Staff, new_change
from shared.records.service import RecordService
from tests.shared.cli.conftest import Run
from tests.shared.records.making import employ_managers

KIOSK = Author("kiosk 1")
ANNA = Author("console 1", Staff("anna", "Anna"))


@pytest.fixture
def code(shop: Path) -> Code:
    """Return the code of a record with one discounted line."""
    code = new_code()
    database = open_store(shop)
    employ_managers(database)
    service = RecordService(database, system_clock)
    line_id = uuid4()
    for author, what in (
        (KIOSK, Open(hash_secret(code), "EUR", "en")),
        (
            KIOSK,
            AddLine(
                line_id, None, "A", "Alma", (("Colour", "Sand"),), Unit.PIECE, Decimal(2), Money("EUR", 1250)
            ),
        ),
        (ANNA, SetDiscount(line_id, Discount(DiscountKind.PERCENT, 1000))),
    ):
        service.submit(new_change(code.customer_id, author, system_clock(), what))
    database.close()
    return code


def test_a_record_is_shown_by_id_and_by_code_however_typed(run: Run, code: Code) -> None:
    for typed in (
        code.customer_id,
        code.text,
        code.text.lower(),
        f"{code.customer_id[:3]} {code.customer_id[3:]}",
    ):
        result = run("show", typed)
        assert result.exit_code == 0, result.output
        assert "2 piece × Alma, Sand at 12.50 EUR −10 % = 22.50 EUR" in result.output
        assert "total 22.50 EUR" in result.output


def test_json_holds_the_record_and_its_history_but_no_secret(run: Run, code: Code) -> None:
    result = run("show", "--json", code.customer_id)
    shown = json.loads(result.stdout)
    assert shown["customer_id"] == code.customer_id
    assert shown["total"] == {"currency": "EUR", "minor": 2250}
    assert [entry["kind"] for entry in shown["history"]] == ["Open", "AddLine", "SetDiscount"]
    assert "secret_hash" not in result.stdout


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("K7Q29XMTE", "not known in this shop"),
        ("K7Q29XMTF", "A symbol of this code is wrong"),
        ("https://example.org/x", "not one of our codes"),
        ("4006381333931", "a product's barcode"),
        ("K7Q", "nine symbols"),
    ],
)
def test_each_wrong_code_has_its_own_sentence(run: Run, shop: Path, typed: str, words: str) -> None:
    result = run("show", typed)
    assert result.exit_code == 1
    assert words in result.output
