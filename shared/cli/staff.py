# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel trader`."""

import sys

import click

from shared.cli.main import Given
from shared.clock import system_clock
from shared.database import explaining, open_store
from shared.staff import Role
from shared.staff.service import add_trader, check_name, check_new_trader


@click.group()
def trader() -> None:
    """Look after the people who may sign in at a console."""


@trader.command()
@click.argument("username")
@click.option("--name", help="The name that customers and history see; otherwise the username.")
@click.option(
    "--role", type=click.Choice([role.value for role in Role]), default=Role.TRADER.value, show_default=True
)
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input instead of asking."
)
@click.pass_obj
def add(given: Given, username: str, name: str | None, role: str, password_stdin: bool) -> None:
    """Add a trader, who signs in as USERNAME with a password that is asked for."""
    database = open_store(given.path)
    try:
        check_name(name or "")
        with explaining(given.path):
            check_new_trader(database, username)
        password = _password(from_stdin=password_stdin)
        with explaining(given.path):
            added = add_trader(database, username, name or username, password, Role(role), system_clock())
    finally:
        database.close()
    click.echo(f"{added.name} can sign in at a console as “{added.username}”.")


def _password(*, from_stdin: bool) -> str:
    """Return the password that is asked for, or the first line of standard input."""
    if not from_stdin:
        asked: str = click.prompt("Password", hide_input=True, confirmation_prompt=True)
        return asked
    line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise click.ClickException("No password came in on standard input.")
    return line.rstrip("\r\n")
