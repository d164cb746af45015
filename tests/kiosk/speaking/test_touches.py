# SPDX-License-Identifier: GPL-3.0-or-later
"""Speech comes and goes while something is pressed: whoever touches next finds a kiosk that hears it."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from shared.settings import Settings
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pad import Pad
from tests.kiosk.conftest import StartKiosk


class Hand:
    """A finger, or a mouse, that stays down until it is lifted."""

    def __init__(self, kiosk: KioskDriver) -> None:
        self._kiosk = kiosk
        self.middle = QPoint(kiosk.window.width() // 2, kiosk.window.height() // 2)

    def press(self) -> None:
        self._event().press(0, self.middle, self._kiosk.window).commit()

    def lift(self) -> None:
        self._event().release(0, self.middle, self._kiosk.window).commit()

    def swipe(self, way: QPoint) -> None:
        """Press, go by `way`, and let go there."""
        window = self._kiosk.window
        for number in range(5):
            place = self.middle + (way * number) / 4
            event = self._event()
            (event.move if number else event.press)(0, place, window)
            event.commit()
        self._event().release(0, self.middle + way, window).commit()

    def _event(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._kiosk.window, self._kiosk.finger)


class Mouse(Hand):
    """The same by its left button."""

    def press(self) -> None:
        QTest.mousePress(self._kiosk.window, Qt.MouseButton.LeftButton, pos=self.middle)

    def lift(self) -> None:
        QTest.mouseRelease(self._kiosk.window, Qt.MouseButton.LeftButton, pos=self.middle)


def speaks(kiosk: KioskDriver) -> bool:
    return kiosk.kiosk.speaker.is_on


def speech_comes_by_key(kiosk: KioskDriver, hand: Hand) -> None:
    hand.press()
    Pad(kiosk).back()
    hand.lift()


def speech_comes_by_a_held_finger(kiosk: KioskDriver, hand: Hand) -> None:
    hand.press()
    kiosk.wait_until(lambda: speaks(kiosk), "it to speak")
    hand.lift()


def speech_comes_and_goes(kiosk: KioskDriver, hand: Hand) -> None:
    hand.press()
    Pad(kiosk).back()
    Pad(kiosk).back()
    hand.lift()
    Pad(kiosk).back()


def a_finger_comes_as_speech_goes(kiosk: KioskDriver, hand: Hand) -> None:
    Pad(kiosk).back()
    hand.press()
    Pad(kiosk).back()
    hand.lift()
    Pad(kiosk).back()


@pytest.mark.parametrize("hand", [Hand, Mouse])
@pytest.mark.parametrize(
    "happens",
    [
        speech_comes_by_key,
        speech_comes_by_a_held_finger,
        speech_comes_and_goes,
        a_finger_comes_as_speech_goes,
    ],
)
def test_whoever_comes_after_a_listener_begins_by_one_touch(
    kiosk: KioskDriver, happens: Callable[[KioskDriver, Hand], None], hand: type[Hand]
) -> None:
    happens(kiosk, hand(kiosk))
    assert kiosk.is_attracting()
    assert speaks(kiosk)
    Pad(kiosk).back()
    assert not speaks(kiosk)
    kiosk.touch_to_start()
    assert kiosk.codes.shown_identity()


SWIPE_PX = 200
RIGHT = QPoint(SWIPE_PX, 10)


def test_four_swipes_to_the_right_switch_speech_on_and_begin_nothing(kiosk: KioskDriver) -> None:
    hand = Hand(kiosk)
    for _ in range(3):
        hand.swipe(RIGHT)
        kiosk.settle_frames()
        assert kiosk.is_attracting()
        assert not speaks(kiosk)
    hand.swipe(RIGHT)
    kiosk.wait_until(lambda: speaks(kiosk), "it to speak")
    kiosk.settle_frames()
    assert kiosk.is_attracting()


def test_after_one_swipe_to_the_right_a_touch_begins_a_visit(kiosk: KioskDriver) -> None:
    Hand(kiosk).swipe(RIGHT)
    kiosk.touch_to_start()
    assert kiosk.codes.shown_identity()


@pytest.mark.parametrize("way", [QPoint(25, 5), QPoint(0, -SWIPE_PX), QPoint(-SWIPE_PX, 0)])
def test_a_finger_that_slips_or_strokes_elsewhere_begins_a_visit(kiosk: KioskDriver, way: QPoint) -> None:
    Hand(kiosk).swipe(way)
    kiosk.wait_until(lambda: kiosk.codes.shown_identity() != "", "the visit to begin")


def test_two_fingers_put_down_at_once_begin_a_visit(kiosk: KioskDriver) -> None:
    places = (QPoint(300, 500), QPoint(700, 600))
    event = QTest.touchEvent(kiosk.window, kiosk.finger)
    for number, place in enumerate(places):
        event.press(number, place, kiosk.window)
    event.commit()
    for number, place in enumerate(places):
        QTest.touchEvent(kiosk.window, kiosk.finger).release(number, place, kiosk.window).stationary(
            1 - number
        ).commit()
    kiosk.wait_until(lambda: kiosk.codes.shown_identity() != "", "the visit to begin")


def test_a_button_that_is_held_as_speech_comes_is_not_pressed_by_letting_go(kiosk: KioskDriver) -> None:
    hand = Hand(kiosk)
    place = kiosk.place_of("haveCode")
    assert place is not None
    hand.middle = place
    hand.press()
    Pad(kiosk).back()
    hand.lift()
    kiosk.settle_frames()
    assert kiosk.is_attracting()


def test_a_finger_held_on_a_kiosk_that_cannot_speak_begins_nothing_and_the_next_touch_does(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    mute = msgspec.structs.replace(settings.kiosk, speech="off")
    kiosk = start_kiosk(msgspec.structs.replace(settings, kiosk=mute))
    kiosk.wait_until_open()
    hand = Hand(kiosk)
    hand.press()
    kiosk.wait_until(lambda: kiosk.kiosk.speaker.silence is not None, "it to find that it cannot")
    hand.lift()
    kiosk.settle_frames()
    assert kiosk.is_attracting()
    kiosk.touch_to_start()
