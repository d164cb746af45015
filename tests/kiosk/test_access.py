# SPDX-License-Identifier: GPL-3.0-or-later
"""The access panel: what is chosen there is seen at once, holds for one customer, and for no other."""

from dataclasses import fields

import msgspec
import pytest

from kiosk.access import AccessProps, derive_theme
from shared.desktop import theme as tokens
from shared.desktop.theme import HIGH_CONTRAST, KIOSK, LIGHT, MOTION, TypeScale
from shared.identity import grouped, new_code
from shared.settings import KioskSettings, Settings
from tests.drivers.kiosk_driver import KioskDriver
from tests.kiosk.conftest import StartKiosk

SWITCHES = ("highContrast", "lessMotion", "lowReach")


def choose_everything(customer: KioskDriver) -> None:
    """Open the panel and choose another value of all there is to choose; motion is reduced in these tests."""
    customer.touch("access")
    for name in ("text:largest", *SWITCHES):
        customer.touch(name)
    customer.touch("accessDone")
    customer.wait_until(lambda: not customer.is_shown("accessPanel"), "the panel to close")


def worn(customer: KioskDriver) -> tokens.Theme:
    return customer.kiosk.theme.worn


def test_each_size_of_text_is_legible_from_where_it_says() -> None:
    normal, large, largest = (derive_theme(KIOSK, AccessProps(text_size=size)).type for size in range(3))
    assert normal == KIOSK.type
    for size in fields(TypeScale):
        assert getattr(large, size.name) >= tokens.legible_capital(500) >= 6.1
        assert getattr(largest, size.name) >= tokens.legible_capital(600) >= 7.3
    assert large.body < largest.body


def test_every_wish_is_a_part_of_the_look_and_leaves_the_others() -> None:
    assert derive_theme(KIOSK, AccessProps()) == KIOSK
    assert derive_theme(KIOSK, AccessProps(high_contrast=True)) == KIOSK.with_palette(HIGH_CONTRAST)
    assert derive_theme(KIOSK, AccessProps(less_motion=True)) == KIOSK.with_reduced_motion()
    assert derive_theme(KIOSK, AccessProps(low_reach=True)) == KIOSK.with_low_reach()
    assert derive_theme(KIOSK.with_reduced_motion(), AccessProps()).motion == MOTION


def test_low_reach_keeps_to_the_lower_part_of_the_screen() -> None:
    assert KIOSK.ceiling(1080, 1920) == 0
    assert KIOSK.with_low_reach().ceiling(1080, 1920) == 768
    assert KIOSK.with_low_reach().ceiling(1920, 1080) == 216


