# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole handover: a customer fills a list, a trader scans its code, and both work on one record."""

from console.pages.record.line_cells import Column
from shared.records import Outcome, State
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver, ShownLine
from tests.journeys.shop import Shop, bare

PILLOW_BARCODE = "2140080000014"


def test_from_the_first_touch_to_the_closed_record(
    kiosk: KioskDriver, anna: ConsoleDriver, shop: Shop
) -> None:
    earlier = someone_was_here_before(kiosk)
    customer_id = bare(the_customer_fills_a_list(kiosk))
    assert customer_id != earlier
    code = the_code_is_shown(kiosk, customer_id)
    anna_scans_it_while_writing_a_note_for(earlier, anna, code, shop)
    kiosk.keep_browsing()
    every_edit_of_anna_appears_on_the_kiosk(kiosk, anna)
    the_customer_goes_on_and_anna_sees_it(kiosk, anna)
    anna_takes_her_last_edit_back_and_does_it_again(kiosk, anna)
    anna_quotes_and_closes(kiosk, anna)
    the_database_tells_the_same_story(anna, shop, customer_id)


def someone_was_here_before(kiosk: KioskDriver) -> str:
    kiosk.touch_to_start()
    customer_id = bare(kiosk.codes.shown_identity())
    kiosk.codes.get_my_code()
    kiosk.im_done()
    return customer_id


def the_customer_fills_a_list(kiosk: KioskDriver) -> str:
    kiosk.touch_to_start()
    identity = kiosk.codes.shown_identity()
    assert [len(group) for group in identity.split()] == [3, 3, 3]
    kiosk.shelves.open_category("Lamps")
    assert not any("sofa" in title for title in kiosk.shelves.shown_cards())
    kiosk.shelves.search("almma soffa")
    kiosk.shelves.open_product("Alma sofa")
    kiosk.product.choose("Size", "3-seater")
    kiosk.product.choose("Colour", "Ink blue")
    kiosk.wait_until(lambda: kiosk.product.shown_price() == "€1,670", "the price of the larger sofa")
    kiosk.product.add_to_list()
    for words, title in (("fjell", "Fjell lounge chair"), ("birger", "Birger sofa")):
        kiosk.back()
        kiosk.shelves.search(words)
        kiosk.shelves.open_product(title)
        kiosk.product.add_to_list()
    kiosk.my_list.show()
    kiosk.my_list.more_of("Fjell lounge chair")
    kiosk.my_list.write_note("Alma sofa", "Must fit through a 75 cm door")
    kiosk.my_list.remove("Birger sofa")
    kiosk.wait_until(lambda: len(kiosk.my_list.shown()) == 2, "the sofa to go")
    assert kiosk.my_list.shown_total() == "€3,120"
    kiosk.my_list.undo_remove()
    kiosk.wait_until(lambda: len(kiosk.my_list.shown()) == 3, "the sofa to come back")
    alma, chairs, birger = kiosk.my_list.shown()
    assert (alma.title, alma.options, alma.note) == (
        "Alma sofa",
        "3-seater · Ink blue",
        "Must fit through a 75 cm door",
    )
    assert (chairs.quantity, chairs.total) == ("2", "€1,450")
    assert birger.title == "Birger sofa"
    assert kiosk.my_list.shown_total() == "€5,010"
    return identity


def the_code_is_shown(kiosk: KioskDriver, customer_id: str) -> str:
    kiosk.codes.get_my_code()
    code = kiosk.codes.shown_code()
    assert len(code) == 15
    assert code[:9] == customer_id == bare(kiosk.codes.shown_identity())
    return code


def anna_scans_it_while_writing_a_note_for(earlier: str, anna: ConsoleDriver, code: str, shop: Shop) -> None:
    """The scan opens the record, and not one of its symbols lands in the note of the other."""
    anna.wait_for(
        lambda: earlier in [visit for _, visit in anna.floor.shown], "the earlier visit is on the floor"
    )
    anna.floor.open(earlier)
    anna.record.begin_note("Comes back on Saturday")
    record = anna.scanner.scan_record(code)
    assert [line.title for line in record.standing_lines] == [
        "Alma sofa",
        "Fjell lounge chair",
        "Birger sofa",
    ]
    assert anna.record.note == ""
    anna.wait_until_confirmed()
    assert shop.record(earlier).note == "Comes back on Saturday"
    assert shop.record(code[:9]).state is State.IN_SERVICE


