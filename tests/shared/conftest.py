# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop of two managers and nothing else, for every test that wants one; it is made once, and copied."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.database import Database, create_store, open_store
from tests.shared.records.making import employ_managers


@pytest.fixture(scope="session")
def new_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of that shop, for copying only."""
    path = tmp_path_factory.mktemp("shop") / "shop.sqlite"
    create_store(path, employ_managers).close()
    return path


@pytest.fixture
def store_path(new_shop: Path, tmp_path: Path) -> Path:
    """Return the file of such a shop of this test's own."""
    path = tmp_path / "shop.sqlite"
    shutil.copyfile(new_shop, path)
    return path


@pytest.fixture
def store(store_path: Path) -> Iterator[Database]:
    """Return that shop, open."""
    database = open_store(store_path)
    yield database
    database.close()
