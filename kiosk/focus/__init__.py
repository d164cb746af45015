# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving over what is on the screen without touching it: stop by stop, by keys or by swipes."""

from kiosk.focus.cursor import Cursor
from kiosk.focus.keys import Keys
from kiosk.focus.stops import Kind, Stop

__all__ = ["Cursor", "Keys", "Kind", "Stop"]
