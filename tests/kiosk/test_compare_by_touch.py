# SPDX-License-Identifier: GPL-3.0-or-later
"""Two or three products side by side: chosen on the shelf, told apart, put on the list."""

import pytest

from shared.settings import Settings
from tests.drivers.holding import held
from tests.drivers.kiosk_driver import LANDSCAPE, PORTRAIT, KioskDriver
from tests.kiosk.conftest import StartKiosk


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def visitor(request: pytest.FixtureRequest, start_kiosk: StartKiosk, settings: Settings) -> KioskDriver:
    """Somebody in front of the shelf of sofas, of a kiosk that stands or lies."""
    customer = start_kiosk(settings, request.param)
    customer.touch_to_start()
    customer.shelves.open_category("Sofas & armchairs")
    return customer


def facts(visitor: KioskDriver) -> dict[str, tuple[list[str], bool]]:
    """Return the comparison as its model has it: each fact's values, and whether they differ."""
    compare = visitor.view.compare
    return {row.label: (list(row.values), row.differs) for row in compare.rows.rows}


def compare(visitor: KioskDriver, *titles: str) -> None:
    for title in titles:
        visitor.touch(f"compare:{title}")
        visitor.wait_until(lambda title=title: visitor.is_shown(f"uncompare:{title}"), "the tray")  # type: ignore[misc]


def test_what_is_chosen_on_the_shelf_stands_side_by_side(visitor: KioskDriver) -> None:
    compare(visitor, "Alma sofa")
    assert visitor.says("Choose one more to compare")
    visitor.shelves.scroll_to_card("Holm loveseat")
    compare(visitor, "Holm loveseat")
    visitor.touch("compareNow")
    visitor.wait_until(lambda: visitor.is_shown("compared:Holm loveseat"), "the comparison")
    shown = facts(visitor)
    assert shown["Where it stands"] == (["Hall A, bay 1", "Hall A, bay 8"], True)
    assert shown["Size"][0][0] == "2-seater, 3-seater"
    assert shown["Seat height"] == (["44 cm", "44 cm"], False)
    visitor.touch("differencesOnly")
    visitor.wait_until(lambda: all(differs for _, differs in facts(visitor).values()), "the differences")
    assert any("differs" in name for name in visitor.spoken_texts())


def test_where_everything_differs_no_difference_stands_out(visitor: KioskDriver) -> None:
    compare(visitor, "Alma sofa", "Birger sofa", "Cora armchair")
    visitor.touch("compareNow")
    visitor.wait_until(lambda: visitor.is_shown("compared:Cora armchair"), "the comparison")
    assert all(differs for _, differs in facts(visitor).values())
    assert not visitor.is_shown("differencesOnly")
    assert not any("differs" in name for name in visitor.spoken_texts())


def test_what_takes_long_to_be_read_shows_where_it_will_be(visitor: KioskDriver) -> None:
    with held(visitor):
        visitor.touch("compare:Alma sofa")
        visitor.touch("compare:Birger sofa")
        visitor.touch("compareNow")
        visitor.wait_until(lambda: visitor.is_shown("comparisonWaiting"), "the places of the columns")
        assert not visitor.is_shown("compared:Alma sofa")
    visitor.wait_until(lambda: visitor.is_shown("compared:Birger sofa"), "the comparison")
    assert not visitor.is_shown("comparisonWaiting")


def test_it_is_put_on_the_list_as_it_was_chosen(visitor: KioskDriver) -> None:
    visitor.shelves.open_product("Alma sofa")
    visitor.product.choose("Size", "3-seater")
    visitor.product.choose("Colour", "Moss")
    visitor.touch("compareThis")
    visitor.back()
    compare(visitor, "Birger sofa")
    visitor.touch("compareNow")
    before = visitor.my_list.kept()
    visitor.touch("addCompared:Alma sofa")
    visitor.wait_until(lambda: visitor.my_list.kept() != before, "the product on the list")
    visitor.wait_until(lambda: visitor.says("1 on your list"))
    visitor.touch("openCompared:Birger sofa")
    visitor.wait_until(lambda: visitor.is_shown("productTitle"))
    visitor.back()
    visitor.wait_until(lambda: visitor.is_shown("compared:Alma sofa"), "the comparison again")
    visitor.my_list.show()
    assert [line.options for line in visitor.my_list.shown()] == ["3-seater · Moss"]


def test_a_fourth_has_to_wait_and_one_can_be_taken_off(visitor: KioskDriver) -> None:
    *titles, fourth = visitor.shelves.shown_cards()[:4]
    compare(visitor, *titles)
    visitor.touch(f"compare:{fourth}")
    visitor.wait_until(lambda: "Three products" in visitor.talk.shown_notice(), "the notice")
    visitor.touch(f"uncompare:{titles[0]}")
    visitor.touch(f"compare:{fourth}")
    visitor.wait_until(lambda: visitor.is_shown(f"uncompare:{fourth}"), "the other in the tray")
    assert not visitor.is_shown(f"uncompare:{titles[0]}")


def test_the_next_customer_compares_nothing(visitor: KioskDriver) -> None:
    compare(visitor, "Alma sofa")
    visitor.codes.get_my_code()
    visitor.im_done()
    visitor.touch_to_start()
    assert not visitor.is_shown("compareNow")


def test_when_the_last_is_taken_off_the_screen_says_how_to_begin(visitor: KioskDriver) -> None:
    compare(visitor, "Alma sofa", "Birger sofa")
    visitor.touch("compareNow")
    visitor.touch("dropCompared:Alma sofa")
    visitor.touch("dropCompared:Birger sofa")
    visitor.touch("browseFromComparison")
    visitor.wait_until(lambda: visitor.is_shown("grid"))
