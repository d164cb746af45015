# SPDX-License-Identifier: GPL-3.0-or-later
"""What the console asks the store before anybody works: whose shop this is, and who is there.

It stands apart from the other questions because the sign-in page is painted before the rest is imported.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from console.store import Opened

if TYPE_CHECKING:
    from shared.shop import ShopFacts
    from shared.staff import Trader


def greet(opened: Opened, terminal: str, place: str, now: datetime) -> "ShopFacts | None":
    """Note that this console is there, and return the shop's facts."""
    from shared.shop.service import shop_facts
    from shared.terminals import TerminalKind
    from shared.terminals.service import saw_terminal

    saw_terminal(opened.database, terminal, TerminalKind.CONSOLE, place, now)
    return shop_facts(opened.database)


def check_sign_in(opened: Opened, username: str, password: str) -> "Trader | None":
    """Return the trader of that username and password, if there is one."""
    from shared.staff.service import sign_in

    return sign_in(opened.database, username, password)
