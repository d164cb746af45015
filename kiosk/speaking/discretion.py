# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not for everybody's ears: how to reach somebody is left out of all that a loudspeaker says.

EN 301 549 §5.1.3.9: private data is spoken only where nobody else hears it, and a kiosk has a loudspeaker.
"""

import re
import unicodedata

_ADDRESS = re.compile(r"[\w.+-]+\s*@\s*[\w-]+(?:\.[\w-]+)+")
_TELEPHONE = re.compile(r"(?<![A-Za-z0-9€$£])(?<!\d[.,])(?:\+|00?(?=[1-9]))\d(?:[ /().-]{0,2}\d){5,}")
"""Begins with a plus or a nought, as no price, quantity or product number of a shop does that is spoken."""
_OTHER_DASHES = "−ー"
"""A minus, and the sign for a long vowel, which stands beside the hyphen on a Japanese keyboard."""


def discreet(text: str, instead: str) -> str:
    """Return the text with every e-mail address and telephone number replaced, in whichever script."""
    plain = "".join(map(_plain, text))
    heard: list[str] = []
    at = 0
    for start, end in sorted(
        found.span() for private in (_ADDRESS, _TELEPHONE) for found in private.finditer(plain)
    ):
        if start >= at:
            heard += text[at:start], instead
        at = max(at, end)
    return "".join((*heard, text[at:]))


def _plain(sign: str) -> str:
    """Return the one ASCII sign that means the same, where there is one."""
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)
    kind = unicodedata.category(sign)
    if kind == "Pd" or sign in _OTHER_DASHES:
        return "-"
    if kind in ("Zs", "Cf"):
        return " "
    narrow = unicodedata.normalize("NFKC", sign)
    return narrow if len(narrow) == 1 and narrow.isascii() else sign
