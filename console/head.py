# SPDX-License-Identifier: GPL-3.0-or-later
"""The top of the window: the one field for codes, who waits, and who works here."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from console.actions import Actions
from console.look import Look
from console.widgets.field_marks import paint_caret
from console.widgets.labels import icon_action_button, label, set_property
from console.widgets.margins import set_margins
from console.widgets.writing import LineField
from shared.languages import LANGUAGES

_SCAN_WIDTH = 380
_ICON = QSize(23, 18)
"""Broader than an icon: Qt leaves too little air before the words."""


class ScanField(LineField):
    """Where codes are typed: a customer ID, a whole code or a product's barcode. Enter takes it."""

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scan")
        self._entered = ""
        self.setFixedWidth(_SCAN_WIDTH)
        self.setMaxLength(80)
        self.setPlaceholderText(self.tr("Scan or type a code"))
        self.setAccessibleName(self.tr("Customer ID, code or barcode"))
        self.setToolTip(self.tr("Customer ID, code or product barcode (F2). A scanner works from anywhere."))
        self.returnPressed.connect(self._enter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def done(self) -> None:
        """What was entered has led to a record: make room for the next, unless it is being typed already."""
        if self.text() == self._entered:
            self.clear()

    def _enter(self) -> None:
        text = self.text()
        if text.strip():
            self._entered = text
            self.selectAll()
            self.entered.emit(text)


class TraderButton(QToolButton):
    """Names who works here; a caret says that a menu opens below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("trader")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(_ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_caret(self, self._look)


class WindowHead(QFrame):
    """The scan field, the counts, and the trader's own menu."""

    code_entered = Signal(str)
    calls_wanted = Signal()
    requests_wanted = Signal()
    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, look: Look, actions: Actions, language: str) -> None:
        super().__init__()
        self.setObjectName("header")
        self._look = look
        self._actions = actions
        self._language = language
        self.scan = ScanField()
        self.scan.entered.connect(self.code_entered)
        self._camera = icon_action_button(actions.camera, 20)
        self._shop = label("", "quiet")
        self._calls = self._count(self.tr("Go to the first caller"))
        self._calls.clicked.connect(lambda _checked: self.calls_wanted.emit())
        self._requests = self._count(self.tr("Go to the first customer who asks"))
        self._requests.clicked.connect(lambda _checked: self.requests_wanted.emit())
        self._trader = TraderButton(look)
        self._menu_of_trader = self._menu()
        self._trader.setMenu(self._menu_of_trader)
        self._build()
        look.changed.connect(self.paint_icons)
        self.show_counts(0, 0)
        self.paint_icons()

    def name_shop(self, name: str) -> None:
        """Show whose shop this is."""
        self._shop.setText(name)

    def name_trader(self, name: str) -> None:
        """Show who works here."""
        self._trader.setText(name)
        self._trader.setAccessibleName(self.tr("{name}: lock, sign out, theme, language").format(name=name))
        self._menu_of_trader.setAccessibleName(self._trader.accessibleName())
        self._trader.setToolTip(self.tr("Lock, sign out, theme, language"))

    @property
    def trader_name(self) -> str:
        """Who works here, as it is shown."""
        return self._trader.text()

    @property
    def trader_menu(self) -> QMenu:
        """The menu under the trader's name."""
        return self._menu_of_trader

    def show_counts(self, calls: int, requests: int) -> None:
        """Show how many customers call and how many requests wait."""
        self._calls.setText(self.tr("%n call(s)", "", calls))
        set_property(self._calls, "some", "true" if calls else "false")
        self._requests.setText(self.tr("%n request(s)", "", requests))
        set_property(self._requests, "some", "true" if requests else "false")
        self._calls_wait, self._requests_wait = bool(calls), bool(requests)
        self.paint_icons()

    def paint_icons(self) -> None:
        """Take the colours of the moment."""
        self._actions.camera.setIcon(self._look.icon("camera", "quiet_ink"))
        self._calls.setIcon(self._look.icon("bell-ringing", "staff_ink" if self._calls_wait else "quiet_ink"))
        self._requests.setIcon(
            self._look.icon("chat-circle-dots", "staff_ink" if self._requests_wait else "quiet_ink")
        )
        self._trader.setIcon(self._look.icon("user-circle", "ink"))

    def _count(self, tip: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "count")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setIconSize(_ICON)
        made.setToolTip(tip)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self._actions.lock)
        menu.addAction(self._actions.switch)
        menu.addAction(self._actions.sign_out)
        menu.addSeparator()
        menu.addAction(self._actions.forget)
        menu.addSeparator()
        menu.addAction(self._actions.sound)
        menu.addAction(self._actions.notify)
        theme = menu.addMenu(self.tr("Theme"))
        themes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self._choices(theme, themes, self._look.choice, self.theme_chosen.emit)
        language = menu.addMenu(self.tr("Language"))
        self._choices(language, tuple(LANGUAGES.items()), self._language, self.language_chosen.emit)
        return menu

    def _choices(
        self, menu: QMenu, choices: tuple[tuple[str, str], ...], current: str, choose: Callable[[str], None]
    ) -> None:
        group = QActionGroup(menu)
        for value, text in choices:
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)
            menu.addAction(action)
        group.triggered.connect(lambda action: choose(action.data()))

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        set_margins(layout, 12, 10, 14, 10)
        layout.setSpacing(10)
        layout.addWidget(self.scan)
        layout.addWidget(self._camera)
        layout.addSpacing(10)
        layout.addWidget(self._calls)
        layout.addWidget(self._requests)
        layout.addStretch(1)
        layout.addWidget(self._shop)
        layout.addSpacing(6)
        layout.addWidget(self._trader)
