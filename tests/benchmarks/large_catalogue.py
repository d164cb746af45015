# SPDX-License-Identifier: GPL-3.0-or-later
"""What a large shop costs beside the screen: a kiosk's first copy of the catalogue, and counting for filters.

The baseline of the copy is SQLite's own of the whole file; that of the filters reads all of the listing once.
"""

import time
from collections.abc import Callable

from shared.catalogue import Filters
from shared.catalogue.narrowing.queries import narrowing
from shared.catalogue.replica.service import copy_catalogue
from shared.database import back_up
from shared.outbox import open_replica_file
from tests.benchmarks.bench_shop import BenchShop
from tests.benchmarks.figures import Figure

_NARROWED = (
    Filters(),
    Filters("shelf-3"),
    Filters(in_stock_only=True),
    Filters(price_min=5_000, price_max=50_000),
    Filters(in_stock_only=True, options=(("size", "m"),)),
)
_ROUNDS = 5


def measure_catalogue(shop: BenchShop) -> list[Figure]:
    """Return `catalogue_copied`, of one copy, and `filters_counted`, of a shop narrowed in several ways."""
    replica = open_replica_file(shop.folder / "copied.sqlite")
    try:
        with shop.opened() as store:
            whole = shop.folder / "whole.sqlite"
            plain = _milliseconds(lambda: back_up(shop.path, whole))
            copied = _milliseconds(lambda: copy_catalogue(store, replica))
        whole.unlink()
        read = "SELECT sum(price_minor), sum(in_stock) FROM product_listing"
        return [
            Figure("catalogue_copied", "ms", [copied], [plain]),
            Figure(
                "filters_counted",
                "ms",
                [
                    _milliseconds(lambda filters=filters: narrowing(replica, "", filters, "en"))  # type: ignore[misc]  # mypy infers no defaults
                    for _ in range(_ROUNDS)
                    for filters in _NARROWED
                ],
                [_milliseconds(lambda: replica.execute_sql(read).fetchall()) for _ in range(_ROUNDS)],
            ),
        ]
    finally:
        replica.close()


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return (time.monotonic() - began) * 1000
