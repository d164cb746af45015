# SPDX-License-Identifier: GPL-3.0-or-later
"""The areas of the console: what the rail at the left edge offers besides serving customers.

To add one, write its page as an `AreaPage` and add one `Area` to `AREAS`. Its page is imported and built
when somebody goes there for the first time, so an area costs nothing until then.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame

from console.formats import Formats
from console.look import Look
from console.scan_source import ScanSource
from console.services import Services
from shared.staff import Administration, Trader, may_administer

translate = QCoreApplication.translate


class AreaPage(QFrame):
    """One area's page. It is made by `(services, look, formats)` and anew in another language."""

    record_wanted = Signal(str)
    """Show the record of this customer ID, in the service area."""
    told = Signal(str)
    """A sentence to show for a moment: something was done."""
    scan_tried = Signal(bool)
    """A scan was taken by the page itself: whether it would be of use elsewhere."""
    camera_wanted = Signal()
    """Open the camera's picture, or close it."""
    troubled = Signal(str)
    """A sentence to show for longer: something could not be done."""

    hints_changed = Signal()
    """Other actions are to be shown in the foot."""

    def arrive(self) -> None:
        """The page is shown: ask for what is needed, and take the keyboard."""

    def leave(self) -> None:
        """The page is left, the console locked, or somebody signs out: save what is being typed."""

    def forget_drafts(self) -> None:
        """Somebody else signs on: what another has typed and could not save is not theirs to see or save."""

    def take_scan(self, text: str, source: ScanSource) -> bool:
        """Take what a scanner has read for itself; False where it goes on to serving, as nearly always."""
        return False

    def hints(self) -> tuple[QAction, ...]:
        """Return the page's own actions in the order in which the foot shows them.

        Each has a name, a shortcut and a tooltip that tells it; add them to the page with `addActions`, and
        they work while it is shown.
        """
        return ()


@dataclass(frozen=True, slots=True)
class Area:
    """One entry of the rail."""

    key: str
    """Its name inside the program; never shown."""
    icon: str
    """An icon of the Phosphor family."""
    name: Callable[[], str]
    """What it is called in the language of the moment."""
    may_see: Callable[[Trader], bool]
    make: Callable[[Services, Look, Formats], AreaPage]
    """Builds the page, on the first visit; imports it there and then."""


def everybody(trader: Trader) -> bool:
    """Let everyone who can sign in see an area."""
    return True


def who_administers(administration: Administration) -> Callable[[Trader], bool]:
    """Let those alone see an area who may look after that part of the shop."""
    return lambda trader: may_administer(trader.role, administration)


def _archive(services: Services, look: Look, formats: Formats) -> AreaPage:
    from console.pages.archive import ArchivePage

    return ArchivePage(services, look, formats)


def _catalogue(services: Services, look: Look, formats: Formats) -> AreaPage:
    from console.pages.catalogue import CataloguePage

    return CataloguePage(services, look, formats)


def _reports(services: Services, look: Look, formats: Formats) -> AreaPage:
    from console.pages.reports import ReportsPage

    return ReportsPage(services, look, formats)


def _people(services: Services, look: Look, formats: Formats) -> AreaPage:
    from console.pages.people import PeoplePage

    return PeoplePage(services, look, formats)


def _terminals(services: Services, look: Look, formats: Formats) -> AreaPage:
    from console.pages.terminals import TerminalsPage

    return TerminalsPage(services, look, formats)


def _settings(services: Services, look: Look, formats: Formats) -> AreaPage:
    from console.pages.settings import SettingsPage

    return SettingsPage(services, look, formats)


_REPORTS = who_administers(Administration.REPORTS)
_PEOPLE = who_administers(Administration.TRADERS)

AREAS: tuple[Area, ...] = (
    Area("archive", "archive-box", lambda: translate("Areas", "Archive"), everybody, _archive),
    Area("catalogue", "package", lambda: translate("Areas", "Catalogue"), everybody, _catalogue),
    Area("reports", "chart-bar", lambda: translate("Areas", "Reports"), _REPORTS, _reports),
    Area("people", "users", lambda: translate("Areas", "People"), _PEOPLE, _people),
    Area("terminals", "desktop", lambda: translate("Areas", "Terminals"), everybody, _terminals),
    Area("settings", "gear-six", lambda: translate("Areas", "Settings"), everybody, _settings),
)
"""What the rail shows below the service area, from top to bottom."""
