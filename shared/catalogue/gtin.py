# SPDX-License-Identifier: GPL-3.0-or-later
"""One trade item number in its equivalent lengths: a scanner may send thirteen digits for a file's twelve."""

from shared.identity import gtin_of

_LENGTHS = (8, 12, 13, 14)


def equivalents(symbols: str) -> tuple[str, ...]:
    """Return the ways to write the same GTIN: padded with zeros on the left it stays the same number.

    The rule is in the GS1 General Specifications, 7.9. Empty for what is neither a GTIN nor an ISBN-10.
    """
    gtin = gtin_of(symbols)
    if gtin is None:
        return ()
    padded = gtin.zfill(max(_LENGTHS))
    return tuple(padded[-length:] for length in _LENGTHS if not padded[:-length].strip("0"))


def from_cell(cell: str) -> str | None:
    """Return the GTIN in a cell of a file, or None: spaces, hyphens and a spreadsheet's quotes are ignored.

    One or two zeros that a spreadsheet dropped in front of "a number" are put back.
    """
    symbols = cell.strip().strip("'=\"").replace(" ", "").replace("-", "")
    tried = (symbols, *(symbols.zfill(length) for length in _LENGTHS if 0 < length - len(symbols) <= 2))
    return next((gtin for gtin in map(gtin_of, tried) if gtin is not None), None)
