# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel import`: what it says, what it exits with, and that nothing is half done."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shared.catalogue.importing import Reason, RowProblem, Unreadable, UnreadableReason
from shared.catalogue.queries import browse
from shared.cli.import_phrases import file_sentence, row_sentence
from shared.database import open_store
from shared.database.catalogue_tables import CatalogueRow
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
    assert "Products would be: 2 added, 0 changed, 0 as they were. Nothing was changed." in result.output
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


def test_replace_keeps_the_product_whose_row_cannot_be_read(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    for with_sku in (True, False):
        row = "{0},{0},{1}\n" if with_sku else "{0},{1}\n"
        heading = "sku,title,price\n" if with_sku else "title,price\n"
        file.write_text(heading + "".join(row.format(title, 1) for title in "ABC"))
        run("import", "--replace", str(file))
        file.write_text(heading + row.format("A", "x") + row.format("B", 1))
        result = run("import", "--replace", str(file))
        assert "line 2 has a price that is no amount" in result.output
        assert "1 withdrawn, 1 kept though they could not be read" in result.output
        assert titles(shop) == {"A", "B"}


def test_replace_withdraws_nothing_where_a_row_cannot_be_told(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text(GOOD)
    run("import", str(file))
    file.write_text('sku,title,price\n"A,Alma,12.50\nB,Birk,840\n')
    result = run("import", "--replace", str(file))
    assert result.exit_code == 0
    assert "Nothing was withdrawn" in result.output
    assert titles(shop) == {"Alma", "Birk"}


def test_a_dry_run_refuses_what_the_import_would(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text("sku,title,price\nA,Alma,x\n")
    dollars = tmp_path / "usd.json"
    dollars.write_text(
        '{"format": "handsel-catalogue", "version": 1, "shop": {"currency": "USD"},'
        ' "products": [{"sku": "A", "title": "Alma", "price": 1}]}'
    )
    for path, words in ((file, "No product"), (dollars, "prices are in USD, the shop's in EUR")):
        for arguments in (("--dry-run",), ()):
            result = run("import", *arguments, str(path))
            assert result.exit_code == 1
            assert words in result.output
    assert titles(shop) == set()


def test_one_product_is_not_called_products(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text("title,price\nAlma,1\n")
    assert "Products would be: 1 added" in run("import", "--dry-run", str(file)).output


def test_a_cell_of_megabytes_is_called_that(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    for quote in ("", '"'):
        file.write_text(f"sku,title,price\nA,{quote}{'x' * 1_000_000}{quote},1\nB,Birk,2\n")
        result = run("import", str(file))
        assert "line 2 has a cell of more than 131,072 characters" in result.output
    assert titles(shop) == {"Birk"}


def test_languages_that_are_none_are_passed_over(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "c.json"
    file.write_text(
        '{"format": "handsel-catalogue", "version": 1, "shop": {"languages": ["\\ud800", "'
        + "x" * 99
        + '", "de"]},'
        ' "products": [{"sku": "A", "title": "Alma", "price": 1}]}'
    )
    assert run("import", str(file)).exit_code == 0
    database = open_store(shop)
    catalogue = CatalogueRow.select(CatalogueRow.languages).tuples().execute(database)
    assert list(catalogue) == [(["de"],)]
    database.close()


@pytest.mark.parametrize(
    ("device", "code", "words"), [("/dev/full", 1, "output could not be written"), (None, 1, "")]
)
def test_output_that_cannot_be_written_is_not_blamed_on_the_shop(
    shop: Path, tmp_path: Path, device: str | None, code: int, words: str
) -> None:
    file = tmp_path / "p.csv"
    file.write_text(GOOD)
    command = [sys.executable, "-c", "from shared.cli import main; main()", "--database", str(shop)]
    if device is None:
        reading, writing = os.pipe()
        os.close(reading)
    else:
        writing = os.open(device, os.O_WRONLY)
    done = subprocess.run(
        [*command, "import", str(file)],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
        text=True,
    )
    os.close(writing)
    assert done.returncode == code
    assert words in done.stderr
    assert "database" not in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr or device is None


def test_a_column_that_nobody_would_guess_is_named_by_hand(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text("nummer;was;kostet;preis\n7;Alma;12,50;alt\n")
    assert "left out" in run("import", "--map", "title=was", str(file)).output

    result = run("import", "--map", "title=was", "--map", "price=kostet", str(file))

    assert result.exit_code == 0, result.output
    assert titles(shop) == {"Alma"}


def test_a_guess_is_taken_back_by_hand(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text("sku,title,price,stock\nA,Alma,12.50,plenty\n")
    assert "stock: plenty" in run("import", "--dry-run", str(file)).output
    assert "plenty" not in run("import", "--dry-run", "--map", "stock=", str(file)).output


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        ("title", "give FIELD=COLUMN"),
        ("colour-of-door=title", "give FIELD=COLUMN"),
        ("title=Titel", "has no column “Titel”. Its columns are sku, title, price."),
    ],
)
def test_a_mapping_that_cannot_be_is_wrong_usage(
    run: Run, shop: Path, tmp_path: Path, choice: str, sentence: str
) -> None:
    file = tmp_path / "p.csv"
    file.write_text(GOOD)
    result = run("import", "--map", choice, str(file))
    assert result.exit_code == 2
    assert sentence in " ".join(result.output.split())
    assert titles(shop) == set()


def test_a_format_that_names_its_own_columns_takes_no_mapping(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text("ID,Type,SKU,Name,Regular price,Categories\n1,simple,A,Alma,12.50,Sofas\n")
    assert run("import", "--map", "title=Name", str(file)).exit_code == 2
