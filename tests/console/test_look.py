# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of the console, where no token of the theme says it."""

from uuid import uuid4

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from console.look import Look
from shared.desktop.theme import contrast
from shared.records import Ask
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_stands_for_a_picture_is_seen_on_its_ground(qapp: QApplication, theme: str) -> None:
    look = Look(qapp, theme, reduced_motion=True)
    assert contrast(look.picture_ink().name(), look.picture_ground().name()) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_edge_of_every_field_is_seen_on_what_is_around_it(
    qapp: QApplication, settings: Settings, shop: Shop, theme: str
) -> None:
    dressed = msgspec.structs.replace(
        settings, console=msgspec.structs.replace(settings.console, theme=theme)
    )
    with ConsoleDriver(qapp, dressed) as trader:
        trader.sign_in("anna", PASSWORD)
        code = shop.visit("cora")
        trader.scanner.scan_record(code.text)
        shop.customer(code.customer_id, Ask(uuid4(), "Is there one in green?"))
        trader.wait_for(lambda: bool(trader.record.shown.unanswered), "the request arrives")
        trader.settle()
        picture = trader.console.window.grab().toImage()
        fields = [
            each
            for kind in (QLineEdit, QPlainTextEdit)
            for each in trader.console.window.findChildren(kind)
            if each.isVisible() and not each.hasFocus()
        ]
        assert len(fields) >= 6
        for field in fields:
            edge = field.mapTo(trader.console.window, QPoint(field.width() // 2, field.height() - 1))
            ground = QPoint(edge.x(), edge.y() + 3)
            seen = contrast(picture.pixelColor(edge).name(), picture.pixelColor(ground).name())
            assert seen >= 3, f"{field.accessibleName()}: {seen:.2f}"
