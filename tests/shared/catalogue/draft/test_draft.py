# SPDX-License-Identifier: GPL-3.0-or-later
"""A long import is made in a draft beside the shop: others write meanwhile, and it comes to the same."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from shared.catalogue import queries, service
from shared.catalogue.applying import Imported, ImportStep, Mode
from shared.catalogue.importing import ParsedCatalogue
from shared.catalogue.importing.types import ImportedPicture, ImportedProduct, ImportedVariant
from shared.catalogue.service import apply_import
from shared.database import Database, open_store
from shared.database.catalogue_tables import FULL_TEXT_TABLES
from shared.errors import DatabaseLocked
from tests.shared.catalogue import showroom

ALWAYS, NEVER = 0, 1_000_000
_NOW = 0
"""How long another writer waits for its turn before it gives up."""

DEARER = replace(showroom.LAMP, variants=(replace(showroom.LAMP.variants[0], price_minor=1),))
RENAMED = replace(showroom.CHAIR, title={"en": "Oak chair", "de": "Stuhl Eiche"})
FEWER = replace(
    showroom.ALMA,
    variants=showroom.ALMA.variants[:1],
    pictures=(ImportedPicture("new.svg", "image/svg+xml", b"<svg id='1'/>"), *showroom.ALMA.pictures),
)
ADDED = replace(showroom.LAMP, sku="NEW", variants=(ImportedVariant("NEW", 500, stock=1),))

_ALL_THAT_IS_WRITTEN = (
    "SELECT p.sku, parent.sku, p.gtin, p.title, p.texts, p.category_id, p.price_minor, p.axes, p.chosen,"
    " p.stock, p.position, p.active, p.added, p.version"
    " FROM product p LEFT JOIN product parent ON parent.product_id = p.parent_id ORDER BY p.sku",
    "SELECT * FROM category ORDER BY category_id",
    "SELECT number, version, currency, languages FROM catalogue",
    "SELECT p.sku, i.position, i.media_type, i.source, i.data FROM product_image i"
    " JOIN product p USING (product_id) ORDER BY p.sku, i.position",
    "SELECT p.sku, l.number, l.category_id, l.position, l.price_minor, l.price_highest_minor, l.in_stock,"
    " l.added, l.image_id IS NULL, l.media_type"
    " FROM product_listing l JOIN product p USING (product_id) ORDER BY p.sku",
    "SELECT * FROM product_name ORDER BY language, sort_key, number",
    "SELECT * FROM product_option ORDER BY axis, value, number",
    "SELECT rowid, * FROM product_words ORDER BY rowid",
    "SELECT rowid, * FROM product_pieces ORDER BY rowid",
)


def written(database: Database) -> list[list[tuple[object, ...]]]:
    """All of the catalogue but the ids that an import makes up."""
    return [list(database.execute_sql(each).fetchall()) for each in _ALL_THAT_IS_WRITTEN]


def assert_index_is_sound(database: Database) -> None:
    for name in FULL_TEXT_TABLES:
        database.execute_sql(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)")


@pytest.fixture
def elsewhere(shop: Database) -> Iterator[Database]:
    """Another terminal's connection to the shop, which waits for nobody."""
    with closing(open_store(Path(shop.database))) as other:
        other.execute_sql(f"PRAGMA busy_timeout = {_NOW}")
        yield other


@pytest.fixture(autouse=True)
def drafted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "DRAFTED_FROM", ALWAYS)


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize(
    "products",
    [
        showroom.PRODUCTS,
        (DEARER,),
        (RENAMED, ADDED),
        (FEWER, showroom.CHAIR),
        (ADDED, DEARER, RENAMED, FEWER, showroom.CLOTH),
    ],
    ids=["unchanged", "dearer", "renamed", "fewer variants", "everything"],
)
def test_a_draft_leaves_what_an_import_without_one_leaves(
    shop: Database,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    mode: Mode,
    products: tuple[ImportedProduct, ...],
) -> None:
    parsed = showroom.catalogue(*products, languages=("de", "en"))
    shop.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(Path(shop.database), tmp_path / "copy.sqlite")
    with closing(open_store(tmp_path / "copy.sqlite")) as copy:
        assert written(copy) == written(shop)
        by_draft = showroom.fill(shop, parsed, mode)
        monkeypatch.setattr(service, "DRAFTED_FROM", NEVER)
        assert showroom.fill(copy, parsed, mode) == by_draft
        for ours, theirs in zip(written(shop), written(copy), strict=True):
            assert ours == theirs
    assert_index_is_sound(shop)


