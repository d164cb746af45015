# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a slip."""

from dataclasses import astuple, replace

import pytest
from PySide6.QtWidgets import QApplication

from shared.desktop.quote import Wording
from shared.desktop.slip import Paper, compose_slip, picture
from shared.money import Money
from shared.records import Discount, DiscountKind
from tests.shared.desktop.slip.reading import as_pil, scanned
from tests.shared.desktop.slip.slips import CONTACT, NOON, make_order

pytestmark = pytest.mark.usefixtures("qapp")


def flat(value: object) -> str:
    return " ".join(flat(each) for each in value) if isinstance(value, tuple) else str(value)


def test_a_slip_says_what_costs_how_much_and_what_comes_off(qapp: QApplication) -> None:
    slip = make_order().slip("en")
    first, second, third = slip.lines
    assert (first.title, first.options) == ("Alma sofa", "3-seater · Ink blue")
    assert (first.price.words, first.price.amount) == ("2 × €1,290.00", "€2,580.00")
    assert first.reduction is not None
    assert (first.reduction.words, first.reduction.amount) == ("Reduction 10%", "\u2066−€258.00\u2069")
    assert first.note == "“Must fit through a 75 cm door”"
    assert (second.price.words, second.price.amount, second.reduction) == ("2.5 m × €39.50", "€98.75", None)
    assert third.price.amount == "€2,398.00"
    assert slip.total.amount == "€4,818.75"
    assert slip.saving is not None
    assert slip.saving.amount == "€440.00"


def test_the_lines_of_a_slip_add_up_to_its_total() -> None:
    order = make_order(lines=9)
    assert sum(line.total.minor for line in order.record.standing_lines) == order.record.total.minor
    assert order.slip("en").total.amount == f"€{order.record.total.major:,}"


def test_a_slip_of_whole_amounts_has_no_cents() -> None:
    order = make_order(lines=1)
    assert order.slip("en").total.amount == "€2,322"


def test_what_was_taken_off_the_list_is_not_on_the_slip() -> None:
    order = make_order()
    lines = (replace(order.record.lines[0], removed=True), *order.record.lines[1:])
    slip = replace(order, record=replace(order.record, lines=lines)).slip("en")
    assert [line.title for line in slip.lines] == ["Linum curtain fabric 1", "Fjell lounge chair 2"]


def test_an_amount_off_is_named_as_what_it_is() -> None:
    order = make_order(lines=1)
    line = replace(order.record.lines[0], discount=Discount(DiscountKind.AMOUNT, 5_000))
    slip = replace(order, record=replace(order.record, lines=(line,))).slip("en")
    assert slip.lines[0].reduction is not None
    assert (slip.lines[0].reduction.words, slip.lines[0].reduction.amount) == (
        "Reduction",
        "\u2066−€50\u2069",
    )


def test_a_dearer_price_is_no_saving() -> None:
    order = make_order(lines=1)
    line = replace(order.record.lines[0], discount=None, unit_price=Money("EUR", 200_000))
    assert replace(order, record=replace(order.record, lines=(line,))).slip("en").saving is None


def test_a_long_note_is_shortened_and_stays_on_one_line() -> None:
    order = make_order(lines=1)
    line = replace(order.record.lines[0], note="It must\nfit. " * 40)
    note = replace(order, record=replace(order.record, lines=(line,))).slip("en").lines[0].note
    assert len(note) <= 122
    assert note.endswith("…”")
    assert "\n" not in note


def test_nothing_about_the_person_is_on_the_slip() -> None:
    order = make_order()
    words = flat(astuple(order.slip("en"))) + " "
    for private in (CONTACT.name, CONTACT.phone, CONTACT.email, "VIP", order.record.secret_hash):
        assert private not in words


def test_a_slip_says_when_its_prices_were_true_and_how_to_go_on() -> None:
    order = make_order()
    slip = order.slip("en")
    assert slip.as_of.startswith("Prices as of 22/11/2026, ")
    assert slip.date.startswith("Sunday, 22 November 2026, ")
    assert slip.identity.replace(" ", "") == order.record.customer_id
    assert slip.to_type is not None
    assert slip.to_type.amount.replace(" ", "") == order.code.text
    assert "staff" in slip.what_next


def test_arabic_is_read_from_the_right_and_others_from_the_left() -> None:
    order = make_order()
    assert order.slip("ar").right_to_left
    assert not order.slip("ja").right_to_left


def test_a_slip_without_the_secret_names_the_record_and_promises_no_kiosk() -> None:
    order = make_order()
    slip = compose_slip(
        order.record,
        order.record.customer_id,
        "Linden & Co.",
        Wording("de"),
        now=NOON,
        prices_as_of=NOON,
        words={},
        translate=Wording("de").translate,
    )
    assert slip.named == order.record.customer_id
    assert slip.to_type is None
    assert "kiosk" not in slip.what_next
    assert slip.total.amount == "4.818,75\xa0€"
    assert scanned(as_pil(picture(slip, Paper.NARROW))) == order.record.customer_id
