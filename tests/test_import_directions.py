# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may import whom, read from the source without running it; each message says what to do instead.

A package of `shared/` has a front door, its `__init__.py`, and may have three side doors: `types.py` (values,
free of database and Qt), `service.py` and `queries.py` (the storage side, which brings the database library
in, and so is kept out of the front door). Whatever else lies in the package is its own affair.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
ROOMS = ("kiosk", "console", "shared")
SIDE_DOORS = ("types", "service", "queries")
QT = ("PySide6", "shiboken6", "qtawesome", "qtpy")
PEEWEE = ("peewee", "playhouse")


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module: the file and line that import it, and its full name."""

    file: PurePosixPath
    line: int
    module: str

    @property
    def top(self) -> str:
        """The module's top-level package."""
        return self.module.partition(".")[0]

    @property
    def room(self) -> str:
        """The room the importing file is in."""
        return self.file.parts[0]


# ------------------------------------------------------------------------------------------------- the rules


def wrong_direction(found: Import) -> str | None:
    if found.room == "shared" and found.top in ("kiosk", "console"):
        return "shared/ knows neither terminal: pass what it needs in, or start the program as a process"
    if (found.room, found.top) in {("kiosk", "console"), ("console", "kiosk")}:
        return "the terminals do not know each other: move what both need to shared/"
    if found.top == "tests":
        return "the product does not know its tests: move what it needs to the room it belongs to"
    return None


def qt_outside_desktop(found: Import) -> str | None:
    if found.top not in QT or found.room != "shared":
        return None
    if found.file.is_relative_to("shared/desktop") and not is_pure(found.file):
        return None
    return (
        "only shared/desktop/ may import Qt, and no types.py or rules.py: return values, and draw them there"
    )


def peewee_outside_storage(found: Import) -> str | None:
    if found.top not in PEEWEE:
        return None
    if is_storage(found.file) and not is_pure(found.file):
        return None
    return (
        "only service.py, queries.py, shared/database/ and shared/outbox/ may import peewee: ask one of those"
    )


def storage_or_qt_in_pure_file(found: Import) -> str | None:
    if not is_pure(found.file) or found.top not in ROOMS:
        return None
    rooms = ("shared.database", "shared.desktop", "shared.outbox")
    if found.module.startswith(rooms) or found.module.endswith((".service", ".queries")):
        return "types.py and rules.py are pure: take the values as arguments"
    return None


def past_the_door(found: Import, modules: dict[str, PurePosixPath]) -> str | None:
    target = modules.get(found.module)
    if target is None or found.top != "shared" or found.file.is_relative_to(target.parent):
        return None
    if target.name == "__init__.py" or len(target.parts) == 2 or target.stem in SIDE_DOORS:
        return None
    if target.parent == PurePosixPath("shared/desktop"):
        return None  # its modules are its doors: a font should not cost the scanner
    if target.is_relative_to("shared/database") and target.stem.endswith("tables") and is_storage(found.file):
        return None
    door = ".".join(target.parent.parts)
    return f"take it from {door}, its door, or name it there: {found.module} is that package's own affair"


def is_pure(file: PurePosixPath) -> bool:
    return file.name in ("types.py", "rules.py") or file.name.startswith("rules_of_")


def is_storage(file: PurePosixPath) -> bool:
    return file.parts[0] == "shared" and (
        file.name in ("service.py", "queries.py") or file.parts[1] in ("database", "outbox")
    )


# ------------------------------------------------------------------------------------------------ the reading


def violations(root: Path) -> list[str]:
    """Return `file:line: imports module: what to do` for every import below root that breaks a rule."""
    files = [path for room in ROOMS for path in sorted((root / room).rglob("*.py"))]
    modules = {
        module_name(relative): relative for relative in (PurePosixPath(p.relative_to(root)) for p in files)
    }
    broken = []
    for path in files:
        for found in imports(root, path, modules):
            advices = [
                wrong_direction(found),
                qt_outside_desktop(found),
                peewee_outside_storage(found),
                storage_or_qt_in_pure_file(found),
                past_the_door(found, modules),
            ]
            where = f"{found.file}:{found.line}: imports {found.module}"
            broken += [f"{where}: {advice}" for advice in advices if advice]
    return broken


