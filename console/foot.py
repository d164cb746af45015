# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of the window: the keys that matter, and how the store is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from console.widgets.labels import label, set_property


class WindowFoot(QFrame):
    """Hints that are buttons too, and one sentence about the store."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._rows: dict[tuple[QAction, ...], QWidget] = {}
        self._store = label("", "")
        self._store.setObjectName("store")
        self._store.setAccessibleName(self.tr("Store"))
        self._hints = QHBoxLayout()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 18, 5)
        layout.setSpacing(2)
        layout.addLayout(self._hints)
        layout.addStretch(1)
        layout.addWidget(self._store)
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
        if not trouble:
            self._store.setText(self.tr("● store up"))
            set_property(self._store, "tone", "good")
            self._store.setToolTip("")
            return
        text = f"○ {trouble}"
        if waiting:
            text = self.tr("{text} %n change(s) wait; nothing is lost.", "", waiting).format(text=text)
        self._store.setText(text)
        self._store.setToolTip(text)
        set_property(self._store, "tone", "wrong")

    @property
    def store_sentence(self) -> str:
        """What it says about the store."""
        return self._store.text()


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
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setText(f"{key} {action.text()}")
        made.setEnabled(action.isEnabled())
        made.setToolTip(action.toolTip())

    action.changed.connect(follow)
    made.clicked.connect(lambda _checked: action.trigger())
    follow()
    return made
