# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of keyboard layouts, compared with what xkbcommon says the keys type."""

import ctypes
from collections.abc import Callable
from pathlib import Path

import pytest

from shared.identity.alphabet import ALPHABET, normalise
from shared.identity.keyboard_layouts import BRACKET, KEYBOARD_LAYOUTS, US_KEYS, KeyboardLayout
from tests.shared.identity.wrong_keyboard import LAYOUTS

_XKB_DATA = Path("/usr/share/X11/xkb/symbols")

_ROWS = {"AE": 10, "AD": 10, "AC": 9, "AB": 7}
"""Keys of ours in each row of the keyboard, from the left, by xkb's names."""

_KEY_NAMES = [f"{row}{number:02}" for row, count in _ROWS.items() for number in range(1, count + 1)]
_KEY_NAMES.insert(20, "AD12")
"""The xkb names of `US_KEYS`: the bracket is two keys to the right of P."""


class _Names(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options"))


@pytest.fixture(scope="module")
def xkb() -> Callable[[str], dict[str, tuple[str, str]]]:
    """Return how to ask what each US key types, plain and with Shift, under `layout` or `layout:variant`."""
    try:
        library = ctypes.CDLL("libxkbcommon.so.0")
    except OSError:
        pytest.skip("libxkbcommon is not installed, so there is nothing to compare the tables with")
    if not _XKB_DATA.is_dir():
        pytest.skip("xkb-data is not installed, so there is nothing to compare the tables with")
    for name in ("xkb_context_new", "xkb_keymap_new_from_names"):
        getattr(library, name).restype = ctypes.c_void_p
    context = ctypes.c_void_p(library.xkb_context_new(0))

    def ask(specification: str) -> dict[str, tuple[str, str]]:
        layout, _, variant = specification.partition(":")
        names = _Names(b"evdev", b"pc105", layout.encode(), variant.encode(), b"")
        keymap = ctypes.c_void_p(library.xkb_keymap_new_from_names(context, ctypes.byref(names), 0))
        if keymap.value is None:
            pytest.skip(f"this xkb-data has no layout {specification}")
        symbols = ctypes.POINTER(ctypes.c_uint32)()

        def typed(key_name: str, level: int) -> str:
            key = library.xkb_keymap_key_by_name(keymap, key_name.encode())
            count = library.xkb_keymap_key_get_syms_by_level(keymap, key, 0, level, ctypes.byref(symbols))
            character = library.xkb_keysym_to_utf32(symbols[0]) if count == 1 else 0
            return chr(character) if character else ""

        table = {
            us_key: (typed(name, 0), typed(name, 1)) for us_key, name in zip(US_KEYS, _KEY_NAMES, strict=True)
        }
        library.xkb_keymap_unref(keymap)
        return table

    return ask


_OURS_AND_THEIRS = [
    ("QWERTZ", "de"),
    ("QWERTZ", "at"),
    ("QWERTZ", "ch"),
    ("QWERTZ", "ch:fr"),
    ("QWERTZ", "hr"),
    ("QWERTZ", "si"),
    ("Hungarian", "hu"),
    ("French AZERTY", "fr"),
    ("French AZERTY", "fr:oss"),
    ("French AZERTY", "fr:azerty"),
    ("Belgian AZERTY", "be"),
    ("Belgian AZERTY", "fr:mac"),
    ("Czech", "cz"),
    ("Czech QWERTY", "cz:qwerty"),
    ("Slovak", "sk"),
    ("Slovak QWERTY", "sk:qwerty"),
    ("Russian", "ru"),
    ("Ukrainian", "ua"),
    ("Greek", "gr"),
    ("Hebrew", "il"),
    ("Arabic", "ara"),
    ("Arabic", "ara:digits"),
    ("Turkish F", "tr:f"),
    ("Dvorak", "us:dvorak"),
    ("Japanese kana", "jp:kana"),
]


@pytest.mark.parametrize(("ours", "theirs"), _OURS_AND_THEIRS)
def test_what_a_key_types_leads_back_to_that_key(
    xkb: Callable[[str], dict[str, tuple[str, str]]], ours: str, theirs: str
) -> None:
    layout = LAYOUTS[ours]
    wrong = {
        us_key: texts
        for us_key, (plain, shifted) in xkb(theirs).items()
        if us_key in ALPHABET or us_key == "]"
        for texts in [(plain, shifted if us_key.isalpha() else "")]
        if any(text and us_key not in layout.pressed.get(text, "") for text in texts)
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("ours", "theirs"), [pair for pair in _OURS_AND_THEIRS if pair[1] not in ("jp:kana",)]
)
def test_no_key_of_ours_is_said_to_type_what_it_does_not(
    xkb: Callable[[str], dict[str, tuple[str, str]]], ours: str, theirs: str
) -> None:
    layout, table = LAYOUTS[ours], xkb(theirs)
    wrong = {
        us_key: layout.plain[us_key] + layout.shifted[us_key]
        for us_key in ALPHABET
        if us_key.isalpha() and (layout.plain[us_key], layout.shifted[us_key]) != table[us_key]
    }
    assert wrong == {}


@pytest.mark.parametrize(
    "theirs",
    [
        *("es", "it", "gb", "pt", "br", "se", "no", "dk", "fi", "is", "nl", "ee", "lv", "pl", "ro", "ca"),
        *("latam", "ie", "tr", "us", "us:intl", "jp", "kr"),
    ],
)
def test_layouts_without_a_table_leave_codes_alone_and_their_bracket_is_known(
    xkb: Callable[[str], dict[str, tuple[str, str]]], theirs: str
) -> None:
    table = xkb(theirs)
    moved = {
        us_key: table[us_key]
        for us_key in ALPHABET
        if normalise(table[us_key][0]) != us_key or (us_key.isalpha() and table[us_key][1] != us_key)
    }
    assert moved == {}
    bracket = table["]"][0]
    assert bracket in ("", "]") or LAYOUTS["QWERTY with another bracket key"].pressed[bracket].endswith("]")


@pytest.mark.parametrize("layout", KEYBOARD_LAYOUTS, ids=lambda layout: layout.name)
def test_only_sigma_is_typed_by_the_keys_of_two_symbols(layout: KeyboardLayout) -> None:
    ambiguous = {
        text: symbols
        for text, keys in layout.pressed.items()
        if len(symbols := keys.replace(BRACKET, "")) > 1
    }
    assert ambiguous == ({"Σ": "WS"} if layout.name == "Greek" else {})


def test_every_layout_has_a_name_of_its_own() -> None:
    assert len(LAYOUTS) == len(KEYBOARD_LAYOUTS)
