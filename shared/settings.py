# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of one terminal: one TOML file, and over it environment variables.

The environment spells a setting `HANDSEL_` and its name in capitals (`HANDSEL_DATABASE`), with the
table's name before it where it stands in one (`HANDSEL_KIOSK_IDLE_SECONDS`).
"""

import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_args

import msgspec
from msgspec import Meta, Struct
from platformdirs import user_config_path, user_data_path

from shared.errors import SettingsInvalid, SettingsUnreadable
from shared.printing import AddressUnknown, parse_address

Language = Literal["en", "de", "fr", "es", "ja", "ar"]
"""Languages the kiosk speaks; a console that has no texts in the shop's language speaks English."""

Seconds = Annotated[float, Meta(ge=20, le=3_600)]
Inches = Annotated[float, Meta(ge=5, le=120)]
Name = Annotated[str, Meta(min_length=1, max_length=60, pattern=r"^[^./][^/\x00]*$")]
Place = Annotated[str, Meta(max_length=120)]
Queue = Annotated[str, Meta(max_length=120, pattern=r"^[^-\s/][^\s/]*$|^$")]

_KINDS = {
    "str": "text",
    "float": "a number",
    "bool": "true or false",
    "object": "a table",
}


class KioskSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """What is particular to a kiosk.

    `warning_seconds` is how long "Still there?" stays, never under 20 (WCAG 2.2.1). `renderer` draws
    by hardware only where told to, or on "auto" where a graphics device is found. `camera` is the name of
    the camera that codes are held to, "auto" for the system's own choice, or "off". `tone_volume` is how loud
    the warning is heard, 0 for not at all.
    """

    name: Name = "kiosk 1"
    place: Place = ""
    diagonal_inches: Inches = 27.0
    idle_seconds: Seconds = 90.0
    warning_seconds: Seconds = 20.0
    renderer: Literal["auto", "software", "hardware"] = "auto"
    full_screen: bool = True
    speech: Literal["auto", "off", "speechd", "flite", "darwin", "mock"] = "auto"
    speech_volume: Annotated[float, Meta(ge=0.2, le=1)] = 0.7
    speech_rate: Annotated[float, Meta(ge=-0.6, le=1)] = 0.0
    camera: Annotated[str, Meta(min_length=1, max_length=200)] = "auto"
    tone_volume: Annotated[float, Meta(ge=0, le=1)] = 0.4


class ConsoleSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """What is particular to a console.

    `printer` is the queue of the system's printer that quotes are printed on, an empty one the system's
    default. `documents` is the folder that quotes and tables are saved in, an empty one `Handsel` among the
    user's documents. It locks after `lock_minutes` without a touch, with 0 never.
    """

    name: Name = "console 1"
    place: Place = ""
    theme: Literal["system", "light", "dark"] = "system"
    printer: Queue = ""
    documents: Annotated[str, Meta(max_length=1_000, pattern=r"^[^\x00]*$")] = ""
    lock_minutes: Annotated[float, Meta(ge=0, le=480)] = 10.0


class PrinterSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """What slips are printed on; nothing unless `kind` says so.

    `address` is an ESC/POS printer's as `shared.printing.parse_address` reads it, and `answers` whether it
    tells how it is. `name` is a system printer's queue, an empty one the system's default. `paper` is the
    roll's width, or a sheet of a system printer.
    """

    kind: Literal["none", "escpos", "system"] = "none"
    address: str = ""
    name: Queue = ""
    paper: Literal["80mm", "58mm", "A4"] = "80mm"
    answers: bool = True

    def __post_init__(self) -> None:
        if self.kind != "escpos":
            return
        if self.paper == "A4":
            raise ValueError("a system printer to print on A4")
        try:
            parse_address(self.address)
        except AddressUnknown as error:
            raise ValueError(f"given {error}") from error


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything one terminal is told. `folder` holds what the terminal keeps for itself.

    After `call_patience_seconds` a call that nobody took is urgent, at the kiosk and at every console.
    """

    database: str = msgspec.field(default_factory=lambda: str(_data_folder() / "shop.sqlite"))
    folder: str = msgspec.field(default_factory=lambda: str(_data_folder()))
    language: Language = "en"
    reduced_motion: bool = False
    call_patience_seconds: Seconds = 120.0
    kiosk: KioskSettings = KioskSettings()
    console: ConsoleSettings = ConsoleSettings()
    printer: PrinterSettings = PrinterSettings()


_TABLES: dict[str, type[Struct]] = {
    "kiosk": KioskSettings,
    "console": ConsoleSettings,
    "printer": PrinterSettings,
}


def default_path() -> Path:
    """Where the settings file is looked for unless `HANDSEL_SETTINGS` or the command line says otherwise."""
    return user_config_path("handsel", appauthor=False) / "handsel.toml"


def load_settings(path: Path | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings; raises SettingsUnreadable or SettingsInvalid.

    A file that is named must be there; the default one need not.
    """
    environment = os.environ if environment is None else environment
    if path is None and environment.get("HANDSEL_SETTINGS"):
        path = Path(environment["HANDSEL_SETTINGS"])
    source = "the environment"
    values: dict[str, Any] = {}  # Any: TOML has values of every type
    if path is not None or _is_there(default_path()):
        path = path or default_path()
        values = _read(path)
        _convert(values, str(path), strict=True)
        source = source if "HANDSEL_FOLDER" in environment else str(path)
    spelling: dict[str, str] = {}
    for variable, value in environment.items():
        _overlay(values, spelling, variable, value)
    settings = _convert(values, "the environment", strict=False, spelling=spelling)
    return msgspec.structs.replace(settings, folder=_at_home(settings.folder, source))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError as error:
        raise SettingsUnreadable(path=path, cause=error.strerror or str(error)) from error


