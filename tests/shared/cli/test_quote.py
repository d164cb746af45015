# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel quote`: a record's quote in a file, from a shell."""

from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest

from shared.catalogue import Unit
from shared.clock import system_clock
from shared.database import open_store
from shared.identity import Code, hash_secret, new_code
from shared.money import Money
from shared.records import AddLine, Author, Open, What, new_change
from shared.records.service import RecordService
from tests.shared.cli.conftest import Run
from tests.shared.desktop.slip.reading import pages, scanned, texts

pytestmark = pytest.mark.usefixtures("qapp")

KIOSK = Author("kiosk 1")


def visit(shop: Path, *titles: str) -> Code:
    """Return the code of a record with a line of each title, begun in German."""
    code = new_code()
    database = open_store(shop)
    service = RecordService(database, system_clock)
    whats: list[What] = [Open(hash_secret(code), "EUR", "de")]
    whats += [
        AddLine(uuid4(), None, "A", title, (), Unit.PIECE, Decimal(2), Money("EUR", 125_050))
        for title in titles
    ]
    for what in whats:
        service.submit(new_change(code.customer_id, KIOSK, system_clock(), what))
    database.close()
    return code


def test_a_quote_is_written_in_the_customers_language(run: Run, shop: Path, tmp_path: Path) -> None:
    code = visit(shop, "Ecksofa")
    path = tmp_path / "out.pdf"
    result = run("quote", code.text, "--output", str(path))
    assert result.output == f"The quote is in {path}.\n"
    assert result.exit_code == 0
    words = " ".join(texts(path.read_bytes()).split())
    assert "Corner Shop" in words
    assert "Ecksofa A" in words or "Ecksofa 2 1.250,50 2.501,00" in words
    assert "2.501,00 €" in words
    assert scanned(pages(path.read_bytes())[0]) == code.customer_id


def test_another_language_can_be_asked_for(run: Run, shop: Path, tmp_path: Path) -> None:
    code = visit(shop, "Ecksofa")
    path = tmp_path / "out.pdf"
    assert run("quote", code.customer_id, "--language", "en", "--output", str(path)).exit_code == 0
    assert "€2,501.00" in texts(path.read_bytes())
    assert run("quote", code.customer_id, "--language", "tlh").exit_code == 2


def test_without_a_name_the_quote_has_its_own(
    run: Run, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code = visit(shop, "Ecksofa")
    assert run("quote", code.customer_id, "--language", "en").exit_code == 0
    groups = "-".join(code.customer_id[place : place + 3] for place in (0, 3, 6))
    assert (tmp_path / f"Quote {groups}.pdf").read_bytes().startswith(b"%PDF")


def test_an_empty_list_an_unknown_code_and_a_folder_that_is_not_there_are_said(
    run: Run, shop: Path, tmp_path: Path
) -> None:
    empty = visit(shop)
    result = run("quote", empty.text)
    assert "Error: Nothing is on the list of" in result.output
    assert result.exit_code == 1
    result = run("quote", new_code().text)
    assert "is not known in this shop" in result.output
    assert result.exit_code == 1
    result = run("quote", visit(shop, "Ecksofa").text, "--output", str(tmp_path / "nowhere" / "a.pdf"))
    assert "Error: The quote could not be written: No such file or directory." in result.output
    assert result.exit_code == 1
