# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules: what a change makes of a record. Pure; no database, no clock, no screen.

Replaying the applied changes of a record through `apply`, in the order of their versions, gives the
record as it is stored.
"""

from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from shared.catalogue.types import MAX_TITLE
from shared.records import values
from shared.records.changes import (
    AddCustomLine,
    AddLine,
    Alteration,
    AnswerRequest,
    Ask,
    Assign,
    CallStaff,
    Change,
    Close,
    EndCall,
    LineChange,
    MoveLine,
    Open,
    Park,
    Quote,
    RemoveLine,
    Reopen,
    RestoreLine,
    Resume,
    SearchInVain,
    SetContact,
    SetDiscount,
    SetLineNote,
    SetNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    SetRequestState,
    Suggest,
    TakeCall,
    What,
)
from shared.records.refusals import (
    AlreadyOpen,
    CallEnded,
    CallOpen,
    CallTaken,
    ContactConflict,
    ElsewhereNow,
    InvalidValue,
    LineConflict,
    NoteConflict,
    NotForCustomers,
    NotForStaff,
    NothingToDo,
    PartExists,
    Reason,
    RecordClosed,
    RequestConflict,
    RequestStateConflict,
    UnknownPart,
    UnknownRecord,
    WrongState,
)
from shared.records.types import (
    Answer,
    Call,
    CallEnd,
    Decision,
    Line,
    Outcome,
    Record,
    Request,
    RequestState,
    Staff,
    State,
    Taken,
)

_STAFF_ONLY = (
    AddCustomLine,
    SetPrice,
    SetDiscount,
    AnswerRequest,
    SetRequestState,
    Suggest,
    TakeCall,
    SetNote,
    Assign,
    Quote,
    Close,
    Reopen,
)
_CUSTOMER_ONLY = (Open, Ask, SearchInVain, CallStaff, Park, Resume)

_BECOMES = {
    RequestState.ASKED: (RequestState.ACCEPTED, RequestState.DECLINED),
    RequestState.ACCEPTED: (RequestState.ORDERED, RequestState.AVAILABLE, RequestState.DECLINED),
    RequestState.DECLINED: (RequestState.ACCEPTED,),
    RequestState.ORDERED: (RequestState.AVAILABLE, RequestState.DECLINED),
    RequestState.AVAILABLE: (),
}
"""What may become of a request from each of its states; taking back goes the other way."""


def may_become(state: RequestState) -> tuple[RequestState, ...]:
    """Return what staff may make of a request from where it stands."""
    return _BECOMES[state]


@dataclass(frozen=True, slots=True)
class Applied:
    """The record after the change. `inverse` takes the change back; None where nothing can."""

    record: Record
    inverse: What | None


@dataclass(frozen=True, slots=True)
class Refused:
    """The change was not made, and why."""

    reason: Reason


Result: TypeAlias = Applied | Refused


def apply(record: Record | None, change: Change) -> Result:
    """Return the record as the change leaves it, or why it cannot be made. `record` is None before `Open`."""
    what = change.what
    if not values.author_fits(change.author):
        return Refused(InvalidValue("author"))
    if change.author.staff is None and isinstance(what, _STAFF_ONLY):
        return Refused(NotForCustomers())
    if change.author.staff is not None and isinstance(what, _CUSTOMER_ONLY):
        return Refused(NotForStaff())
    if isinstance(what, Open):
        return _open(record, change, what)
    if record is None:
        return Refused(UnknownRecord())
    if record.state is State.CLOSED and not isinstance(what, Reopen):
        return Refused(RecordClosed(record.outcome or Outcome.NOT_NOW))
    if record.state is State.PARKED and change.author.staff is None and not isinstance(what, Resume):
        return Refused(WrongState(record.state))
    result = _alter(record, change, what)
    if isinstance(result, Refused):
        return result
    altered = replace(result.record, version=record.version + 1, changed_at=change.made_at)
    return Applied(altered, result.inverse)


def _open(record: Record | None, change: Change, what: Open) -> Result:
    if record is not None:
        return Refused(AlreadyOpen())
    if not values.currency_fits(what.currency):
        return Refused(InvalidValue("currency"))
    if not values.text_fits(what.language, values.MAX_LANGUAGE):
        return Refused(InvalidValue("language"))
    if not values.text_fits(what.secret_hash, values.MAX_NAME):
        return Refused(InvalidValue("secret_hash"))
    return Applied(
        Record(
            customer_id=change.customer_id,
            secret_hash=what.secret_hash,
            version=1,
            state=State.BROWSING,
            resumes_as=State.BROWSING,
            outcome=None,
            currency=what.currency,
            language=what.language,
            terminal=change.author.terminal,
            opened_at=change.made_at,
            changed_at=change.made_at,
        ),
        None,
    )


def _alter(record: Record, change: Change, what: Alteration) -> Result:
    match what:
        case AddLine():
            return _add_line(record, change, what)
        case AddCustomLine():
            return _add_custom_line(record, change, what)
        case MoveLine():
            return _move_line(record, what)
        case (
            SetQuantity()
            | SetOptions()
            | SetPrice()
            | SetDiscount()
            | SetLineNote()
            | RemoveLine()
            | RestoreLine()
        ):
            return _change_line(record, change, what)
        case Ask() | AnswerRequest() | SetRequestState():
            return _request(record, change, what)
        case CallStaff() | TakeCall() | EndCall():
            return _call(record, change, what)
        case SetContact() | SetNote():
            return _describe(record, what)
        case SearchInVain(words=words):
            # It stands in history alone, as what is suggested does: the list stays as it is.
            if not values.text_fits(words, values.MAX_REQUEST, required=True):
                return Refused(InvalidValue("text"))
            return Applied(record, None)
        case Suggest():
            return _suggest(record, what)
        case Assign() | Park() | Resume() | Quote() | Close() | Reopen():
            return _move(record, change, what)
        case _:
            assert_never(what)


def _add_line(record: Record, change: Change, what: AddLine) -> Result:
    if record.line(what.line_id) is not None:
        return Refused(PartExists(what.line_id))
    if not values.text_fits(what.title, MAX_TITLE, required=True):
        return Refused(InvalidValue("title"))
    if not values.text_fits(what.sku, MAX_TITLE):
        return Refused(InvalidValue("sku"))
    if not values.product_fits(what.product_id):
        return Refused(InvalidValue("product"))
    if not values.options_fit(what.options):
        return Refused(InvalidValue("options"))
    if not values.quantity_fits(what.quantity, what.unit):
        return Refused(InvalidValue("quantity"))
    if not values.price_fits(what.list_price, record.currency):
        return Refused(InvalidValue("price"))
    if what.tax_rate is not None and not values.tax_rate_fits(what.tax_rate):
        return Refused(InvalidValue("tax_rate"))
    line = Line(
        line_id=what.line_id,
        position=max((line.position for line in record.lines), default=0) + 1,
        product_id=what.product_id,
        sku=what.sku,
        title=what.title,
        options=what.options,
        unit=what.unit,
        quantity=what.quantity,
        list_price=what.list_price,
        unit_price=what.list_price,
        discount=None,
        note="",
        removed=False,
        version=1,
        stamp=change.change_id,
        tax_rate=what.tax_rate,
    )
    altered = replace(_no_longer_quoted(record), lines=(*record.lines, line))
    return Applied(altered, RemoveLine(line.line_id, seen=line.stamp))


def _add_custom_line(record: Record, change: Change, what: AddCustomLine) -> Result:
    """As a product's, but of nothing in the catalogue; the price named is its list price from then on."""
    if not values.tax_rate_fits(what.tax_rate):
        return Refused(InvalidValue("tax_rate"))
    as_product = AddLine(
        line_id=what.line_id,
        product_id=None,
        sku="",
        title=what.title,
        options=(),
        unit=what.unit,
        quantity=what.quantity,
        list_price=what.price,
        tax_rate=what.tax_rate,
    )
    return _add_line(record, change, as_product)


