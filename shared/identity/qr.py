# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR symbol of a code: version 1, level Q, alphanumeric mode; no smaller square exists."""

from shared.identity.code import Code

QR_SIDE = 21
"""Modules on each side of a version 1 symbol."""

QUIET_ZONE = 4
"""Empty modules that ISO/IEC 18004 asks for on each side; whoever paints or prints the symbol adds them."""


def qr_modules(code: Code) -> tuple[tuple[bool, ...], ...]:
    """Return 21 rows of 21 modules from top to bottom, dark ones true, without the quiet zone."""
    # Imported when a code is first drawn: at start-up it would cost the first frame some 40 ms.
    from qrcode.constants import ERROR_CORRECT_Q
    from qrcode.main import QRCode
    from qrcode.util import MODE_ALPHA_NUM, QRData

    symbol = QRCode(error_correction=ERROR_CORRECT_Q, border=0)
    symbol.add_data(QRData(code.text, mode=MODE_ALPHA_NUM))
    symbol.make(fit=True)
    assert symbol.version == 1, "15 alphanumeric characters fit version 1 at level Q"
    return tuple(tuple(bool(module) for module in row) for row in symbol.modules)
