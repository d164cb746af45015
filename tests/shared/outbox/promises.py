# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk promised by showing it as done must be in the shop: each change once, and in its order."""

from collections.abc import Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path
from uuid import UUID

from shared.database import ChangeRow, open_store
from shared.identity import CustomerId
from shared.records import Applied, apply, queries


def broken_promises(store_path: Path, promised: Sequence[UUID]) -> list[str]:
    """Return what is wrong with a store, a sentence each.

    `promised` are the ids of the changes that were shown as done, in that order; the store has received
    everything that was still queued. Changes nobody was promised may be there as well: a program can be
    killed after a change is safe and before it is shown.
    """
    found = []
    with closing(open_store(store_path)) as store:
        entries = [(change_id, queries.entry(store, change_id)) for change_id in promised]
        for change_id, entry in entries:
            if entry is None:
                found.append(f"the change {change_id} is lost")
            elif entry.refusal is not None:
                found.append(f"the change {change_id} was refused: {entry.refusal}")
        kept = [entry for _, entry in entries if entry is not None and entry.record_version is not None]
        if len({entry.change.change_id for entry in kept}) != len(kept):
            found.append("a change was promised twice")
        for customer_id, of_one in groupby(kept, key=lambda entry: entry.change.customer_id):
            versions = [entry.record_version or 0 for entry in of_one]
            if versions != sorted(versions):
                found.append(f"the changes of {customer_id} are not in the order they were promised")

        rows = ChangeRow.select(ChangeRow.customer_id).distinct().tuples().execute(store)
        for (customer_id,) in list(rows):
            replayed = None
            for entry in queries.news(store, CustomerId(customer_id), 0):
                result = apply(replayed, entry.change)
                if not isinstance(result, Applied):
                    found.append(f"replaying {customer_id}, {entry.change.change_id} is refused")
                    break
                replayed = result.record
            if replayed != queries.record(store, CustomerId(customer_id)):
                found.append(f"the record {customer_id} is not what its changes make")
    return found
