# SPDX-License-Identifier: GPL-3.0-or-later
"""Weeks in the life of a shop, for reports and pictures: the same visits at every run."""

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from shared.catalogue import Product
from shared.identity import hash_secret, new_code
from shared.records import (
    AddLine,
    Ask,
    Author,
    CallEnd,
    CallReason,
    CallStaff,
    Close,
    Contact,
    EndCall,
    Open,
    Outcome,
    Park,
    RequestState,
    SearchInVain,
    SetContact,
    SetRequestState,
    Staff,
    TakeCall,
    What,
    new_change,
)
from shared.records.service import Accepted, RecordService

WISHES = ("a rocking chair", "the Alma sofa in red", "a lamp for a balcony", "blackout curtains")
SEARCHES = ("hammock", "bunk bed", "desk for standing", "mirror cabinet", "hovercraft")
NAMES = ("Ada Brandt", "Jonas Ritter", "Mei Tanaka", "Léa Fournier", "Omar Haddad", "Inés Robles")
_HOURS = (10, 11, 11, 12, 13, 14, 15, 15, 16, 16, 17, 17, 18)


def busy_weeks(
    service: RecordService,
    products: Sequence[Product],
    line_of: Callable[[Product], AddLine],
    *,
    until: datetime,
    days: int = 35,
    staff: Sequence[Staff] = (Staff("anna", "Anna"), Staff("ben", "Ben")),
) -> int:
    """Let customers come on each of the days up to `until`; return how many came."""
    chance = random.Random(4)
    came = 0
    for day in range(days, -1, -1):
        noon = (until - timedelta(days=day)).replace(hour=0, minute=0)
        visits = chance.randint(3, 7) + (4 if noon.weekday() >= 4 else 0)
        for _ in range(visits):
            begins = noon + timedelta(hours=chance.choice(_HOURS), minutes=chance.randint(0, 59))
            if begins < until:
                _visit(service, chance, products, line_of, begins, chance.choice(staff))
                came += 1
    return came


def _visit(
    service: RecordService,
    chance: random.Random,
    products: Sequence[Product],
    line_of: Callable[[Product], AddLine],
    begins: datetime,
    trader: Staff,
) -> None:
    code = new_code()
    now = begins
    customer, serving = Author(f"kiosk {chance.randint(1, 4)}"), Author("console 1", trader)

    def do(what: What, author: Author = customer, *, after: float = 1.0) -> None:
        nonlocal now
        now += timedelta(minutes=after * chance.uniform(0.5, 1.5))
        answer = service.submit(new_change(code.customer_id, author, now, what))
        assert isinstance(answer, Accepted), answer

    do(Open(hash_secret(code), "EUR", "en"), after=0)
    if chance.random() < 0.25:
        do(SearchInVain(chance.choice(SEARCHES)))
    picked = chance.sample(list(products), k=min(len(products), chance.choice((0, 1, 1, 2, 3, 4))))
    for product in picked:
        do(line_of(product))
    if chance.random() < 0.15:
        asked = uuid4()
        do(Ask(asked, chance.choice(WISHES)))
        do(SetRequestState(asked, RequestState.DECLINED, "not in our range"), serving)
    if chance.random() < 0.6:
        call = uuid4()
        do(CallStaff(call, chance.choice(list(CallReason))))
        if chance.random() < 0.93:
            do(TakeCall(call), serving, after=chance.choice((0.4, 0.7, 1, 1.5, 3)))
            outcome = chance.choice((Outcome.SOLD, Outcome.SOLD, Outcome.ORDERED, Outcome.NOT_NOW))
            if outcome is Outcome.ORDERED:
                do(SetContact(Contact(name=chance.choice(NAMES))), serving, after=4)
            do(Close(outcome if picked else Outcome.NOT_NOW), serving, after=8)
            return
        do(EndCall(call, CallEnd.CANCELLED), after=4)
    do(Park(), after=3)
