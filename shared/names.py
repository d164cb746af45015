# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be a name on screens, slips and in history: one line that can be read, stored and printed."""

import unicodedata

_UNREADABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode categories of control codes, halves of a surrogate pair, and line and paragraph separators."""

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the direction of whatever is written after the name."""


def name_fits(name: str, limit: int) -> bool:
    """Whether a name has something in it, at most `limit` characters, and nothing but readable ones."""
    if not name.strip() or len(name) > limit:
        return False
    return not any(unicodedata.category(each) in _UNREADABLE or each in _TURNING for each in name)
