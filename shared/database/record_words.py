# SPDX-License-Identifier: GPL-3.0-or-later
"""The full-text index of the records. It is SQLite's; a PostgreSQL store keeps a `tsvector` in its place."""

from shared.database.connection import Database

_RECORD_WORDS = """
    CREATE VIRTUAL TABLE record_words USING fts5(
        customer_id, contact, products, notes,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )
"""


def create_record_words(database: Database) -> None:
    """Create the index of the words by which records are found; its rowid is `record_listing.number`."""
    database.execute_sql(_RECORD_WORDS)
