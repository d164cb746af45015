# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen and sheet of the kiosk, one after another, to be looked at or measured.

`poses` plays some visits and stops wherever there is something else to see. Between two stops whoever listens
may do what they like to the window, the language and the look. What is missing, late or refused is in
`poses_in_vain`. The kiosk needs a printer in its settings, an
engine that speaks, and the PIN; what staff do is really done, at the store.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec

from kiosk.viewmodels.slip import SlipViewModel
from kiosk.visit import Ending
from shared.errors import DatabaseMissing
from shared.money import Money
from shared.records import (
    AnswerRequest,
    CallEnd,
    Close,
    Discount,
    DiscountKind,
    EndCall,
    Outcome,
    Quote,
    Record,
    RemoveLine,
    SetDiscount,
    SetPrice,
    Suggest,
    TakeCall,
    What,
)
from shared.settings import PrinterSettings, Settings
from shared.staff import StaffPin
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pose import Pose
from tests.drivers.poses_in_vain import (
    in_vain,
    nothing_to_compare,
    product_in_vain,
    search_in_vain,
    turned_away,
    waiting_for_the_comparison,
)
from tests.journeys.shop import ShopClock
from tests.kiosk.staff_at_work import StaffAtWork

PIN = "271828"
LONG_NOTE = "Must fit through a 75 cm door, and up four flights of stairs with two turns"
QUESTION = "Can I try the sofa somewhere in the shop, and could it be at my home by Saturday?"
ANSWER = "Yes: this one stands in Hall A, and we could bring it on Saturday between 8 and 10."
OFFERED_WITH = (
    "It came in this morning, it goes with both of the others, and there are only two of them; have a look "
    "at the fabric in the daylight by the door."
)
PRINTING = {
    "Printing": "The slip is being printed",
    "Printed": "The slip is printed",
    "NearlyOut": "The slip is printed, and the paper is nearly used up",
    "PaperOut": "No paper: what to do instead, and a second try",
    "CoverOpen": "The printer's cover is open",
    "NoPrinter": "The printer is not there",
    "NotAnswering": "The printer does not answer",
    "Failed": "The slip could not be printed",
}


def poses(customer: KioskDriver, staff: StaffAtWork, clock: ShopClock) -> Iterator[Pose]:
    """Play the visits; yield what is on the screen. The clock is the kiosk's."""
    yield from _before_a_visit(customer)
    yield from _staff(customer)
    yield from _looking(customer)
    yield from _comparing(customer)
    yield from _the_list(customer)
    yield from _asking_and_calling(customer, staff, clock)
    yield from _the_code(customer)
    yield from _leaving(customer, staff)
    yield from turned_away(customer)


def talkative(settings: Settings) -> Settings:
    """Return the settings of a kiosk that has everything: a voice, a printer nobody asks, staff's PIN."""
    StaffPin(Path(settings.folder) / settings.kiosk.name).set(PIN)
    return msgspec.structs.replace(
        settings,
        kiosk=msgspec.structs.replace(settings.kiosk, speech="mock"),
        printer=PrinterSettings(kind="escpos", address="network:127.0.0.1:9"),
    )


def _before_a_visit(customer: KioskDriver) -> Iterator[Pose]:
    customer.wait_until_open()
    yield Pose("attract", "Nobody is here: products pass by, and a touch begins")
    customer.have_code()
    yield Pose("resume", "Coming back with a code, where there is no camera")
    customer.touch("leaveResume")
    customer.wait_until_open()


def _staff(customer: KioskDriver) -> Iterator[Pose]:
    menu = customer.view.staffMenu
    menu.open()
    customer.wait_until(lambda: customer.is_shown("pin:1"), "the PIN's pad")
    yield Pose("staff: PIN", "The staff's door: a PIN")
    customer.staff_menu.enter_pin("111111")
    yield Pose("staff: wrong PIN", "That is not the PIN")
    customer.staff_menu.enter_pin(PIN)
    customer.wait_until(lambda: customer.staff_menu.shown_facts() != {}, "the facts")
    yield Pose("staff: menu", "How the kiosk is, and what staff can do with it")
    menu.testScreen()
    yield Pose("staff: screen test", "The screen is tested: touch everywhere, and a bar to measure")
    menu.endTest()
    menu.close()


