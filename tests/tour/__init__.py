# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour: the whole story through both real applications, and pictures of everything they can show."""
