# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain table of products as CSV, its columns guessed from their headings."""

from shared.catalogue.importing.collecting import Collecting
from shared.catalogue.importing.csv_records import CsvTable
from shared.catalogue.importing.plain_rows import PlainRow, collect_rows
from shared.catalogue.importing.types import Format, ParsedCatalogue, ShopDefaults, UnreadableReason


def read_plain_csv(table: CsvTable, shop: ShopDefaults) -> ParsedCatalogue | UnreadableReason:
    """Return the products; NO_HEADER if the first record names no column for a title and one for a price."""
    collecting = Collecting(Format.PLAIN_CSV, shop, table.problems)
    rows = [
        PlainRow(record.line, {heading: cell for heading, cell in record.cells.items() if cell.strip()})
        for record in table.records
    ]
    if not collect_rows(rows, table.headings, collecting):
        return UnreadableReason.NO_HEADER
    return collecting.result()
