# SPDX-License-Identifier: GPL-3.0-or-later
"""What has happened in the shop of the console's pictures: weeks that have passed, and the day of today."""

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from console.choosing import line_of
from shared.catalogue.queries import browse, product
from shared.clock import system_clock
from shared.database import Database, connect, create_store
from shared.demo import DEMO_MANAGER, DEMO_SIGN_IN
from shared.identity import CustomerId
from shared.records import (
    Ask,
    Assign,
    CallReason,
    CallStaff,
    Close,
    Contact,
    Outcome,
    Quote,
    SetContact,
    SetNote,
    SetQuantity,
    Staff,
)
from shared.records.service import RecordService
from shared.shop import ShopFacts
from shared.shop.service import set_shop_facts
from shared.staff import Role
from shared.staff.service import add_trader
from tests.console.shop import Shop
from tests.drivers.busy_weeks import busy_weeks

ANNA = Staff(DEMO_SIGN_IN.username, "Anna")
MARTA = Staff(DEMO_MANAGER.username, "Marta")


@dataclass(frozen=True, slots=True)
class Day:
    """The records of today that pictures are taken of."""

    calling: CustomerId
    """Calls, asks, and has left a name; nobody has come yet."""
    disputed: CustomerId
    """Two people change it at once."""
    closed: CustomerId


def let_weeks_pass(path: Path) -> None:
    """Let customers come and go, so that reports and archive have something to tell."""
    database = connect(path)
    try:
        cards = browse(database, language="en", limit=24).cards
        found = [product(database, card.product_id, "en") for card in cards]
        busy_weeks(
            RecordService(database, system_clock),
            [each for each in found if each is not None],
            lambda chosen: line_of(chosen, chosen.variants[0]),
            until=system_clock(),
            staff=(ANNA, MARTA),
        )
    finally:
        database.close()


def let_a_day_begin(path: Path) -> Day:
    """Let somebody of each section of the floor be in the shop."""
    database = connect(path)
    try:
        shop = Shop(path, database, system_clock)
        calling = shop.visit("Svamp table lamp", "Birk dining table", terminal="kiosk 1").customer_id
        shop.customer(calling, CallStaff(uuid4(), CallReason.ADVICE))
        question = "Is there the table in a darker wood, and could it be here by Saturday?"
        shop.customer(calling, Ask(uuid4(), question))
        shop.staff(calling, SetContact(Contact("Ada Brandt", "+49 30 123456", "ada@example.org")), MARTA)
        shop.staff(calling, SetNote("Comes back on Saturday with her husband."), MARTA)
        shop.visit("Cora armchair", terminal="kiosk 3")
        disputed = shop.visit("Isa pouf", "Ville desk", terminal="kiosk 4").customer_id
        shop.staff(disputed, Assign(MARTA), MARTA)
        closed = shop.visit("Alma sofa", terminal="kiosk 3").customer_id
        shop.staff(closed, Quote(), ANNA)
        shop.staff(closed, Close(Outcome.SOLD), ANNA)
        return Day(calling, disputed, closed)
    finally:
        database.close()


def want_more(path: Path, disputed: CustomerId) -> None:
    """Let the customer take one more of the first product."""
    database = connect(path)
    try:
        shop = Shop(path, database, system_clock)
        line = shop.record(disputed).lines[0]
        shop.customer(disputed, SetQuantity(line.line_id, line.quantity + 1, line.stamp), "kiosk 4")
    finally:
        database.close()


def make_new_shop(path: Path) -> None:
    """Create a shop in which nothing has happened and nothing is sold; its manager is the demo's."""

    def fill(database: Database) -> None:
        set_shop_facts(database, ShopFacts("Linden & Co.", "EUR"))
        add_trader(
            database, DEMO_MANAGER.username, "Marta", DEMO_MANAGER.password, Role.MANAGER, system_clock()
        )

    create_store(path, fill).close()
