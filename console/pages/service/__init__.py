# SPDX-License-Identifier: GPL-3.0-or-later
"""Serving customers: the floor, the record in the middle, and what stands beside it."""

from console.pages.service.page import ServicePage

__all__ = ["ServicePage"]