def _move_line(record: Record, what: MoveLine) -> Result:
    """A line's place is the record's and not its own: moving it disturbs nobody who edits it."""
    line = record.line(what.line_id)
    if line is None:
        return Refused(UnknownPart(what.line_id))
    index = record.lines.index(line)
    before = record.lines[index - 1].line_id if index else None
    others = [each for each in record.lines if each is not line]
    place = 0
    if what.behind is not None:
        found = next((i for i, each in enumerate(others) if each.line_id == what.behind), None)
        if found is None:
            return Refused(UnknownPart(what.behind))
        place = found + 1
    if before == what.behind:
        return Refused(NothingToDo())
    others.insert(place, line)
    lines = tuple(
        each if each.position == position else replace(each, position=position)
        for position, each in enumerate(others, 1)
    )
    return Applied(replace(record, lines=lines), MoveLine(what.line_id, before))


def _change_line(record: Record, change: Change, what: LineChange) -> Result:
    line = record.line(what.line_id)
    if line is None:
        return Refused(UnknownPart(what.line_id))
    if what.seen is not None and what.seen != line.stamp:
        return Refused(LineConflict(line))
    if line.removed != isinstance(what, RestoreLine):
        return Refused(NothingToDo() if isinstance(what, RemoveLine | RestoreLine) else LineConflict(line))
    edited = _edited_line(record, line, what, change)
    if isinstance(edited, Refused):
        return edited
    after, inverse = edited
    after = replace(after, version=line.version + 1, stamp=change.change_id)
    lines = tuple(after if each.line_id == line.line_id else each for each in record.lines)
    return Applied(replace(_no_longer_quoted(record), lines=lines), inverse)


