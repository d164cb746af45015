# SPDX-License-Identifier: GPL-3.0-or-later
"""What customers of each language would type finds the pieces of the demo shop they mean."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from peewee import Database

from shared.catalogue.queries import browse, search
from shared.database import open_store
from shared.demo import make_demo_shop
from tests.resources.test_demo_shop import DEMO, PRODUCTS


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path: Path = tmp_path_factory.mktemp("demo") / "shop.sqlite"
    make_demo_shop(path, DEMO / "catalogue.json")
    database = open_store(path)
    yield database
    database.close()


@pytest.mark.parametrize(
    ("language", "typed", "title"),
    [
        ("en", "arc lamp", "Bågen arc lamp"),
        ("de", "Bogenleuchte", "Bogenleuchte Bågen"),
        ("fr", "canape", "Canapé Alma"),
        ("fr", "lampadaire arc", "Lampadaire arc Bågen"),
        ("es", "sofa cama", "Sofá cama Jonte"),
        ("es", "jarrón", "Jarrón Vass"),
        ("ja", "ソファ", "アルマ ソファ"),
        ("ja", "枕", "ソーヴァ 枕"),
        ("ja", "鏡", "ヴィルマ ドレッサー"),
        ("ar", "اريكة", "أريكة ألما"),
        ("ar", "مصباح طاولة", "مصباح طاولة سفامب"),
    ],
)
def test_a_search_in_each_language_finds_what_is_meant(
    demo: Database, language: str, typed: str, title: str
) -> None:
    found = search(demo, typed, language=language, limit=20)
    assert found.corrected is None
    assert title in [card.title for card in found.cards]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "ar"])
def test_every_piece_is_shown_in_the_language(demo: Database, language: str) -> None:
    page = browse(demo, language=language, limit=200)
    assert {card.title for card in page.cards} == {product["title"][language] for product in PRODUCTS}
    assert {card.summary for card in page.cards} == {product["summary"][language] for product in PRODUCTS}
