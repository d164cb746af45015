# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what, asked at the service: what a screen hides is no right."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from shared.catalogue.editing import NotAllowed
from shared.catalogue.editing.service import set_sold
from shared.catalogue.types import Unit
from shared.database import Database, SettingRow, TerminalRow, TraderRow, create_store, open_store
from shared.database.catalogue_tables import ProductRow
from shared.records import (
    AddCustomLine,
    AddLine,
    AnswerRequest,
    Ask,
    Assign,
    Author,
    CallEnd,
    CallReason,
    CallStaff,
    Change,
    Close,
    Contact,
    Discount,
    DiscountKind,
    EndCall,
    Line,
    MoveLine,
    NeedsApproval,
    NotForCustomers,
    NotForStaff,
    Outcome,
    Permission,
    Quote,
    Reason,
    Record,
    RemoveLine,
    Reopen,
    RequestState,
    RestoreLine,
    SetContact,
    SetDiscount,
    SetLineNote,
    SetNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    SetRequestState,
    Staff,
    Suggest,
    TakeCall,
    UnknownStaff,
    What,
    queries,
)
from shared.records.service import Accepted, RecordService, Submitted
from shared.reports import spans_of
from shared.reports.queries import report
from shared.shop import Letterhead, ShopFacts
from shared.shop.service import change_settings
from shared.staff import Administration, Approval, Role, Trader, Wrong, may_administer, reduction
from shared.staff.service import (
    ManagersOnly,
    add_trader,
    dismiss,
    require,
    set_pin,
    set_rights,
    set_role,
)
from shared.terminals import TerminalKind
from shared.terminals.service import forget_terminal, saw_terminal
from tests.shared.records.making import CUSTOMER, ID, NOON, OPEN, TickingClock, change, euro

LINE, OTHER, REQUEST, CALL = (UUID(int=number) for number in range(1, 5))
PIN = "271828"
PASSWORD = "correct horse"

CLERK = Author("console 1", Staff("cleo", "Cleo"))
"""A trader without rights of their own."""
TRADER = Author("console 1", Staff("anna", "Anna"))
"""A trader who may name prices, and go ten percent below the list price."""
MANAGER = Author("console 2", Staff("marta", "Marta"))
STRANGER = Author("console 1", Staff("zoe", "Zoe"))
ROLES = {"customer": CUSTOMER, "clerk": CLERK, "trader": TRADER, "manager": MANAGER, "stranger": STRANGER}


class Shop:
    """A shop with these people, a chair at 100 and one at 80, and a customer's record in it."""

    def __init__(self, store: Database) -> None:
        self.store = store
        self.clock = TickingClock()
        self.service = RecordService(store, self.clock)
        self.does(CUSTOMER, OPEN)
        self.does(CUSTOMER, chair(LINE))
        self.does(CUSTOMER, chair(OTHER))
        self.does(CUSTOMER, Ask(REQUEST, "in green?"))
        self.does(CUSTOMER, CallStaff(CALL, CallReason.BUY))

    def tries(self, author: Author, what: What) -> Submitted:
        return self.service.submit(change(author, what))

    def does(self, author: Author, what: What) -> Change:
        answer = self.tries(author, what)
        assert isinstance(answer, Accepted), answer
        return answer.entry.change

    def is_refused(self, author: Author, what: What) -> Reason:
        answer = self.tries(author, what)
        assert not isinstance(answer, Accepted), answer
        return answer.reason

    def takes_back(self, author: Author, made: Change) -> Submitted:
        return self.service.undo(ID, made.change_id, author)

    def is_approved(self, author: Author, what: What) -> Change:
        answer = self.service.submit_approved(change(author, what), Approval("marta", PIN))
        assert isinstance(answer, Accepted), answer
        return answer.entry.change

    @property
    def record(self) -> Record:
        found = queries.record(self.store, ID)
        assert found is not None
        return found

    @property
    def line(self) -> Line:
        found = self.record.line(LINE)
        assert found is not None
        return found


