# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel trader`."""

import sys
from contextlib import closing
from decimal import Decimal, InvalidOperation

import click

from shared.cli.main import Given
from shared.clock import system_clock
from shared.database import explaining, open_store
from shared.staff import Role, Trader
from shared.staff.queries import trader_of
from shared.staff.service import (
    TraderUnknown,
    add_trader,
    check_name,
    check_new_trader,
    set_pin,
    set_rights,
)


def _ceiling(_ctx: click.Context, _param: click.Parameter, value: str | None) -> int | None:
    """Read a percentage, with a point or a comma, into hundredths of a percent."""
    if value is None:
        return None
    try:
        percent = Decimal(value.strip().removesuffix("%").replace(",", "."))
    except InvalidOperation:
        percent = Decimal(-1)
    if not percent.is_finite() or not 0 <= percent <= 100 or percent != round(percent, 2):
        raise click.BadParameter(f"“{value}” is no percentage. Give one from 0 to 100, such as 12.5.")
    return int(percent * 100)


price_override = click.option(
    "--price-override/--no-price-override",
    default=None,
    help="Whether they may name prices of their own.",
)
discount_ceiling = click.option(
    "--discount-ceiling",
    callback=_ceiling,
    metavar="PERCENT",
    help="How far below the list price they may go.",
)


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
@price_override
@discount_ceiling
@click.pass_obj
def add(
    given: Given,
    username: str,
    name: str | None,
    role: str,
    password_stdin: bool,
    price_override: bool | None,
    discount_ceiling: int | None,
) -> None:
    """Add a trader, who signs in as USERNAME with a password that is asked for."""
    database = open_store(given.path)
    try:
        check_name(name or "")
        with explaining(given.path):
            check_new_trader(database, username)
        password = _secret("password", from_stdin=password_stdin)
        with explaining(given.path):
            added = add_trader(
                database,
                username,
                name or username,
                password,
                Role(role),
                system_clock(),
                may_override_price=bool(price_override),
                discount_ceiling=discount_ceiling or 0,
            )
    finally:
        database.close()
    click.echo(f"{added.name} can sign in at a console as “{added.username}”.")
    click.echo(_rights_sentence(added))


@trader.command()
@click.argument("username")
@price_override
@discount_ceiling
@click.pass_obj
def rights(given: Given, username: str, price_override: bool | None, discount_ceiling: int | None) -> None:
    """Set what USERNAME may do without a manager's approval, and say it; what is not given stays."""
    with closing(open_store(given.path)) as database, explaining(given.path):
        who = trader_of(database, username)
        if who is None:
            raise TraderUnknown(username=username)
        if price_override is not None or discount_ceiling is not None:
            who = set_rights(
                database,
                None,
                username,
                may_override_price=who.may_override_price if price_override is None else price_override,
                discount_ceiling=who.discount_ceiling if discount_ceiling is None else discount_ceiling,
            )
    click.echo(_rights_sentence(who))


@trader.command()
@click.argument("username")
@click.option("--pin-stdin", is_flag=True, help="Read the PIN from standard input instead of asking.")
@click.pass_obj
def pin(given: Given, username: str, pin_stdin: bool) -> None:
    """Give USERNAME a PIN; a manager's approves what traders may not do alone."""
    with closing(open_store(given.path)) as database:
        chosen = _secret("PIN", from_stdin=pin_stdin)
        with explaining(given.path):
            set_pin(database, None, username, chosen)
    click.echo(f"The PIN of “{username}” is set.")


def _rights_sentence(who: Trader) -> str:
    if who.role is Role.MANAGER:
        return f"{who.name} may do everything. “handsel trader pin {who.username}” sets their PIN."
    prices = "may name prices" if who.may_override_price else "may name no prices"
    return f"{who.name} {prices} and go {who.discount_ceiling / 100:g} % below the list price."


def _secret(what: str, *, from_stdin: bool) -> str:
    """Return the password or PIN that is asked for, or the first line of standard input."""
    if not from_stdin:
        asked: str = click.prompt(what[0].upper() + what[1:], hide_input=True, confirmation_prompt=True)
        return asked
    line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise click.ClickException(f"No {what} came in on standard input.")
    return line.rstrip("\r\n")
