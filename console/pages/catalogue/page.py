# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue's area: the filters and the table, the form beside them, and the import in their place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from console.areas import AreaPage
from console.formats import Formats
from console.key_names import with_key
from console.look import Look
from console.page_action import page_action
from console.paged_model import Answer
from console.pages.catalogue.editing import ProductEditing
from console.pages.catalogue.filters import FilterBar
from console.pages.catalogue.panel import ProductPanel
from console.pages.catalogue.questions import Found, find, rows_of
from console.pages.catalogue.table import EntriesView
from console.pages.catalogue.table_model import EntriesModel
from console.pages.importing import ImportPage
from console.phrases import problem_sentence
from console.services import Services
from console.widgets.labels import action_button, button, label
from console.widgets.margins import set_margins
from shared.catalogue.editing import CatalogueEntry, Order, Wanted
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem
from shared.staff import Administration, may_administer

_PANEL_WIDTHS = ((1340, 620), (1250, 566), (0, 496))
"""From which width of the page, in pixels, how wide the form is."""


class CataloguePage(AreaPage):
    """The table, the form, and their answers to one another."""

    def __init__(self, services: Services, look: Look, formats: Formats) -> None:
        super().__init__()
        self.setObjectName("areaPage")
        self._services = services
        self._look = look
        self._formats = formats
        self._language = formats.locale.name().partition("_")[0]
        self._found: Found | None = None
        self._order: tuple[Order, bool] = (Order.SHOP, False)
        self._browse = QWidget()
        self._whole = QStackedLayout()
        self._make_actions()
        self._filters = FilterBar(look, formats)
        self._model = EntriesModel(formats, self._fetch)
        self._table = EntriesView(look, formats, services.shelf, self._model)
        self._panel = ProductPanel(
            services,
            look,
            formats,
            self._language,
            self._language_names(),
            self.save_action,
            self.state_action,
        )
        self._editing = ProductEditing(services, self._panel, self._language, self)
        self._count = label("", "quiet")
        self._said = label("", "lead", wrap=True)
        self._more = label("", "quiet", wrap=True)
        self._clear = button(self.tr("Show everything"), "link")
        self._middle = QStackedLayout()
        self._side = QStackedLayout()
        self._import = ImportPage(services, look, formats, self._language)
        self._build()
        self._listen()

    # ----------------------------------------------------------------------------------------------- the area

    def arrive(self) -> None:
        """Read the shop's products, and take the keyboard."""
        self._panel.allow(allowed=self._may_edit)
        if not self._may_edit:
            self._whole.setCurrentWidget(self._browse)
        self._allow()
        self.look_again()
        if self._whole.currentWidget() is self._import:
            self._import.begin()
        else:
            self._filters.search.setFocus()

    def leave(self) -> None:
        """Save what is being typed."""
        if self._panel.is_dirty:
            self._editing.save()

    def forget_drafts(self) -> None:
        """The form is empty, and the import at its first step."""
        self._table.choose_none()
        self._editing.forget()
        self._import.forget()
        self._whole.setCurrentWidget(self._browse)
        self._allow()

    def hints(self) -> tuple[QAction, ...]:
        if self._whole.currentWidget() is self._import:
            return self._import.hints()
        return (self.find_action, self.new_action, self.save_action, self.state_action, self.import_action)

    # ---------------------------------------------------------------------------------------------- the table

    def look_again(self) -> None:
        """Ask for the products that are wanted."""
        wanted, language = self._wanted(), self._language
        if self._found is None:
            self._say(self.tr("The catalogue is being read …"))
        self._services.slow_store.ask_latest(
            "catalogue", lambda opened: find(opened, wanted, language), self._show_found, self
        )

    def _wanted(self) -> Wanted:
        order, descending = self._order
        bare = self._filters.wanted()
        return Wanted(
            bare.text,
            bare.category_id,
            bare.stock,
            bare.state,
            bare.price_min,
            bare.price_max,
            order,
            descending,
        )

    def _show_found(self, outcome: Ok[Found] | Err) -> None:
        match outcome:
            case Ok(found):
                self._found = found
                self._filters.offer_categories(found.categories, found.currency)
                self._editing.know_shop(found)
                shown = self._table.current_product()
                self._model.show_keys(found.product_ids)
                self._count.setText(self.tr("%n product(s)", "", len(found.product_ids)))
                self._say_what_is_missing(found)
                if shown is not None:
                    self._table.go_to(shown)
                self._editing.read_again()
            case Err(Problem() as problem) if self._found is None:
                self._say(self.tr("The catalogue cannot be read now."), problem_sentence(problem))
            case _:
                pass  # what was read stays; the foot says how the store is

    def _say_what_is_missing(self, found: Found) -> None:
        self._hint.setVisible(bool(found.product_ids))
        if found.product_ids:
            self._middle.setCurrentWidget(self._table)
        elif self._filters.narrows:
            self._say(
                self.tr("No product fits."), self.tr("Use fewer words, or leave out a filter."), clear=True
            )
        else:
            self._say(
                self.tr("There are no products yet."),
                self.tr("Add the first (Ctrl+N), or import a file that has them (Ctrl+I).")
                if self._may_edit
                else self.tr("A manager adds or imports them."),
            )

    def _say(self, sentence: str, more: str = "", *, clear: bool = False) -> None:
        self._said.setText(sentence)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._clear.setVisible(clear)
        self._middle.setCurrentIndex(0)

    def _fetch(self, product_ids: Sequence[str], answer: Answer[CatalogueEntry]) -> None:
        chosen, language = tuple(product_ids), self._language

        def arrived(outcome: Ok[tuple[CatalogueEntry, ...]] | Err) -> None:
            answer(outcome.value if isinstance(outcome, Ok) else None)

        self._services.slow_store.ask(lambda opened: rows_of(opened, chosen, language), arrived, self)

    def _sort(self, order: Order, descending: bool) -> None:
        self._order = (order, descending)
        self._table.show_order(order, descending)
        self.look_again()

    # -------------------------------------------------------------------------------------------- one product

    def _reach(self, product_id: str) -> None:
        """Go to a product, once what is typed in the one before is saved."""
        if self._panel.is_dirty:
            before = self._panel.base
            if before is None or not self._table.go_to(before.product_id):
                self._table.choose_none()
            self._editing.save(then=lambda: self._go_to(product_id))
            return
        self._editing.open(product_id)

    def _go_to(self, product_id: str) -> None:
        if self._table.go_to(product_id):
            self._editing.open(product_id)

    def _begin_new(self) -> None:
        def begin() -> None:
            self._table.choose_none()
            self._side.setCurrentIndex(1)
            self._editing.begin_new(self._filters.wanted().category_id)

        self._editing.once_saved(begin)

    # ------------------------------------------------------------------------------------------------- wiring

    @property
    def _may_edit(self) -> bool:
        trader = self._services.desk.trader
        return trader is not None and may_administer(trader.role, Administration.CATALOGUE)

    def _allow(self) -> None:
        """Enable what can be done."""
        base = self._panel.base
        may = self._may_edit
        browsing = self._whole.currentWidget() is self._browse
        self.find_action.setEnabled(browsing)
        self.new_action.setEnabled(may and browsing)
        self.import_action.setEnabled(may and browsing)
        self.save_action.setEnabled(may and browsing and self._panel.is_dirty and not self._editing.is_saving)
        self.state_action.setEnabled(may and browsing and base is not None and not self._editing.is_saving)
        withdrawn = base is not None and not base.active
        name, tip = self._bringing_back if withdrawn else self._withdrawing
        self.state_action.setText(name)
        self.state_action.setToolTip(with_key(tip, self.state_action.shortcut()))
        self._side.setCurrentIndex(0 if self._panel.draft is None else 1)

    def _make_actions(self) -> None:
        self._withdrawing = self.tr("Withdraw"), self.tr("Take the product off the kiosks")
        self._bringing_back = self.tr("Bring back"), self.tr("Sell the product again")
        self.find_action = page_action(
            self._browse, self.tr("Search"), "Ctrl+F", self.tr("Search the catalogue")
        )
        self.new_action = page_action(
            self._browse, self.tr("New product"), "Ctrl+N", self.tr("Add a product")
        )
        self.save_action = page_action(self._browse, self.tr("Save"), "Ctrl+S", self.tr("Save the product"))
        self.state_action = page_action(
            self._browse, self._withdrawing[0], "Ctrl+Shift+D", self._withdrawing[1]
        )
        self.import_action = page_action(
            self._browse, self.tr("Import"), "Ctrl+I", self.tr("Import products from a file")
        )

    def _language_names(self) -> dict[str, str]:
        return {
            "en": self.tr("English"),
            "de": self.tr("German"),
            "fr": self.tr("French"),
            "es": self.tr("Spanish"),
            "ja": self.tr("Japanese"),
            "ar": self.tr("Arabic"),
        }

    def _listen(self) -> None:
        self.find_action.triggered.connect(self._filters.search.setFocus)
        self.new_action.triggered.connect(self._begin_new)
        self.save_action.triggered.connect(self._editing.save_now)
        self.import_action.triggered.connect(self._begin_import)
        self._import.left.connect(self._end_import)
        self._import.imported.connect(self.look_again)
        self._import.told.connect(self.told)
        self._import.troubled.connect(self.troubled)
        self.state_action.triggered.connect(self._editing.change_state)
        self._filters.changed.connect(self.look_again)
        self._filters.search.left_downwards.connect(self._go_to_first)
        self._clear.clicked.connect(lambda _checked: self._filters.clear())
        self._table.product_reached.connect(self._reach)
        self._table.edit_wanted.connect(self._panel.take_focus)
        self._table.order_wanted.connect(self._sort)
        self._panel.edited.connect(self._allow)
        self._panel.objected.connect(self.troubled)
        self._editing.allowed_changed.connect(self._allow)
        self._editing.stored.connect(self.look_again)
        self._editing.told.connect(self.told)
        self._editing.troubled.connect(self.troubled)
        self._services.store.came_up.connect(self._look_if_shown)
        self._services.live.catalogue_changed.connect(self._look_if_shown)

    def _begin_import(self) -> None:
        def begin() -> None:
            self._whole.setCurrentWidget(self._import)
            self.hints_changed.emit()
            self._allow()
            self._import.begin()

        self._editing.once_saved(begin)

    def _end_import(self) -> None:
        self._whole.setCurrentWidget(self._browse)
        self.hints_changed.emit()
        self._allow()
        self._filters.search.setFocus()

    def _look_if_shown(self) -> None:
        if self.isVisible():
            self.look_again()

    def _go_to_first(self) -> None:
        self._table.setFocus()
        if not self._table.currentIndex().isValid() and self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, 0))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(label(self.tr("Catalogue"), "display"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(action_button(self.import_action))
        head.addWidget(action_button(self.new_action))
        top = QVBoxLayout()
        set_margins(top, 22, 22, 18, 14)
        top.setSpacing(12)
        top.addLayout(head)
        top.addWidget(self._filters)
        self._middle.addWidget(self._empty(self._said, self._more, self._clear))
        self._middle.addWidget(self._table)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(top)
        left.addLayout(self._middle, 1)
        self._hint = label(self.tr("Choose a product to see all of it."), "quiet", wrap=True)
        nothing = self._empty(self._hint)
        nothing.setObjectName("areaSide")
        self._side.addWidget(nothing)
        self._side.addWidget(self._panel)
        self._side_frame = QWidget()
        self._side_frame.setLayout(self._side)
        browse = QHBoxLayout(self._browse)
        browse.setContentsMargins(0, 0, 0, 0)
        browse.setSpacing(0)
        browse.addLayout(left, 1)
        browse.addWidget(self._side_frame)
        self.setLayout(self._whole)
        self._whole.addWidget(self._browse)
        self._whole.addWidget(self._import)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = next(width for least, width in _PANEL_WIDTHS if event.size().width() >= least)
        self._side_frame.setFixedWidth(width)

    def _empty(self, *parts: QWidget) -> QFrame:
        made = QFrame()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(40, 0, 40, 60)
        layout.setSpacing(6)
        layout.addStretch(1)
        for part in parts:
            if isinstance(part, QLabel):
                layout.addWidget(part)
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            else:
                layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return made
