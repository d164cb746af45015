# SPDX-License-Identifier: GPL-3.0-or-later
"""Applying a catalogue that was read from a file: what that may do, and what came of it.

What reads is `applying.queries`, what writes `applying.service`; both need the database library.
"""

from shared.catalogue.applying.types import (
    CurrencyDiffers,
    Fate,
    FateKind,
    Imported,
    ImportReport,
    ImportStep,
    Mode,
    NothingToImport,
    Stopped,
    Watch,
)

__all__ = [
    "CurrencyDiffers",
    "Fate",
    "FateKind",
    "ImportReport",
    "ImportStep",
    "Imported",
    "Mode",
    "NothingToImport",
    "Stopped",
    "Watch",
]
