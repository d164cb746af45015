# SPDX-License-Identifier: GPL-3.0-or-later
"""A printer for each test that wants one."""

from collections.abc import Iterator

import pytest

from tests.drivers.paper_printer import PaperPrinter


@pytest.fixture
def paper_printer() -> Iterator[PaperPrinter]:
    """A printer with paper, switched off when the test ends."""
    with PaperPrinter() as printer:
        yield printer
        assert printer.not_understood == b""
