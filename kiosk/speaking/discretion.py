# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not for everybody's ears: how to reach somebody is left out of all that a loudspeaker says.

EN 301 549 §5.1.3.9: private data is spoken only where nobody else hears it, and a kiosk has a loudspeaker.
"""

import re

_ADDRESS = re.compile(r"[\w.+-]+\s*@\s*[\w-]+(?:\.[\w-]+)+")
_TELEPHONE = re.compile(r"(?<![\w€$£.,])(?:\+|00?(?=[1-9]))\d(?:[ /().\u2011-]{0,2}\d){5,}")
"""Begins with a plus or a nought, as no price, quantity or product number of a shop does that is spoken."""


def discreet(text: str, instead: str) -> str:
    """Return the text with every e-mail address and telephone number replaced."""
    return _TELEPHONE.sub(instead, _ADDRESS.sub(instead, text))
