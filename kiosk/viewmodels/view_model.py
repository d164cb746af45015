# SPDX-License-Identifier: GPL-3.0-or-later
"""How a view model keeps what it shows: one frozen value, derived anew; only what changed is told."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject

from kiosk.models.rows import camel


def tell_changes(owner: QObject, before: object, after: object) -> None:
    """Emit `<name>Changed` of the owner for each field in which two values of one dataclass differ."""
    for field in fields(after):  # type: ignore[arg-type]  # a dataclass, which has no name as a type
        if getattr(before, field.name) != getattr(after, field.name):
            # Any: signals are made at run time.
            signal: Any = getattr(owner, camel(field.name) + "Changed")
            signal.emit()
