# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor at the console: everybody who is in the shop, and what is remembered below them."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QListView,
)

from console.pages.floor.entries import Heading, Visit
from shared.records.floor import Section
from tests.drivers.at_console.record import RecordPage
from tests.drivers.at_console.window import ConsoleWindow

Key = Qt.Key


class FloorList:
    """Read from top to bottom."""

    def __init__(self, window: ConsoleWindow, record: RecordPage) -> None:
        self._window = window
        self._record = record

    @property
    def shown(self) -> tuple[tuple[Section, str], ...]:
        """The floor from top to bottom: section and customer ID."""
        model = self._list.model()
        entries = model.rows  # type: ignore[attr-defined]  # a FloorModel
        return tuple((each.section, each.row.customer_id) for each in entries if isinstance(each, Visit))

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the floor says from top to bottom, headings too."""
        model = self._list.model()
        return tuple(str(model.index(row, 0).data()) for row in range(model.rowCount(QModelIndex())))

    def open(self, customer_id: str) -> None:
        """Click a record on the floor and wait until it is shown; looking changes nothing of it."""
        view = self._list
        model = view.model()
        for row in range(model.rowCount(QModelIndex())):
            entry = model.rows[row]  # type: ignore[attr-defined]  # a FloorModel
            if not isinstance(entry, Heading) and entry.row.customer_id == customer_id:
                view.scrollTo(model.index(row, 0))
                place = view.visualRect(model.index(row, 0)).center()
                QTest.mouseClick(
                    view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
                )
                self._window.wait_for(
                    lambda: self._record.customer_id == customer_id, f"{customer_id} is shown"
                )
                return
        raise AssertionError(f"{customer_id} is not on the floor")

    @property
    def remembered(self) -> tuple[str, ...]:
        """What stands below the floor, headings too; nothing where it is not shown."""
        view = self._window.service.remembered
        model = view.model()
        return tuple(
            str(model.index(row, 0).data())
            for row in range(model.rowCount(QModelIndex()))
            if view.isVisible()
        )

    @property
    def _list(self) -> QListView:
        view = self._window.service.floor.findChild(QListView)
        assert view is not None
        return view
