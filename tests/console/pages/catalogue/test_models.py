# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the catalogue as Qt asks for them: any length, a page at a time, and nothing read twice."""

from collections.abc import Callable, Sequence

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.formats import Formats
from console.paged_model import PAGE, Answer
from console.pages.catalogue.table_model import EntriesModel, EntryColumn
from console.pages.catalogue.variants import VariantColumn, VariantsModel
from shared.catalogue.editing import CatalogueEntry, Sheet, SheetVariant
from shared.catalogue.importing.types import ImportedAxis, ImportedValue
from shared.money import Money

FORMATS = Formats.of("en")


def entry(product_id: str, price: int = 129_000) -> CatalogueEntry:
    return CatalogueEntry(
        product_id,
        f"SKU-{product_id}",
        f"Product {product_id}",
        "",
        Money("EUR", price),
        True,
        None,
        0,
        "",
        True,
        None,
        1,
    )


class Store:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.price = 129_000
        self.is_away = False
        self._waiting: list[Callable[[], None]] = []

    def fetch(self, keys: Sequence[str], answer: Answer[CatalogueEntry]) -> None:
        self.asked.append(tuple(keys))

        def found() -> None:
            answer(None if self.is_away else [entry(key, self.price) for key in keys])

        self._waiting.append(found)

    def answer(self) -> None:
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            each()


def shown(model: EntriesModel, row: int, column: EntryColumn = EntryColumn.PRODUCT) -> str:
    return str(model.index(row, column).data())


def test_a_table_of_a_hundred_thousand_reads_what_is_looked_at(qtbot: QtBot) -> None:
    store = Store()
    model = EntriesModel(FORMATS, store.fetch)
    keys = [str(number) for number in range(100_000)]
    model.show_keys(keys)
    assert model.rowCount() == 100_000
    assert store.asked == []
    assert shown(model, 70_050) == "…"
    assert shown(model, 70_051) == "…"
    assert store.asked == [tuple(keys[70_000 : 70_000 + PAGE])]
    with qtbot.waitSignal(model.dataChanged):
        store.answer()
    assert shown(model, 70_050) == "Product 70050"
    assert shown(model, 70_050, EntryColumn.PRICE) == "from 1,290.00"
    assert model.place_of("70050") == 70_050
    assert len(store.asked) == 1


def test_the_same_rows_again_are_read_anew_and_stay_meanwhile(qtbot: QtBot) -> None:
    store = Store()
    model = EntriesModel(FORMATS, store.fetch)
    model.show_keys(("1", "2"))
    shown(model, 0)
    store.answer()
    store.price = 99_000
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_keys(("1", "2"))
    assert shown(model, 0, EntryColumn.PRICE) == "from 1,290.00"
    store.answer()
    assert shown(model, 0, EntryColumn.PRICE) == "from 990.00"


def test_an_answer_to_an_older_question_is_not_shown(qtbot: QtBot) -> None:
    store = Store()
    model = EntriesModel(FORMATS, store.fetch)
    model.show_keys(("1", "2"))
    shown(model, 0)
    model.show_keys(("3",))
    with qtbot.assertNotEmitted(model.dataChanged):
        store.answer()
    assert shown(model, 0) == "…"


def test_rows_that_nobody_answered_for_are_asked_for_when_they_are_looked_at_or_read_again(
    qtbot: QtBot,
) -> None:
    store = Store()
    model = EntriesModel(FORMATS, store.fetch)
    model.show_keys(("1", "2"))
    store.is_away = True
    for times in (1, 2):
        assert shown(model, 0) == "…"
        with qtbot.assertNotEmitted(model.dataChanged):
            store.answer()
        assert len(store.asked) == times
    store.is_away = False
    model.show_keys(("1", "2"))
    with qtbot.waitSignal(model.dataChanged):
        store.answer()
    assert shown(model, 0) == "Product 1"
    assert len(store.asked) == 3


def test_a_row_that_is_gone_says_nothing(qtbot: QtBot) -> None:
    model = EntriesModel(FORMATS, lambda _keys, answer: answer(()))
    model.show_keys(("1",))
    shown(model, 0)
    assert shown(model, 0) in ("", "…")


def test_both_tables_keep_qts_rules(qtmodeltester: ModelTester) -> None:
    store = Store()
    entries = EntriesModel(FORMATS, store.fetch)
    entries.show_keys([str(number) for number in range(250)])
    shown(entries, 0)
    store.answer()
    qtmodeltester.check(entries)  # type: ignore[no-untyped-call]  # pytest-qt's
    variants = VariantsModel(FORMATS, lambda _sentence: None)
    variants.show_sheet(sofa(), "en", "EUR")
    qtmodeltester.check(variants)  # type: ignore[no-untyped-call]  # pytest-qt's


def sofa() -> Sheet:
    colour = ImportedAxis("colour", {"en": "Colour"}, (ImportedValue("sand", {"en": "Sand"}),))
    variant = SheetVariant("S", 129_000, stock=2, chosen={"colour": "sand"}, product_id="s")
    return Sheet("P", {"en": "Sofa"}, (variant,), options=(colour,))


def test_what_is_typed_into_a_variant_is_read_or_objected_to() -> None:
    objections: list[str] = []
    written: list[SheetVariant] = []
    model = VariantsModel(FORMATS, objections.append)
    model.written = lambda _place, variant: written.append(variant)
    model.show_sheet(sofa(), "en", "EUR")
    assert model.setData(model.index(0, VariantColumn.PRICE), "1,390")
    assert model.setData(model.index(0, VariantColumn.STOCK), "")
    assert model.setData(model.index(0, VariantColumn.GTIN), "4012345678994")
    assert not model.setData(model.index(0, VariantColumn.GTIN), "4012345678995")
    assert not model.setData(model.index(0, VariantColumn.PRICE), "much")
    assert not model.setData(model.index(0, VariantColumn.STOCK), "1.5")
    assert [(each.price_minor, each.stock, each.gtin) for each in written] == [
        (139_000, 2, None),
        (129_000, None, None),
        (129_000, 2, "4012345678994"),
    ]
    assert len(objections) == 3
