# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing on the system's printer, on commands that speak as CUPS does."""

import os
import threading
from pathlib import Path

import pytest

from shared.printing import Document, Outcome, Report
from shared.printing.service import SystemPrinter
from tests.drivers.print_service import PrintService

PAGE = Document(b"%PDF-1.4 a slip", media="Custom.80x150mm")


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrintService:
    found = PrintService(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{found.folder}:{os.environ['PATH']}")
    return found


def test_a_page_goes_to_the_queue_that_is_named_at_its_own_size(service: PrintService) -> None:
    assert SystemPrinter("slips", limit_seconds=10).print(PAGE) == Report(Outcome.FINE)
    assert service.page() == PAGE.content
    (sent,) = [line for line in service.asked() if line.startswith("lp ")]
    assert sent == "lp -d slips -t Handsel -o media=Custom.80x150mm -o print-scaling=none"


def test_without_a_name_it_is_the_systems_default(service: PrintService) -> None:
    assert SystemPrinter("", limit_seconds=10).print(PAGE).outcome is Outcome.NO_PRINTER
    service.set("default", "yes")
    assert SystemPrinter("", limit_seconds=10).print(PAGE) == Report(Outcome.FINE)
    assert service.page() == PAGE.content


@pytest.mark.parametrize(
    ("alerts", "outcome"),
    [
        ("media-empty-error", Outcome.PAPER_OUT),
        ("media-low-warning", Outcome.NEARLY_OUT),
        ("cover-open", Outcome.COVER_OPEN),
        ("door-open media-empty", Outcome.COVER_OPEN),
        ("offline-report", Outcome.NOT_ANSWERING),
        ("media-jam-error", Outcome.FAILED),
        ("marker-supply-low-warning", Outcome.FINE),
    ],
)
def test_what_the_printer_reports_is_told_before_anything_is_sent(
    service: PrintService, alerts: str, outcome: Outcome
) -> None:
    service.set("alerts.txt", alerts)
    report = SystemPrinter("slips", limit_seconds=10).print(PAGE)
    assert report.outcome is outcome
    assert (service.page() != b"") == report.done
    assert SystemPrinter("slips", limit_seconds=10).check() == report


def test_a_page_that_the_paper_does_not_suffice_for_is_taken_out_of_the_queue(service: PrintService) -> None:
    service.set("holds", "yes")
    service.set("then", "media-empty")
    assert SystemPrinter("slips", limit_seconds=10).print(PAGE).outcome is Outcome.PAPER_OUT
    assert service.asked()[-1] == "cancel slips-7"


@pytest.mark.parametrize(
    ("ended", "report"),
    [
        ("job-completed-successfully", Report(Outcome.FINE)),
        ("aborted-by-system", Report(Outcome.FAILED, "slips-7 was given up: aborted-by-system")),
        ("job-canceled-at-device", Report(Outcome.FAILED, "slips-7 was given up: job-canceled-at-device")),
    ],
)
def test_a_page_that_the_service_gave_up_is_not_called_printed(
    service: PrintService, ended: str, report: Report
) -> None:
    service.set("ended", ended)
    assert SystemPrinter("slips", limit_seconds=10).print(PAGE) == report


def test_a_page_that_stays_in_the_queue_is_taken_out_at_the_time_limit(service: PrintService) -> None:
    service.set("holds", "yes")
    report = SystemPrinter("slips", limit_seconds=3).print(PAGE)
    assert report == Report(Outcome.NOT_ANSWERING, "slips-7 stayed in the queue")
    assert service.asked()[-1] == "cancel slips-7"


def test_a_queue_that_the_system_has_stopped_does_not_answer(service: PrintService) -> None:
    service.set("disabled", "The printer is not connected.")
    report = SystemPrinter("slips", limit_seconds=10).print(PAGE)
    assert report.outcome is Outcome.NOT_ANSWERING
    assert "not connected" in report.detail
    assert service.page() == b""


def test_a_queue_of_another_name_is_no_printer(service: PrintService) -> None:
    assert SystemPrinter("other", limit_seconds=10).print(PAGE).outcome is Outcome.NO_PRINTER


def test_a_print_service_that_is_away_or_stuck_does_not_answer(service: PrintService) -> None:
    service.set("server", "away")
    assert SystemPrinter("slips", limit_seconds=10).print(PAGE).outcome is Outcome.NOT_ANSWERING
    service.set("server", "stuck")
    assert SystemPrinter("slips", limit_seconds=1).print(PAGE).outcome is Outcome.NOT_ANSWERING


def test_without_a_print_service_there_is_no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    report = SystemPrinter("slips", limit_seconds=10).print(PAGE)
    assert report.outcome is Outcome.NO_PRINTER
    assert "not installed" in report.detail


def test_printing_that_is_stopped_ends_at_once(service: PrintService) -> None:
    service.set("holds", "yes")
    printer = SystemPrinter("slips", limit_seconds=30)
    reports: list[Report] = []
    printing = threading.Thread(target=lambda: reports.append(printer.print(PAGE)))
    printing.start()
    while service.page() == b"":
        printing.join(0.01)
    printer.stop()
    printing.join(5)
    assert [report.outcome for report in reports] == [Outcome.FAILED]
