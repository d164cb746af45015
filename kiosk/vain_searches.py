# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the shop what customers search for and do not find.

A search is answered at every letter, so only words that stay for a moment are what somebody looked for.
"""

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.visit import Visit

SETTLED_MS = 2_500
SHORTEST = 3
"""Two letters are the beginning of anything."""
MOST = 20
"""So many are told of one visit: a child may play with the keyboard."""


class VainSearches(QObject):
    """Hears how searches were answered; each words are told once a visit."""

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._words = ""
        self._told: set[str] = set()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._tell)
        visit.begun.connect(self._begin)
        visit.ended.connect(self._begin)

    @Slot(str, bool)
    def answered(self, words: str, found: bool) -> None:
        """A search for these words was answered, at times only after who searched has left."""
        if self._visit.code is None:
            return
        self._words = " ".join(words.split())
        known = self._words.casefold() in self._told or len(self._told) >= MOST
        if found or known or len(self._words) < SHORTEST:
            self._settled.stop()
        else:
            self._settled.start()

    @Slot()
    def _tell(self) -> None:
        self._told.add(self._words.casefold())
        self._visit.search_in_vain(self._words)

    def stop(self) -> None:
        """The kiosk closes: what has not settled is told no more."""
        self._settled.stop()

    @Slot()
    def _begin(self) -> None:
        self._settled.stop()
        self._told.clear()
