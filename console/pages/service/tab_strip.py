# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs above the record, as soon as there are two: whose they are, and where others worked meanwhile."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton

from console.look import Look
from console.tabs import Tab, Tabs
from console.terminal_memory import TerminalMemory
from shared.identity import CustomerId, grouped

if TYPE_CHECKING:
    from shared.records.floor import FloorRow

_SHORTEST_NAME = 210
"""From which width of a tab, in pixels, the customer's name stands beside the ID."""
_WIDEST = 250
_HEIGHT = 38


class TabStrip(QTabBar):
    """Shows `Tabs`, and asks them for what is clicked."""

    close_wanted = Signal(str)

    def __init__(self, look: Look, tabs: Tabs, memory: TerminalMemory) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self.setAccessibleName(self.tr("Open records"))
        self._look = look
        self._tabs = tabs
        self._memory = memory
        self._names: dict[CustomerId, str] = {}
        self._showing = False
        self.setMovable(True)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setDrawBase(False)
        self.setDocumentMode(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(13, 13))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tabs.changed.connect(self.show_tabs)
        look.changed.connect(self.show_tabs)
        self.currentChanged.connect(self._chosen)
        self.tabMoved.connect(self._moved)
        self.show_tabs()

    def name_customers(self, rows: "tuple[FloorRow, ...]") -> None:
        """Learn who the customers are, as far as they have told."""
        names = {row.customer_id: row.contact_name for row in rows if row.contact_name}
        if names != self._names:
            self._names = names
            self.show_tabs()

    def show_tabs(self) -> None:
        """Show the tabs as they stand."""
        tabs = self._tabs.tabs
        self._showing = True
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        while self.count() < len(tabs):
            self.addTab("")
        for place, tab in enumerate(tabs):
            self._show_tab(place, tab)
        shown = next((place for place, tab in enumerate(tabs) if tab.customer_id == self._tabs.shown), -1)
        if shown >= 0:
            self.setCurrentIndex(shown)
        for place in range(self.count()):
            self._show_cross(place, wanted=place == shown)
        self._showing = False
        self.setVisible(len(tabs) > 1)

    def tabSizeHint(self, index: int) -> QSize:
        """Share the width, so that every tab is seen whole."""
        return QSize(min(self.width() // max(self.count(), 1), _WIDEST), _HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(60, _HEIGHT)

    def _show_tab(self, place: int, tab: Tab) -> None:
        title = grouped(tab.customer_id)
        name = self._names.get(tab.customer_id, "")
        pinned = self._memory.is_pinned(tab.customer_id)
        said = [f"{title} · {name}" if name else title]
        if pinned:
            said.append(self.tr("pinned"))
        if tab.news:
            said.append(self.tr("others have changed it"))
        room = self.width() // max(self.count(), 1) >= _SHORTEST_NAME
        self.setTabText(place, said[0] if room else title)
        self.setTabData(place, tab.customer_id)
        self.setTabToolTip(place, ", ".join(said))
        self.setAccessibleTabName(place, ", ".join(said))
        if tab.news:
            self.setTabIcon(place, _dot(self._look.colour("accent"), self.devicePixelRatioF()))
        else:
            self.setTabIcon(place, self._look.icon("push-pin", "quiet_ink") if pinned else QIcon())

    def _show_cross(self, place: int, *, wanted: bool) -> None:
        """Only the tab in front has a cross; any is closed by the middle button of the mouse as well."""
        side = QTabBar.ButtonPosition.RightSide
        if wanted and self.tabButton(place, side) is None:
            self.setTabButton(place, side, self._cross())
        elif not wanted and (cross := self.tabButton(place, side)) is not None:
            cross.hide()
            cross.deleteLater()
            self.setTabButton(place, side, None)

    def _cross(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setProperty("kind", "cross")
        cross.setAccessibleName(self.tr("Close the tab"))
        cross.setToolTip(self.tr("Close the tab; the record stays as it is (Ctrl+W)"))
        cross.setIcon(self._look.icon("x", "quiet_ink"))
        cross.setIconSize(QSize(11, 11))
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.clicked.connect(lambda _checked: self.close_wanted.emit(self._tabs.shown))
        return cross

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and place >= 0:
            self.close_wanted.emit(self.tabData(place))
            return
        super().mouseReleaseEvent(event)

    def _chosen(self, place: int) -> None:
        if not self._showing and place >= 0 and self.tabData(place):
            self._tabs.select(CustomerId(self.tabData(place)))

    def _moved(self, _source: int, _target: int) -> None:
        if not self._showing:
            self._tabs.reorder(tuple(CustomerId(self.tabData(place)) for place in range(self.count())))


def _dot(colour: QColor, ratio: float) -> QIcon:
    side = 13
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(3, 3, 7, 7)
    painter.end()
    return QIcon(picture)
