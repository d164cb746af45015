# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of a kiosk's own file: what the store has not confirmed, and what it last said."""

from peewee import AutoField, CharField, IntegerField, TextField, UUIDField

from shared.database import Table


class PendingRow(Table):
    """A change on its way to the store, in the order of `number`. One with a `refusal` was set aside."""

    number = AutoField()
    change_id = UUIDField(unique=True)
    customer_id = CharField(max_length=9, index=True)
    change = TextField()
    refusal_kind = CharField(max_length=32, null=True)
    refusal = TextField(null=True)

    class Meta:
        table_name = "pending"


class MirrorRow(Table):
    """A record as the store last gave it, as JSON text."""

    customer_id = CharField(primary_key=True, max_length=9)
    version = IntegerField()
    record = TextField()

    class Meta:
        table_name = "mirror"


class PresentRow(Table):
    """The record in use at this kiosk, so that it can be parked after a crash. At most one row."""

    customer_id = CharField(primary_key=True, max_length=9)

    class Meta:
        table_name = "present"


TABLES = (PendingRow, MirrorRow, PresentRow)
