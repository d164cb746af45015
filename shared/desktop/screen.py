# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can be opened here, asked before Qt is: where none can, Qt ends the process unhelpfully.

Imports nothing of Qt, which does not even import where one of these libraries is missing.
"""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from shared.errors import QT_TRANSLATE_NOOP, Problem

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt's wheels load and do not bring, on any platform: file name to Debian's package."""

X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What a window on X11 needs besides."""

WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What a window on Wayland needs besides."""


class NoScreen(Problem):
    """Nothing here shows windows: a server, a container, a shell without a desktop."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem", "There is no screen to open a window on. Start this in a desktop session, or set DISPLAY."
    )


class ScreenUnreachable(Problem):
    """A screen is named, and nobody answers there or lets us in."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The screen {display} cannot be reached. Check that its desktop session is running, and this user's.",
    )


class WindowLibrariesMissing(Problem):
    """Qt is there, and the system's libraries that it opens windows with are not all there."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "Windows need system libraries that are missing. To install them: sudo apt-get install {packages}",
    )


class WindowLibrariesMissingElsewhere(WindowLibrariesMissing):
    """The same on a system whose packages have other names."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "Windows need system libraries that are missing: {libraries}. Install the packages that hold them.",
    )


def check_screen(
    environment: Mapping[str, str] = os.environ,
    *,
    system: str = sys.platform,
    loads: Callable[[str], bool] | None = None,
    answers: Callable[[str], bool] | None = None,
    on_debian: bool | None = None,
) -> str:
    """Return the name of the Qt platform a window will open on, or raise the Problem that prevents it.

    To be called before the first import of Qt, with what QGuiApplication will see in the environment.
    ``loads`` tells whether a library loads, ``answers`` whether an X11 display lets us in, ``on_debian`` how
    packages are called; they are there for tests.
    """
    loads = loads or _loads
    if system != "linux":
        return {"darwin": "cocoa", "win32": "windows"}.get(system, system)
    _require(QT_LIBRARIES, loads, on_debian)
    named = environment.get("QT_QPA_PLATFORM", "").split(";")[0].partition(":")[0]
    if named and not named.startswith(("xcb", "wayland")):
        return named
    display, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if wayland and not named.startswith("xcb"):
        here = Path(environment.get("XDG_RUNTIME_DIR", ""), wayland).exists()
        if here and (not display or all(map(loads, WAYLAND_LIBRARIES))):
            _require(WAYLAND_LIBRARIES, loads, on_debian)
            return "wayland"
        if not display:
            raise ScreenUnreachable(display=wayland)
    if not display or named.startswith("wayland"):
        raise NoScreen
    _require(X11_LIBRARIES, loads, on_debian)
    if not (answers or _x11_answers)(display):
        raise ScreenUnreachable(display=display)
    return "xcb"


def _require(libraries: Mapping[str, str], loads: Callable[[str], bool], on_debian: bool | None) -> None:
    missing = [library for library in libraries if not loads(library)]
    if missing:
        on_debian = _is_debian() if on_debian is None else on_debian
        kind = WindowLibrariesMissing if on_debian else WindowLibrariesMissingElsewhere
        raise kind(packages=" ".join(libraries[library] for library in missing), libraries=", ".join(missing))


def _loads(library: str) -> bool:
    """Look in the usual places first: to load thirty libraries just to see takes a third of a start."""
    if any(os.path.exists(f"{folder}/{library}") for folder in _library_folders()):
        return True
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


@cache
def _library_folders() -> tuple[str, ...]:
    machine = sys.implementation._multiarch if hasattr(sys.implementation, "_multiarch") else ""
    return (f"/usr/lib/{machine}", f"/lib/{machine}", "/usr/lib64", "/usr/lib")


def _x11_answers(display: str) -> bool:
    """Ask the X server as Qt will, with this user's right to it."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _is_debian() -> bool:
    import platform

    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return False
    return "debian" in f"{release.get('ID', '')} {release.get('ID_LIKE', '')}".split()
