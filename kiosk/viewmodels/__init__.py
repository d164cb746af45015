# SPDX-License-Identifier: GPL-3.0-or-later
"""What each screen shows and what can be done on it: state for QML, without SQL and without widgets."""
