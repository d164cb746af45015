# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a receipt printer is connected, and what can come of printing."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

_NETWORK_PORT = 9100
"""Where receipt printers listen ("raw" or JetDirect printing)."""
_BAUD_RATE = 19_200
_ENDPOINT_IN, _ENDPOINT_OUT = 0x82, 0x01
"""Where most USB receipt printers answer and listen."""


class Outcome(StrEnum):
    """How printing went, or how the printer is. Its value travels between programs."""

    FINE = "fine"
    NEARLY_OUT = "nearly_out"
    """Printed, and the roll is about to end."""
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    NO_PRINTER = "no_printer"
    """There is none at the address, or none of that name."""
    NOT_ANSWERING = "not_answering"
    FAILED = "failed"
    """Anything else; the report's detail says what."""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it; `detail` is for the log and whoever mends it, in English, and may be empty."""

    outcome: Outcome
    detail: str = ""

    @property
    def done(self) -> bool:
        """Whether it is on paper, or could be."""
        return self.outcome in (Outcome.FINE, Outcome.NEARLY_OUT)


@dataclass(frozen=True, slots=True)
class Document:
    """Something ready to be printed; `media` is the sheet's name for CUPS, empty where a roll is cut."""

    content: bytes
    media: str = ""


@dataclass(frozen=True, slots=True)
class NetworkAddress:
    """A printer with a socket of its own."""

    host: str
    port: int = _NETWORK_PORT


@dataclass(frozen=True, slots=True)
class UsbAddress:
    """A printer on USB, by the two numbers that `lsusb` shows, and its endpoints."""

    vendor: int
    product: int
    endpoint_in: int = _ENDPOINT_IN
    endpoint_out: int = _ENDPOINT_OUT


@dataclass(frozen=True, slots=True)
class SerialAddress:
    """A printer on a serial line, 8 data bits, no parity, hardware handshake."""

    device: str
    baud_rate: int = _BAUD_RATE


@dataclass(frozen=True, slots=True)
class FileAddress:
    """A device file that takes bytes and says nothing."""

    path: str


Address: TypeAlias = NetworkAddress | UsbAddress | SerialAddress | FileAddress


class AddressUnknown(ValueError):  # noqa: N818 - it ends as a sentence that a person reads
    """The text names no printer; the message says what would."""


def parse_address(text: str) -> Address:
    """Read `network:192.168.1.50`, `usb:04b8:0202`, `serial:/dev/ttyUSB0:19200` or `file:/dev/usb/lp0`.

    AddressUnknown for anything else.
    """
    kind, _, rest = text.strip().partition(":")
    match kind:
        case "network":
            found = re.fullmatch(r"([\w.-]+)(?::(\d{1,5}))?", rest)
            if found and int(found[2] or 1) in range(1, 65_536):
                return NetworkAddress(found[1], int(found[2] or _NETWORK_PORT))
        case "usb":
            found = re.fullmatch(
                r"([0-9a-f]{4}):([0-9a-f]{4})(?::([0-9a-f]{2}):([0-9a-f]{2}))?", rest.lower()
            )
            if found:
                vendor, product, *endpoints = (int(part, 16) if part else 0 for part in found.groups())
                return UsbAddress(
                    vendor, product, endpoints[0] or _ENDPOINT_IN, endpoints[1] or _ENDPOINT_OUT
                )
        case "serial":
            found = re.fullmatch(r"(.+?)(?::(\d{3,7}))?", rest)
            if found:
                return SerialAddress(found[1], int(found[2] or _BAUD_RATE))
        case "file":
            if rest:
                return FileAddress(rest)
        case _:
            pass
    raise AddressUnknown(
        "an address such as “network:192.168.1.50”, “usb:04b8:0202”, “serial:/dev/ttyUSB0:19200” "
        "or “file:/dev/usb/lp0”"
    )
