# SPDX-License-Identifier: GPL-3.0-or-later
"""The store goes away: the customer goes on as if nothing were, and on its return everything arrives once."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from console.pages.record.line_cells import Column
from shared.records import AddLine, Open, SetLineNote, SetPrice, SetQuantity
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.shop import Shop, bare


@contextmanager
def moved(path: Path) -> Iterator[None]:
    """Move the file, as when the disk or the share that holds it is gone for a while."""
    elsewhere = path.rename(path.with_name("elsewhere.sqlite"))
    yield
    elsewhere.rename(path)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the file as a program does that never ends its transaction."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.parametrize(
    ("gone", "said"),
    [
        pytest.param(moved, "There is no shop database at", marks=pytest.mark.allows_log("cannot watch")),
        (locked, "is held by another program"),
    ],
    ids=["moved", "locked"],
)
def test_while_the_store_is_away_nothing_is_lost_and_on_its_return_everything_arrives_once(
    kiosk: KioskDriver,
    anna: ConsoleDriver,
    shop: Shop,
    gone: Callable[[Path], AbstractContextManager[None]],
    said: str,
) -> None:
    kiosk.touch_to_start()
    customer_id = bare(kiosk.codes.shown_identity())
    put_on_the_list(kiosk, "Cora armchair")
    anna.wait_for(lambda: any("1 line" in row for row in anna.floor.sentences), "the chair is on the floor")
    record = anna.scanner.scan_record(customer_id)
    assert [line.title for line in record.lines] == ["Cora armchair"]
    anna.wait_until_confirmed()
    assert anna.store_sentence == "● store up"
    assert not kiosk.says("Working offline")

    with gone(shop.path):
        put_on_the_list(kiosk, "Isa pouf")
        kiosk.my_list.show()
        kiosk.my_list.more_of("Isa pouf")
        kiosk.my_list.write_note("Isa pouf", "For the nursery")
        anna.lines.set_price(0, "600")
        assert anna.lines.cell(0, Column.PRICE) == "600.00"
        anna.wait_for(lambda: said in anna.store_sentence, "the console says why")
        assert "1 change waits; nothing is lost." in anna.store_sentence
        kiosk.wait_until(lambda: kiosk.says("Working offline"), "the quiet word on the kiosk")
        assert [(line.title, line.quantity, line.note) for line in kiosk.my_list.shown()] == [
            ("Cora armchair", "1", ""),
            ("Isa pouf", "2", "For the nursery"),
        ]
        kiosk.codes.get_my_code()
        assert kiosk.codes.shown_code()[:9] == customer_id
        kiosk.keep_browsing()

    anna.wait_for(lambda: anna.store_sentence == "● store up", "the console has the store again")
    kiosk.wait_until(lambda: not kiosk.says("Working offline"), "the kiosk has the store again")
    kiosk.wait_until(lambda: kiosk.my_list.shown()[0].mark == "Anna: price €649 → €600", "Anna's price")
    anna.wait_for(
        lambda: len(anna.lines.shown) == 2 and anna.lines.shown[1].note != "",
        "what the customer did meanwhile",
    )
    anna.wait_until_confirmed()
    stored = shop.record(customer_id)
    assert [(line.title, int(line.quantity), line.unit_price.minor, line.note) for line in stored.lines] == [
        ("Cora armchair", 1, 60_000, ""),
        ("Isa pouf", 2, 18_900, "For the nursery"),
    ]
    assert stored == shop.replayed(customer_id)
    done = Counter(type(entry.change.what) for entry in shop.history(customer_id))
    expected = {Open: 1, AddLine: 2, SetQuantity: 1, SetLineNote: 1, SetPrice: 1}
    assert {what: done[what] for what in expected} == expected


def put_on_the_list(kiosk: KioskDriver, title: str) -> None:
    kiosk.shelves.search(title.split(maxsplit=1)[0].lower())
    kiosk.shelves.open_product(title)
    kiosk.product.add_to_list()
    kiosk.back()