def imports(root: Path, path: Path, modules: dict[str, PurePosixPath]) -> Iterator[Import]:
    file = PurePosixPath(path.relative_to(root))
    package = list(file.parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        match node:
            case ast.Import(names=names):
                yield from (Import(file, node.lineno, name.name) for name in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                above = package[: len(package) - level + 1] if level else []
                origin = ".".join([*above, *([module] if module else [])])
                reached = {source_of(root, origin, name.name, modules) for name in names}
                yield from (Import(file, node.lineno, module) for module in sorted(reached))
            case _:
                pass


def source_of(root: Path, origin: str, name: str, modules: dict[str, PurePosixPath]) -> str:
    """Return the module that `from origin import name` reaches: an inner one, unless the door names it."""
    inner = f"{origin}.{name}"
    if inner not in modules or origin not in modules:
        return inner if inner in modules else origin
    door = ast.parse((root / modules[origin]).read_text(encoding="utf-8"))
    named = [alias for node in door.body if isinstance(node, ast.ImportFrom) for alias in node.names]
    return origin if any(name == (alias.asname or alias.name) for alias in named) else inner


def module_name(file: PurePosixPath) -> str:
    return ".".join(file.parent.parts if file.name == "__init__.py" else file.with_suffix("").parts)


# -------------------------------------------------------------------------------------------------- the tests


def test_every_import_goes_the_right_way() -> None:
    broken = violations(CHECKOUT)
    assert not broken, "\n".join(["Imports that go the wrong way:", *broken])


def test_pure_files_bring_neither_the_database_nor_qt_in_even_by_way_of_others() -> None:
    pure = sorted(
        module_name(PurePosixPath(path.relative_to(CHECKOUT)))
        for name in ("types.py", "rules.py")
        for path in (CHECKOUT / "shared").rglob(name)
    )
    assert pure, "there are no types.py and rules.py: has shared/ moved?"
    program = (
        "import importlib, sys\n"
        f"for name in {pure!r}:\n"
        "    importlib.import_module(name)\n"
        f"    brought = {{*sys.modules}} & {{*{QT + PEEWEE!r}}}\n"
        "    if brought:\n"
        "        sys.exit(f'{name} brings in {sorted(brought)}: find which import on its way does')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


GOOD = {
    "kiosk/app.py": "import PySide6.QtQml\nfrom shared.records import Line\nfrom shared.desktop import jobs",
    "kiosk/viewmodels/basket.py": "from PySide6.QtCore import QObject\nfrom kiosk.models import lines",
    "kiosk/models/lines.py": "from shared.records.service import Records\nfrom shared.money import Money",
    "console/app.py": "from shared.desktop.scanning import WedgeFilter\nfrom shared.records import undo",
    "shared/__init__.py": "",
    "shared/money.py": "from decimal import Decimal",
    "shared/records/__init__.py": "from shared.records.undo import undo\nfrom .rules import apply",
    "shared/records/undo.py": "def undo(): ...",
    "shared/records/types.py": "from shared.money import Money\nfrom shared.catalogue.types import Unit",
    "shared/records/rules.py": "from shared.records import values",
    "shared/records/values.py": "from ..money import Money",
    "shared/records/service.py": "import peewee\nfrom shared.database.tables import LineRow",
    "shared/records/queries.py": "from shared.database import transaction\nfrom playhouse import shortcuts",
    "shared/catalogue/__init__.py": "",
    "shared/catalogue/types.py": "",
    "shared/catalogue/importing/__init__.py": "from shared.catalogue.importing.woocommerce import read",
    "shared/catalogue/importing/woocommerce.py": "from shared.catalogue.types import Unit",
    "shared/database/__init__.py": "from peewee import SqliteDatabase",
    "shared/database/tables.py": "from peewee import Model",
    "shared/outbox/__init__.py": "import peewee",
    "shared/desktop/__init__.py": "",
    "shared/desktop/jobs.py": "from PySide6.QtCore import QObject",
    "shared/desktop/scanning/__init__.py": "from shared.desktop.scanning.wedge import WedgeFilter",
    "shared/desktop/scanning/wedge.py": "from PySide6.QtCore import QObject",
}
"""A small house in order. Its `shared.records.undo` is a module, and a function that the door names."""

PLANTS = [
    ("kiosk/app.py", "import console", "the terminals do not know each other"),
    ("console/pages/floor.py", "from kiosk.models import lines", "the terminals do not know each other"),
    ("shared/cli/demo.py", "import kiosk.app", "shared/ knows neither terminal"),
    ("shared/money.py", "def f():\n    from console import app", "shared/ knows neither terminal"),
    ("kiosk/app.py", "from tests.drivers import KioskDriver", "the product does not know its tests"),
    ("shared/records/values.py", "from PySide6.QtCore import QObject", "only shared/desktop/ may import Qt"),
    ("shared/clock.py", "import PySide6", "only shared/desktop/ may import Qt"),
    ("shared/desktop/types.py", "from PySide6.QtGui import QColor", "only shared/desktop/ may import Qt"),
    ("shared/records/values.py", "import peewee", "may import peewee"),
    ("shared/desktop/jobs.py", "from playhouse.shortcuts import model_to_dict", "may import peewee"),
    ("kiosk/models/queries.py", "import peewee", "may import peewee"),
    ("shared/database/types.py", "import peewee", "may import peewee"),
    ("shared/records/types.py", "from shared.database import transaction", "are pure"),
    ("shared/records/rules.py", "from shared.catalogue.service import browse", "are pure"),
    ("shared/records/rules.py", "from ..desktop.jobs import Jobs", "are pure"),
    ("kiosk/app.py", "from shared.records.values import total", "take it from shared.records, its door"),
    ("kiosk/app.py", "from shared.records import values", "take it from shared.records, its door"),
    ("shared/outbox/link.py", "import shared.records.values", "take it from shared.records, its door"),
    (
        "console/app.py",
        "from shared.desktop.scanning.wedge import X",
        "take it from shared.desktop.scanning, its",
    ),
    (
        "shared/desktop/jobs.py",
        "from .scanning.wedge import X",
        "take it from shared.desktop.scanning, its door",
    ),
    (
        "shared/catalogue/search.py",
        "from .importing.woocommerce import read",
        "take it from shared.catalogue.importing",
    ),
    ("kiosk/app.py", "from shared.database.tables import LineRow", "take it from shared.database, its door"),
]


def build(root: Path, sources: dict[str, str]) -> Path:
    for name, source in sources.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source + "\n", encoding="utf-8")
    return root


def test_a_house_in_order_has_nothing_to_say_against_it(tmp_path: Path) -> None:
    assert violations(build(tmp_path, GOOD)) == []


@pytest.mark.parametrize(("file", "source", "advice"), PLANTS)
def test_a_planted_import_is_found_with_what_to_do(
    tmp_path: Path, file: str, source: str, advice: str
) -> None:
    found = violations(build(tmp_path, GOOD | {file: source}))
    assert len(found) == 1, found
    assert found[0].startswith(f"{file}:")
    assert advice in found[0]
