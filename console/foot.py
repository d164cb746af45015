# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of the window: the keys that matter, and how the store is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from console.actions import Actions
from console.widgets.labels import label, set_property


class WindowFoot(QFrame):
    """Hints that are buttons too, and one sentence about the store."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._store = label("", "")
        self._store.setObjectName("store")
        self._store.setAccessibleName(self.tr("Store"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 18, 5)
        layout.setSpacing(2)
        for action in (
            actions.scan,
            actions.add,
            actions.price,
            actions.serve,
            actions.discount,
            actions.call,
            actions.quote,
            actions.close,
            actions.show,
            actions.undo,
        ):
            layout.addWidget(_hint(action))
        layout.addStretch(1)
        layout.addWidget(self._store)
        self.show_store("", 0)

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
