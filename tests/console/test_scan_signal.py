# SPDX-License-Identifier: GPL-3.0-or-later
"""Every scan is answered by a colour and a tone: one for yes, another for no."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject

from console.sounds import Sounds
from console.terminal_memory import TerminalMemory
from shared.desktop.jobs import Jobs
from shared.desktop.tone import ACCEPTED, REFUSED, Melody
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.manual_executor import ManualExecutor


class Loudspeaker:
    """Notes the files that it is asked to play."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def player(self, file: Path, _volume: float, _parent: QObject) -> "Playing":
        return Playing(self, file)


class Playing:
    def __init__(self, loudspeaker: Loudspeaker, file: Path) -> None:
        self._loudspeaker, self._file = loudspeaker, file

    def play(self) -> None:
        self._loudspeaker.heard.append(self._file.stem)

    def stop(self) -> None:
        self._loudspeaker.heard.append("silence")


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def jobs(qapp: object, executor: ManualExecutor) -> Iterator[Jobs]:
    jobs = Jobs(executor)
    yield jobs
    jobs.close()


def test_each_answer_has_its_tone_until_sound_is_switched_off(
    tmp_path: Path, jobs: Jobs, executor: ManualExecutor
) -> None:
    memory, loudspeaker = TerminalMemory(tmp_path, "console 1"), Loudspeaker()
    sounds = Sounds(jobs, tmp_path, memory, has_sound=lambda: True, make_player=loudspeaker.player)
    sounds.prepare()
    for tone in sounds._tones.values():
        tone._later.timeout.emit()  # as after some seconds
    executor.settle()

    sounds.play(ACCEPTED)
    sounds.play(REFUSED)
    assert loudspeaker.heard == ["tone-accepted", "tone-refused"]
    memory.keep(msgspec.structs.replace(memory.now, sound=False))
    sounds.play(REFUSED)
    assert len(loudspeaker.heard) == 2
    sounds.close()
    memory.write()


def test_the_scan_field_says_yes_or_no(
    trader: ConsoleDriver, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Melody] = []
    monkeypatch.setattr(Sounds, "play", lambda _sounds, melody: heard.append(melody))
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    assert trader.scanner.answer == "good"
    trader.scanner.scan("https://example.org")
    trader.wait_for(lambda: trader.scanner.answer == "wrong", "the field says no")
    assert heard == [ACCEPTED, REFUSED]
    trader.wait_for(lambda: trader.scanner.answer == "", "the colour goes")
