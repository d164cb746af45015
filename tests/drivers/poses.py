# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen and sheet of the kiosk, one after another, to be looked at or measured.

`poses` plays one visit and stops wherever there is something else to see. Between two stops whoever listens
may do what they like to the window, the language and the look.
"""

from collections.abc import Iterator
from typing import Any

from tests.drivers.kiosk_driver import KioskDriver

LONG_NOTE = "Must fit through a 75 cm door, and up four flights of stairs with two turns"
QUESTION = "Is there a lamp that goes with the blue sofa, and could it be here by Saturday?"


def poses(customer: KioskDriver) -> Iterator[str]:
    """Play a visit; yield the name of what is on the screen."""
    customer.wait_until_open()
    view: Any = customer.kiosk.view  # Any: to a checker a Qt property is an object of its own
    yield "attract"
    customer.have_code()
    yield "resume"
    customer.touch("leaveResume")
    customer.wait_until_open()
    view.start()
    customer.wait_until(lambda: len(customer.shown_cards()) > 2, "the grid")
    yield "browse"
    view.notice.say("Anna changed the price of Fjell lounge chair to €650 and asks you to have a look", 1, 1)
    yield "notice"
    view.notice.dismiss()
    view.access.openPanel()
    yield "access"
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
    view.showList()
    yield "empty list"
    for count, title in enumerate(("Alma sofa", "Birger sofa", "Fjell lounge chair"), start=1):
        view.showBrowse()
        customer.open_product(title)
        view.product.add()
        customer.wait_for_lines(count)
    yield "product"
    view.showList()
    lines = customer.shown_list()
    customer.write_note(lines[0].title, LONG_NOTE)
    yield "list"
    customer.remove(lines[1].title)
    yield "removed"
    view.myList.undo()
    customer.begin_note(lines[0].title)
    yield "note"
    view.showAsk(QUESTION)
    yield "ask"
    customer.send_question()
    customer.wait_until(lambda: bool(customer.shown_requests()), "the question")
    yield "asked"
    customer.touch("callStaff")
    yield "call"
    customer.touch("reason:advice")
    customer.wait_until(lambda: customer.shown_call() != "", "the call")
    view.showBrowse()
    yield "calling"
    view.showCode()
    customer.wait_until(lambda: customer.shown_qr() != "", "the code")
    yield "code"
    view.idle.warn()
    yield "idle"
    view.idle.touched()
    view.finish()
    customer.wait_until(lambda: customer.is_shown("farewell"), "the farewell")
    yield "farewell"
