# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel import`: what it says, what it exits with, and that nothing is half done."""

from pathlib import Path

import pytest

from shared.catalogue.importing import Reason, RowProblem, Unreadable, UnreadableReason
from shared.catalogue.queries import browse
from shared.cli.import_phrases import file_sentence, row_sentence
from shared.database import open_store
from tests.shared.cli.conftest import Run

GOOD = "sku,title,price\nA,Alma,12.50\nB,Birk,840\n"


def titles(shop: Path) -> set[str]:
    database = open_store(shop)
    found = {card.title for card in browse(database, language="en").cards}
    database.close()
    return found


def test_a_plain_csv_becomes_products(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text(GOOD)
    result = run("import", str(file))
    assert result.exit_code == 0, result.output
    assert "2 added" in result.output
    assert titles(shop) == {"Alma", "Birk"}


def test_a_row_that_cannot_be_read_is_named_by_line_and_the_rest_is_imported(
    run: Run, shop: Path, tmp_path: Path
) -> None:
    file = tmp_path / "p.csv"
    file.write_text(GOOD + 'C,"Cora\nlong",nonsense\nD,Dune,1\n')
    result = run("import", str(file))
    assert result.exit_code == 0
    assert "line 4 has a price that is no amount (price: nonsense): left out" in result.output
    assert titles(shop) == {"Alma", "Birk", "Dune"}


def test_a_dry_run_changes_nothing(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text(GOOD)
    result = run("import", "--dry-run", str(file))
    assert result.exit_code == 0
    assert "2 products could be imported" in result.output
    assert titles(shop) == set()


def test_replace_withdraws_what_the_file_does_not_name(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text(GOOD)
    run("import", str(file))
    file.write_text("sku,title,price\nB,Birk,840\n")
    result = run("import", "--replace", str(file))
    assert "1 withdrawn" in result.output
    assert titles(shop) == {"Birk"}


def test_a_file_of_nothing_but_bad_rows_is_refused(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text("sku,title,price\nA,Alma,x\n")
    result = run("import", str(file))
    assert result.exit_code == 1
    assert "Nothing was changed" in result.output


@pytest.mark.parametrize("reason", list(UnreadableReason))
def test_every_unreadable_file_has_a_sentence_that_names_it(reason: UnreadableReason) -> None:
    sentence = file_sentence(Unreadable(Path("p.csv"), reason))
    assert "p.csv" in sentence
    assert sentence.endswith("Nothing was changed.")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_row_problem_says_where_and_what_became_of_the_row(reason: Reason) -> None:
    sentence = row_sentence(RowProblem(7, reason, "price", "x"))
    assert sentence.startswith("line 7 ")
    assert sentence.endswith("left out" if reason.refuses_row else "imported without it")


def test_the_real_export_of_another_shop_is_imported(run: Run, shop: Path, reference_data: Path) -> None:
    result = run("import", str(reference_data / "woocommerce" / "sample_products.csv"))
    assert result.exit_code == 0
    assert "12 added" in result.output
    assert "Rows left out: 3." in result.output
