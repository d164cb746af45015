# SPDX-License-Identifier: GPL-3.0-or-later
"""What Qt reads from the environment when it starts, so that it has to be there before."""

from collections.abc import MutableMapping
from pathlib import Path
from typing import Literal

_GRAPHICS_DEVICES = Path("/dev/dri")


def prepare(
    environment: MutableMapping[str, str],
    renderer: Literal["auto", "software", "hardware"] = "auto",
    devices: Path = _GRAPHICS_DEVICES,
) -> None:
    """Choose the renderer and the on-screen keyboard; whatever is set already stays.

    Without a graphics device Qt would draw through an emulated one, which takes twice as long a frame.
    """
    if renderer == "software" or (renderer == "auto" and not any(devices.glob("renderD*"))):
        environment.setdefault("QT_QUICK_BACKEND", "software")
    # On a render thread Qt would paint the QR through an interpreter that may be waiting for that thread.
    environment.setdefault("QSG_RENDER_LOOP", "basic")
    # Larger pictures Qt would draw on several threads and wait for them all: whenever another program has the
    # processor of one, the screen stands still. Measured while flinging, a frame costs no more without them.
    environment.setdefault("QT_NO_GUI_THREADPOOL", "1")
    environment.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    # The keyboard stands in the kiosk's own window, never in one of its own.
    environment.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
