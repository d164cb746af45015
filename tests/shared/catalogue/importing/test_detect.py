# SPDX-License-Identifier: GPL-3.0-or-later
"""Any file in: one clear outcome, whatever it holds; and all the way into a shop."""

import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.catalogue import queries
from shared.catalogue.importing import ParsedCatalogue, Unreadable, UnreadableReason, read_catalogue, source
from shared.database import Database
from tests.conftest import Rounds
from tests.shared.catalogue import showroom
from tests.shared.catalogue.importing.reading import SHOP, read


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", UnreadableReason.EMPTY),
        (b" \n\t\n", UnreadableReason.EMPTY),
        (b"\xef\xbb\xbf", UnreadableReason.EMPTY),
        (b"\x00\x01\x02\x03", UnreadableReason.BINARY),
        (b"\x89PNG\r\n\x1a\n\x00", UnreadableReason.BINARY),
        (b"name,price\x81\n", UnreadableReason.BINARY),
        (b"PK\x03\x04....xl/workbook.xml", UnreadableReason.SPREADSHEET),
        (b"PK\x03\x04....photo.png", UnreadableReason.BINARY),
        (b"\xd0\xcf\x11\xe0....", UnreadableReason.SPREADSHEET),
        (b"<?xml version='1.0'?><rss/>", UnreadableReason.MARKUP),
        (b"just a letter to a friend", UnreadableReason.NO_HEADER),
        (b"a,b\n1,2\n", UnreadableReason.NO_HEADER),
        (b"Sofa,129.00\nChair,89.00\n", UnreadableReason.NO_HEADER),
        (b"name,price\n", UnreadableReason.NO_PRODUCTS),
        (b"[]", UnreadableReason.NO_PRODUCTS),
        (b"{}", UnreadableReason.NO_PRODUCTS),
        (b"[1, 2]", UnreadableReason.NO_PRODUCTS),
        (b'[{"a": 1}]', UnreadableReason.NO_HEADER),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, content: bytes, reason: UnreadableReason) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)

    assert read_catalogue(path, SHOP) == Unreadable(path, reason)


