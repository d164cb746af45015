# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written on keys, in the language of the moment."""

from PySide6.QtGui import QKeySequence


def key_name(keys: QKeySequence | str) -> str:
    """Return a shortcut as it is read on a keyboard: "Ctrl+Enter", in German "Strg+Enter".

    Qt calls the large Enter key Return, which stands on hardly any.
    """
    portable = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
    return QKeySequence(portable.replace("Return", "Enter")).toString(QKeySequence.SequenceFormat.NativeText)


def with_key(tip: str, keys: QKeySequence | str) -> str:
    """Return what a command does, and the key that does it."""
    return f"{tip} ({key_name(keys)})"
