# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's pages, in light and dark and in its languages.

Every area of the rail has its picture by itself. To add another, write a function that takes a console with
the record open, and name it in `MORE`.
"""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import Qt

from shared.demo import DEMO_SIGN_IN
from tests.drivers.console_driver import ConsoleDriver
from tests.tour.pictures import Tour


@dataclass(frozen=True, slots=True)
class Look:
    """How a console looks, and what that is called in the name of a file and in a sentence."""

    name: str
    shows: str
    theme: str = "light"
    language: str = "en"
    size: tuple[int, int] = (1440, 900)


LOOKS = (
    Look("light", "by day"),
    Look("dark", "in the dark", theme="dark"),
    Look("german", "in German", language="de"),
)


def picture_the_console(tour: Tour, customer_id: str) -> None:
    """Take every page in every look."""
    for look in LOOKS:
        own = msgspec.structs.replace(tour.settings.console, theme=look.theme)
        settings = msgspec.structs.replace(tour.settings, language=look.language, console=own)
        with ConsoleDriver(tour.application, settings, size=look.size) as console:
            console.sign_in(DEMO_SIGN_IN.username, DEMO_SIGN_IN.password)
            console.type_code(customer_id)
            console.wait_for(lambda console=console: console.has_record, "the record by its typed ID")  # type: ignore[misc]
            tour.take(console, f"record-{look.name}", f"A record {look.shows}, opened by its typed ID")
            for more in MORE:
                more(console, tour, look)
            for name in console.offered_areas[1:]:
                console.go_to_area(name)
                tour.take(console, f"{console.area}-{look.name}", f"The area “{name}” {look.shows}")


def _showing(console: ConsoleDriver, tour: Tour, look: Look) -> None:
    console.begin_to_show("Isa")
    console.type("Goes with both")
    tour.take(console, f"showing-{look.name}", f"A word with what the customer is shown, {look.shows}")
    console.press(Qt.Key.Key_Escape)


MORE: tuple[Callable[[ConsoleDriver, Tour, Look], None], ...] = (_showing,)
"""What needs more than going to an area."""
