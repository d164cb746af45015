# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft tones where a machine has sound, and nothing where it has none."""

import struct
import wave
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from shared.desktop.jobs import Jobs
from shared.desktop.tone import ACCEPTED, ASKING, REFUSED, Melody, Tone, may_have_sound, write_tone
from tests.drivers.manual_executor import ManualExecutor


class Loudspeaker:
    """Counts what it is asked to play."""

    def __init__(self, file: Path, volume: float) -> None:
        self.file, self.volume, self.played, self.stopped = file, volume, 0, 0

    def play(self) -> None:
        self.played += 1

    def stop(self) -> None:
        self.stopped += 1


class Machine:
    """A machine with a loudspeaker, or without."""

    def __init__(self, *, silent: bool = False) -> None:
        self.silent = silent
        self.loudspeaker: Loudspeaker | None = None

    def make_player(self, file: Path, volume: float, _parent: QObject) -> Loudspeaker | None:
        if not self.silent:
            self.loudspeaker = Loudspeaker(file, volume)
        return self.loudspeaker


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.mark.parametrize("melody", [ASKING, ACCEPTED, REFUSED])
def test_a_tone_is_soft_and_begins_and_ends_in_silence(tmp_path: Path, melody: Melody) -> None:
    write_tone(tmp_path / "own" / "tone.wav", melody)
    with wave.open(str(tmp_path / "own" / "tone.wav")) as written:
        frames = written.getnframes()
        assert (written.getnchannels(), written.getsampwidth()) == (1, 2)
        assert 0.1 <= frames / written.getframerate() <= 1.5
        samples = struct.unpack(f"<{frames}h", written.readframes(frames))
    assert 10_000 < max(map(abs, samples)) < 20_000
    assert samples[0] == 0
    assert abs(samples[-1]) < 200
    assert max(abs(a - b) for a, b in pairwise(samples)) < 7_000, "no click"


def test_it_is_played_from_when_it_is_ready(
    qapp: QApplication, tmp_path: Path, executor: ManualExecutor, machine: Machine
) -> None:
    file = tmp_path / "tone.wav"
    jobs = Jobs(executor)
    tone = Tone(jobs, file, 0.3, has_sound=lambda: True, make_player=machine.make_player)
    tone.play()
    tone.prepare()
    tone._later.timeout.emit()  # as after some seconds
    executor.settle()
    tone.close()
    heard = machine.loudspeaker
    assert heard is not None
    assert (heard.file, heard.volume, heard.played) == (file, 0.3, 0), "what was warned of before is over"
    assert file.exists()
    jobs.close()


@pytest.mark.parametrize(("volume", "has_sound"), [(0.0, True), (0.3, False)])
def test_switched_off_or_without_sound_nothing_is_made(
    qapp: QApplication,
    tmp_path: Path,
    executor: ManualExecutor,
    machine: Machine,
    volume: float,
    has_sound: bool,
) -> None:
    jobs = Jobs(executor)
    tone = Tone(
        jobs, tmp_path / "tone.wav", volume, has_sound=lambda: has_sound, make_player=machine.make_player
    )
    tone.prepare()
    assert not tone._later.isActive()
    tone.play()
    tone.close()
    assert executor.queued == 0
    jobs.close()


def test_a_sound_server_without_a_loudspeaker_and_a_full_disk_are_silence(
    qapp: QApplication, tmp_path: Path, executor: ManualExecutor
) -> None:
    (tmp_path / "file").write_text("no folder")
    jobs = Jobs(executor)
    for file in (tmp_path / "tone.wav", tmp_path / "file" / "tone.wav"):
        tone = Tone(jobs, file, 0.3, has_sound=lambda: True, make_player=Machine(silent=True).make_player)
        tone.prepare()
        tone._later.timeout.emit()
        executor.settle()
        tone.play()
        tone.close()
    jobs.close()


def test_sound_is_looked_for_where_a_server_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not may_have_sound()
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert may_have_sound()
