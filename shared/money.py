# SPDX-License-Identifier: GPL-3.0-or-later
"""Money as an integer count of minor units and an ISO 4217 currency code; never a float."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache, total_ordering

_WITHOUT_MINOR = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THOUSANDTHS = "BHD IQD JOD KWD LYD OMR TND"
_MINOR_DIGITS = dict.fromkeys(_WITHOUT_MINOR.split(), 0) | dict.fromkeys(_THOUSANDTHS.split(), 3)
"""Currencies whose minor unit is not a hundredth (ISO 4217, list one)."""


def minor_digits(currency: str) -> int:
    """Return how many decimal places the currency's minor unit has (2 for EUR, 0 for JPY)."""
    return _MINOR_DIGITS.get(currency, 2)


def round_half_up(amount: Decimal) -> int:
    """Round to a whole number of minor units, halves away from zero, as shop tills do.

    ValueError for what is no number, or one of more digits than a sum of money has.
    """
    try:
        return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    except (InvalidOperation, ValueError) as error:
        raise ValueError(f"{amount} is no amount of money") from error


@lru_cache(maxsize=64)
def _is_code(currency: str) -> bool:
    return len(currency) == 3 and currency.isascii() and currency.isalpha() and currency.isupper()


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents for EUR) of one currency.

    Adding or comparing two currencies raises ValueError: no rate is ever guessed.
    """

    currency: str
    minor: int

    def __post_init__(self) -> None:
        if not _is_code(self.currency):
            raise ValueError(f"{self.currency!r} is not an ISO 4217 currency code")

    def __add__(self, other: "Money") -> "Money":
        return Money(self.currency, self.minor + self._same(other).minor)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.currency, self.minor - self._same(other).minor)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other).minor

    def times(self, quantity: Decimal) -> "Money":
        """Return the price of that many units, rounded half up to the minor unit."""
        return Money(self.currency, round_half_up(self.minor * quantity))

    @property
    def major(self) -> Decimal:
        """The amount in the currency's major unit, exact: 119.00 for 11900 EUR cents."""
        return Decimal(self.minor).scaleb(-minor_digits(self.currency))

    @classmethod
    def from_major(cls, amount: Decimal, currency: str) -> "Money":
        """Build from major units; fractions of a minor unit are rounded half up. Raises as that does."""
        return cls(currency, round_half_up(amount.scaleb(minor_digits(currency))))

    def __str__(self) -> str:
        return f"{self.major:,f} {self.currency}"

    def _same(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} are different currencies")
        return other
