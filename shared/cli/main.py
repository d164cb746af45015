# SPDX-License-Identifier: GPL-3.0-or-later
"""The command's root: what every sub-command shares, and how a problem becomes a sentence and an exit code.

Exit codes: 0 fine, 1 refused or failed, 2 wrong usage (click's own).
"""

import errno
import io
import os
import sys
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path

import click
import msgspec

from shared.errors import Problem
from shared.settings import Settings, load_settings

_COMMANDS = {
    "demo": ("shared.cli.terminals", "demo"),
    "kiosk": ("shared.cli.terminals", "kiosk"),
    "console": ("shared.cli.terminals", "console"),
    "init": ("shared.cli.shop", "init"),
    "import": ("shared.cli.catalogue", "import_"),
    "trader": ("shared.cli.staff", "trader"),
    "pin": ("shared.cli.pin", "pin"),
    "migrate": ("shared.cli.shop", "migrate"),
    "letterhead": ("shared.cli.letterhead", "letterhead"),
    "show": ("shared.cli.records", "show"),
    "quote": ("shared.cli.quote", "quote"),
    "slip": ("shared.cli.slip", "slip"),
}


@dataclass
class Given:
    """What was said before the sub-command's name; the settings are read when first asked for."""

    settings_path: Path | None
    database: str | None

    @cached_property
    def settings(self) -> Settings:
        """The terminal's settings with `--database` over them; raises what `load_settings` raises."""
        settings = load_settings(self.settings_path)
        return (
            msgspec.structs.replace(settings, database=self.database)
            if self.database is not None
            else settings
        )

    @cached_property
    def path(self) -> Path:
        """The shop's database file; raises DatabaseUrlUnknown."""
        from shared.database import database_path

        return database_path(self.settings.database)


class _Root(click.Group):
    """Imports a sub-command only when it is asked for, so that a terminal need not wait for the others.

    A problem of the surroundings becomes one sentence on standard error and exit code 1.
    """

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except Problem as problem:
            raise click.ClickException(str(problem)) from problem
        except OSError as error:
            # Files are opened with their names; without one, it is the output. Click ends a closed pipe.
            if error.errno == errno.EPIPE or error.filename is not None:
                raise
            _let_go_of_output()
            cause = error.strerror or error
            raise click.ClickException(f"The output could not be written ({cause}).") from error

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), name)
        return command


@click.group(cls=_Root, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="handsel", prog_name="handsel")
@click.option(
    "--settings", "settings_path", type=click.Path(path_type=Path), help="Read settings from this TOML file."
)
@click.option("--database", metavar="PATH", help="Use the shop at PATH instead of the one in the settings.")
@click.pass_context
def handsel(context: click.Context, settings_path: Path | None, database: str | None) -> None:
    """Handsel: a kiosk and a console that share one customer record.

    Try it with “handsel demo”. A shop of your own begins with “handsel init”.
    """
    context.obj = Given(settings_path, database)


def main() -> None:
    """Run the command and exit."""
    if sys.stdin is None:
        # Closed by whoever started us; the next file that is opened would take its place.
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 - as long as the program runs
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A path may be of any bytes, and a terminal of any encoding.
            stream.reconfigure(errors="backslashreplace")
    handsel()


def _let_go_of_output() -> None:
    """Let what is still unwritten go nowhere, so that Python does not try it again as it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
