# SPDX-License-Identifier: GPL-3.0-or-later
"""One thing to be seen on the kiosk's screen, at which whoever plays the poses stops."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pose:
    """What is on the screen: its name, and one sentence on what there is to see.

    While it is `waiting` nothing is read, and so nothing can be said in another language.
    """

    name: str
    shows: str
    waiting: bool = False

    @property
    def slug(self) -> str:
        """The name as a part of a file's name."""
        return self.name.lower().replace(": ", "-").replace(" ", "-")
