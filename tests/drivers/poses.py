# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen and sheet of the kiosk, one after another, to be looked at or measured.

`poses` plays some visits and stops wherever there is something else to see. Between two stops whoever listens
may do what they like to the window, the language and the look. The kiosk needs a printer in its settings, an
engine that speaks, and the PIN; what staff do is really done, at the store.
"""

from collections.abc import Callable, Iterator
from typing import Any

from kiosk.viewmodels.slip import SlipViewModel
from kiosk.visit import Ending
from shared.errors import DatabaseMissing
from shared.records import AnswerRequest, CallEnd, Close, EndCall, Outcome, Record, Suggest, TakeCall, What
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.shop import ShopClock
from tests.kiosk.staff_at_work import StaffAtWork

PIN = "271828"
LONG_NOTE = "Must fit through a 75 cm door, and up four flights of stairs with two turns"
QUESTION = "Is there a lamp that goes with the blue sofa, and could it be here by Saturday?"
ANSWER = "Two of them: the Svamp in the same blue is here, the other would be here on Tuesday."
OFFERED_WITH = (
    "It came in this morning, it goes with both of the others, and there are only two of them; have a look "
    "at the fabric in the daylight by the door."
)
TROUBLES = ("NearlyOut", "PaperOut", "CoverOpen", "NoPrinter", "NotAnswering", "Failed")


def poses(customer: KioskDriver, staff: StaffAtWork, clock: ShopClock) -> Iterator[str]:
    """Play the visits; yield the name of what is on the screen. The clock is the kiosk's."""
    yield from _before_a_visit(customer)
    yield from _staff(customer)
    yield from _looking(customer)
    yield from _comparing(customer)
    yield from _the_list(customer)
    yield from _asking_and_calling(customer, staff, clock)
    yield from _the_code(customer)
    yield from _leaving(customer, staff)


def _view(customer: KioskDriver) -> Any:  # Any: to a checker a Qt property is an object of its own
    return customer.kiosk.view


def _before_a_visit(customer: KioskDriver) -> Iterator[str]:
    customer.wait_until_open()
    yield "attract"
    customer.have_code()
    yield "resume"
    customer.touch("leaveResume")
    customer.wait_until_open()


def _staff(customer: KioskDriver) -> Iterator[str]:
    menu = _view(customer).staffMenu
    menu.open()
    customer.wait_until(lambda: customer.is_shown("pin:1"), "the PIN's pad")
    yield "staff: PIN"
    customer.enter_pin("111111")
    yield "staff: wrong PIN"
    customer.enter_pin(PIN)
    customer.wait_until(lambda: customer.shown_facts() != {}, "the facts")
    yield "staff: menu"
    menu.testScreen()
    yield "staff: screen test"
    menu.endTest()
    menu.close()


def _looking(customer: KioskDriver) -> Iterator[str]:
    view = _view(customer)
    view.start()
    customer.wait_until(lambda: len(customer.shown_cards()) > 2, "the grid")
    yield "browse"
    view.link_changed(None)
    view.link_changed(DatabaseMissing(path="/srv/shop.sqlite"))
    yield "prices as of"
    view.link_changed(None)
    view.notice.say("Anna changed the price of Fjell lounge chair to €650 and asks you to have a look", 1, 1)
    yield "notice"
    view.notice.dismiss()
    view.access.openPanel()
    yield "access"
    view.speech.switchOn(True)
    yield "access: speech"
    view.speech.switchOn(False)
    customer.kiosk.cursor.sleep()
    view.access.closePanel()
    customer.search("hovercraft")
    yield "writing"
    customer.hide_keyboard()
    yield "nothing found"
    customer.touch("search")
    customer.clear_field("search")
    customer.wait_until(lambda: len(customer.shown_cards()) > 2, "the grid")
    customer.hide_keyboard()
    customer.open_filters()
    yield "filters"
    customer.close_filters()
    customer.touch("language")
    yield "languages"
    customer.touch("language:en")
    customer.touch("sort")
    yield "sort"
    customer.touch("order:0")


