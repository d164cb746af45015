# SPDX-License-Identifier: GPL-3.0-or-later
"""From a record to its words, and from what was typed to an expression that finds them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.records.archive.words import RecordWords, contact_words, expression, joined

_TABLE = """
    record_words USING fts5(customer_id, contact, products, notes,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
"""
FOUND = RecordWords(
    customer_id="K7Q29XMTE",
    contact=contact_words("Jürgen Müller-Lüdenscheidt", "jm@example.org", "0151 / 23 45-678"),
    products=joined(("Sofa Alma", "SO-AL-03", "木製ソファ", "كرسي خشب")),
    notes=joined(("Third floor, no lift", "The same in green?")),
)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE {_TABLE}")
        connection.execute(
            "INSERT INTO record_words VALUES (?, ?, ?, ?)",
            (FOUND.customer_id, FOUND.contact, FOUND.products, FOUND.notes),
        )
        yield connection


def finds(index: sqlite3.Connection, text: str) -> bool:
    wanted = expression(text)
    return (
        wanted is not None
        and index.execute("SELECT 1 FROM record_words WHERE record_words MATCH ?", (wanted,)).fetchone()
        is not None
    )


@pytest.mark.parametrize(
    "text",
    [
        "K7Q29XMTE",
        "k7q 29x mte",
        "K7Q-29",
        "K7Q2",
        "Müller",
        "muller",
        "MÜLL jür",
        "lüdenscheidt",
        "jm@example.org",
        "0151 2345678",
        "0151/23 45",
        "01512345678",
        "alma sofa",
        "so-al",
        "ソファ",
        "木",
        "製ソ",
        "كرسي",
        "no lift",
        "green",
    ],
)
def test_a_record_is_found_by(index: sqlite3.Connection, text: str) -> None:
    assert finds(index, text)


@pytest.mark.parametrize(
    "text",
    ["Q29XMTE", "K7Q29XMTF", "Meier", "Müller Sessel", "0151 99", "製木", "ofa", "2345 99999", "", "?!"],
)
def test_a_record_is_not_found_by(index: sqlite3.Connection, text: str) -> None:
    assert not finds(index, text)


@pytest.mark.parametrize("text", ["", "   ", "?!", '"', "*"])
def test_without_a_letter_or_digit_there_is_nothing_to_look_for(text: str) -> None:
    assert expression(text) is None


@given(st.text(max_size=60))
def test_whatever_is_typed_is_an_expression_that_can_be_asked(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE record_words USING fts5(customer_id, contact, products, notes)"
        )
        wanted = expression(text)
        if wanted is not None:
            connection.execute("SELECT 1 FROM record_words WHERE record_words MATCH ?", (wanted,)).fetchall()


def test_each_text_stands_but_once_among_the_words() -> None:
    assert joined(("Chair", "", "chair", "Oak")) == "chair oak"
