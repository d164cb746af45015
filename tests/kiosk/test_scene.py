# SPDX-License-Identifier: GPL-3.0-or-later
"""What measures the screens finds each fault that is planted, and nothing where there is none."""

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
import shiboken6
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from tests.drivers.pausing import pause
from tests.drivers.scene import Scene, faults_of_contrast, faults_of_names, faults_of_targets, faults_of_texts

PIXELS_PER_MM = 4.0
SOUND = """
    T.AbstractButton { x: 40; y: 40; width: 120; height: 80
        Accessible.name: "Go"; Accessible.role: Accessible.Button
        contentItem: Text { text: "Go"; color: "#1C1F24"; font.pixelSize: 24 } }
    Text { x: 40; y: 160; text: "Words"; color: "#1C1F24"; font.pixelSize: 24 }
"""


class Show(Protocol):
    """Shows items on a ground of paper white, 400 × 400 pixels."""

    def __call__(self, items: str) -> Scene: ...


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    """A window for each scene of a test."""
    engines: list[QQmlApplicationEngine] = []

    def open_window(items: str) -> Scene:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        source = (
            "import QtQuick; import QtQuick.Window; import QtQuick.Templates as T\n"
            f'Window {{ width: 400; height: 400; visible: true; color: "#FAF7F2"; {items} }}'
        )
        engine.loadData(source.encode())
        (window,) = engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        window.grabWindow()
        pause(5)
        return Scene(window, PIXELS_PER_MM)

    yield open_window
    for engine in engines:
        for window in engine.rootObjects():
            shiboken6.delete(window)
        shiboken6.delete(engine)


def all_faults(scene: Scene) -> list[str]:
    return [
        *faults_of_contrast(scene, high=True),
        *faults_of_targets(scene),
        *faults_of_names(scene),
        *faults_of_texts(scene),
    ]


def test_a_sound_scene_has_no_faults(show: Show) -> None:
    scene = show(SOUND)
    assert len(scene.texts) == 2
    assert len(scene.targets) == 1
    assert all_faults(scene) == []


BUTTON = 'Accessible.name: "Go"; Accessible.role: Accessible.Button'


@pytest.mark.parametrize(
    ("items", "measure", "fault"),
    [
        (
            'Text { text: "Pale"; color: "#9A9A9A"; font.pixelSize: 24 }',
            lambda scene: faults_of_contrast(scene, high=False),
            "'Pale' has a contrast of 2.6",
        ),
        (
            'Text { text: "Gone"; color: "#FAF7F2"; font.pixelSize: 24 }',
            lambda scene: faults_of_contrast(scene, high=False),
            "'Gone' has a contrast of 1.00",
        ),
        (
            'Text { text: "Faint"; color: "#1C1F24"; opacity: 0.4; font.pixelSize: 24 }',
            lambda scene: faults_of_contrast(scene, high=False),
            "'Faint' has a contrast of",
        ),
        (
            'Rectangle { width: 200; height: 60; color: "#5B616B"; '
            'Text { text: "On grey"; color: "#1C1F24"; font.pixelSize: 24 } }',
            lambda scene: faults_of_contrast(scene, high=False),
            "'On grey' has a contrast of",
        ),
        (
            'Text { text: "Quiet"; color: "#5B616B"; font.pixelSize: 24 }',
            lambda scene: faults_of_contrast(scene, high=True),
            "not 7.0",
        ),
        (
            f'T.AbstractButton {{ objectName: "tiny"; width: 40; height: 80; {BUTTON} }}',
            faults_of_targets,
            "'tiny' '' is 10.0 × 20.0 mm, not 11.6",
        ),
        (
            f'T.AbstractButton {{ objectName: "one"; width: 80; height: 80; {BUTTON} }} '
            f'T.AbstractButton {{ objectName: "two"; x: 82; width: 80; height: 80; {BUTTON} }}',
            faults_of_targets,
            "are 0.5 mm apart, not 1",
        ),
        (
            f'T.AbstractButton {{ objectName: "off"; x: 360; width: 80; height: 80; {BUTTON} }}',
            faults_of_targets,
            "'off' '' is not all on the screen",
        ),
        (
            "Flickable { width: 400; height: 200; contentHeight: 100; clip: true; "
            f'T.AbstractButton {{ objectName: "deep"; y: 160; width: 80; height: 80; {BUTTON} }} }}',
            faults_of_targets,
            "'deep' '' cannot be scrolled to",
        ),
        (
            "T.AbstractButton { width: 80; height: 80; Accessible.role: Accessible.Button }",
            faults_of_names,
            "has no name",
        ),
        (
            'T.AbstractButton { width: 80; height: 80; Accessible.name: "Go"; '
            "Accessible.role: Accessible.StaticText }",
            faults_of_names,
            "has no role",
        ),
        (
            'Text { width: 60; elide: Text.ElideRight; text: "Far too long"; font.pixelSize: 24 }',
            faults_of_texts,
            "'Far too long' is cut off",
        ),
        ('Text { width: 60; text: "Far too long"; font.pixelSize: 24 }', faults_of_texts, "and has 60 ×"),
        (
            'Item { width: 60; height: 60; clip: true; Text { text: "Far too long"; font.pixelSize: 24 } }',
            faults_of_texts,
            "'Far too long' is clipped",
        ),
        (
            'Text { x: 350; text: "Over the edge"; font.pixelSize: 24 }',
            faults_of_texts,
            "not all on the screen",
        ),
        (
            'Text { text: "First"; font.pixelSize: 24 } Text { y: 8; text: "Second"; font.pixelSize: 24 }',
            faults_of_texts,
            "lie on each other",
        ),
        (
            f"T.AbstractButton {{ width: 80; height: 80; {BUTTON} }} "
            'Text { x: 20; y: 20; text: "Upon it"; font.pixelSize: 24 }',
            faults_of_texts,
            "'Upon it' lies on",
        ),
    ],
)
def test_a_planted_fault_is_found(
    show: Show, items: str, measure: Callable[[Scene], list[str]], fault: str
) -> None:
    found = measure(show(items))
    assert any(fault in each for each in found), found


def test_what_must_be_touched_is_not_above_the_ceiling(show: Show) -> None:
    scene = show(SOUND)
    scene.ceiling = 100
    assert any("60 px too high" in fault for fault in faults_of_targets(scene))


def test_what_is_behind_a_sheet_is_not_measured(show: Show) -> None:
    behind = 'Text { text: "Pale"; color: "#9A9A9A"; font.pixelSize: 24 }'
    veil = 'Rectangle { objectName: "veil"; anchors.fill: parent; color: "#8C1C1F24" }'
    assert faults_of_contrast(show(behind), high=False) != []
    assert show(behind + veil).texts == []
