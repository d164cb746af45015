# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop's database and a small showroom to fill it with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.database import Database, create_store
from tests.shared.catalogue import showroom


@pytest.fixture
def empty_shop(tmp_path: Path) -> Iterator[Database]:
    """Return a new shop's database without a catalogue."""
    database = create_store(tmp_path / "shop.sqlite")
    yield database
    database.close()


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Database]:
    """Return a second database, as a kiosk's replica is."""
    database = create_store(tmp_path / "replica.sqlite")
    yield database
    database.close()


@pytest.fixture
def shop(empty_shop: Database) -> Database:
    """Return a database with the showroom's catalogue in it."""
    showroom.fill(empty_shop, showroom.catalogue())
    return empty_shop
