# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel init` and `handsel migrate`."""

from pathlib import Path

import click

from shared.catalogue.importing import is_currency, read_tax_rate
from shared.cli.main import Given
from shared.clock import system_clock
from shared.database import create_store, known_version, migrate_store
from shared.names import name_fits
from shared.shop import ShopFacts, ShopTaxes
from shared.shop.service import set_shop_facts

MAX_SHOP_NAME = 120
"""More would stand on no screen and no slip."""


def _name(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    name = value.strip()
    if not name_fits(name, MAX_SHOP_NAME):
        raise click.BadParameter(f"give one line of 1 to {MAX_SHOP_NAME} characters, without control codes")
    return name


def _currency(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    code = value.strip().upper()
    if not is_currency(code):
        raise click.BadParameter("give the three letters of an ISO 4217 currency, as EUR")
    return code


def _rate(_ctx: click.Context, _param: click.Parameter, value: str) -> int:
    rate = read_tax_rate(f"{value.strip().removesuffix('%')}%")
    if not isinstance(rate, int):
        raise click.BadParameter("give a percentage from 0 to 100 with at most two decimals, as 19")
    return rate


@click.command()
@click.option(
    "--name", prompt="The shop's name", callback=_name, help="The shop's name, as customers see it."
)
@click.option(
    "--currency",
    prompt="Its currency",
    default="EUR",
    callback=_currency,
    help="ISO 4217 code of all prices.",
)
@click.option("--tax-rate", default="0", callback=_rate, help="The tax in percent on what has no other.")
@click.option("--reduced-tax-rate", default="0", callback=_rate, help="What imported files mean by reduced.")
@click.option(
    "--prices-include-tax/--prices-exclude-tax",
    default=True,
    show_default=True,
    help="Whether the catalogue's prices have the tax in them, as consumers' prices have.",
)
@click.pass_obj
def init(
    given: Given,
    name: str,
    currency: str,
    tax_rate: int,
    reduced_tax_rate: int,
    prices_include_tax: bool,
) -> None:
    """Create a new, empty shop database."""
    taxes = ShopTaxes(tax_rate, reduced_tax_rate, prices_include_tax)
    facts = ShopFacts(name, currency, taxes=taxes)
    create_store(given.path, lambda database: set_shop_facts(database, facts)).close()
    click.echo(f"Created the shop “{name}” at {given.path}.")
    click.echo(
        "Next: “handsel trader add”, then “handsel import FILE”, “handsel console” and “handsel kiosk”."
    )


@click.command()
@click.pass_obj
def migrate(given: Given) -> None:
    """Bring the shop database up to date with this version of Handsel; a copy is kept."""
    copies: list[Path] = []
    try:
        applied = migrate_store(given.path, system_clock(), copies.append)
    finally:
        # Not while the shop is written: what becomes of the output is no matter of the database.
        for copy in copies:
            click.echo(f"A copy was put at {copy}.")
    for name in applied:
        click.echo(f"Applied {name}.")
    if not applied:
        click.echo(f"The shop at {given.path} is up to date (schema {known_version()}).")
