# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen in every layout and every access mode, measured: contrast, targets, names, words.

The short run takes the modes that ask most of a layout; with HANDSEL_SOAK=full it takes all of them.
"""

from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSize

from kiosk.access import AccessProps
from shared.database import create_store
from shared.desktop.theme import Ruler
from shared.settings import Settings
from shared.shop import ShopFacts
from shared.shop.service import set_shop_facts
from tests.conftest import Rounds
from tests.drivers.changed_shop import make_odd_shop
from tests.drivers.holding import slow_files
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pose import Pose
from tests.drivers.poses import poses, talkative
from tests.drivers.poses_in_odd_shops import poses_in_an_empty_shop, poses_in_an_odd_shop
from tests.drivers.pseudo import pseudo_translation, said_longer
from tests.drivers.scene import Scene, faults_of_contrast, faults_of_names, faults_of_targets, faults_of_texts
from tests.journeys.shop import ShopClock
from tests.kiosk.conftest import StartKiosk
from tests.kiosk.staff_at_work import at_work

PORTRAIT, LANDSCAPE, SMALL, FINE = (
    QSize(*size) for size in ((1080, 1920), (1920, 1080), (1280, 800), (3840, 2160))
)


@dataclass(frozen=True, slots=True)
class Mode:
    """What a customer chose, and whether the words are those of the long language."""

    wish: AccessProps
    long_words: bool = False

    def __str__(self) -> str:
        chosen = [f"text {self.wish.text_size}"]
        chosen += [name for name in ("high_contrast", "low_reach", "less_motion") if getattr(self.wish, name)]
        return ", ".join([*chosen, "long words"] if self.long_words else chosen)


STILL = AccessProps(less_motion=True)
PLAIN = Mode(STILL)
HARDEST = Mode(replace(STILL, text_size=2, low_reach=True), long_words=True)
CONTRAST = Mode(replace(STILL, text_size=1, high_contrast=True))
ALL = [
    Mode(AccessProps(text_size=size, high_contrast=contrast, less_motion=True, low_reach=low), long_words)
    for low, contrast, long_words, size in product((False, True), (False, True), (False, True), range(3))
]


@pytest.fixture(scope="session")
def long_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the language in which everything is 40 % longer."""
    return pseudo_translation(tmp_path_factory.mktemp("pseudo"))


def measure(customer: KioskDriver, pose: Pose, mode: Mode, language: Path) -> list[str]:
    """Return what is wrong with what is on the screen in one mode."""
    access = customer.view.access
    access.choose(mode.wish)
    with said_longer(customer, language if mode.long_words and not pose.waiting else None):
        customer.settle_frames()
        faults = _faults(customer, mode)
        if faults:
            # A grid makes the cards beyond its edge when there is time, and puts them in their places then.
            customer.settle()
            faults = _faults(customer, mode)
    access.choose(STILL)
    return faults


def _faults(customer: KioskDriver, mode: Mode) -> list[str]:
    window = customer.window
    ruler = Ruler.for_screen(window.width(), window.height(), 27)
    ceiling = customer.kiosk.theme.worn.ceiling(window.width(), window.height())
    scene = Scene(window, ruler.pixels_per_mm, ceiling)
    faults = faults_of_targets(scene) + faults_of_texts(scene) + faults_of_names(scene)
    if not mode.long_words:
        faults += faults_of_contrast(scene, high=mode.wish.high_contrast)
    return faults


@pytest.mark.soak
@pytest.mark.parametrize(
    ("size", "modes"),
    [
        pytest.param(PORTRAIT, [PLAIN, CONTRAST, HARDEST], id="portrait"),
        pytest.param(LANDSCAPE, [PLAIN, CONTRAST, HARDEST], id="landscape"),
        pytest.param(SMALL, [CONTRAST, HARDEST], id="small"),
        pytest.param(FINE, [HARDEST], id="fine"),
    ],
)
def test_every_screen_can_be_read_and_touched_by_everybody(
    start_kiosk: StartKiosk,
    settings: Settings,
    shop: Path,
    rounds: Rounds,
    long_language: Path,
    size: QSize,
    modes: list[Mode],
) -> None:
    clock = ShopClock()
    customer = start_kiosk(talkative(settings), size, clock)
    ahead = len(modes)
    measured = [*modes, *(mode for mode in ALL if mode not in modes)]
    measured = measured[: rounds(short=ahead, full=len(measured))]
    with at_work(shop) as staff:
        faults = [
            f"{pose.name}, {mode}: {fault}"
            for pose in poses(customer, staff, clock)
            for mode in measured
            for fault in measure(customer, pose, mode, long_language)
        ]
    assert not faults, "\n".join(faults)


@pytest.mark.soak
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_long_words_no_pictures_and_no_products_are_no_trouble(
    start_kiosk: StartKiosk, settings: Settings, long_language: Path, tmp_path: Path, size: QSize
) -> None:
    odd, empty = make_odd_shop(tmp_path / "odd"), tmp_path / "empty.sqlite"
    create_store(empty, lambda database: set_shop_facts(database, ShopFacts("Linden & Co.", "EUR"))).close()
    faults = []
    for shop, poses_there in (odd, poses_in_an_odd_shop), (empty, poses_in_an_empty_shop):
        own = str(tmp_path / f"kiosk of {shop.stem}")
        customer = start_kiosk(msgspec.structs.replace(settings, database=str(shop), folder=own), size)
        faults += [
            f"{pose.name}, {mode}: {fault}"
            for pose in poses_there(customer)
            for mode in (PLAIN, CONTRAST, HARDEST)
            for fault in measure(customer, pose, mode, long_language)
        ]
        customer.close()
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, SMALL], ids=["portrait", "landscape", "small"])
def test_a_kiosk_that_is_opening_can_be_read_by_everybody(
    start_kiosk: StartKiosk, settings: Settings, long_language: Path, size: QSize
) -> None:
    opening = Pose("opening", "One moment: the shop has not been read yet", waiting=True)
    with slow_files() as executor:
        customer = start_kiosk(settings, size, executor=executor)
        customer.wait_until(lambda: customer.says("One moment…"), "the first words")
        faults = [
            f"{mode}: {fault}"
            for mode in (PLAIN, CONTRAST, HARDEST)
            for fault in measure(customer, opening, mode, long_language)
        ]
        assert customer.says("One moment…")
    assert not faults, "\n".join(faults)
