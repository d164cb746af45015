# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel init` and `handsel migrate`."""

import click

from shared.cli.main import Given
from shared.clock import system_clock
from shared.database import create_store, known_version, migrate_store
from shared.shop import ShopFacts
from shared.shop.service import set_shop_facts


def _currency(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    code = value.strip().upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise click.BadParameter("give the three letters of an ISO 4217 currency, as EUR")
    return code


@click.command()
@click.option("--name", prompt="The shop's name", help="The shop's name, as customers see it.")
@click.option(
    "--currency",
    prompt="Its currency",
    default="EUR",
    callback=_currency,
    help="ISO 4217 code of all prices.",
)
@click.pass_obj
def init(given: Given, name: str, currency: str) -> None:
    """Create a new, empty shop database."""
    facts = ShopFacts(name.strip(), currency)
    create_store(given.path, lambda database: set_shop_facts(database, facts)).close()
    click.echo(f"Created the shop “{name.strip()}” at {given.path}.")
    click.echo(
        "Next: “handsel trader add”, then “handsel import FILE”, “handsel console” and “handsel kiosk”."
    )


@click.command()
@click.pass_obj
def migrate(given: Given) -> None:
    """Bring the shop database up to date with this version of Handsel; a copy is kept."""
    applied = migrate_store(given.path, system_clock(), lambda copy: click.echo(f"A copy was put at {copy}."))
    for name in applied:
        click.echo(f"Applied {name}.")
    if not applied:
        click.echo(f"The shop at {given.path} is up to date (schema {known_version()}).")
