# SPDX-License-Identifier: GPL-3.0-or-later
"""Browsing and searching: pages of cards from the search tables of an SQLite catalogue."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import Database

from shared.catalogue.listing.matching import (
    closest,
    pieces_expression,
    searched_words,
    tiers,
    tolerated_mistakes,
    words_expression,
)
from shared.catalogue.listing.service import option_name
from shared.catalogue.listing.types import Filters, Page, Sort
from shared.catalogue.texts import fold, localised
from shared.catalogue.types import ProductCard, Unit
from shared.database import read_snapshot
from shared.money import Money

RANKED_AT_MOST = 500
"""A search with more matches is not ranked one by one, which takes the longer the commoner the words are:
it is given in tiers, each in the shop's order."""

_WORDS, _PIECES = "product_words", "product_pieces"
_MOST_SWATCHES = 5
_TITLE_WEIGHT, _DETAILS_WEIGHT, _DESCRIPTION_WEIGHT = 10.0, 4.0, 1.0
_BM25 = f"bm25(product_words, {_TITLE_WEIGHT}, {_DETAILS_WEIGHT}, {_DESCRIPTION_WEIGHT})"

_FROM_NAMES = "JOIN product_name n ON n.number = l.number AND n.language = ?"
_ORDERS = {
    Sort.RELEVANCE: "l.position, l.number",
    Sort.NAME: "n.sort_key, l.number",
    Sort.PRICE_UP: "l.price_minor, l.position, l.number",
    Sort.PRICE_DOWN: "l.price_minor DESC, l.position, l.number",
    Sort.NEW: "l.added DESC, l.position, l.number",
}

# Values bound to a statement; what SQLite takes has no narrower common type.
_Parameters = list[Any]


def browse(
    database: Database,
    *,
    language: str,
    category_id: str | None = None,
    sort: Sort = Sort.RELEVANCE,
    in_stock_only: bool = False,
    price_min: int | None = None,
    price_max: int | None = None,
    options: tuple[tuple[str, str], ...] = (),
    offset: int = 0,
    limit: int = 24,
) -> Page:
    """Return a page of the catalogue, or of a category with its sub-categories; see `Filters`.

    An unknown category is empty. `offset` and `limit` count cards.
    """
    filters = Filters(category_id, in_stock_only, price_min, price_max, options)
    where, bound = _conditions(filters)
    listed = f"FROM product_listing l WHERE {where}"
    with read_snapshot(database):
        total = count_of(database, listed, bound)
        numbers = _page(database, listed, bound, language, sort, offset, limit)
        return Page(cards_of(database, numbers, language, options), total)


def search(
    database: Database,
    text: str,
    *,
    language: str,
    category_id: str | None = None,
    sort: Sort = Sort.RELEVANCE,
    in_stock_only: bool = False,
    price_min: int | None = None,
    price_max: int | None = None,
    options: tuple[tuple[str, str], ...] = (),
    offset: int = 0,
    limit: int = 24,
) -> Page:
    """Return a page of what matches the text in any language; the cards are written in `language`.

    First every word must begin a word of the product. If nothing does (filters aside), the words may occur
    inside others; then misspelt words are replaced by the closest that occur, which `Page.corrected` tells.
    Text without a letter or digit finds nothing.
    """
    wanted = searched_words(text)
    if not wanted:
        return Page((), 0)
    filters = Filters(category_id, in_stock_only, price_min, price_max, options)
    with read_snapshot(database):
        attempt = _attempt(database, wanted)
        if attempt is None:
            return Page((), 0)
        table, expression = attempt.table, attempt.expression
        found, bound = _searching(attempt, filters)
        filtered_by = bound[1:]
        if filters.empty:
            total = count_of(database, f"FROM {table} WHERE {table} MATCH ?", [expression])
        else:
            total = count_of(database, found, bound)
        if sort is not Sort.RELEVANCE or table != _WORDS:
            numbers = _page(database, found, bound, language, sort, offset, limit)
        elif total > RANKED_AT_MOST:
            numbers = _in_tiers(database, found, filtered_by, attempt.wanted, offset, limit)
        else:
            numbers = _ranked(database, found, bound, offset, limit)
        return Page(cards_of(database, numbers, language, options), total, attempt.corrected)


def matching(database: Database, text: str, filters: Filters) -> tuple[str, _Parameters] | None:
    """Return `FROM … WHERE …` and its parameters for a listing whose rows are `l`; None if nothing can match.

    Without letters or digits in the text it is a listing of the shop, as `browse` gives it.
    """
    wanted = searched_words(text)
    if not wanted:
        where, bound = _conditions(filters)
        return f"FROM product_listing l WHERE {where}", bound
    attempt = _attempt(database, wanted)
    return None if attempt is None else _searching(attempt, filters)


