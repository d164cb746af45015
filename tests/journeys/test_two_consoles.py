# SPDX-License-Identifier: GPL-3.0-or-later
"""Two traders and a customer on one record: nobody's work is written over, and nobody is held up.

"Meanwhile" is made by keeping one console's line to the store busy: what is done there goes out later.
"""

import pytest
from PySide6.QtCore import Qt

from console.pages.record.line_cells import Column
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.shop import Shop, bare

CHAIR, PILLOW = "Cora armchair", "Sova pillow"


@pytest.fixture
def customer_id(kiosk: KioskDriver, anna: ConsoleDriver, ben: ConsoleDriver) -> str:
    """A record of a chair and a pillow, open at both consoles and shown as a list on the kiosk."""
    kiosk.touch_to_start()
    found = bare(kiosk.codes.shown_identity())
    for words, title in (("cora", CHAIR), ("sova", PILLOW)):
        kiosk.shelves.search(words)
        kiosk.shelves.open_product(title)
        kiosk.product.add_to_list()
        kiosk.back()
    kiosk.my_list.show()
    wait_for_lines(anna, found)
    anna.scanner.scan_record(found)
    wait_for_lines(ben, found)
    ben.floor.open(found)
    for console in (anna, ben):
        assert [line.title for line in console.lines.shown] == [CHAIR, PILLOW]
        console.wait_until_confirmed()
    return found


def wait_for_lines(console: ConsoleDriver, customer_id: str) -> None:
    console.wait_for(
        lambda: any(customer_id in bare(row) and "2 lines" in row for row in console.floor.sentences),
        "the list of two is on the floor",
    )


def price(console: ConsoleDriver) -> str:
    return console.lines.cell(console.lines.row_of(CHAIR), Column.PRICE)


def test_two_prices_for_one_line_are_both_shown_and_a_person_decides(
    kiosk: KioskDriver, anna: ConsoleDriver, ben: ConsoleDriver, shop: Shop, customer_id: str
) -> None:
    both_set_a_price(anna, "600", ben, "590")
    assert f"{CHAIR}: price was changed meanwhile" in ben.shown_texts()
    assert is_asked_to_decide(ben)
    ben.click("Take theirs: 600.00")
    assert not is_asked_to_decide(ben)
    assert price(ben) == "600.00"

    both_set_a_price(anna, "610", ben, "580")
    ben.click("Take mine: 580.00")
    anna.wait_for(lambda: price(anna) == "580.00", "Ben's price is at Anna's console")
    kiosk.wait_until(lambda: "price €610 → €580" in kiosk.my_list.shown()[0].mark, "Ben's price on the kiosk")
    ben.wait_until_confirmed()
    stored = shop.record(customer_id)
    assert stored.lines[0].unit_price.minor == 58_000
    assert stored == shop.replayed(customer_id)
    refused = [entry for entry in shop.history(customer_id) if entry.refusal is not None]
    assert len(refused) == 2, "both of Ben's first tries are kept in the history as not done"


def both_set_a_price(first: ConsoleDriver, early: str, second: ConsoleDriver, late: str) -> None:
    """The second has not seen what the first does when setting another price for the same line."""
    second.hold_the_store()
    second.lines.set_price(second.lines.row_of(CHAIR), late)
    first.lines.set_price(first.lines.row_of(CHAIR), early)
    first.wait_until_confirmed()
    second.let_the_store_go()
    second.wait_for(lambda: second.has_button(f"Take theirs: {early}.00"), "both prices are shown")
    assert second.has_button(f"Take mine: {late}.00")


def is_asked_to_decide(console: ConsoleDriver) -> bool:
    return any(text.startswith(("Take mine", "Take theirs")) for text in console.shown_texts())


def test_edits_of_different_lines_never_meet(
    kiosk: KioskDriver, anna: ConsoleDriver, ben: ConsoleDriver, shop: Shop, customer_id: str
) -> None:
    ben.hold_the_store()
    ben.lines.set_quantity(ben.lines.row_of(PILLOW), "4")
    anna.lines.set_price(anna.lines.row_of(CHAIR), "600")
    anna.wait_until_confirmed()
    kiosk.wait_until(lambda: kiosk.my_list.shown()[0].total == "€600", "Anna's price on the kiosk")
    kiosk.my_list.write_note(CHAIR, "In moss, if there is any")
    ben.let_the_store_go()
    ben.wait_until_confirmed()
    for console in (anna, ben):
        wait_for_all_three(console)
        assert not is_asked_to_decide(console)
    kiosk.wait_until(lambda: [line.quantity for line in kiosk.my_list.shown()] == ["1", "4"], "four pillows")
    assert [line.total for line in kiosk.my_list.shown()] == ["€600", "€236"]
    assert shop.record(customer_id) == shop.replayed(customer_id)


def wait_for_all_three(console: ConsoleDriver) -> None:
    console.wait_for(
        lambda: (
            price(console) == "600.00"
            and console.lines.cell(console.lines.row_of(PILLOW), Column.QUANTITY) == "4"
            and console.lines.cell(console.lines.row_of(CHAIR), Column.NOTE) == "In moss, if there is any"
        ),
        "all three edits are shown",
    )


def test_what_is_being_typed_survives_what_the_other_does_to_the_same_line(
    anna: ConsoleDriver, ben: ConsoleDriver, shop: Shop, customer_id: str
) -> None:
    anna.hold_the_store()
    anna.lines.set_quantity(anna.lines.row_of(CHAIR), "2")
    ben.lines.begin_edit(ben.lines.row_of(CHAIR), Column.NOTE)
    ben.type("For the por")
    anna.let_the_store_go()
    ben.wait_for(
        lambda: ben.lines.cell(ben.lines.row_of(CHAIR), Column.QUANTITY) == "2", "Anna's quantity is shown"
    )
    editor = ben.lines.open_editor
    assert editor is not None, "the editor was closed under Ben's hands"
    assert editor.text() == "For the por"
    ben.type("ch")
    ben.press(Qt.Key.Key_Return)
    ben.wait_for(lambda: is_asked_to_decide(ben), "the line has moved on, and Ben is asked")
    ben.click("Take mine: For the porch")
    ben.wait_until_confirmed()
    chair = shop.record(customer_id).lines[0]
    assert (int(chair.quantity), chair.note) == (2, "For the porch")
