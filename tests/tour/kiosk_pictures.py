# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen of the kiosk standing and lying, in every access mode, in other sizes, in every language."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from kiosk.access import AccessProps
from shared.database import create_store
from shared.demo import make_demo_shop
from shared.errors import DiskFull
from shared.languages import LANGUAGES
from shared.settings import Settings
from shared.shop import ShopFacts
from shared.shop.service import set_shop_facts
from tests.drivers.changed_shop import make_odd_shop
from tests.drivers.codes import code_image
from tests.drivers.holding import slow_files
from tests.drivers.kiosk_driver import LANDSCAPE, PORTRAIT, KioskDriver
from tests.drivers.poses import poses, talkative
from tests.drivers.poses_in_odd_shops import poses_in_an_empty_shop, poses_in_an_odd_shop
from tests.drivers.pseudo import pseudo_translation, said_longer
from tests.journeys.shop import ShopClock
from tests.kiosk.staff_at_work import at_work
from tests.tour.pictures import CATALOGUE, Tour
from tests.tour.story import before_camera

LAYOUTS = ((PORTRAIT, "standing"), (LANDSCAPE, "lying"))
OTHER_SIZES = ((QSize(1280, 800), "small"), (QSize(3840, 2160), "fine"))
MODES = (
    ("large", "large text", AccessProps(text_size=1)),
    ("largest", "the largest text", AccessProps(text_size=2)),
    ("contrast", "high contrast", AccessProps(high_contrast=True)),
    ("low", "low reach", AccessProps(low_reach=True)),
    ("all", "all of it", AccessProps(text_size=2, high_contrast=True, low_reach=True)),
)


def picture_the_kiosk(tour: Tour) -> None:
    """Take all of them."""
    for size, name in LAYOUTS:
        _opening(tour, size, name)
        _every_pose(tour, size, name)
        _looking_around(tour, size, name)
        _in_odd_shops(tour, size, name)
        _in_trouble(tour, size, name)
        _for_everybody(tour, size, name)
        _in_long_words(tour, size, name)
    for size, name in OTHER_SIZES:
        _in_another_size(tour, size, name)
    for language, name in LANGUAGES.items():
        _in_one_language(tour, language, name, PORTRAIT)
    _in_one_language(tour, "ar", LANGUAGES["ar"], LANDSCAPE, "-lying")


@contextmanager
def _kiosk(tour: Tour, size: QSize = PORTRAIT, settings: Settings | None = None) -> Iterator[KioskDriver]:
    kiosk = KioskDriver(tour.application, settings or tour.settings, size=size)
    try:
        yield kiosk
    finally:
        kiosk.close()


def _opening(tour: Tour, size: QSize, name: str) -> None:
    with slow_files() as executor:
        kiosk = KioskDriver(tour.application, tour.settings, size=size, executor=executor)
        kiosk.wait_until(lambda: kiosk.says("One moment…"), "the first words")
        tour.take(kiosk, f"{name}-opening", "A kiosk that has just been switched on, in a large shop")
    kiosk.close()


def _every_pose(tour: Tour, size: QSize, name: str) -> None:
    """Each in a shop of its own, whose clock goes on when the story says so."""
    folder = tour.folder / "shop" / name
    make_demo_shop(folder / "shop.sqlite", CATALOGUE)
    settings = msgspec.structs.replace(
        tour.settings, database=str(folder / "shop.sqlite"), folder=str(folder), reduced_motion=True
    )
    clock = ShopClock()
    kiosk = KioskDriver(tour.application, talkative(settings), size=size, clock=clock)
    try:
        with at_work(folder / "shop.sqlite") as staff:
            for pose in poses(kiosk, staff, clock):
                tour.take(kiosk, f"{name}-{pose.slug}", pose.shows)
    finally:
        kiosk.close()


def _looking_around(tour: Tour, size: QSize, name: str) -> None:
    with _kiosk(tour, size) as kiosk:
        kiosk.have_code()
        kiosk.scanner.hold_before_camera(before_camera(code_image("https://example.org/", scale=8)))
        kiosk.scanner.dismiss()
        kiosk.codes.type_symbols("K7Q2")
        tour.take(kiosk, f"{name}-resume-camera", "What the camera sees, and a code half typed")
        kiosk.touch("leaveResume")
        kiosk.touch_to_start()
        kiosk.kiosk.view.showScan()
        kiosk.scanner.hold_before_camera(before_camera(_blank_paper()))
        tour.take(kiosk, f"{name}-scan-camera", "What the camera sees, for a product's barcode")
        kiosk.back()
        kiosk.shelves.open_product("Alma sofa")
        kiosk.product.show_related()
        tour.take(kiosk, f"{name}-related", "What goes with a product, at the foot of its page")
        kiosk.codes.get_my_code()
        tour.take(kiosk, f"{name}-code-without-printer", "The code of an empty list, without a printer")
        kiosk.scanner.scan("4006381333931")
        kiosk.wait_until(lambda: kiosk.scanner.shown_question() != "", "the question")
        tour.take(kiosk, f"{name}-unknown-barcode", "A barcode that is not in the catalogue: ask for it")
        kiosk.scanner.dismiss()
        kiosk.im_done()


