# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists as QML shows them: models over frozen rows that change row by row, so that nothing flickers."""
