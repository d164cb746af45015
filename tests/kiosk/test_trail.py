# SPDX-License-Identifier: GPL-3.0-or-later
"""Where "back" leads."""

from kiosk.trail import Place, Trail

HOME, SHELF, PRODUCT, CODE = range(4)


def trail() -> Trail:
    return Trail(Place(HOME), (HOME, SHELF, PRODUCT))


def test_back_leads_through_every_place_and_ends_at_home() -> None:
    made = trail()
    came_through = [Place(SHELF), Place(PRODUCT, "pendant"), Place(PRODUCT, "globe")]
    for place in came_through:
        made.pass_through(place)
    assert [made.back() for _ in range(5)] == [*reversed(came_through), Place(HOME), Place(HOME)]


def test_who_goes_on_twice_from_one_place_comes_back_to_it_once() -> None:
    made = trail()
    for _ in range(2):
        made.pass_through(Place(SHELF))
    assert [made.back(), made.back()] == [Place(SHELF), Place(HOME)]


def test_nobody_is_led_back_to_a_screen_that_is_only_passed() -> None:
    made = trail()
    made.pass_through(Place(SHELF))
    made.pass_through(Place(CODE))
    assert made.back() == Place(SHELF)


def test_at_the_beginning_there_is_only_home() -> None:
    made = trail()
    made.pass_through(Place(SHELF))
    made.clear()
    assert made.back() == Place(HOME)
