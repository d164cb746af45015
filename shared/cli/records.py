# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel show`: one record as text or JSON."""

from typing import assert_never

import click

from shared.cli.main import Given
from shared.database import Database, explaining, open_store
from shared.identity import (
    Empty,
    NotOurs,
    ReadBarcode,
    ReadCode,
    ReadCustomerId,
    Reading,
    Unfinished,
    WrongLength,
    WrongSymbol,
    grouped,
    read,
)
from shared.money import Money
from shared.papers import record_as_json
from shared.records import (
    Discount,
    DiscountKind,
    Entry,
    Line,
    Record,
    Request,
    Totals,
    derive_totals,
    queries,
)
from shared.shop import ShopTaxes
from shared.shop.service import shop_taxes


@click.command()
@click.argument("code")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs, prices in minor units.")
@click.pass_obj
def show(given: Given, code: str, as_json: bool) -> None:
    """Print the record that CODE names: a customer ID or a whole code, as typed or scanned."""
    database = open_store(given.path)
    try:
        with explaining(given.path):
            record = find_record(database, read(code))
            history = queries.history(database, record.customer_id)
            taxes = shop_taxes(database)
    finally:
        database.close()
    if as_json:
        click.echo(record_as_json(record, history, taxes))
    else:
        click.echo("\n".join(_as_text(record, history, taxes)))


def find_record(database: Database, reading: Reading) -> Record:
    """Return the record that was meant; raises ClickException with a sentence where there is none."""
    match reading:
        case ReadCode(candidates, or_wrong_symbol):
            customer_ids = [candidate.customer_id for candidate in candidates]
        case ReadCustomerId(candidates, or_wrong_symbol):
            customer_ids = list(candidates)
        case WrongSymbol():
            raise click.ClickException(
                "A symbol of this code is wrong. Compare it with the slip or the screen."
            )
        case WrongLength() | Unfinished():
            raise click.ClickException(
                "A customer ID has nine symbols and a whole code fifteen. Type it again."
            )
        case ReadBarcode():
            raise click.ClickException("This is a product's barcode. Give a customer ID or a code.")
        case NotOurs() | Empty():
            raise click.ClickException(
                "This is not one of our codes. Give a customer ID, such as K7Q 29X MTE."
            )
        case _:
            assert_never(reading)
    for customer_id in customer_ids:
        record = queries.record(database, customer_id)
        if record is not None:
            return record
    if or_wrong_symbol:
        raise click.ClickException("A symbol of this code is wrong. Compare it with the slip or the screen.")
    raise click.ClickException(f"{grouped(customer_ids[0])} is not known in this shop.")


def _as_text(record: Record, history: tuple[Entry, ...], taxes: ShopTaxes) -> list[str]:
    text = [
        f"{grouped(record.customer_id)}  {record.state.replace('_', ' ')}"
        + (f" ({record.outcome.replace('_', ' ')})" if record.outcome else ""),
        f"at {record.terminal}, opened {record.opened_at:%Y-%m-%d %H:%M} UTC"
        + (f", served by {record.trader.name}" if record.trader else ""),
    ]
    contact = ", ".join(filter(None, (record.contact.name, record.contact.phone, record.contact.email)))
    text += [f"contact: {contact}"] if contact else []
    text += [f"note: {record.note}"] if record.note else []
    text.append("")
    text += [_line_text(line) for line in record.standing_lines] or ["Nothing on the list."]
    if record.standing_lines:
        text += _totals_text(derive_totals(record, taxes), taxes)
    for request in record.requests:
        answer = (
            f" — {request.answer.by.name}: {request.answer.text}" if request.answer else " — not answered"
        )
        text.append(f"asked: “{request.text}”{answer}{_decision_text(request)}")
    for call in record.calls:
        taken = f", taken by {call.taken.by.name}" if call.taken else ""
        text.append(f"called: {call.reason.replace('_', ' ')}{taken}" + (f", {call.end}" if call.end else ""))
    text += ["", f"{len(history)} changes"]
    text += [
        f"approved by {entry.change.approved_by.name}: {entry.change.author.staff.name},"
        f" {type(entry.change.what).__name__}"
        for entry in history
        if entry.change.approved_by and entry.change.author.staff
    ]
    return text


def _totals_text(totals: Totals, taxes: ShopTaxes) -> list[str]:
    included = "including" if taxes.prices_include_tax else "plus"
    rates = [f"{included} {each.rate / 100:g} % tax {each.tax}" for each in totals.by_rate if each.rate]
    return [
        f"total {totals.lines}",
        *rates,
        *([] if taxes.prices_include_tax else [f"in all {totals.gross}"]),
    ]


def _decision_text(request: Request) -> str:
    decision = request.decision
    if decision is None:
        return ""
    return f" — {decision.state} by {decision.by.name}" + (f": {decision.reason}" if decision.reason else "")


def _line_text(line: Line) -> str:
    options = "".join(f", {value}" for _, value in line.options)
    discount = f" {_discount_text(line.discount, line.unit_price.currency)}" if line.discount else ""
    note = f" ({line.note})" if line.note else ""
    unit = line.unit.replace("_", " ")
    what = f"{line.quantity:f} {unit} × {line.title}{options}"
    return f"{what} at {line.unit_price}{discount} = {line.total}{note}"


def _discount_text(discount: Discount, currency: str) -> str:
    if discount.kind is DiscountKind.PERCENT:
        return f"−{discount.value / 100:g} %"
    return f"−{Money(currency, discount.value)}"
