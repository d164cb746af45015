# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV as shops really save it: the delimiter guessed, each record with its line, damage contained."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from shared.catalogue.importing.types import Reason, RowProblem

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_RECORDS = 20
_MOST_RESTARTS = 1_000
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class CsvRecord:
    """One record: the line it begins on, from 1, and its cells by heading; a missing cell is empty."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A file's headings, its records in order, and the records that could not be read."""

    headings: tuple[str, ...]
    records: tuple[CsvRecord, ...]
    problems: tuple[RowProblem, ...]


def read_table(text: str) -> CsvTable | None:
    """Return the table, or None if the text has no first record to take headings from.

    The delimiter is a comma, semicolon, tab or bar, whichever parts the first records as it parts the
    headings; a first line `sep=;` decides. A quote that is never closed costs its own line, not the rest
    of the file. A record with more cells than headings is refused: its values cannot be told apart.
    """
    lines = list(io.StringIO(text, newline=""))
    start, delimiter = _declared_delimiter(lines)
    problems: list[RowProblem] = []
    records = _records(lines, start, delimiter or _guessed_delimiter(lines), problems)
    first = next(records, None)
    if first is None:
        return None
    headings = tuple(heading.strip() for heading in first[1])
    read: list[CsvRecord] = []
    for line, cells in records:
        surplus = next((cell for cell in cells[len(headings) :] if cell.strip()), None)
        if surplus is not None:
            problems.append(RowProblem(line, Reason.UNREADABLE_ROW, "", surplus.strip()[:_SHOWN]))
            continue
        named: dict[str, str] = {}
        for place, heading in enumerate(headings):
            named.setdefault(heading, cells[place] if place < len(cells) else "")
        read.append(CsvRecord(line, named))
    return CsvTable(headings, tuple(read), tuple(problems))


def _declared_delimiter(lines: Sequence[str]) -> tuple[int, str | None]:
    """Return the number of lines to skip and the delimiter that spreadsheets write as `sep=;`."""
    first = lines[0].strip() if lines else ""
    if first.lower().startswith("sep=") and first[4:] in _DELIMITERS:
        return 1, first[4:]
    return 0, "\t" if first.lower() == "sep=" else None


def _guessed_delimiter(lines: Sequence[str]) -> str:
    def evenness(delimiter: str) -> tuple[float, int]:
        widths: list[int] = []
        try:
            for cells in islice(csv.reader(lines, delimiter=delimiter), _SAMPLE_RECORDS):
                if cells:
                    widths.append(len(cells))
        except csv.Error:
            pass  # what was read before the damage is evidence enough
        headings = widths[0] if widths else 0
        return (widths.count(headings) / len(widths), headings) if headings > 1 else (0, 0)

    return max(_DELIMITERS, key=evenness)


def _records(
    lines: Sequence[str], start: int, delimiter: str, problems: list[RowProblem]
) -> Iterator[tuple[int, list[str]]]:
    """Yield (line, cells) without blank lines; a quote left open is reported and reading resumes below it."""
    for _ in range(_MOST_RESTARTS):
        reader = csv.reader(islice(lines, start, None), delimiter=delimiter)
        begins = start
        while True:
            cells: list[str] = []
            wrong = Reason.UNCLOSED_QUOTE
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                # only a cell beyond the module's limit of 131,072 characters is an error to a lenient reader
                open_quote = True
                if len(lines[begins]) > csv.field_size_limit():
                    wrong = Reason.OVERLONG_CELL
            else:
                ends = start + reader.line_num
                several = ends - begins > 1
                open_quote = several and ends == len(lines) and _is_open(lines[begins:ends], delimiter)
            if open_quote:
                shown = lines[begins].strip()[:_SHOWN]
                problems.append(RowProblem(begins + 1, wrong, "", shown))
                start = begins + 1
                break
            if any(cell.strip() for cell in cells):
                yield begins + 1, cells
            begins = start + reader.line_num
    if start < len(lines):
        problems.append(RowProblem(start + 1, Reason.UNREADABLE_ROW, "", lines[start].strip()[:_SHOWN]))


def _is_open(record: Sequence[str], delimiter: str) -> bool:
    """Return whether the last quoted cell has no closing quote: it then swallows whatever follows."""
    ended = [*record[:-1], record[-1].rstrip("\r\n") + "\n", "x\n"]
    try:
        return sum(1 for _ in csv.reader(ended, delimiter=delimiter)) == 1
    except csv.Error:
        return True
