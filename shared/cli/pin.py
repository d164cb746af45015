# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel pin`."""

import sys
from pathlib import Path

import click

from shared.cli.main import Given
from shared.staff import StaffPin


@click.command()
@click.option("--remove", is_flag=True, help="Take the PIN away: nobody can open the menu then.")
@click.option("--pin-stdin", is_flag=True, help="Read the PIN from standard input instead of asking.")
@click.pass_obj
def pin(given: Given, remove: bool, pin_stdin: bool) -> None:
    """Set the PIN of this machine's kiosk, with which managers open its staff menu."""
    settings = given.settings
    name = settings.kiosk.name
    staff_pin = StaffPin(Path(settings.folder) / name)
    try:
        if remove:
            there = staff_pin.remove()
            click.echo(f"Removed the PIN of “{name}”." if there else f"“{name}” has no PIN.")
            return
        if pin_stdin:
            wanted = sys.stdin.readline().rstrip("\r\n")
        else:
            wanted = click.prompt("PIN", hide_input=True, confirmation_prompt=True)
        staff_pin.set(wanted)
    except OSError as error:
        raise click.ClickException(
            f"The PIN cannot be kept at {staff_pin.path}: {error.strerror}. Run this as the kiosk's own user."
        ) from error
    click.echo(f"Set the PIN of “{name}”. On its screen: touch the top left corner five times.")
