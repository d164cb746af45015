# SPDX-License-Identifier: GPL-3.0-or-later
"""What whoever plays at random draws: a deed, some more often than others, and any key with any modifiers."""

import random
from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt

T = TypeVar("T")

KEYS = tuple(Qt.Key)
MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


def one_of(chance: random.Random, weighted: Sequence[tuple[float, T]]) -> T:
    """Return one of them, each as often as its weight says."""
    ((_, drawn),) = chance.choices(weighted, [weight for weight, _ in weighted])
    return drawn


def some_modifiers(chance: random.Random, likely: float) -> Qt.KeyboardModifier:
    """Return none, one or several, each as likely as that."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in MODIFIERS:
        if chance.random() < likely:
            held |= modifier
    return held
