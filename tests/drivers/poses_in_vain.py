# SPDX-License-Identifier: GPL-3.0-or-later
"""What a customer sees where something is missing, late or refused; parts of `poses`."""

from collections.abc import Iterator

from shared.identity import Code, new_code
from tests.drivers.holding import held
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pose import Pose

_WRONG_PIN = "111111"


def search_in_vain(customer: KioskDriver) -> Iterator[Pose]:
    """A word that nothing is called by, and one that is only misspelt; the whole shop is shown again."""
    customer.shelves.search("hovercraft")
    yield Pose("writing", "A search that finds nothing, while it is being written")
    customer.hide_keyboard()
    yield Pose("nothing found", "Nothing found: ask for it instead")
    customer.shelves.search("soffa")
    customer.wait_until(lambda: len(customer.shelves.shown_cards()) > 2, "what was meant")
    customer.hide_keyboard()
    yield Pose("corrected", "A misspelt search finds what was meant")
    customer.touch("search")
    customer.clear_field("search")
    _grid(customer)
    customer.hide_keyboard()


def in_vain(customer: KioskDriver) -> Iterator[Pose]:
    """What takes long to be read, filters that leave nothing, a barcode where there is no camera."""
    with held(customer):
        customer.touch("category:Tables")
        customer.wait_until(lambda: customer.is_shown("shelvesWaiting"), "the places of the cards")
        shows = "A shelf that takes long to be read: where its cards will be"
        yield Pose("waiting for shelves", shows, waiting=True)
    customer.shelves.open_category("Everything")
    customer.settle_frames()
    with held(customer):
        customer.touch(f"product:{customer.shelves.shown_cards()[0]}")
        customer.wait_until(lambda: customer.is_shown("productWaiting"), "the places of its words")
        yield Pose("waiting for a product", "A product that takes long to be read", waiting=True)
    customer.wait_until(lambda: customer.is_shown("price"), "the product")
    _browse(customer)
    customer.shelves.open_category("Sofas & armchairs")
    with held(customer):
        customer.touch("filters")
        customer.wait_until(lambda: customer.is_shown("filtersWaiting"), "the places of the filters")
        yield Pose("waiting for filters", "Filters that take long to be counted", waiting=True)
    customer.wait_until(lambda: not customer.view.browse.filters.loading, "the filters")
    customer.shelves.close_filters()
    customer.shelves.open_filters()
    customer.shelves.filter("Colour", "Moss")
    yield Pose(
        "filters: one chosen", "A filter chosen: what the others would leave now, quietly where nothing"
    )
    customer.shelves.filter("Price", "€800 to €1,000")
    yield Pose("filters: nothing left", "Two filters that leave nothing together")
    customer.shelves.close_filters()
    customer.wait_until(lambda: customer.is_shown("loosen:price"), "what to give up")
    yield Pose("nothing fits", "Nothing fits: which filter to give up, or ask for it")
    customer.touch("clearAllFilters")
    customer.shelves.open_category("Everything")
    customer.view.showScan()
    customer.wait_until(lambda: customer.says("There is no camera here."), "the camera to be missed")
    yield Pose("scan: no camera", "A barcode to be scanned, where there is no camera")
    _browse(customer)


def nothing_to_compare(customer: KioskDriver) -> Iterator[Pose]:
    """Nothing is chosen, or all of it has been taken off."""
    customer.view.showCompare()
    yield Pose("nothing to compare", "Nothing is chosen to be compared yet")
    _browse(customer)


def waiting_for_the_comparison(customer: KioskDriver) -> Iterator[Pose]:
    """What is compared takes long to be read; afterwards nothing is compared."""
    view = customer.view
    with held(customer):
        for card in view.browse.cards.rows[:3]:
            view.compare.toggle(card.product_id, "")
        view.showCompare()
        customer.wait_until(lambda: customer.is_shown("comparisonWaiting"), "the places of the columns")
        yield Pose("waiting for the comparison", "A comparison that takes long to be read", waiting=True)
    customer.wait_until(lambda: not view.compare.loading, "the comparison")
    view.compare.clear()
    _browse(customer)


def product_in_vain(customer: KioskDriver) -> Iterator[Pose]:
    """A product that was withdrawn while a list or an answer still led to it."""
    view = customer.view
    view.showProduct("withdrawn")
    customer.wait_until(lambda: bool(view.product.missing), "the product to be missed")
    yield Pose("product gone", "A product that has been withdrawn meanwhile")


def turned_away(customer: KioskDriver) -> Iterator[Pose]:
    """Codes that open nothing, until there is a wait; the same at the staff's door."""
    customer.have_code()
    code = new_code().text
    customer.codes.type_symbols(("2" if code[0] != "2" else "3") + code[1:9])
    yield Pose("resume: a slip", "One of the first nine symbols is wrong, told at once")
    customer.touch("clearCode")
    customer.codes.type_symbols(code)
    yield Pose("resume: typed", "A whole code: it can be sent")
    with held(customer):
        customer.codes.open_list()
        customer.wait_until(lambda: bool(customer.view.resume.busy), "the list to be looked for")
        yield Pose("resume: looking", "The list is being looked for", waiting=True)
    customer.wait_until(lambda: "opens no list" in customer.codes.shown_hint(), "the answer")
    yield Pose("resume: nothing", "This code opens nothing here")
    for _ in range(4):
        customer.wait_until(lambda: not customer.view.resume.busy, "the answer")
        customer.touch("clearCode")
        customer.wait_until(lambda: customer.codes.shown_hint() == "", "the next try")
        _try(customer, new_code())
    customer.wait_until(lambda: customer.codes.shown_hint().startswith("Too many"), "the wait")
    yield Pose("resume: wait", "Too many codes that open nothing: how long to wait")
    customer.touch("leaveResume")
    customer.wait_until_open()
    customer.view.staffMenu.open()
    customer.wait_until(lambda: customer.is_shown("pin:1"), "the PIN's pad")
    for _ in range(3):
        customer.staff_menu.enter_pin(_WRONG_PIN)
    yield Pose("staff: PIN wait", "Three wrong PINs: how long to wait")
    customer.view.staffMenu.close()


def _try(customer: KioskDriver, code: Code) -> None:
    customer.codes.type_symbols(code.text)
    customer.codes.open_list()
    customer.wait_until(
        lambda: customer.codes.shown_hint() not in ("", "We are looking for your list…"), "the answer"
    )


def _browse(customer: KioskDriver) -> None:
    customer.view.showBrowse()
    _grid(customer)
    customer.settle_frames()


def _grid(customer: KioskDriver) -> None:
    customer.wait_until(lambda: len(customer.shelves.shown_cards()) > 2, "the grid")
