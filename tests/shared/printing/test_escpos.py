# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing through ESC/POS, on a printer that stands on a socket of this machine."""

import os
import socket
import threading
import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from shared.printing import Document, Outcome, Report
from shared.printing.service import EscposProgram
from tests.drivers.paper_printer import PaperPrinter


def picture(height: int = 700) -> Image.Image:
    """A picture that no two places of are alike."""
    image = Image.new("1", (576, height), 1)
    draw = ImageDraw.Draw(image)
    for row in range(0, height, 10):
        draw.line([(0, row), (row % 576, row + 9)], fill=0)
    return image


def document(height: int = 700) -> Document:
    file = BytesIO()
    picture(height).save(file, "PNG")
    return Document(file.getvalue())


def program(printer: PaperPrinter, *, answers: bool = True, limit_seconds: float = 15.0) -> EscposProgram:
    return EscposProgram(printer.address, answers=answers, limit_seconds=limit_seconds)


def test_every_dot_of_a_picture_arrives_on_paper_and_it_is_cut(paper_printer: PaperPrinter) -> None:
    assert program(paper_printer).print(document()) == Report(Outcome.FINE)
    (slip,) = paper_printer.slips
    assert slip.crop((0, 0, 576, 700)).tobytes() == picture().convert("L").tobytes()
    assert slip.height > 700, "the cutter stands above the head: what is cut has to be fed there first"


def test_dots_that_spell_a_command_are_not_obeyed(paper_printer: PaperPrinter) -> None:
    """DLE EOT is answered, and DLE DC4 switches a printer off, even in the middle of a picture."""
    dark = bytes.fromhex("10 04 02 10 14 02 10 05 01") + bytes(63)
    image = Image.frombytes("1", (576, 1), bytes(byte ^ 0xFF for byte in dark)).resize((576, 80))
    file = BytesIO()
    image.save(file, "PNG")
    assert program(paper_printer).print(Document(file.getvalue())) == Report(Outcome.FINE)
    (slip,) = paper_printer.slips
    first_row = slip.crop((0, 0, 72, 1)).point(lambda light: 255 - light).convert("1").tobytes()
    assert first_row == bytes.fromhex("00 04 02 00 14 02 00 05 01"), "three dots less, and nothing else"


def test_asking_how_a_printer_is_uses_no_paper(paper_printer: PaperPrinter) -> None:
    assert program(paper_printer).check() == Report(Outcome.FINE)
    paper_printer.nearly_out = True
    assert program(paper_printer).check() == Report(Outcome.NEARLY_OUT)
    assert paper_printer.slips == []


def test_a_roll_that_is_nearly_used_up_prints_and_is_told(paper_printer: PaperPrinter) -> None:
    paper_printer.nearly_out = True
    assert program(paper_printer).print(document()) == Report(Outcome.NEARLY_OUT)
    assert len(paper_printer.slips) == 1


@pytest.mark.parametrize(
    ("trouble", "outcome"),
    [
        ("paper_out", Outcome.PAPER_OUT),
        ("cover_open", Outcome.COVER_OPEN),
        ("hot", Outcome.FAILED),
        ("silent", Outcome.NOT_ANSWERING),
    ],
)
def test_a_printer_that_is_not_well_is_sent_nothing_to_print(
    paper_printer: PaperPrinter, trouble: str, outcome: Outcome
) -> None:
    setattr(paper_printer, trouble, True)
    assert program(paper_printer).print(document()).outcome is outcome
    setattr(paper_printer, trouble, False)
    assert program(paper_printer).check() == Report(Outcome.FINE)
    assert paper_printer.slips == [], "what is sent while nobody waits for it comes out for the next customer"


def test_paper_that_ends_in_the_middle_is_told(paper_printer: PaperPrinter) -> None:
    paper_printer.runs_out_after = 300
    assert program(paper_printer).print(document()) == Report(Outcome.PAPER_OUT)
    assert paper_printer.slips == []


def test_a_slow_printer_is_waited_for(paper_printer: PaperPrinter) -> None:
    paper_printer.may_finish.clear()
    reports: list[Report] = []
    printing = threading.Thread(target=lambda: reports.append(program(paper_printer).print(document())))
    printing.start()
    while paper_printer.conversations == 0:
        printing.join(0.01)
    printing.join(0.3)
    assert printing.is_alive(), "it has not said that it is done"
    paper_printer.may_finish.set()
    printing.join()
    assert reports == [Report(Outcome.FINE)]


def test_a_printer_that_never_says_when_it_is_done_is_believed_to_be_well(
    paper_printer: PaperPrinter,
) -> None:
    paper_printer.only_real_time = True
    assert program(paper_printer).print(document(100)) == Report(Outcome.FINE)
    assert len(paper_printer.slips) == 1


def test_a_printer_that_is_set_to_answer_nothing_is_not_asked(paper_printer: PaperPrinter) -> None:
    paper_printer.silent = True
    assert program(paper_printer, answers=False).print(document()) == Report(Outcome.FINE)


def test_a_connection_that_breaks_off_is_told(paper_printer: PaperPrinter) -> None:
    paper_printer.hangs_up_after = 5_000
    report = program(paper_printer).print(document())
    assert report.outcome is Outcome.FAILED
    assert report.detail != ""
    assert paper_printer.slips == []


def test_nobody_at_the_address_is_no_printer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    report = EscposProgram(f"network:127.0.0.1:{port}", answers=True, limit_seconds=10).print(document())
    assert report.outcome is Outcome.NO_PRINTER
    assert "127.0.0.1" in report.detail


def test_a_device_file_takes_the_bytes_and_is_asked_nothing(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    report = EscposProgram(f"file:{device}", answers=True, limit_seconds=10).print(document())
    assert report == Report(Outcome.FINE)
    sent = device.read_bytes()
    assert b"\x1dv0" in sent
    assert b"\x10\x04" not in sent.split(b"\x1dv0")[0]


@pytest.mark.parametrize("address", ["file:/nowhere/lp0", "serial:/dev/ttyNOWHERE", "usb:dead:beef"])
def test_a_device_that_is_not_there_is_no_printer(address: str) -> None:
    report = EscposProgram(address, answers=True, limit_seconds=10).print(document())
    assert report.outcome is Outcome.NO_PRINTER, report.detail


def test_a_printer_that_takes_nothing_ends_at_the_time_limit(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "stuck")  # opening it for writing waits for a reader, for ever
    stuck = EscposProgram(f"file:{tmp_path / 'stuck'}", answers=False, limit_seconds=-4.0)
    began = time.monotonic()
    assert stuck.print(document()).outcome is Outcome.NOT_ANSWERING
    assert time.monotonic() - began < 5


def test_printing_that_is_stopped_ends_at_once(paper_printer: PaperPrinter) -> None:
    paper_printer.may_finish.clear()
    stopped = program(paper_printer)
    reports: list[Report] = []
    printing = threading.Thread(target=lambda: reports.append(stopped.print(document())))
    printing.start()
    while paper_printer.conversations == 0:
        printing.join(0.01)
    began = time.monotonic()
    stopped.stop()
    printing.join()
    assert time.monotonic() - began < 2
    assert reports == [Report(Outcome.FAILED, "stopped")]
    assert stopped.print(document()) == Report(Outcome.FAILED, "stopped")
