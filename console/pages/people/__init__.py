# SPDX-License-Identifier: GPL-3.0-or-later
"""Who works in the shop, and what each of them may do by themselves."""

from console.pages.people.page import PeoplePage

__all__ = ["PeoplePage"]
