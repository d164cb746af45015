# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written down of a record: the day a quote is of, and a record for programs.

How a quote looks is `shared.desktop.quote`'s affair. What needs the database is in `papers.queries`.
"""

from shared.papers.exporting import record_as_json

__all__ = ["record_as_json"]
