# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminals of a shop. What needs the database stands in `terminals.service` and `terminals.queries`."""

from shared.terminals.types import MISSED_AFTER, SEEN_EVERY, Terminal, TerminalKind

__all__ = ["MISSED_AFTER", "SEEN_EVERY", "Terminal", "TerminalKind"]
