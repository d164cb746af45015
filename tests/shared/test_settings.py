# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: the file, the environment over it, and a sentence for everything that is not right."""

from pathlib import Path

import pytest

from shared.errors import SettingsInvalid, SettingsUnreadable
from shared.settings import Settings, default_path, load_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "handsel.toml"


def load(file: Path, text: str, **environment: str) -> Settings:
    file.write_text(text, encoding="utf-8")
    return load_settings(file, environment)


def invalid(file: Path, text: str, **environment: str) -> str:
    with pytest.raises(SettingsInvalid) as raised:
        load(file, text, **environment)
    return str(raised.value)


# ------------------------------------------------------------------------------------ where from


def test_without_a_file_everything_has_a_default(home_of_its_own: Path) -> None:
    settings = load_settings(environment={})

    assert settings.database == str(home_of_its_own / ".local/share/handsel/shop.sqlite")
    assert settings.folder == str(home_of_its_own / ".local/share/handsel")
    assert (settings.kiosk.name, settings.console.name, settings.language) == ("kiosk 1", "console 1", "en")


def test_the_default_file_is_read_where_it_is(home_of_its_own: Path) -> None:
    default_path().parent.mkdir(parents=True)
    default_path().write_text('language = "de"\n[kiosk]\nname = "kiosk 7"\n')

    settings = load_settings(environment={})
    assert (settings.language, settings.kiosk.name) == ("de", "kiosk 7")


def test_the_environment_is_over_the_file(file: Path) -> None:
    settings = load(
        file,
        'database = "a.sqlite"\nreduced_motion = false\n[kiosk]\nidle_seconds = 30\nplace = "stairs"\n',
        HANDSEL_DATABASE="b.sqlite",
        HANDSEL_REDUCED_MOTION="true",
        HANDSEL_KIOSK_IDLE_SECONDS="45.5",
        HANDSEL_CONSOLE_NAME="till",
        HANDSEL_SOMETHING_ELSE="x",
        OTHER="y",
    )

    assert (settings.database, settings.reduced_motion, settings.kiosk.idle_seconds) == (
        "b.sqlite",
        True,
        45.5,
    )
    assert (settings.kiosk.place, settings.console.name) == ("stairs", "till")


def test_the_environment_of_the_process_is_the_one_that_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDSEL_LANGUAGE", "de")

    assert load_settings().language == "de"


def test_the_environment_may_name_the_file(file: Path) -> None:
    file.write_text('language = "de"')

    assert load_settings(environment={"HANDSEL_SETTINGS": str(file)}).language == "de"


def test_a_file_that_windows_wrote_is_read(file: Path) -> None:
    file.write_bytes(b'\xef\xbb\xbflanguage = "de"\r\n')

    assert load_settings(file, {}).language == "de"


def test_the_folder_may_be_in_the_home(file: Path, home_of_its_own: Path) -> None:
    assert load(file, 'folder = "~/handsel"').folder == str(home_of_its_own / "handsel")


# ----------------------------------------------------------------------------------- what is wrong


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ('databse = "x"', "“databse” is not a setting, but “database” is"),
        ("[kiosk]\nidel_seconds = 30", "“kiosk.idel_seconds” is not a setting, but “kiosk.idle_seconds” is"),
        ("[console]\ncolour = 1", "“console.colour” is not a setting"),
        ("database = 3", "“database” must be text"),
        ("reduced_motion = 1", "“reduced_motion” must be true or false"),
        ("kiosk = 3", "“kiosk” must be a table"),
        ('[kiosk]\nidle_seconds = "a"', "“kiosk.idle_seconds” must be a number"),
        ("[kiosk]\nidle_seconds = 5", "“kiosk.idle_seconds” must be a number of at least 20"),
        ("[kiosk]\nidle_seconds = nan", "“kiosk.idle_seconds” must be a number of at least 20"),
        ("[kiosk]\nidle_seconds = inf", "“kiosk.idle_seconds” must be a number of at most 3600"),
        ("[kiosk]\nwarning_seconds = 19.9", "“kiosk.warning_seconds” must be a number of at least 20"),
        ('[kiosk]\nname = ""', "“kiosk.name” must be text that is not empty"),
        ('[kiosk]\nname = "a/b"', "“kiosk.name” must be a name without “/” that does not begin with a dot"),
        ('[kiosk]\nname = "../x"', "“kiosk.name” must be a name without “/” that does not begin with a dot"),
        (f'[kiosk]\nplace = "{"x" * 121}"', "“kiosk.place” must be text of at most 120 characters"),
        ('language = "it"', "“language” must be one of “en”, “de”, “fr”, “es”, “ja”, “ar”"),
        ('[console]\ntheme = "blue"', "“console.theme” must be one of “system”, “light”, “dark”"),
        ('folder = "~nobody-here/x"', "there is no home folder for “~nobody-here/x”"),
    ],
)
def test_a_wrong_setting_is_named_with_what_it_takes(file: Path, text: str, cause: str) -> None:
    sentence = invalid(file, text)

    assert sentence.startswith(f"The settings in {file} are not right: {cause}")
    assert sentence.endswith("The README lists every setting and what it takes.")


