# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing into the shop: what changed and only that, all of it or nothing."""

from dataclasses import replace
from pathlib import Path

import peewee
import pytest

from shared.catalogue import Sort, queries, service
from shared.catalogue.applying import (
    CurrencyDiffers,
    Fate,
    FateKind,
    Imported,
    ImportReport,
    ImportStep,
    Mode,
    NothingToImport,
    Stopped,
)
from shared.catalogue.importing import ParsedCatalogue, Reason, RowProblem
from shared.catalogue.importing.types import ImportedCategory, ImportedPicture, ImportedVariant
from shared.catalogue.service import apply_import, objection_to, rehearse_import
from shared.database import Database, create_store
from shared.shop import ShopFacts
from shared.shop.service import set_shop_facts
from tests.shared.catalogue import showroom


@pytest.fixture(autouse=True, params=[0, 1_000_000], ids=["by draft", "directly"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """However an import is made, it comes to the same."""
    monkeypatch.setattr(service, "DRAFTED_FROM", request.param)


def by_sku(database: Database) -> dict[str, tuple[str, str | None, int, int]]:
    """Return (product id, parent, active, version) by SKU."""
    rows = database.execute_sql("SELECT sku, product_id, parent_id, active, version FROM product").fetchall()
    return {
        sku: (product_id, parent_id, active, version) for sku, product_id, parent_id, active, version in rows
    }


def listed(database: Database) -> list[str]:
    return [card.title for card in queries.browse(database, language="en").cards]


def test_a_first_import_adds_everything_at_version_one(empty_shop: Database) -> None:
    report = showroom.fill(empty_shop, showroom.catalogue())

    assert (report.added, report.changed, report.unchanged, report.withdrawn) == (4, 0, 0, 0)
    assert report.version == queries.catalogue_version(empty_shop) == 1
    assert len(by_sku(empty_shop)) == 7


def test_the_same_file_again_changes_nothing(shop: Database) -> None:
    before = by_sku(shop)

    report = showroom.fill(shop, showroom.catalogue())

    assert (report.added, report.changed, report.unchanged, report.version) == (0, 0, 4, 1)
    assert by_sku(shop) == before


def test_a_changed_price_touches_its_product_only_and_keeps_every_id(shop: Database) -> None:
    before = by_sku(shop)
    dearer = replace(showroom.ALMA.variants[0], price_minor=105_000)
    alma = replace(showroom.ALMA, variants=(dearer, *showroom.ALMA.variants[1:]))

    report = showroom.fill(shop, showroom.catalogue(alma, showroom.CHAIR, showroom.LAMP, showroom.CLOTH))

    after = by_sku(shop)
    assert (report.changed, report.unchanged, report.version) == (1, 3, 2)
    assert {sku: row[0] for sku, row in after.items()} == {sku: row[0] for sku, row in before.items()}
    assert {sku for sku, row in after.items() if row[3] == 2} == {"SOF-ALMA", "SOF-ALMA-SAND-2"}
    assert queries.browse(shop, language="en", category_id="sofas").cards[0].price_from.minor == 105_000


def test_a_second_file_leaves_what_it_does_not_name(shop: Database) -> None:
    stool = replace(
        showroom.CHAIR, sku="STOOL", title={"en": "Stool"}, variants=(ImportedVariant("STOOL", 5_000),)
    )

    report = showroom.fill(shop, showroom.catalogue(stool))

    assert (report.added, report.withdrawn) == (1, 0)
    assert listed(shop) == ["Alma sofa", "Linde chair", "Moon floor lamp", "Linen by the metre", "Stool"]


def test_replacing_withdraws_what_the_file_does_not_name_and_takes_its_order(shop: Database) -> None:
    report = showroom.fill(shop, showroom.catalogue(showroom.LAMP, showroom.ALMA), Mode.REPLACE)

    assert (report.added, report.withdrawn) == (0, 2)
    assert listed(shop) == ["Moon floor lamp", "Alma sofa"]
    assert by_sku(shop)["CHA-LINDE"][2] == 0

    again = showroom.fill(shop, showroom.catalogue(), Mode.REPLACE)

    assert again.added == 2
    assert listed(shop) == ["Alma sofa", "Linde chair", "Moon floor lamp", "Linen by the metre"]


def test_replacing_withdraws_categories_too(shop: Database) -> None:
    fewer = showroom.catalogue(showroom.CLOTH, categories=showroom.CATEGORIES[:1])

    showroom.fill(shop, fewer, Mode.REPLACE)

    assert [shelf.category_id for shelf in queries.categories(shop, "en")] == ["seating"]


def test_a_variant_no_longer_in_the_file_is_no_longer_sold(shop: Database) -> None:
    alma = replace(showroom.ALMA, variants=showroom.ALMA.variants[1:])

    report = showroom.fill(shop, showroom.catalogue(alma))

    assert report.changed == 1
    assert queries.by_gtin(shop, showroom.SAND_GTIN, "en") is None
    card = queries.search(shop, "alma", language="en").cards[0]
    product = queries.product(shop, card.product_id, "en")
    assert product is not None
    assert [variant.sku for variant in product.variants] == ["SOF-ALMA-SAND-3", "SOF-ALMA-FOREST"]


def test_a_product_that_loses_its_options_is_sold_as_itself(shop: Database) -> None:
    plain = replace(showroom.ALMA, axes=(), variants=(ImportedVariant("SOF-ALMA", 88_000),))

    showroom.fill(shop, showroom.catalogue(plain))

    card = queries.search(shop, "alma", language="en").cards[0]
    product = queries.product(shop, card.product_id, "en")
    assert product is not None
    assert [(variant.sku, variant.price.minor) for variant in product.variants] == [("SOF-ALMA", 88_000)]
    assert card.price_from.minor == 88_000
    assert not card.price_varies


def test_a_product_that_becomes_a_variant_leaves_the_listing(shop: Database) -> None:
    chairs = replace(
        showroom.ALMA,
        sku="CHAIRS",
        title={"en": "Chairs"},
        variants=(ImportedVariant("CHA-LINDE", 18_900, chosen={"colour": "sand"}),),
    )
    chair_id = by_sku(shop)["CHA-LINDE"][0]

    showroom.fill(shop, showroom.catalogue(chairs))

    assert "Linde chair" not in listed(shop)
    product = queries.product(shop, chair_id, "en")
    assert product is not None
    assert product.title == "Chairs"


def test_a_variant_that_moves_leaves_its_former_product(shop: Database) -> None:
    other = replace(
        showroom.ALMA, sku="SOF-OTHER", title={"en": "Other sofa"}, variants=(showroom.ALMA.variants[0],)
    )

    showroom.fill(shop, showroom.catalogue(other))

    found = queries.by_gtin(shop, showroom.SAND_GTIN, "en")
    assert found is not None
    assert found[0].title == "Other sofa"
    alma = queries.search(shop, "alma", language="en").cards[0]
    assert alma.price_from.minor == 129_000


def test_another_picture_is_another_image_and_the_old_one_is_gone(shop: Database) -> None:
    old = queries.search(shop, "alma", language="en").cards[0].image_id
    assert old is not None
    alma = replace(showroom.ALMA, pictures=(ImportedPicture("alma.svg", "image/svg+xml", b"<svg>new</svg>"),))

    report = showroom.fill(shop, showroom.catalogue(alma))

    new = queries.search(shop, "alma", language="en").cards[0].image_id
    assert report.changed == 1
    assert new is not None
    assert new != old
    assert queries.picture(shop, old) is None
    assert queries.picture(shop, new) == ("image/svg+xml", b"<svg>new</svg>")


def test_a_picture_known_by_its_address_only_is_not_shown(shop: Database) -> None:
    chair = replace(showroom.CHAIR, pictures=(ImportedPicture("https://example.org/c.png", "image/png"),))

    showroom.fill(shop, showroom.catalogue(chair))

    card = queries.search(shop, "linde", language="en").cards[0]
    assert card.image_id is None
    (source,) = shop.execute_sql("SELECT source FROM product_image WHERE data IS NULL").fetchone()
    assert source == "https://example.org/c.png"


def test_a_renamed_category_is_found_by_its_new_name(shop: Database) -> None:
    renamed = ImportedCategory("seating", {"en": "Lounging"}, None, "couch")

    showroom.fill(shop, showroom.catalogue(showroom.CLOTH, categories=(renamed,)))

    found = queries.search(shop, "lounging", language="en", sort=Sort.NAME).cards
    assert [card.title for card in found] == ["Alma sofa", "Linde chair"]


def test_a_new_language_gives_every_product_a_name_in_it(shop: Database) -> None:
    chair = replace(showroom.CHAIR, title={**showroom.CHAIR.title, "fr": "Chaise Linde"})

    showroom.fill(shop, showroom.catalogue(chair, languages=("en", "de", "fr")))

    assert queries.languages(shop) == ("en", "de", "fr")
    assert queries.suggestions(shop, "chaise", "fr") == ("Chaise Linde",)
    assert queries.suggestions(shop, "alma", "fr") == ("Alma sofa",)


def test_the_shops_own_language_comes_first_whatever_the_files_order(empty_shop: Database) -> None:
    chair = replace(showroom.CHAIR, title={"de": "Stuhl", "en": "Chair"})

    showroom.fill(empty_shop, showroom.catalogue(chair))

    assert queries.search(empty_shop, "stuhl", language="fr").cards[0].title == "Chair"


def test_a_file_in_another_currency_is_refused_whole(shop: Database) -> None:
    outcome = apply_import(shop, showroom.catalogue(currency="CHF"))

    assert outcome == CurrencyDiffers("EUR", "CHF")
    assert queries.catalogue_version(shop) == 1


def test_a_file_without_a_usable_row_does_not_empty_the_shop(shop: Database) -> None:
    empty = replace(showroom.catalogue(), products=())

    assert apply_import(shop, empty, Mode.REPLACE) == NothingToImport(())
    assert len(listed(shop)) == 4


def test_nothing_is_written_when_writing_fails_half_way(shop: Database) -> None:
    before = by_sku(shop)
    shop.execute_sql(
        "CREATE TRIGGER full AFTER INSERT ON product_listing WHEN NEW.number > 5"
        " BEGIN SELECT raise(ABORT, 'disk full'); END"
    )
    many = [
        replace(showroom.CHAIR, sku=f"C{number}", variants=(ImportedVariant(f"C{number}", 1),))
        for number in range(10)
    ]

    with pytest.raises(peewee.IntegrityError, match="disk full"):
        apply_import(shop, showroom.catalogue(*many), Mode.REPLACE)

    assert by_sku(shop) == before
    assert queries.catalogue_version(shop) == 1
    assert listed(shop) == ["Alma sofa", "Linde chair", "Moon floor lamp", "Linen by the metre"]


def test_a_new_product_before_others_that_all_change_is_listed(shop: Database) -> None:
    new = replace(showroom.LAMP, sku="NEW", title={"en": "New lamp"}, variants=(ImportedVariant("NEW", 500),))
    changed = [replace(product, title={"en": f"{product.sku} anew"}) for product in showroom.PRODUCTS]

    showroom.fill(shop, showroom.catalogue(new, *changed), Mode.REPLACE)

    assert listed(shop) == ["New lamp", *(f"{product.sku} anew" for product in showroom.PRODUCTS)]


def test_another_terminal_sees_the_old_catalogue_or_the_new_one(shop: Database, tmp_path: Path) -> None:
    other = create_store(tmp_path / "elsewhere.sqlite")
    other.close()
    reader = type(shop)(str(tmp_path / "shop.sqlite"))
    reader.connect()
    with reader.atomic():
        before = listed(reader)
        showroom.fill(shop, showroom.catalogue(showroom.ALMA), Mode.REPLACE)
        assert listed(reader) == before
    assert listed(reader) == ["Alma sofa"]
    reader.close()


def _unread(line: int, reason: Reason, sku: str = "") -> RowProblem:
    return RowProblem(line, reason, "price", "x", sku)


def test_replacing_keeps_what_the_file_names_in_a_row_that_cannot_be_read(shop: Database) -> None:
    parsed = showroom.catalogue(
        showroom.LAMP, categories=(), problems=(_unread(2, Reason.BAD_PRICE, "CHA-LINDE"),)
    )

    report = showroom.fill(shop, parsed, Mode.REPLACE)

    assert (report.withdrawn, report.kept, report.withholds) == (2, 1, False)
    assert set(listed(shop)) == {"Moon floor lamp", "Linde chair"}
    assert queries.browse(shop, language="en", category_id="seating").total == 1


def test_replacing_keeps_a_product_of_which_one_variants_row_cannot_be_read(shop: Database) -> None:
    parsed = showroom.catalogue(showroom.LAMP, problems=(_unread(2, Reason.NO_PARENT, "SOF-ALMA-SAND-3"),))

    showroom.fill(shop, parsed, Mode.REPLACE)

    assert set(listed(shop)) == {"Moon floor lamp", "Alma sofa"}


def test_a_variant_whose_row_cannot_be_read_stays_with_its_product(shop: Database) -> None:
    alma = replace(showroom.ALMA, variants=showroom.ALMA.variants[:1])
    unread = _unread(3, Reason.BAD_PRICE, "SOF-ALMA-SAND-3")

    showroom.fill(shop, showroom.catalogue(alma, problems=(unread,)))

    rows = by_sku(shop)
    assert rows["SOF-ALMA-SAND-3"][2] == 1
    assert rows["SOF-ALMA-FOREST"][2] == 0


def test_replacing_withdraws_nothing_where_a_row_hides_which_product_it_names(shop: Database) -> None:
    parsed = showroom.catalogue(showroom.LAMP, categories=(), problems=(_unread(2, Reason.UNCLOSED_QUOTE),))

    report = showroom.fill(shop, parsed, Mode.REPLACE)

    assert (report.withdrawn, report.withholds) == (0, True)
    assert len(listed(shop)) == 4
    assert queries.browse(shop, language="en", category_id="seating").total == 2


def test_replacing_withdraws_what_the_file_says_is_not_for_sale(shop: Database) -> None:
    parsed = showroom.catalogue(showroom.LAMP, problems=(_unread(2, Reason.HIDDEN, "CHA-LINDE"),))

    assert showroom.fill(shop, parsed, Mode.REPLACE).withdrawn == 3


def test_the_shops_own_currency_is_not_the_first_files_to_change(empty_shop: Database) -> None:
    set_shop_facts(empty_shop, ShopFacts("Corner Shop", "CHF"))

    for _ in range(2):
        assert apply_import(empty_shop, showroom.catalogue()) == CurrencyDiffers("CHF", "EUR")
    assert by_sku(empty_shop) == {}


def test_what_stands_against_an_import_is_told_without_making_it(shop: Database) -> None:
    dollars = replace(showroom.catalogue(), currency="USD")

    assert objection_to(shop, dollars) == CurrencyDiffers("EUR", "USD")
    assert objection_to(shop, replace(dollars, products=())) == NothingToImport(())
    assert objection_to(shop, showroom.catalogue()) is None


def rehearsed(database: Database, parsed: ParsedCatalogue, mode: Mode = Mode.ADD) -> ImportReport:
    outcome = rehearse_import(database, parsed, mode)
    assert isinstance(outcome, Imported), outcome
    return outcome.report


@pytest.mark.parametrize("mode", list(Mode))
def test_a_rehearsal_tells_what_the_import_then_does_and_writes_nothing(shop: Database, mode: Mode) -> None:
    dearer = replace(showroom.ALMA, variants=(replace(showroom.ALMA.variants[0], price_minor=1),))
    new = replace(showroom.LAMP, sku="NEW", variants=(ImportedVariant("NEW", 500),))
    parsed = showroom.catalogue(dearer, showroom.CHAIR, new)
    before = list(shop.execute_sql("SELECT * FROM product ORDER BY sku"))

    report = rehearsed(shop, parsed, mode)

    assert list(shop.execute_sql("SELECT * FROM product ORDER BY sku")) == before
    assert queries.catalogue_version(shop) == 1
    assert report == showroom.fill(shop, parsed, mode)
    assert Fate(FateKind.NEW, "NEW", "Moon floor lamp") in report.fates
    assert Fate(FateKind.CHANGED, "SOF-ALMA", "Alma sofa", ("price_minor", "variants")) in report.fates
    withdrawn = {fate.sku for fate in report.fates if fate.kind is FateKind.WITHDRAWN}
    assert withdrawn == ({"LAM-MOND", "TEX-LEIN"} if mode is Mode.REPLACE else set())


def test_a_rehearsal_in_an_empty_shop_leaves_it_empty(empty_shop: Database) -> None:
    assert rehearsed(empty_shop, showroom.catalogue()).added == 4
    assert queries.currency(empty_shop) is None


def test_an_import_that_is_stopped_while_indexing_leaves_nothing(empty_shop: Database) -> None:
    seen: list[tuple[ImportStep, int, int]] = []

    def watch(step: ImportStep, done: int, total: int) -> bool:
        seen.append((step, done, total))
        return step is not ImportStep.INDEX

    assert apply_import(empty_shop, showroom.catalogue(), Mode.ADD, watch) == Stopped()
    assert seen == [
        (ImportStep.PRODUCTS, 0, 4),
        (ImportStep.PRODUCTS, 4, 4),
        (ImportStep.INDEX, 0, 7),
    ]
    assert by_sku(empty_shop) == {}
    assert queries.catalogue_version(empty_shop) == 0