def _edited_line(record: Record, line: Line, what: LineChange, change: Change) -> tuple[Line, What] | Refused:
    """Return the line as the change leaves it and the change, having seen this one, that takes it back."""
    line_id = line.line_id
    stamp = change.change_id
    taking_back = change.undoes is not None
    match what:
        case SetQuantity(quantity=quantity):
            if not values.quantity_fits(quantity, line.unit):
                return Refused(InvalidValue("quantity"))
            after = replace(line, quantity=quantity)
            inverse: What = SetQuantity(line_id, line.quantity, stamp)
        case SetOptions():
            if not values.options_fit(what.options) or not values.text_fits(what.sku, MAX_TITLE):
                return Refused(InvalidValue("options"))
            if not values.product_fits(what.product_id):
                return Refused(InvalidValue("product"))
            prices = (what.list_price, what.unit_price)
            if not all(values.price_fits(price, record.currency) for price in prices):
                return Refused(InvalidValue("price"))
            if change.author.staff is None and not taking_back and what.unit_price != what.list_price:
                return Refused(NotForCustomers())
            after = replace(
                line,
                product_id=what.product_id,
                sku=what.sku,
                options=what.options,
                list_price=what.list_price,
                unit_price=what.unit_price,
            )
            inverse = SetOptions(
                line_id, line.product_id, line.sku, line.options, line.list_price, line.unit_price, stamp
            )
        case SetPrice(unit_price=price):
            if not values.price_fits(price, record.currency):
                return Refused(InvalidValue("price"))
            after = replace(line, unit_price=price)
            inverse = SetPrice(line_id, line.unit_price, stamp)
        case SetDiscount(discount=discount):
            if not values.discount_fits(discount, line, restoring=taking_back):
                return Refused(InvalidValue("discount"))
            after = replace(line, discount=discount)
            inverse = SetDiscount(line_id, line.discount, stamp)
        case SetLineNote(note=note):
            if not values.text_fits(note, values.MAX_NOTE):
                return Refused(InvalidValue("note"))
            after = replace(line, note=note)
            inverse = SetLineNote(line_id, line.note, stamp)
        case RemoveLine():
            return replace(line, removed=True), RestoreLine(line_id, stamp)
        case RestoreLine():
            return replace(line, removed=False), RemoveLine(line_id, stamp)
        case _:
            assert_never(what)
    if after == line:
        return Refused(NothingToDo())
    return after, inverse