@pytest.mark.parametrize(
    ("variable", "value", "cause"),
    [
        ("HANDSEL_KIOSK_IDLE_SECONDS", "soon", "must be a number"),
        ("HANDSEL_KIOSK_IDLE_SECONDS", "nan", "must be a number of at least 20"),
        ("HANDSEL_REDUCED_MOTION", "yes", "must be true or false"),
        ("HANDSEL_LANGUAGE", "it", "must be one of “en”, “de”, “fr”, “es”, “ja”, “ar”"),
        ("HANDSEL_CONSOLE_NAME", "", "must be text that is not empty"),
        ("HANDSEL_DATABSE", "b.sqlite", "is not a setting, but “HANDSEL_DATABASE” is"),
        ("HANDSEL_SETTING", "b.toml", "is not a setting, but “HANDSEL_SETTINGS” is"),
        ("HANDSEL_CONSOL_NAME", "till", "is not a setting, but “HANDSEL_CONSOLE_NAME” is"),
    ],
)
def test_a_wrong_variable_is_named_as_it_is_spelt(file: Path, variable: str, value: str, cause: str) -> None:
    sentence = invalid(file, "", **{variable: value})

    assert sentence.startswith(f"The settings in the environment are not right: “{variable}” {cause}. ")


def test_a_home_there_is_not_is_the_environments_where_that_named_it(file: Path) -> None:
    assert invalid(file, "", HANDSEL_FOLDER="~nobody-here").startswith("The settings in the environment")


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"x = [", "Invalid value"),
        (b"a = 1\na = 2", "Cannot overwrite a value"),
        (b"\xff\xfe", "it is not UTF-8 text"),
        (b"a = " + b"[" * 5_000, "its brackets are nested too deeply"),
    ],
)
def test_a_file_that_is_no_toml_cannot_be_read(file: Path, content: bytes, cause: str) -> None:
    file.write_bytes(content)
    with pytest.raises(SettingsUnreadable) as raised:
        load_settings(file, {})

    assert str(raised.value).startswith(f"The settings file {file} cannot be read: {cause}")
    assert str(raised.value).endswith("Correct it or move it.")


def test_a_file_that_is_named_must_be_a_file(tmp_path: Path) -> None:
    for path, cause in (
        (tmp_path / "none.toml", "No such file or directory"),
        (tmp_path, "Is a directory"),
        (tmp_path / ("x" * 300), "File name too long"),
        (Path("a\0b"), "embedded null byte"),
    ):
        with pytest.raises(SettingsUnreadable, match=cause):
            load_settings(path, {})


def test_a_default_file_that_cannot_be_looked_for_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "/" + "x" * 300)

    with pytest.raises(SettingsUnreadable, match="File name too long"):
        load_settings(environment={})


# ------------------------------------------------------------------------------------ the printer


def test_a_printer_is_named_in_its_own_table(file: Path) -> None:
    settings = load(file, '[printer]\nkind = "escpos"\naddress = "usb:04b8:0202"\npaper = "58mm"\n')
    assert (settings.printer.kind, settings.printer.paper, settings.printer.answers) == (
        "escpos",
        "58mm",
        True,
    )
    assert load(file, "", HANDSEL_PRINTER_KIND="system", HANDSEL_PRINTER_PAPER="A4").printer.paper == "A4"


def test_a_receipt_printer_needs_an_address_that_can_be_one(file: Path) -> None:
    sentence = invalid(file, '[printer]\nkind = "escpos"\naddress = "lp0"\n')
    assert "“printer” must be given an address such as “network:192.168.1.50”" in sentence
    sentence = invalid(file, '[printer]\nkind = "escpos"\naddress = "usb:04b8:0202"\npaper = "A4"\n')
    assert "“printer” must be a system printer to print on A4" in sentence


def test_a_queue_cannot_be_mistaken_for_an_option_of_the_command(file: Path) -> None:
    assert "“printer.name” must be" in invalid(file, '[printer]\nkind = "system"\nname = "-o raw"\n')


def test_a_folder_with_a_nul_is_refused(file: Path) -> None:
    assert "“folder” must be a path" in invalid(file, 'folder = "a\\u0000b"')


@pytest.mark.parametrize("variable", ["HANDSEL_KIOSK_NAME", "HANDSEL_CONSOLE_PLACE", "HANDSEL_LANGUAGE"])
def test_a_variable_that_is_no_text_is_refused_by_name(file: Path, variable: str) -> None:
    assert f"“{variable}” must be text in UTF-8" in invalid(file, "", **{variable: "\udcff"})


def test_a_path_may_be_of_any_bytes(file: Path) -> None:
    assert load(file, "", HANDSEL_FOLDER="/shop/\udcff").folder == "/shop/\udcff"
