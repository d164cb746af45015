# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes: the one thing that alters a record. Each says who did what to which record, and when.

`seen` on a change to a line is the stamp of the line as its author saw it. It is the id of the
change that had last touched the line rather than a counter, because counters made on two machines
that are out of touch may agree by chance; ids never do. None means "whatever it is now".
`replaces` on a change to a text of the whole record is the text its author saw.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeAlias
from uuid import UUID, uuid4

from shared.catalogue.types import Unit
from shared.identity import CustomerId
from shared.money import Money
from shared.records.types import (
    Author,
    CallEnd,
    CallReason,
    Contact,
    Discount,
    Outcome,
    RequestState,
    Staff,
)


@dataclass(frozen=True, slots=True)
class Open:
    """The first touch: the record begins."""

    secret_hash: str
    currency: str
    language: str


@dataclass(frozen=True, slots=True)
class AddLine:
    """Put a product on the record. `list_price` is the catalogue's, and the price agreed to start with.

    `tax_rate` is in hundredths of a percent; changes from before rates were kept have none.
    """

    line_id: UUID
    product_id: str | None
    sku: str
    title: str
    options: tuple[tuple[str, str], ...]
    unit: Unit
    quantity: Decimal
    list_price: Money
    tax_rate: int | None = None


@dataclass(frozen=True, slots=True)
class AddCustomLine:
    """Put on the record what the catalogue does not hold, at a price that staff name."""

    line_id: UUID
    title: str
    unit: Unit
    quantity: Decimal
    price: Money
    tax_rate: int


@dataclass(frozen=True, slots=True)
class MoveLine:
    """Let a line stand behind another, or before all with None. Removed lines keep their places, too."""

    line_id: UUID
    behind: UUID | None


@dataclass(frozen=True, slots=True)
class SetQuantity:
    """Want more or less of a line."""

    line_id: UUID
    quantity: Decimal
    seen: UUID | None = None


@dataclass(frozen=True, slots=True)
class SetOptions:
    """Choose another variant; `unit_price` differs from `list_price` only when undoing."""

    line_id: UUID
    product_id: str | None
    sku: str
    options: tuple[tuple[str, str], ...]
    list_price: Money
    unit_price: Money
    seen: UUID | None = None


@dataclass(frozen=True, slots=True)
class SetPrice:
    """Agree another price for one unit."""

    line_id: UUID
    unit_price: Money
    seen: UUID | None = None


@dataclass(frozen=True, slots=True)
class SetDiscount:
    """Give a discount on a line, or take it back with None."""

    line_id: UUID
    discount: Discount | None
    seen: UUID | None = None


@dataclass(frozen=True, slots=True)
class SetLineNote:
    """Write a note on a line; empty clears it."""

    line_id: UUID
    note: str
    seen: UUID | None = None


@dataclass(frozen=True, slots=True)
class RemoveLine:
    """Take a line off the record; it can be restored."""

    line_id: UUID
    seen: UUID | None = None


@dataclass(frozen=True, slots=True)
class RestoreLine:
    """Put a removed line back as it was."""

    line_id: UUID
    seen: UUID | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask for something in the customer's own words."""

    request_id: UUID
    text: str


@dataclass(frozen=True, slots=True)
class SearchInVain:
    """The customer looked for these words and the catalogue had nothing: demand that nobody would hear of."""

    words: str


@dataclass(frozen=True, slots=True)
class AnswerRequest:
    """Answer a request, with a product where one fits.

    `replaces` is the text of a colleague's answer that this one is meant to replace; one's own is
    replaced without.
    """

    request_id: UUID
    text: str
    product_id: str | None = None
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class SetRequestState:
    """Say what becomes of a request; declining it needs a reason.

    `replaces` is the state its author saw; None means "whatever it is now".
    """

    request_id: UUID
    state: RequestState
    reason: str = ""
    replaces: RequestState | None = None


@dataclass(frozen=True, slots=True)
class Suggest:
    """Offer a product to the customer's screen, with a word on why; the list stays as it is.

    `title` is the product's as the trader saw it, for history.
    """

    product_id: str
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class CallStaff:
    """Ask staff to come to the terminal."""

    call_id: UUID
    reason: CallReason


@dataclass(frozen=True, slots=True)
class TakeCall:
    """Say "I am coming", in about so many minutes. Only one trader can."""

    call_id: UUID
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class EndCall:
    """End a call: the customer takes it back, or staff have been there."""

    call_id: UUID
    end: CallEnd


@dataclass(frozen=True, slots=True)
class SetContact:
    """Note how to reach the customer."""

    contact: Contact
    replaces: Contact | None = None


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write staff's note on the record."""

    note: str
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class Assign:
    """Take the record into service for a trader; None gives it back to the floor."""

    trader: Staff | None


@dataclass(frozen=True, slots=True)
class Park:
    """The customer walked away; the record waits for them."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The customer is back, at the terminal of the change."""


@dataclass(frozen=True, slots=True)
class Quote:
    """The lines and prices are what the shop offers."""


@dataclass(frozen=True, slots=True)
class Close:
    """The visit has ended, with this outcome."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Reopen:
    """Go on with a closed record."""


LineChange: TypeAlias = (
    SetQuantity | SetOptions | SetPrice | SetDiscount | SetLineNote | RemoveLine | RestoreLine
)
"""Changes to one line that is already there; each carries `line_id` and `seen`."""

Alteration: TypeAlias = (
    AddLine
    | AddCustomLine
    | MoveLine
    | LineChange
    | Ask
    | AnswerRequest
    | SetRequestState
    | SearchInVain
    | Suggest
    | CallStaff
    | TakeCall
    | EndCall
    | SetContact
    | SetNote
    | Assign
    | Park
    | Resume
    | Quote
    | Close
    | Reopen
)
"""Every change but the first."""

What: TypeAlias = Open | Alteration


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that one person did to one record. `made_at` is UTC; `undoes` names the change taken back.

    `approved_by` is the manager who approved on the spot what its author may not do alone.
    """

    change_id: UUID
    customer_id: CustomerId
    author: Author
    made_at: datetime
    what: What
    undoes: UUID | None = None
    approved_by: Staff | None = None


def new_change(
    customer_id: CustomerId, author: Author, made_at: datetime, what: What, undoes: UUID | None = None
) -> Change:
    """Build a change with a fresh id."""
    return Change(uuid4(), customer_id, author, made_at, what, undoes)
