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
    """A member of staff who can sign in at a console."""

    username: str
    name: str
    role: Role

    @property
    def staff(self) -> Staff:
        """The person as history names them."""
        return Staff(self.username, self.name)
