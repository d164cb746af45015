# SPDX-License-Identifier: GPL-3.0-or-later
"""What a listing can be narrowed by, with how many products each choice leaves; and how to widen it again.

The functions are in `narrowing.queries`, which needs the database library.
"""

from shared.catalogue.narrowing.types import (
    Band,
    Choice,
    Loosening,
    Narrowing,
    OptionChoices,
    bands_between,
    each_loosened,
)

__all__ = ["Band", "Choice", "Loosening", "Narrowing", "OptionChoices", "bands_between", "each_loosened"]
