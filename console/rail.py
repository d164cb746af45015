# SPDX-License-Identifier: GPL-3.0-or-later
"""The rail at the left edge: the areas of the console, each with its icon, its name and its key."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from console.actions import Actions
from console.areas import Area
from console.key_names import with_key
from console.look import Look
from console.widgets.labels import icon_action_button

WIDTH = 74
_WIDEST = 112
_AIR = 6
"""Between the rail's edges and its buttons."""
_BESIDE_NAME = 4
_ICON = 22
_MARK = 26
_WITH_KEYS = 9
"""Alt and a digit lead to so many areas."""


class AreaRail(QFrame):
    """One button an area, as far as the person signed in may see it."""

    area_wanted = Signal(str)
    """Go to the area of this key."""

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Areas"))
        self._look = look
        self._areas: tuple[Area, ...] = ()
        self._buttons: dict[str, QToolButton] = {}
        self._goings: list[QAction] = []
        self._current = ""
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_AIR, 15, _AIR, 10)
        self._column.setSpacing(4)
        self._column.addWidget(self._mark)
        self._column.addSpacing(12)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        self._actions = actions
        for action in (actions.palette, actions.keys):
            self._column.addWidget(icon_action_button(action, 20), 0, Qt.AlignmentFlag.AlignHCenter)
        look.changed.connect(self.paint_icons)
        self.paint_icons()

    @property
    def goings(self) -> tuple[QAction, ...]:
        """One action for each area offered, to go there."""
        return tuple(self._goings)

    def offer(self, areas: tuple[Area, ...]) -> None:
        """Show these areas from top to bottom."""
        if areas == self._areas:
            return
        self._areas = areas
        for button in self._buttons.values():
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        for action in self._goings:
            self.removeAction(action)
            action.deleteLater()
        self._goings = [self._going(place, area) for place, area in enumerate(areas, start=1)]
        self.addActions(self._goings)
        self._buttons = {
            area.key: self._button(action) for area, action in zip(areas, self._goings, strict=True)
        }
        for button in self._buttons.values():
            self._list.addWidget(button)
        self.mark_current(self._current)
        self.paint_icons()
        self.setFixedWidth(self._needed_width())

    def mark_current(self, key: str) -> None:
        """Mark the area that is shown."""
        self._current = key
        for each, button in self._buttons.items():
            button.setChecked(each == key)

    def paint_icons(self) -> None:
        """Take the colours of the moment."""
        self._mark.setPixmap(self._look.icon("qr-code", "accent").pixmap(_MARK, _MARK))
        self._actions.palette.setIcon(self._look.icon("magnifying-glass", "quiet_ink"))
        self._actions.keys.setIcon(self._look.icon("question", "quiet_ink"))
        for area in self._areas:
            self._buttons[area.key].setIcon(self._look.icon(area.icon, "quiet_ink", "accent"))

    def _needed_width(self) -> int:
        """Return how wide the rail is for the longest name, as it is written where it is marked."""
        metrics = QFontMetrics(self._look.font("caption", QFont.Weight.DemiBold))
        longest = max((metrics.horizontalAdvance(area.name()) for area in self._areas), default=0)
        return min(_WIDEST, max(WIDTH, longest + 2 * (_AIR + _BESIDE_NAME)))

    def _going(self, place: int, area: Area) -> QAction:
        action = QAction(area.name(), self)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        tip = area.name()
        if place <= _WITH_KEYS:
            action.setShortcut(QKeySequence(f"Alt+{place}"))
            tip = with_key(tip, action.shortcut())
        action.setToolTip(tip)
        action.triggered.connect(lambda: self.area_wanted.emit(area.key))
        return action

    def _button(self, action: QAction) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "area")
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIconSize(QSize(_ICON, _ICON))
        made.setText(action.text())
        made.setToolTip(action.toolTip())
        made.setAccessibleName(action.text())
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.setFixedHeight(54)
        made.clicked.connect(lambda _checked: self._pressed(action))
        return made

    def _pressed(self, action: QAction) -> None:
        """A press marks nothing by itself: only arriving does."""
        self.mark_current(self._current)
        action.trigger()
