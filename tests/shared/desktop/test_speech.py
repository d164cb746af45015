# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice speaks where there is one, and where there is none says why."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.desktop.speech import Silence, Voice


def test_it_says_what_it_is_given_and_tells_when_it_has_ended(qtbot: QtBot) -> None:
    voice = Voice("mock")
    began: list[str] = []
    voice.began.connect(began.append)
    assert voice.speak_language("en") is None
    with qtbot.waitSignal(voice.ended, timeout=5_000):
        voice.say("Good morning")
        spoke = voice.is_speaking
    assert spoke
    assert began == ["Good morning"]
    assert not voice.is_speaking
    voice.close()


def test_what_is_new_breaks_off_what_is_old(qtbot: QtBot) -> None:
    voice = Voice("mock")
    voice.speak_language("en")
    voice.say("A very long story about a sofa that nobody wanted to hear to its end")
    with qtbot.waitSignal(voice.ended, timeout=5_000):
        voice.stop()
    assert not voice.is_speaking
    voice.close()


def test_asking_for_a_voice_that_is_lacking_leaves_the_present_one_speaking(qapp: QApplication) -> None:
    voice = Voice("mock")
    assert voice.speak_language("en") is None
    assert voice.lacks("de") is Silence.NO_VOICE
    assert voice.lacks("en") is None
    voice.say("Good morning")
    assert voice.is_speaking
    voice.close()


def test_a_language_without_a_voice_is_silent_until_another_is_chosen(qapp: QApplication) -> None:
    voice = Voice("mock")
    assert voice.speak_language("de") is Silence.NO_VOICE
    voice.say("Guten Morgen")
    assert not voice.is_speaking
    assert voice.speak_language("en") is None
    voice.close()


@pytest.mark.parametrize(("engine", "why"), [("off", Silence.SWITCHED_OFF), ("nobody", Silence.NO_ENGINE)])
def test_without_an_engine_nothing_is_said_and_nothing_fails(
    qapp: QApplication, engine: str, why: Silence
) -> None:
    voice = Voice(engine)
    assert voice.speak_language("en") is why
    voice.tune(0.5, 0.2)
    voice.say("Good morning")
    voice.stop()
    assert not voice.is_speaking
    voice.close()
