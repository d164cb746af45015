# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of the console, where no token of the theme says it."""

import pytest
from PySide6.QtWidgets import QApplication

from console.look import Look
from shared.desktop.theme import contrast


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_stands_for_a_picture_is_seen_on_its_ground(qapp: QApplication, theme: str) -> None:
    look = Look(qapp, theme, reduced_motion=True)
    assert contrast(look.picture_ink().name(), look.picture_ground().name()) >= 3
