# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of product pictures: whole, mended where a power cut emptied them, and not kept for ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.pictures import Pictures, Wanted, of_card
from shared.catalogue.queries import browse
from shared.database import Database, open_store


@pytest.fixture
def catalogue(shop: Path) -> Iterator[Database]:
    store = open_store(shop)
    yield store
    store.close()


@pytest.fixture
def wanted(catalogue: Database) -> list[Wanted]:
    """The pictures of a page of cards."""
    found = [of_card(card) for card in browse(catalogue, language="en", limit=6).cards]
    return [each for each in found if each is not None]


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    return Pictures(tmp_path / "pictures")


def file_of(pictures: Pictures, wanted: Wanted) -> Path:
    return Path(QUrl(pictures.url(wanted)).toLocalFile())


def test_a_file_that_a_power_cut_emptied_is_written_anew(
    pictures: Pictures, catalogue: Database, wanted: list[Wanted]
) -> None:
    pictures.keep(catalogue, wanted)
    first = file_of(pictures, wanted[0])
    whole = first.read_bytes()
    assert whole != b""
    first.write_bytes(b"")
    pictures.keep(catalogue, wanted)
    assert first.read_bytes() == whole


def test_only_what_the_catalogue_names_is_kept(
    pictures: Pictures, catalogue: Database, wanted: list[Wanted], tmp_path: Path
) -> None:
    pictures.keep(catalogue, wanted)
    kept = {file_of(pictures, each) for each in wanted}
    folder = tmp_path / "pictures"
    old = file_of(pictures, Wanted("of last year", "image/svg+xml", "#AABBCC"))
    for path in (old, folder / "gone.jpg", folder / f"{old.name}.4711.unfinished"):
        path.write_bytes(b"something")
    pictures.forget_others(catalogue)
    assert set(folder.iterdir()) == kept


def test_where_there_is_no_folder_yet_there_is_nothing_to_forget(
    pictures: Pictures, catalogue: Database
) -> None:
    pictures.forget_others(catalogue)
