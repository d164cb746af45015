# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside one another stands on one line, and what stands at the edge keeps to the margin."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.access import AccessProps
from shared.settings import Settings
from tests.drivers.changed_shop import LONG_TITLE, make_changed_shop, make_odd_shop
from tests.drivers.kiosk_driver import LANDSCAPE, PORTRAIT, KioskDriver
from tests.kiosk.conftest import StartKiosk

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])

Visit = Callable[[Path, QSize, str], KioskDriver]


@pytest.fixture
def visit(start_kiosk: StartKiosk, settings: Settings, tmp_path: Path) -> Visit:
    """How somebody begins in a shop, at a screen of a size, in a language."""

    def begin(shop: Path, size: QSize, language: str = "en") -> KioskDriver:
        own = msgspec.structs.replace(
            settings, database=str(shop), folder=str(tmp_path / "kiosk"), language=language
        )
        customer = start_kiosk(own, size)
        customer.touch_to_start()
        return customer

    return begin


@SIZES
@pytest.mark.parametrize("text_size", [0, 2])
def test_the_pictures_of_a_row_stand_on_one_floor(
    visit: Visit, tmp_path: Path, size: QSize, text_size: int
) -> None:
    customer = visit(make_odd_shop(tmp_path / "odd"), size, "en")
    customer.view.access.choose(AccessProps(text_size=text_size))
    customer.settle_frames()
    short, long = (_picture(customer, title) for title in ("Alma sofa", LONG_TITLE))
    # The last of a row may be wider than the others by what whole pixels leave.
    customer.wait_until(lambda: abs(_floor(short) - _floor(long)) <= 1, "the same floor")
    assert short.height() == pytest.approx(long.height(), abs=1)
    assert _words_are_longer(customer)


def _picture(customer: KioskDriver, title: str) -> QQuickItem:
    return customer.within(customer.find(f"product:{title}"), "cardPicture")


def _floor(picture: QQuickItem) -> float:
    return picture.mapToScene(QPointF(0, picture.height())).y()


def _words_are_longer(customer: KioskDriver) -> bool:
    """Without this the floors would be the same by themselves."""
    short, long = (
        customer.find(f"product:{title}").property("wordsHeight") for title in ("Alma sofa", LONG_TITLE)
    )
    return bool(long > short)


@SIZES
@pytest.mark.parametrize(("language", "title"), [("en", "Alma sofa"), ("ar", "أريكة ألما")])
def test_what_is_said_of_the_first_colour_keeps_to_the_margin(
    visit: Visit, tmp_path: Path, size: QSize, language: str, title: str
) -> None:
    def out_of_clay(catalogue: dict[str, Any]) -> None:
        catalogue["products"] = [each for each in catalogue["products"] if each["sku"] == "LC-SOF-ALMA"]
        for variant in catalogue["products"][0]["variants"]:
            variant["stock"] = 0 if variant["options"]["colour"] == "clay" else 5

    customer = visit(make_changed_shop(tmp_path / "shop", out_of_clay), size, language)
    customer.shelves.open_product(title)
    said = [each for each in customer.all_named("swatchNote") if each.property("text")]
    assert len(said) == 1
    axis = said[0].parentItem().parentItem().parentItem()
    customer.wait_until(lambda: _overhang(said[0], axis) >= 0, "the margin to be kept")


def _overhang(item: QQuickItem, around: QQuickItem) -> float:
    """Return how far an item is from that edge of what it stands in which is nearer."""
    left = item.mapToItem(around, QPointF(0, 0)).x()
    return min(left, around.width() - left - item.width())
