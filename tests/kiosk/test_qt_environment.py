# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt is told what it needs before it starts, and nobody's own choice is overruled."""

from pathlib import Path

from kiosk.qt_environment import prepare


def test_without_a_graphics_device_the_software_renderer_draws(tmp_path: Path) -> None:
    environment: dict[str, str] = {}
    prepare(environment, "auto", tmp_path)
    assert environment["QT_QUICK_BACKEND"] == "software"
    assert environment["QT_IM_MODULE"] == "qtvirtualkeyboard"
    assert environment["QSG_RENDER_LOOP"] == "basic"
    assert environment["QT_NO_GUI_THREADPOOL"] == "1"


def test_with_one_it_may_draw(tmp_path: Path) -> None:
    (tmp_path / "renderD128").touch()
    environment: dict[str, str] = {}
    prepare(environment, "auto", tmp_path)
    assert "QT_QUICK_BACKEND" not in environment
    prepare(environment, "software", tmp_path)
    assert environment["QT_QUICK_BACKEND"] == "software"


def test_what_is_set_already_stays(tmp_path: Path) -> None:
    environment = {"QT_QUICK_BACKEND": "rhi", "QT_IM_MODULE": "ibus"}
    prepare(environment, "software", tmp_path)
    assert environment["QT_QUICK_BACKEND"] == "rhi"
    assert environment["QT_IM_MODULE"] == "ibus"
