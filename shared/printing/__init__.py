# SPDX-License-Identifier: GPL-3.0-or-later
"""Getting a finished picture or page onto paper, and saying in one word how that went.

What is printed is drawn elsewhere. `printing.service` talks to printers, through programs of their own: one
that hangs is ended, and whatever their libraries bring along never gets into a terminal.
"""

from shared.printing.types import (
    Address,
    AddressUnknown,
    Document,
    FileAddress,
    NetworkAddress,
    Outcome,
    Report,
    SerialAddress,
    UsbAddress,
    parse_address,
)

__all__ = [
    "Address",
    "AddressUnknown",
    "Document",
    "FileAddress",
    "NetworkAddress",
    "Outcome",
    "Report",
    "SerialAddress",
    "UsbAddress",
    "parse_address",
]
