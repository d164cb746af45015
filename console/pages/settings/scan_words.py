# SPDX-License-Identifier: GPL-3.0-or-later
"""How a scan is understood, in a sentence for whoever tries a scanner out. Pure."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from shared.identity import (
    Empty,
    NotOurs,
    ReadBarcode,
    ReadCode,
    ReadCustomerId,
    Unfinished,
    WrongLength,
    WrongSymbol,
    grouped,
    normalise,
    read,
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Understood:
    """A sentence, and whether the scan would be of use."""

    sentence: str
    good: bool


def understand(text: str) -> Understood:
    """Say what a scan is, and what a wrong keyboard layout had made of it where that had to be repaired."""
    reading = read(text)
    match reading:
        case ReadCode(candidates=codes):
            said = translate("Scanners", "The code of customer {id}.").format(
                id=grouped(codes[0].customer_id)
            )
            return Understood(f"{said} {_repair(text, codes[0].text)}".strip(), True)
        case ReadCustomerId(candidates=ids):
            said = translate("Scanners", "The customer ID {id}.").format(id=grouped(ids[0]))
            return Understood(f"{said} {_repair(text, ids[0])}".strip(), True)
        case ReadBarcode(gtin=gtin):
            said = translate("Scanners", "The product barcode {gtin}; its check digit is right.")
            return Understood(said.format(gtin=gtin), True)
        case Empty():
            return Understood(translate("Scanners", "Nothing but spaces."), False)
        case Unfinished():
            return Understood(translate("Scanners", "Only the beginning of a customer ID."), False)
        case WrongSymbol():
            return Understood(
                translate("Scanners", "As long as one of our codes, but a symbol is wrong."), False
            )
        case WrongLength():
            return Understood(
                translate("Scanners", "Symbols as in our codes, but too many or too few."), False
            )
        case NotOurs():
            return Understood(translate("Scanners", "Not one of our codes, and no product’s barcode."), False)
        case _:
            assert_never(reading)


def _repair(scanned: str, meant: str) -> str:
    """A scanner that is set to another keyboard than this computer's works, but should be set right."""
    if normalise(scanned.strip()) == meant:
        return ""
    return translate(
        "Scanners",
        "It came through another keyboard layout and was repaired: set the scanner to this computer’s.",
    )