def test_a_first_catalogue_may_come_by_draft(empty_shop: Database) -> None:
    assert showroom.fill(empty_shop, showroom.catalogue()).added == 4
    first = queries.search(empty_shop, "sofa", language="en").cards[0]
    assert first.title == "Alma sofa"
    assert_index_is_sound(empty_shop)


def test_others_write_while_an_import_is_made(shop: Database, elsewhere: Database) -> None:
    steps: list[ImportStep] = []

    def watch(step: ImportStep, _done: int, _total: int) -> bool:
        note(elsewhere, len(steps))
        steps.append(step)
        return True

    outcome = apply_import(shop, showroom.catalogue(DEARER, ADDED), Mode.ADD, watch)
    assert isinstance(outcome, Imported)
    assert {ImportStep.PRODUCTS, ImportStep.INDEX} <= set(steps)
    assert noted(shop) == len(steps)


def test_without_a_draft_nobody_else_could(
    shop: Database, elsewhere: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "DRAFTED_FROM", NEVER)

    def watch(_step: ImportStep, _done: int, _total: int) -> bool:
        note(elsewhere, 1)
        return True

    with pytest.raises(DatabaseLocked):
        apply_import(shop, showroom.catalogue(DEARER), Mode.ADD, watch)


def test_a_file_that_changes_nothing_writes_nothing(shop: Database, elsewhere: Database) -> None:
    elsewhere.execute_sql("BEGIN IMMEDIATE")
    shop.execute_sql(f"PRAGMA busy_timeout = {_NOW}")
    assert showroom.fill(shop, showroom.catalogue()).unchanged == 4
    elsewhere.execute_sql("ROLLBACK")


def test_an_index_that_cannot_be_merged_is_no_failed_import(
    shop: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_database: Database) -> None:
        raise DatabaseLocked(path=Path(shop.database))

    monkeypatch.setattr(service, "merge_index", held)
    assert showroom.fill(shop, showroom.catalogue(ADDED)).added == 1
    assert queries.search(shop, "NEW", language="en").total == 1


def test_nothing_of_a_draft_is_seen_before_it_is_brought_in(shop: Database, elsewhere: Database) -> None:
    before, seen = written(elsewhere), []

    def watch(_step: ImportStep, _done: int, _total: int) -> bool:
        seen.append(written(elsewhere))
        return True

    apply_import(shop, showroom.catalogue(DEARER, RENAMED, ADDED), Mode.REPLACE, watch)
    assert seen
    assert all(each == before for each in seen)
    assert written(elsewhere) == written(shop) != before


@pytest.mark.parametrize("times", [1, 3], ids=["once", "in every draft"])
def test_what_others_do_to_the_catalogue_meanwhile_is_not_lost(
    shop: Database, elsewhere: Database, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    edits: list[ParsedCatalogue] = [
        showroom.catalogue(replace(showroom.CHAIR, title={"en": f"Chair {number}"}))
        for number in range(times)
    ]

    def watch(step: ImportStep, done: int, _total: int) -> bool:
        if edits and step is ImportStep.PRODUCTS and done == 0:
            monkeypatch.setattr(service, "DRAFTED_FROM", NEVER)
            showroom.fill(elsewhere, edits.pop())
            monkeypatch.setattr(service, "DRAFTED_FROM", ALWAYS)
        return True

    outcome = apply_import(shop, showroom.catalogue(DEARER, ADDED), Mode.ADD, watch)
    assert isinstance(outcome, Imported)
    assert (outcome.report.added, outcome.report.changed) == (1, 1)
    assert outcome.report.version == queries.catalogue_version(shop) == 2 + times
    titles = {card.title for card in queries.browse(shop, language="en").cards}
    assert {"Chair 0", "Moon floor lamp"} <= titles
    assert_index_is_sound(shop)


def note(database: Database, number: int) -> None:
    """Write what no import writes."""
    database.execute_sql(
        "INSERT OR REPLACE INTO setting (name, value) VALUES ('noted', ?)", (str(number + 1),)
    )


def noted(database: Database) -> int:
    ((value,),) = database.execute_sql("SELECT value FROM setting WHERE name = 'noted'").fetchall()
    return int(value)
