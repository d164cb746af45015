# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of the floor reaches from edge to edge of the field above it, beside a scroll bar or without one."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QListView

from console.widgets.find_field import FindField
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver


@pytest.mark.parametrize("visits", [1, 14])
def test_rows_end_where_the_field_ends(
    qapp: QApplication, settings: Settings, shop: Shop, visits: int
) -> None:
    codes = [shop.visit("cora") for _ in range(visits)]
    with ConsoleDriver(qapp, settings, size=(1366, 768)) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(codes[0].text)
        trader.settle()
        floor = trader.service.floor
        view, field = floor.findChild(QListView, "floor"), floor.findChild(FindField)
        assert view is not None
        assert field is not None
        assert bool(view.verticalScrollBar().maximum()) == (visits > 1)
        shown = trader.record.customer_id
        rows = [view.model().index(row, 0) for row in range(view.model().rowCount(view.rootIndex()))]
        row = next(each for each in rows if shown[:3] in str(each.data()))
        picture = view.viewport().grab().toImage()
        middle = view.visualRect(row).center().y()
        wash = trader.console.look.colour("accent_wash").rgb()
        washed = [x for x in range(picture.width()) if picture.pixel(x, middle) == wash]
        left = field.mapTo(floor, QPoint(0, 0)).x() - view.viewport().mapTo(floor, QPoint(0, 0)).x()
        assert washed[0] - left in range(4)
        assert washed[-1] == left + field.width() - 1