def _put_product(store: Database, product_id: str, minor: int) -> None:
    texts = {
        "title": "Chair",
        "summary": "",
        "description": "",
        "place": "",
        "unit": "piece",
        "currency": "EUR",
    }
    ProductRow.insert(
        product_id=product_id,
        sku=product_id,
        **texts,
        texts={},
        price_minor=minor,
        axes=[],
        chosen={},
        dimensions=[],
        related=[],
        position=0,
        active=True,
        added=1,
        version=1,
    ).execute(store)


def chair(line_id: UUID, price: str = "100.00", product_id: str | None = "oak") -> AddLine:
    return AddLine(line_id, product_id, "CH", "Chair", (), Unit.PIECE, Decimal(1), euro(price), 1_900)


def percent(hundredths: int) -> SetDiscount:
    return SetDiscount(LINE, Discount(DiscountKind.PERCENT, hundredths))


def at_price(major: str) -> SetPrice:
    return SetPrice(LINE, euro(major))


def amount(major: str) -> SetDiscount:
    return SetDiscount(LINE, Discount(DiscountKind.AMOUNT, euro(major).minor))


@pytest.fixture(scope="session")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a shop with these people, for copying only: hashing their passwords takes its time."""
    path = tmp_path_factory.mktemp("staffed") / "shop.sqlite"

    def fill(store: Database) -> None:
        add_trader(store, "cleo", "Cleo", PASSWORD, Role.TRADER, NOON)
        rights: dict[str, Any] = {"may_override_price": True, "discount_ceiling": 1_000}  # Any: of two types
        add_trader(store, "anna", "Anna", PASSWORD, Role.TRADER, NOON, **rights)
        add_trader(store, "marta", "Marta", PASSWORD, Role.MANAGER, NOON)
        set_pin(store, None, "marta", PIN)
        for product_id, minor in (("oak", 10_000), ("ash", 8_000)):
            _put_product(store, product_id, minor)

    create_store(path, fill).close()
    return path


@pytest.fixture
def store(staffed: Path, tmp_path: Path) -> Iterator[Database]:
    """Return such a shop of this test's own."""
    shutil.copyfile(staffed, tmp_path / "shop.sqlite")
    with closing(open_store(tmp_path / "shop.sqlite")) as database:
        yield database


@pytest.fixture
def shop(store: Database) -> Shop:
    return Shop(store)


# --------------------------------------------------------------------------------------------- the table


@dataclass(frozen=True)
class Deed:
    """One row of the table: what is done, after what by a manager, and what each role is told."""

    what: What
    customer: object
    clerk: object
    trader: object
    before: tuple[What, ...] = ()


YES = None
PRICE = (Permission.PRICE,)
DISCOUNT = (Permission.DISCOUNT,)
BOTH = (Permission.DISCOUNT, Permission.PRICE)
CUSTOM = (Permission.CUSTOM_LINE,)
REOPEN = (Permission.REOPEN,)
ASSIGN = (Permission.ASSIGN,)
STAFF_ONLY, CUSTOMER_ONLY = NotForCustomers(), NotForStaff()
NEW = uuid4()
MARTA, ANNA, CLEO = MANAGER.staff, TRADER.staff, CLERK.staff

