# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the console: `python -m console`.

Settings come from the file, the environment, and these arguments.
"""

import argparse
import sys
from pathlib import Path

from shared.errors import Problem


def main(arguments: list[str] | None = None) -> int:
    """Return the exit code: 0, or 1 where the settings or the screen cannot be used."""
    parser = argparse.ArgumentParser(prog="handsel console", description="The trader's console.")
    parser.add_argument("--settings", type=Path, help="read this settings file")
    parser.add_argument("--database", help="use this shop database")
    parser.add_argument(
        "--side-by-side", action="store_true", help="leave room for a kiosk on the same screen"
    )
    given = parser.parse_args(arguments)
    from shared.desktop.screen import check_screen
    from shared.settings import load_settings

    try:
        settings = load_settings(given.settings)
        check_screen()
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    if given.database:
        import msgspec

        settings = msgspec.structs.replace(settings, database=given.database)
    from console.app import run

    return run(settings, side_by_side=given.side_by_side)


if __name__ == "__main__":
    sys.exit(main())
