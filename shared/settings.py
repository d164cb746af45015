# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of one terminal: one TOML file, and over it environment variables.

The environment spells a setting `HANDSEL_` and its name in capitals (`HANDSEL_DATABASE`), with the
table's name before it where it stands in one (`HANDSEL_KIOSK_IDLE_SECONDS`).
"""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct
from platformdirs import user_config_path, user_data_path

from shared.errors import SettingsInvalid, SettingsUnreadable

LANGUAGES = ("en", "de")
"""Languages with a complete translation."""

Language = Literal["en", "de"]
Seconds = Annotated[float, Meta(ge=20, le=3_600)]
Inches = Annotated[float, Meta(ge=5, le=120)]
Name = Annotated[str, Meta(min_length=1, max_length=60)]
Place = Annotated[str, Meta(max_length=120)]


class KioskSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """What is particular to a kiosk.

    `warning_seconds` is how long "Still there?" stays, never under 20 (WCAG 2.2.1). `renderer` draws
    by hardware only where told to, or on "auto" where a graphics device is found.
    """

    name: Name = "kiosk 1"
    place: Place = ""
    diagonal_inches: Inches = 27.0
    idle_seconds: Seconds = 90.0
    warning_seconds: Seconds = 20.0
    renderer: Literal["auto", "software", "hardware"] = "auto"
    full_screen: bool = True


class ConsoleSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """What is particular to a console."""

    name: Name = "console 1"
    place: Place = ""
    theme: Literal["system", "light", "dark"] = "system"


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything one terminal is told. `folder` holds what the terminal keeps for itself."""

    database: str = msgspec.field(default_factory=lambda: str(_data_folder() / "shop.sqlite"))
    folder: str = msgspec.field(default_factory=lambda: str(_data_folder()))
    language: Language = "en"
    reduced_motion: bool = False
    kiosk: KioskSettings = KioskSettings()
    console: ConsoleSettings = ConsoleSettings()


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
    values: dict[str, Any] = {}  # Any: TOML has values of every type
    if path is not None or default_path().is_file():
        path = path or default_path()
        values = _read(path)
        _convert(values, str(path), strict=True)
    for variable, value in environment.items():
        _overlay(values, variable, value)
    return _convert(values, "the environment", strict=False)


def _read(path: Path) -> dict[str, Any]:  # Any: as above
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsUnreadable(path=path, cause=error.strerror or str(error)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsUnreadable(path=path, cause=str(error)) from error


def _overlay(values: dict[str, Any], variable: str, value: str) -> None:  # Any: as above
    """Put a variable's value where its name says; a variable of no setting is left alone."""
    name = variable.removeprefix("HANDSEL_").lower()
    if name == variable.lower():
        return
    if name in Settings.__struct_fields__ and name not in ("kiosk", "console"):
        values[name] = value
    for table, struct in (("kiosk", KioskSettings), ("console", ConsoleSettings)):
        key = name.removeprefix(f"{table}_")
        if key != name and key in struct.__struct_fields__:
            values.setdefault(table, {})[key] = value


def _convert(values: dict[str, Any], source: str, *, strict: bool) -> Settings:  # Any: as above
    try:
        return msgspec.convert(values, Settings, strict=strict)
    except msgspec.ValidationError as error:
        raise SettingsInvalid(source=source, cause=str(error).replace("`$.", "`")) from error


def _data_folder() -> Path:
    return user_data_path("handsel", appauthor=False)
