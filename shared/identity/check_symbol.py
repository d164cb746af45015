# SPDX-License-Identifier: GPL-3.0-or-later
"""The check symbol: the last symbol of a customer ID, computed over the field of 32 elements.

Each symbol is an element of GF(32), its five bits the coefficients of a polynomial modulo x⁵ + x² + 1.
Starting from zero, every symbol s turns the running value c into α·(c + s), where α is a root of that
polynomial; the check symbol is the final c. Of nine symbols s₁ … s₉ that belong together this makes
α⁹s₁ + α⁸s₂ + … + αs₉ = 0.
The nine weights are different and none is zero, and α has order 31, so every wrong symbol, every swap of two
symbols at whatever distance and every twin (AA typed as BB, next to each other or not) is noticed.
"""

from shared.identity.alphabet import ALPHABET, VALUES

_MODULUS = 0b100101
"""x⁵ + x² + 1, primitive over GF(2)."""


def _times_alpha(value: int) -> int:
    doubled = value << 1
    return doubled ^ _MODULUS if doubled & 0b100000 else doubled


_TIMES_ALPHA = tuple(_times_alpha(value) for value in range(len(ALPHABET)))


def check_symbol(symbols: str) -> str:
    """Return the symbol to put after these; KeyError if one of them is not in the alphabet."""
    running = 0
    for symbol in symbols:
        running = _TIMES_ALPHA[running ^ VALUES[symbol]]
    return ALPHABET[running]


def check_passes(symbols: str) -> bool:
    """Tell whether the last symbol is the check symbol of those before it; all must be in the alphabet."""
    return check_symbol(symbols[:-1]) == symbols[-1:]