def every_edit_of_anna_appears_on_the_kiosk(kiosk: KioskDriver, anna: ConsoleDriver) -> None:
    anna.lines.set_discount(anna.lines.row_of("Fjell lounge chair"), "10%")
    chairs = wait_for_mark(kiosk, "Fjell lounge chair", "10% off")
    assert (chairs.total, chairs.before) == ("€1,305", "€1,450")
    anna.lines.set_quantity(anna.lines.row_of("Fjell lounge chair"), "3")
    wait_for_mark(kiosk, "Fjell lounge chair", "quantity 2 → 3")
    anna.picker.choose_options(anna.lines.row_of("Alma sofa"), "3-seater moss")
    sofa = wait_for_mark(kiosk, "Alma sofa", "now 3-seater, Moss")
    assert sofa.options == "3-seater · Moss"
    anna.lines.set_price(anna.lines.row_of("Alma sofa"), "1570")
    wait_for_mark(kiosk, "Alma sofa", "price €1,670.00 → €1,570.00")
    anna.lines.set_note(anna.lines.row_of("Birger sofa"), "Display piece")
    sofa = wait_for_mark(kiosk, "Birger sofa", "wrote a note")
    assert sofa.note == "Display piece"
    anna.scanner.scan(PILLOW_BARCODE)
    wait_for_mark(kiosk, "Sova pillow", "Anna: added this for you")
    anna.picker.add_product("svamp", "moss")
    wait_for_mark(kiosk, "Svamp table lamp", "Anna: added this for you")
    anna.lines.remove_or_restore(anna.lines.row_of("Birger sofa"))
    birger = wait_for_mark(kiosk, "Birger sofa", "took this off the list")
    assert birger.gone
    anna.lines.remove_or_restore(anna.lines.row_of("Birger sofa"))
    birger = wait_for_mark(kiosk, "Birger sofa", "put this back on the list")
    assert not birger.gone


def the_customer_goes_on_and_anna_sees_it(kiosk: KioskDriver, anna: ConsoleDriver) -> None:
    kiosk.my_list.more_of("Sova pillow")
    kiosk.my_list.remove("Fjell lounge chair")
    anna.wait_for(
        lambda: anna.lines.cell(anna.lines.row_of("Sova pillow"), Column.QUANTITY) == "2",
        "the second pillow is shown",
    )
    anna.wait_for(
        lambda: anna.lines.shown[anna.lines.row_of("Fjell lounge chair")].removed, "the chairs are struck out"
    )
    assert any(each.startswith("Customer, ") and "quantity 1 → 2" in each for each in anna.record.history)


def anna_takes_her_last_edit_back_and_does_it_again(kiosk: KioskDriver, anna: ConsoleDriver) -> None:
    anna.lines.set_price(anna.lines.row_of("Sova pillow"), "54")
    wait_for_mark(kiosk, "Sova pillow", "price €59 → €54")
    anna.record.undo()
    kiosk.wait_until(lambda: shown(kiosk, "Sova pillow").total == "€118", "the old price on the kiosk")
    assert "price 59 → 54" in anna.notice
    anna.record.redo()
    kiosk.wait_until(lambda: shown(kiosk, "Sova pillow").total == "€108", "the new price again")


def anna_quotes_and_closes(kiosk: KioskDriver, anna: ConsoleDriver) -> None:
    anna.record.quote()
    kiosk.wait_until(lambda: kiosk.says("Anna has made you an offer"), "the offer on the kiosk")
    anna.record.close_as(Outcome.SOLD)
    kiosk.wait_until(lambda: kiosk.says("Thank you!"), "the farewell")
    assert not kiosk.says("Alma sofa")
    kiosk.touch("farewell")
    kiosk.wait_until_open()
    assert kiosk.codes.shown_identity() == ""
    assert kiosk.my_list.count() == 0


def the_database_tells_the_same_story(anna: ConsoleDriver, shop: Shop, customer_id: str) -> None:
    anna.wait_until_confirmed()
    stored = shop.record(customer_id)
    assert (stored.state, stored.outcome) == (State.CLOSED, Outcome.SOLD)
    assert {line.title: (int(line.quantity), line.total.minor) for line in stored.standing_lines} == {
        "Alma sofa": (1, 157_000),
        "Birger sofa": (1, 189_000),
        "Sova pillow": (2, 10_800),
        "Svamp table lamp": (1, 12_900),
    }
    assert stored == shop.replayed(customer_id)


def shown(kiosk: KioskDriver, title: str) -> ShownLine:
    return next(line for line in kiosk.my_list.shown() if line.title == title)


def wait_for_mark(kiosk: KioskDriver, title: str, mark: str) -> ShownLine:
    """Wait until the kiosk marks a line with who did what, and return the line."""
    kiosk.wait_until(
        lambda: any(line.title == title and mark in line.mark for line in kiosk.my_list.shown()),
        f"{mark!r} on {title!r}",
    )
    return shown(kiosk, title)