def _looking(customer: KioskDriver) -> Iterator[Pose]:
    view = customer.view
    view.start()
    customer.wait_until(lambda: len(customer.shelves.shown_cards()) > 2, "the grid")
    yield Pose("browse", "The whole shop to look through")
    view.link_changed(None)
    view.link_changed(DatabaseMissing(path="/srv/shop.sqlite"))
    yield Pose("prices as of", "The store is away: a quiet badge, and of when the prices are")
    view.link_changed(None)
    view.notice.say("Anna changed the price of Fjell lounge chair to €650 and asks you to have a look", 1, 1)
    yield Pose("notice", "What staff did, said where it cannot be seen")
    view.notice.dismiss()
    view.access.openPanel()
    yield Pose("access", "The access panel")
    view.speech.switchOn(True)
    yield Pose("access: speech", "Speech is on: its volume and speed, and the ring around what is read")
    view.speech.switchOn(False)
    customer.kiosk.cursor.sleep()
    view.access.closePanel()
    yield from search_in_vain(customer)
    customer.shelves.open_filters()
    yield Pose("filters", "Filters, with how many products each would leave")
    customer.shelves.close_filters()
    customer.touch("language")
    yield Pose("languages", "Six languages")
    customer.touch("language:en")
    customer.touch("sort")
    yield Pose("sort", "The order of a shelf")
    customer.touch("order:0")
    yield from in_vain(customer)


def _comparing(customer: KioskDriver) -> Iterator[Pose]:
    view = customer.view
    yield from nothing_to_compare(customer)
    yield from waiting_for_the_comparison(customer)
    # The lowest first: what is chosen rises over the shelves, and would lie on it.
    for title in ("Lova recliner with footstool", "Cora armchair", "Dune corner sofa"):
        customer.shelves.scroll_to_card(title)
        customer.touch(f"compare:{title}")
        customer.wait_until(partial(customer.is_shown, f"uncompare:{title}"), f"{title} to be chosen")
    yield Pose("comparing", "Three products chosen to be compared")
    view.showCompare()
    customer.wait_until(lambda: not view.compare.loading, "the comparison")
    yield Pose("comparison", "Side by side; what differs is marked")
    customer.touch("differencesOnly")
    yield Pose("comparison: differences", "Only what differs")
    view.compare.clear()
    view.showBrowse()
    customer.shelves.open_category("Everything")


def _the_list(customer: KioskDriver) -> Iterator[Pose]:
    view = customer.view
    view.showList()
    yield Pose("empty list", "Nothing on the list yet")
    for count, title in enumerate(("Alma sofa", "Birger sofa", "Fjell lounge chair"), start=1):
        view.showBrowse()
        customer.shelves.open_product(title)
        view.product.add()
        customer.my_list.wait_for_lines(count)
    yield Pose("product", "A product: options, price, stock, where it stands")
    customer.touch("zoomPicture")
    yield Pose("zoom", "The picture from near")
    customer.touch("closeZoom")
    yield from product_in_vain(customer)
    view.showList()
    lines = customer.my_list.shown()
    customer.my_list.write_note(lines[0].title, LONG_NOTE)
    yield Pose("list", "The list, with a long note")
    customer.my_list.remove(lines[1].title)
    yield Pose("removed", "Taken off, and put back with one touch")
    view.myList.undo()
    customer.my_list.begin_note(lines[0].title)
    yield Pose("note", "A note on one line")


