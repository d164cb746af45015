# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop as the first release left it, with people and a record in it, goes on under today's schema."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from shared.database import Database, connect, migrate_store, open_store
from shared.database.schema import MIGRATIONS, migrate
from shared.records import Ask, RequestState, SetPrice, SetRequestState, derive_totals, queries
from shared.records.service import Accepted, RecordService
from shared.shop.service import shop_taxes
from tests.shared.records.making import ANNA, CUSTOMER, ID, TickingClock, change, euro, replayed

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
AT = "2026-03-02T14:02:07.120000+00:00"
LINE, REQUEST = f"{1:032x}", f"{2:032x}"

# Frozen: as the first release wrote them.
CUSTOMER_ROW = (
    ID, "scrypt$12$8$1$AAAA", 5, "in_service", "browsing", None, "EUR", "en", "kiosk 1", AT, AT, "anna",
    "Anna", "Ünal", "+49", "", "oak", 1, 23_800,
)  # fmt: skip
LINE_ROW = (
    LINE, ID, 1, "chair-oak", "CH-OAK", "Chair Alma", '[["Colour","Oak"]]', "piece", 2_000, 12_900, 11_900,
    None, None, "", 0, 2, f"{13:032x}",
)  # fmt: skip
REQUEST_ROW = (REQUEST, ID, "in green?", AT, None, None, None, None, None)
CHANGES = (
    ("Open", '{"secret_hash":"scrypt$12$8$1$AAAA","currency":"EUR","language":"en"}', None, None, None),
    (
        "AddLine",
        '{"line_id":"00000000-0000-0000-0000-000000000001","product_id":"chair-oak","sku":"CH-OAK","title":'
        '"Chair Alma","options":[["Colour","Oak"]],"unit":"piece","quantity":"2","list_price":{"currency":'
        '"EUR","minor":12900}}',
        None,
        "RemoveLine",
        '{"line_id":"00000000-0000-0000-0000-000000000001","seen":"00000000-0000-0000-0000-00000000000c"}',
    ),
    (
        "SetPrice",
        '{"line_id":"00000000-0000-0000-0000-000000000001","unit_price":{"currency":"EUR","minor":11900},'
        '"seen":"00000000-0000-0000-0000-00000000000c"}',
        "anna",
        "SetPrice",
        '{"line_id":"00000000-0000-0000-0000-000000000001","unit_price":{"currency":"EUR","minor":12900},'
        '"seen":"00000000-0000-0000-0000-00000000000d"}',
    ),
    ("Ask", '{"request_id":"00000000-0000-0000-0000-000000000002","text":"in green?"}', None, None, None),
    (
        "Assign",
        '{"trader":{"username":"anna","name":"Anna"}}',
        "anna",
        "Assign",
        '{"trader":null}',
    ),
)


def _fill(database: Database) -> None:
    def insert(table: str, row: tuple[object, ...]) -> None:
        database.execute_sql(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(row))})', row)

    insert("customer", CUSTOMER_ROW)
    insert("line", LINE_ROW)
    insert("request", REQUEST_ROW)
    insert("trader", ("anna", "Anna", "trader", "$argon2id$", 1, AT))
    for version, (kind, what, staff, inverse_kind, inverse) in enumerate(CHANGES, 1):
        name = "Anna" if staff else None
        place = "console 1" if staff else "kiosk 1"
        key = f"{10 + version:032x}"
        insert(
            "change",
            (
                key,
                ID,
                version,
                kind,
                what,
                place,
                staff,
                name,
                AT,
                AT,
                None,
                inverse_kind,
                inverse,
                None,
                None,
            ),
        )


@pytest.fixture
def first_shop(tmp_path: Path) -> Path:
    """Return a shop of the first schema with all that a shop has in it."""
    migrations = tmp_path / "migrations"
    migrations.mkdir()
    for path in MIGRATIONS.glob("0001*"):
        (migrations / path.name).write_bytes(path.read_bytes())
    shop = tmp_path / "shop.sqlite"
    with closing(connect(shop, create=True)) as database:
        migrate(database, migrations)
        _fill(database)
    return shop


def test_its_record_is_still_what_its_changes_make(first_shop: Path) -> None:
    copies: list[Path] = []
    assert migrate_store(first_shop, NOW, copies.append)[0] == "0002_taxes_and_rights"

    with closing(open_store(first_shop)) as database:
        history = queries.history(database, ID)
        record = queries.record(database, ID)
    assert len(history) == len(CHANGES)
    assert [entry.change.approved_by for entry in history] == [None] * len(CHANGES)
    replay = replayed(entry.change for entry in history)
    assert record is not None
    assert replay is not None
    assert record.lines == replay.lines
    assert record.requests == replay.requests
    assert [path.name for path in copies] == ["shop-20260601T090000Z-schema1.sqlite"]
    with closing(connect(copies[0])) as copy:
        assert "tax_rate" not in {column.name for column in copy.get_columns("line")}
        assert copy.execute_sql("SELECT count(*) FROM change").fetchone() == (len(CHANGES),)


def test_its_lines_and_requests_are_of_today_s_kind(first_shop: Path) -> None:
    migrate_store(first_shop, NOW)

    with closing(open_store(first_shop)) as database:
        record = queries.record(database, ID)
        taxes = shop_taxes(database)
    assert record is not None
    assert record.lines[0].tax_rate is None
    assert record.requests[0].state is RequestState.ASKED
    assert record.unanswered == record.requests
    assert derive_totals(record, taxes).gross == euro("238.00")


def test_work_goes_on_in_it(first_shop: Path) -> None:
    migrate_store(first_shop, NOW)

    with closing(open_store(first_shop)) as database:
        service = RecordService(database, TickingClock())
        # The discount that Anna gave before is still hers to give, and to take back.
        done = [
            service.submit(change(ANNA, SetPrice(UUID(LINE), euro("50.00")))),
            service.submit(change(ANNA, SetRequestState(UUID(REQUEST), RequestState.ACCEPTED))),
            service.submit(change(CUSTOMER, Ask(UUID(int=3), "and in blue?"))),
            service.undo(ID, UUID(int=15), ANNA),
        ]
        assert all(isinstance(answer, Accepted) for answer in done), done
        record = queries.record(database, ID)
    assert record is not None
    assert record.trader is None
    (first,) = (request for request in record.requests if request.request_id == UUID(REQUEST))
    assert first.state is RequestState.ACCEPTED
