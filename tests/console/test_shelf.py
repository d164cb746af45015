# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures on the shelf: one that could not be read is asked for anew, and only so many are kept."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from console import shelf as shelves
from console.shelf import Shelf, card_face
from console.store import Store
from shared.catalogue import Face
from shared.catalogue.queries import browse
from shared.clock import system_clock
from shared.desktop.jobs import Jobs
from tests.console.shop import Shop
from tests.drivers.manual_executor import ManualExecutor


@dataclass(frozen=True)
class Bench:
    """A shelf whose store and whose painting a test drains by hand."""

    shelf: Shelf
    asked: ManualExecutor
    painting: ManualExecutor

    def settle(self) -> None:
        while self.asked.settle() + self.painting.settle():
            pass

    def look(self, face: Face, side: int = 20) -> bool:
        """Ask for a picture as whoever shows it does, and tell whether it was there."""
        there = self.shelf.picture(face, side) is not None
        self.settle()
        return there


@pytest.fixture
def bench(qapp: QApplication, shop: Shop) -> Iterator[Bench]:
    asked, painting = ManualExecutor(), ManualExecutor()
    jobs, painter = Jobs(asked), Jobs(painting)
    store = Store(jobs, str(shop.path), system_clock)
    yield Bench(Shelf(store, painter, "en"), asked, painting)
    store.close()
    asked.drain()
    jobs.close()
    painter.close()


def faces(shop: Shop) -> list[Face]:
    found = [card_face(card) for card in browse(shop.database, language="en", limit=9).cards]
    return [each for each in found if each is not None]


def test_a_picture_that_could_not_be_read_is_there_when_the_store_is_back(bench: Bench, shop: Shop) -> None:
    face = faces(shop)[0]
    elsewhere = shop.path.with_name("elsewhere.sqlite")
    told: list[bool] = []
    bench.shelf.picture_arrived.connect(lambda: told.append(True))
    shop.database.close()
    shop.path.rename(elsewhere)
    assert not bench.look(face)
    assert told == []
    elsewhere.rename(shop.path)
    bench.shelf._store.open()
    bench.settle()
    assert told == [True], "whoever shows it is told to ask anew"
    assert not bench.look(face)
    assert bench.look(face)


def test_whoever_waits_for_the_same_picture_has_it_read_once(bench: Bench, shop: Shop) -> None:
    face = faces(shop)[0]
    bench.look(face, 8)
    for side in (20, 40):
        bench.shelf.picture(face, side)
    assert bench.asked.queued == 0, "its bytes are known"
    assert bench.painting.queued == 2
    bench.settle()
    assert bench.look(face, 40)


def test_only_the_pictures_looked_at_last_are_kept(
    bench: Bench, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "MOST_PAINTED", 3)
    face = faces(shop)[0]
    for side in (8, 9, 10):
        bench.look(face, side)
    assert bench.look(face, 8)
    bench.look(face, 11)
    assert [side for side in (8, 9, 10, 11) if (face.image_id, face.tint, side) in bench.shelf._painted] == [
        8,
        10,
        11,
    ]
    assert not bench.look(face, 9)
    assert bench.look(face, 9), "it is painted again"


def test_only_so_much_of_files_is_kept_and_always_the_last(
    bench: Bench, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "MOST_BYTES", 1)
    first, second = faces(shop)[:2]
    assert first.image_id != second.image_id
    bench.look(first)
    bench.look(second)
    assert list(bench.shelf._bytes) == [second.image_id]
    assert bench.look(first)
    assert bench.look(second)
