# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking in one's own words, and reading the answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import CatalogueReader
from kiosk.formats import Formats, step
from kiosk.language import Language
from kiosk.models.visit import RequestModel, RequestRow
from kiosk.pictures import Pictures, of_product
from kiosk.viewmodels.choosing import chosen_tint, first_choice, line_of, variant_of
from kiosk.viewmodels.known_products import KnownProducts
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.catalogue import Product
from shared.records import Record, Request, RequestState

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AskProps:
    """`draft` is what the field begins with, as after a search that found nothing."""

    draft: str = ""
    unanswered: int = 0


def derive_requests(
    record: Record | None, products: Mapping[str, Product], formats: Formats, pictures: Pictures
) -> list[RequestRow]:
    """Return what was asked, the newest first."""
    if record is None:
        return []
    return [_row(request, record, products, formats, pictures) for request in reversed(record.requests)]


def _row(
    request: Request, record: Record, products: Mapping[str, Product], formats: Formats, pictures: Pictures
) -> RequestRow:
    answer = request.answer
    product = products.get(answer.product_id or "") if answer else None
    title, price, picture = "", "", ""
    listed = False
    if answer is not None and answer.product_id and product is not None:
        chosen = first_choice(product, answer.product_id)
        title = product.title
        sold = {variant.product_id for variant in product.variants}
        listed = any(line.product_id in sold for line in record.standing_lines)
        price = formats.money(variant_of(product, chosen).price)
        picture = pictures.url(of_product(product, chosen_tint(product, chosen)))
    reason = request.decision.reason if request.decision else ""
    return RequestRow(
        request_id=str(request.request_id),
        text=request.text,
        answered=answer is not None or request.decision is not None,
        answer="\n".join(filter(None, (answer.text if answer else "", reason))),
        by=_by(request),
        product_id=(answer.product_id or "") if answer and product is not None else "",
        product_title=title,
        product_price=price,
        product_picture=picture,
        product_listed=listed,
    )


def _by(request: Request) -> str:
    """Name who answered or decided, with what has become of the request."""
    answer, decision = request.answer, request.decision
    if decision is None:
        return answer.by.name if answer else ""
    match decision.state:
        case RequestState.ACCEPTED:
            return translate("Asking", "{name}: we will see to it").format(name=decision.by.name)
        case RequestState.DECLINED:
            return translate("Asking", "{name}: we are sorry, not this time").format(name=decision.by.name)
        case RequestState.ORDERED:
            return translate("Asking", "{name}: it is on order").format(name=decision.by.name)
        case RequestState.AVAILABLE:
            return translate("Asking", "{name}: it is here for you").format(name=decision.by.name)
        case _:
            return decision.by.name  # a decision is never back at asked


@QmlElement
class AskViewModel(QObject):
    """Follows the visit's requests."""

    draftChanged = Signal()
    unansweredChanged = Signal()
    failed = Signal(object)

    def __init__(
        self,
        catalogue: CatalogueReader,
        visit: Visit,
        language: Language,
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._language = language
        self._pictures = pictures
        self._products = KnownProducts(catalogue, language, self)
        self._products.arrived.connect(self._refresh)
        self._products.failed.connect(self.failed)
        self._draft = ""
        self._props = AskProps()
        self._requests = RequestModel(self)
        visit.changed.connect(self._record_changed)
        visit.ended.connect(self._forget)

    def begin(self, draft: str) -> None:
        """Open the field with these words in it."""
        # Told even if it is the same as last time: the customer may have typed over it.
        self._draft = draft
        self._refresh()
        self.draftChanged.emit()

    def reload(self) -> None:
        """Read the products again: the catalogue or the language is another."""
        self._products.grow_stale()
        self._record_changed()

    @Slot(str)
    def ask(self, text: str) -> None:
        if text.strip():
            self._visit.ask(text)
            self._draft = ""
            self._refresh()

    @Slot(str)
    def add(self, product_id: str) -> None:
        """Put the product that staff answered with on the list."""
        product = self._products.by_id.get(product_id)
        if product is not None:
            self._visit.add(line_of(product, first_choice(product, product_id), step(product.unit)))

    @Property(RequestModel, constant=True)
    def requests(self) -> RequestModel:
        return self._requests

    @Property(str, notify=draftChanged)
    def draft(self) -> str:
        return self._props.draft

    @Property(int, notify=unansweredChanged)
    def unanswered(self) -> int:
        return self._props.unanswered

    @Slot()
    def _forget(self) -> None:
        self.begin("")

    @Slot()
    def _record_changed(self) -> None:
        record = self._visit.record
        answers = [request.answer for request in record.requests if request.answer] if record else []
        wanted = frozenset(answer.product_id for answer in answers if answer.product_id)
        self._products.want(wanted)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        record = self._visit.record
        self._requests.show(
            derive_requests(record, self._products.by_id, self._language.formats, self._pictures)
        )
        props = AskProps(self._draft, len(record.unanswered) if record else 0)
        before, self._props = self._props, props
        tell_changes(self, before, props)
