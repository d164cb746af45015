# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing products from a file, step by step: the file, its columns, a rehearsal, the import itself."""

from console.pages.importing.page import ImportPage

__all__ = ["ImportPage"]
