# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR symbol of a code or a customer ID: version 1, alphanumeric mode; no smaller square exists.

A code is written at level Q, the highest that holds it; the shorter ID leaves room for level H.
"""

from shared.identity.code import Code
from shared.identity.customer_id import CustomerId

QR_SIDE = 21
"""Modules on each side of a version 1 symbol."""

QUIET_ZONE = 4
"""Empty modules that ISO/IEC 18004 asks for on each side; whoever paints or prints the symbol adds them."""


def qr_modules(named: Code | CustomerId) -> tuple[tuple[bool, ...], ...]:
    """Return 21 rows of 21 modules from top to bottom, dark ones true, without the quiet zone."""
    # Imported when a code is first drawn: at start-up it would cost the first frame some 40 ms.
    from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_Q
    from qrcode.main import QRCode
    from qrcode.util import MODE_ALPHA_NUM, QRData

    text, level = (named.text, ERROR_CORRECT_Q) if isinstance(named, Code) else (named, ERROR_CORRECT_H)
    symbol = QRCode(error_correction=level, border=0)
    symbol.add_data(QRData(text, mode=MODE_ALPHA_NUM))
    symbol.make(fit=True)
    assert symbol.version == 1, "15 characters fit version 1 at level Q, 9 at level H"
    return tuple(tuple(bool(module) for module in row) for row in symbol.modules)
