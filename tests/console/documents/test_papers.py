# SPDX-License-Identifier: GPL-3.0-or-later
"""A trader prints, saves and mails: by keys, in the customer's language, with no dialog in the way."""

import csv
import email
import email.policy
import json
import os
import sys
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.pages.record.line_cells import Column
from shared.cli.main import handsel
from shared.programs import Programs
from shared.records import Contact, Discount, DiscountKind, SetContact, SetDiscount
from shared.settings import ConsoleSettings, PrinterSettings, Settings
from shared.shop import Letterhead
from shared.shop.service import set_letterhead
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.paper_printer import PaperPrinter
from tests.drivers.print_service import PrintService
from tests.shared.desktop.slip.reading import pages, scanned, texts

Key = Qt.Key


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrintService:
    """A print service whose default printer is there."""
    found = PrintService(tmp_path / "bin", queue="office")
    found.set("default", "yes")
    monkeypatch.setenv("PATH", f"{found.folder}:{os.environ['PATH']}")
    return found


@pytest.fixture
def papers(settings: Settings) -> Path:
    """Where this console keeps papers."""
    return Path(settings.console.documents)


def press(trader: ConsoleDriver, key: Qt.Key, *, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier
    trader.press(key, held | Qt.KeyboardModifier.ShiftModifier if shift else held)


def wait_for_notice(trader: ConsoleDriver, words: str) -> None:
    trader.wait_for(lambda: words in trader.notice, f"the notice “{words}”")


def test_from_a_scan_to_the_printed_quote_it_takes_two_keys(
    trader: ConsoleDriver, shop: Shop, service: PrintService
) -> None:
    code = shop.visit("alma", "cora")
    trader.scanner.scan_record(code.text)
    trader.press(Key.Key_F8)
    press(trader, Key.Key_P)
    wait_for_notice(trader, "The quote is printed.")
    (sent,) = [line for line in service.asked() if line.startswith("lp ")]
    assert sent == "lp -d office -t Handsel -o media=A4 -o print-scaling=none"
    printed = service.page()
    words = " ".join(texts(printed).split())
    assert "Alma sofa" in words
    assert "Total €1,409.00" in words
    assert "Served by Anna" in words
    assert scanned(pages(printed)[0]) == code.customer_id
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).state == "quoted"


def test_what_is_wrong_with_the_printer_is_said(
    trader: ConsoleDriver, shop: Shop, service: PrintService
) -> None:
    service.set("alerts.txt", "media-empty-error")
    trader.scanner.scan_record(shop.visit("alma").text)
    press(trader, Key.Key_P)
    wait_for_notice(trader, "out of paper")


def test_a_saved_quote_is_in_the_folder_which_is_offered_and_nothing_is_written_over(
    trader: ConsoleDriver, shop: Shop, papers: Path
) -> None:
    code = shop.visit("alma")
    trader.scanner.scan_record(code.text)
    groups = "-".join(code.customer_id[place : place + 3] for place in (0, 3, 6))
    press(trader, Key.Key_S)
    wait_for_notice(trader, f"Saved as Quote {groups}.pdf")
    press(trader, Key.Key_S)
    wait_for_notice(trader, f"Saved as Quote {groups} (2).pdf")
    names = {path.name for path in papers.iterdir()}
    assert names == {f"Quote {groups} (2).pdf", f"Quote {groups}.pdf"}
    trader.click("Open folder")
    assert [url.toLocalFile() for url in trader.handed_over] == [str(papers)]


def test_a_scan_is_answered_while_a_quote_is_made_and_after_it_was_saved(
    trader: ConsoleDriver, shop: Shop, papers: Path
) -> None:
    first, second = shop.visit("alma"), shop.visit("cora")
    trader.scanner.scan_record(first.text)
    press(trader, Key.Key_S)
    trader.scanner.scan_record(second.text)

    def is_whole() -> bool:
        return [path.read_bytes().rstrip()[-5:] for path in papers.glob("*.pdf")] == [b"%%EOF"]

    trader.wait_for(is_whole, "the quote is saved")
    (saved,) = papers.glob("*.pdf")
    assert scanned(pages(saved.read_bytes())[0]) == first.customer_id