def suggestions(database: Database, prefix: str, language: str, limit: int = 8) -> tuple[str, ...]:
    """Return titles for what has been typed so far: those that begin so, then those that hold its words."""
    wanted = searched_words(prefix)
    if not wanted:
        return ()
    known = known_language(database, language)
    typed = fold(prefix).strip()
    beginning = database.execute_sql(
        "SELECT title FROM product_name WHERE language = ? AND sort_key >= ? AND sort_key < ?"
        " ORDER BY sort_key LIMIT ?",
        (known, typed, typed + "\U0010ffff", limit),
    ).fetchall()
    titles = dict.fromkeys(title for (title,) in beginning)
    if len(titles) < limit:
        containing = database.execute_sql(
            "SELECT n.title FROM (SELECT rowid FROM product_words WHERE product_words MATCH ? LIMIT 100) w"
            " JOIN product_name n ON n.number = w.rowid AND n.language = ? ORDER BY n.sort_key LIMIT ?",
            (f"{{title}} : ({words_expression(wanted)})", known, 4 * limit),
        ).fetchall()
        titles.update(dict.fromkeys(title for (title,) in containing))
    return tuple(titles)[:limit]


def _conditions(filters: Filters) -> tuple[str, _Parameters]:
    conditions = ["1"]
    bound: _Parameters = []
    if filters.category_id is not None:
        conditions.append(
            "l.category_id IN (WITH RECURSIVE below(category_id) AS (SELECT ? UNION SELECT c.category_id"
            " FROM category c JOIN below ON c.parent_id = below.category_id) SELECT category_id FROM below)"
        )
        bound.append(filters.category_id)
    if filters.in_stock_only:
        conditions.append("l.in_stock IS NOT 0")
    if filters.price_min is not None:
        conditions.append("l.price_highest_minor >= ?")
        bound.append(filters.price_min)
    if filters.price_max is not None:
        conditions.append("l.price_minor <= ?")
        bound.append(filters.price_max)
    by_axis: dict[str, list[str]] = {}
    for axis, value in filters.options:
        by_axis.setdefault(axis, []).append(value)
    for axis, values in by_axis.items():
        marks = ", ".join("?" * len(values))
        stocked = " AND o.in_stock IS NOT 0" if filters.in_stock_only else ""
        conditions.append(
            "l.number IN (SELECT o.number FROM product_option o"
            f" WHERE o.axis = ? AND o.value IN ({marks}){stocked})"
        )
        bound += [axis, *values]
    return " AND ".join(conditions), bound


def _searching(attempt: "_Attempt", filters: Filters) -> tuple[str, _Parameters]:
    where, filtered_by = _conditions(filters)
    table = attempt.table
    matching = (
        f"FROM {table} JOIN product_listing l ON l.number = {table}.rowid WHERE {table} MATCH ? AND {where}"
    )
    return matching, [attempt.expression, *filtered_by]


def count_of(database: Database, matching: str, bound: _Parameters) -> int:
    """Return how many products match."""
    ((total,),) = database.execute_sql(f"SELECT count(*) {matching}", bound).fetchall()
    return int(total)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A way of asking that finds something: the table, its expression, and the words if they were changed."""

    table: str
    expression: str
    wanted: list[str]
    corrected: str | None = None


def _attempt(database: Database, wanted: list[str]) -> _Attempt | None:
    expression = words_expression(wanted)
    if _any(database, _WORDS, expression):
        return _Attempt(_WORDS, expression, wanted)
    pieces = pieces_expression(wanted)
    if pieces is not None and _any(database, _PIECES, pieces):
        return _Attempt(_PIECES, pieces, wanted)
    meant = [_meant(database, word) for word in wanted]
    expression = words_expression(meant)
    if meant != wanted and _any(database, _WORDS, expression):
        return _Attempt(_WORDS, expression, meant, " ".join(meant))
    return None


def _any(database: Database, table: str, expression: str) -> bool:
    found = database.execute_sql(f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT 1", (expression,))
    return found.fetchone() is not None


def _meant(database: Database, word: str) -> str:
    """Return the word, or the closest that occurs if it begins none; the same first letter is tried first."""
    if tolerated_mistakes(word) == 0 or _any(database, _WORDS, words_expression([word])):
        return word
    first = word[0]
    near = _vocabulary(database, "WHERE term >= ? AND term < ?", (first, chr(ord(first) + 1)))
    return closest(word, near) or closest(word, _vocabulary(database, "", ())) or word


def _vocabulary(database: Database, where: str, bound: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    yield from database.execute_sql(f"SELECT term, doc FROM product_vocabulary {where}", bound)


def _ranked(database: Database, matching: str, bound: _Parameters, offset: int, limit: int) -> list[int]:
    """Return the numbers of one page, best match first."""
    rows = database.execute_sql(
        f"SELECT l.number {matching} ORDER BY {_BM25}, l.position, l.number LIMIT ? OFFSET ?",
        [*bound, limit, offset],
    )
    return [number for (number,) in rows]


def _in_tiers(
    database: Database,
    matching: str,
    filtered_by: _Parameters,
    wanted: Sequence[str],
    offset: int,
    limit: int,
) -> list[int]:
    """Return the numbers of one page, tier after tier; within one they come as they were imported."""
    page: list[int] = []
    for expression in tiers(wanted):
        bound = [expression, *filtered_by]
        rows = database.execute_sql(
            f"SELECT l.number {matching} LIMIT ? OFFSET ?", [*bound, limit - len(page), offset]
        ).fetchall()
        page += [number for (number,) in rows]
        if len(page) == limit:
            break
        offset = max(0, offset - count_of(database, matching, bound)) if not rows else 0
    return page


def _page(
    database: Database,
    matching: str,
    bound: _Parameters,
    language: str,
    sort: Sort,
    offset: int,
    limit: int,
) -> list[int]:
    names: _Parameters = []
    if sort is Sort.NAME:
        matching = matching.replace(" WHERE ", f" {_FROM_NAMES} WHERE ", 1)
        names = [known_language(database, language)]
    rows = database.execute_sql(
        f"SELECT l.number {matching} ORDER BY {_ORDERS[sort]} LIMIT ? OFFSET ?",
        [*names, *bound, limit, offset],
    ).fetchall()
    return [number for (number,) in rows]


def known_language(database: Database, language: str) -> str:
    """Return the language if titles are kept in it (`de` for `de-AT`), else the shop's own."""
    languages = _own_languages(database)
    for wanted in (language, language.replace("_", "-").partition("-")[0]):
        if wanted in languages:
            return wanted
    return languages[0] if languages else language


