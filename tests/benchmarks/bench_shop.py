# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop that everything is measured in: the demo shop, with records as long as a busy customer's."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from uuid import uuid4

from console.choosing import line_of
from shared.catalogue.queries import browse, product
from shared.clock import system_clock
from shared.database import Database, open_store
from shared.demo import make_demo_shop
from shared.identity import Code, hash_secret, new_code
from shared.records import (
    AnswerRequest,
    Ask,
    Author,
    CallEnd,
    CallReason,
    CallStaff,
    EndCall,
    Open,
    Staff,
    What,
    new_change,
)
from shared.records.service import Accepted, RecordService
from shared.settings import ConsoleSettings, KioskSettings, Settings
from shared.staff.service import set_rights

CATALOGUE = Path(__file__).resolve().parents[2] / "resources" / "demo" / "catalogue.json"

LINES, REQUESTS, CALLS = 20, 3, 2
"""What a full record holds."""

_ANNA = Staff("anna", "Anna")


@dataclass(frozen=True, slots=True)
class BenchShop:
    """The demo shop in a folder of its own, with its settings, also as the file that programs are told of."""

    folder: Path
    settings: Settings
    settings_path: Path

    @property
    def path(self) -> Path:
        return Path(self.settings.database)

    @contextmanager
    def opened(self) -> Iterator[Database]:
        """Open the database, as somebody at none of the terminals."""
        database = open_store(self.path)
        try:
            yield database
        finally:
            database.close()


def make_bench_shop(folder: Path) -> BenchShop:
    """Make the shop in a folder."""
    path = folder / "shop.sqlite"
    make_demo_shop(path, CATALOGUE)
    with closing(open_store(path)) as database:
        set_rights(database, None, "anna", may_override_price=True, discount_ceiling=10_000)
    settings_path = folder / "handsel.toml"
    settings_path.write_text(
        f"database = '{path}'\nfolder = '{folder}'\n[console]\ntheme = 'light'\n", encoding="utf-8"
    )
    settings = Settings(
        database=str(path), folder=str(folder), kiosk=KioskSettings(), console=ConsoleSettings(theme="light")
    )
    return BenchShop(folder, settings, settings_path)


def fill_record(database: Database, lines: int = LINES) -> Code:
    """Have a customer leave a full record, every request of it answered and every call ended but the last."""
    service = RecordService(database, system_clock)
    code = new_code()

    def submit(what: What, author: Author) -> None:
        answer = service.submit(new_change(code.customer_id, author, system_clock(), what))
        assert isinstance(answer, Accepted), answer

    customer, trader = Author("kiosk 9"), Author("console 9", _ANNA)
    submit(Open(hash_secret(code), "EUR", "en"), customer)
    cards = browse(database, language="en", limit=lines).cards
    for card in islice(cards, lines):
        chosen = product(database, card.product_id, "en")
        assert chosen is not None
        submit(line_of(chosen, chosen.variants[0]), customer)
    for number in range(REQUESTS):
        request_id = uuid4()
        submit(Ask(request_id, f"Have you got number {number} in another colour?"), customer)
        if number + 1 < REQUESTS:
            submit(AnswerRequest(request_id, "In three weeks."), trader)
    for number in range(CALLS):
        call_id = uuid4()
        submit(CallStaff(call_id, CallReason.ADVICE), customer)
        if number + 1 < CALLS:
            submit(EndCall(call_id, CallEnd.SERVED), trader)
    return code
