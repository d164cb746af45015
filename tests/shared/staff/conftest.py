# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop where nobody works yet."""

import pytest

from shared.database import Database, TraderRow


@pytest.fixture
def store(store: Database) -> Database:
    """Return a shop of this test's own in which nobody works."""
    TraderRow.delete().execute(store)
    return store
