# SPDX-License-Identifier: GPL-3.0-or-later
"""People who work in the shop."""

from dataclasses import dataclass
from enum import StrEnum

from shared.records import Staff


class Role(StrEnum):
    """What a person may do. Its value is the database's spelling."""

    TRADER = "trader"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Trader:
    """A member of staff who can sign in at a console.

    `may_override_price` and `discount_ceiling`, in hundredths of a percent below the list price, are a
    trader's own rights; a manager has them all.
    """

    username: str
    name: str
    role: Role
    may_override_price: bool = False
    discount_ceiling: int = 0

    @property
    def staff(self) -> Staff:
        """The person as history names them."""
        return Staff(self.username, self.name)
