# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel import`."""

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import assert_never

import click

from shared.catalogue.importing import ParsedCatalogue, ShopDefaults, Unreadable, read_catalogue
from shared.catalogue.service import (
    CurrencyDiffers,
    Imported,
    ImportReport,
    Mode,
    NothingToImport,
    apply_import,
    objection_to,
)
from shared.cli.import_phrases import file_sentence, row_sentence
from shared.cli.main import Given
from shared.database import explaining, open_store
from shared.shop.service import shop_facts

PROBLEMS_SHOWN = 50


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Also withdraw the products that FILE does not name.")
@click.option("--dry-run", is_flag=True, help="Only say what would be read; change nothing.")
@click.pass_obj
def import_(given: Given, file: Path, replace: bool, dry_run: bool) -> None:
    """Add products from FILE, or change those whose SKU the shop has.

    FILE may be a Handsel catalogue, a WooCommerce product export, or any CSV or JSON with a title and
    a price. Rows that cannot be read are named with their line; the rest is imported all together or,
    if anything fails, not at all.
    """
    language = given.settings.language
    mode = Mode.REPLACE if replace else Mode.ADD
    with closing(open_store(given.path)) as database:
        click.echo(f"Reading {file} …")
        # Nothing is printed in here: what becomes of the output is no matter of the shop's database.
        with explaining(given.path):
            facts = shop_facts(database)
            currency = facts.currency if facts else "EUR"
            parsed = read_catalogue(file, ShopDefaults(currency, language, date.today()))
            if isinstance(parsed, Unreadable):
                raise click.ClickException(file_sentence(parsed))
            outcome = objection_to(database, parsed) if dry_run else apply_import(database, parsed, mode)
    _tell_problems(parsed)
    match outcome:
        case Imported(report):
            click.echo(_summary(report))
        case CurrencyDiffers(shop, file_currency):
            raise click.ClickException(
                f"The file's prices are in {file_currency}, the shop's in {shop}. Nothing was changed."
            )
        case NothingToImport():
            raise click.ClickException("No product in the file could be read. Nothing was changed.")
        case None:
            count = len(parsed.products)
            products = "1 product" if count == 1 else f"{count} products"
            click.echo(f"{products} could be imported. Nothing was changed.")
        case _:
            assert_never(outcome)


def _tell_problems(parsed: ParsedCatalogue) -> None:
    for problem in parsed.problems[:PROBLEMS_SHOWN]:
        click.echo(row_sentence(problem), err=True)
    more = len(parsed.problems) - PROBLEMS_SHOWN
    if more > 0:
        click.echo(f"… and {more} more", err=True)


def _summary(report: ImportReport) -> str:
    counts = [
        f"{report.added} added",
        f"{report.changed} changed",
        f"{report.unchanged} as they were",
        *([f"{report.withdrawn} withdrawn"] if report.withdrawn else []),
        *([f"{report.kept} kept though they could not be read"] if report.kept else []),
    ]
    left_out = sum(problem.reason.refuses_row for problem in report.problems)
    summary = f"Products: {', '.join(counts)}." + (f" Rows left out: {left_out}." if left_out else "")
    if report.withholds:
        summary += " Nothing was withdrawn: a row left out may name any product. Mend it, then import again."
    return summary
