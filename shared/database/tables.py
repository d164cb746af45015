# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of records, staff and terminals. (The catalogue's stand in `catalogue_tables`.)

No model is bound to a database: a kiosk has two at once, its own file and the store, so every query
names the one it runs on, as in `CustomerRow.select().execute(database)`.
"""

from peewee import (
    SQL,
    BigIntegerField,
    BooleanField,
    CharField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
    UUIDField,
)

from shared.database.fields import MomentField, QuantityField


class Table(Model):
    """A table whose indexes are named after it, not after its class."""

    class Meta:
        legacy_table_names = False


class CustomerRow(Table):
    """A record without its parts. `line_count` and `total_minor` are of the standing lines, for the floor."""

    customer_id = CharField(primary_key=True, max_length=9)
    secret_hash = TextField()
    version = IntegerField()
    state = CharField(max_length=16, index=True)
    resumes_as = CharField(max_length=16)
    outcome = CharField(max_length=16, null=True)
    currency = CharField(max_length=3)
    language = CharField(max_length=16)
    terminal = CharField()
    opened_at = MomentField(index=True)
    changed_at = MomentField(index=True)
    trader = CharField(null=True)
    trader_name = CharField(null=True)
    contact_name = TextField(default="")
    contact_phone = TextField(default="")
    contact_email = TextField(default="")
    note = TextField(default="")
    line_count = IntegerField(default=0)
    total_minor = BigIntegerField(default=0)

    class Meta:
        table_name = "customer"


class ListingRow(Table):
    """Where a record stands among all others; derived from it, and written with it.

    `number` is the moment it was opened in milliseconds, or the next that was free: so its order is that of
    time, here and in the full-text index, whose rowid it is. `section` and `since` place an open record on
    the floor; a closed one has neither.
    """

    number = BigIntegerField(primary_key=True)
    customer = ForeignKeyField(CustomerRow, column_name="customer_id", unique=True, on_delete="CASCADE")
    is_open = BooleanField(index=True)
    state = CharField(max_length=16, index=True)
    outcome = CharField(max_length=16, null=True, index=True)
    trader = CharField(null=True, index=True)
    section = IntegerField(null=True)
    since = BigIntegerField(null=True)

    class Meta:
        table_name = "record_listing"
        indexes = ((("section", "since", "number"), False),)


class LineRow(Table):
    """One line. `options` is a JSON list of (label, value); prices are in the record's currency.

    `tax_rate` is in hundredths of a percent.
    """

    line_id = UUIDField(primary_key=True)
    customer = ForeignKeyField(CustomerRow, column_name="customer_id", on_delete="CASCADE")
    position = IntegerField()
    product_id = CharField(null=True)
    sku = TextField()
    title = TextField()
    options = TextField()
    unit = CharField(max_length=16)
    quantity = QuantityField(column_name="quantity_thousandths")
    list_price_minor = BigIntegerField()
    unit_price_minor = BigIntegerField()
    discount_kind = CharField(max_length=16, null=True)
    discount_value = BigIntegerField(null=True)
    note = TextField()
    removed = BooleanField()
    version = IntegerField()
    stamp = UUIDField()
    tax_rate = IntegerField(null=True)

    class Meta:
        table_name = "line"


class RequestRow(Table):
    """One request with its answer, if it has one, and what has become of it."""

    request_id = UUIDField(primary_key=True)
    customer = ForeignKeyField(CustomerRow, column_name="customer_id", on_delete="CASCADE")
    text = TextField()
    asked_at = MomentField(index=True)
    answer = TextField(null=True)
    answer_product_id = CharField(null=True)
    answered_by = CharField(null=True)
    answered_by_name = CharField(null=True)
    answered_at = MomentField(null=True)
    state = CharField(max_length=16, default="asked", constraints=[SQL("DEFAULT 'asked'")])
    reason = TextField(default="", constraints=[SQL("DEFAULT ''")])
    decided_by = CharField(null=True)
    decided_by_name = CharField(null=True)
    decided_at = MomentField(null=True)

    class Meta:
        table_name = "request"


class CallRow(Table):
    """One call: who takes it and how it ended."""

    call_id = UUIDField(primary_key=True)
    customer = ForeignKeyField(CustomerRow, column_name="customer_id", on_delete="CASCADE")
    reason = CharField(max_length=16)
    terminal = CharField()
    called_at = MomentField(index=True)
    taken_by = CharField(null=True)
    taken_by_name = CharField(null=True)
    taken_at = MomentField(null=True)
    minutes = IntegerField(null=True)
    end = CharField(max_length=16, null=True)
    ended_at = MomentField(null=True)

    class Meta:
        table_name = "call"


class ChangeRow(Table):
    """One change as it was submitted, and what became of it.

    An applied change has the `record_version` it made and, where it can be taken back, its
    `inverse`; a refused one has a `refusal`. The customer ID is no foreign key, because a change to
    an unknown record is kept as well.
    """

    change_id = UUIDField(primary_key=True)
    customer_id = CharField(max_length=9)
    record_version = IntegerField(null=True)
    kind = CharField(max_length=32)
    what = TextField()
    terminal = CharField()
    staff = CharField(null=True)
    staff_name = CharField(null=True)
    made_at = MomentField()
    recorded_at = MomentField()
    undoes = UUIDField(null=True)
    inverse_kind = CharField(max_length=32, null=True)
    inverse = TextField(null=True)
    refusal_kind = CharField(max_length=32, null=True)
    refusal = TextField(null=True)
    approved_by = CharField(null=True)
    approved_by_name = CharField(null=True)

    class Meta:
        table_name = "change"
        indexes = ((("customer_id", "record_version"), True),)


ChangeRow.add_index(
    ChangeRow.index(ChangeRow.made_at, where=SQL("\"kind\" = 'SearchInVain'"), name="change_search_in_vain")
)


class TraderRow(Table):
    """A member of staff. `password_hash` and `pin_hash` are Argon2 strings.

    `may_override_price` and `discount_ceiling`, in hundredths of a percent, are a trader's own rights; a
    manager has them all. `pin_failures` counts wrong PINs in a row, the last at `pin_tried_at`.
    """

    username = CharField(primary_key=True)
    name = TextField()
    role = CharField(max_length=16)
    password_hash = TextField()
    active = BooleanField(default=True)
    added_at = MomentField()
    may_override_price = BooleanField(default=False, constraints=[SQL("DEFAULT 0")])
    discount_ceiling = IntegerField(default=0, constraints=[SQL("DEFAULT 0")])
    pin_hash = TextField(null=True)
    pin_failures = IntegerField(default=0, constraints=[SQL("DEFAULT 0")])
    pin_tried_at = MomentField(null=True)

    class Meta:
        table_name = "trader"


class TerminalRow(Table):
    """A kiosk or console that has been seen, and where in the shop it stands.

    `staff`, `staff_name` and `open_record` are of a console: who works there, and on which record.
    """

    name = CharField(primary_key=True)
    kind = CharField(max_length=16)
    place = TextField(default="")
    last_seen_at = MomentField()
    staff = CharField(null=True)
    staff_name = CharField(null=True)
    open_record = CharField(max_length=9, null=True)

    class Meta:
        table_name = "terminal"


class SettingRow(Table):
    """Facts of the shop that every terminal shares: its name, its currency, its taxes."""

    name = CharField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"
