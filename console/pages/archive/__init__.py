# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive: every record there ever was, found by words, time, state, outcome and trader."""

from console.pages.archive.page import ArchivePage

__all__ = ["ArchivePage"]
