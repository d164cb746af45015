# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of Qt's warnings say nothing that anybody here could act on."""

from functools import cache

from PySide6.QtCore import QLoggingCategory

_RULES = (
    # Each video library that this machine lacks; a web camera needs none of them.
    "qt.multimedia.symbolsresolver=false",
    "qt.multimedia.ffmpeg.info=false",
    # What is wrong inside a product's picture: whoever draws it shows a neutral one and says so once.
    "qt.gui.imageio*=false",
    "qt.svg*=false",
    # A property that two of Qt's own files for its on-screen keyboard give one name.
    "qt.qml.propertyCache.append=false",
)


@cache
def silence_known_warnings() -> None:
    """Turn those off, once for the process. QT_LOGGING_RULES in the environment still wins."""
    QLoggingCategory.setFilterRules("\n".join(_RULES))
