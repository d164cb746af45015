# SPDX-License-Identifier: GPL-3.0-or-later
"""How a monkey is let play in a program of its own, and tells what there was to see."""

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

_CHECKOUT = Path(__file__).parents[2]


class Played(msgspec.Struct):
    """What every monkey tells. `memory` is that of the process at each rest, in MB."""

    steps: int = 0
    seconds: float = 0.0
    faults: list[str] = []
    memory: list[float] = []


P = TypeVar("P", bound=Played)


def wishes() -> argparse.ArgumentParser:
    """Return what a monkey's program is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("settings", type=Path)
    parser.add_argument("seed", type=int)
    parser.add_argument("steps", type=int)
    parser.add_argument("--fault", action="store_true", help="plant one of each kind")
    return parser


def tell(played: Played) -> None:
    """Print a line of JSON; the last one counts."""
    sys.stdout.write(msgspec.json.encode(played).decode() + "\n")
    sys.stdout.flush()


def let_play(
    module: str,
    kind: type[P],
    settings: Path,
    seed: int,
    steps: int,
    *options: str,
    environment: Mapping[str, str] | None = None,
) -> P:
    """Run a monkey's module to its end, and return what it told; `environment` comes on top of this one's."""
    command = [sys.executable, "-m", module, str(settings), str(seed), str(steps), *options]
    around = {**os.environ, **(environment or {})}
    done = subprocess.run(command, cwd=_CHECKOUT, env=around, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return msgspec.json.decode(done.stdout.splitlines()[-1], type=kind)
