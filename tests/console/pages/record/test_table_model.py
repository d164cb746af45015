# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines as a table: what a cell says, what can be typed into it, and what a typed text means."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from console.formats import Formats
from console.pages.record.line_cells import (
    TYPED,
    Column,
    LineRow,
    cell_text,
    edited,
    mine_and_theirs,
    text_to_edit,
)
from console.pages.record.table_model import LinesModel
from console.parsing import Unreadable
from shared.catalogue import Unit
from shared.money import Money
from shared.records import (
    Discount,
    DiscountKind,
    Line,
    LineChange,
    RemoveLine,
    RestoreLine,
    SetDiscount,
    SetLineNote,
    SetOptions,
    SetPrice,
    SetQuantity,
)

ENGLISH, GERMAN = Formats.of("en"), Formats.of("de")
STAMP = uuid4()
LINE_ID = UUID(int=1)
NET = Money("EUR", 119_050)
LINE = Line(
    line_id=LINE_ID,
    position=1,
    product_id="p",
    sku="LC-ALMA",
    title="Alma sofa",
    options=(("Colour", "Sand"), ("Size", "3-seater")),
    unit=Unit.PIECE,
    quantity=Decimal(2),
    list_price=Money("EUR", 129_000),
    unit_price=NET,
    discount=Discount(DiscountKind.PERCENT, 1_000),
    note="Gift",
    removed=False,
    version=3,
    stamp=STAMP,
)


@pytest.mark.parametrize(
    ("column", "english", "german"),
    [
        (Column.PRODUCT, "Alma sofa", "Alma sofa"),
        (Column.OPTIONS, "Sand, 3-seater", "Sand, 3-seater"),
        (Column.QUANTITY, "2", "2"),
        (Column.PRICE, "1,190.50", "1.190,50"),
        (Column.DISCOUNT, "10%", "10\u00a0%"),
        (Column.TOTAL, "2,142.90", "2.142,90"),
        (Column.NOTE, "Gift", "Gift"),
        (Column.REMOVE, "", ""),
    ],
)
def test_a_cell_says_it_in_the_language_of_the_screen(column: Column, english: str, german: str) -> None:
    assert cell_text(LINE, column, ENGLISH) == english
    assert cell_text(LINE, column, GERMAN) == german


@pytest.mark.parametrize(
    ("column", "text", "what"),
    [
        (Column.QUANTITY, "3", SetQuantity(LINE_ID, Decimal(3), STAMP)),
        (Column.QUANTITY, "three", Unreadable()),
        (Column.PRICE, "1,100", SetPrice(LINE_ID, Money("EUR", 110_000), STAMP)),
        (Column.PRICE, "free", Unreadable()),
        (Column.DISCOUNT, "5%", SetDiscount(LINE_ID, Discount(DiscountKind.PERCENT, 500), STAMP)),
        (Column.DISCOUNT, "25", SetDiscount(LINE_ID, Discount(DiscountKind.AMOUNT, 2_500), STAMP)),
        (Column.DISCOUNT, "", SetDiscount(LINE_ID, None, STAMP)),
        (Column.DISCOUNT, "some", Unreadable()),
        (Column.NOTE, "  For Kim ", SetLineNote(LINE_ID, "For Kim", STAMP)),
        (Column.TOTAL, "5", Unreadable()),
    ],
)
def test_a_typed_text_is_a_change_that_has_seen_the_line(
    column: Column, text: str, what: LineChange | Unreadable
) -> None:
    assert edited(LINE, column, text, ENGLISH) == what


@pytest.mark.parametrize("formats", [ENGLISH, GERMAN])
@pytest.mark.parametrize("column", sorted(TYPED))
def test_what_an_editor_begins_with_means_the_line_as_it_is(column: Column, formats: Formats) -> None:
    again = edited(LINE, column, text_to_edit(LINE, column, formats), formats)
    assert (
        again
        == {
            Column.QUANTITY: SetQuantity(LINE_ID, LINE.quantity, STAMP),
            Column.PRICE: SetPrice(LINE_ID, LINE.unit_price, STAMP),
            Column.DISCOUNT: SetDiscount(LINE_ID, LINE.discount, STAMP),
            Column.NOTE: SetLineNote(LINE_ID, LINE.note, STAMP),
        }[column]
    )


@pytest.mark.parametrize(
    ("what", "theirs", "said"),
    [
        (SetPrice(LINE_ID, Money("EUR", 110_000)), LINE, ("price", "1,100.00", "1,190.50")),
        (SetQuantity(LINE_ID, Decimal(3)), LINE, ("quantity", "3", "2")),
        (SetQuantity(LINE_ID, Decimal(3)), replace(LINE, removed=True), ("quantity", "3", "removed")),
        (SetDiscount(LINE_ID, None), LINE, ("discount", "none", "10%")),
        (SetLineNote(LINE_ID, "x"), replace(LINE, note=""), ("note", "x", "none")),
        (
            SetOptions(LINE_ID, "p", "s", (("Colour", "Moss"),), NET, NET),
            LINE,
            ("options", "Moss", "Sand, 3-seater"),
        ),
        (RemoveLine(LINE_ID), LINE, ("line", "removed", "kept on the list: 2 at 1,190.50")),
        (RestoreLine(LINE_ID), replace(LINE, removed=True), ("line", "kept on the list", "removed")),
    ],
)
def test_a_conflict_shows_both_values(what: LineChange, theirs: Line, said: tuple[str, str, str]) -> None:
    assert mine_and_theirs(what, theirs, ENGLISH) == said


def test_the_table_keeps_qts_rules_and_only_standing_lines_are_typed_into(qtmodeltester: ModelTester) -> None:
    model = LinesModel(ENGLISH, lambda _product_id: None)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    gone = replace(LINE, line_id=UUID(int=2), removed=True)
    model.show((LineRow(LINE, True, False, False), LineRow(gone, False, True, False)))
    editable = [
        (row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if model.flags(model.index(row, column)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert editable == [(0, column) for column in sorted(TYPED)]
    said = model.index(1, Column.PRICE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Price: 1,190.50 (removed)"
    model.show(())
