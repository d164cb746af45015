# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner on a real serial line of the system's: a pseudo terminal whose other end the test writes to."""

import os
import pty
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from shared.desktop.scanning import SerialClosed, SerialFailed, SerialOpen, SerialScanner, SerialState


class Cable:
    """A line and the end of it that a scanner would be plugged into."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ends: tuple[int, int] | None = None
        self.plug_in()

    def plug_in(self) -> None:
        """Give the line an end, under the one path."""
        scanner, line = pty.openpty()
        tty.setraw(line)
        self._ends = scanner, line
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(line))

    def send(self, data: bytes) -> None:
        assert self._ends is not None
        os.write(self._ends[0], data)

    def pull(self) -> None:
        """Take the scanner and its line away."""
        if self._ends is not None:
            for end in self._ends:
                os.close(end)
            self._ends = None
            self.path.unlink()


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    cable = Cable(tmp_path / "scanner")
    yield cable
    cable.pull()


@pytest.fixture
def scanner(cable: Cable) -> Iterator[SerialScanner]:
    scanner = SerialScanner(str(cable.path), 9600)
    yield scanner
    scanner.stop()
    shiboken6.delete(scanner)


def test_codes_are_heard_with_an_ending_and_without(
    qtbot: QtBot, cable: Cable, scanner: SerialScanner
) -> None:
    heard: list[str] = []
    scanner.code_read.connect(heard.append)
    scanner.start()
    assert scanner.state == SerialOpen(str(cable.path))
    cable.send(b"K7Q29XMTE\r\n4012345678901\r\n")
    qtbot.waitUntil(lambda: heard == ["K7Q29XMTE", "4012345678901"])
    cable.send(b"A0000000X")
    qtbot.waitUntil(lambda: heard[2:] == ["A0000000X"])


def test_a_scanner_that_was_pulled_out_works_again_when_it_is_back(
    qtbot: QtBot, cable: Cable, scanner: SerialScanner
) -> None:
    heard: list[str] = []
    scanner.code_read.connect(heard.append)
    scanner.start()
    cable.send(b"K7Q29")
    cable.pull()
    qtbot.waitUntil(lambda: isinstance(scanner.state, SerialFailed))
    cable.plug_in()
    qtbot.waitUntil(lambda: isinstance(scanner.state, SerialOpen), timeout=20_000)
    cable.send(b"K7Q29XMTE\r")
    qtbot.waitUntil(lambda: heard == ["K7Q29XMTE"])


def test_a_line_that_is_not_there_is_told_and_stopped(tmp_path: Path) -> None:
    states: list[SerialState] = []
    scanner = SerialScanner(str(tmp_path / "nothing"), 9600)
    scanner.state_changed.connect(states.append)
    scanner.start()
    scanner.stop()
    failed, closed = states
    assert isinstance(failed, SerialFailed)
    assert failed.detail
    assert closed == SerialClosed()
    shiboken6.delete(scanner)
