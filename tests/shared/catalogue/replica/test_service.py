# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk's replica: equal to the store after each copy, cheap when nothing changed."""

from dataclasses import replace
from pathlib import Path

import peewee
import pytest

from shared.catalogue import queries
from shared.catalogue.applying import Mode
from shared.catalogue.importing.types import ImportedPicture, ImportedVariant
from shared.catalogue.replica.service import MANY, copy_catalogue
from shared.database import Database, SettingRow, create_store, open_store, write_transaction
from tests.shared.catalogue import showroom


def contents(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of the catalogue, and the search tables without their own numbers."""
    read = {
        "catalogue": "SELECT * FROM catalogue",
        "category": "SELECT * FROM category ORDER BY category_id",
        "product": "SELECT * FROM product ORDER BY product_id",
        "product_image": "SELECT * FROM product_image ORDER BY image_id",
        "listing": "SELECT product_id, category_id, position, price_minor, price_highest_minor, in_stock,"
        " image_id, media_type FROM product_listing ORDER BY product_id",
        "names": "SELECT l.product_id, n.language, n.sort_key, n.title FROM product_name n"
        " JOIN product_listing l USING (number) ORDER BY 1, 2",
        "words": "SELECT l.product_id, w.title, w.details, w.description FROM product_words w"
        " JOIN product_listing l ON l.number = w.rowid ORDER BY 1",
        "options": "SELECT l.product_id, o.axis, o.value, o.in_stock FROM product_option o"
        " JOIN product_listing l USING (number) ORDER BY 1, 2, 3",
        "counts": "SELECT (SELECT count(*) FROM product_words), (SELECT count(*) FROM product_pieces),"
        " (SELECT count(*) FROM product_name)",
    }
    return {name: database.execute_sql(sql).fetchall() for name, sql in read.items()}


def test_an_empty_replica_receives_the_whole_catalogue(shop: Database, replica: Database) -> None:
    assert copy_catalogue(shop, replica)

    assert contents(replica) == contents(shop)
    assert queries.search(replica, "sofa", language="en").cards[0].title == "Alma sofa"


def test_a_store_without_a_catalogue_brings_nothing(empty_shop: Database, replica: Database) -> None:
    assert not copy_catalogue(empty_shop, replica)
    assert queries.catalogue_version(replica) == 0


def test_a_new_shop_without_a_catalogue_sells_nothing_of_the_last_ones(
    shop: Database, replica: Database, tmp_path: Path
) -> None:
    copy_catalogue(shop, replica)
    new = create_store(tmp_path / "new.sqlite")
    assert copy_catalogue(new, replica)
    assert queries.browse(replica, language="en").total == 0
    assert not copy_catalogue(new, replica)
    new.close()


def test_an_equal_version_is_not_copied_again(shop: Database, replica: Database) -> None:
    copy_catalogue(shop, replica)
    replica.execute_sql("UPDATE product SET title = 'touched'")

    assert not copy_catalogue(shop, replica)
    assert queries.product(replica, "x", "en") is None
    assert replica.execute_sql("SELECT count(*) FROM product WHERE title = 'touched'").fetchone() == (7,)


def test_only_what_is_newer_is_brought(shop: Database, replica: Database) -> None:
    copy_catalogue(shop, replica)
    replica.execute_sql("UPDATE product SET summary = 'kept' WHERE sku = 'LAM-MOND'")
    chair = replace(
        showroom.CHAIR,
        variants=(ImportedVariant("CHA-LINDE", 20_000, None, 3),),
        pictures=(ImportedPicture("c.png", "image/png", b"png"),),
    )
    showroom.fill(shop, showroom.catalogue(chair))

    assert copy_catalogue(shop, replica)

    card = queries.search(replica, "linde", language="en").cards[0]
    assert (card.price_from.minor, card.in_stock, card.media_type) == (20_000, True, "image/png")
    assert replica.execute_sql("SELECT summary FROM product WHERE sku = 'LAM-MOND'").fetchone() == ("kept",)


@pytest.mark.parametrize("many", [0, MANY], ids=["as a whole", "one by one"])
@pytest.mark.parametrize("mode", Mode)
def test_any_change_makes_the_replica_equal_again(
    shop: Database, replica: Database, mode: Mode, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.catalogue.replica.service.MANY", many)
    copy_catalogue(shop, replica)
    alma = replace(showroom.ALMA, variants=showroom.ALMA.variants[1:], pictures=())
    cloth = replace(showroom.CLOTH, category="lighting", title={"en": "Linen", "fr": "Lin"})
    renamed = replace(showroom.CATEGORIES[3], title={"en": "Lights", "de": "Licht"})
    showroom.fill(
        shop,
        showroom.catalogue(
            cloth, alma, languages=("en", "de", "fr"), categories=(*showroom.CATEGORIES[:3], renamed)
        ),
        mode,
    )

    assert copy_catalogue(shop, replica)

    assert contents(replica) == contents(shop)


@pytest.mark.parametrize("many", [0, MANY], ids=["as a whole", "one by one"])
def test_pictures_that_only_changed_places_are_moved_not_copied(
    shop: Database, replica: Database, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.catalogue.replica.service.MANY", many)
    pictures = (ImportedPicture("a.png", "image/png", b"a"), ImportedPicture("b.png", "image/png", b"b"))
    showroom.fill(shop, showroom.catalogue(replace(showroom.CHAIR, pictures=pictures)))
    copy_catalogue(shop, replica)
    replica.execute_sql("UPDATE product_image SET source = 'known'")
    showroom.fill(shop, showroom.catalogue(replace(showroom.CHAIR, pictures=pictures[::-1])))

    assert copy_catalogue(shop, replica)

    rows = replica.execute_sql(
        "SELECT position, data, source FROM product_image WHERE media_type = 'image/png' ORDER BY position"
    ).fetchall()
    assert rows == [(0, b"b", "known"), (1, b"a", "known")]


def test_another_shops_replica_is_emptied_first(shop: Database, replica: Database, tmp_path: Path) -> None:
    copy_catalogue(shop, replica)
    other = create_store(tmp_path / "other.sqlite")
    showroom.fill(other, showroom.catalogue(showroom.CHAIR))

    assert copy_catalogue(other, replica)

    assert contents(replica) == contents(other)
    other.close()


def test_a_store_put_back_from_a_backup_takes_the_replica_back(shop: Database, replica: Database) -> None:
    copy_catalogue(shop, replica)
    replica.execute_sql("UPDATE catalogue SET version = 9")
    replica.execute_sql("UPDATE product SET title = 'from the future'")

    assert copy_catalogue(shop, replica)

    assert contents(replica) == contents(shop)


@pytest.mark.parametrize("many", [0, MANY], ids=["as a whole", "one by one"])
def test_a_copy_that_fails_leaves_the_replica_as_it_was(
    shop: Database, replica: Database, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_catalogue(shop, replica)
    before = contents(replica)
    showroom.fill(shop, showroom.catalogue(showroom.LAMP), Mode.REPLACE)
    replica.execute_sql(
        "CREATE TRIGGER full BEFORE DELETE ON product_listing BEGIN SELECT raise(ABORT, 'disk full'); END"
    )
    monkeypatch.setattr("shared.catalogue.replica.service.MANY", many)

    with pytest.raises(peewee.IntegrityError, match="disk full"):
        copy_catalogue(shop, replica)

    assert contents(replica) == before
    assert [name for _, name, _ in replica.execute_sql("PRAGMA database_list").fetchall()] == ["main"]


@pytest.mark.parametrize("known", [False, True], ids=["as a whole", "one by one"])
def test_nobody_waits_to_write_while_a_catalogue_is_copied(
    shop: Database, replica: Database, known: bool
) -> None:
    if known:
        copy_catalogue(shop, replica)
        showroom.fill(shop, showroom.catalogue(showroom.LAMP), Mode.REPLACE)
    other = open_store(Path(shop.database), busy_timeout_ms=0)
    written: list[str] = []

    def write_meanwhile(statement: str) -> None:
        if statement.startswith("INSERT") and not written:
            written.append(statement)
            with write_transaction(other):
                SettingRow.insert(name="written", value="meanwhile").execute(other)

    replica.connection().set_trace_callback(write_meanwhile)
    assert copy_catalogue(shop, replica)
    replica.connection().set_trace_callback(None)

    assert SettingRow.select().where(SettingRow.name == "written").exists(other)
    other.close()
