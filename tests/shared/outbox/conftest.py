# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk linked to a shop of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shared.outbox.kiosk import Kiosk


@pytest.fixture
def kiosk(tmp_path: Path, store_path: Path) -> Iterator[Kiosk]:
    kiosk = Kiosk(tmp_path, store_path)
    yield kiosk
    kiosk.close()
