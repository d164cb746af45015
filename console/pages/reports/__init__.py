# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shop learns from its records, in charts and tables."""

from console.pages.reports.page import ReportsPage

__all__ = ["ReportsPage"]
