# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a product's form that are plain fields: its texts in one language, and what it is sold by.

A section shows a sheet, and writes what stands in its fields into one; what cannot be read it objects to.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from console.formats import Formats
from console.look import Look
from console.pages.catalogue.filters import category_choices
from console.pages.catalogue.phrases import fault_sentence, unit_word, unreadable_sentence
from console.parsing import Unreadable
from console.widgets.fields import ChoiceField, CountField, LongTextField, MoneyField, PercentField, TextField
from console.widgets.form import FormRow, FormSection, allow_writing, side_by_side
from shared.catalogue import Category, Unit, gtin_in
from shared.catalogue.editing import Fault, Sheet, SheetVariant

T = TypeVar("T")


class Section(FormSection):
    """A part of the form."""

    edited = Signal()

    def __init__(self, title: str, *, first: bool = False) -> None:
        super().__init__(title, first=first)
        self._rows: dict[str, FormRow] = {}

    def show_faults(self, faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
        """Say what is wrong beside the fields it is of; return the faults of fields that are not here."""
        others: list[Fault] = []
        for fault in faults:
            row = self._rows.get(fault.field)
            if row is None or fault.sku:
                others.append(fault)
            else:
                row.object_to(fault_sentence(fault))
        return tuple(others)

    def forgive(self) -> None:
        """Take all objections back."""
        for row in self._rows.values():
            row.object_to("")

    def first_at_fault(self) -> FormRow | None:
        """Return the first row that has something to mend."""
        return next((row for row in self._rows.values() if row.objection), None)

    def allow(self, *, allowed: bool) -> None:
        """Let the fields be written, or only read."""
        for row in self._rows.values():
            allow_writing(row.field, allowed=allowed)

    def _row(self, name: str, title: str, field: QLineEdit | QPlainTextEdit, tip: str = "") -> FormRow:
        row = FormRow(title, field, tip)
        self._rows[name] = row
        field.textChanged.connect(lambda *_: self._changed(row))
        return row

    def _changed(self, row: FormRow) -> None:
        row.object_to("")
        self.edited.emit()

    def _choice_row(self, name: str, title: str, field: ChoiceField[T]) -> FormRow:
        row = FormRow(title, field)
        self._rows[name] = row
        field.chosen.connect(lambda: self._changed(row))
        return row


class TextsSection(Section):
    """Title, summary, description and place, in one of the shop's languages at a time."""

    language_chosen = Signal()

    def __init__(self, look: Look, names: Mapping[str, str]) -> None:
        """`names` are what the languages are called."""
        super().__init__(self.tr("What customers read"), first=True)
        self._names = names
        self._language = "en"
        self._choice: ChoiceField[str] = ChoiceField(look)
        self._choice.chosen.connect(self.language_chosen)
        self._choice_line = FormRow(self.tr("Language of these texts"), self._choice)
        self.title = TextField()
        self.summary = TextField(2_000)
        self.description = LongTextField(92)
        self.place = TextField()
        self.add(self._choice_line)
        self.add(self._row("title", self.tr("Title"), self.title))
        self.add(self._row("summary", self.tr("Summary"), self.summary))
        self.add(self._row("description", self.tr("Description"), self.description))
        self.add(
            self._row(
                "place",
                self.tr("Place in the shop"),
                self.place,
                self.tr("Where customers find it, such as “Aisle C, bay 4”"),
            )
        )

    @property
    def language(self) -> str:
        """The language of the texts that are shown."""
        return self._choice.value() or self._language

    def offer_languages(self, languages: tuple[str, ...], wanted: str) -> None:
        """Offer the shop's languages, beginning with the wanted one."""
        known = self._choice.value()
        self._choice.offer([(each, self._names.get(each, each)) for each in languages])
        if known is None:
            self._choice.choose(wanted if wanted in languages else languages[0])
        self._language = languages[0]
        self._choice_line.setVisible(len(languages) > 1)

    def show_sheet(self, sheet: Sheet, before: Sheet | None = None) -> None:
        """Show a sheet's texts in the chosen language; where it goes on from `before`, what differs."""
        language = self.language
        for name, field in (
            ("title", self.title),
            ("summary", self.summary),
            ("description", self.description),
            ("place", self.place),
        ):
            text = getattr(sheet, name).get(language, "")
            if before is None or text != getattr(before, name).get(language, ""):
                field.show_text(text)
        other = next(iter(sheet.title.values()), "")
        self.title.setPlaceholderText("" if sheet.title.get(language) else other)

    def written(self, sheet: Sheet, language: str) -> Sheet:
        """Return the sheet with these texts in a language."""
        return replace(
            sheet,
            title=_with(sheet.title, language, self.title.text()),
            summary=_with(sheet.summary, language, self.summary.text()),
            description=_with(sheet.description, language, self.description.toPlainText()),
            place=_with(sheet.place, language, self.place.text()),
        )


class SaleSection(Section):
    """SKU, unit, category and tax; without options also price, stock and barcode."""

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__(self.tr("How it is sold"))
        self.sku = TextField()
        self.gtin = TextField(40)
        self.price = MoneyField(formats)
        self.stock = CountField(formats, self.tr("not counted"))
        self.tax = PercentField(formats, self.tr("the shop’s own"))
        self.unit: ChoiceField[Unit] = ChoiceField(look, [(each, unit_word(each)) for each in Unit])
        self.category: ChoiceField[str | None] = ChoiceField(look)
        self.category.chosen.connect(self._choose_category)
        # It may not be offered, or not yet: it stays until another is chosen.
        self._category_id: str | None = None
        price = self._row("price", self.tr("Price"), self.price)
        stock = self._row("stock", self.tr("Stock"), self.stock, self.tr("Empty where nobody counts"))
        gtin = self._row("gtin", self.tr("Barcode (GTIN)"), self.gtin, self.tr("8, 12, 13 or 14 digits"))
        self._alone = (price, stock, gtin)
        self.add(side_by_side(price, stock, gtin, shares=(3, 3, 5)))
        self.add(
            side_by_side(
                self._row("sku", self.tr("SKU"), self.sku, self.tr("The shop’s own number of the product")),
                self._row("tax_rate", self.tr("Tax"), self.tax, self.tr("Empty for the shop’s own rate")),
                shares=(7, 4),
            )
        )
        self.add(
            side_by_side(
                self._choice_row("category_id", self.tr("Category"), self.category),
                self._choice_row("unit", self.tr("Sold by"), self.unit),
                shares=(7, 4),
            )
        )

    def offer(self, categories: tuple[Category, ...], currency: str) -> None:
        """Offer the shop's categories, and use its currency."""
        self.category.offer([(None, self.tr("None")), *category_choices(categories)])
        self.category.choose(self._category_id)
        self.price.use_currency(currency)

    def show_sheet(self, sheet: Sheet, before: Sheet | None = None) -> None:
        """Show how a sheet says the product is sold; where it goes on from `before`, only what differs."""
        alone = not sheet.options
        for row in self._alone:
            row.setVisible(alone)
        if before is None or sheet.sku != before.sku:
            self.sku.show_text(sheet.sku)
        if before is None or sheet.tax_rate != before.tax_rate:
            self.tax.show_hundredths(sheet.tax_rate)
        self.unit.choose(sheet.unit)
        self._category_id = sheet.category_id
        self.category.choose(self._category_id)
        if alone and sheet.variants:
            self._show_alone(sheet.variants[0], before)

    def _choose_category(self) -> None:
        self._category_id = self.category.value()

    def _show_alone(self, variant: SheetVariant, before: Sheet | None) -> None:
        was = before.variants[0] if before is not None and not before.options and before.variants else None
        if was is None or variant.price_minor != was.price_minor:
            self.price.show_minor(variant.price_minor)
        if was is None or variant.stock != was.stock:
            self.stock.show_count(variant.stock)
        if was is None or variant.gtin != was.gtin:
            self.gtin.show_text(variant.gtin or "")

    def written(self, sheet: Sheet) -> Sheet:
        """Return the sheet with what stands in the fields; what cannot be read leaves it as it was."""
        tax = self.tax.hundredths()
        sheet = replace(
            sheet,
            sku=self.sku.text().strip(),
            tax_rate=sheet.tax_rate if isinstance(tax, Unreadable) else tax,
            unit=self.unit.value() or Unit.PIECE,
            category_id=self._category_id,
        )
        if sheet.options or not sheet.variants:
            return sheet
        (variant,) = sheet.variants[:1]
        price, stock = self.price.minor(), self.stock.count()
        typed = self.gtin.text().strip()
        alone = replace(
            variant,
            sku=sheet.sku,
            price_minor=variant.price_minor if isinstance(price, Unreadable) else price,
            stock=variant.stock if isinstance(stock, Unreadable) else stock,
            gtin=gtin_in(typed) or (typed or None),
        )
        return replace(sheet, variants=(alone,))

    def judge(self, sheet: Sheet) -> bool:
        """Object to what cannot be read; return whether there is nothing of that kind."""
        read = {"tax_rate": self.tax.hundredths()}
        if not sheet.options:
            read |= {"price": self.price.minor(), "stock": self.stock.count()}
        unread = [name for name, value in read.items() if isinstance(value, Unreadable)]
        for name in unread:
            self._rows[name].object_to(unreadable_sentence(name))
        return not unread


def _with(texts: Mapping[str, str], language: str, text: str) -> Mapping[str, str]:
    """Return the texts with one of them written; an empty one is none; space at the ends is ignored."""
    if text.strip() == texts.get(language, "").strip():
        return texts
    others = {each: other for each, other in texts.items() if each != language}
    if not text.strip():
        return others
    return {each: (text.strip() if each == language else texts[each]) for each in [*texts, language]}
