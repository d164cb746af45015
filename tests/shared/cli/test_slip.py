# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel slip`: trying a printer from a shell."""

from pathlib import Path

import pytest
from PIL import Image

from tests.drivers.paper_printer import PaperPrinter
from tests.shared.cli.conftest import Run
from tests.shared.desktop.slip.reading import pages, scanned

pytestmark = pytest.mark.usefixtures("qapp")


def set_printer(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("HANDSEL_PRINTER_KIND", "escpos")
    monkeypatch.setenv("HANDSEL_PRINTER_ADDRESS", address)


def test_a_printer_that_is_ready_says_so_and_uses_no_paper(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with PaperPrinter() as printer:
        set_printer(monkeypatch, printer.address)
        result = run("slip")
        assert printer.slips == []
    assert result.output == f"The ESC/POS printer at {printer.address}, 80mm paper.\nIt is ready.\n"
    assert result.exit_code == 0


def test_a_test_slip_is_printed_and_read(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with PaperPrinter() as printer:
        printer.nearly_out = True
        set_printer(monkeypatch, printer.address)
        result = run("slip", "--test")
        assert len(scanned(printer.slips[0])) == 15
    assert "The test slip is printed." in result.output
    assert "nearly used up" in result.output
    assert result.exit_code == 0


def test_what_is_wrong_with_a_printer_is_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with PaperPrinter() as printer:
        printer.cover_open = True
        set_printer(monkeypatch, printer.address)
        result = run("slip", "--test")
    assert "Error: The printer’s cover is open. Close it." in result.output
    assert result.exit_code == 1


def test_without_a_printer_the_command_says_where_to_name_one(run: Run) -> None:
    result = run("slip", "--test")
    assert "under [printer]" in result.output
    assert result.exit_code == 1


def test_the_test_slip_can_be_looked_at_without_a_printer(run: Run, tmp_path: Path) -> None:
    assert run("slip", "--draw", str(tmp_path / "slip.png")).exit_code == 0
    with Image.open(tmp_path / "slip.png") as picture:
        assert picture.width == 576
        assert len(scanned(picture.convert("L"))) == 15
    assert run("slip", "--draw", str(tmp_path / "slip.pdf")).exit_code == 0
    (sheet,) = pages((tmp_path / "slip.pdf").read_bytes())
    assert len(scanned(sheet)) == 15
    refused = run("slip", "--draw", str(tmp_path / "nowhere" / "slip.png"))
    assert "could not be written" in refused.output
    assert refused.exit_code == 1
