# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of the window: the keys that matter, and how the store is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from console.key_names import key_name
from console.widgets.labels import label, set_property
from console.widgets.margins import set_margins


class WindowFoot(QFrame):
    """Hints that are buttons too, and whether the store is up; what is wrong with it stands above."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._rows: dict[tuple[QAction, ...], QWidget] = {}
        self._store = label("", "")
        self._store.setObjectName("store")
        self._store.setAccessibleName(self.tr("Store"))
        self._trouble = label("", "", wrap=True)
        self._trouble.setObjectName("storeTrouble")
        self._trouble.hide()
        self._hints = QHBoxLayout()
        row = QHBoxLayout()
        set_margins(row, 12, 5, 18, 5)
        row.setSpacing(2)
        row.addLayout(self._hints)
        row.addStretch(1)
        row.addWidget(self._store)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._trouble)
        layout.addLayout(row)
        self.show_store("", 0)

    def show_hints(self, actions: tuple[QAction, ...]) -> None:
        """Show the keys of the area that is shown."""
        if actions not in self._rows:
            self._rows[actions] = _row(actions)
            self._hints.addWidget(self._rows[actions])
        for each, row in self._rows.items():
            row.setVisible(each == actions)

    def show_store(self, trouble: str, waiting: int) -> None:
        """Say that the store is up, or what is wrong with it and how many changes wait for it."""
        text = trouble
        if trouble and waiting:
            text = self.tr("{text} %n change(s) wait; nothing is lost.", "", waiting).format(text=trouble)
        self._trouble.setText(text)
        self._trouble.setVisible(bool(trouble))
        self._store.setText(self.tr("○ store away") if trouble else self.tr("● store up"))
        set_property(self._store, "tone", "wrong" if trouble else "good")

    @property
    def store_sentence(self) -> str:
        """What it says about the store."""
        return " ".join(each.text() for each in (self._store, self._trouble) if each.text())


def _row(actions: tuple[QAction, ...]) -> QWidget:
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for action in actions:
        layout.addWidget(_hint(action))
    return made


def _hint(action: QAction) -> QToolButton:
    made = QToolButton()
    made.setProperty("kind", "hint")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def follow() -> None:
        made.setText(f"{key_name(action.shortcut())} {action.text()}")
        made.setEnabled(action.isEnabled())
        made.setToolTip(action.toolTip())

    action.changed.connect(follow)
    made.clicked.connect(lambda _checked: action.trigger())
    follow()
    return made
