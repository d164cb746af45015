# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests, in the shape of the source tree; a package, so that no other `tests` takes its name."""
