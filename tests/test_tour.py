# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour's pictures and its account of them, judged from the files alone."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from zxingcpp import read_barcode

from tests.conftest import CHECKOUT
from tests.tour.console_pictures import LOOKS
from tests.tour.contact_sheet import arrange

pytestmark = pytest.mark.xdist_group("tour")
IS_FULL = os.environ.get("HANDSEL_SOAK") == "full"
WIDTHS = {"slip": 576, "quote": 1050}
SIZES = {
    "kiosk": {(1080, 1920), (1920, 1080), (1280, 800), (3840, 2160)},
    "console": {(1440, 900), (1366, 768), (2560, 1440)},
}
SCREENS = [
    "access",
    "access-speech",
    "answered",
    "ask",
    "asked",
    "attract",
    "browse",
    "call",
    "calling",
    "code",
    "coming",
    "comparing",
    "comparison",
    "empty-list",
    "farewell",
    "filters",
    "idle",
    "languages",
    "list",
    "moved-on",
    "note",
    "nothing-found",
    "nothing-fits",
    "notice",
    "offer",
    "prices-as-of",
    "product",
    "related",
    "removed",
    "resume",
    "resume-camera",
    "served",
    "slip-paperout",
    "slip-printed",
    "sort",
    "staff-menu",
    "staff-pin",
    "trouble",
    "unknown-barcode",
    "urgent",
    "writing",
    "zoom",
    "all-list",
    "contrast-browse",
    "large-product",
    "long-code",
    "low-code",
]
TABLES = {"customer", "line", "request", "call", "change", "trader", "terminal", "setting"} | {
    "category",
    "product",
    "product_image",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tour that has been played by its own command: the story, or all of it where there is time."""
    out = tmp_path_factory.mktemp("tour") / "pictures"
    command = [sys.executable, "-m", "tests.tour", *([] if IS_FULL else ["--story"]), str(out)]
    played = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=3600, check=False)
    assert played.returncode == 0, played.stderr
    return out


@pytest.fixture(scope="module")
def story(folder: Path) -> dict[str, Any]:  # Any: JSON
    """What the tour tells of itself."""
    story: dict[str, Any] = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
    return story


def picture(story: dict[str, Any], name: str) -> str:  # Any: as above
    (file,) = (each["file"] for each in story["pictures"] if each["file"].endswith(f"-{name}.png"))
    return str(file)


def test_the_code_picture_is_read_by_a_camera_and_names_the_customer(
    folder: Path, story: dict[str, Any]
) -> None:
    with Image.open(folder / picture(story, "kiosk-code")) as image:
        found = read_barcode(image.convert("L"))
    assert found is not None
    assert found.text == story["code"]
    assert len(found.text) == 15
    assert found.text[:9] == story["customer_id"]


def test_the_pictures_are_those_that_are_told_of_and_of_the_size_promised(
    folder: Path, story: dict[str, Any]
) -> None:
    told = [each["file"] for each in story["pictures"]]
    assert sorted(told) == sorted(path.name for path in folder.glob("[0-9]*.png"))
    assert [int(name.partition("-")[0]) for name in told] == list(range(1, len(told) + 1))
    assert all(each["shows"] for each in story["pictures"])
    for name in told:
        with Image.open(folder / name) as image:
            kind = name.split("-")[1]
            if kind in WIDTHS:
                assert image.width == WIDTHS[kind], name
            else:
                assert image.size in SIZES[kind], name


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("mine", encoding="utf-8")
    command = [sys.executable, "-m", "tests.tour", str(tmp_path)]
    played = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=False)
    assert played.returncode == 1
    assert played.stderr.startswith(f"{tmp_path} holds something that is no tour")
    assert [path.name for path in tmp_path.iterdir()] == [kept.name]


@pytest.mark.soak
@pytest.mark.skipif(not IS_FULL, reason="make soak plays the whole tour, of some ten minutes")
def test_every_screen_is_there_standing_and_lying(story: dict[str, Any]) -> None:
    files = [each["file"] for each in story["pictures"]]
    standing, lying = (
        {file.partition(f"-kiosk-{layout}-")[2] for file in files} - {""} for layout in ("standing", "lying")
    )
    assert standing == lying
    screens = {f"{screen}.png" for screen in SCREENS}
    assert screens <= standing, screens - standing


@pytest.mark.soak
@pytest.mark.skipif(not IS_FULL, reason="make soak plays the whole tour, of some ten minutes")
def test_every_page_of_the_console_is_there_in_every_look(story: dict[str, Any]) -> None:
    files = [each["file"] for each in story["pictures"]]
    pages = {
        look.name: {
            name.removesuffix(f"-{look.name}.png")
            for name in (file.partition("-console-")[2] for file in files)
            if name.endswith(f"-{look.name}.png")
        }
        for look in LOOKS
    }
    assert {"record", "archive", "reports-calendar", "import-result", "locked", "approval"} <= pages["light"]
    assert all(found == pages["light"] for found in pages.values()), pages


def test_the_printed_slips_are_read_by_a_scanner(folder: Path, story: dict[str, Any]) -> None:
    slips = [each["file"] for each in story["pictures"] if each["file"].split("-")[1] == "slip"]
    codes = set()
    for name in slips:
        with Image.open(folder / name) as image:
            found = read_barcode(image)
            assert found is not None, name
            codes.add(found.text)
    assert sorted(map(len, codes)) == [15, 15]


def test_the_contact_sheet_has_every_picture_in_its_place(folder: Path, story: dict[str, Any]) -> None:
    sizes = []
    for each in story["pictures"]:
        with Image.open(folder / each["file"]) as picture:
            sizes.append((each["file"], *picture.size))
    placed, height = arrange(sizes)
    assert sorted(place.file for place in placed) == sorted(each["file"] for each in story["pictures"])
    with Image.open(folder / "contact-sheet.png") as sheet:
        assert sheet.height == height
        for place in placed:
            area = (place.x, place.y, place.x + place.width, place.y + place.height)
            with Image.open(folder / place.file) as picture:
                small = picture.convert("RGB").resize((place.width, place.height), Image.Resampling.LANCZOS)
            assert sheet.crop(area).tobytes() == small.tobytes(), place.file


def test_the_rows_are_in_the_shop_under_their_names(story: dict[str, Any]) -> None:
    with closing(sqlite3.connect(f"file:{story['database']}?mode=ro", uri=True)) as store:
        tables = {name for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables >= TABLES
        for table in ("customer", "line", "change", "request", "call"):
            rows = store.execute(
                f"SELECT count(*) FROM {table} WHERE customer_id = ?", (story["customer_id"],)
            )
            assert rows.fetchone()[0] > 0, table