def _own_languages(database: Database) -> list[str]:
    row = database.execute_sql("SELECT languages FROM catalogue").fetchone()
    return list(json.loads(row[0])) if row else []


def cards_of(
    database: Database, numbers: Sequence[int], language: str, options: tuple[tuple[str, str], ...] = ()
) -> tuple[ProductCard, ...]:
    """Return the cards of these rows of the listing, in this order; see `Filters` for `options`.

    What comes in a colour of the options has it as its tint.
    """
    marks = ", ".join("?" * len(numbers))
    rows = database.execute_sql(
        "SELECT l.number, l.price_minor, l.price_highest_minor, l.in_stock, l.image_id, l.media_type,"
        " p.product_id, p.title, p.summary, p.place, p.texts, p.axes, p.unit, p.currency"
        f" FROM product_listing l JOIN product p ON p.product_id = l.product_id WHERE l.number IN ({marks})",
        list(numbers),
    )
    own_languages = _own_languages(database) if options else []
    cards = {row[0]: _card(row, language, options, own_languages) for row in rows}
    return tuple(cards[number] for number in numbers)


def _card(
    row: Sequence[Any], language: str, options: tuple[tuple[str, str], ...], own_languages: Sequence[str]
) -> ProductCard:
    (
        _,
        lowest,
        highest,
        in_stock,
        image_id,
        media_type,
        product_id,
        title,
        summary,
        place,
        texts,
        axes,
        unit,
        currency,
    ) = row
    written: dict[str, dict[str, str]] = json.loads(texts)
    coloured = _coloured(json.loads(axes))
    swatches = [value["swatch"] for value in coloured["values"] if value.get("swatch")] if coloured else []
    return ProductCard(
        product_id=product_id,
        title=in_language(written, "title", language) or title,
        summary=in_language(written, "summary", language) or summary,
        price_from=Money(currency, lowest),
        price_varies=highest > lowest,
        unit=Unit(unit),
        image_id=image_id,
        media_type=media_type,
        swatches=tuple(swatches[:_MOST_SWATCHES]),
        tint=_asked_for(coloured, options, own_languages),
        in_stock=None if in_stock is None else bool(in_stock),
        place=in_language(written, "place", language) or place,
    )


def in_language(texts: dict[str, dict[str, str]], field: str, language: str) -> str:
    """Return one of a product's texts in the language, else in the first language that has it, else ""."""
    return localised({spoken: written.get(field, "") for spoken, written in texts.items()}, language)


def _coloured(axes: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """Return the option that is a matter of colour, if any is."""
    return next((axis for axis in axes if any(value.get("swatch") for value in axis["values"])), None)


def _asked_for(
    coloured: dict[str, Any] | None, options: tuple[tuple[str, str], ...], own_languages: Sequence[str]
) -> str:
    """Return the first swatch that is among the options, empty if none is."""
    if coloured is None or not options:
        return ""
    axis = option_name(coloured, own_languages)
    wanted = {value for name, value in options if name == axis}
    asked_for = (
        str(value["swatch"])
        for value in coloured["values"]
        if value.get("swatch") and option_name(value, own_languages) in wanted
    )
    return next(asked_for, "")