TABLE = {
    "add a product": Deed(chair(NEW), YES, YES, YES),
    "add a product below its price": Deed(chair(NEW, "95.00"), YES, (*DISCOUNT, *PRICE), YES),
    "add a product far below its price": Deed(chair(NEW, "50.00"), YES, BOTH, DISCOUNT),
    "add a product above its price": Deed(chair(NEW, "120.00"), YES, PRICE, YES),
    "add what the catalogue does not hold": Deed(chair(NEW, product_id=None), YES, CUSTOM, YES),
    "add a line of their own": Deed(
        AddCustomLine(NEW, "Legs, shortened", Unit.PIECE, Decimal(4), euro("15"), 1_900),
        STAFF_ONLY,
        CUSTOM,
        YES,
    ),
    "want more": Deed(SetQuantity(LINE, Decimal(3)), YES, YES, YES),
    "want less under a fixed discount": Deed(
        SetQuantity(LINE, Decimal(1)),
        DISCOUNT,
        DISCOUNT,
        DISCOUNT,
        (SetQuantity(LINE, Decimal(10)), amount("50")),
    ),
    "want more under a fixed discount": Deed(SetQuantity(LINE, Decimal(20)), YES, YES, YES, (amount("50"),)),
    "choose another variant": Deed(SetOptions(LINE, "ash", "CH", (), euro("80"), euro("80")), YES, YES, YES),
    "choose another variant at a price": Deed(
        SetOptions(LINE, "ash", "CH", (), euro("80"), euro("76")), STAFF_ONLY, BOTH, YES
    ),
    "choose a cheaper variant under a fixed discount": Deed(
        SetOptions(LINE, "ash", "CH", (), euro("80"), euro("80")),
        DISCOUNT,
        DISCOUNT,
        DISCOUNT,
        (amount("20"),),
    ),
    "choose another variant below the catalogue": Deed(
        SetOptions(LINE, "ash", "CH", (), euro("40"), euro("40")), YES, BOTH, DISCOUNT
    ),
    "lower the price a little": Deed(SetPrice(LINE, euro("95")), STAFF_ONLY, BOTH, YES),
    "lower the price to the ceiling": Deed(SetPrice(LINE, euro("90")), STAFF_ONLY, BOTH, YES),
    "lower the price beyond the ceiling": Deed(SetPrice(LINE, euro("89.99")), STAFF_ONLY, BOTH, DISCOUNT),
    "raise the price": Deed(SetPrice(LINE, euro("110")), STAFF_ONLY, PRICE, YES),
    "give the list price back": Deed(at_price("100"), STAFF_ONLY, YES, YES, (at_price("50"),)),
    "discount to the ceiling": Deed(percent(1_000), STAFF_ONLY, DISCOUNT, YES),
    "discount beyond the ceiling": Deed(percent(1_001), STAFF_ONLY, DISCOUNT, DISCOUNT),
    "an amount to the ceiling": Deed(amount("10"), STAFF_ONLY, DISCOUNT, YES),
    "an amount beyond the ceiling": Deed(amount("10.01"), STAFF_ONLY, DISCOUNT, DISCOUNT),
    "discount on a price that was lowered": Deed(
        percent(600), STAFF_ONLY, DISCOUNT, DISCOUNT, (SetPrice(LINE, euro("95")),)
    ),
    "lower a price that is discounted": Deed(at_price("95"), STAFF_ONLY, BOTH, DISCOUNT, (percent(600),)),
    "discount on a price that was raised": Deed(percent(1_500), STAFF_ONLY, YES, YES, (at_price("120"),)),
    "lessen a manager's discount": Deed(percent(2_000), STAFF_ONLY, YES, YES, (percent(3_000),)),
    "enlarge a manager's discount": Deed(percent(3_100), STAFF_ONLY, DISCOUNT, DISCOUNT, (percent(3_000),)),
    "withdraw a discount": Deed(SetDiscount(LINE, None), STAFF_ONLY, YES, YES, (percent(3_000),)),
    "write on a discounted line": Deed(SetLineNote(LINE, "gift"), YES, YES, YES, (percent(3_000),)),
    "remove a line": Deed(RemoveLine(LINE), YES, YES, YES),
    "restore a discounted line": Deed(RestoreLine(LINE), YES, YES, YES, (percent(3_000), RemoveLine(LINE))),
    "move a line": Deed(MoveLine(OTHER, None), YES, YES, YES),
    "ask": Deed(Ask(NEW, "in blue?"), YES, CUSTOMER_ONLY, CUSTOMER_ONLY),
    "answer": Deed(AnswerRequest(REQUEST, "yes"), STAFF_ONLY, YES, YES),
    "accept a request": Deed(SetRequestState(REQUEST, RequestState.ACCEPTED), STAFF_ONLY, YES, YES),
    "decline a request": Deed(
        SetRequestState(REQUEST, RequestState.DECLINED, "sold out"), STAFF_ONLY, YES, YES
    ),
    "show a product": Deed(Suggest("oak", "Chair"), STAFF_ONLY, YES, YES),
    "take a call": Deed(TakeCall(CALL), STAFF_ONLY, YES, YES),
    "end a call": Deed(EndCall(CALL, CallEnd.SERVED), STAFF_ONLY, YES, YES),
    "leave a contact": Deed(SetContact(Contact("Kim")), YES, YES, YES),
    "write a note": Deed(SetNote("oak"), STAFF_ONLY, YES, YES),
    "hand a free customer over": Deed(Assign(MARTA), STAFF_ONLY, YES, YES),
    "give a colleague's customer away": Deed(Assign(CLEO), STAFF_ONLY, YES, ASSIGN, (Assign(MARTA),)),
    "give a colleague's customer to another": Deed(Assign(ANNA), STAFF_ONLY, ASSIGN, YES, (Assign(MARTA),)),
    "put a colleague's customer back": Deed(Assign(None), STAFF_ONLY, ASSIGN, ASSIGN, (Assign(MARTA),)),
    "quote": Deed(Quote(), STAFF_ONLY, YES, YES),
    "close": Deed(Close(Outcome.SOLD), STAFF_ONLY, YES, YES),
    "reopen what was not bought": Deed(Reopen(), STAFF_ONLY, YES, YES, (Close(Outcome.NOT_NOW),)),
    "reopen a sale": Deed(Reopen(), STAFF_ONLY, REOPEN, REOPEN, (Close(Outcome.SOLD),)),
    "reopen an order": Deed(Reopen(), STAFF_ONLY, REOPEN, REOPEN, (Close(Outcome.ORDERED),)),
}


