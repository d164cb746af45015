# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments and quantities come back from a column exactly."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from shared.database import (
    MomentField,
    moment_from_text,
    moment_to_text,
    quantity_from_thousandths,
    quantity_to_thousandths,
)
from shared.database.fields import QuantityField

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=ZONES)


@given(MOMENTS)
def test_a_moment_comes_back_in_utc(moment: datetime) -> None:
    stored = moment_to_text(moment)

    assert moment_from_text(stored) == moment
    assert moment_from_text(stored).tzinfo is UTC


@given(MOMENTS, MOMENTS)
def test_stored_moments_sort_by_time(one: datetime, other: datetime) -> None:
    assert (moment_to_text(one) < moment_to_text(other)) == (one < other)


def test_a_driver_may_hand_over_the_moment_itself() -> None:
    berlin = datetime(2026, 3, 2, 15, tzinfo=timezone(timedelta(hours=1)))

    assert moment_from_text(berlin) == datetime(2026, 3, 2, 14, tzinfo=UTC)
    assert moment_from_text(berlin).tzinfo is UTC


@given(st.integers(1, 9_999_000))
def test_a_quantity_comes_back_without_trailing_zeros(thousandths: int) -> None:
    quantity = quantity_from_thousandths(thousandths)

    assert quantity_to_thousandths(quantity) == thousandths
    assert quantity == Decimal(thousandths) / 1000
    assert "." not in str(quantity) or not str(quantity).endswith("0")
    assert "E" not in str(quantity)


def test_what_is_absent_stays_absent() -> None:
    for field in (MomentField(), QuantityField()):
        assert field.db_value(None) is None
        assert field.python_value(None) is None


def test_a_column_holds_what_it_was_given() -> None:
    moment = datetime(2026, 3, 2, 14, 2, 7, 120_000, tzinfo=UTC)

    assert MomentField().db_value(moment) == "2026-03-02T14:02:07.120000+00:00"
    assert MomentField().python_value("2026-03-02T14:02:07.120000+00:00") == moment
    assert QuantityField().db_value(Decimal("2.5")) == 2_500
    assert QuantityField().python_value(2_500) == Decimal("2.5")
