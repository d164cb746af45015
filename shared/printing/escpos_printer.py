# SPDX-License-Identifier: GPL-3.0-or-later
"""An ESC/POS printer, asked how it is, sent a picture, and asked whether that is on paper.

Everything is printed as one raster picture, the QR too. A printer's own fonts lack most scripts, and its own
QR command is missing in many cheap printers; where it is there, the firmware chooses the symbol's mode, and
so its size, for itself. In the picture each module is a whole number of dots wide, with its quiet zone, and
it is the same on every printer.
"""

import errno
import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from shared.printing.status import (
    ASK_ERROR_CAUSE,
    ASK_OFFLINE_CAUSE,
    ASK_PAPER,
    ASK_WHEN_DONE,
    Condition,
    is_done,
    is_real_time,
    read_condition,
)
from shared.printing.types import (
    Address,
    FileAddress,
    NetworkAddress,
    Outcome,
    Report,
    SerialAddress,
    UsbAddress,
)

if TYPE_CHECKING:
    from escpos.escpos import Escpos
    from PIL.Image import Image

_ANSWER_SECONDS = 1.5
"""Epson answers real-time questions within 100 ms, also through a print server."""
_ASK_AGAIN_SECONDS = 0.4
_SETTLING_SECONDS = 4.0
_DOTS_PER_SECOND = 400
"""How fast the slowest printers feed: 50 mm a second at 8 dots a millimetre."""
_STRIP_DOTS = 256
"""Height of one raster command: small enough for the buffers of small printers."""


class Unwell(Exception):  # noqa: N818 - it is a condition, found out while printing
    """The printer cannot go on; `report` says why."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report


def connect(address: Address, limit_seconds: float) -> "Escpos":
    """Return python-escpos's printer for an address; it connects when first used."""
    from escpos import printer as kinds

    match address:
        case NetworkAddress(host, port):
            return kinds.Network(host, port, timeout=limit_seconds)
        case UsbAddress(vendor, product, endpoint_in, endpoint_out):
            milliseconds = round(limit_seconds * 1000)
            return kinds.Usb(vendor, product, timeout=milliseconds, in_ep=endpoint_in, out_ep=endpoint_out)
        case SerialAddress(device, baud_rate):
            # Its read waits for 16 bytes or this long, and an answer is one byte.
            return kinds.Serial(device, baud_rate, timeout=0.1)
        case FileAddress(path):
            return kinds.File(path)
        case _:
            assert_never(address)


def without_commands(picture: "Image") -> "Image":
    """Return the picture in black and white, and free of what a printer would take for a command.

    DLE EOT, DLE ENQ and DLE DC4 are obeyed at once wherever they stand, in the middle of a picture too: one
    of them switches the printer off. A lone dot in front of certain others spells them, and is left out.
    """
    from PIL import Image

    black = picture.convert("L").point(lambda light: 0 if light > 127 else 255).convert("1")
    width = (black.width + 7) // 8 * 8
    bitmap = re.sub(rb"\x10(?=[\x04\x05\x14])", b"\0", black.crop((0, 0, width, black.height)).tobytes())
    white = bytes(byte ^ 0xFF for byte in bitmap)
    return Image.frombytes("1", (width, black.height), white)


class EscposPrinter:
    """One conversation with one printer, which must be over within `limit_seconds`."""

    def __init__(self, device: "Escpos", *, answers: bool, limit_seconds: float) -> None:
        self._device = device
        self._answers = answers
        self._ends = time.monotonic() + limit_seconds
        self._unread = bytearray()

    def check(self) -> Report:
        """Ask how the printer is."""
        if not self._answers:
            self._send(b"\x1b@")
            return Report(Outcome.FINE)
        return _said(self._condition())

    def print(self, picture: "Image") -> Report:
        """Print a picture and cut; every dark pixel becomes a dot, and it must not be wider than the head."""
        before = self.check()
        if not before.done:
            return before
        try:
            self._send(b"\x1b@")
            self._device.image(without_commands(picture), impl="bitImageRaster", fragment_height=_STRIP_DOTS)
            self._device.cut()
        except OSError as error:
            if not _is_timeout(error):
                raise
            return self._why_it_stopped()
        if not self._answers:
            return Report(Outcome.FINE)
        return self._wait_until_done(_SETTLING_SECONDS + picture.height / _DOTS_PER_SECOND)

    def _wait_until_done(self, seconds: float) -> Report:
        self._send(ASK_WHEN_DONE)
        ends = min(time.monotonic() + seconds, self._ends - 3 * _ANSWER_SECONDS)
        while time.monotonic() < ends:
            if self._next(is_done, _ASK_AGAIN_SECONDS) is not None:
                return _said(self._condition())
            now = _said(self._condition())
            if not now.done:
                return now
        # Some answer only real-time questions; this one is well and has everything.
        return _said(self._condition())

    def _why_it_stopped(self) -> Report:
        silent = Report(Outcome.NOT_ANSWERING, "it stopped taking what was sent")
        if not self._answers:
            return silent
        report = _said(self._condition())
        return silent if report.done else report

    def _condition(self) -> Condition:
        answers = []
        for question in (ASK_OFFLINE_CAUSE, ASK_ERROR_CAUSE, ASK_PAPER):
            self._unread = bytearray(answer for answer in self._unread if not is_real_time(answer))
            self._send(question)
            answer = self._next(is_real_time, _ANSWER_SECONDS)
            if answer is None:
                raise Unwell(Report(Outcome.NOT_ANSWERING, "it did not answer a status question"))
            answers.append(answer)
        return read_condition(*answers)

    def _send(self, message: bytes) -> None:
        self._device._raw(message)  # the library's only way to send a command that it has no name for

    def _next(self, wanted: Callable[[int], bool], seconds: float) -> int | None:
        """Return the next answer of a kind, or None when it does not come in time; others stay unread."""
        ends = min(time.monotonic() + seconds, self._ends)
        while True:
            for place, answer in enumerate(self._unread):
                if wanted(answer):
                    del self._unread[place]
                    return answer
            left = ends - time.monotonic()
            if left <= 0:
                return None
            self._unread += self._read(left)

    def _read(self, seconds: float) -> bytes:
        """Return what has arrived within so many seconds, perhaps nothing."""
        connection = self._device.device
        by_network = hasattr(connection, "settimeout")
        if by_network:
            connection.settimeout(seconds)
        try:
            answer = bytes(self._device._read())
        except OSError as error:
            if _is_timeout(error):
                return b""
            raise
        if by_network and not answer:
            raise ConnectionResetError("it closed the connection")
        return answer


def _is_timeout(error: OSError) -> bool:
    """Tell a timeout: sockets have a class for it, USB only the number."""
    return isinstance(error, TimeoutError) or error.errno == errno.ETIMEDOUT


def _said(condition: Condition) -> Report:
    if condition.cover_open:
        return Report(Outcome.COVER_OPEN)
    if condition.paper_out:
        return Report(Outcome.PAPER_OUT)
    if condition.error:
        return Report(Outcome.FAILED, condition.error)
    return Report(Outcome.NEARLY_OUT if condition.nearly_out else Outcome.FINE)
