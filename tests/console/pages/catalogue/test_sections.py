# SPDX-License-Identifier: GPL-3.0-or-later
"""What a product's form shows is what it writes, also before the shop's categories are known."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.formats import Formats
from console.look import Look
from console.pages.catalogue.sections import SaleSection
from shared.catalogue import Category
from shared.catalogue.editing import Sheet, SheetVariant

SHEET = Sheet("LAMP", {"en": "Lamp"}, (SheetVariant("LAMP", 24_900),), category_id="lighting")


def test_a_category_that_is_not_offered_yet_is_kept(qapp: QApplication, qtbot: QtBot) -> None:
    section = SaleSection(Look(qapp, "light", reduced_motion=True), Formats.of("en"))
    qtbot.addWidget(section)
    section.show_sheet(SHEET)
    assert section.written(SHEET).category_id == "lighting"
    section.offer((category("sofas"), category("lighting")), "EUR")
    assert section.category.currentText() == "Lighting"
    assert section.written(SHEET).category_id == "lighting"
    section.category.setCurrentIndex(section.category.findText("Sofas"))
    section.category.activated.emit(section.category.currentIndex())
    assert section.written(SHEET).category_id == "sofas"


def category(key: str) -> Category:
    return Category(key, None, key.capitalize(), "", 0)
