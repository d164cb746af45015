# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing from a shell, where no application runs."""

import os

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from shared.desktop.fonts import load_fonts


def application_to_draw() -> QCoreApplication:
    """Return the application that runs, or one without a screen; the typefaces are there."""
    application = QGuiApplication.instance()
    if application is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication(["handsel"])
    load_fonts()
    return application
