# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff at a kiosk: knock, show who they are, and read how it is."""

from typing import Any

from PySide6.QtCore import QPoint

from tests.drivers.at_kiosk.hands import Hands


class StaffMenu:
    """What is behind the corner of the glass."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def knock(self, times: int = 5) -> None:
        """Touch the top left corner so many times."""
        for _ in range(times):
            self._hands.tap(QPoint(12, 12))

    def enter_pin(self, pin: str) -> None:
        """Touch the digits and "Done", and wait for the answer."""
        for digit in pin:
            self._hands.touch(f"pin:{digit}")
        self._hands.touch("pin:done")
        menu: Any = (
            self._hands.kiosk.view.staffMenu
        )  # Any: to a checker a Qt property is an object of its own
        self._hands.wait_until(lambda: not menu.busy, "the answer to the PIN")

    def shown_facts(self) -> dict[str, str]:
        """Return what the staff menu tells, by its names."""
        return {
            row.objectName().removeprefix("fact:"): str(self._hands.within(row, "factValue").property("text"))
            for row in self._hands.all_named("fact:")
        }
