# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes out of the bytes of a serial line: a pure state machine over what arrives and when nothing does.

Scanners end a code with carriage return, line feed, tab or ETX as they are set up, and some with nothing;
then a pause ends it. What no code is as long as is dropped whole, so that noise on the line never grows.
"""

from collections.abc import Sequence

LONGEST = 512
"""Bytes of one code; the largest a QR code could hold in our use is far below."""

_ENDINGS = frozenset(b"\r\n\t\x00\x03\x04")


class SerialLines:
    """Collects bytes and returns whole codes."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._overflowed = False

    @property
    def is_holding(self) -> bool:
        """Whether the beginning of a code waits for its end."""
        return bool(self._held) or self._overflowed

    def feed(self, data: bytes) -> Sequence[str]:
        """Take what arrived; return the codes that it ended."""
        codes: list[str] = []
        for byte in data:
            if byte in _ENDINGS:
                codes.extend(self.quiet())
            elif len(self._held) < LONGEST:
                self._held.append(byte)
            else:
                self._overflowed = True
        return codes

    def quiet(self) -> Sequence[str]:
        """Nothing followed for a while: what is held is a code."""
        held, self._held = bytes(self._held), bytearray()
        overflowed, self._overflowed = self._overflowed, False
        if overflowed:
            return ()
        text = "".join(each for each in _decoded(held) if each.isprintable()).strip()
        return (text,) if text else ()


def _decoded(held: bytes) -> str:
    try:
        return held.decode("utf-8")
    except UnicodeDecodeError:
        return held.decode("latin-1")
