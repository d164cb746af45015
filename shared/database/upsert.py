# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing many rows at once: the statement is built once, which peewee's own does for every row anew.

Measured on 19,406 products: `insert_many` spent more time building SQL than SQLite running it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from peewee import Database, Model


def upsert(database: Database, model: type[Model], rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows given by field name, or overwrite those with the same primary key.

    Every row names every field of the model; the values are Any because each field has its own type.
    """
    fields = model._meta.sorted_fields
    key: Any = model._meta.primary_key  # a field; False only for a model without a key
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join([database.param] * len(fields))
    overwritten = ", ".join(
        f'"{field.column_name}" = excluded."{field.column_name}"' for field in fields if field is not key
    )
    statement = (
        f'INSERT INTO "{model._meta.table_name}" ({columns}) VALUES ({marks})'
        f' ON CONFLICT ("{key.column_name}") DO UPDATE SET {overwritten}'
    )
    for row in rows:
        database.execute_sql(statement, [field.db_value(row[field.name]) for field in fields])
