# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting what each filter would leave of a listing, out of the search tables of an SQLite catalogue."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from peewee import Database

from shared.catalogue.listing.queries import count_of, matching
from shared.catalogue.listing.service import option_name
from shared.catalogue.listing.types import Filters
from shared.catalogue.narrowing.types import (
    Band,
    Choice,
    Loosening,
    Narrowing,
    OptionChoices,
    bands_between,
    each_loosened,
)
from shared.catalogue.texts import localised
from shared.money import minor_digits

_BANDS = 5
_MOST_OPTIONS = 8
_MOST_CHOICES = 24
_HIGHEST = 2**63 - 1
_NUMBER = re.compile(r"(\d+)")


def narrowing(database: Database, text: str, filters: Filters, language: str) -> Narrowing:
    """Return what the listing of this shelf or search, as filtered already, can be narrowed by."""
    row = database.execute_sql("SELECT currency, languages FROM catalogue").fetchone()
    if row is None:
        return Narrowing(0, "", (), ())
    currency, own_languages = row[0], json.loads(row[1])
    return Narrowing(
        in_stock=_count(database, text, replace(filters, in_stock_only=True)),
        currency=currency,
        bands=_bands(database, text, filters, minor_digits(currency)),
        options=_options(database, text, filters, language, own_languages),
    )


def loosenings(database: Database, text: str, filters: Filters) -> tuple[Loosening, ...]:
    """Return what giving up each single filter would bring, the most first; never what brings nothing."""
    tried = (
        Loosening(part, loosened, _count(database, text, loosened))
        for part, loosened in each_loosened(filters)
    )
    return tuple(sorted((each for each in tried if each.products), key=lambda each: -each.products))


def _count(database: Database, text: str, filters: Filters) -> int:
    found = matching(database, text, filters)
    return 0 if found is None else count_of(database, *found)