def told(answer: Submitted) -> object:
    if isinstance(answer, Accepted):
        return YES
    return answer.reason.missing if isinstance(answer.reason, NeedsApproval) else answer.reason


@pytest.mark.parametrize("deed", TABLE.values(), ids=TABLE.keys())
def test_every_role_may_do_what_the_table_says(store: Database, deed: Deed) -> None:
    expected = {
        "customer": deed.customer,
        "clerk": deed.clerk,
        "trader": deed.trader,
        "manager": CUSTOMER_ONLY if isinstance(deed.what, Ask) else YES,
        "stranger": CUSTOMER_ONLY if isinstance(deed.what, Ask) else UnknownStaff("zoe"),
    }
    shop = Shop(store)
    for each in deed.before:
        shop.does(MANAGER, each)
    found = {}
    for role, author in ROLES.items():
        # Each role finds the record as it was: what one may do is rolled back before the next tries.
        with store.atomic("IMMEDIATE") as attempt:
            found[role] = told(shop.tries(author, deed.what))
            attempt.rollback()
    assert found == expected


@pytest.mark.parametrize("deed", TABLE.values(), ids=TABLE.keys())
def test_what_needs_approval_is_done_with_it_and_history_names_both(store: Database, deed: Deed) -> None:
    if not isinstance(deed.clerk, tuple):
        return
    shop = Shop(store)
    for each in deed.before:
        shop.does(MANAGER, each)
    made = shop.is_approved(CLERK, deed.what)

    entry = queries.entry(store, made.change_id)
    assert entry is not None
    assert (entry.change.author, entry.change.approved_by) == (CLERK, MARTA)


def test_a_refusal_says_how_far_is_too_far(shop: Shop) -> None:
    assert shop.is_refused(TRADER, percent(1_234)) == NeedsApproval(DISCOUNT, wanted=1_234, ceiling=1_000)
    assert shop.is_refused(CLERK, SetPrice(LINE, euro("99.99"))) == NeedsApproval(BOTH, wanted=1, ceiling=0)
    assert shop.is_refused(TRADER, SetPrice(LINE, euro("0"))) == NeedsApproval(DISCOUNT, 10_000, 1_000)


# ------------------------------------------------------------------------------------- no way around it


