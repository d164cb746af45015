# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel slip`: whether this terminal's printer is ready, and a test slip."""

from pathlib import Path

import click

from shared.cli.main import Given
from shared.printing import Outcome, Report
from shared.settings import PrinterSettings

_WORDS = {
    Outcome.NEARLY_OUT: "The roll is nearly used up: keep a new one at hand.",
    Outcome.PAPER_OUT: "The printer is out of paper. Put a new roll in.",
    Outcome.COVER_OPEN: "The printer’s cover is open. Close it.",
    Outcome.NO_PRINTER: "There is no printer. Check that it is switched on, its cable, and the settings.",
    Outcome.NOT_ANSWERING: (
        "The printer does not answer. Switch it off and on again. "
        "If it never tells how it is, set “answers = false” under [printer]."
    ),
    Outcome.FAILED: "The printer could not print.",
}


@click.command()
@click.option("--test", is_flag=True, help="Print a test slip.")
@click.option("--draw", type=click.Path(path_type=Path), help="Write the test slip to a file, PNG or PDF.")
@click.pass_obj
def slip(given: Given, test: bool, draw: Path | None) -> None:
    """Say which printer slips are printed on and how it is; uses no paper unless asked to."""
    from shared.desktop.slip import check_printer, draw_test_slip, print_test_slip

    settings = given.settings.printer
    if draw is not None:
        try:
            draw_test_slip(draw, settings, given.settings.language)
        except OSError as error:
            raise click.ClickException(
                f"The slip could not be written: {error.strerror or error}."
            ) from error
        click.echo(f"The test slip is in {draw}.")
        return
    if settings.kind == "none":
        raise click.ClickException("No printer is set. Name one in the settings, under [printer].")
    click.echo(_which(settings))
    report = print_test_slip(settings, given.settings.language) if test else check_printer(settings)
    if not report.done:
        raise click.ClickException(_trouble(report))
    click.echo("The test slip is printed." if test else "It is ready.")
    if report.outcome is Outcome.NEARLY_OUT:
        click.echo(_WORDS[report.outcome])


def _which(settings: PrinterSettings) -> str:
    if settings.kind == "system":
        return f"The system’s printer {settings.name}." if settings.name else "The system’s default printer."
    return f"The ESC/POS printer at {settings.address}, {settings.paper} paper."


def _trouble(report: Report) -> str:
    return f"{_WORDS[report.outcome]} ({report.detail})" if report.detail else _WORDS[report.outcome]
