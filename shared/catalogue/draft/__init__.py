# SPDX-License-Identifier: GPL-3.0-or-later
"""A private copy of the catalogue, to be worked on beside the shop and then brought in at once."""
