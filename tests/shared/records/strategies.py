# SPDX-License-Identifier: GPL-3.0-or-later
"""Every value a record, a change or a refusal can hold, for Hypothesis: no field is left out."""

from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import strategies as st

from shared.identity import CustomerId
from shared.money import Money
from shared.records import Change, Reason, Record, What

_PLAIN: dict[Any, st.SearchStrategy[Any]] = {  # Any: strategies of every type, keyed by it
    str: st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    int: st.integers(-(2**70), 2**70),
    bool: st.booleans(),
    NoneType: st.none(),
    UUID: st.uuids(),
    Decimal: st.integers(1, 9_999_000).map(lambda thousandths: Decimal(thousandths).scaleb(-3)),
    datetime: st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(
        lambda each: each.replace(tzinfo=UTC)
    ),
    Money: st.builds(Money, st.sampled_from(("EUR", "JPY", "KWD")), st.integers(-(2**70), 2**70)),
    CustomerId: st.sampled_from(("K7Q29XMTE", "A0000000X")).map(CustomerId),
}


def of_type(kind: Any) -> st.SearchStrategy[Any]:  # Any: from any type to its values
    """Return a strategy for all values of a type."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: of_type(hints[field.name]) for field in fields(kind)})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    inner = get_args(kind)
    if get_origin(kind) is tuple and inner[-1] is Ellipsis:
        return st.lists(of_type(inner[0]), max_size=3).map(tuple)
    if get_origin(kind) is tuple:
        return st.tuples(*map(of_type, inner))
    return st.one_of(*map(of_type, inner))


whats: st.SearchStrategy[What] = of_type(What)
reasons: st.SearchStrategy[Reason] = of_type(Reason)
records: st.SearchStrategy[Record] = of_type(Record)
changes: st.SearchStrategy[Change] = of_type(Change)
