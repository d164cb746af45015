# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON whose elements know their lines."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.catalogue.importing import UnreadableReason
from shared.catalogue.importing.json_records import JsonDocument, NotJson, read_document


def document(text: str) -> JsonDocument:
    read = read_document(text)
    assert isinstance(read, JsonDocument)
    return read


def test_a_list_at_the_top_gives_each_element_its_line() -> None:
    read = document('[\n {"a": 1},\n\n {"a":\n 2}, 3\n]\n')

    assert [(record.line, record.value) for record in read.lists[""]] == [
        (2, {"a": 1}),
        (4, {"a": 2}),
        (5, 3),
    ]


def test_lists_in_an_object_are_kept_apart_from_its_values() -> None:
    read = document('{"total": 2, "products": [\n{"a": []},\n{}], "more": {"x": [1]}, "none": []}')

    assert read.values == {"total": 2, "more": {"x": [1]}}
    assert [record.line for record in read.lists["products"]] == [2, 3]
    assert read.lists["none"] == []


def test_numbers_are_exact_and_what_is_no_number_is_text() -> None:
    read = document("[9.99, NaN, -Infinity, 1e400]")

    assert [record.value for record in read.lists[""]] == [
        Decimal("9.99"),
        "NaN",
        "-Infinity",
        Decimal("1E+400"),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[1,\n2,\n", 3),
        ("[1\n2]", 2),
        ('{"a": 1,\n}', 2),
        ('{"a" 1}', 1),
        ("[1]\n[2]", 2),
        ('{"a": tru}', 1),
        ("plain", 1),
        ("", 1),
    ],
)
def test_what_is_not_json_says_on_which_line(text: str, line: int) -> None:
    assert read_document(text) == NotJson(line)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[\n" + "[" * 100_000, UnreadableReason.TOO_DEEP),
        ("[\n" + "9" * 10_000 + "]", UnreadableReason.HUGE_NUMBER),
        ("[\n1e99999999999999999999]", UnreadableReason.HUGE_NUMBER),
    ],
)
def test_json_beyond_all_measure_is_not_called_broken(text: str, reason: UnreadableReason) -> None:
    assert read_document(text) == NotJson(2, reason)


def test_one_object_a_line_is_a_list_and_a_bad_line_stands_alone() -> None:
    read = document('{"a": 1}\n\n{"a": 2}\n{"a": \n{"a": 3}\n')

    assert [(record.line, record.value["a"]) for record in read.lists[""]] == [(1, 1), (3, 2), (5, 3)]
    assert read.broken_lines == [4]


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(values=st.lists(_VALUES), indent=st.sampled_from([None, 0, 2]))
def test_any_json_list_is_read_as_the_library_reads_it(values: list[object], indent: int | None) -> None:
    text = json.dumps(values, indent=indent)

    records = document(text).lists[""]

    assert [record.value for record in records] == values
    lines = text.split("\n")
    first = [json.dumps(value, indent=indent).split("\n")[0] for value in values]
    assert all(start in lines[record.line - 1] for start, record in zip(first, records, strict=True))


@given(text=st.text(alphabet=st.sampled_from('[]{}":,1a\n \\'), max_size=40))
def test_no_text_is_an_error(text: str) -> None:
    read = read_document(text)

    if isinstance(read, NotJson):
        assert 1 <= read.line <= text.count("\n") + 1
