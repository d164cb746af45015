# SPDX-License-Identifier: GPL-3.0-or-later
"""What is imported is asked for in pyproject.toml, and what is asked for is pinned in constraints.txt.

A package that happens to be here because another one needs it would be missing on the next machine.
"""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
OURS = {"kiosk", "console", "shared", "tests", "resources"}
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def canonical(requirement: str) -> str:
    """Return the name in a requirement as package indexes compare it: `Foo_Bar[x]>=2` is `foo-bar`."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name is not None, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


DEPENDENCIES = {canonical(requirement) for requirement in PROJECT["dependencies"]}
DEVELOPMENT = {canonical(requirement) for requirement in PROJECT["optional-dependencies"]["dev"]}
# Split by their authors; the name asked for brings both halves.
PARTS = {"pyside6-essentials": "pyside6", "pyside6-addons": "pyside6", "shiboken6": "pyside6"}


def imported(folder: Path) -> dict[str, str]:
    """Return the third-party packages imported below the folder, each with one `file:line` that does."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
            match node:
                case ast.Import(names=aliases, lineno=line):
                    names = [alias.name for alias in aliases]
                case ast.ImportFrom(module=str(module), level=0, lineno=line):
                    names = [module]
                case _:
                    continue
            for name in names:
                top = name.partition(".")[0]
                if top not in OURS and top not in sys.stdlib_module_names:
                    found.setdefault(top, f"{path.relative_to(folder.parent)}:{line}")
    return found


def undeclared(folder: Path, declared: set[str]) -> list[str]:
    distributions = packages_distributions()
    wrong = []
    for module, where in imported(folder).items():
        names = {PARTS.get(canonical(name), canonical(name)) for name in distributions.get(module, [module])}
        if not names & declared:
            wrong.append(f"{where} imports {module}: add {' or '.join(sorted(names))} to pyproject.toml")
    return wrong


@pytest.mark.parametrize("room", ["kiosk", "console", "shared"])
def test_a_room_imports_only_what_the_project_depends_on(room: str) -> None:
    assert undeclared(CHECKOUT / room, DEPENDENCIES) == []


def test_the_tests_import_only_what_development_depends_on() -> None:
    assert undeclared(CHECKOUT / "tests", DEPENDENCIES | DEVELOPMENT) == []


def named(folder: Path) -> set[str]:
    """Return the packages that are imported below the folder, or looked for by their names, as fonts are."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in folder.rglob("*.py"))
    words = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return imported(folder).keys() | {word for word in words if isinstance(word, str)}


def test_the_project_depends_on_nothing_that_no_room_uses() -> None:
    """A package that is there for later costs every start: importing peewee looks for its drivers."""
    distributions = packages_distributions()
    used = {
        PARTS.get(canonical(distribution), canonical(distribution))
        for room in ("kiosk", "console", "shared")
        for module in named(CHECKOUT / room)
        for distribution in distributions.get(module, [])
    }
    assert DEPENDENCIES - used == set()


def test_an_undeclared_import_is_found(tmp_path: Path) -> None:
    room = tmp_path / "shared"
    room.mkdir()
    (room / "prices.py").write_text(
        "import json\nimport pytest\nfrom PySide6 import QtCore\n", encoding="utf-8"
    )
    assert undeclared(room, DEPENDENCIES) == [
        "shared/prices.py:2 imports pytest: add pytest to pyproject.toml"
    ]


def test_every_package_asked_for_is_pinned() -> None:
    lines = (CHECKOUT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {canonical(line) for line in lines if "==" in line}
    assert (DEPENDENCIES | DEVELOPMENT) - pinned == set()
