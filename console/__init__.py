# SPDX-License-Identifier: GPL-3.0-or-later
"""The trader's terminal: Qt Widgets, keyboard first."""
