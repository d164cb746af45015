# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel import`."""

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import assert_never

import click

from shared.catalogue.applying import CurrencyDiffers, Imported, ImportReport, Mode, NothingToImport, Stopped
from shared.catalogue.importing import (
    Columns,
    Meaning,
    ParsedCatalogue,
    ShopDefaults,
    Unreadable,
    preview_file,
    read_catalogue,
    with_choices,
)
from shared.catalogue.service import apply_import, rehearse_import
from shared.cli.import_phrases import file_sentence, row_sentence
from shared.cli.main import Given
from shared.database import explaining, open_store
from shared.shop.service import shop_facts, shop_taxes

PROBLEMS_SHOWN = 50


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Also withdraw the products that FILE does not name.")
@click.option("--dry-run", is_flag=True, help="Only say what would change; change nothing.")
@click.option(
    "--map",
    "choices",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="Which column of a plain CSV or JSON holds what, as “title=Bezeichnung”, where the guess is wrong; "
    "“stock=” for none. May be given several times. "
    f"Fields: {', '.join(meaning.value for meaning in Meaning)}.",
)
@click.pass_obj
def import_(given: Given, file: Path, replace: bool, dry_run: bool, choices: tuple[str, ...]) -> None:
    """Add products from FILE, or change those whose SKU the shop has.

    FILE may be a Handsel catalogue, a WooCommerce product export, or any CSV or JSON with a title and
    a price. Rows that cannot be read are named with their line; the rest is imported all together or,
    if anything fails, not at all.
    """
    language = given.settings.language
    mode = Mode.REPLACE if replace else Mode.ADD
    columns = _columns(file, choices) if choices else None
    with closing(open_store(given.path)) as database:
        click.echo(f"Reading {file} …")
        # Nothing is printed in here: what becomes of the output is no matter of the shop's database.
        with explaining(given.path):
            facts = shop_facts(database)
            currency = facts.currency if facts else "EUR"
            defaults = ShopDefaults(currency, language, date.today(), shop_taxes(database))
            parsed = read_catalogue(file, defaults, columns)
            if isinstance(parsed, Unreadable):
                raise click.ClickException(file_sentence(parsed))
            apply = rehearse_import if dry_run else apply_import
            outcome = apply(database, parsed, mode)
    _tell_problems(parsed)
    match outcome:
        case Imported(report):
            click.echo(
                f"Products would be: {_summary(report)} Nothing was changed."
                if dry_run
                else f"Products: {_summary(report)}"
            )
        case CurrencyDiffers(shop, file_currency):
            raise click.ClickException(
                f"The file's prices are in {file_currency}, the shop's in {shop}. Nothing was changed."
            )
        case NothingToImport():
            raise click.ClickException("No product in the file could be read. Nothing was changed.")
        case Stopped():
            pass  # nobody watches
        case _:
            assert_never(outcome)


def _columns(file: Path, choices: tuple[str, ...]) -> Columns:
    """Return what the columns of a file mean, as guessed and as chosen; raises UsageError."""
    chosen: dict[Meaning, str | None] = {}
    for choice in choices:
        field, mark, column = choice.partition("=")
        meaning = next((each for each in Meaning if each.value == field.strip().lower()), None)
        if not mark or meaning is None:
            fields = ", ".join(each.value for each in Meaning)
            raise click.UsageError(f"--map {choice}: give FIELD=COLUMN. The fields are {fields}.")
        chosen[meaning] = column.strip() or None
    preview = preview_file(file)
    if isinstance(preview, Unreadable):
        raise click.ClickException(file_sentence(preview))
    if not preview.takes_columns:
        raise click.UsageError("--map is for plain CSV and JSON; this file says itself what its columns are.")
    for heading in chosen.values():
        if heading is not None and heading not in preview.headings:
            raise click.UsageError(
                f"--map: {file} has no column “{heading}”. Its columns are {', '.join(preview.headings)}."
            )
    return with_choices(preview.columns, chosen)


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
    summary = f"{', '.join(counts)}." + (f" Rows left out: {left_out}." if left_out else "")
    if report.withholds:
        summary += " Nothing was withdrawn: a row left out may name any product. Mend it, then import again."
    return summary
