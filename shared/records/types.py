# SPDX-License-Identifier: GPL-3.0-or-later
"""A record and its parts: everything known of one customer's visit, as frozen values."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from shared.catalogue.types import Unit
from shared.identity import CustomerId
from shared.money import Money, round_half_up


class State(StrEnum):
    """Where a record is in its life. Its value is the database's spelling."""

    BROWSING = "browsing"
    WAITING = "waiting"
    IN_SERVICE = "in_service"
    QUOTED = "quoted"
    PARKED = "parked"
    CLOSED = "closed"


class Outcome(StrEnum):
    """How a closed record ended."""

    SOLD = "sold"
    ORDERED = "ordered"
    NOT_NOW = "not_now"


class CallReason(StrEnum):
    """Why a customer calls staff, so that the right person comes prepared."""

    ADVICE = "advice"
    SEE_IT = "see_it"
    BUY = "buy"
    ACCESS = "access"
    OTHER = "other"


class CallEnd(StrEnum):
    """How a call ended: the customer took it back, or staff had been there."""

    CANCELLED = "cancelled"
    SERVED = "served"


class RequestState(StrEnum):
    """What has become of a request. Its value is the database's spelling."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ORDERED = "ordered"
    AVAILABLE = "available"


class Permission(StrEnum):
    """What not every member of staff may do by themselves. Its value is the database's spelling."""

    PRICE = "price"
    DISCOUNT = "discount"
    CUSTOM_LINE = "custom_line"
    REOPEN = "reopen"
    ASSIGN = "assign"


class DiscountKind(StrEnum):
    """What a discount's value counts."""

    PERCENT = "percent"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Discount:
    """A reduction of one line: hundredths of a percent, or minor units off the line's total."""

    kind: DiscountKind
    value: int


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff as history names them; `name` is kept as it was on that day."""

    username: str
    name: str


@dataclass(frozen=True, slots=True)
class Author:
    """Who made a change and where: the customer at a kiosk (`staff` is None), or staff at a console."""

    terminal: str
    staff: Staff | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach the customer; every part may be empty."""

    name: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One product with its options on the record, a snapshot that no catalogue update rewrites.

    `product_id` is the variant's and is None for what the catalogue does not hold, as on a custom line.
    `options` are (label, value) pairs as they were shown. `quantity` counts `unit`, at most three
    decimals. `list_price` is the catalogue's price when the line was added, `unit_price` the one
    agreed. `stamp` is the id of the change that last touched the line: a later change names the
    stamp it was looking at, and one that names another is a conflict. `tax_rate` is in hundredths of a
    percent; None, on lines from before rates were kept, is the shop's default.
    """

    line_id: UUID
    position: int
    product_id: str | None
    sku: str
    title: str
    options: tuple[tuple[str, str], ...]
    unit: Unit
    quantity: Decimal
    list_price: Money
    unit_price: Money
    discount: Discount | None
    note: str
    removed: bool
    version: int
    stamp: UUID
    tax_rate: int | None = None

    @property
    def full_total(self) -> Money:
        """Price times quantity before the discount."""
        return self.unit_price.times(self.quantity)

    @property
    def total(self) -> Money:
        """What the customer pays for the line; a discount never takes it below nothing."""
        full = self.full_total
        if self.discount is None:
            return full
        off = self.discount.value
        if self.discount.kind is DiscountKind.PERCENT:
            off = round_half_up(Decimal(full.minor * off) / 10_000)
        return Money(full.currency, max(0, full.minor - off))


@dataclass(frozen=True, slots=True)
class Answer:
    """What staff said to a request, with the product they matched to it, if any."""

    text: str
    product_id: str | None
    by: Staff
    at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """What staff made of a request, and when; `reason` says why it was declined."""

    state: RequestState
    reason: str
    by: Staff
    at: datetime


@dataclass(frozen=True, slots=True)
class Request:
    """The customer's own words for something wanted."""

    request_id: UUID
    text: str
    asked_at: datetime
    answer: Answer | None = None
    decision: Decision | None = None

    @property
    def state(self) -> RequestState:
        """What has become of it."""
        return self.decision.state if self.decision else RequestState.ASKED


@dataclass(frozen=True, slots=True)
class Taken:
    """Who comes to a call, since when, and in about how many minutes (None if not said)."""

    by: Staff
    at: datetime
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """ "Please come": open until it has an `end`."""

    call_id: UUID
    reason: CallReason
    terminal: str
    called_at: datetime
    taken: Taken | None = None
    end: CallEnd | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """Everything known of one customer's visit.

    `version` counts the changes applied, from 1. `lines` come in position order and include removed
    ones, so that they can be restored. `resumes_as` is the state a parked record goes back to.
    """

    customer_id: CustomerId
    secret_hash: str
    version: int
    state: State
    resumes_as: State
    outcome: Outcome | None
    currency: str
    language: str
    terminal: str
    opened_at: datetime
    changed_at: datetime
    trader: Staff | None = None
    contact: Contact = Contact()
    note: str = ""
    lines: tuple[Line, ...] = ()
    requests: tuple[Request, ...] = ()
    calls: tuple[Call, ...] = ()

    @property
    def standing_lines(self) -> tuple[Line, ...]:
        """The lines that have not been removed."""
        return tuple(line for line in self.lines if not line.removed)

    @property
    def total(self) -> Money:
        """The sum of the standing lines."""
        return Money(self.currency, sum(line.total.minor for line in self.standing_lines))

    @property
    def open_call(self) -> Call | None:
        """The call that has not ended; there is never more than one."""
        return next((call for call in self.calls if call.end is None), None)

    @property
    def unanswered(self) -> tuple[Request, ...]:
        """The requests that wait for staff, neither answered nor decided, oldest first."""
        return tuple(
            request for request in self.requests if request.answer is None and request.decision is None
        )

    def line(self, line_id: UUID) -> Line | None:
        """Return the line of that id, removed or not."""
        return next((line for line in self.lines if line.line_id == line_id), None)
