# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the desktop room share."""

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from shared.desktop.fonts import ICON_FAMILY, load_fonts


@pytest.fixture
def loaded_fonts(qapp: QApplication) -> None:
    """Both typefaces, loaded once for the application of the whole run."""
    if ICON_FAMILY not in QFontDatabase.families():
        load_fonts()