def test_a_price_that_is_being_typed_is_on_the_quote(trader: ConsoleDriver, shop: Shop, papers: Path) -> None:
    trader.scanner.scan_record(shop.visit("alma").text)
    trader.lines.begin_edit(0, Column.PRICE)
    trader.type("999")
    press(trader, Key.Key_S)
    wait_for_notice(trader, "Saved as")
    (saved,) = papers.glob("*.pdf")
    assert "999.00" in texts(saved.read_bytes())


def test_a_quote_speaks_the_customers_language_whatever_the_console_speaks(
    trader: ConsoleDriver, shop: Shop, papers: Path
) -> None:
    set_letterhead(shop.database, Letterhead(address="Rue du Tilleul 3", valid_days=10, paper="Letter"))
    code = shop.visit("alma", language="fr")
    trader.scanner.scan_record(code.text)
    press(trader, Key.Key_S)
    wait_for_notice(trader, "Saved as")
    (saved,) = papers.glob("*.pdf")
    words = " ".join(texts(saved.read_bytes()).split())
    assert "1 290,00 €" in words
    assert "Rue du Tilleul 3" in words
    (sheet,) = pages(saved.read_bytes())
    assert abs(sheet.width - 215.9 * 8) <= 2


def test_the_draft_is_handed_to_the_mail_program_with_the_quote_attached(
    trader: ConsoleDriver, shop: Shop, papers: Path
) -> None:
    code = shop.visit("alma")
    shop.customer(code.customer_id, SetContact(Contact("Léa Ünal", "", "lea@example.org")))
    trader.scanner.scan_record(code.text)
    press(trader, Key.Key_E)
    wait_for_notice(trader, "The mail program has the draft")
    (url,) = trader.handed_over
    mail = email.message_from_bytes(Path(url.toLocalFile()).read_bytes(), policy=email.policy.default)
    assert mail["X-Unsent"] == "1"
    assert mail["To"] == "lea@example.org"
    assert mail["Subject"].startswith("Your quote ")
    body = mail.get_body()
    assert body is not None
    assert "Hello Léa Ünal," in body.get_content()
    assert "€1,290.00" in body.get_content()
    (attached,) = mail.iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    (saved,) = papers.glob("*.pdf")
    assert attached.get_filename() == saved.name
    assert attached.get_content() == saved.read_bytes()


def test_without_a_program_for_drafts_the_mail_gets_its_text_and_the_quote_lies_in_the_folder(
    trader: ConsoleDriver, shop: Shop, papers: Path
) -> None:
    trader.scanner.scan_record(shop.visit("alma").text)
    trader.takes = lambda url: url.scheme() == "mailto"
    press(trader, Key.Key_E)
    wait_for_notice(trader, "Attach Quote ")
    assert [url.scheme() for url in trader.handed_over] == ["file", "mailto"]
    assert b"subject=Your%20quote" in trader.handed_over[1].toEncoded().data()
    trader.takes = lambda url: False
    press(trader, Key.Key_E)
    wait_for_notice(trader, "No mail program")


