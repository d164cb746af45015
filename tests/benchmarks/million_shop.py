# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop after many busy years: 1,000,000 records with 5,000,000 lines, the same in every run.

It takes some minutes to make, so it is made once and kept below build/; what a run leaves in it (a dozen
records more) does not matter at this size. Seven records of ten are closed, nearly three are parked, and the
last hundred are today's: browsing, in service, calling and asking.

In the crowded shop 200,000 records are today's, and open all of them.
"""

import os
import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shared.database import connect, known_version, moment_to_text, write_transaction
from shared.demo import make_demo_shop
from shared.identity import new_customer_id
from shared.records import Open, Outcome, State, encode
from shared.records.archive.service import list_all
from shared.settings import ConsoleSettings, Settings
from tests.benchmarks.bench_shop import CATALOGUE, BenchShop

RECORDS = 1_000_000
CROWD = 200_000
EDITION = 1
"""Rises when the shop is to be made otherwise."""
FOLDER = Path("build") / "million"
TODAY = datetime(2026, 3, 14, 15, 0, tzinfo=UTC)
APART = timedelta(seconds=150)
"""From one record to the next: a million are five years."""

_LAST = 100
_TRADERS = tuple(
    (name.casefold(), name)
    for name in ("Anna", "Ben", "Cem", "Dora", "Emil", "Fatma", "Greta", "Hugo", "Ines", "Jonas")
)
_FIRST_NAMES = (
    "Ada,Björn,Carla,Désirée,Emre,Freya,Gökhan,Hannah,Ivo,Jana,Karim,Lotte,Marek,Nora,Otto,Paula,Quentin,"
    "Rosa,Sven,Tilda,Ümit,Vera,Willem,Xenia,Yasmin,Zoë"
)
_LAST_NAMES = (
    "Albrecht,Bianchi,Çelik,Dubois,Eriksen,Fischer,García,Horváth,Ivanova,Jørgensen,Kowalski,Lindqvist,Müller,"
    "Nakamura,O’Brien,Petrović,Quist,Rossi,Sørensen,Tanaka,Urquhart,Vasquez,Weiß,Yılmaz,Zimmermann"
)
_NOTES = (
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "Delivery to the third floor",
    "Wants to see the oak in daylight",
    "Calls back",
)
_STATES_TODAY = (State.BROWSING, State.WAITING, State.IN_SERVICE, State.QUOTED)


def make_million_shop() -> BenchShop:
    """Return the shop of many years, made now unless it is there already."""
    return _kept(RECORDS, _LAST)


def make_crowded_shop() -> BenchShop:
    """Return the shop in which everybody is still there, made now unless it is there already."""
    return _kept(CROWD, CROWD)


def _kept(records: int, of_today: int) -> BenchShop:
    path = (FOLDER / f"shop-{records}-{EDITION}-{known_version()}.sqlite").absolute()
    if not path.exists():
        began = time.monotonic()
        print(f"making a shop of {records:,} records in {path.parent} …", flush=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        for old in (*path.parent.glob(f"shop-{records}-*"), *path.parent.glob("unfinished-*")):
            old.unlink()
        unfinished = path.with_name(f"unfinished-{os.getpid()}.sqlite")
        _make(unfinished, records, of_today)
        unfinished.replace(path)
        print(f"made in {time.monotonic() - began:.0f} s", flush=True)
    settings = Settings(database=str(path), folder=str(path.parent), console=ConsoleSettings(theme="light"))
    settings_path = path.with_suffix(".toml")
    settings_path.write_text(
        f"database = '{path}'\nfolder = '{path.parent}'\n[console]\ntheme = 'light'\n", encoding="utf-8"
    )
    return BenchShop(path.parent, settings, settings_path)


def _make(path: Path, records: int, of_today: int) -> None:
    make_demo_shop(path, CATALOGUE)
    with closing(sqlite3.connect(path)) as raw:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -300000"):
            raw.execute(f"PRAGMA {setting}")
        raw.execute("DROP INDEX line_customer_id")
        raw.executemany(
            "INSERT INTO customer (customer_id, secret_hash, version, state, resumes_as, outcome, currency,"
            " language, terminal, opened_at, changed_at, trader, trader_name, contact_name, contact_phone,"
            " contact_email, note, line_count, total_minor)"
            f" VALUES ({', '.join('?' * 19)})",
            _customers(records, of_today),
        )
        _lines(raw)
        raw.execute("CREATE INDEX line_customer_id ON line (customer_id)")
        raw.execute(
            "UPDATE customer SET (line_count, total_minor) = (SELECT count(*),"
            " coalesce(sum(quantity_thousandths / 1000 * unit_price_minor), 0) FROM line"
            " WHERE line.customer_id = customer.customer_id)"
        )
        _rest(raw)
        raw.commit()
    with closing(connect(path)) as database:
        database.execute_sql("PRAGMA synchronous = OFF")
        database.execute_sql("PRAGMA cache_size = -300000")
        with write_transaction(database):
            list_all(database)
        database.execute_sql("INSERT INTO record_words (record_words) VALUES ('optimize')")
        database.execute_sql("PRAGMA journal_mode = wal")


def _customers(records: int, of_today: int) -> Iterator[tuple[object, ...]]:
    chance = random.Random(20260314)
    given_names, family_names = _FIRST_NAMES.split(","), _LAST_NAMES.split(",")
    for number in range(records):
        opened = TODAY - APART * (records - number)
        changed = opened + timedelta(minutes=chance.randrange(2, 90))
        today = records - number <= of_today
        outcome = None
        if today:
            state = _STATES_TODAY[number % 4]
        elif chance.random() < 0.3:
            state = State.PARKED
        else:
            state, outcome = State.CLOSED, chance.choice(tuple(Outcome))
        served = state in (State.CLOSED, State.IN_SERVICE, State.QUOTED)
        trader, trader_name = chance.choice(_TRADERS) if served else (None, None)
        name = phone = email = ""
        if chance.random() < 0.5:
            given, family = chance.choice(given_names), chance.choice(family_names)
            name = f"{given} {family}"
            phone = f"0{chance.randrange(150, 180)} {chance.randrange(10**6, 10**7)}"
            email = f"{given}.{family}{number}@example.org".casefold()
        yield (
            new_customer_id(chance.getrandbits),
            "scrypt$12$8$1$c2VjcmV0",
            chance.randrange(3, 20),
            state,
            State.BROWSING,
            outcome,
            "EUR",
            "en",
            f"kiosk {chance.randrange(1, 9)}",
            moment_to_text(opened),
            moment_to_text(changed),
            trader,
            trader_name,
            name,
            phone,
            email,
            chance.choice(_NOTES),
            0,
            0,
        )


def _lines(raw: sqlite3.Connection) -> None:
    """Give each record from none to ten lines, of products that follow one another as if by chance."""
    raw.execute(
        "CREATE TEMP TABLE pick AS SELECT row_number() OVER (ORDER BY sku) - 1 AS place, * FROM product"
        " WHERE parent_id IS NULL"
    )
    raw.execute("CREATE UNIQUE INDEX temp.pick_place ON pick (place)")
    ((picks,),) = raw.execute("SELECT count(*) FROM pick").fetchall()
    raw.execute(
        "WITH RECURSIVE nth (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM nth WHERE n < 9)"
        " INSERT INTO line (line_id, customer_id, position, product_id, sku, title, options, unit,"
        " quantity_thousandths, list_price_minor, unit_price_minor, note, removed, version, stamp)"
        " SELECT printf('%032x', c.rowid * 16 + n), c.customer_id, n + 1, p.product_id, p.sku, p.title, '[]',"
        " 'piece', 1000 * (1 + (c.rowid + n) % 3), p.price_minor, p.price_minor, '', 0, 1,"
        " printf('%032x', c.rowid * 16 + n)"
        " FROM customer c CROSS JOIN nth CROSS JOIN pick p"
        f" ON p.place = (c.rowid * 7919 + n * 31 + (c.rowid / 13) * n) % {picks} WHERE n < c.rowid % 11"
    )


def _rest(raw: sqlite3.Connection) -> None:
    """Add the first change of each record, and the calls and requests of some."""
    kind, what = encode(Open("scrypt$12$8$1$c2VjcmV0", "EUR", "en"))
    raw.execute(
        "INSERT INTO change (change_id, customer_id, record_version, kind, what, terminal, made_at,"
        " recorded_at) SELECT printf('%032x', rowid), customer_id, 1, ?, ?, terminal, opened_at, opened_at"
        " FROM customer",
        (kind, what),
    )
    raw.execute(
        'INSERT INTO call (call_id, customer_id, reason, terminal, called_at, "end", ended_at)'
        " SELECT printf('%032x', rowid), customer_id, 'advice', terminal, changed_at,"
        " CASE WHEN state = 'closed' THEN 'served' END, CASE WHEN state = 'closed' THEN changed_at END"
        " FROM customer WHERE (state = 'closed' AND rowid % 10 = 0) OR (state = 'waiting' AND rowid % 3 = 0)"
    )
    raw.execute(
        "INSERT INTO request (request_id, customer_id, text, asked_at, answer, answered_by, answered_by_name,"
        " answered_at) SELECT printf('%032x', rowid), customer_id, 'The same in green?', changed_at,"
        " CASE WHEN state = 'closed' THEN 'Next week' END, CASE WHEN state = 'closed' THEN 'anna' END,"
        " CASE WHEN state = 'closed' THEN 'Anna' END, CASE WHEN state = 'closed' THEN changed_at END"
        " FROM customer WHERE (state = 'closed' AND rowid % 20 = 0) OR (state = 'browsing' AND rowid % 3 = 0)"
    )
