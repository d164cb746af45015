# SPDX-License-Identifier: GPL-3.0-or-later
"""A finger that does not see: swipes, taps, and feeling its way."""

import pytest

from kiosk.speaking.gestures import Finger, Gesture, Place


def stroke(
    finger: Finger, across: float, down: float, *, began: float = 0, ms: float = 150
) -> Gesture | None:
    finger.press(Place(50, 50, began))
    finger.move(Place(50 + across / 2, 50 + down / 2, began + ms / 2))
    return finger.release(Place(50 + across, 50 + down, began + ms))


@pytest.mark.parametrize(
    ("across", "down", "meant"),
    [
        (30, 4, Gesture.RIGHT),
        (-30, -6, Gesture.LEFT),
        (3, 25, Gesture.DOWN),
        (0, -20, Gesture.UP),
        (5, 5, Gesture.TAP),
    ],
)
def test_the_direction_of_a_stroke_is_what_is_meant(across: float, down: float, meant: Gesture) -> None:
    assert stroke(Finger(), across, down) is meant


def test_two_taps_soon_after_one_another_are_a_double_tap_and_three_are_no_two_of_them() -> None:
    finger = Finger()
    said = [stroke(finger, 0, 0, began=began, ms=60) for began in (0, 200, 400, 2_000)]
    assert said == [Gesture.TAP, Gesture.DOUBLE_TAP, Gesture.TAP, Gesture.TAP]


def test_a_finger_that_rests_or_goes_slowly_asks_and_its_leaving_does_nothing() -> None:
    finger = Finger()
    finger.press(Place(50, 50, 0))
    assert finger.rest(Place(52, 50, 180)) is Gesture.EXPLORE
    assert finger.move(Place(80, 50, 300)) is Gesture.EXPLORE
    assert finger.release(Place(90, 50, 400)) is None
    finger.press(Place(50, 50, 1_000))
    assert finger.move(Place(60, 50, 1_200)) is None
    assert finger.move(Place(70, 50, 1_600)) is Gesture.EXPLORE
    assert finger.release(Place(90, 50, 1_700)) is None


def test_in_the_middle_of_a_swipe_nothing_is_asked() -> None:
    finger = Finger()
    finger.press(Place(50, 50, 0))
    assert finger.rest(Place(64, 50, 180)) is None
    assert finger.release(Place(80, 50, 220)) is Gesture.RIGHT
