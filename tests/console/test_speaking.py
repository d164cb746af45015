# SPDX-License-Identifier: GPL-3.0-or-later
"""In another language the workspace is made anew, and the former one neither lives on nor listens."""

import gc
import weakref

import pytest
import shiboken6

from console.workspace import Workspace
from shared.records import NothingToDo
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver


def visit_every_area(trader: ConsoleDriver) -> None:
    for name in trader.offered_areas:
        trader.go_to_area(name)
        trader.settle()


@pytest.fixture
def former(trader: ConsoleDriver, shop: Shop) -> "weakref.ref[Workspace]":
    """The workspace in which every area was visited and a record open, before another language."""
    trader.scanner.scan_record(shop.visit("cora").text)
    visit_every_area(trader)
    before = trader.console.session.workspace
    assert before is not None
    trader.choose("Language", "Deutsch")
    trader.wait_for(lambda: not shiboken6.isValid(before), "the former workspace is gone")
    return weakref.ref(before)


def test_what_happens_later_is_no_longer_told_to_the_former_workspace(
    trader: ConsoleDriver, shop: Shop, former: "weakref.ref[Workspace]"
) -> None:
    services = trader.console.session.services
    assert services is not None
    visit = shop.visit("birk")
    trader.wait_for(
        lambda: visit.customer_id in {each for _, each in trader.floor.shown}, "the floor is seen anew"
    )
    services.store.came_up.emit()
    services.desk.not_undone.emit(NothingToDo())
    trader.settle()


def test_the_former_workspace_is_not_kept_in_memory(
    trader: ConsoleDriver, former: "weakref.ref[Workspace]"
) -> None:
    gc.collect()
    assert former() is None
