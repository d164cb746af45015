# SPDX-License-Identifier: GPL-3.0-or-later
"""Fonts for every quote that is drawn, and each language in turn."""

import pytest

from shared.desktop.locales import LOCALES


@pytest.fixture(autouse=True)
def fonts(loaded_fonts: None) -> None:
    """Both typefaces are there."""


@pytest.fixture(params=LOCALES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language."""
    code: str = request.param
    return code
