# SPDX-License-Identifier: GPL-3.0-or-later
"""Column types that keep Python values exact: UTC moments and quantities."""

from datetime import UTC, datetime
from decimal import Decimal

from peewee import Field, IntegerField


def moment_to_text(moment: datetime) -> str:
    """Return a UTC moment as text that sorts by time, as `2026-03-02T14:02:07.120000+00:00`."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment_from_text(stored: str | datetime) -> datetime:
    """Inverse of `moment_to_text`; a PostgreSQL driver hands over the moment itself."""
    return stored.astimezone(UTC) if isinstance(stored, datetime) else datetime.fromisoformat(stored)


class MomentField(Field):
    """An aware datetime in UTC: text on SQLite, `timestamptz` on PostgreSQL."""

    field_type = "TIMESTAMPTZ"

    def db_value(self, value: datetime | None) -> str | None:
        """Return the column's text; None stays None."""
        return None if value is None else moment_to_text(value)

    def python_value(self, value: str | datetime | None) -> datetime | None:
        """Return the moment; None stays None."""
        return None if value is None else moment_from_text(value)


def quantity_to_thousandths(quantity: Decimal) -> int:
    """Return a quantity of at most three decimals as a whole number of thousandths."""
    return int(quantity.scaleb(3))


def quantity_from_thousandths(stored: int) -> Decimal:
    """Inverse of `quantity_to_thousandths`, without trailing zeros: 1000 becomes 1, 2500 becomes 2.5."""
    whole, rest = divmod(stored, 1000)
    return Decimal(whole) if rest == 0 else Decimal(stored).scaleb(-3).normalize()


class QuantityField(IntegerField):
    """An exact decimal with at most three places, kept as thousandths (SQLite has no exact decimals)."""

    def db_value(self, value: Decimal | None) -> int | None:
        """Return the thousandths; None stays None."""
        return None if value is None else quantity_to_thousandths(value)

    def python_value(self, value: int | None) -> Decimal | None:
        """Return the quantity; None stays None."""
        return None if value is None else quantity_from_thousandths(value)
