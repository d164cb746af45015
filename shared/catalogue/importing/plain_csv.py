# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain table of products as CSV, its columns guessed from their headings."""

from collections.abc import Sequence

from shared.catalogue.importing.collecting import Collecting
from shared.catalogue.importing.csv_records import CsvTable
from shared.catalogue.importing.headings import Columns
from shared.catalogue.importing.plain_rows import PlainRow, collect_rows
from shared.catalogue.importing.types import Format, ParsedCatalogue, ShopDefaults, UnreadableReason


def read_plain_csv(
    table: CsvTable, shop: ShopDefaults, columns: Columns | None = None
) -> ParsedCatalogue | UnreadableReason:
    """Return the products; NO_HEADER if no column is known for a title, or none for a price.

    What the columns mean is guessed from the first record unless `columns` says it.
    """
    collecting = Collecting(Format.PLAIN_CSV, shop, table.problems)
    if not collect_rows(csv_rows(table), table.headings, collecting, columns):
        return UnreadableReason.NO_HEADER
    return collecting.result()


def csv_rows(table: CsvTable) -> Sequence[PlainRow]:
    """Return the table's rows without their empty cells."""
    return [
        PlainRow(record.line, {heading: cell for heading, cell in record.cells.items() if cell.strip()})
        for record in table.records
    ]
