# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a shop, and bringing one up to date: whole or not at all, whoever else does the same."""

import errno
import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shared.database import (
    Database,
    SettingRow,
    back_up,
    connect,
    create_record_words,
    create_store,
    create_tables,
    found_version,
    known_version,
    migrate_store,
    open_store,
    remove_store,
)
from shared.database.catalogue_tables import CATALOGUE_TABLES, create_search_index
from shared.database.schema import MIGRATIONS, migrate
from shared.database.tables import (
    CallRow,
    ChangeRow,
    CustomerRow,
    LineRow,
    ListingRow,
    RequestRow,
    TerminalRow,
    TraderRow,
)
from shared.errors import (
    DatabaseExists,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseTooNew,
    DatabaseUnreachable,
)
from shared.records import queries
from shared.records.service import RecordService
from tests.conftest import CHECKOUT
from tests.shared.database.planted_migrations import FAILS_HALFWAY, LEAVES_ORPHANS, later_schema
from tests.shared.records.making import CUSTOMER, ID, OPEN, TickingClock, add_line, change

NOW = datetime(2026, 3, 2, 14, 2, 7, tzinfo=UTC)
PLANTED = f"{known_version() + 1:04}_planted"
TABLES = (
    CustomerRow,
    ListingRow,
    LineRow,
    RequestRow,
    CallRow,
    ChangeRow,
    TraderRow,
    TerminalRow,
    SettingRow,
)


# ------------------------------------------------------------------------------------------ a new shop


def test_a_new_shop_has_the_schema_that_is_known(tmp_path: Path) -> None:
    with closing(create_store(tmp_path / "folder" / "shop.sqlite")) as database:
        assert found_version(database) == known_version()
        assert {
            "customer",
            "line",
            "request",
            "call",
            "change",
            "product",
            "category",
            "product_image",
        } <= set(database.get_tables())
        assert {"trader", "terminal", "setting"} <= set(database.get_tables())


def test_a_new_shop_is_one_file_and_what_fills_it_is_in_it(tmp_path: Path) -> None:
    def fill(database: Database) -> None:
        SettingRow.insert(name="shop_name", value="Linden & Co.").execute(database)

    with closing(create_store(tmp_path / "shop.sqlite", fill)) as database:
        assert SettingRow.select().count(database) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["shop.sqlite"]


def test_a_shop_that_cannot_be_filled_is_not_made(tmp_path: Path) -> None:
    def fill(_database: Database) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        create_store(tmp_path / "shop.sqlite", fill)
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_dies_while_making_a_shop_leaves_none(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    program = (
        "import os, sys; from pathlib import Path; from shared.database import create_store;"
        "create_store(Path(sys.argv[1]), lambda database: os._exit(9))"
    )
    died = subprocess.run([sys.executable, "-c", program, str(path)], cwd=CHECKOUT, check=False)

    assert died.returncode == 9
    with pytest.raises(DatabaseMissing):
        open_store(path)
    create_store(path).close()


@pytest.mark.parametrize("name", ["shop.sqlite", "shop.sqlite-wal", "shop.sqlite-journal"])
def test_what_is_there_already_is_left_as_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"mine")
    with pytest.raises(DatabaseExists) as raised:
        create_store(tmp_path / "shop.sqlite")

    assert raised.value.details["path"] == tmp_path / name
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(name, b"mine")]


def test_of_several_who_make_the_same_shop_one_does(tmp_path: Path) -> None:
    for number in range(5):
        path = tmp_path / str(number) / "shop.sqlite"
        made = _make_together(path, makers=3)

        assert sorted(made) == ["DatabaseExists", "DatabaseExists", "made"]
        open_store(path).close()
        assert [each.name for each in path.parent.iterdir()] == ["shop.sqlite"]