def _comparing(customer: KioskDriver) -> Iterator[str]:
    view = _view(customer)
    for title in customer.shown_cards()[:3]:
        customer.touch(f"compare:{title}")
    customer.wait_until(lambda: view.compare.count == 3, "three to compare")
    yield "comparing"
    view.showCompare()
    customer.wait_until(lambda: not view.compare.loading, "the comparison")
    yield "comparison"
    view.compare.clear()
    view.showBrowse()


def _the_list(customer: KioskDriver) -> Iterator[str]:
    view = _view(customer)
    view.showList()
    yield "empty list"
    for count, title in enumerate(("Alma sofa", "Birger sofa", "Fjell lounge chair"), start=1):
        view.showBrowse()
        customer.open_product(title)
        view.product.add()
        customer.wait_for_lines(count)
    yield "product"
    customer.touch("zoomPicture")
    yield "zoom"
    customer.touch("closeZoom")
    view.showList()
    lines = customer.shown_list()
    customer.write_note(lines[0].title, LONG_NOTE)
    yield "list"
    customer.remove(lines[1].title)
    yield "removed"
    view.myList.undo()
    customer.begin_note(lines[0].title)
    yield "note"


def _asking_and_calling(customer: KioskDriver, staff: StaffAtWork, clock: ShopClock) -> Iterator[str]:
    view = _view(customer)
    view.showAsk(QUESTION)
    yield "ask"
    customer.send_question()
    customer.wait_until(lambda: bool(customer.shown_requests()), "the question")
    yield "asked"
    asked = _at_store(customer, staff, lambda record: record.requests)
    request, sofa = asked.requests[0], asked.lines[0]
    assert sofa.product_id is not None
    _does(customer, staff, AnswerRequest(request.request_id, ANSWER, sofa.product_id))
    customer.wait_until(lambda: any(each.answer for each in customer.shown_requests()), "the answer")
    yield "answered"
    _does(customer, staff, Suggest(sofa.product_id, sofa.title, OFFERED_WITH))
    customer.wait_until(lambda: customer.shown_offer() != "", "the offer")
    view.showBrowse()
    yield "offer"
    view.offer.decline()
    customer.touch("callStaff")
    yield "call"
    customer.touch("reason:advice")
    customer.wait_until(lambda: customer.shown_call() != "", "the call")
    yield "calling"
    waiting = customer.shown_call()
    clock.go_on(minutes=5)
    customer.wait_until(lambda: customer.shown_call() != waiting, "the urgent call")
    yield "urgent"
    waiting = customer.shown_call()
    call = _at_store(customer, staff, lambda record: record.open_call).calls[-1]
    _does(customer, staff, TakeCall(call.call_id, 12))
    customer.wait_until(lambda: customer.shown_call() != waiting, "who is coming")
    yield "coming"
    _does(customer, staff, EndCall(call.call_id, CallEnd.SERVED))
    customer.wait_until(lambda: customer.shown_call() == "", "the call to end")


def _the_code(customer: KioskDriver) -> Iterator[str]:
    view = _view(customer)
    view.showCode()
    customer.wait_until(lambda: customer.shown_qr() != "", "the code")
    yield "code"
    for stage in ("Printing", "Printed", *TROUBLES):
        view.slip._show(SlipViewModel.State[stage])  # as the printer would have it: real ones take their time
        yield f"slip: {stage}"
    view.slip.look_again()
    view.idle.warn()
    yield "idle"
    view.idle.touched()


def _leaving(customer: KioskDriver, staff: StaffAtWork) -> Iterator[str]:
    view = _view(customer)
    view.finish()
    customer.wait_until(lambda: customer.is_shown("farewell"), "the farewell")
    yield "farewell"
    view.leave()
    for why, name in (Ending.ELSEWHERE, "moved on"), (None, "served"):
        customer.wait_until_open()
        view.start()
        customer.wait_until(lambda: customer.kiosk.visit.record is not None, "the record")
        if why is not None:
            customer.kiosk.visit.end(why)
        else:
            _does(customer, staff, Close(Outcome.SOLD))
        customer.wait_until(lambda: customer.is_shown("farewell"), "the farewell")
        yield name
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
