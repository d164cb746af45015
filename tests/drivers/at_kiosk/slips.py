# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer and their printed slip."""

from tests.drivers.at_kiosk.hands import Hands


class Slip:
    """On the code screen, or at the farewell."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def print(self) -> None:
        """Touch the slip's button, on the code screen or at the farewell, and wait until that is over."""
        self._hands.touch("printSlip")
        self.wait()

    def try_again(self) -> None:
        """Touch the button beside what went wrong, and wait until the second try is over."""
        self._hands.touch("printAgain")
        self.wait()

    def wait(self) -> None:
        """Wait until a slip under way is printed or known not to be."""
        self._hands.find("slipHeadline")
        slip = self._hands.view.slip
        self._hands.wait_until(lambda: not slip.is_printing, "the slip")

    def shown(self) -> str:
        """Return what is said of the slip, empty while there is nothing to say."""
        told = self._hands.look("slipHeadline")
        return str(told.property("text")) if told is not None else ""
