# SPDX-License-Identifier: GPL-3.0-or-later
"""Where no window can be opened, one sentence says why and what to do, before Qt ends the process."""

import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

from shared.desktop.screen import (
    QT_LIBRARIES,
    X11_LIBRARIES,
    NoScreen,
    ScreenUnreachable,
    WindowLibrariesMissing,
    WindowLibrariesMissingElsewhere,
    check_screen,
)

X11 = {"DISPLAY": ":0"}


def check(
    environment: dict[str, str],
    *,
    missing: set[str] = frozenset(),  # type: ignore[assignment]  # an empty set that cannot be changed
    answers: bool = True,
    system: str = "linux",
    on_debian: bool = True,
) -> str:
    return check_screen(
        environment,
        system=system,
        loads=lambda library: library not in missing,
        answers=lambda display: answers,
        on_debian=on_debian,
    )


@pytest.mark.parametrize(
    ("environment", "system", "platform"),
    [
        (X11, "linux", "xcb"),
        ({**X11, "QT_QPA_PLATFORM": "xcb"}, "linux", "xcb"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", "offscreen"),
        ({"QT_QPA_PLATFORM": "offscreen:something=1"}, "linux", "offscreen"),
        ({"QT_QPA_PLATFORM": "eglfs"}, "linux", "eglfs"),
        ({**X11, "QT_QPA_PLATFORM": "offscreen;xcb"}, "linux", "offscreen"),
        ({}, "darwin", "cocoa"),
        ({}, "win32", "windows"),
    ],
)
def test_the_platform_of_a_window_is_foretold(
    environment: dict[str, str], system: str, platform: str
) -> None:
    assert check(environment, system=system) == platform


def test_wayland_is_preferred_where_it_is_there_and_complete(tmp_path: Path) -> None:
    environment = {**X11, "WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert check(environment) == "xcb"
    (tmp_path / "wayland-0").touch()
    assert check(environment) == "wayland"
    assert check(environment, missing={"libwayland-cursor.so.0"}) == "xcb"
    assert check({**environment, "QT_QPA_PLATFORM": "xcb"}) == "xcb"
    del environment["DISPLAY"]
    with pytest.raises(WindowLibrariesMissing, match="libwayland-cursor0"):
        check(environment, missing={"libwayland-cursor.so.0"})


def test_without_a_screen_the_sentence_says_so() -> None:
    with pytest.raises(NoScreen, match="no screen to open a window on"):
        check({})
    with pytest.raises(NoScreen):
        check({**X11, "QT_QPA_PLATFORM": "wayland"})


def test_a_screen_that_does_not_answer_is_named(tmp_path: Path) -> None:
    with pytest.raises(ScreenUnreachable, match="The screen :0 cannot be reached"):
        check(X11, answers=False)
    with pytest.raises(ScreenUnreachable, match="wayland-7"):
        check({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_missing_libraries_come_with_the_line_to_paste() -> None:
    with pytest.raises(WindowLibrariesMissing) as caught:
        check(X11, missing={"libxcb-cursor.so.0", "libxcb-icccm.so.4"})
    assert str(caught.value).endswith("sudo apt-get install libxcb-cursor0 libxcb-icccm4")


def test_what_qt_always_needs_is_missed_offscreen_too() -> None:
    with pytest.raises(WindowLibrariesMissing, match="libegl1"):
        check({"QT_QPA_PLATFORM": "offscreen"}, missing={"libEGL.so.1"})


def test_where_packages_have_other_names_the_libraries_are_named() -> None:
    with pytest.raises(WindowLibrariesMissingElsewhere) as caught:
        check(X11, missing={"libxcb-cursor.so.0"}, on_debian=False)
    assert "libxcb-cursor.so.0" in str(caught.value)
    assert "apt" not in str(caught.value)


def test_the_set_up_installs_the_same_libraries() -> None:
    loader = SourceFileLoader("setup_script", str(Path(__file__).parents[3] / ".ci" / "setup"))
    spec = spec_from_loader("setup_script", loader)
    assert spec is not None
    script = module_from_spec(spec)
    writes_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        loader.exec_module(script)
    finally:
        sys.dont_write_bytecode = writes_bytecode
    assert script.QT_LIBRARIES == QT_LIBRARIES, "change shared/desktop/screen.py and .ci/setup together"
    assert script.WINDOW_LIBRARIES == X11_LIBRARIES, "change shared/desktop/screen.py and .ci/setup together"


def test_the_check_itself_needs_nothing_of_qt() -> None:
    program = (
        "import sys\n"
        "from shared.desktop.screen import check_screen\n"
        "check_screen({'QT_QPA_PLATFORM': 'offscreen'}, loads=lambda library: True)\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


@pytest.mark.skipif(sys.platform != "linux", reason="X11 is asked on Linux only")
def test_a_display_that_nobody_serves_does_not_answer() -> None:
    program = (
        "from shared.desktop.screen import ScreenUnreachable, check_screen\n"
        "try:\n"
        "    check_screen({'DISPLAY': ':4711'}, system='linux', loads=lambda library: True)\n"
        "except ScreenUnreachable as problem:\n"
        "    assert ':4711' in str(problem)\n"
        "else:\n"
        "    raise SystemExit('it answered')\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