def _bands(database: Database, text: str, filters: Filters, digits: int) -> tuple[Band, ...]:
    base = replace(filters, price_min=None, price_max=None, options=(), in_stock_only=False)
    found = matching(database, text, base)
    if found is None:
        return ()
    sql, bound = found
    total = count_of(database, sql, bound)
    quantiles = [
        database.execute_sql(
            f"SELECT l.price_minor {sql} ORDER BY l.price_minor LIMIT 1 OFFSET ?",
            [*bound, total * part // _BANDS],
        ).fetchone()
        for part in range(1, _BANDS)
        if total > part
    ]
    ranges = bands_between([price for (price,) in filter(None, quantiles)], digits)
    counted = _in_ranges(database, text, replace(filters, price_min=None, price_max=None), ranges)
    return tuple(Band(low, high, products) for (low, high), products in zip(ranges, counted, strict=True))


def _in_ranges(
    database: Database, text: str, filters: Filters, ranges: Sequence[tuple[int | None, int | None]]
) -> list[int]:
    """Return how many products overlap each range, counted in one pass over the listing."""
    found = matching(database, text, filters)
    if found is None or not ranges:
        return [0] * len(ranges)
    sql, bound = found
    counting, limits = [], []
    for low, high in ranges:
        counting.append("total(l.price_highest_minor >= ? AND l.price_minor <= ?)")
        limits += [-1 if low is None else low, _HIGHEST if high is None else high]
    (row,) = database.execute_sql(f"SELECT {', '.join(counting)} {sql}", [*limits, *bound]).fetchall()
    return [int(products) for products in row]


def _options(
    database: Database, text: str, filters: Filters, language: str, own_languages: Sequence[str]
) -> tuple[OptionChoices, ...]:
    """Return the options, those of the most products first; what stands where is the same for all filters.

    The counts of an option's values leave its own filter out of account: choosing a second one widens.
    """
    offered = _values(database, text, Filters(filters.category_id), None)
    counted = offered if filters == Filters(filters.category_id) else _values(database, text, filters, None)
    for axis, value in filters.options:
        others = tuple(option for option in filters.options if option[0] != axis)
        counted[axis] = _values(database, text, replace(filters, options=others), axis).get(axis, {})
        offered.setdefault(axis, {}).setdefault(value, (0, _any_with(database, axis, value)))
    common = sorted(offered, key=lambda axis: -sum(products for products, _ in offered[axis].values()))
    shown: dict[str, dict[str, tuple[int, int]]] = {}
    for axis in common[:_MOST_OPTIONS]:
        kept = sorted(offered[axis].items(), key=lambda item: -item[1][0])[:_MOST_CHOICES]
        left = counted.get(axis, {})
        shown[axis] = {value: (left.get(value, (0, 0))[0], number) for value, (_, number) in kept}
    samples = {number for values in shown.values() for _, number in values.values()}
    axes = _axes_of(database, sorted(samples))
    described = (
        _described(axis, values, axes, language, own_languages) for axis, values in shown.items() if values
    )
    return tuple(each for each in described if each.choices)


def _values(
    database: Database, text: str, filters: Filters, axis: str | None
) -> dict[str, dict[str, tuple[int, int]]]:
    """Return for each option its values with how many products have them, and the number of one that does."""
    # A value that is in stock says that its product is.
    implied = filters.in_stock_only and not filters.options
    wanted = replace(filters, in_stock_only=False) if implied else filters
    found = matching(database, text, wanted)
    if found is None:
        return {}
    sql, bound = found
    conditions, parameters = ["1"], []
    if filters.in_stock_only:
        conditions.append("o.in_stock IS NOT 0")
    if axis is not None:
        conditions.append("o.axis = ?")
        parameters.append(axis)
    if text.strip() or not wanted.empty:
        # Of a shelf or a search the values are looked up by product. Of all the shop that takes four times as
        # long as going through the values in their order, which the plus makes SQLite do.
        number = "o.number" if text.strip() or wanted.category_id is not None else "+o.number"
        conditions.append(f"{number} IN (SELECT l.number {sql})")
        parameters += bound
    rows = database.execute_sql(
        "SELECT o.axis, o.value, count(*), min(o.number) FROM product_option o"
        f" WHERE {' AND '.join(conditions)} GROUP BY o.axis, o.value",
        parameters,
    )
    values: dict[str, dict[str, tuple[int, int]]] = {}
    for name, value, products, number in rows.fetchall():
        values.setdefault(name, {})[value] = (products, number)
    return values


def _any_with(database: Database, axis: str, value: str) -> int:
    row = database.execute_sql(
        "SELECT min(number) FROM product_option WHERE axis = ? AND value = ?", (axis, value)
    ).fetchone()
    return int(row[0] or 0)


def _axes_of(database: Database, numbers: Sequence[int]) -> dict[int, list[dict[str, Any]]]:
    marks = ", ".join("?" * len(numbers))
    rows = database.execute_sql(
        "SELECT l.number, p.axes FROM product_listing l JOIN product p ON p.product_id = l.product_id"
        f" WHERE l.number IN ({marks})",
        list(numbers),
    )
    return {number: json.loads(axes) for number, axes in rows.fetchall()}


def _described(
    axis: str,
    values: dict[str, tuple[int, int]],
    axes: dict[int, list[dict[str, Any]]],
    language: str,
    own_languages: Sequence[str],
) -> OptionChoices:
    """Return the option in words, which are those of the products named by number."""
    label, choices = "", []
    for value, (products, number) in values.items():
        for sample in axes.get(number, ()):
            if option_name(sample, own_languages) != axis:
                continue
            label = label or localised(sample["label"], language)
            choices += [
                Choice(value, localised(each["label"], language), each.get("swatch"), products)
                for each in sample["values"]
                if option_name(each, own_languages) == value
            ][:1]
    if not any(choice.swatch for choice in choices):
        choices.sort(key=lambda choice: _naturally(choice.label))
    return OptionChoices(axis, label, tuple(choices))


def _naturally(label: str) -> list[tuple[int, str]]:
    """Return the key by which 80 stands before 120."""
    return [
        (int(part), "") if part.isdigit() else (0, part.casefold()) for part in _NUMBER.split(label) if part
    ]
