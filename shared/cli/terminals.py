# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel kiosk`, `handsel console` and `handsel demo`.

The terminals run as processes of their own, started by module name: nothing here imports them.
"""

import os
import signal
import subprocess
import sys
from importlib.resources import as_file, files
from pathlib import Path

import click
from platformdirs import user_data_path

from shared.cli.main import Given
from shared.desktop.screen import NoScreen, check_screen

_WINDOWLESS = ("offscreen", "minimal", "vnc")
"""Qt platforms on which nobody sees a window."""
_PASS_ON = {"ignore_unknown_options": True, "help_option_names": []}


@click.command(context_settings=_PASS_ON, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_obj
def kiosk(given: Given, arguments: tuple[str, ...]) -> None:
    """Start this machine's kiosk."""
    _become("kiosk", given, arguments)


@click.command(context_settings=_PASS_ON, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_obj
def console(given: Given, arguments: tuple[str, ...]) -> None:
    """Start this machine's console."""
    _become("console", given, arguments)


@click.command()
@click.option("--fresh", is_flag=True, help="Begin with a new demo shop; the old one is deleted.")
@click.option("--prepare", is_flag=True, help="Only make the demo shop ready; open nothing.")
@click.pass_obj
def demo(given: Given, fresh: bool, prepare: bool) -> None:
    """Open a kiosk and a console side by side on the demo shop."""
    from shared.database import database_path

    if given.database is None:
        path = user_data_path("handsel", appauthor=False) / "demo" / "shop.sqlite"
    else:
        path = database_path(given.database)
    if not prepare and check_screen() in _WINDOWLESS:
        raise NoScreen
    _prepare_demo(path, fresh=fresh)
    click.echo(f"The demo shop is at {path}.")
    click.echo("The console's sign-in page shows the demo trader's name and password.")
    if prepare:
        return
    environment = os.environ | {"HANDSEL_DATABASE": str(path), "HANDSEL_FOLDER": str(_terminals_folder(path))}
    click.echo("Opening the kiosk and the console; close both windows to end.")
    terminals = [
        subprocess.Popen([sys.executable, "-m", module, "--side-by-side"], env=environment)
        for module in ("kiosk", "console")
    ]
    sys.exit(_wait(terminals))


def _become(module: str, given: Given, arguments: tuple[str, ...]) -> None:
    """Replace this process by a terminal's, with the same settings."""
    if given.database is not None:
        os.environ["HANDSEL_DATABASE"] = given.database
    if given.settings_path:
        os.environ["HANDSEL_SETTINGS"] = str(given.settings_path)
    command = [sys.executable, "-m", module, *arguments]
    if os.name == "posix":
        os.execv(sys.executable, command)
    sys.exit(subprocess.run(command, check=False).returncode)


def _prepare_demo(path: Path, *, fresh: bool) -> None:
    """Make the demo shop where there is none, or a new one; what is no demo shop is never touched.

    Raises NotADemoShop, and what `connect` and `make_demo_shop` raise.
    """
    from shared.database import explaining, remove_store
    from shared.demo import check_demo_shop, make_demo_shop

    if path.exists():
        check_demo_shop(path)
        if not fresh:
            return
        with explaining(path):
            remove_store(path)
            for file in _terminals_folder(path).glob("*/*.sqlite*"):
                file.unlink()
    click.echo("Making the demo shop …")
    with as_file(files("resources") / "demo") as resources:
        make_demo_shop(path, resources / "catalogue.json")


def _terminals_folder(path: Path) -> Path:
    """Return where the demo's terminals keep their files: a folder of its own, apart from a real kiosk's."""
    return path.with_name(f"{path.name}-terminals")


def _wait(terminals: list[subprocess.Popen[bytes]]) -> int:
    """Wait until all have ended; end them on an interrupt. Returns 1 if any failed."""
    try:
        codes = [terminal.wait() for terminal in terminals]
    except KeyboardInterrupt:
        for terminal in terminals:
            terminal.send_signal(signal.SIGTERM)
        codes = [terminal.wait() for terminal in terminals]
        return 0
    return 1 if any(codes) else 0