def test_csv_and_json_hold_the_record_exactly(trader: ConsoleDriver, shop: Shop, papers: Path) -> None:
    code = shop.visit("alma", "cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    line = shop.record(code.customer_id).lines[0]
    shop.staff(code.customer_id, SetDiscount(line.line_id, Discount(DiscountKind.PERCENT, 1_250), line.stamp))
    trader.wait_for(lambda: trader.lines.shown[0].discount is not None, "the discount is shown")
    press(trader, Key.Key_E, shift=True)
    wait_for_notice(trader, ".csv")
    press(trader, Key.Key_J, shift=True)
    wait_for_notice(trader, ".json")
    (table,), (record,) = papers.glob("*.csv"), papers.glob("*.json")
    rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert [(row["sku"], row["quantity"], Decimal(row["amount"])) for row in rows] == [
        ("LC-ALMA-SAND", "1", Decimal("1128.75")),
        ("LC-CORA", "1", Decimal("119.00")),
    ]
    assert rows[0]["discount_percent"] == "12.50"
    shown = CliRunner().invoke(handsel, ["--database", str(shop.path), "show", "--json", code.customer_id])
    assert json.loads(record.read_text()) == json.loads(shown.output)


def test_a_slip_without_the_secret_is_printed_on_the_receipt_printer(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    with PaperPrinter() as printer:
        to_paper = PrinterSettings(kind="escpos", address=printer.address)
        with ConsoleDriver(qapp, msgspec.structs.replace(settings, printer=to_paper)) as trader:
            trader.sign_in("anna", PASSWORD)
            code = shop.visit("alma")
            trader.scanner.scan_record(code.text)
            press(trader, Key.Key_P, shift=True)
            wait_for_notice(trader, "The slip is printed.")
        assert scanned(printer.slips[0]) == code.customer_id


def test_without_a_slip_printer_the_notice_says_where_to_name_one(trader: ConsoleDriver, shop: Shop) -> None:
    trader.scanner.scan_record(shop.visit("alma").text)
    press(trader, Key.Key_P, shift=True)
    wait_for_notice(trader, "[printer]")


def test_a_folder_that_cannot_be_written_is_named(
    qapp: QApplication, settings: Settings, shop: Shop, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("")
    console = ConsoleSettings(name="console 1", documents=str(tmp_path / "a file" / "papers"))
    with ConsoleDriver(qapp, msgspec.structs.replace(settings, console=console)) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(shop.visit("alma").text)
        press(trader, Key.Key_S)
        wait_for_notice(trader, "Nothing can be written into")


def test_an_empty_list_has_no_quote_but_a_table(trader: ConsoleDriver, shop: Shop, papers: Path) -> None:
    trader.scanner.scan_record(shop.visit().text)
    press(trader, Key.Key_S)
    press(trader, Key.Key_E, shift=True)
    wait_for_notice(trader, ".csv")
    assert not list(papers.glob("*.pdf"))


def test_the_menu_of_papers_is_worked_by_arrow_keys(trader: ConsoleDriver, shop: Shop, papers: Path) -> None:
    trader.scanner.scan_record(shop.visit("alma").text)
    trader.click("Papers")
    for key in (Key.Key_Down, Key.Key_Return):
        trader.press(key)
    wait_for_notice(trader, "Saved as Quote")
    assert len(list(papers.glob("*.pdf"))) == 1


def test_while_a_quote_waits_for_the_printer_others_are_saved_and_the_console_closes_at_once(
    trader: ConsoleDriver, shop: Shop, service: PrintService, papers: Path
) -> None:
    service.set("holds", "yes")
    trader.scanner.scan_record(shop.visit("alma").text)
    press(trader, Key.Key_P)
    trader.wait_for(lambda: service.page() != b"", "the quote is in the printer's queue")
    press(trader, Key.Key_P)
    wait_for_notice(trader, "The printer is still at work.")
    press(trader, Key.Key_S)
    wait_for_notice(trader, "Saved as Quote")
    assert len([line for line in service.asked() if line.startswith("lp ")]) == 1
    # Leaving the test closes the console; a thread that still waited for the printer would be found.


def test_a_quote_that_is_still_in_the_making_when_the_console_closes_is_no_mistake_to_be_logged(
    trader: ConsoleDriver, shop: Shop, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []
    run = Programs.run

    def beginning(programs: Programs, command: list[str], given: bytes = b"", *, seconds: float) -> object:
        begun.append(True)
        return run(programs, [sys.executable, "-c", "import time; time.sleep(600)"], given, seconds=seconds)

    monkeypatch.setattr(Programs, "run", beginning)
    trader.scanner.scan_record(shop.visit("alma").text)
    press(trader, Key.Key_S)
    trader.wait_for(lambda: bool(begun), "the quote is being made")
    trader.close()
    assert not papers.exists() or not list(papers.iterdir())
