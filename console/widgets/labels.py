# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels and buttons by what they are; the style sheet knows how they look."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from shared.desktop.phrases import WORD_JOINER, keep_phrases


def label(text: str = "", kind: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """Return a label of plain text."""
    made = QLabel(text) if selectable else _PhrasedLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    made.setAlignment(begins() | Qt.AlignmentFlag.AlignVCenter)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    elif wrap and QGuiApplication.isRightToLeft():
        _lay_out_as_document(made)
    return made


def _lay_out_as_document(made: QLabel) -> None:
    """Let the lines of a label that is read from the right begin below one another.

    Else Qt begins each but the last further in, by the space that it ends with. A text that could be selected
    is free of that; so could this one, but no click comes to it.
    """
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class _PhrasedLabel(QLabel):
    """Ends its lines between phrases, also where they are Japanese; what joins their letters nobody sees."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)

    def text(self) -> str:
        return super().text().replace(WORD_JOINER, "")

    def setText(self, text: str) -> None:
        kept = keep_phrases(text)
        super().setText(kept)
        self.setAccessibleName(text if kept != text else "")


def begins() -> Qt.AlignmentFlag:
    """Return the side on which reading begins, for whatever is written there.

    Else a text that runs the other way, a name or an ID, would stand on the other side than its neighbours.
    """
    from_right = QGuiApplication.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def caption(text: str) -> QLabel:
    """Return the name of a section, in small capitals' manner."""
    return label(text.upper(), "caption")


def hairline() -> QFrame:
    """Return a line between two things."""
    made = QFrame()
    made.setObjectName("line")
    return made


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Say something about a widget that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, kind: str = "", tip: str = "") -> QPushButton:
    """Return a button that does not take Enter away from anybody."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        made.setProperty("kind", kind)
    if tip:
        made.setToolTip(tip)
    return made


def choice_button(group: QButtonGroup, chosen: int, name: str) -> QPushButton:
    """Return a button of a group of which one is chosen, known by a number."""
    made = button(name, "choice")
    made.setCheckable(True)
    group.addButton(made, chosen)
    return made


def action_button(action: QAction, kind: str = "", text: str = "") -> QPushButton:
    """Return a button that shows an action: its name, whether it can be done, and its tooltip."""
    made = button(text or action.text(), kind)

    def follow() -> None:
        made.setEnabled(action.isEnabled())
        made.setToolTip(action.toolTip())

    action.changed.connect(follow)
    made.clicked.connect(lambda _checked: action.trigger())
    follow()
    return made


def icon_button(name: str, tip: str = "", side: int = 18) -> QToolButton:
    """Return a button that shows an icon only; `name` is what it is called for those who listen."""
    made = QToolButton()
    made.setProperty("kind", "icon")
    made.setAccessibleName(name)
    made.setToolTip(tip or name)
    made.setIconSize(QSize(side, side))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def icon_action_button(action: QAction, side: int = 18) -> QToolButton:
    """Return a button that shows an action by its icon."""
    made = icon_button(action.text(), action.toolTip(), side)

    def follow() -> None:
        made.setEnabled(action.isEnabled())
        made.setToolTip(action.toolTip())
        made.setIcon(action.icon())

    action.changed.connect(follow)
    made.clicked.connect(lambda _checked: action.trigger())
    follow()
    return made