def _request(record: Record, change: Change, what: Ask | AnswerRequest | SetRequestState) -> Result:
    known = next((each for each in record.requests if each.request_id == what.request_id), None)
    match what:
        case Ask():
            if known is not None:
                return Refused(PartExists(what.request_id))
            if not values.text_fits(what.text, values.MAX_REQUEST, required=True):
                return Refused(InvalidValue("text"))
            asked = Request(what.request_id, what.text, change.made_at)
            # Clocks of two kiosks may differ; the order by them is the one the store reads them in.
            requests = sorted((*record.requests, asked), key=lambda each: (each.asked_at, each.request_id))
            return Applied(replace(record, requests=tuple(requests)), None)
        case AnswerRequest():
            if known is None:
                return Refused(UnknownPart(what.request_id))
            if not values.text_fits(what.text, values.MAX_ANSWER, required=what.product_id is None):
                return Refused(InvalidValue("text"))
            staff = change.author.staff
            assert staff is not None  # an answer by a customer was refused before
            if not values.product_fits(what.product_id):
                return Refused(InvalidValue("product"))
            before = known.answer
            if before is not None and before.by != staff and before.text != what.replaces:
                return Refused(RequestConflict(before))
            answered = replace(known, answer=Answer(what.text, what.product_id, staff, change.made_at))
            inverse = None
            if before is not None:
                inverse = AnswerRequest(what.request_id, before.text, before.product_id, what.text)
            return Applied(_with_request(record, answered), inverse)
        case SetRequestState():
            if known is None:
                return Refused(UnknownPart(what.request_id))
            return _decide(record, change, what, known)
        case _:
            assert_never(what)


def _decide(record: Record, change: Change, what: SetRequestState, known: Request) -> Result:
    before = known.decision
    if what.replaces is not None and what.replaces is not known.state:
        return Refused(RequestStateConflict(before))
    declines = what.state is RequestState.DECLINED
    if not values.text_fits(what.reason, values.MAX_ANSWER, required=declines):
        return Refused(InvalidValue("reason"))
    if what.state is known.state and what.reason == (before.reason if before else ""):
        return Refused(NothingToDo())
    reworded = declines and what.state is known.state
    if change.undoes is None and what.state not in _BECOMES[known.state] and not reworded:
        return Refused(InvalidValue("state"))
    staff = change.author.staff
    assert staff is not None  # a customer's was refused before
    decision = None
    if what.state is not RequestState.ASKED:
        decision = Decision(what.state, what.reason, staff, change.made_at)
    inverse = SetRequestState(
        what.request_id, known.state, before.reason if before else "", replaces=what.state
    )
    return Applied(_with_request(record, replace(known, decision=decision)), inverse)


def _with_request(record: Record, request: Request) -> Record:
    requests = (request if each.request_id == request.request_id else each for each in record.requests)
    return replace(record, requests=tuple(requests))


def _call(record: Record, change: Change, what: CallStaff | TakeCall | EndCall) -> Result:
    if isinstance(what, CallStaff):
        if any(call.call_id == what.call_id for call in record.calls):
            return Refused(PartExists(what.call_id))
        if record.open_call is not None:
            return Refused(CallOpen(record.open_call.call_id))
        call = Call(what.call_id, what.reason, change.author.terminal, change.made_at)
        calls = sorted((*record.calls, call), key=lambda each: (each.called_at, each.call_id))
        return Applied(_settled(replace(record, calls=tuple(calls))), None)
    known = next((call for call in record.calls if call.call_id == what.call_id), None)
    if known is None:
        return Refused(UnknownPart(what.call_id))
    if known.end is not None:
        return Refused(CallEnded())
    match what:
        case TakeCall(minutes=minutes):
            if known.taken is not None:
                return Refused(CallTaken(known.taken.by))
            if minutes is not None and not 0 <= minutes <= values.MAX_MINUTES:
                return Refused(InvalidValue("minutes"))
            staff = change.author.staff
            assert staff is not None  # a customer's was refused before
            call = replace(known, taken=Taken(staff, change.made_at, minutes))
            record = _in_service(record, staff)
        case EndCall(end=end):
            if change.author.staff is None and end is not CallEnd.CANCELLED:
                return Refused(NotForCustomers())
            call = replace(known, end=end, ended_at=change.made_at)
        case _:
            assert_never(what)
    calls = [call if each is known else each for each in record.calls]
    return Applied(_settled(replace(record, calls=tuple(calls))), None)


