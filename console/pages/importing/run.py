# SPDX-License-Identifier: GPL-3.0-or-later
"""One import under way, away from the screen's thread and from the connection that answers scans."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from console.services import Services
from console.store import Opened, Receiver
from shared.catalogue.applying import CurrencyDiffers, Imported, ImportStep, Mode, NothingToImport, Stopped
from shared.catalogue.editing import NotAllowed
from shared.catalogue.editing.service import import_catalogue
from shared.catalogue.importing import (
    Columns,
    FilePreview,
    ParsedCatalogue,
    ShopDefaults,
    Unreadable,
    preview_file,
    read_catalogue,
)
from shared.catalogue.service import rehearse_import
from shared.shop.service import shop_facts, shop_taxes
from shared.staff import Trader

Outcome: TypeAlias = Imported | CurrencyDiffers | NothingToImport | Stopped | NotAllowed | Unreadable


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: so many rows of so many in a step."""

    step: ImportStep
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What an import would do, and what was read for it."""

    outcome: Outcome
    parsed: ParsedCatalogue | None


class ImportRun(QObject):
    """Reads a file, tries it, imports it; each answer comes later, and the import can be stopped."""

    progressed = Signal(object)
    """A `Progress`, told on the worker's thread and heard on the screen's."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._stop = threading.Event()

    def preview(self, path: Path, then: Receiver[FilePreview | Unreadable]) -> None:
        """Look at how a file begins."""
        self._services.slow_store.ask_latest("import preview", lambda _opened: preview_file(path), then, self)

    def rehearse(
        self, path: Path, columns: Columns | None, mode: Mode, language: str, then: Receiver[Rehearsal]
    ) -> None:
        """Read a file whole, and find out what importing it would do."""
        clock = self._services.clock
        watch = self._watch()

        def work(opened: Opened) -> Rehearsal:
            facts = shop_facts(opened.database)
            currency = facts.currency if facts else "EUR"
            today = clock().astimezone().date()
            defaults = ShopDefaults(currency, language, today, shop_taxes(opened.database))
            parsed = read_catalogue(path, defaults, columns)
            if isinstance(parsed, Unreadable):
                return Rehearsal(parsed, None)
            return Rehearsal(rehearse_import(opened.database, parsed, mode, watch), parsed)

        self._services.slow_store.ask(work, then, self)

    def apply(self, by: Trader, parsed: ParsedCatalogue, mode: Mode, then: Receiver[Outcome]) -> None:
        """Import what was read."""
        watch = self._watch()
        self._services.slow_store.ask(
            lambda opened: import_catalogue(opened.database, by, parsed, mode, watch), then, self
        )

    def write(self, writing: Callable[[], None], then: Receiver[None]) -> None:
        """Write a file."""
        self._services.slow_store.ask(lambda _opened: writing(), then, self)

    def stop(self) -> None:
        """End what is under way; nothing of it is kept."""
        self._stop.set()

    def _watch(self) -> Callable[[ImportStep, int, int], bool]:
        self._stop = stop = threading.Event()
        stores = (self._services.store, self._services.slow_store)

        def watch(step: ImportStep, done: int, total: int) -> bool:
            if stop.is_set() or any(store.is_closing for store in stores):
                return False
            self.progressed.emit(Progress(step, done, total))
            return True

        return watch
