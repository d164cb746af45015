# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the cursor was: on what something else covers now, or on what is gone."""

from dataclasses import dataclass

import shiboken6
from PySide6.QtQuick import QQuickItem

from kiosk.focus.stops import Stop, index_in_view, view_of


@dataclass(frozen=True, slots=True)
class Memory:
    """Where the cursor was on a screen or sheet that something else covers now."""

    scope: QQuickItem
    label: tuple[str, str, str]

    def among(self, stops: list[Stop]) -> Stop | None:
        """Return the same stop as it is now, or another of its name."""
        same = [stop for stop in stops if stop.label == self.label]
        if not same:
            same = [stop for stop in stops if self.label[0] and stop.item.objectName() == self.label[0]]
        return same[0] if same else None


class Memories:
    """What is covered, the topmost last."""

    def __init__(self) -> None:
        self._memories: list[Memory] = []

    def keep(self, scope: QQuickItem, stop: Stop) -> None:
        self._memories.append(Memory(scope, stop.label))

    def recall(self, scope: QQuickItem | None) -> Memory | None:
        """Return what is remembered of a scope that is come back to, and forget what was on top of it."""
        self._memories = [memory for memory in self._memories if shiboken6.isValid(memory.scope)]
        for n, memory in enumerate(self._memories):
            if memory.scope == scope:
                del self._memories[n:]
                return memory
        return None

    def clear(self) -> None:
        self._memories.clear()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stop stands: among all, and in its list if it is in one; and what it is called."""

    order: int = 0
    entry: tuple[QQuickItem, int] | None = None
    label: tuple[str, str, str] | None = None

    @classmethod
    def of(cls, item: QQuickItem, stops: list[Stop]) -> "Place":
        order = next((n for n, stop in enumerate(stops) if stop.item == item), 0)
        label = stops[order].label if stops and stops[order].item == item else None
        view = view_of(item)
        index = index_in_view(item, view) if view is not None else None
        return cls(order, (view, index) if view is not None and index is not None else None, label)

    def taken_by(self, stops: list[Stop]) -> Stop:
        """Return which of these stands where the stop was that is gone.

        That is the same again where an entry of a list was made anew. Else it is the beginning of the next
        entry: whoever has taken off one line and presses again must not take off another.
        """
        if self.entry is not None and shiboken6.isValid(self.entry[0]):
            view, index = self.entry
            inside = [(each, index_in_view(each.item, view)) for each in stops if view_of(each.item) == view]
            for each, at in inside:
                if at == index and self.label is not None and each.label == self.label:
                    return each
            last = max((at for _, at in inside if at is not None), default=-1)
            for each, at in inside:
                if at == min(index, last):
                    return each
        return stops[min(self.order, len(stops) - 1)]