def _at_home(folder: str, source: str) -> str:
    """Return the folder with a leading `~` spelt out; raises SettingsInvalid where it cannot be one."""
    if "\0" in folder:
        raise SettingsInvalid(source=source, cause="“folder” must be a path, and no path has a NUL in it")
    try:
        return str(Path(folder).expanduser())
    except RuntimeError as error:
        cause = f"there is no home folder for “{folder}”, the “folder” that was set"
        raise SettingsInvalid(source=source, cause=cause) from error


def _read(path: Path) -> dict[str, Any]:  # Any: as above
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsUnreadable(path=path, cause=error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise SettingsUnreadable(path=path, cause="it is not UTF-8 text") from error
    except RecursionError as error:
        raise SettingsUnreadable(path=path, cause="its brackets are nested too deeply") from error
    except ValueError as error:  # ValueError: no TOML, or a path that cannot be one
        raise SettingsUnreadable(path=path, cause=str(error)) from error


def _overlay(
    values: dict[str, Any], spelling: dict[str, str], variable: str, value: str
) -> None:  # Any: as above
    """Put a variable's value where its name says, and note in `spelling` which variable that was.

    A variable of no setting is left alone, unless it is a setting's misspelt: raises SettingsInvalid then.
    """
    name = variable.removeprefix("HANDSEL_").lower()
    if name == variable.lower():
        return
    _check_spelling(variable, name)
    if name in Settings.__struct_fields__ and name not in _TABLES:
        if name not in ("database", "folder"):  # a path may be of any bytes
            _check_text(variable, value)
        values[name] = value
        spelling[name] = variable
    for table, struct in _TABLES.items():
        key = name.removeprefix(f"{table}_")
        if key != name and key in struct.__struct_fields__:
            _check_text(variable, value)
            values.setdefault(table, {})[key] = value
            spelling[f"{table}.{key}"] = variable


def _check_spelling(variable: str, name: str) -> None:
    """Raise SettingsInvalid for a name that is nearly a setting's: to pass it over would set nothing."""
    known = {"settings", *Settings.__struct_fields__} - _TABLES.keys()
    known |= {f"{table}_{key}" for table, struct in _TABLES.items() for key in struct.__struct_fields__}
    if name not in known:
        nearest = _closest(name, known, likeness=0.85)
        if nearest:
            cause = f"“{variable}” is not a setting, but “HANDSEL_{nearest[0].upper()}” is"
            raise SettingsInvalid(source="the environment", cause=cause)


def _closest(name: str, known: Iterable[str], likeness: float = 0.6) -> list[str]:
    """Return the known name that is most like it, or none that is like it at all."""
    # Here and not above: only who has mistyped a name waits for it.
    from difflib import get_close_matches

    return get_close_matches(name, list(known), 1, likeness)


def _check_text(variable: str, value: str) -> None:
    """Raise SettingsInvalid for bytes that are no text: Python hands them on as lone surrogates."""
    if not value.isascii() and any("\ud800" <= symbol <= "\udfff" for symbol in value):
        raise SettingsInvalid(source="the environment", cause=f"“{variable}” must be text in UTF-8")


def _convert(
    values: dict[str, Any],  # Any: as above
    source: str,
    *,
    strict: bool,
    spelling: Mapping[str, str] = MappingProxyType({}),
) -> Settings:
    try:
        return msgspec.convert(values, Settings, strict=strict)
    except msgspec.ValidationError as error:
        raise SettingsInvalid(source=source, cause=_plainly(str(error), spelling)) from error


def _plainly(message: str, spelling: Mapping[str, str]) -> str:
    """Say in a person's words what msgspec found, with the setting's name as it was written."""
    found, _, path = message.partition(" - at `$.")
    path = path.rstrip("`")
    unknown = re.fullmatch(r"Object contains unknown field `(.*)`", found, re.DOTALL)
    if unknown:
        name = " ".join(unknown[1].split())
        table = f"{path}." if path else ""
        nearest = _closest(name, _struct(path).__struct_fields__)
        return f"“{table}{name}” is not a setting" + (f", but “{table}{nearest[0]}” is" if nearest else "")
    return f"“{spelling.get(path, path)}” must be {_wanted(found, path)}"


def _wanted(found: str, path: str) -> str:
    table, _, name = path.rpartition(".")
    kind = msgspec.structs.fields(_struct(table))
    choices = get_args(next(field.type for field in kind if field.name == name))
    if found.startswith("Invalid enum value"):
        return "one of " + ", ".join(f"“{choice}”" for choice in choices)
    if "matching regex" in found:
        return "a name without “/” that does not begin with a dot"
    wanted = re.match(r"Expected `(\w+)`(?: of length)?(?: (>=|<=) ([\d.]+))?", found)
    if wanted is None:
        return found
    limit = ""
    if wanted[2] and wanted[1] == "str" and wanted[2] == ">=":
        limit = " that is not empty"
    elif wanted[2]:
        limit = {">=": " of at least ", "<=": " of at most "}[wanted[2]] + f"{float(wanted[3]):g}"
        limit += " characters" if wanted[1] == "str" else ""
    return _KINDS.get(wanted[1], wanted[1]) + limit


def _struct(table: str) -> type[Struct]:
    return _TABLES.get(table, Settings)


def _data_folder() -> Path:
    return user_data_path("handsel", appauthor=False)
