# SPDX-License-Identifier: GPL-3.0-or-later
"""A product's barcode counts when frames agree on it and nothing else is read in its place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from shared.desktop.scanning.decoding import Decoded, Place, Symbology, decode_image
from shared.desktop.scanning.evidence import BarcodeEvidence

RIGHT, WRONG, OTHER = "5030159003930", "7034759003930", "4012345678901"
HIGH, THIN = 60.0, 2.0


def reading(text: str, *, top: float = 0.0, height: float = HIGH) -> Decoded:
    """A barcode 200 pixels long."""
    return Decoded(text, Symbology.EAN_13, Place(0, top, 200, top + height, 200, height))


class Frames:
    """Frames that follow one another, a tenth of a second apart."""

    def __init__(self) -> None:
        self.evidence = BarcodeEvidence()
        self.ms = 0.0

    def see(self, *readings: Decoded, after_ms: float = 100) -> set[str]:
        self.ms += after_ms
        return set(self.evidence.weigh(readings, self.ms))


@pytest.fixture
def frames() -> Frames:
    return Frames()


def test_two_frames_that_agree_are_enough(frames: Frames) -> None:
    assert frames.see(reading(RIGHT)) == set()
    assert frames.see(reading(RIGHT)) == {RIGHT}


def test_it_goes_on_counting_while_it_is_seen(frames: Frames) -> None:
    frames.see(reading(RIGHT))
    assert all(frames.see(reading(RIGHT)) == {RIGHT} for _ in range(30))


def test_frames_more_than_a_second_apart_do_not_agree(frames: Frames) -> None:
    assert frames.see(reading(RIGHT)) == set()
    assert frames.see(reading(RIGHT), after_ms=1001) == set()


def test_what_was_forgotten_agrees_with_nothing(frames: Frames) -> None:
    frames.see(reading(RIGHT))
    frames.evidence.forget()
    assert frames.see(reading(RIGHT)) == set()


def test_a_reading_of_a_few_lines_needs_a_third_frame(frames: Frames) -> None:
    assert frames.see(reading(RIGHT, height=THIN)) == set()
    assert frames.see(reading(RIGHT, height=THIN)) == set()
    assert frames.see(reading(RIGHT, height=THIN)) == {RIGHT}


def test_of_two_at_one_place_in_a_frame_neither_counts(frames: Frames) -> None:
    both = reading(RIGHT), reading(WRONG, top=HIGH)
    assert all(frames.see(*both) == set() for _ in range(10))


def test_of_two_at_one_place_that_counts_which_further_frames_confirm(frames: Frames) -> None:
    frames.see(reading(RIGHT), reading(WRONG))
    assert frames.see(reading(RIGHT)) == set()
    assert frames.see(reading(RIGHT)) == set()
    assert frames.see(reading(RIGHT)) == {RIGHT}


def test_a_few_lines_beside_many_are_nothing(frames: Frames) -> None:
    both = reading(RIGHT), reading(WRONG, top=HIGH, height=THIN)
    assert frames.see(*both) == set()
    assert frames.see(*both) == {RIGHT}
    assert frames.see(reading(WRONG, height=THIN)) == set()


def test_frames_that_disagree_by_turns_tell_nothing(frames: Frames) -> None:
    assert all(frames.see(reading(text)) == set() for text in (RIGHT, WRONG) * 8)


def test_a_doubt_is_over_after_a_second(frames: Frames) -> None:
    frames.see(reading(RIGHT), reading(WRONG))
    assert frames.see(reading(RIGHT), after_ms=950) == set()
    assert frames.see(reading(RIGHT)) == {RIGHT}


def test_two_barcodes_beside_each_other_both_count(frames: Frames) -> None:
    both = reading(RIGHT), reading(OTHER, top=HIGH + 30)
    assert frames.see(*both) == set()
    assert frames.see(*both) == {RIGHT, OTHER}


def test_a_barcode_may_move_through_the_picture(frames: Frames) -> None:
    assert frames.see(reading(RIGHT)) == set()
    assert frames.see(reading(RIGHT, top=500)) == {RIGHT}


@pytest.mark.parametrize("percent", [(100,), range(95, 106), range(70, 130, 3), range(130, 180, 3)], ids=str)
def test_a_photograph_that_is_misread_again_and_again_is_told_rightly(
    reference_data: Path, frames: Frames, percent: range | tuple[int, ...]
) -> None:
    picture = QImage(str(reference_data / "zxing-cpp-samples" / "ean13-1" / "35.webp"))
    readings = [decode_image(nearer(picture, each)) for each in percent for _ in range(3)]
    misread = {code.text for found in readings for code in found} - {RIGHT}
    told = [text for found in readings for text in frames.see(*found, after_ms=66)]
    assert misread, "this picture is here because it is misread"
    assert set(told) == {RIGHT}


def nearer(picture: QImage, percent: int) -> QImage:
    """The picture as the camera sees it from elsewhere."""
    size = QSize(picture.width() * percent // 100, picture.height() * percent // 100)
    return picture.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
