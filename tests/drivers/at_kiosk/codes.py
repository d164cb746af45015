# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer's code: got and read off the screen, or typed to come back."""

from PySide6.QtGui import QImage

from tests.drivers.at_kiosk.hands import Hands


class Codes:
    """The code of this visit, and the one of a visit before."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def get_my_code(self) -> None:
        self._hands.touch("getMyCode")
        self._hands.find("qr")

    def shown_identity(self) -> str:
        """Return the customer ID as it stands on the screen, in three groups; empty when nobody is here."""
        item = self._hands.look("shownId") or self._hands.look("identity")
        return str(item.property("text")) if item is not None else ""

    def shown_code(self) -> str:
        """Return what a camera reads off the screen."""
        from zxingcpp import BarcodeFormat, BarcodeFormats, read_barcode

        self._hands.find("qr")
        self._hands.settle()
        image = self._hands.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        rows = memoryview(image.constBits()).cast("B", [image.height(), image.bytesPerLine()])
        found = read_barcode(rows, formats=BarcodeFormats([BarcodeFormat.QRCode]))
        return found.text if found is not None else ""

    def shown_qr(self) -> str:
        """Return the code that the QR on the screen is drawn from, empty while there is none."""
        item = self._hands.look("qr")
        return str(item.property("code")) if item is not None else ""

    def type_symbols(self, text: str) -> None:
        """Touch the keys of the pad."""
        for symbol in text:
            self._hands.touch(f"symbol:{symbol}")

    def open_list(self) -> None:
        """Send the code that was typed."""
        self._hands.touch("openList")

    def shown_symbols(self) -> str:
        """Return the symbols that stand in the slots."""
        item = self._hands.look("codeSlots")
        return str(item.property("symbols")) if item is not None else ""

    def shown_hint(self) -> str:
        """Return what is said to a code, empty while nothing is."""
        return self._hands.said("codeHint")
