# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel quote`: a record's quote as PDF."""

from pathlib import Path
from typing import get_args

import click

from shared.cli.main import Given
from shared.cli.records import find_record
from shared.clock import system_clock
from shared.database import explaining, open_store
from shared.identity import grouped, read
from shared.papers import quoted_at
from shared.records import queries
from shared.settings import Language


@click.command()
@click.argument("code")
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="The PDF’s name; else the quote’s own."
)
@click.option(
    "--language",
    type=click.Choice(get_args(Language)),
    help="The quote’s language; else the one that the customer chose.",
)
@click.pass_obj
def quote(given: Given, code: str, output: Path | None, language: str | None) -> None:
    """Write the quote of the record that CODE names: a customer ID or a whole code, as typed or scanned."""
    from shared.desktop.quote import QuoteOrder, make_quote
    from shared.desktop.shell import application_to_draw
    from shared.papers.queries import quote_material

    database = open_store(given.path)
    try:
        with explaining(given.path):
            record = find_record(database, read(code))
            history = queries.history(database, record.customer_id)
            spoken = language or record.language
            material = quote_material(database, record, spoken)
    finally:
        database.close()
    if not record.standing_lines:
        raise click.ClickException(f"Nothing is on the list of {grouped(record.customer_id)}.")
    application_to_draw()
    made = make_quote(QuoteOrder(record, material, spoken, quoted_at(history, system_clock())))
    path = output or Path(f"{made.file_name}.pdf")
    try:
        path.write_bytes(made.document.content)
    except OSError as error:
        raise click.ClickException(f"The quote could not be written: {error.strerror or error}.") from error
    click.echo(f"The quote is in {path}.")
