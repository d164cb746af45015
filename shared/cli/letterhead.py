# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel letterhead`: what the shop's papers say of it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import click

from shared.cli.main import Given
from shared.database import explaining, open_store
from shared.shop import MAX_ADDRESS, MAX_CLOSING, MAX_CONTACT, PAPERS, Letterhead, Logo, unfit_part
from shared.shop.service import letterhead as stored_letterhead
from shared.shop.service import set_letterhead

_LOGO_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
_UNFIT = "The {part} is not kept: it takes at most {most} characters, all of which can be printed."
_OBJECTIONS = {
    "address": _UNFIT.format(part="address", most=MAX_ADDRESS),
    "phone": _UNFIT.format(part="telephone number", most=MAX_CONTACT),
    "email": _UNFIT.format(part="e-mail address", most=MAX_CONTACT),
    "website": _UNFIT.format(part="web address", most=MAX_CONTACT),
    "tax_number": _UNFIT.format(part="tax number", most=MAX_CONTACT),
    "closing": _UNFIT.format(part="closing", most=MAX_CLOSING),
    "logo": "The picture is not kept: it is empty, or larger than 1 MB.",
}


@click.command()
@click.option("--address", help="The address; “\\n” begins a new line.")
@click.option("--phone", help="The telephone number.")
@click.option("--email", help="The e-mail address.")
@click.option("--website", help="The web address.")
@click.option("--tax-number", help="The tax number.")
@click.option("--closing", help="What stands below the sums; “\\n” begins a new line.")
@click.option("--valid-days", type=click.IntRange(1, 730), help="For how many days a quote holds.")
@click.option("--paper", type=click.Choice(PAPERS), help="What quotes are printed on.")
@click.option("--logo", type=click.Path(path_type=Path, dir_okay=False), help="A picture: SVG, PNG or JPEG.")
@click.option("--no-logo", is_flag=True, help="Go without a picture again.")
@click.pass_obj
def letterhead(given: Given, /, logo: Path | None, no_logo: bool, **said: str | int | None) -> None:
    """Set what quotes say of the shop, part by part, and print what they say now. "" empties a part."""
    database = open_store(given.path)
    try:
        with explaining(given.path):
            before = stored_letterhead(database)
            after = _changed(before, said)
            if no_logo or logo is not None:
                after = replace(after, logo=_logo(logo) if logo is not None else None)
            unfit = unfit_part(after)
            if unfit is not None:
                raise click.ClickException(_OBJECTIONS[unfit])
            if after != before:
                set_letterhead(database, after)
    finally:
        database.close()
    click.echo("\n".join(_as_text(after)))


def _changed(before: Letterhead, said: Mapping[str, str | int | None]) -> Letterhead:
    parts = {
        name: value.replace("\\n", "\n").strip() if isinstance(value, str) else value
        for name, value in said.items()
        if value is not None
    }
    return replace(before, **parts)  # type: ignore[arg-type]  # click has seen to the types


def _logo(path: Path) -> Logo:
    media_type = _LOGO_TYPES.get(path.suffix.lower())
    if media_type is None:
        raise click.ClickException(f"{path} is neither SVG nor PNG nor JPEG.")
    try:
        return Logo(media_type, path.read_bytes())
    except OSError as error:
        raise click.ClickException(f"{path} cannot be read: {error.strerror or error}.") from error


def _as_text(shown: Letterhead) -> list[str]:
    parts = {
        "address": ", ".join(shown.address.splitlines()),
        "telephone": shown.phone,
        "e-mail": shown.email,
        "web": shown.website,
        "tax number": shown.tax_number,
        "closing": " / ".join(shown.closing.splitlines()),
        "logo": f"{shown.logo.media_type}, {len(shown.logo.data)} bytes" if shown.logo else "",
    }
    said = [f"{name}: {value}" for name, value in parts.items() if value]
    return [*said, f"quotes hold for {shown.valid_days} days, on {shown.paper}"]
