# SPDX-License-Identifier: GPL-3.0-or-later
"""The slip a customer takes along: what stands on it, how it is drawn, and how it gets onto paper.

There is one drawing. A receipt printer gets it as a picture, the system's printer as a page.
"""

from shared.desktop.slip.composing import Figures, compose_slip, sample_slip
from shared.desktop.slip.content import Slip, SlipLine
from shared.desktop.slip.drawing import Paper, page, picture, png
from shared.desktop.slip.printing import SlipPrinter, slip_printer
from shared.desktop.slip.trying import check_printer, draw_test_slip, print_test_slip

__all__ = [
    "Figures",
    "Paper",
    "Slip",
    "SlipLine",
    "SlipPrinter",
    "check_printer",
    "compose_slip",
    "draw_test_slip",
    "page",
    "picture",
    "png",
    "print_test_slip",
    "sample_slip",
    "slip_printer",
]
