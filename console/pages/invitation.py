# SPDX-License-Identifier: GPL-3.0-or-later
"""The middle of the screen when no record is open: what to do, in three quiet lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from console.key_names import key_name
from console.look import Look
from console.widgets.labels import label


class Invitation(QFrame):
    """Invites to scan, to type or to choose from the floor."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("invitation")
        self._look = look
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self.tr("Scan a customer’s code"), "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        below = label(self.tr("The scanner works from anywhere in this window."), "quiet")
        below.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ways = QGridLayout()
        ways.setHorizontalSpacing(14)
        ways.setVerticalSpacing(10)
        for place, (key, text) in enumerate(
            (
                (key_name("F2"), self.tr("type the nine symbols of the customer ID")),
                (key_name("Ctrl+1"), self.tr("choose a record from the floor")),
                (key_name("Shift+F2"), self.tr("hold the code to the camera")),
            )
        ):
            ways.addWidget(label(key, "key"), place, 0, Qt.AlignmentFlag.AlignRight)
            ways.addWidget(label(text, "quiet"), place, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addStretch(3)
        layout.addWidget(self._icon)
        layout.addSpacing(10)
        layout.addWidget(title)
        layout.addWidget(below)
        layout.addSpacing(22)
        layout.addLayout(ways)
        layout.addStretch(4)
        layout.setAlignment(ways, Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._paint_icons)
        self._paint_icons()

    def _paint_icons(self) -> None:
        self._icon.setPixmap(self._look.icon("qr-code", "accent").pixmap(84, 84))
