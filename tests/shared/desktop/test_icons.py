# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons are sharp at every size, and their colour tells their state."""

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from shared.desktop.icons import IconColours, icon

pytestmark = pytest.mark.usefixtures("loaded_fonts")

OFF, ON = QIcon.State.Off, QIcon.State.On


def strongest(image: QImage) -> QColor:
    """The most opaque pixel's colour."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


def drawn(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height())
    )


@pytest.mark.parametrize("side", [16, 17, 24, 48])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_at_the_screens_own_resolution(side: int, ratio: float) -> None:
    pixmap = icon("bell-fill", "#0E5A48").pixmap(QSize(side, side), ratio)
    assert pixmap.size() == QSize(round(side * ratio), round(side * ratio))
    assert pixmap.devicePixelRatio() == ratio
    image = pixmap.toImage()
    assert 0.15 < drawn(image) / (image.width() * image.height()) < 0.9
    assert strongest(image).name().upper() == "#0E5A48"


def test_the_glyph_stays_inside_its_square() -> None:
    image = icon("square-fill", "#000000").pixmap(QSize(64, 64)).toImage()
    edge = [image.pixelColor(x, y).alpha() for x in range(64) for y in (0, 63)]
    edge += [image.pixelColor(x, y).alpha() for y in range(64) for x in (0, 63)]
    assert set(edge) == {0}
    assert image.pixelColor(32, 32).alpha() == 255


@pytest.mark.parametrize(
    ("mode", "state", "colour"),
    [
        (QIcon.Mode.Normal, OFF, "#111111"),
        (QIcon.Mode.Disabled, OFF, "#222222"),
        (QIcon.Mode.Active, OFF, "#333333"),
        (QIcon.Mode.Selected, OFF, "#444444"),
        (QIcon.Mode.Normal, ON, "#555555"),
        (QIcon.Mode.Active, ON, "#555555"),
        (QIcon.Mode.Disabled, ON, "#222222"),
    ],
)
def test_each_state_has_its_colour(mode: QIcon.Mode, state: QIcon.State, colour: str) -> None:
    colours = IconColours("#111111", disabled="#222222", active="#333333", selected="#444444", on="#555555")
    image = icon("square-fill", colours).pixmap(QSize(32, 32), mode, state).toImage()
    assert strongest(image).name() == colour


def test_a_disabled_icon_is_paler_when_no_colour_is_given_for_it() -> None:
    image = icon("square-fill", "#000000").pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    assert 80 <= strongest(image).alpha() <= 110


def test_a_button_paints_its_icon(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.setFlat(True)
    button.setIcon(icon("square-fill", "#FF0000"))
    button.setIconSize(QSize(24, 24))
    button.resize(40, 40)
    image = button.grab().toImage()
    assert image.pixelColor(image.rect().center()).name() == "#ff0000"
    assert not button.icon().isNull()


def test_a_copied_icon_lives_on_without_the_first() -> None:
    first = icon("square-fill", "#00FF00")
    second = QIcon(first)
    second.addPixmap(first.pixmap(8, 8))
    del first
    gc.collect()
    assert strongest(second.pixmap(QSize(16, 16)).toImage()).name() == "#00ff00"


def test_many_copies_come_and_go() -> None:
    first = icon("square-fill", "#00FF00")
    for _ in range(200):
        second = QIcon(first)
        second.addPixmap(first.pixmap(8, 8))
        third = QIcon(second)
        third.addPixmap(first.pixmap(8, 8))
        del second
        assert not third.pixmap(QSize(16, 16)).isNull()
    gc.collect()


def test_nothing_is_drawn_into_no_room() -> None:
    assert icon("bell", "#000000").pixmap(QSize(0, 0)).isNull()
