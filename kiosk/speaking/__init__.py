# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk read aloud, for whoever does not see it."""

from kiosk.speaking.gestures import SWIPE_MM
from kiosk.speaking.speaker import Speaker
from kiosk.speaking.touches import Touches

__all__ = ["SWIPE_MM", "Speaker", "Touches"]
