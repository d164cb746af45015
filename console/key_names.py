# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written on keys, in the language of the moment."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from console.formats import set_from_the_left

NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
)
"""The keys that Qt names: in menus, too, what is said here comes before Qt's own words."""

_ARROWS = {"Up": "↑", "Down": "↓"}


def key_name(keys: QKeySequence | str) -> str:
    """Return a shortcut as it is read on a keyboard: "Ctrl+Enter", in German "Strg+Enter".

    Qt calls the large Enter key Return, which stands on hardly any, and writes the arrows out.
    """
    portable = (
        QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")
    )
    native = QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)
    last = portable.rpartition("+")[2]
    word = QCoreApplication.translate("QShortcut", last)
    if last in _ARROWS and native.endswith(word):
        native = native.removesuffix(word) + _ARROWS[last]
    return set_from_the_left(native)


def with_key(tip: str, keys: QKeySequence | str) -> str:
    """Return what a command does, and the key that does it."""
    return f"{tip} ({key_name(keys)})"
