# SPDX-License-Identifier: GPL-3.0-or-later
"""The cheat sheet: every key of the console, grouped as one looks for them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from console.key_names import key_name
from console.look import Look
from console.widgets.labels import caption, hairline, icon_button, label
from console.widgets.margins import set_margins
from console.widgets.over_page import OverPage

translate = QCoreApplication.translate

_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_WIDTH = 1900
_RING = 2
"""What the sheet grows inwards while it has the keyboard, at each side."""
_ASIDE = 7
"""From the panel's edge to the ring."""
_LEAST_WORDS = 200
"""What a column leaves beside its keys for what they do."""
_MOST_COLUMNS = 4
_GAP = 32
_PADDING = 14
_EDGE = 1
"""Around a key's picture."""
_BESIDE_KEY = 12
_BELOW_GROUP = 12


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together: pairs of a key, as the system writes it, and what it does."""

    name: str
    keys: tuple[tuple[str, str], ...]


class CheatSheet(OverPage):
    """Asks which keys there are each time it opens."""

    def __init__(self, look: Look, keys: Callable[[], tuple[KeyGroup, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._keys = keys
        self._close = icon_button(self.tr("Close"), self.tr("Close (Esc)"), 16)
        self._close.clicked.connect(lambda _checked: self.close_panel())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Keys"))
        head = QHBoxLayout()
        set_margins(head, _ASIDE + _RING + _PADDING, 14, 14, 8)
        head.addWidget(label(self.tr("Keys"), "title"), 1)
        head.addWidget(label(self.tr("Ctrl+K finds everything by its name"), "quiet"))
        head.addSpacing(8)
        head.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline())
        inside = QVBoxLayout()
        inside.setContentsMargins(_ASIDE, _ASIDE, _ASIDE, _ASIDE)
        inside.addWidget(self._scroll)
        layout.addLayout(inside, 1)
        look.changed.connect(self._paint_icons)
        self._paint_icons()

    def open_panel(self) -> None:
        self._scroll.setWidget(self._written())
        super().open_panel()

    def first_focus(self) -> QWidget:
        return self._scroll

    def place(self) -> None:
        content = self._scroll.widget()
        width = min(_WIDTH, self._over.width() - 32)
        layout = self.layout()
        around = (layout.sizeHint().height() if layout is not None else 0) - self._scroll.sizeHint().height()
        inside = width - 2 * (1 + _ASIDE + _RING)
        wanted = around + 2 * _RING + (content.heightForWidth(inside) if content is not None else 0)
        height = min(wanted, self._over.height() - 32)
        self.setGeometry((self._over.width() - width) // 2, 9, width, height)

    def _written(self) -> QWidget:
        """Lay the groups out in columns of about one height."""
        content = QWidget(self)
        columns = QHBoxLayout(content)
        columns.setContentsMargins(_PADDING, 8, _PADDING, 8)
        columns.setSpacing(_GAP)
        room = min(_WIDTH, self._over.width() - 32) - 2 * (1 + _ASIDE + _RING + _PADDING)
        groups = [_group(each, self._look) for each in self._keys()]
        for group in groups:
            group.setParent(content)
            group.ensurePolished()
        # Each as wide as the widest: what the keys do begins at one place in every group.
        shown = [each for each in content.findChildren(QLabel) if each.property("kind") == "key"]
        for each in shown:
            each.ensurePolished()
        widest = max((each.sizeHint().width() for each in shown), default=0)
        for group in groups:
            grid = group.layout()
            assert isinstance(grid, QGridLayout)
            grid.setColumnMinimumWidth(0, widest)
        column = widest + _BESIDE_KEY + _LEAST_WORDS
        count = max(1, min(_MOST_COLUMNS, (room + _GAP) // (column + _GAP)))
        wide = (room - _GAP * (count - 1)) // count
        stacks = [QVBoxLayout() for _ in range(count)]
        heights = [group.heightForWidth(wide) + _BELOW_GROUP for group in groups]
        for group, place in zip(groups, spread(heights, count), strict=True):
            stacks[place].addWidget(group)
        for stack in stacks:
            stack.setSpacing(_BELOW_GROUP)
            stack.addStretch(1)
            columns.addLayout(stack, 1)
        return content

    def _paint_icons(self) -> None:
        self._close.setIcon(self._look.icon("x", "quiet_ink"))


def spread(heights: Sequence[int], count: int) -> tuple[int, ...]:
    """Return in which of so many columns each part stands, so that the highest is as low as can be."""

    best: tuple[int, tuple[int, ...]] = (sum(heights) + 1, ())

    def go_on(way: tuple[int, ...], columns: list[int]) -> None:
        """Try each column for the next part; leave a way once it is no lower than another."""
        nonlocal best
        if len(way) == len(heights):
            best = max(columns), way
            return
        empty_seen = False
        for place, filled in enumerate(columns):
            if empty_seen and not filled:
                continue  # one empty column is like another
            empty_seen = empty_seen or not filled
            columns[place] += heights[len(way)]
            if columns[place] < best[0]:
                go_on((*way, place), columns)
            columns[place] = filled

    go_on((), [0] * count)
    return best[1]


def fixed_keys() -> KeyGroup:
    """Return the keys that belong to no action: they work where the keyboard is."""
    return KeyGroup(
        translate("CheatSheet", "In a list or a field"),
        (
            (key_name("Enter"), translate("CheatSheet", "Open the record; edit the cell; send the answer")),
            (key_name("Del"), translate("CheatSheet", "Remove the line, or bring it back")),
            (key_name("Ctrl+Enter"), translate("CheatSheet", "Save the note")),
            (key_name("Tab"), translate("CheatSheet", "Go on to the next field")),
            (key_name("Esc"), translate("CheatSheet", "Leave the cell; close what lies over the page")),
        ),
    )


def _group(group: KeyGroup, look: Look) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(_BESIDE_KEY)
    grid.setVerticalSpacing(4)
    grid.addWidget(caption(group.name), 0, 0, 1, 2)
    for place, (key, text) in enumerate(group.keys, start=1):
        grid.addWidget(_beside_first_line(key, text, look), place, 0, _TOP_LEFT)
        grid.addWidget(label(text, wrap=True), place, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(1, 1)
    return made


def _ascent(text: str, font: QFont) -> int:
    """Return how far the letters of a text reach above their line, in whatever fonts they need."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(QFontMetrics(font).maxWidth() * len(text))
    layout.endLayout()
    return round(line.ascent()) if line.isValid() else 0


def _beside_first_line(key: str, text: str, look: Look) -> QWidget:
    """Put a key on the line of a text's first letters: scripts differ in their height."""
    made = QWidget()
    row = QHBoxLayout(made)
    down = _ascent(text, look.font("body")) - _ascent(key, look.font("caption")) - _EDGE
    row.setContentsMargins(0, max(0, down), 0, 0)
    row.addWidget(label(key, "key"))
    return made