def test_somebody_who_left_does_nothing_more(shop: Shop) -> None:
    dismiss(shop.store, None, "cleo")

    assert shop.is_refused(CLERK, SetNote("mine")) == UnknownStaff("cleo")
    assert shop.is_refused(TRADER, Assign(CLEO)) == UnknownStaff("cleo")


def test_a_change_that_says_it_was_approved_was_not(shop: Shop) -> None:
    forged = replace(change(CLERK, percent(5_000)), approved_by=MARTA)
    answer = shop.service.submit(forged)

    assert told(answer) == DISCOUNT
    entry = queries.entry(shop.store, forged.change_id)
    assert entry is not None
    assert entry.change.approved_by is None


def test_approval_is_for_one_change_alone(shop: Shop) -> None:
    shop.is_approved(CLERK, percent(2_000))

    assert told(shop.tries(CLERK, percent(2_500))) == DISCOUNT
    assert told(shop.tries(CLERK, percent(2_000))) != DISCOUNT  # it is that way already


def test_a_wrong_pin_neither_makes_a_change_nor_takes_one_back(shop: Shop) -> None:
    made = shop.does(MANAGER, percent(500))
    wrong = Approval("marta", "314159")

    assert shop.service.submit_approved(change(CLERK, percent(5_000)), wrong) == Wrong(timedelta())
    assert shop.service.undo_approved(ID, made.change_id, CLERK, wrong) == Wrong(timedelta())
    assert shop.line.discount == Discount(DiscountKind.PERCENT, 500)


def test_what_is_approved_is_still_under_the_rules(shop: Shop) -> None:
    stale = SetPrice(LINE, euro("50"), seen=uuid4())
    answer = shop.service.submit_approved(change(CLERK, stale), Approval("marta", PIN))
    assert not isinstance(answer, Accepted)
    assert shop.line.unit_price == euro("100")


def test_an_approved_change_that_is_sent_again_is_made_once_and_needs_no_pin_again(shop: Shop) -> None:
    made = change(CLERK, percent(5_000))
    first = shop.service.submit_approved(made, Approval("marta", PIN))
    again = shop.service.submit_approved(made, Approval("marta", "000001"))

    assert isinstance(first, Accepted)
    assert again == first


def test_quantity_and_discount_in_turn_do_not_pass_the_ceiling(shop: Shop) -> None:
    shop.does(TRADER, SetQuantity(LINE, Decimal(100)))
    shop.does(TRADER, amount("1000"))  # ten percent of ten thousand

    assert told(shop.tries(TRADER, SetQuantity(LINE, Decimal(99)))) == DISCOUNT
    assert told(shop.tries(CUSTOMER, SetQuantity(LINE, Decimal(99)))) == DISCOUNT
    shop.does(CUSTOMER, SetQuantity(LINE, Decimal(101)))
    assert told(shop.tries(CUSTOMER, SetQuantity(LINE, Decimal(100)))) == DISCOUNT
    shop.does(MANAGER, SetQuantity(LINE, Decimal(50)))


def test_rounding_opens_no_gap(shop: Shop) -> None:
    cheap = UUID(int=77)
    shop.does(MANAGER, AddCustomLine(cheap, "Screw", Unit.PIECE, Decimal(1), euro("0.05"), 1_900))
    discount = Discount(DiscountKind.PERCENT, 1_000)

    shop.does(TRADER, SetDiscount(cheap, discount))  # a cent off five, as rounding has it
    shop.does(CUSTOMER, SetQuantity(cheap, Decimal(7)))
    shop.does(CUSTOMER, SetQuantity(cheap, Decimal(1)))


# -------------------------------------------------------------------------------------- undo and redo


def test_a_trader_takes_an_approved_change_back_and_does_it_again_alone(shop: Shop) -> None:
    made = shop.is_approved(CLERK, percent(3_000))
    undone = shop.takes_back(CLERK, made)
    assert isinstance(undone, Accepted)
    redone = shop.takes_back(CLERK, undone.entry.change)

    assert isinstance(redone, Accepted)
    assert shop.line.discount == Discount(DiscountKind.PERCENT, 3_000)


