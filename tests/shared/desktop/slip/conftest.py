# SPDX-License-Identifier: GPL-3.0-or-later
"""Fonts for every slip that is drawn."""

import pytest


@pytest.fixture(autouse=True)
def fonts(loaded_fonts: None) -> None:
    """Both typefaces are there."""
