# SPDX-License-Identifier: GPL-3.0-or-later
"""One product's way through the form: read, written, saved, withdrawn, and what came of each.

What is typed is saved before the form shows anything else; what cannot be saved keeps the form where it is.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from console.pages.catalogue.panel import ProductPanel
from console.pages.catalogue.phrases import state_sentence
from console.pages.catalogue.questions import Found, product_to_edit, save, set_sold
from console.phrases import problem_sentence
from console.services import Services
from shared.catalogue.editing import (
    ChangedMeanwhile,
    EditAnswer,
    Faulty,
    NoSuchProduct,
    NotAllowed,
    Saved,
    StoredProduct,
)
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem


class ProductEditing(QObject):
    """Does in the store what the form asks for."""

    allowed_changed = Signal()
    """What can be done with the product may be something else now."""
    stored = Signal()
    """The catalogue is not as it was."""
    told = Signal(str)
    troubled = Signal(str)

    def __init__(self, services: Services, panel: ProductPanel, language: str, parent: QObject) -> None:
        """`language` is the console's."""
        super().__init__(parent)
        self._services = services
        self._panel = panel
        self._language = language
        self._shop_language = language
        self._wanted_product: str | None = None
        self._saving = False
        panel.save_wanted.connect(self.save_now)

    @property
    def is_saving(self) -> bool:
        """Whether the store has not answered yet."""
        return self._saving

    def know_shop(self, found: Found) -> None:
        """What is typed is in the shop's first language."""
        self._shop_language = found.languages[0]
        self._panel.know_shop(found)

    def open(self, product_id: str) -> None:
        """Show a product in the form, unless another is wanted by then."""
        self._wanted_product = product_id

        def arrived(outcome: Ok[StoredProduct | None] | Err) -> None:
            match outcome:
                case Ok(StoredProduct() as product) if product_id == self._wanted_product:
                    self._panel.show_product(product)
                    self.allowed_changed.emit()
                case Err(Problem() as problem):
                    self.troubled.emit(problem_sentence(problem))
                case _:
                    pass

        self._services.store.ask_latest(
            "product", lambda opened: product_to_edit(opened, product_id), arrived, self
        )

    def read_again(self) -> None:
        """Somebody may have saved the product that is shown."""
        base = self._panel.base
        if base is None or self._saving:
            return
        product_id = base.product_id

        def arrived(outcome: Ok[StoredProduct | None] | Err) -> None:
            if isinstance(outcome, Ok) and outcome.value is not None and not self._saving:
                self._panel.show_newer(outcome.value)

        self._services.store.look_again(
            "product again", lambda opened: product_to_edit(opened, product_id), arrived, self
        )

    def forget(self) -> None:
        """Show no product any more, and none whose answer is still to come."""
        self._wanted_product = None
        self._panel.show_nothing()

    def begin_new(self, category_id: str | None) -> None:
        """Show the form of a product that is not there yet."""
        self._wanted_product = None
        self._panel.begin_new(category_id)
        self.allowed_changed.emit()

    def once_saved(self, then: Callable[[], None]) -> None:
        """Do something that leaves the form, after what is typed in it is stored."""
        if self._panel.is_dirty:
            self.save(then)
        else:
            then()

    def save_now(self) -> None:
        """Save what is typed."""
        self.save()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save what is typed; `then` is done once it is stored."""
        trader, sheet, base = self._services.desk.trader, self._panel.draft, self._panel.base
        if trader is None or sheet is None or self._saving or not self._panel.is_readable():
            return
        sheet = self._panel.draft or sheet
        language = self._shop_language
        self._begin()

        def answered(outcome: Ok[EditAnswer] | Err) -> None:
            self._saving = False
            self._answer(outcome, then)
            self.allowed_changed.emit()

        self._services.store.ask(
            lambda opened: save(opened, trader, base, sheet, language), answered, self, durable=True
        )

    def change_state(self) -> None:
        """Withdraw the product, or bring it back."""
        trader, base = self._services.desk.trader, self._panel.base
        if trader is None or base is None or self._saving:
            return
        if self._panel.is_dirty:
            self.save(then=self.change_state)
            return
        language, sold = self._language, not base.active
        self._begin()

        def answered(outcome: Ok[EditAnswer] | Err) -> None:
            self._saving = False
            if isinstance(outcome, Ok) and isinstance(outcome.value, Saved):
                if self._panel.take_saved(outcome.value.product):
                    self.told.emit(state_sentence(sold, self._panel.title))
                self.stored.emit()
            else:
                self._answer(outcome)
            self.allowed_changed.emit()

        self._services.store.ask(
            lambda opened: set_sold(opened, trader, base.product_id, sold, language),
            answered,
            self,
            durable=True,
        )

    def _begin(self) -> None:
        self._saving = True
        self._panel.begin_saving()
        self.allowed_changed.emit()

    def _answer(self, outcome: Ok[EditAnswer] | Err, then: Callable[[], None] | None = None) -> None:
        if isinstance(outcome, Ok) and isinstance(outcome.value, Saved):
            self._take_saved(outcome.value.product, then)
        elif self._panel.end_saving():
            self._say_unsaved(outcome)

    def _take_saved(self, product: StoredProduct, then: Callable[[], None] | None) -> None:
        """What was typed meanwhile is saved as well before the form is left."""
        shown = self._panel.take_saved(product)
        if shown:
            self._wanted_product = product.product_id
            self.told.emit(self.tr("{title} is saved.").format(title=self._panel.title))
        self.stored.emit()
        if shown and then is not None:
            self.once_saved(then)

    def _say_unsaved(self, outcome: Ok[EditAnswer] | Err) -> None:
        match outcome:
            case Ok(Faulty(faults)):
                self._panel.show_faults(faults)
                self.troubled.emit(self.tr("Not saved: something is to be mended first."))
            case Ok(ChangedMeanwhile() as conflict):
                self._panel.show_conflict(conflict)
                self.troubled.emit(self.tr("Not saved: somebody else was faster. Nothing is overwritten."))
            case Ok(NotAllowed()):
                self.troubled.emit(self.tr("Only managers may change the catalogue."))
            case Ok(NoSuchProduct()):
                self.troubled.emit(self.tr("This product is no longer there."))
            case Err(Problem() as problem):
                self.troubled.emit(
                    self.tr("Not saved; what you typed is still here. {why}").format(
                        why=problem_sentence(problem)
                    )
                )
            case _:
                self.troubled.emit(self.tr("Something went wrong inside the console. The log says more."))
