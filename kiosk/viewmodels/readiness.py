# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the kiosk can serve: its screens, its own files and a catalogue are there, or what is wrong."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import CatalogueReader, Shop
from kiosk.language import Language
from kiosk.refusals import what_is_wrong
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.desktop.jobs import Err, Ok
from shared.shop import ShopFacts

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_RETRY_MS = 5_000


@dataclass(frozen=True, slots=True)
class ReadinessProps:
    """Not open and without a problem: still starting."""

    open: bool = False
    problem: str = ""


@QmlElement
class ReadinessViewModel(QObject):
    """Reads the shop, hears what fails, and while something does tries again by itself."""

    openChanged = Signal()
    problemChanged = Signal()

    shop_read = Signal(object)
    """The shop as the local catalogue has it: a `Shop`."""
    failed = Signal()
    """Nobody can be served; told again with every look that finds it so."""
    recovered = Signal()
    """Nothing is wrong; told again with every look that finds it so."""

    def __init__(
        self, catalogue: CatalogueReader, visit: Visit, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._visit = visit
        self._language = language
        self._screens_loaded = False
        self._shop: Shop | None = None
        self._link_error: Exception | None = None
        self._catalogue_error: Exception | None = None
        self._outbox_error: Exception | None = None
        self._props = ReadinessProps()
        self._trying_again = QTimer(self)
        self._trying_again.setInterval(_RETRY_MS)
        self._trying_again.timeout.connect(self._try_again)

    def read_shop(self) -> None:
        """The local catalogue is there, or there is a newer one."""
        self._catalogue.shop(self._language.code, self._shop_arrived, self)

    def note_screens(self) -> None:
        """All screens are there, so that a first touch would be answered."""
        self._screens_loaded = True
        self._look()

    def note_link(self, error: Exception | None) -> None:
        """The store answers, or why it does not."""
        self._link_error = error
        self._look()

    @Slot(object)
    def note_failure(self, error: Exception) -> None:
        """The kiosk's catalogue cannot be read."""
        self._catalogue_error = error
        self._look()

    @Slot(object)
    def note_unwritable(self, error: Exception) -> None:
        """The kiosk's own changes cannot be kept."""
        self._outbox_error = error
        self._look()

    @Slot()
    def note_writable(self) -> None:
        """They can be kept again."""
        if self._outbox_error is not None:
            self._outbox_error = None
            self._look()

    def stop(self) -> None:
        """The kiosk closes: nothing is tried any more."""
        self._trying_again.stop()

    @property
    def is_open(self) -> bool:
        """Whether a first touch would begin a visit."""
        return self._props.open

    @property
    def facts(self) -> ShopFacts | None:
        """What a visit begins with; None while none can begin."""
        return self._shop.facts if self._props.open and self._shop is not None else None

    @Property(bool, notify=openChanged)
    def open(self) -> bool:
        """As `is_open`."""
        return self._props.open

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        return self._props.problem

    def _shop_arrived(self, outcome: Ok[Shop] | Err) -> None:
        match outcome:
            case Ok(shop):
                self._shop = shop
                self._catalogue_error = None
                self.shop_read.emit(shop)
            case Err(error):
                self._catalogue_error = error
        self._look()

    def _look(self) -> None:
        """Without its own files, or before the first catalogue, a kiosk can only ask for staff."""
        shop = self._shop
        empty = shop is not None and shop.facts is None
        error = self._outbox_error or self._catalogue_error or (self._link_error if empty else None)
        self._set(
            ReadinessProps(
                open=self._screens_loaded and error is None and shop is not None and shop.facts is not None,
                problem=what_is_wrong(error) if error else "",
            )
        )
        if error is not None:
            self._trying_again.start()
            self.failed.emit()
        else:
            self._trying_again.stop()
            self.recovered.emit()

    @Slot()
    def _try_again(self) -> None:
        self._visit.recover()
        self.read_shop()

    def _set(self, props: ReadinessProps) -> None:
        before, self._props = self._props, props
        tell_changes(self, before, props)
