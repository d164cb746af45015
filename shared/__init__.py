# SPDX-License-Identifier: GPL-3.0-or-later
"""What both terminals and the shop's data have in common."""
