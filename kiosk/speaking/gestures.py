# SPDX-License-Identifier: GPL-3.0-or-later
"""What a finger means that does not see: a swipe moves on, a double tap activates, a resting finger asks.

Pure: it is told where the finger is and when, in millimetres and milliseconds, and answers with gestures.
"""

from dataclasses import dataclass
from enum import Enum
from math import hypot

SWIPE_MM = 14.0
"""A shorter movement is a finger that trembles."""
SWIPE_MS = 500.0
"""A slower one is a finger that feels its way."""
TAP_MM = 8.0
REST_MS = 180.0
"""After so long without leaving, a finger asks what is under it."""
DOUBLE_TAP_MS = 450.0


class Gesture(Enum):
    """What a finger has said."""

    RIGHT = "right"
    LEFT = "left"
    DOWN = "down"
    UP = "up"
    EXPLORE = "explore"
    TAP = "tap"
    DOUBLE_TAP = "double tap"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the finger is, in mm from the window's corner, and when, in ms."""

    x: float
    y: float
    ms: float


class Finger:
    """One finger on the glass; a second one beside it is not heeded."""

    def __init__(self) -> None:
        self._began: Place | None = None
        self._exploring = False
        self._tapped: Place | None = None

    def press(self, place: Place) -> None:
        self._began = place
        self._exploring = False

    def move(self, place: Place) -> Gesture | None:
        """Return EXPLORE from the moment on when this is no swipe."""
        if self._began is None:
            return None
        if not self._exploring and place.ms - self._began.ms > SWIPE_MS:
            self._exploring = True
        return Gesture.EXPLORE if self._exploring else None

    def rest(self, place: Place) -> Gesture | None:
        """Some time has gone by: EXPLORE where the finger is still, None in the middle of a swipe."""
        if self._began is None or _apart(self._began, place) > TAP_MM:
            return None
        self._exploring = True
        return Gesture.EXPLORE

    def release(self, place: Place) -> Gesture | None:
        """Return what the finger has said now that it is gone; None after it has felt its way."""
        began, self._began = self._began, None
        if began is None or self._exploring:
            self._tapped = None
            return None
        across, down = place.x - began.x, place.y - began.y
        if hypot(across, down) >= SWIPE_MM:
            self._tapped = None
            if abs(across) >= abs(down):
                return Gesture.RIGHT if across > 0 else Gesture.LEFT
            return Gesture.DOWN if down > 0 else Gesture.UP
        if self._tapped is not None and place.ms - self._tapped.ms <= DOUBLE_TAP_MS:
            self._tapped = None
            return Gesture.DOUBLE_TAP
        self._tapped = place
        return Gesture.TAP

    def cancel(self) -> None:
        """The finger was taken for something else."""
        self._began = self._tapped = None


def _apart(one: Place, other: Place) -> float:
    return hypot(one.x - other.x, one.y - other.y)
