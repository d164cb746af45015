# SPDX-License-Identifier: GPL-3.0-or-later
"""A receipt printer on a socket of this machine: it understands ESC/POS and keeps its paper as pictures.

It knows the commands of Epson's reference that Handsel uses, turns raster commands back into dots, answers
real-time questions at once and GS r when everything before it is printed. What it does not know it writes
down in `not_understood`.
"""

import select
import socket
import threading
from types import TracebackType

from PIL import Image

_FINE = 0b0001_0010
"""The bits that every answer to a real-time question has."""


class PaperPrinter:
    """One printer. A test sets how it is; `slips` are what was cut off, oldest first."""

    def __init__(self, head_dots: int = 576) -> None:
        self.head_dots = head_dots
        self.slips: list[Image.Image] = []
        self.not_understood = bytearray()
        self.paper_out = self.nearly_out = self.cover_open = self.hot = False
        self.silent = False
        """Takes everything and answers nothing."""
        self.only_real_time = False
        """Does not know GS r, as some cheap printers do not."""
        self.hangs_up_after: int | None = None
        """Closes the connection after so many bytes."""
        self.runs_out_after: int | None = None
        """Has paper for so many dot rows."""
        self.may_finish = threading.Event()
        """While it is clear, the printer is busy: it holds what it has and does not say that it is done."""
        self.may_finish.set()
        self.conversations = 0
        self._rows: list[bytes] = []
        self._closing = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="paper printer")
        self._thread.start()

    @property
    def address(self) -> str:
        """What to write into the settings."""
        return f"network:127.0.0.1:{self._port}"

    def close(self) -> None:
        """Switch it off."""
        self._closing.set()
        self.may_finish.set()
        self._thread.join()
        self._listening.close()

    def __enter__(self) -> "PaperPrinter":
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _value: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def _serve(self) -> None:
        while not self._closing.is_set():
            if select.select([self._listening], [], [], 0.02)[0]:
                connection, _ = self._listening.accept()
                self.conversations += 1
                with connection:
                    self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        unread = bytearray()
        received = 0
        while not self._closing.is_set():
            if select.select([connection], [], [], 0.02)[0]:
                try:
                    arrived = connection.recv(4096)
                except ConnectionResetError:
                    return
                if not arrived:
                    return
                received += len(arrived)
                if self.hangs_up_after is not None and received > self.hangs_up_after:
                    return
                unread += self._answer_at_once(connection, arrived)
            while self.may_finish.is_set() and (length := self._do_next(connection, unread)):
                del unread[:length]

    def _answer_at_once(self, connection: socket.socket, arrived: bytes) -> bytes:
        """Answer the real-time questions, which overtake what waits, and return the rest.

        A real printer also takes the question's bytes for one inside a picture, so nothing else is right.
        """
        rest = bytearray()
        place = 0
        while place < len(arrived):
            if arrived[place : place + 2] == b"\x10\x04" and place + 2 < len(arrived):
                if not self.silent:
                    connection.sendall(bytes([self._status(arrived[place + 2])]))
                place += 3
            else:
                rest.append(arrived[place])
                place += 1
        return bytes(rest)

    def _status(self, question: int) -> int:
        match question:
            case 2:
                return _FINE | (0x04 if self.cover_open else 0) | (0x20 if self.paper_out else 0)
            case 3:
                return _FINE | (0x40 if self.hot else 0)
            case 4:
                nearly = 0x0C if self.nearly_out or self.paper_out else 0
                return _FINE | nearly | (0x60 if self.paper_out else 0)
            case _:
                return _FINE

    def _do_next(self, connection: socket.socket, unread: bytearray) -> int:
        """Do the first command and return its length, 0 while it is not all there or cannot be done."""
        if not unread or self.paper_out or self.cover_open:
            return 0
        if unread.startswith(b"\x1b@"):
            self._rows.clear()
            return 2
        if unread.startswith(b"\x1bd") and len(unread) >= 3:
            self._feed([bytes(self.head_dots // 8)] * (unread[2] * 30))
            return 3
        if unread.startswith(b"\x1dV") and len(unread) >= 3:
            self._cut()
            return 3
        if unread.startswith(b"\x1dr") and len(unread) >= 3:
            if not self.silent and not self.only_real_time:
                connection.sendall(bytes([0x03 if self.nearly_out else 0]))
            return 3
        if unread.startswith(b"\x1dv0"):
            return self._raster(unread)
        if unread[0] in (0x1B, 0x1D) and len(unread) < 3:
            return 0
        self.not_understood.append(unread[0])
        return 1

    def _raster(self, unread: bytearray) -> int:
        if len(unread) < 8:
            return 0
        across = unread[4] | unread[5] << 8
        down = unread[6] | unread[7] << 8
        length = 8 + across * down
        if len(unread) < length:
            return 0
        assert unread[3] == 0, "a slip is printed dot by dot, not stretched"
        assert across * 8 <= self.head_dots, f"{across * 8} dots are more than the head has"
        bitmap = bytes(unread[8:length])
        self._feed([bitmap[row * across : (row + 1) * across] for row in range(down)])
        return length

    def _feed(self, rows: list[bytes]) -> None:
        self._rows += [row.ljust(self.head_dots // 8, b"\0") for row in rows]
        if self.runs_out_after is not None and len(self._rows) >= self.runs_out_after:
            del self._rows[self.runs_out_after :]
            self.paper_out = True

    def _cut(self) -> None:
        on_paper = bytes(byte ^ 0xFF for byte in b"".join(self._rows))
        self.slips.append(Image.frombytes("1", (self.head_dots, len(self._rows)), on_paper).convert("L"))
        self._rows.clear()
