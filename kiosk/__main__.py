# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the kiosk: `python -m kiosk`.

Settings come from the file, the environment, and these arguments.
"""

import argparse
import os
import sys
from pathlib import Path

from shared.errors import Problem


def main(arguments: list[str] | None = None) -> int:
    """Return the exit code: 1 where the settings or the screen cannot be used, else an `ExitCode`."""
    parser = argparse.ArgumentParser(prog="handsel kiosk", description="The customer's terminal.")
    parser.add_argument("--settings", type=Path, help="read this settings file")
    parser.add_argument(
        "--window", type=size, metavar="WIDTHxHEIGHT", help="open in a window of this size, not full screen"
    )
    parser.add_argument(
        "--side-by-side", action="store_true", help="leave room for a console on the same screen"
    )
    given = parser.parse_args(arguments)
    from kiosk.qt_environment import prepare
    from shared.desktop.screen import check_screen
    from shared.settings import load_settings

    try:
        settings = load_settings(given.settings)
        check_screen()
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    prepare(os.environ, settings.kiosk.renderer)
    from kiosk.app import run
    from kiosk.leaving import start_again, starts_again

    code = run(settings, window=given.window, side_by_side=given.side_by_side)
    if starts_again(code):
        start_again(sys.argv[1:] if arguments is None else arguments)
    return code


def size(text: str) -> tuple[int, int]:
    """Read `540x960`; ArgumentTypeError says what is wrong."""
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) >= 200 and int(height) >= 200):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no size; give width and height in pixels, as in 540x960, neither under 200"
        )
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
