# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings' page: three views, one of them shown. Each view looks after itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from console.areas import AreaPage
from console.formats import Formats
from console.look import Look
from console.pages.settings.scanner_view import ScannerView
from console.pages.settings.shop_view import ShopView
from console.pages.settings.terminal_view import TerminalView
from console.scan_source import ScanSource
from console.services import Services
from console.widgets.labels import choice_button, label

_WIDEST = 1040
"""Longer rows are hard to follow with the eye."""


class SettingsPage(AreaPage):
    """Shows one view at a time."""

    def __init__(self, services: Services, look: Look, formats: Formats) -> None:
        super().__init__()
        self.setObjectName("page")
        self._shop = ShopView(services, look, formats)
        self._scanners = ScannerView(services, look)
        self._terminal = TerminalView(services)
        self._views = (self._shop, self._scanners, self._terminal)
        self._choices = QButtonGroup(self)
        self._stack = QStackedLayout()
        self._shop.told.connect(self.told)
        self._shop.troubled.connect(self.troubled)
        self._scanners.tried.connect(self.scan_tried)
        self._scanners.camera_wanted.connect(self.camera_wanted)
        self._build()

    def arrive(self) -> None:
        self._show(self._choices.checkedId())

    def leave(self) -> None:
        self._shop.save_if_changed()

    def forget_drafts(self) -> None:
        self._shop.forget_draft()
        self._scanners.forget_scans()

    def hints(self) -> tuple[QAction, ...]:
        return (self._shop.save,)

    def take_scan(self, text: str, source: ScanSource) -> bool:
        """While scanners are tried out, what they read is shown and opens nothing."""
        if self._stack.currentIndex() != self._views.index(self._scanners):
            return False
        self._scanners.take_scan(text, source)
        return True

    def _show(self, chosen: int) -> None:
        if chosen != self._stack.currentIndex():
            self.leave()
        self._stack.setCurrentIndex(chosen)
        self._views[chosen].arrive()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 16)
        column.setSpacing(16)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(label(self.tr("Settings"), "display"))
        heading.addSpacing(20)
        names = (self.tr("Shop"), self.tr("Scanners"), self.tr("This console"))
        for place, name in enumerate(names):
            heading.addWidget(choice_button(self._choices, place, name))
        heading.addStretch(1)
        self._choices.button(0).setChecked(True)
        self._choices.idClicked.connect(self._show)
        column.addLayout(heading)
        room = QWidget()
        room.setLayout(self._stack)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for view in self._views:
            self._stack.addWidget(_scrolling(view))
        column.addWidget(room, 1)


def _scrolling(view: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    view.setMaximumWidth(_WIDEST)
    row.addWidget(view, 1)
    row.addStretch(0)
    area.setWidget(inside)
    return area
