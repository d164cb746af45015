# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's terminals: one kiosk or one console each, with a name and a place."""