def _suggest(record: Record, what: Suggest) -> Result:
    """What was offered stands in history alone: the customer's list is the customer's."""
    if not values.text_fits(what.product_id, values.MAX_NAME, required=True):
        return Refused(InvalidValue("product"))
    if not values.text_fits(what.title, MAX_TITLE, required=True):
        return Refused(InvalidValue("title"))
    if not values.text_fits(what.text, values.MAX_ANSWER):
        return Refused(InvalidValue("text"))
    return Applied(record, None)


def _describe(record: Record, what: SetContact | SetNote) -> Result:
    match what:
        case SetContact(contact=contact):
            if not values.contact_fits(contact):
                return Refused(InvalidValue("contact"))
            if what.replaces is not None and what.replaces != record.contact:
                return Refused(ContactConflict(record.contact))
            if contact == record.contact:
                return Refused(NothingToDo())
            return Applied(replace(record, contact=contact), SetContact(record.contact, replaces=contact))
        case SetNote(note=note):
            if not values.text_fits(note, values.MAX_NOTE):
                return Refused(InvalidValue("note"))
            if what.replaces is not None and what.replaces != record.note:
                return Refused(NoteConflict(record.note))
            if note == record.note:
                return Refused(NothingToDo())
            return Applied(replace(record, note=note), SetNote(record.note, replaces=note))
        case _:
            assert_never(what)


def _move(record: Record, change: Change, what: Assign | Park | Resume | Quote | Close | Reopen) -> Result:
    match what:
        case Assign(trader=trader):
            parked = record.state is State.PARKED
            if trader == record.trader and not (parked and trader):
                return Refused(NothingToDo())
            if trader is None:
                altered = _settled(replace(record, trader=None))
            elif values.staff_fits(trader):
                altered = _in_service(record, trader)
            else:
                return Refused(InvalidValue("trader"))
            # Staff cannot park, so that taking up a parked record is not taken back.
            return Applied(altered, None if parked else Assign(record.trader))
        case Park():
            if record.terminal != change.author.terminal:
                return Refused(ElsewhereNow(record.terminal))
            return Applied(replace(record, state=State.PARKED, resumes_as=record.state), None)
        case Resume():
            state = record.resumes_as if record.state is State.PARKED else record.state
            if state is record.state and record.terminal == change.author.terminal:
                return Refused(NothingToDo())
            return Applied(replace(record, state=state, terminal=change.author.terminal), None)
        case Quote():
            if not record.standing_lines:
                return Refused(InvalidValue("lines"))
            if record.state is State.QUOTED:
                return Refused(NothingToDo())
            return Applied(replace(record, state=State.QUOTED), None)
        case Close(outcome=outcome):
            calls = tuple(
                call if call.end else replace(call, end=CallEnd.SERVED, ended_at=change.made_at)
                for call in record.calls
            )
            settled = _settled(replace(record, calls=calls))
            closed = replace(settled, state=State.CLOSED, outcome=outcome, resumes_as=_present_state(settled))
            return Applied(closed, Reopen())
        case Reopen():
            if record.state is not State.CLOSED:
                return Refused(WrongState(record.state))
            return Applied(replace(record, state=record.resumes_as, outcome=None), None)
        case _:
            assert_never(what)


def _present_state(record: Record) -> State:
    """The record's state, or of a parked one the state it goes back to."""
    return record.resumes_as if record.state is State.PARKED else record.state


def _in_service(record: Record, trader: Staff) -> Record:
    """The record taken up by a trader, parked or not; a quote stays a quote."""
    state = State.QUOTED if _present_state(record) is State.QUOTED else State.IN_SERVICE
    return replace(record, state=state, trader=trader)


def _settled(record: Record) -> Record:
    """The record in the state that its trader and its calls give it; a quote stays a quote."""
    if _present_state(record) is State.QUOTED:
        return record
    return _no_longer_quoted(record)


def _no_longer_quoted(record: Record) -> Record:
    """The record in the state that its trader and its calls give it, for lines that are not those quoted."""
    if record.trader is not None:
        state = State.IN_SERVICE
    else:
        state = State.WAITING if record.open_call else State.BROWSING
    if record.state is State.PARKED:
        return replace(record, resumes_as=state)
    return replace(record, state=state)
