# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written down of a record: the day a quote is of, its mail, and a record for programs.

How a quote looks is `shared.desktop.quote`'s affair. What needs the database is in `papers.queries`.
"""

from shared.papers.dating import quoted_at, valid_until
from shared.papers.exporting import (
    Dialect,
    dialect_of,
    harmless,
    record_as_csv,
    record_as_json,
    table_as_csv,
)
from shared.papers.mailing import Letter, address_of, draft, mail_address
from shared.papers.types import Material

__all__ = [
    "Dialect",
    "Letter",
    "Material",
    "address_of",
    "dialect_of",
    "draft",
    "harmless",
    "mail_address",
    "quoted_at",
    "record_as_csv",
    "record_as_json",
    "table_as_csv",
    "valid_until",
]
