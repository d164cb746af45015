# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk: the customer's terminal, by touch. `kiosk.app` builds it, `python -m kiosk` runs it."""
