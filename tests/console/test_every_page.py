# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page, panel and card of the console, and what opens over them, measured as it is painted."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from shared.settings import Settings
from tests.console.shop import Shop
from tests.console.sights import SMALL, Speech, console_with_everything, show_everything, spoken
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.names import faults_of_names
from tests.drivers.pseudo import pseudo, pseudo_translation
from tests.drivers.tab_walk import faults_of_tab_walk
from tests.drivers.widget_scene import faults_of_contrast, faults_of_texts


def settle_layout(console: ConsoleDriver) -> None:
    """Let what has changed be laid out: what that changes is laid out in turn."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.fixture
def long_language(tmp_path: Path) -> Speech:
    """The language in which everything is 40 % longer."""
    folder = tmp_path / "long"
    folder.mkdir()
    pseudo_translation(folder, "console", "en")
    return Speech(folder, pseudo)


def test_every_text_stands_out_from_its_ground_by_day_and_in_the_dark(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    faults: list[str] = []
    with console_with_everything(qapp, settings, None) as console:

        def look(name: str, shown: QWidget) -> None:
            for theme in ("light", "dark"):
                console.console.look.choose(theme)
                QApplication.processEvents()
                found = faults_of_contrast(shown)
                faults.extend(f"{name}, {theme}: {fault}" for fault in found)
            console.console.look.choose("light")

        show_everything(console, shop, look)
    assert not faults, "\n".join(faults)


def test_no_text_is_cut_off_in_a_long_language_on_a_small_screen(
    qapp: QApplication, settings: Settings, shop: Shop, long_language: Speech
) -> None:
    faults: list[str] = []
    with console_with_everything(qapp, settings, long_language, SMALL) as console:
        window = console.console.window

        def look(name: str, shown: QWidget) -> None:
            if (window.width(), window.height()) != SMALL:
                faults.append(f"{name}: the window has grown to {window.width()} × {window.height()}")
            settle_layout(console)
            faults.extend(f"{name}: {fault}" for fault in faults_of_texts(shown))

        show_everything(console, shop, look)
    assert not faults, "\n".join(faults)


def test_everything_that_can_be_used_has_a_name(qapp: QApplication, settings: Settings, shop: Shop) -> None:
    faults: list[str] = []
    seen: list[str] = []
    with console_with_everything(qapp, settings, None) as console:

        def look(name: str, shown: QWidget) -> None:
            seen.append(name)
            faults.extend(f"{name}: {fault}" for fault in faults_of_names(shown))

        show_everything(console, shop, look)
    assert not faults, "\n".join(faults)
    kinds = ("list of", "calendar of", "menu “", "right click on")
    assert all(any(kind in name for name in seen) for kind in kinds), seen


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("ar", "dark")])
def test_tab_goes_round_every_page_in_the_order_of_reading(
    qapp: QApplication, settings: Settings, shop: Shop, language: str, theme: str
) -> None:
    own = msgspec.structs.replace(settings.console, theme=theme)
    settings = msgspec.structs.replace(settings, language=language, console=own)
    faults: list[str] = []
    with console_with_everything(qapp, settings, spoken(language) if language != "en" else None) as console:

        def look(name: str, shown: QWidget) -> None:
            if shown is console.console.window:  # through a list, a calendar and a menu go the arrow keys
                faults.extend(f"{name}: {fault}" for fault in faults_of_tab_walk(shown, console.press))

        show_everything(console, shop, look)
    assert not faults, "\n".join(faults)