def test_an_approved_price_comes_back_the_same_way(shop: Shop) -> None:
    made = shop.is_approved(CLERK, SetPrice(LINE, euro("60")))
    undone = shop.takes_back(CLERK, made)
    assert isinstance(undone, Accepted)

    assert isinstance(shop.takes_back(CLERK, undone.entry.change), Accepted)
    assert shop.line.unit_price == euro("60")


def test_doing_it_again_on_a_smaller_line_is_another_thing(shop: Shop) -> None:
    shop.does(CLERK, SetQuantity(LINE, Decimal(100)))
    made = shop.is_approved(CLERK, amount("500"))
    undone = shop.takes_back(CLERK, made)
    assert isinstance(undone, Accepted)
    shop.does(CLERK, SetQuantity(LINE, Decimal(10)))

    assert told(shop.takes_back(CLERK, undone.entry.change)) == DISCOUNT
    approved = shop.service.undo_approved(ID, undone.entry.change.change_id, CLERK, Approval("marta", PIN))
    assert isinstance(approved, Accepted)
    assert approved.entry.change.approved_by == MARTA


def test_a_manager_s_second_thought_is_not_taken_back_by_a_trader(shop: Shop) -> None:
    shop.is_approved(CLERK, percent(3_000))
    lessened = shop.does(MANAGER, percent(500))

    assert told(shop.takes_back(CLERK, lessened)) == DISCOUNT
    assert shop.line.discount == Discount(DiscountKind.PERCENT, 500)


def test_taking_another_variant_back_restores_the_price_agreed(shop: Shop) -> None:
    shop.is_approved(CLERK, SetPrice(LINE, euro("60")))
    chosen = shop.does(CLERK, SetOptions(LINE, "ash", "CH", (), euro("80"), euro("80")))

    assert isinstance(shop.takes_back(CLERK, chosen), Accepted)
    assert (shop.line.list_price, shop.line.unit_price) == (euro("100"), euro("60"))


def test_it_is_restored_though_the_catalogue_has_another_price_by_now(shop: Shop) -> None:
    chosen = shop.does(CLERK, SetOptions(LINE, "ash", "CH", (), euro("80"), euro("80")))
    ProductRow.update(price_minor=15_000).where(ProductRow.product_id == "oak").execute(shop.store)

    assert isinstance(shop.takes_back(CLERK, chosen), Accepted)
    assert told(shop.tries(CLERK, SetOptions(LINE, "ash", "CH", (), euro("80"), euro("80")))) is YES


def test_the_customer_s_choice_is_taken_back_only_to_a_price_that_one_may_give(shop: Shop) -> None:
    shop.is_approved(CLERK, SetPrice(LINE, euro("60")))
    chosen = shop.does(CUSTOMER, SetOptions(LINE, "ash", "CH", (), euro("80"), euro("80")))

    assert told(shop.takes_back(CLERK, chosen)) == BOTH


def test_a_sale_closed_by_mistake_is_open_again_at_once_and_not_much_later(shop: Shop) -> None:
    closed = shop.does(TRADER, Close(Outcome.SOLD))
    assert told(shop.takes_back(CLERK, closed)) == REOPEN  # another's
    assert isinstance(shop.takes_back(TRADER, closed), Accepted)

    closed = shop.does(TRADER, Close(Outcome.SOLD))
    shop.clock.pass_by(timedelta(minutes=16))
    assert told(shop.takes_back(TRADER, closed)) == REOPEN


# ------------------------------------------------------------------------------------ looking after the shop


@pytest.mark.parametrize("administration", Administration)
def test_managers_alone_look_after_the_shop(shop: Shop, administration: Administration) -> None:
    assert may_administer(Role.MANAGER, administration)
    assert not may_administer(Role.TRADER, administration)
    require(shop.store, "marta", administration)
    require(shop.store, None, administration)
    for username in ("anna", "cleo", "zoe", ""):
        with pytest.raises(ManagersOnly):
            require(shop.store, username, administration)


