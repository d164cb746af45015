# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts that more than one page is made of.

Its modules are its doors, because the sign-in page needs only the labels and is painted before the rest is
imported.
"""
