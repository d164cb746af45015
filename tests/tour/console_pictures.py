# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's pages in a shop that has been open for weeks: light, dark, in its languages, in other sizes.

Every area of the rail has its picture by itself; how each page is reached is told in `console_pages`. All of
them are taken in English by day and in the dark, the main ones in each other language and size.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from console.choosing import line_of
from console.languages import LANGUAGES
from shared.catalogue.queries import browse, product
from shared.clock import system_clock
from shared.database import connect
from shared.demo import DEMO_MANAGER, DEMO_SIGN_IN
from shared.identity import CustomerId
from shared.records import Staff
from shared.records.service import RecordService
from shared.shop import DemoManager, DemoSignIn
from tests.drivers.busy_weeks import busy_weeks
from tests.drivers.console_driver import ConsoleDriver
from tests.tour.console_pages import MAIN, MORE, Page, Scene
from tests.tour.pictures import Tour
from tests.tour.quotes import picture_the_quotes


@dataclass(frozen=True, slots=True)
class Look:
    """How a console looks, and what that is called in the name of a file and in a sentence."""

    name: str
    shows: str
    theme: str = "light"
    language: str = "en"
    size: tuple[int, int] = (1440, 900)


LOOKS: Sequence[tuple[Look, Sequence[Page]]] = (
    (Look("light", "by day"), (*MAIN, *MORE)),
    (Look("dark", "in the dark", theme="dark"), (*MAIN, *MORE)),
    (Look("small", "on a small screen", size=(1366, 768)), MAIN),
    (Look("wide", "on a wide screen", size=(2560, 1440)), MAIN),
    *(
        (Look({"de": "german"}.get(code, code), f"in {name}", language=code), MAIN)
        for code, name in LANGUAGES.items()
        if code != "en"
    ),
)


def picture_the_console(tour: Tour, customer_id: str) -> None:
    """Take every page in every look, and the quote in every language."""
    _let_weeks_pass(Path(tour.settings.database))
    for look, pages in LOOKS:
        with _console(tour, look, DEMO_MANAGER, customer_id) as scene:
            for page in pages:
                page(scene)
    for look, _ in LOOKS[:2]:
        with _console(tour, look, DEMO_SIGN_IN, customer_id) as scene:
            scene.console.set_discount(0, "40%")
            scene.console.wait_for(scene.console.approval.isVisible, "a manager is asked")
            scene.take("approval", "More than this trader may give: a manager approves on the spot")
    picture_the_quotes(tour, CustomerId(customer_id))


@contextmanager
def _console(tour: Tour, look: Look, who: DemoSignIn | DemoManager, customer_id: str) -> Iterator[Scene]:
    """Sign in and open the record."""
    own = msgspec.structs.replace(tour.settings.console, theme=look.theme)
    settings = msgspec.structs.replace(tour.settings, language=look.language, console=own)
    with ConsoleDriver(tour.application, settings, size=look.size) as console:
        console.sign_in(who.username, who.password)
        console.type_code(customer_id)
        console.wait_for(lambda: console.has_record, "the record by its typed ID")
        console.settle()

        def take(name: str, shows: str) -> None:
            tour.take(console, f"{name}-{look.name}", f"{shows}, {look.shows}")

        yield Scene(console, Path(tour.settings.database), take)


def _let_weeks_pass(path: Path) -> None:
    """Let customers come and go, so that reports and archive have something to tell."""
    database = connect(path)
    try:
        cards = browse(database, language="en", limit=24).cards
        found = [product(database, card.product_id, "en") for card in cards]
        busy_weeks(
            RecordService(database, system_clock),
            [each for each in found if each is not None],
            lambda chosen: line_of(chosen, chosen.variants[0]),
            until=system_clock(),
            staff=(Staff(DEMO_SIGN_IN.username, "Anna"), Staff(DEMO_MANAGER.username, "Marta")),
        )
    finally:
        database.close()
