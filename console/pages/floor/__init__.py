# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor: everybody who has an open record, those who wait for staff on top."""

from console.pages.floor.page import FloorPage

__all__ = ["FloorPage"]