def _make_together(path: Path, *, makers: int) -> list[str]:
    barrier = threading.Barrier(makers)
    outcomes: list[str] = []

    def make() -> None:
        # All have begun, and none has put its file in place, when the barrier lets them go.
        try:
            create_store(path, lambda _database: void(barrier.wait())).close()
        except DatabaseExists:
            outcomes.append("DatabaseExists")
        else:
            outcomes.append("made")

    threads = [threading.Thread(target=make) for _ in range(makers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def void(_value: object) -> None:
    """Take a value and return none."""


@pytest.mark.parametrize("exists", [False, True])
def test_a_disk_without_hard_links_takes_a_shop_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exists: bool
) -> None:
    path = tmp_path / "shop.sqlite"

    def link(_source: object, _target: object) -> None:
        if exists:
            path.write_bytes(b"theirs")
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", link)
    if exists:
        with pytest.raises(DatabaseExists):
            create_store(path)
        assert path.read_bytes() == b"theirs"
    else:
        create_store(path).close()
    assert [each.name for each in tmp_path.iterdir()] == ["shop.sqlite"]


def test_a_shop_that_cannot_be_put_in_its_place_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(_source: object, _target: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "link", link)
    with pytest.raises(DatabaseUnreachable, match="Input/output error"):
        create_store(tmp_path / "shop.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_removed_shop_leaves_nothing_beside_it(tmp_path: Path) -> None:
    for name in ("shop.sqlite", "shop.sqlite-wal", "shop.sqlite-shm", "other.sqlite"):
        (tmp_path / name).touch()
    remove_store(tmp_path / "shop.sqlite")
    remove_store(tmp_path / "shop.sqlite")

    assert [path.name for path in tmp_path.iterdir()] == ["other.sqlite"]


# --------------------------------------------------------------------------------------------- schema


def test_the_migrations_make_what_the_tables_say(store: Database, tmp_path: Path) -> None:
    with closing(connect(tmp_path / "today.sqlite", create=True)) as today:
        create_tables(today, (*TABLES, *CATALOGUE_TABLES))
        create_search_index(today)
        create_record_words(today)

        assert _schema(store) == _schema(today)


def _schema(database: Database) -> dict[str, object]:
    """Return each table's columns, foreign keys and indexes, without the history of migrations."""
    names = database.execute_sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'schema_migration'"
        " AND substr(name, 1, 7) <> 'sqlite_'"
    ).fetchall()
    return {name: _table(database, name) for (name,) in names}


def _table(database: Database, name: str) -> object:
    def ask(pragma: str, about: object) -> list[tuple[object, ...]]:
        return sorted(database.execute_sql(f'PRAGMA {pragma}("{about}")').fetchall(), key=repr)

    indexes = {
        (index, unique, origin, partial): ask("index_xinfo", index)
        for _, index, unique, origin, partial in ask("index_list", name)
    }
    return ask("table_xinfo", name), ask("foreign_key_list", name), indexes


# ------------------------------------------------------------------------------------------- migrating


@pytest.fixture
def old_shop(store_path: Path) -> Path:
    """Return a shop of today's schema, older than the planted one, with a record of two lines in it."""
    with closing(open_store(store_path)) as database:
        service = RecordService(database, TickingClock())
        for what in (OPEN, add_line(), add_line()):
            service.submit(change(CUSTOMER, what))
    return store_path


@pytest.mark.parametrize("version", range(1, known_version() + 1))
def test_a_shop_of_any_earlier_schema_comes_up_to_date_with_all_its_records(
    tmp_path: Path, version: int
) -> None:
    earlier = later_schema(tmp_path / "migrations")
    for path in earlier.glob("[0-9]*"):
        if int(path.name[:4]) > version:
            path.unlink()
    shop = tmp_path / "shop.sqlite"
    with closing(connect(shop, create=True)) as database:
        migrate(database, earlier)
        assert found_version(database) == version
        database.execute_sql(
            "INSERT INTO customer (customer_id, secret_hash, version, state, resumes_as, currency, language,"
            " terminal, opened_at, changed_at, contact_name, contact_phone, contact_email, note, line_count,"
            " total_minor) VALUES (?, 'x', 1, 'browsing', 'browsing', 'EUR', 'en', 'kiosk 1',"
            " '2026-03-02T14:02:07.120000+00:00', '2026-03-02T14:02:07.120000+00:00', '', '', '', '', 0, 0)",
            (ID,),
        )
    applied = migrate_store(shop, NOW)

    assert len(applied) == known_version() - version
    with closing(open_store(shop)) as database:
        record = queries.record(database, ID)
        assert record is not None
        assert record.terminal == "kiosk 1"


def test_migrating_keeps_what_refers_to_a_table_that_is_built_anew(old_shop: Path, tmp_path: Path) -> None:
    migrations = later_schema(tmp_path / "migrations")
    copies: list[Path] = []
    applied = migrate_store(old_shop, NOW, copies.append, migrations)

    assert applied == [PLANTED]
    with closing(open_store(old_shop, migrations=migrations)) as database:
        assert LineRow.select().count(database) == 2
        assert database.execute_sql("SELECT wish, remark FROM customer").fetchall() == [("none", "")]
        assert database.execute_sql("PRAGMA foreign_keys").fetchone() == (1,)
    assert copies == [old_shop.with_name(f"shop-20260302T140207Z-schema{known_version()}.sqlite")]
    with closing(open_store(copies[0])) as copy:
        record = queries.record(copy, ID)
        assert record is not None
        assert len(record.lines) == 2


def test_a_shop_that_is_up_to_date_is_left_alone(old_shop: Path) -> None:
    copies: list[Path] = []

    assert migrate_store(old_shop, NOW, copies.append) == []
    assert copies == []


@pytest.mark.parametrize(
    ("body", "error"), [(FAILS_HALFWAY, "no_such_table"), (LEAVES_ORPHANS, "refer to nothing")]
)
def test_of_migrations_that_fail_nothing_is_left(
    old_shop: Path, tmp_path: Path, body: str, error: str
) -> None:
    migrations = later_schema(tmp_path / "migrations", "def up(migrator, db):\n    pass\n", body)
    before = _dump(old_shop)
    with pytest.raises(Exception, match=error):
        migrate_store(old_shop, NOW, migrations=migrations)

    assert _dump(old_shop) == before


def test_of_two_who_migrate_together_one_does_and_the_copy_is_of_before(
    old_shop: Path, tmp_path: Path
) -> None:
    migrations = later_schema(tmp_path / "migrations")
    barrier = threading.Barrier(2)
    applied: list[list[str]] = []
    copies: list[Path] = []

    def go() -> None:
        barrier.wait()
        applied.append(migrate_store(old_shop, NOW, copies.append, migrations))

    threads = [threading.Thread(target=go) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(applied) == [[], [PLANTED]]
    assert len(copies) == 1
    open_store(copies[0]).close()


def test_only_a_shop_that_is_known_is_migrated(tmp_path: Path, store_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.sqlite")) as other:
        other.execute("CREATE TABLE places (id INTEGER)")
    with pytest.raises(DatabaseForeign):
        migrate_store(tmp_path / "other.sqlite", NOW)
    with pytest.raises(DatabaseMissing):
        migrate_store(tmp_path / "none.sqlite", NOW)

    with closing(sqlite3.connect(store_path)) as newer:
        newer.execute("INSERT INTO schema_migration (name, applied) VALUES ('0099_future', '2031-01-01')")
        newer.commit()
    with pytest.raises(DatabaseTooNew):
        migrate_store(store_path, NOW)


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


# ---------------------------------------------------------------------------------------------- copies


def test_a_copy_of_a_shop_in_use_is_whole(old_shop: Path, tmp_path: Path) -> None:
    with closing(open_store(old_shop)) as database:
        RecordService(database, TickingClock()).submit(change(CUSTOMER, add_line()))
        back_up(old_shop, tmp_path / "copy.sqlite")
    with closing(open_store(tmp_path / "copy.sqlite")) as copy:
        record = queries.record(copy, ID)

    assert record is not None
    assert len(record.lines) == 3


def test_a_copy_that_cannot_be_made_leaves_nothing(old_shop: Path, tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable):
        back_up(old_shop, tmp_path / "no folder" / "copy.sqlite")

    assert sorted(path.name for path in tmp_path.iterdir() if "shop.sqlite" not in path.name) == []


def test_the_migrations_are_numbered_without_gaps() -> None:
    numbers = sorted(int(path.name[:4]) for path in MIGRATIONS.glob("[0-9]*.py"))

    assert numbers == [*range(1, known_version() + 1)]


def test_what_customers_told_the_shop_is_not_for_every_account_of_the_machine(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        shop, copy, own = (tmp_path / name for name in ("shop.sqlite", "copy.sqlite", "outbox.sqlite"))
        with closing(create_store(shop)) as store:
            store.execute_sql("CREATE TABLE written (something)")
            written = [path for path in tmp_path.iterdir() if path.name.startswith(shop.name)]
            assert {path.suffix for path in written} == {".sqlite", ".sqlite-wal", ".sqlite-shm"}
            assert {oct(path.stat().st_mode & 0o777) for path in written} == {"0o640"}
        back_up(shop, copy)
        connect(own, create=True).close()
        assert {oct(path.stat().st_mode & 0o777) for path in (copy, own)} == {"0o640"}
    finally:
        os.umask(before)
