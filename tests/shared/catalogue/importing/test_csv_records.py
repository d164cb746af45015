# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV as it is found: delimiters, quotes, line numbers, damage."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.catalogue.importing import csv_records
from shared.catalogue.importing.csv_records import read_table
from shared.catalogue.importing.source import read_text
from shared.catalogue.importing.types import Reason

# location_coordinates: the JSON has another telephone number than the CSV, and an object for a list.
# newlines_crlf: the CSV lost its CR in the collection's own history; the JSON still has it.
DIFFERENT_AT_SOURCE = {"location_coordinates", "newlines_crlf"}
SPECTRUM = (
    "comma_in_quotes empty empty_crlf escaped_quotes json location_coordinates newlines newlines_crlf"
    " quotes_and_newlines simple simple_crlf utf8"
)


@pytest.mark.parametrize("name", SPECTRUM.split())
def test_the_csv_spectrum_is_read_as_its_json_says(reference_data: Path, name: str) -> None:
    folder = reference_data / "csv-spectrum"
    text = read_text(folder / f"{name}.csv")
    expected = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    assert isinstance(text, str)
    table = read_table(text)
    assert table is not None
    assert table.problems == ()
    read = [record.cells for record in table.records]

    if name == "location_coordinates":
        assert read == [expected | {"Contact Phone Number": "2095257564"}]
    elif name == "newlines_crlf":
        assert read == json.loads(json.dumps(expected).replace("\\r\\n", "\\n"))
    else:
        assert read == expected
    assert (name in DIFFERENT_AT_SOURCE) == (read != expected)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_parts_all_records_alike(delimiter: str) -> None:
    text = delimiter.join(["name", "price", "note"]) + "\n"
    text += delimiter.join(["Sofa", "1 299", "low"]) + "\n" + delimiter.join(["Chair", "189", "any"]) + "\n"

    table = read_table(text)

    assert table is not None
    assert table.headings == ("name", "price", "note")
    assert [record.cells["name"] for record in table.records] == ["Sofa", "Chair"]


def test_decimal_commas_do_not_make_a_comma_the_delimiter() -> None:
    table = read_table("name;price\nSofa;1299,00\nChair;189,00\n")

    assert table is not None
    assert table.headings == ("name", "price")


def test_a_spreadsheets_own_word_on_the_delimiter_counts() -> None:
    table = read_table("sep=;\na,b;c\n1,2;3\n")

    assert table is not None
    assert table.headings == ("a,b", "c")
    assert table.records[0].line == 3


def test_a_record_knows_the_line_it_begins_on() -> None:
    table = read_table('a,b\n\n1,"two\nlines"\r\n\r\n,\n2,"x"\n')

    assert table is not None
    assert [(record.line, record.cells) for record in table.records] == [
        (3, {"a": "1", "b": "two\nlines"}),
        (7, {"a": "2", "b": "x"}),
    ]


def test_a_quote_left_open_costs_its_own_line_only() -> None:
    table = read_table('a,b\n1,x\n2,"open\n3,y\n4,z\n')

    assert table is not None
    assert [record.cells["a"] for record in table.records] == ["1", "3", "4"]
    assert [(problem.line, problem.reason) for problem in table.problems] == [(3, Reason.UNCLOSED_QUOTE)]


def test_a_quote_left_open_on_the_last_line_is_told() -> None:
    table = read_table('a,b\n1,"x\ny"\n2,"open\nmore')

    assert table is not None
    assert [record.cells["a"] for record in table.records] == ["1", "more"]
    assert [problem.line for problem in table.problems] == [4]


def test_damage_without_end_is_given_up_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_records, "_MOST_RESTARTS", 3)
    broken = '"' + "x" * 140_000 + "\n"

    table = read_table("a,b\n1,2\n" + 5 * broken)

    assert table is not None
    assert [record.line for record in table.records] == [2]
    assert [(problem.line, problem.reason) for problem in table.problems] == [
        (3, Reason.OVERLONG_CELL),
        (4, Reason.OVERLONG_CELL),
        (5, Reason.OVERLONG_CELL),
        (6, Reason.UNREADABLE_ROW),
    ]


def test_a_cell_of_unlikely_length_is_told_and_the_rest_read() -> None:
    table = read_table("a,b\n1,x\n2," + "y" * 200_000 + "\n3,z\n")

    assert table is not None
    assert [record.cells["a"] for record in table.records] == ["1", "3"]
    assert [problem.line for problem in table.problems] == [3]


def test_a_record_with_more_cells_than_headings_is_refused() -> None:
    table = read_table("a,b\n1,2,,\n3,4,5\n6\n")

    assert table is not None
    assert [record.cells for record in table.records] == [{"a": "1", "b": "2"}, {"a": "6", "b": ""}]
    assert [(problem.line, problem.reason, problem.value) for problem in table.problems] == [
        (3, Reason.UNREADABLE_ROW, "5")
    ]


@pytest.mark.parametrize("text", ["", "\n\n", ",,,\n,,\n"])
def test_a_text_without_a_record_is_no_table(text: str) -> None:
    assert read_table(text) is None


_CELLS = st.text(alphabet=st.sampled_from('ab,;"\n\r \t|é'), max_size=6)


@given(
    rows=st.lists(st.lists(_CELLS.filter(lambda cell: "\r" not in cell), min_size=3, max_size=3), max_size=8)
)
def test_what_a_program_writes_is_read_back(rows: list[list[str]]) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(["one", "two", "three"])
    writer.writerows(rows)

    table = read_table(file.getvalue())

    assert table is not None
    assert table.problems == ()
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    assert [list(record.cells.values()) for record in table.records] == kept


@given(text=st.text(alphabet=st.sampled_from('ab,;"\n\r=x'), max_size=80))
def test_no_text_is_an_error_and_every_line_number_exists(text: str) -> None:
    table = read_table(text)

    if table is not None:
        lines = len(list(io.StringIO(text, newline="")))
        assert all(1 <= record.line <= lines for record in table.records)
        assert all(1 <= problem.line <= lines for problem in table.problems)
