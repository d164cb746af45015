# SPDX-License-Identifier: GPL-3.0-or-later
"""One product beside the table: its form, what is wrong in it, and what somebody else did meanwhile.

It asks for edits and makes none itself. Whoever may not edit reads the same form.
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.formats import Formats, with_name
from console.look import Look
from console.pages.catalogue.options import OptionLines
from console.pages.catalogue.phrases import clash_sentence, fault_sentence, field_word
from console.pages.catalogue.picture import PictureRow
from console.pages.catalogue.questions import Found
from console.pages.catalogue.sections import SaleSection, TextsSection
from console.pages.catalogue.typed_since import with_typed_since
from console.pages.catalogue.variants import VariantsTable
from console.services import Services
from console.widgets.form import FormSection
from console.widgets.labels import action_button, button, label, set_property
from console.widgets.margins import set_margins
from shared.catalogue import localised
from shared.catalogue.editing import (
    ChangedMeanwhile,
    Fault,
    FaultKind,
    Sheet,
    SheetPicture,
    SheetVariant,
    StoredProduct,
    with_options,
)
from shared.catalogue.importing.types import ImportedAxis

_NEW = Sheet("", {}, (SheetVariant("", None),))


class ProductPanel(QFrame):
    """Holds what is being typed until it is saved or given up."""

    edited = Signal()
    """Whether there is something to save may have changed."""
    objected = Signal(str)
    theirs_taken = Signal()
    """What somebody else has saved meanwhile is the form's now; one's other edits still stand."""
    save_wanted = Signal()

    def __init__(
        self,
        services: Services,
        look: Look,
        formats: Formats,
        language: str,
        names: Mapping[str, str],
        save: QAction,
        state: QAction,
    ) -> None:
        super().__init__()
        self.setObjectName("areaSide")
        self._formats = formats
        self._language = language
        self._base: StoredProduct | None = None
        self._draft: Sheet | None = None
        self._product: object = None
        """What tells the product that is shown from another; a new one keeps its own when it is stored."""
        self._sent: Sheet | None = None
        """What the store has been given to keep and has not answered yet."""
        self._judged: Sheet | None = None
        """What its last answer was to."""
        self._conflict: ChangedMeanwhile | None = None
        self._currency = "EUR"
        self._allowed = False
        self._filling = False
        self._title = label("", "title", wrap=True)
        self._state = label("", "state")
        self._readers = label(self.tr("Managers edit the catalogue; you can read it."), "small", wrap=True)
        self._texts = TextsSection(look, names)
        self._sale = SaleSection(look, formats)
        self._options = OptionLines(look)
        self._variants = VariantsTable(formats)
        self._picture = PictureRow(services, look)
        self._whole = label("", "objection", wrap=True)
        self._scroll = QScrollArea()
        self._strip = QFrame()
        self._clashes = label("", "", wrap=True)
        self._save = save
        self._discard = button(self.tr("Discard"), "", self.tr("Put everything back as it is stored (Esc)"))
        self._discard.clicked.connect(lambda _checked: self.discard())
        self._foot = QFrame()
        self._build(state)
        self._listen()

    # ------------------------------------------------------------------------------------------ what it shows

    @property
    def base(self) -> StoredProduct | None:
        """The product as it was stored when it was opened; None for a new one, or where nothing is shown."""
        return self._base

    @property
    def draft(self) -> Sheet | None:
        """What stands in the form; None where nothing is shown."""
        return self._draft

    @property
    def is_dirty(self) -> bool:
        """Whether there is something to save."""
        if self._draft is None or not self._allowed:
            return False
        stored = self._base.sheet if self._base is not None else self._new_sheet()
        if self._draft != stored or self._options.is_edited or self._variants.is_edited:
            return True
        return not self._sale.judge(self._draft)

    @property
    def title(self) -> str:
        """What the product is called."""
        return localised(self._draft.title, self._language) if self._draft is not None else ""

    def know_shop(self, found: Found) -> None:
        """Offer the shop's categories and languages, and use its currency."""
        self._currency = found.currency
        self._texts.offer_languages(found.languages, self._language)
        self._sale.offer(found.categories, found.currency)

    def allow(self, *, allowed: bool) -> None:
        """Let the form be written, or only read."""
        self._allowed = allowed
        for section in (self._texts, self._sale):
            section.allow(allowed=allowed)
        self._options.allow(allowed=allowed)
        self._variants.allow(allowed=allowed)
        self._picture.allow(allowed=allowed)
        self._readers.setVisible(not allowed)
        self._foot.setVisible(allowed)

    def show_product(self, product: StoredProduct) -> None:
        """Show a product as it is stored."""
        self._sent = None
        same = self._base is not None and self._base.product_id == product.product_id
        if not same:
            self._product = product.product_id
        self._base = product
        self._show(product.sheet)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)

    def begin_new(self, category_id: str | None) -> None:
        """Show the form of a product that is not there yet."""
        self._base = self._sent = None
        self._product = object()
        self._show(replace(_NEW, category_id=category_id))
        self._scroll.verticalScrollBar().setValue(0)
        self._take_keyboard(self._texts.title)

    def show_nothing(self) -> None:
        """No product is shown any more."""
        self._base = self._draft = self._sent = self._conflict = self._product = None
        self._picture.let_go()
        self.edited.emit()

    def begin_saving(self) -> None:
        """What stands in the form is on its way to the store; whoever goes on typing may."""
        self._sent = self._draft

    def take_saved(self, product: StoredProduct) -> bool:
        """Show what is stored, and over it what was typed since; False where it is not shown any more."""
        before, sent = self._draft, self._sent
        if not self.end_saving() or before is None or sent is None:
            return False
        self._base = product
        typing = self._options.is_edited or self._variants.is_edited or not self._sale.judge(before)
        if before == sent and not typing:
            self._show(product.sheet)
        else:
            self._show_over(with_typed_since(sent, before, product.sheet), before)
        return True

    def end_saving(self) -> bool:
        """The store has answered; False where what it was given is not shown any more."""
        if self._sent is None:
            return False
        self._judged, self._sent = self._sent, None
        return True

    def show_newer(self, product: StoredProduct) -> None:
        """Somebody has saved the product meanwhile: show it, unless something is being typed."""
        if self._base is None or self._base.product_id != product.product_id or product == self._base:
            return
        if not self.is_dirty:
            self.show_product(product)

    def discard(self) -> None:
        """Put everything back as it is stored, or is just being."""
        if self._draft is None:
            return
        if self._sent is not None:
            self._show(self._sent)
        elif self._base is not None:
            self._show(self._base.sheet)
        else:
            self.show_nothing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where no field wanted it, gives up what was typed."""
        if event.key() == Qt.Key.Key_Escape and self._allowed and (self.is_dirty or self._base is None):
            self.discard()
            return
        super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard into the form."""
        self._texts.title.setFocus()
        self._texts.title.selectAll()

    # ------------------------------------------------------------------------------------------ what is wrong

    def is_readable(self) -> bool:
        """Take what is being typed, and tell whether all of it can be read; if not, the form says what."""
        if not self._options.commit():
            self.show_faults((Fault("options", FaultKind.MISSING),))
            return False
        return self._variants.close_editor() and self._draft is not None and self._sale.judge(self._draft)

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        """Say what is to be mended, each beside its field, and put the keyboard on the first."""
        others = self._sale.show_faults(self._texts.show_faults(faults))
        sentences = [
            with_name(fault.sku or field_word(fault.field), fault_sentence(fault))
            for fault in dict.fromkeys(others)
        ]
        self._whole.setText("\n".join(sentences))
        self._whole.setVisible(bool(sentences))
        row = self._texts.first_at_fault() or self._sale.first_at_fault()
        if row is not None:
            self._take_keyboard(row.field)
            self._scroll.ensureWidgetVisible(row)
        elif sentences:
            self._scroll.ensureWidgetVisible(self._whole)

    def show_conflict(self, conflict: ChangedMeanwhile) -> None:
        """Show where one's own edit and another's clash, to be decided."""
        self._conflict = conflict
        lines = [clash_sentence(each, self._formats, self._currency) for each in conflict.clashes]
        self._clashes.setText(
            "\n".join([self.tr("Somebody else has changed this product meanwhile."), *lines])
        )
        self._strip.show()
        self._take_keyboard(self._mine)

    def _take_keyboard(self, widget: QWidget) -> None:
        """The store answers when the page may have been left: then somebody types elsewhere."""
        if self.isVisible():
            widget.setFocus()

    def _take_mine(self) -> None:
        if self._conflict is not None:
            self._decide(self._conflict.theirs, self._conflict.with_mine)
            self.save_wanted.emit()

    def _take_theirs(self) -> None:
        if self._conflict is not None:
            self._decide(self._conflict.theirs, self._conflict.with_theirs)
            self.theirs_taken.emit()

    def _decide(self, theirs: StoredProduct, sheet: Sheet) -> None:
        self._base = theirs
        if self._judged is not None and self._draft is not None:
            sheet = with_typed_since(self._judged, self._draft, sheet)
        self._show(sheet)

    # ----------------------------------------------------------------------------------------------- the form

    def _new_sheet(self) -> Sheet:
        """Return the form of a new product in which nothing is typed; a category alone is nothing typed."""
        return replace(_NEW, category_id=self._draft.category_id if self._draft else None)

    def _show(self, sheet: Sheet) -> None:
        """Fill the form, with nothing to mend."""
        self._conflict = None
        self._strip.hide()
        self._whole.hide()
        self._variants.drop_editor()
        self._draft = sheet
        self._fill()
        for section in (self._texts, self._sale):
            section.forgive()
        self.edited.emit()

    def _show_over(self, sheet: Sheet, before: Sheet) -> None:
        """Fill in what is another now, and leave alone what may just be being typed."""
        self._conflict = None
        self._strip.hide()
        self._whole.hide()
        self._draft = sheet
        self._filling = True
        self._texts.show_sheet(sheet, before)
        self._sale.show_sheet(sheet, before)
        if sheet.options != before.options:
            self._options.show_sheet(sheet, self._texts.language, keep_unfinished=True)
        self._variants.show_sheet(sheet, self._texts.language, self._currency)
        self._picture.show_sheet(sheet, self._product)
        self._filling = False
        self._name()
        self.edited.emit()

    def _fill(self, *, keep_unfinished: bool = False) -> None:
        if self._draft is None:
            return
        self._filling = True
        self._texts.show_sheet(self._draft)
        self._sale.show_sheet(self._draft)
        self._fill_options(keep_unfinished=keep_unfinished)
        self._filling = False
        self._name()

    def _fill_options(self, *, keep_unfinished: bool) -> None:
        if self._draft is not None:
            self._options.show_sheet(self._draft, self._texts.language, keep_unfinished=keep_unfinished)
            self._variants.show_sheet(self._draft, self._texts.language, self._currency)
            self._picture.show_sheet(self._draft, self._product)

    def _name(self) -> None:
        self._title.setText(self.title or self.tr("New product"))
        sold = self._base is None or self._base.active
        self._state.setText(
            self.tr("new") if self._base is None else (self.tr("on sale") if sold else self.tr("withdrawn"))
        )
        set_property(self._state, "state", "" if sold else "closed")

    def _typed(self) -> None:
        """Take what stands in the plain fields."""
        if self._filling or self._draft is None:
            return
        self._draft = self._sale.written(self._texts.written(self._draft, self._texts.language))
        self._whole.hide()
        self._name()
        self.edited.emit()

    def _take_options(self, options: tuple[ImportedAxis, ...]) -> None:
        if self._draft is not None:
            self._draft = with_options(self._draft, options)
            self._refill()

    def _take_variants(self, variants: tuple[SheetVariant, ...]) -> None:
        if self._draft is not None:
            self._draft = replace(self._draft, variants=variants)
            self._refill()

    def _take_pictures(self, pictures: tuple[SheetPicture, ...]) -> None:
        if self._draft is not None:
            self._draft = replace(self._draft, pictures=pictures)
            self._refill()

    def _refill(self) -> None:
        self._whole.hide()
        self._fill(keep_unfinished=True)
        self.edited.emit()

    # -------------------------------------------------------------------------------------------------- parts

    def _listen(self) -> None:
        self._texts.edited.connect(self._typed)
        self._texts.language_chosen.connect(lambda: self._fill(keep_unfinished=True))
        self._sale.edited.connect(self._typed)
        self._options.options_written.connect(self._take_options)
        self._options.edited.connect(self.edited)
        self._variants.variants_written.connect(self._take_variants)
        self._variants.edited.connect(self.edited)
        self._variants.objected.connect(self.objected)
        self._picture.picture_chosen.connect(self._take_pictures)
        self._picture.objected.connect(self.objected)

    def _follow_bar(self) -> None:
        """End the foot where the fields end, whether or not there is a scroll bar beside them."""
        bar = self._scroll.verticalScrollBar()
        wide = bar.sizeHint().width() if bar.maximum() else 0
        layout = self._foot.layout()
        if layout is not None:
            set_margins(layout, 20, 10, 18 + wide, 10)

    def _build(self, state: QAction) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        choices = FormSection(self.tr("Options and variants"))
        choices.add(self._options)
        choices.add(self._variants)
        pictures = FormSection(self.tr("Picture"))
        pictures.add(self._picture)
        column = QVBoxLayout()
        set_margins(column, 20, 14, 18, 20)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._readers)
        column.addWidget(self._build_strip())
        column.addWidget(self._whole)
        for part in (self._texts, self._sale, choices, pictures):
            column.addWidget(part)
        column.addStretch(1)
        form = QWidget()
        form.setLayout(column)
        self._scroll.setWidget(form)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot.setObjectName("sideFoot")
        foot = QHBoxLayout(self._foot)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._follow_bar)
        set_margins(foot, 20, 10, 18, 10)
        foot.setSpacing(8)
        foot.addWidget(action_button(state))
        foot.addStretch(1)
        foot.addWidget(self._discard)
        foot.addWidget(action_button(self._save, "primary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)
        self.edited.connect(lambda: self._discard.setEnabled(self.is_dirty or self._base is None))

    def _build_strip(self) -> QFrame:
        self._strip.setProperty("kind", "conflict")
        self._mine = button(self.tr("Keep mine"), "primary", self.tr("Save my values over theirs"))
        self._mine.clicked.connect(lambda _checked: self._take_mine())
        theirs = button(self.tr("Take theirs"), "", self.tr("Let go of my values where they clash"))
        theirs.clicked.connect(lambda _checked: self._take_theirs())
        buttons = QHBoxLayout()
        buttons.addWidget(self._mine)
        buttons.addWidget(theirs)
        buttons.addStretch(1)
        layout = QVBoxLayout(self._strip)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self._clashes)
        layout.addLayout(buttons)
        self._strip.hide()
        return self._strip
