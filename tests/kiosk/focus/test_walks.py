# SPDX-License-Identifier: GPL-3.0-or-later
"""On each screen and sheet the ring visits everything that can be operated, once, and comes round."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.focus import scrolling
from kiosk.focus.stops import view_of
from shared.settings import Settings
from tests.drivers.changed_shop import make_changed_shop
from tests.drivers.kiosk_driver import LANDSCAPE, PORTRAIT, KioskDriver
from tests.drivers.pad import Pad
from tests.kiosk.conftest import StartKiosk


@pytest.fixture
def pad(customer: KioskDriver) -> Pad:
    """A pad before the kiosk, which is open."""
    customer.wait_until_open()
    return Pad(customer)


def browse(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_category("Lamps")


def search_in_vain(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.search("hovercraft")
    customer.hide_keyboard()


def product(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.wait_until(lambda: customer.is_shown("option:Colour:Clay"))


def shopping_list(customer: KioskDriver) -> None:
    product(customer)
    customer.product.add_to_list()
    customer.back()
    customer.shelves.open_product("Isa pouf")
    customer.product.add_to_list()
    customer.my_list.show()


def removed(customer: KioskDriver) -> None:
    shopping_list(customer)
    customer.my_list.remove("Isa pouf")


def empty_list(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.my_list.show()


def code(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.codes.get_my_code()


def asking(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.talk.ask("Have you a red one?")


def calling(customer: KioskDriver) -> None:
    browse(customer)
    customer.talk.call_staff()


def farewell(customer: KioskDriver) -> None:
    code(customer)
    customer.im_done()


def call_sheet(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.touch("callStaff")
    customer.wait_until(lambda: customer.is_shown("reason:other"))


def sort_sheet(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.touch("sort")
    customer.wait_until(lambda: customer.is_shown("order:3"))


def note_sheet(customer: KioskDriver) -> None:
    shopping_list(customer)
    customer.touch_within("line:Isa pouf", "writeNote")
    customer.wait_until(lambda: customer.is_shown("saveNote"))


def filter_sheet(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.touch("filters")
    customer.wait_until(lambda: customer.is_shown("showFiltered"))


def language_sheet(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.touch("language")
    customer.wait_until(lambda: customer.is_shown("language:ar"))


def access_panel(customer: KioskDriver) -> None:
    customer.wait_until_open()
    customer.touch("access")
    customer.wait_until(lambda: customer.is_shown("accessDone"))


PLACES: list[Callable[[KioskDriver], None]] = [
    KioskDriver.wait_until_open,
    browse,
    search_in_vain,
    product,
    shopping_list,
    removed,
    empty_list,
    code,
    asking,
    calling,
    farewell,
    call_sheet,
    sort_sheet,
    note_sheet,
    access_panel,
    filter_sheet,
    language_sheet,
]


def all_items(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from all_items(child)


def called(item: QQuickItem) -> str:
    return item.objectName() or QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)


AREAS = {"farewell", "Touch to start"}
"""What is neither button nor field, and begins or ends a visit."""


def operated(customer: KioskDriver) -> Counter[str]:
    """Return by name what a finger could use on the uppermost layer, found without the cursor's own eyes."""
    keyboard = customer.look("keyboard")
    keys = set(all_items(keyboard)) if keyboard is not None else set()
    everything = [item for item in all_items(customer.window.contentItem()) if item.isEnabled()]
    sheets = [
        item
        for item in everything
        if item.property("shown") is True
        and item.property("fades") is None
        and item.objectName() != "focusRing"
        and item not in keys
    ]
    top = sheets[-1] if sheets and sheets[-1].objectName() != "focusRing" else customer.window.contentItem()
    return Counter(
        called(item)
        for item in all_items(top)
        if item.isEnabled()
        and item not in keys
        and (item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextEdit"))
    )


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_the_ring_visits_everything_once_and_comes_round(
    place: Callable[[KioskDriver], None], size: QSize, start_kiosk: StartKiosk, settings: Settings
) -> None:
    customer = start_kiosk(settings, size)
    customer.wait_until_open()
    place(customer)
    customer.settle()
    cursor, seen = customer.kiosk.cursor, Counter[str]()
    if cursor.is_writing:
        cursor.stop_writing()
    there = operated(customer)
    pad = Pad(customer)
    pad.next()
    first = pad.stop.item
    for _ in range(300):
        stop = pad.stop
        seen[called(stop.item)] += 1
        assert_in_the_window(customer, stop.item)
        pad.next()
        if pad.stop.item == first:
            break
    else:
        raise AssertionError(f"the ring does not come round: {seen}")
    assert {name: n for name, n in seen.items() if name not in AREAS} == dict(there)
    assert seen


def assert_in_the_window(customer: KioskDriver, item: QQuickItem) -> None:
    """What the ring is around can be seen: its middle, and all of it where it is no larger than its list."""
    window = QRectF(QPointF(), QRectF(customer.window.contentItem().boundingRect()).size())
    place = item.mapRectToScene(item.boundingRect())
    assert window.contains(place.center()), item.objectName()
    around = item.parentItem()
    while around is not None:
        if around.inherits("QQuickFlickable"):
            room = around.mapRectToScene(around.boundingRect()).adjusted(-1, -1, 1, 1)
            assert place.height() > room.height() or room.contains(place), item.objectName()
        around = around.parentItem()


@pytest.mark.parametrize("place", [browse, shopping_list], ids=["browse", "list"])
def test_backwards_is_forwards_the_other_way_round(
    customer: KioskDriver, place: Callable[[KioskDriver], None]
) -> None:
    customer.wait_until_open()
    place(customer)
    pad = Pad(customer)
    pad.next()
    there = pad.round()
    back = pad.round(pad.previous)
    assert back == [there[0], *reversed(there[1:])]


def test_the_ring_goes_through_every_product_of_a_grid_that_makes_only_some_of_them(
    customer: KioskDriver, pad: Pad
) -> None:
    customer.touch_to_start()
    pad.next()
    pad.go_to("Alma sofa")
    places = []
    for _ in range(2 * 104):
        places.append((pad.stop.place, pad.stop.places))
        pad.next()
    # A card, and the mark on it that compares.
    assert places == [(place, 104) for place in range(1, 105) for _ in range(2)]
    assert pad.name == "Call staff"
    pad.previous()
    assert pad.stop.place == 104
    pad.press(Qt.Key.Key_PageDown)
    assert pad.name == "Call staff"
    pad.press(Qt.Key.Key_PageUp)
    assert (pad.stop.place, pad.stop.places) == (1, 104)


def test_a_sheet_keeps_the_ring_and_gives_it_back(customer: KioskDriver, pad: Pad) -> None:
    customer.touch_to_start()
    pad.next()
    pad.choose("Sort")
    pad.wait_for("Close")
    assert pad.round() == [
        "Close",
        "Recommended",
        "Name",
        "Price, low first",
        "Price, high first",
        "New first",
    ]
    pad.choose("Name")
    pad.wait_for("Sort: Name")
    pad.choose("Call staff")
    pad.wait_for("Close")
    pad.back()
    pad.wait_for("Call staff")


def test_going_back_leads_to_the_product_that_was_left(customer: KioskDriver, pad: Pad) -> None:
    customer.touch_to_start()
    pad.next()
    pad.choose("Fjell lounge chair")
    customer.wait_until(lambda: customer.is_shown("addToList"))
    pad.next()
    pad.back()
    pad.wait_for("Fjell lounge chair")


def test_the_way_back_from_the_farewell_is_to_begin_anew(customer: KioskDriver, pad: Pad) -> None:
    farewell(customer)
    pad.back()
    customer.wait_until(customer.is_attracting)


def test_when_a_line_is_taken_off_the_ring_goes_to_what_is_next(customer: KioskDriver, pad: Pad) -> None:
    shopping_list(customer)
    pad.next()
    pad.choose("Remove Alma sofa")
    pad.wait_for("Look at Isa pouf")


def test_a_finger_takes_the_ring_away_and_a_key_brings_it_back(customer: KioskDriver, pad: Pad) -> None:
    customer.touch_to_start()
    pad.next()
    assert customer.is_shown("focusRing")
    customer.shelves.open_category("Lamps")
    assert not customer.is_shown("focusRing")
    pad.next()
    assert customer.is_shown("focusRing")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_keys_reach_every_one_of_many_shelves_within_a_shelf(
    start_kiosk: StartKiosk, settings: Settings, tmp_path: Path, language: str
) -> None:
    names = [f"Room number {number} of the whole house" for number in range(20)]

    def divide(catalogue: dict[str, Any]) -> None:
        catalogue["categories"] += [
            {"key": f"room{number}", "parent": "sofas", "title": name} for number, name in enumerate(names)
        ]
        spread = zip(catalogue["products"], range(20), strict=False)
        for product, number in spread:
            product["category"] = f"room{number}"
        catalogue["products"] = catalogue["products"][:20]

    folder = tmp_path / "divided"
    folder.mkdir()
    customer = start_kiosk(msgspec.structs.replace(settings, database=str(make_changed_shop(folder, divide))))
    customer.start_in(language)
    customer.view.browse.chooseCategory("sofas")
    customer.wait_until(lambda: customer.view.browse.below.count > 20, "the shelves within")
    customer.settle()
    pad = Pad(customer)
    pad.next()
    assert [name for name in pad.round() if name in names] == names
    pad.go_to(names[0])
    item = pad.stop.item
    view = view_of(item)
    assert view is not None
    before = float(view.property("contentX"))
    assert scrolling.turn_on(view, item, 1)
    on = float(view.property("contentX")) - before
    assert on < 0 if customer.is_mirrored() else on > 0, "towards the shelves that come next"
