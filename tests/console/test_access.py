# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything can be named, reached by keys, and read in German; the whole in light and in dark."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateEdit,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from console.key_names import key_name
from console.pages.record.line_cells import Column
from shared.desktop import translations
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop, in_german
from tests.drivers.console_driver import ConsoleDriver

INTERACTIVE = (QAbstractButton, QAbstractItemView, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit)


def shown_controls(window: QWidget) -> list[QWidget]:
    return [
        widget
        for kind in INTERACTIVE
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, QHeaderView)  # read with its table
    ]


def test_every_control_has_a_name(trader: ConsoleDriver, shop: Shop) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.press(Qt.Key.Key_F3)
    for widget in shown_controls(trader.console.window):
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert name, f"{widget!r} has no name"


def test_tab_reaches_every_control_and_comes_round(trader: ConsoleDriver, shop: Shop) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    wanted = {
        widget
        for widget in shown_controls(trader.console.window)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted)):
        trader.press(Qt.Key.Key_Tab)
        focus = trader.focus
        assert focus is not None
        reached.add(focus)
    assert wanted <= reached, [(repr(each), each.accessibleName()) for each in wanted - reached]


def test_every_action_tells_its_key(trader: ConsoleDriver) -> None:
    workspace = trader.console.session.workspace
    assert workspace is not None
    for action in workspace.commands.all():
        assert key_name(action.shortcut()) in action.toolTip(), action.text()
        assert action.toolTip() != action.text()


def test_the_german_texts_are_complete() -> None:
    tree = ElementTree.parse(translations.FOLDER / "console_de.ts")
    unfinished = [
        message.findtext("source")
        for message in tree.getroot().iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]
    assert not unfinished


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    """The translations as `make` compiles them, made here so that no stale ones are tested."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for source in translations.FOLDER.glob("console_*.ts"):
        target = tmp_path / f"{source.stem}.qm"
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return tmp_path


def test_a_german_console_reads_and_writes_german(
    qapp: QApplication, settings: Settings, shop: Shop, compiled: Path
) -> None:
    code = shop.visit("cora")
    with ConsoleDriver(qapp, in_german(settings), translations=compiled) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(code.text)
        trader.lines.set_price(0, "1.119,50")
        trader.wait_until_confirmed()
        assert trader.lines.cell(0, Column.PRICE) == "1.119,50"
        assert "Cora lamp: Preis 119 → 1.119,50" in trader.record.history[0]
        trader.scanner.scan("https://example.org")
        trader.wait_for(
            lambda: trader.notice == "„https://example.org“ ist keiner unserer Codes.", "it is German"
        )
        assert trader.store_sentence == "● Datenbank verbunden"


def test_language_and_theme_change_while_the_record_stays_open(
    qapp: QApplication, settings: Settings, shop: Shop, compiled: Path
) -> None:
    code = shop.visit("cora")
    with ConsoleDriver(qapp, settings, translations=compiled) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(code.text)
        trader.record.begin_note("Bleibt")
        trader.choose("Language", "Deutsch")
        trader.wait_for(lambda: trader.has_button("Artikel hinzufügen"), "the page is German")
        assert trader.record.customer_id == code.customer_id
        assert trader.record.note == "Bleibt"
        light = trader.console.window.palette().window().color()
        trader.choose("Farben", "Dunkel")
        assert trader.console.window.palette().window().color() != light
        trader.lines.set_price(0, "99,50")
        trader.wait_until_confirmed()
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 9950
