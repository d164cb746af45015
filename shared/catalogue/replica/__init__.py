# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's own copy of the catalogue, so that browsing and searching need no network."""
