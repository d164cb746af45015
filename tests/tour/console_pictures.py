# SPDX-License-Identifier: GPL-3.0-or-later
"""The console in a shop that has been open for weeks: light, dark, in its languages, in other sizes.

Every page, panel and message has its picture in each of these looks; how it is reached is told in
`console_pages` and `console_moments`, and what has happened in the shop in `console_day`.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from shared.demo import DEMO_MANAGER, DEMO_SIGN_IN
from shared.identity import CustomerId
from shared.languages import LANGUAGES
from shared.settings import Settings
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.translation_files import messages_of
from tests.tour.console_day import let_a_day_begin, let_weeks_pass, make_new_shop
from tests.tour.console_moments import everything
from tests.tour.console_pages import PAGES, Page, Scene
from tests.tour.pictures import Tour
from tests.tour.quotes import picture_the_quotes

Take = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Look:
    """How a console looks, and what that is called in the name of a file and in a sentence."""

    name: str
    shows: str
    theme: str = "light"
    language: str = "en"
    size: tuple[int, int] = (1440, 900)


LOOKS: Sequence[Look] = (
    Look("light", "by day"),
    Look("dark", "in the dark", theme="dark"),
    Look("small", "on a small screen", size=(1366, 768)),
    Look("wide", "on a wide screen", size=(2560, 1440)),
    *(
        Look({"de": "german"}.get(code, code), f"in {name}", language=code)
        for code, name in LANGUAGES.items()
        if code != "en"
    ),
)


def picture_the_console(tour: Tour, customer_id: str) -> None:
    """Take every page in every look, and the quote in every language."""
    database = Path(tour.settings.database)
    let_weeks_pass(database)
    day = let_a_day_begin(database)
    for look in LOOKS:
        _nothing_yet(tour, look)
        _at_work(tour, look, customer_id, (*PAGES, *everything(day)))
        _not_allowed(tour, look, customer_id)
    picture_the_quotes(tour, CustomerId(customer_id))


def _nothing_yet(tour: Tour, look: Look) -> None:
    """Take what there is to see in a shop in which nothing has happened and nothing is sold."""
    folder = tour.folder / "shop" / f"new-{look.name}"
    make_new_shop(folder / "shop.sqlite")
    settings = msgspec.structs.replace(
        tour.settings, database=str(folder / "shop.sqlite"), folder=str(folder)
    )
    with _console(tour, look, settings) as (console, take):
        console.sign_in(DEMO_MANAGER.username, DEMO_MANAGER.password)
        console.settle()
        take("new-service", "Nobody is in the shop")
        scene = Scene(console, folder, take)
        for place in (1, 2, 3):
            scene.go(place)
            take(f"new-{console.area}", f"Nothing in the area “{console.offered_areas[place]}” yet")


def _at_work(tour: Tour, look: Look, customer_id: str, pages: Sequence[Page]) -> None:
    """Take the sign-in, every page, and the lock."""
    with _console(tour, look, tour.settings) as (console, take):
        console.wait_for(console.console.window.sign_in.isVisible, "the sign-in is shown")
        take("sign-in", "The demo shop tells its trader’s name and password")
        console.try_to_sign_in(DEMO_MANAGER.username, "not the password")
        console.wait_for(lambda: bool(console.sign_in_trouble), "it says that this is not right")
        take("sign-in-refused", "That is not the password")
        console.sign_in(DEMO_MANAGER.username, DEMO_MANAGER.password)
        console.settle()
        take("invitation", "Somebody calls, and no record is open yet")
        console.scanner.type_code(customer_id)
        console.wait_for(lambda: console.record.is_shown, "the record by its typed ID")
        console.settle()
        scene = Scene(console, Path(tour.settings.database), take)
        for page in pages:
            page(scene)
        console.lock()
        take("locked", "The console is locked; the record stays open behind it")


def _not_allowed(tour: Tour, look: Look, customer_id: str) -> None:
    """Take what a trader sees who gives more than they may."""
    with _console(tour, look, tour.settings) as (console, take):
        console.sign_in(DEMO_SIGN_IN.username, DEMO_SIGN_IN.password)
        console.scanner.type_code(customer_id)
        console.wait_for(lambda: console.record.is_shown, "the record by its typed ID")
        console.settle()
        console.lines.set_discount(0, "40%")
        console.wait_for(console.record.approval.isVisible, "a manager is asked")
        take("approval", "More than this trader may give: a manager approves on the spot")


@contextmanager
def _console(tour: Tour, look: Look, settings: Settings) -> Iterator[tuple[ConsoleDriver, Take]]:
    """Open a console in a look, with what takes its picture by a name and a sentence."""
    papers = str(Path(settings.folder) / "papers")
    own = msgspec.structs.replace(tour.settings.console, theme=look.theme, documents=papers)
    dressed = msgspec.structs.replace(settings, language=look.language, console=own)
    says = _says(look.language)
    with ConsoleDriver(tour.application, dressed, size=look.size, says=says) as console:
        yield console, lambda name, shows: tour.take(console, f"{name}-{look.name}", f"{shows}, {look.shows}")


def _says(language: str) -> Callable[[str], str]:
    """Return how a language says an English text of the console."""
    messages = messages_of("console", language) if language != "en" else []
    said = {each.source: each.forms[0] for each in messages}
    return lambda english: said.get(english, english)