ADMINISTERING: dict[Administration, Callable[[Database, str], object]] = {
    Administration.TRADERS: lambda store, by: set_role(store, by, "cleo", Role.TRADER),
    Administration.SETTINGS: lambda store, by: change_settings(
        store, by, ShopFacts("Linden", "EUR"), Letterhead()
    ),
    Administration.CATALOGUE: lambda store, by: set_sold(
        store, Trader(by, "whoever", Role.MANAGER), "oak", False, "en"
    ),
    Administration.REPORTS: lambda store, by: report(
        store, by, spans_of(NOON.date(), NOON.date()), "EUR", "en"
    ),
    Administration.TERMINALS: lambda store, by: forget_terminal(store, by, "kiosk 1"),
}
"""One deed at its service for each part of the shop that somebody looks after."""


@pytest.mark.parametrize("administration", Administration)
def test_every_service_asks_who_looks_after_its_part_of_the_shop(
    shop: Shop, administration: Administration
) -> None:
    saw_terminal(shop.store, "kiosk 1", TerminalKind.KIOSK, "", NOON)
    before = whole_content(shop.store)
    for username in ("anna", "cleo", "zoe", ""):
        assert is_refused(lambda by=username: ADMINISTERING[administration](shop.store, by)), username  # type: ignore[misc]
    assert whole_content(shop.store) == before
    assert not is_refused(lambda: ADMINISTERING[administration](shop.store, "marta"))


def is_refused(deed: Callable[[], object]) -> bool:
    try:
        return isinstance(deed(), NotAllowed)
    except ManagersOnly:
        return True


def whole_content(store: Database) -> list[object]:
    tables = (ProductRow, SettingRow, TerminalRow, TraderRow)
    return [list(table.select().tuples().execute(store)) for table in tables]


@pytest.mark.parametrize("by", ["cleo", "anna", "zoe"])
def test_nobody_else_gives_rights(shop: Shop, by: str) -> None:
    with pytest.raises(ManagersOnly):
        set_rights(shop.store, by, "cleo", may_override_price=True, discount_ceiling=10_000)
    with pytest.raises(ManagersOnly):
        set_role(shop.store, by, "cleo", Role.MANAGER)
    with pytest.raises(ManagersOnly):
        dismiss(shop.store, by, "marta")
    with pytest.raises(ManagersOnly):
        set_pin(shop.store, by, "marta", "314159")
    assert told(shop.tries(CLERK, percent(100))) == DISCOUNT


def test_rights_given_count_from_the_next_change_on(shop: Shop) -> None:
    changed = set_rights(shop.store, "marta", "cleo", may_override_price=True, discount_ceiling=500)

    assert changed == Trader("cleo", "Cleo", Role.TRADER, may_override_price=True, discount_ceiling=500)
    shop.does(CLERK, SetPrice(LINE, euro("95")))
    assert told(shop.tries(CLERK, SetPrice(LINE, euro("94")))) == DISCOUNT


# -------------------------------------------------------------------------------------------- reductions


@pytest.mark.parametrize(
    ("unit", "discount", "expected"),
    [
        ("100", None, Fraction(0)),
        ("90", None, Fraction(1, 10)),
        ("120", None, Fraction(0)),
        ("100", Discount(DiscountKind.PERCENT, 2_500), Fraction(1, 4)),
        ("80", Discount(DiscountKind.PERCENT, 5_000), Fraction(3, 5)),
        ("100", Discount(DiscountKind.AMOUNT, 5_000), Fraction(1, 6)),
        ("100", Discount(DiscountKind.AMOUNT, 90_000), Fraction(1)),
    ],
)
def test_a_reduction_is_exact(shop: Shop, unit: str, discount: Discount | None, expected: Fraction) -> None:
    line = replace(shop.line, unit_price=euro(unit), discount=discount, quantity=Decimal(3))
    assert reduction(line) == expected


def test_what_costs_nothing_is_not_reduced(shop: Shop) -> None:
    free = replace(shop.line, list_price=euro("0"), unit_price=euro("0"))
    assert reduction(free) == 0
    assert reduction(free, euro("10")) == 1