def _asking_and_calling(customer: KioskDriver, staff: StaffAtWork, clock: ShopClock) -> Iterator[Pose]:
    view = customer.view
    view.showAsk(QUESTION)
    yield Pose("ask", "A question in the customer's own words")
    customer.talk.send_question()
    customer.wait_until(lambda: bool(customer.talk.shown_requests()), "the question")
    yield Pose("asked", "Asked: the answer comes here")
    asked = _at_store(customer, staff, lambda record: record.requests)
    request, sofa = asked.requests[0], asked.lines[0]
    assert sofa.product_id is not None
    _does(customer, staff, AnswerRequest(request.request_id, ANSWER, sofa.product_id))
    customer.wait_until(lambda: any(each.answer for each in customer.talk.shown_requests()), "the answer")
    yield Pose("answered", "The answer, with a product")
    _does(customer, staff, Suggest(sofa.product_id, sofa.title, OFFERED_WITH))
    customer.wait_until(lambda: customer.talk.shown_offer() != "", "the offer")
    view.showBrowse()
    yield Pose("offer", "A product that the trader shows, with a long word")
    view.offer.decline()
    customer.touch("callStaff")
    yield Pose("call", "Why to call somebody")
    customer.touch("reason:advice")
    customer.wait_until(lambda: customer.talk.shown_call() != "", "the call")
    yield Pose("calling", "Somebody has been called")
    waiting = customer.talk.shown_call()
    clock.go_on(minutes=5)
    customer.wait_until(lambda: customer.talk.shown_call() != waiting, "the urgent call")
    yield Pose("urgent", "Nobody took the call in time: it is urgent now")
    waiting = customer.talk.shown_call()
    call = _at_store(customer, staff, lambda record: record.open_call).calls[-1]
    _does(customer, staff, TakeCall(call.call_id, 12))
    customer.wait_until(lambda: customer.talk.shown_call() != waiting, "who is coming")
    yield Pose("coming", "Who is coming, and about when")
    _does(customer, staff, EndCall(call.call_id, CallEnd.SERVED))
    customer.wait_until(lambda: customer.talk.shown_call() == "", "the call to end")
    yield from _staff_at_the_list(customer, staff)


def _staff_at_the_list(customer: KioskDriver, staff: StaffAtWork) -> Iterator[Pose]:
    customer.view.showList()
    sofa, other, chair = _at_store(
        customer, staff, lambda record: len(record.standing_lines) == 3
    ).standing_lines
    _does(customer, staff, SetPrice(sofa.line_id, Money("EUR", 119_000), seen=sofa.stamp))
    _does(
        customer, staff, SetDiscount(chair.line_id, Discount(DiscountKind.PERCENT, 1_000), seen=chair.stamp)
    )
    _does(customer, staff, RemoveLine(other.line_id, seen=other.stamp))
    _does(customer, staff, Quote())
    customer.wait_until(lambda: customer.says("Anna has made you an offer"), "the offer")
    customer.wait_until(lambda: any(line.gone for line in customer.my_list.shown()), "the line to go")
    yield Pose("list: staff at work", "What staff changed, marked with who and what; their offer")


def _the_code(customer: KioskDriver) -> Iterator[Pose]:
    view = customer.view
    view.showCode()
    customer.wait_until(lambda: customer.codes.shown_qr() != "", "the code")
    yield Pose("code", "The code, with a slip to be had")
    for stage, shows in PRINTING.items():
        view.slip._show(SlipViewModel.State[stage])  # as the printer would have it: real ones take their time
        yield Pose(f"slip: {stage}", shows)
    view.slip.look_again()
    view.idle.warn()
    yield Pose("idle", "Still there?")
    view.idle.touched()


def _leaving(customer: KioskDriver, staff: StaffAtWork) -> Iterator[Pose]:
    view = customer.view
    view.finish()
    customer.wait_until(lambda: customer.is_shown("farewell"), "the farewell")
    yield Pose("farewell", "The list is kept; a slip is offered once more")
    view.leave()
    moved = Pose("moved on", "The list was opened at another kiosk")
    served = Pose("served", "Staff have closed the list: thank you")
    for why, pose in (Ending.ELSEWHERE, moved), (None, served):
        customer.wait_until_open()
        view.start()
        customer.wait_until(lambda: customer.kiosk.visit.record is not None, "the record")
        if why is not None:
            customer.kiosk.visit.end(why)
        else:
            _does(customer, staff, Close(Outcome.SOLD))
        customer.wait_until(lambda: customer.is_shown("farewell"), "the farewell")
        yield pose
        view.leave()


def _at_store(customer: KioskDriver, staff: StaffAtWork, there: Callable[[Record], object]) -> Record:
    """Return the record as the store has it, as soon as it has something."""
    found: list[Record] = []

    def arrived() -> bool:
        code = customer.kiosk.visit.code
        record = staff.record(code.customer_id) if code is not None else None
        if record is not None and there(record):
            found.append(record)
        return bool(found)

    customer.wait_until(arrived, "the store to hear of it")
    return found[0]


def _does(customer: KioskDriver, staff: StaffAtWork, what: What) -> None:
    staff.does(_at_store(customer, staff, lambda _record: True), what)