def test_broken_json_says_on_which_line(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    path.write_text('[\n{"name": "Sofa", "price": 5},\n{"name": ]\n')

    assert read_catalogue(path, SHOP) == Unreadable(path, UnreadableReason.NOT_JSON, 3)


@pytest.mark.parametrize("name", ["missing.csv", "no/such/folder.csv", "nul\0.csv", "x" * 500])
def test_a_file_that_is_not_there_is_missing(tmp_path: Path, name: str) -> None:
    assert read_catalogue(tmp_path / name, SHOP) == Unreadable(tmp_path / name, UnreadableReason.MISSING)


def test_a_folder_or_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    for path in (tmp_path, tmp_path / "pipe"):
        assert read_catalogue(path, SHOP) == Unreadable(path, UnreadableReason.NOT_A_FILE)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "locked.csv"
    path.write_text("name,price\nSofa,5\n")
    path.chmod(0)

    assert read_catalogue(path, SHOP) == Unreadable(path, UnreadableReason.NOT_PERMITTED)


def test_a_file_too_large_for_the_memory_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(source.LARGEST_BYTES + 1)

    assert read_catalogue(path, SHOP) == Unreadable(path, UnreadableReason.TOO_LARGE)


_STARTS = st.sampled_from(
    [
        b"",
        b"{",
        b"[",
        b"name,price\n",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b'[{"name":',
        b"Type,SKU,Name,Regular price,Categories\n",
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=_STARTS, rest=st.binary(max_size=200))
def test_random_bytes_are_never_an_error(tmp_path: Path, start: bytes, rest: bytes) -> None:
    path = tmp_path / "random"
    path.write_bytes(start + rest)

    assert isinstance(read_catalogue(path, SHOP), (ParsedCatalogue, Unreadable))


@pytest.mark.parametrize(
    "file",
    [
        "woocommerce/sample_products.csv",
        "woocommerce/sample.csv",
        "dummyjson/products.json",
        "shopify/Product-data.csv",
    ],
)
def test_a_file_cut_or_garbled_anywhere_is_never_an_error(
    tmp_path: Path, reference_data: Path, file: str, rounds: Rounds
) -> None:
    whole = (reference_data / file).read_bytes()
    path = tmp_path / "cut"
    count = rounds(short=25, full=500)
    for step in range(count):
        at = step * len(whole) // count
        for damaged in (whole[:at], whole[:at] + bytes([step % 256]) + whole[at + 1 :], whole[at:]):
            path.write_bytes(damaged)
            assert isinstance(read_catalogue(path, SHOP), (ParsedCatalogue, Unreadable))


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
_KEYS = st.sampled_from(["a", "b", "c", "d\ud800", "e\0"])
_TEXTS = st.sampled_from(["Sofa", {"en": "Sofa", "de": "Couch"}, {"": "x"}, {"xx": "\ud800"}])


def _objects(**known: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Return objects whose keys mostly hold what they should."""
    return st.fixed_dictionaries({}, optional={key: value | _JUNK for key, value in known.items()})


_VARIANTS = st.lists(
    _objects(
        sku=_KEYS, price=st.integers(0, 999), stock=st.integers(0, 9), options=st.dictionaries(_KEYS, _KEYS)
    ),
    max_size=3,
)
_OPTIONS = st.lists(
    _objects(key=_KEYS, label=_TEXTS, values=st.lists(_objects(key=_KEYS, label=_TEXTS), max_size=3)),
    max_size=2,
)
_PRODUCTS = st.lists(
    _objects(
        sku=_KEYS,
        title=_TEXTS,
        price=st.integers(0, 999),
        category=_KEYS,
        options=_OPTIONS,
        variants=_VARIANTS,
        place=_TEXTS,
    ),
    max_size=4,
)
_CATEGORIES = st.lists(_objects(key=_KEYS, parent=_KEYS, title=_TEXTS), max_size=4)
_SHOPS = _objects(currency=st.sampled_from(["EUR", "JPY"]), languages=st.lists(_KEYS, max_size=3))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(products=_PRODUCTS | _JUNK, categories=_CATEGORIES | _JUNK, shop=_SHOPS | _JUNK, ours=st.booleans())
def test_any_json_can_be_read_and_what_was_read_can_be_written(
    tmp_path: Path, empty_shop: Database, products: object, categories: object, shop: object, ours: bool
) -> None:
    path = tmp_path / "any.json"
    document = {"version": 1, "shop": shop, "categories": categories, "products": products}
    path.write_text(json.dumps(document | ({"format": "handsel-catalogue"} if ours else {})))

    parsed = read_catalogue(path, SHOP)

    if isinstance(parsed, ParsedCatalogue) and parsed.products:
        with empty_shop.atomic() as transaction:
            report = showroom.fill(empty_shop, replace(parsed, currency="EUR"))
            assert report.added == len(parsed.products)
            assert queries.browse(empty_shop, language="en").total == report.added
            transaction.rollback()


@pytest.mark.parametrize(
    "file", ["woocommerce/sample_products.csv", "woocommerce/sample.csv", "dummyjson/products.json"]
)
def test_a_real_file_goes_into_the_shop_and_again_without_a_change(
    empty_shop: Database, reference_data: Path, file: str
) -> None:
    parsed = read(reference_data / file)

    first = showroom.fill(empty_shop, parsed)
    again = showroom.fill(empty_shop, parsed)

    assert first.added == len(parsed.products)
    assert (again.added, again.changed, again.unchanged) == (0, 0, len(parsed.products))
    for card in queries.browse(empty_shop, language="en", limit=500).cards:
        product = queries.product(empty_shop, card.product_id, "en")
        assert product is not None
        assert product.price_from == card.price_from
        assert queries.search(empty_shop, product.title, language="en").total >= 1


def test_nearly_twenty_thousand_products_go_in_and_are_found(
    tmp_path: Path, empty_shop: Database, reference_data: Path
) -> None:
    added = 0
    for number in (1, 2, 3, 4):
        with zipfile.ZipFile(reference_data / "icecat-chorus" / f"{number}.json.zip") as packed:
            packed.extractall(tmp_path)
        parsed = read(tmp_path / f"{number}.json")
        assert len(parsed.products) + sum(problem.reason.refuses_row for problem in parsed.problems) >= 4_406
        added += showroom.fill(empty_shop, parsed).added

    assert added > 19_000
    assert queries.browse(empty_shop, language="en").total == added
    toner = queries.search(empty_shop, "xerox tonner", language="en")
    assert toner.corrected == "xerox toner"
    assert toner.total > 50
    found = queries.by_gtin(empty_shop, "0095205603217", "en")
    assert found is not None
    assert found[0].title.startswith("Xerox 006R90321")


def test_a_stray_byte_spoils_no_umlaut_of_a_file_in_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_bytes("title,price\nStühle,1\nTürgriff,2\nCaf".encode() + b"\xe9,3\nK\x81,4\n")

    titles = [product.title["en"] for product in read(path).products]

    assert titles == ["Stühle", "Türgriff", "Café", "K\ufffd"]


def test_a_file_in_windows_1252_is_read_as_that(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_bytes("title,price\nStühle,1\nTürgriff,2\nÃ¼ber,3\n".encode("cp1252"))

    assert [product.title["en"] for product in read(path).products] == ["Stühle", "Türgriff", "Ã¼ber"]
