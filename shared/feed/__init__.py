# SPDX-License-Identifier: GPL-3.0-or-later
"""How one terminal learns that another has changed a record."""

from shared.feed.sqlite_watcher import SqliteWatcher

__all__ = ["SqliteWatcher"]
