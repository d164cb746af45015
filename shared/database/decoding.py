# SPDX-License-Identifier: GPL-3.0-or-later
"""Values in the database that no rule let in are damage, and told as such."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
from peewee import OperationalError

from shared.database.connection import Database
from shared.errors import DatabaseDamaged


@contextmanager
def decoding(database: Database) -> Iterator[None]:
    """Take what no rule would have let in for damage to the file; raises DatabaseDamaged."""
    try:
        yield
    except OperationalError as error:
        # The schema's version says that they are there.
        if str(error).startswith(("no such column", "no such table")):
            raise DatabaseDamaged(path=database.database) from error
        raise
    except (ValueError, TypeError, KeyError, msgspec.DecodeError) as error:
        raise DatabaseDamaged(path=database.database) from error