def test_a_choice_is_seen_at_once_on_the_panel_itself(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.touch("access")
    ruler = tokens.Ruler.for_screen(1080, 1920, 27)
    customer.touch("text:largest")
    assert all(size >= ruler.font_px(7.3) for size in customer.shown_text_sizes("accessPanel"))
    customer.touch("text:normal")
    assert any(size < ruler.font_px(7.3) for size in customer.shown_text_sizes("accessPanel"))
    customer.touch("highContrast")
    assert worn(customer).palette is HIGH_CONTRAST
    picture = customer.photograph()
    assert picture.pixelColor(20, picture.height() - 20).name() == HIGH_CONTRAST.card
    customer.touch("highContrast")
    assert worn(customer).palette is LIGHT


def test_low_reach_leaves_nothing_to_touch_in_the_upper_part(customer: KioskDriver) -> None:
    customer.touch_to_start()
    assert customer.highest_touchable() < 768
    customer.touch("access")
    customer.touch("lowReach")
    assert customer.highest_touchable() >= 768
    customer.touch("accessDone")
    customer.settle()
    assert customer.highest_touchable() >= 768


def test_what_was_chosen_before_the_first_touch_holds_for_the_visit(customer: KioskDriver) -> None:
    customer.wait_until_open()
    choose_everything(customer)
    chosen = worn(customer)
    assert (chosen.palette, chosen.motion, chosen.low_reach) == (HIGH_CONTRAST, MOTION, True)
    customer.touch_to_start()
    customer.codes.get_my_code()
    assert worn(customer) == chosen


def test_as_it_was_takes_back_every_choice_and_stays_open(customer: KioskDriver) -> None:
    customer.touch_to_start()
    before = worn(customer)
    choose_everything(customer)
    customer.touch("access")
    customer.touch("resetAccess")
    assert worn(customer) == before
    assert customer.is_shown("accessPanel")


def test_the_farewell_is_still_read_as_chosen_and_the_next_customer_begins_anew(
    customer: KioskDriver,
) -> None:
    customer.touch_to_start()
    before = worn(customer)
    choose_everything(customer)
    chosen = worn(customer)
    customer.codes.get_my_code()
    customer.im_done()
    assert worn(customer) == chosen
    customer.touch("farewell")
    customer.wait_until(customer.is_attracting, "the attract screen")
    assert worn(customer) == before


def has_just_left(customer: KioskDriver) -> tokens.Theme:
    """Make somebody want all otherwise, in German, and go; return what the shop's screen looks like."""
    customer.start_in("de")
    before = worn(customer)
    choose_everything(customer)
    customer.codes.get_my_code()
    customer.im_done()
    assert worn(customer) != before
    return before


def test_who_scans_a_barcode_during_the_last_ones_farewell_begins_anew(customer: KioskDriver) -> None:
    before = has_just_left(customer)
    customer.scanner.scan("LC-SOF-ALMA-3-MOSS")
    customer.wait_until(lambda: customer.product.shown_title() == "Alma sofa", "the sofa's page in English")
    assert worn(customer) == before
    assert customer.kiosk.language.code == "en"


def test_who_scans_a_code_during_the_last_ones_farewell_is_asked_anew(customer: KioskDriver) -> None:
    before = has_just_left(customer)
    customer.scanner.scan(grouped(new_code().customer_id).replace(" ", ""))
    customer.wait_until(
        lambda: customer.codes.shown_hint() == "To open a list we need its whole code, all 15 symbols."
    )
    assert worn(customer) == before


@pytest.fixture
def hasty(settings: Settings, start_kiosk: StartKiosk) -> KioskDriver:
    """A kiosk that gives up waiting after some seconds; no settings file could make it so."""
    return start_kiosk(
        msgspec.structs.replace(settings, kiosk=KioskSettings(idle_seconds=7, warning_seconds=1))
    )


def test_who_walks_away_leaves_no_choice_behind(hasty: KioskDriver) -> None:
    hasty.touch_to_start()
    before = worn(hasty)
    hasty.touch("access")
    hasty.touch("text:largest")
    assert worn(hasty) != before
    hasty.kiosk.idle.warn()
    hasty.wait_until(hasty.is_attracting, "the attract screen")
    assert worn(hasty) == before
    assert not hasty.is_shown("accessPanel")


def test_who_chooses_and_never_begins_leaves_no_choice_behind(hasty: KioskDriver) -> None:
    hasty.wait_until_open()
    before = worn(hasty)
    hasty.touch("access")
    hasty.touch("highContrast")
    assert worn(hasty) != before
    hasty.wait_until(lambda: worn(hasty) == before, "the choice to be forgotten")
    assert not hasty.is_shown("accessPanel")


def test_after_a_crash_nothing_is_left_of_what_was_chosen(
    settings: Settings, start_kiosk: StartKiosk
) -> None:
    first = start_kiosk(settings)
    first.touch_to_start()
    before = worn(first)
    choose_everything(first)
    first.close()
    second = start_kiosk(settings)
    second.wait_until_open()
    assert worn(second) == before


def test_the_panel_is_reached_from_every_screen_of_a_visit(customer: KioskDriver) -> None:
    def opens() -> None:
        customer.touch("access")
        customer.wait_until(lambda: customer.is_shown("accessPanel"), "the panel")
        customer.touch("accessDone")
        customer.wait_until(lambda: not customer.is_shown("accessPanel"), "the panel to close")

    customer.wait_until_open()
    opens()
    customer.touch_to_start()
    opens()
    customer.shelves.open_product(customer.shelves.shown_cards()[0])
    opens()
    customer.my_list.show()
    opens()
    customer.touch("ask")
    opens()
    customer.codes.get_my_code()
    opens()