def _blank_paper() -> QImage:
    paper = QImage(320, 200, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    return paper


def _in_odd_shops(tour: Tour, size: QSize, name: str) -> None:
    folder = tour.folder / "shop" / f"odd-{name}"
    odd, empty = make_odd_shop(folder / "odd"), folder / "empty.sqlite"
    create_store(empty, lambda database: set_shop_facts(database, ShopFacts("Linden & Co.", "EUR"))).close()
    for shop, poses_there in (odd, poses_in_an_odd_shop), (empty, poses_in_an_empty_shop):
        own = msgspec.structs.replace(tour.settings, database=str(shop), folder=str(shop.with_suffix(".own")))
        with _kiosk(tour, size, own) as kiosk:
            for pose in poses_there(kiosk):
                tour.take(kiosk, f"{name}-{pose.slug}", pose.shows)


def _in_trouble(tour: Tour, size: QSize, name: str) -> None:
    with _kiosk(tour, size) as kiosk:
        kiosk.wait_until_open()
        kiosk.kiosk.visit.failed.emit(DiskFull(path=tour.settings.folder))
        kiosk.wait_until(lambda: kiosk.problem() != "", "the trouble")
        tour.take(kiosk, f"{name}-trouble", "A kiosk that cannot keep anything asks for staff")
    with _kiosk(tour, size) as kiosk:
        kiosk.wait_until_open()
        kiosk.staff_menu.knock()
        tour.take(kiosk, f"{name}-no-pin", "The staff's door, for which nobody has set a PIN")


def _for_everybody(tour: Tour, size: QSize, name: str) -> None:
    """Each access mode on the screens it changes most."""
    with _kiosk(tour, size) as kiosk:
        for mode, shows, wish in MODES:
            _main_screens(tour, kiosk, f"{name}-{mode}", f"With {shows}", wish)


def _main_screens(tour: Tour, kiosk: KioskDriver, name: str, shows: str, wish: AccessProps) -> None:
    kiosk.touch_to_start()
    kiosk.kiosk.view._access.choose(wish)
    kiosk.touch("access")
    tour.take(kiosk, f"{name}-access", f"{shows}: the access panel")
    kiosk.touch("accessDone")
    tour.take(kiosk, f"{name}-browse", f"{shows}: the shelves")
    kiosk.shelves.open_first_product()
    tour.take(kiosk, f"{name}-product", f"{shows}: a product")
    kiosk.product.add_to_list()
    kiosk.my_list.show()
    tour.take(kiosk, f"{name}-list", f"{shows}: the list")
    kiosk.codes.get_my_code()
    tour.take(kiosk, f"{name}-code", f"{shows}: the code")
    kiosk.im_done()


def _in_long_words(tour: Tour, size: QSize, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        long_language = pseudo_translation(Path(folder))
        with _kiosk(tour, size) as kiosk:
            kiosk.wait_until_open()
            with said_longer(kiosk, long_language):
                _main_screens(
                    tour, kiosk, f"{name}-long", "In words 40 % longer, the largest text", MODES[1][2]
                )


def _in_another_size(tour: Tour, size: QSize, name: str) -> None:
    shows = f"{size.width()} × {size.height()}"
    with _kiosk(tour, size) as kiosk:
        kiosk.wait_until_open()
        tour.take(kiosk, f"attract-{name}", f"{shows}: the invitation")
        kiosk.touch_to_start()
        tour.take(kiosk, f"browse-{name}", f"{shows}: the shelves")
        kiosk.shelves.open_first_product()
        tour.take(kiosk, f"product-{name}", f"{shows}: a product")
        kiosk.product.add_to_list()
        kiosk.my_list.show()
        tour.take(kiosk, f"list-{name}", f"{shows}: the list")
        kiosk.touch("ask")
        tour.take(kiosk, f"ask-{name}", f"{shows}: a question")
        kiosk.touch("callStaff")
        tour.take(kiosk, f"call-{name}", f"{shows}: why to call")
        kiosk.touch("closeSheet")
        kiosk.codes.get_my_code()
        tour.take(kiosk, f"code-{name}", f"{shows}: the code")
        kiosk.im_done()


def _in_one_language(tour: Tour, language: str, name: str, size: QSize, lying: str = "") -> None:
    with _kiosk(tour, size, msgspec.structs.replace(tour.settings, language=language)) as kiosk:
        kiosk.wait_until_open()
        tour.take(kiosk, f"{language}{lying}-attract", f"The six main screens in {name}: the invitation")
        kiosk.touch_to_start()
        tour.take(kiosk, f"{language}{lying}-browse", f"{name}: the shelves")
        kiosk.shelves.open_first_product()
        tour.take(kiosk, f"{language}{lying}-product", f"{name}: a product")
        kiosk.product.add_to_list()
        kiosk.my_list.show()
        tour.take(kiosk, f"{language}{lying}-list", f"{name}: the list")
        kiosk.touch("ask")
        kiosk.touch("question")
        tour.take(kiosk, f"{language}{lying}-ask", f"{name}: a question, and the keyboard of the language")
        kiosk.hide_keyboard()
        kiosk.codes.get_my_code()
        tour.take(kiosk, f"{language}{lying}-code", f"{name}: the code")
        kiosk.im_done()
