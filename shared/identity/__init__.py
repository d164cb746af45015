# SPDX-License-Identifier: GPL-3.0-or-later
"""Customer IDs and codes: making them, showing them, and understanding whatever is scanned or typed."""

from shared.identity.alphabet import ALPHABET, normalise
from shared.identity.barcode import gtin_of
from shared.identity.code import CODE_LENGTH, Code, hash_secret, new_code, parse_code, secret_matches
from shared.identity.customer_id import (
    CUSTOMER_ID_LENGTH,
    CustomerId,
    grouped,
    new_customer_id,
    parse_customer_id,
)
from shared.identity.qr import QR_SIDE, QUIET_ZONE, qr_modules
from shared.identity.reading import (
    Empty,
    NotOurs,
    ReadBarcode,
    ReadCode,
    ReadCustomerId,
    Reading,
    Unfinished,
    WrongLength,
    WrongSymbol,
    read,
)

__all__ = [
    "ALPHABET",
    "CODE_LENGTH",
    "CUSTOMER_ID_LENGTH",
    "QR_SIDE",
    "QUIET_ZONE",
    "Code",
    "CustomerId",
    "Empty",
    "NotOurs",
    "ReadBarcode",
    "ReadCode",
    "ReadCustomerId",
    "Reading",
    "Unfinished",
    "WrongLength",
    "WrongSymbol",
    "grouped",
    "gtin_of",
    "hash_secret",
    "new_code",
    "new_customer_id",
    "normalise",
    "parse_code",
    "parse_customer_id",
    "qr_modules",
    "read",
    "secret_matches",
]
