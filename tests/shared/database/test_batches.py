# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys in batches that one statement can name."""

import pytest

from shared.database.batches import BATCH, in_batches


@pytest.mark.parametrize("count", [0, 1, BATCH - 1, BATCH, BATCH + 1, 3 * BATCH + 7])
def test_every_key_is_in_one_batch_in_its_order_and_none_is_too_large(count: int) -> None:
    batches = list(in_batches(range(count)))
    assert [key for batch in batches for key in batch] == list(range(count))
    assert all(0 < len(batch) <= BATCH for batch in batches)
    assert len(batches) == -(-count // BATCH)
