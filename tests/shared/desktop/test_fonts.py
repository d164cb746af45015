# SPDX-License-Identifier: GPL-3.0-or-later
"""The typefaces are there, look as the theme assumes, and cost little."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from shared.desktop import fonts
from shared.desktop.theme import CAPITAL_RATIO

pytestmark = pytest.mark.usefixtures("loaded_fonts")

WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold)


@pytest.mark.parametrize("weight", WEIGHTS, ids=lambda weight: weight.name)
def test_each_weight_is_a_cut_of_its_own_and_not_a_smeared_one(weight: QFont.Weight) -> None:
    font = fonts.text_font(40, weight)
    assert QFontInfo(font).family() == fonts.TEXT_FAMILY
    assert QRawFont.fromFont(font).weight() == weight.value


def test_capitals_are_as_high_as_the_theme_assumes() -> None:
    metrics = QFontMetricsF(fonts.text_font(100))
    assert metrics.capHeight() == pytest.approx(100 * CAPITAL_RATIO, abs=0.5)


@pytest.mark.parametrize("weight", WEIGHTS, ids=lambda weight: weight.name)
def test_figures_in_columns_stand_below_one_another(weight: QFont.Weight) -> None:
    metrics = QFontMetricsF(fonts.text_font(100, weight, in_columns=True))
    widths = {metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}
    widths |= {metrics.horizontalAdvance(figure) for figure in ("1717", "4744", "0110")}
    assert len(widths) == 1


def test_an_icon_has_a_glyph_in_the_icon_font() -> None:
    raw = QRawFont.fromFont(QFont(fonts.ICON_FAMILY, 20))
    for name in ("image", "bell", "bell-fill", "magnifying-glass", "qr-code", "arrow-counter-clockwise"):
        assert raw.supportsCharacter(ord(fonts.icon_glyph(name))), name


def test_an_icon_that_does_not_exist_is_named() -> None:
    with pytest.raises(KeyError, match="no-such-icon"):
        fonts.icon_glyph("no-such-icon")


def test_a_missing_package_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "find_spec", lambda name: None)
    with pytest.raises(fonts.FontMissing) as caught:
        fonts.load_fonts()
    assert "Hanken Grotesk is not installed" in str(caught.value)


def test_qtawesome_itself_is_never_imported() -> None:
    program = (
        "import sys\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from shared.desktop.fonts import icon_glyph, load_fonts\n"
        "application = QGuiApplication([])\n"
        "load_fonts()\n"
        "icon_glyph('bell')\n"
        "sys.exit('qtawesome' in sys.modules or 'PySide6.QtWidgets' in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
