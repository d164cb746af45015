# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scanner's keystrokes turn into when the computer expects another keyboard than the scanner imitates.

A keyboard-wedge scanner presses the keys of a US keyboard. Each layout here tells which text every one of
those keys types, without and with Shift, for the keys of letters, of digits and of the closing bracket that
opens an AIM prefix such as `]Q1`. Layouts that move none of these need no table. The tables agree with
those of xkeyboard-config, which a test compares where that is installed; where Windows or macOS types
something else, it is listed under `also`.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

BRACKET = "]"
"""What opens an AIM prefix: no symbol, and never typed with Shift."""

US_KEYS = "1234567890" + "QWERTYUIOP" + BRACKET + "ASDFGHJKL" + "ZXCVBNM"
"""The keys of the tables by what they type on a US keyboard, in the order of the rows."""


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """One layout: for each US key the text it types, and the way back."""

    name: str
    plain: Mapping[str, str]
    """Text typed by each US key."""
    shifted: Mapping[str, str]
    """Text typed by each US key with Shift."""
    pressed: Mapping[str, str]
    """For each text that a scan through this layout may contain, the US keys that can have typed it."""


def _layout(
    name: str, plain: str, shifted: str, also: Iterable[tuple[str, str]] = (), *, keeps: str = "0123456789]"
) -> KeyboardLayout:
    """Build a layout from its rows, words apart by white space.

    `also` pairs further texts with their US key. `keeps` are characters that stand for themselves if no key
    types them: digits, because scanners may be set to send these from the numeric keypad, which no layout
    moves.
    """
    plain_keys = dict(zip(US_KEYS, plain.split(), strict=True))
    shifted_keys = dict(zip(US_KEYS, shifted.split(), strict=True))
    pressed: dict[str, str] = {}
    for key, text in (
        *plain_keys.items(),
        *((key, text) for key, text in shifted_keys.items() if key != BRACKET),
        *((key, text) for text, key in also),
    ):
        if key not in pressed.get(text, ""):
            pressed[text] = pressed.get(text, "") + key
    # Caps Lock capitalises keys whose Shift types something else: É on the 2 of a French keyboard.
    for text, keys in tuple(pressed.items()):
        pressed.setdefault(text.swapcase(), keys)
    for character in keeps:
        pressed.setdefault(character, character)
    return KeyboardLayout(name, plain_keys, shifted_keys, pressed)


_OTHER_QWERTY = _layout(
    "QWERTY with another bracket key",
    plain="1 2 3 4 5 6 7 8 9 0 q w e r t y u i o p + a s d f g h j k l z x c v b n m",
    shifted="! @ # $ % ^ & * ( ) Q W E R T Y U I O P * A S D F G H J K L Z X C V B N M",
    also=[(bracket, "]") for bracket in "¨´¸'[*üõ"],
)
"""Spanish, Italian, Portuguese, Nordic, Dutch, Estonian, Turkish Q, Japanese: only an AIM prefix suffers."""

_QWERTZ = _layout(
    "QWERTZ",
    plain="1 2 3 4 5 6 7 8 9 0 q w e r t z u i o p + a s d f g h j k l y x c v b n m",
    shifted='! " § $ % & / ( ) = Q W E R T Z U I O P * A S D F G H J K L Y X C V B N M',
    also=[("¨", "]"), ("đ", "]")],
)
"""German and Austrian; Swiss, Croatian, Slovene and Bosnian by the further bracket keys."""

_HUNGARIAN = _layout(
    "Hungarian",
    plain="1 2 3 4 5 6 7 8 9 ö q w e r t z u i o p ú a s d f g h j k l y x c v b n m",
    shifted="' \" + ! % / = ( ) Ö Q W E R T Z U I O P Ú A S D F G H J K L Y X C V B N M",
)

_FRENCH = _layout(
    "French AZERTY",
    plain="& é \" ' ( - è _ ç à a z e r t y u i o p $ q s d f g h j k l w x c v b n ,",
    shifted="1 2 3 4 5 6 7 8 9 0 A Z E R T Y U I O P £ Q S D F G H J K L W X C V B N ?",
)

_BELGIAN = _layout(
    "Belgian AZERTY",
    plain="& é \" ' ( § è ! ç à a z e r t y u i o p $ q s d f g h j k l w x c v b n ,",
    shifted="1 2 3 4 5 6 7 8 9 0 A Z E R T Y U I O P * Q S D F G H J K L W X C V B N ?",
)
"""Belgian, and French on a Macintosh."""

_CZECH_ROWS = ("+ ě š č ř ž ý á í é", "1 2 3 4 5 6 7 8 9 0")
_SLOVAK_ROWS = ("+ ľ š č ť ž ý á í é", "1 2 3 4 5 6 7 8 9 0")

_CZECH = _layout(
    "Czech",
    plain=_CZECH_ROWS[0] + " q w e r t z u i o p ) a s d f g h j k l y x c v b n m",
    shifted=_CZECH_ROWS[1] + " Q W E R T Z U I O P ( A S D F G H J K L Y X C V B N M",
)

_CZECH_QWERTY = _layout(
    "Czech QWERTY",
    plain=_CZECH_ROWS[0] + " q w e r t y u i o p ) a s d f g h j k l z x c v b n m",
    shifted=_CZECH_ROWS[1] + " Q W E R T Y U I O P ( A S D F G H J K L Z X C V B N M",
)

_SLOVAK = _layout(
    "Slovak",
    plain=_SLOVAK_ROWS[0] + " q w e r t z u i o p ä a s d f g h j k l y x c v b n m",
    shifted=_SLOVAK_ROWS[1] + " Q W E R T Z U I O P ( A S D F G H J K L Y X C V B N M",
)

_SLOVAK_QWERTY = _layout(
    "Slovak QWERTY",
    plain=_SLOVAK_ROWS[0] + " q w e r t y u i o p ä a s d f g h j k l z x c v b n m",
    shifted=_SLOVAK_ROWS[1] + " Q W E R T Y U I O P ( A S D F G H J K L Z X C V B N M",
)

_RUSSIAN = _layout(
    "Russian",
    plain="1 2 3 4 5 6 7 8 9 0 й ц у к е н г ш щ з ъ ф ы в а п р о л д я ч с м и т ь",
    shifted='! " № ; % : ? * ( ) Й Ц У К Е Н Г Ш Щ З Ъ Ф Ы В А П Р О Л Д Я Ч С М И Т Ь',
)

_UKRAINIAN = _layout(
    "Ukrainian",
    plain="1 2 3 4 5 6 7 8 9 0 й ц у к е н г ш щ з ї ф і в а п р о л д я ч с м и т ь",
    shifted='! " № ; % : ? * ( ) Й Ц У К Е Н Г Ш Щ З Ї Ф І В А П Р О Л Д Я Ч С М И Т Ь',
)

_GREEK = _layout(
    "Greek",
    plain="1 2 3 4 5 6 7 8 9 0 ; ς ε ρ τ υ θ ι ο π ] α σ δ φ γ η ξ κ λ ζ χ ψ ω β ν μ",
    shifted="! @ # $ % ^ & * ( ) : Σ Ε Ρ Τ Υ Θ Ι Ο Π } Α Σ Δ Φ Γ Η Ξ Κ Λ Ζ Χ Ψ Ω Β Ν Μ",
)
"""Shift types the same Σ with W and with S: the check symbol has to tell them apart."""

_HEBREW = _layout(
    "Hebrew",
    plain="1 2 3 4 5 6 7 8 9 0 / ' ק ר א ט ו ן ם פ [ ש ד ג כ ע י ח ל ך ז ס ב ה נ מ צ",
    shifted="! @ # $ % ^ & * ) ( Q W E R T Y U I O P { A S D F G H J K L Z X C V B N M",
)

_LAM_ALEF = {"T": "\u0644\u0625", "G": "\u0644\u0623", "B": "\u0644\u0622"}
"""Arabic: these keys with Shift, and B without, type two letters on Windows and one ligature elsewhere."""

_ARABIC = _layout(
    "Arabic",
    plain="1 2 3 4 5 6 7 8 9 0"
    " \u0636 \u0635 \u062b \u0642 \u0641 \u063a \u0639 \u0647 \u062e \u062d \u062f"
    " \u0634 \u0633 \u064a \u0628 \u0644 \u0627 \u062a \u0646 \u0645"
    " \u0626 \u0621 \u0624 \u0631 \ufefb \u0649 \u0629",
    shifted="! @ # $ % ^ & * ) ("
    " \u064e \u064b \u064f \u064c \ufef9 \u0625 ` \u00f7 \u00d7 \u061b >"
    " \u0650 \u064d ] [ \ufef7 \u0623 \u0640 \u060c /"
    " ~ \u0652 } { \ufef5 \u0622 '",
    also=[
        ("\u0644\u0627", "B"),
        *((letters, key) for key, letters in _LAM_ALEF.items()),
        ("\u2018", "U"),
        ("\u2019", "M"),
        *((chr(0x0660 + digit), str(digit)) for digit in range(10)),
    ],
)

_TURKISH_F = _layout(
    "Turkish F",
    plain="1 2 3 4 5 6 7 8 9 0 f g ğ ı o d r n h p w u i e a ü t k m l j ö v c ç z s",
    shifted="! \" ^ $ % & ' ( ) = F G Ğ I O D R N H P W U İ E A Ü T K M L J Ö V C Ç Z S",
)

_DVORAK = _layout(
    "Dvorak",
    plain="1 2 3 4 5 6 7 8 9 0 ' , . p y f g c r l = a o e u i d h t n ; q j k x b m",
    shifted='! @ # $ % ^ & * ( ) " < > P Y F G C R L + A O E U I D H T N : Q J K X B M',
)

_KANA_PLAIN = (
    "ヌ フ ア ウ エ オ ヤ ユ ヨ ワ"
    " タ テ イ ス カ ン ナ ニ ラ セ ゜"
    " チ ト シ ハ キ ク マ ノ リ"
    " ツ サ ソ ヒ コ ミ モ"
)
_KANA_SHIFTED = (
    "ヌ フ ァ ゥ ェ ォ ャ ュ ョ ヲ"
    " タ テ ィ ス カ ン ナ ニ ラ セ 「"
    " チ ト シ ハ キ ク マ ノ リ"
    " ッ サ ソ ヒ コ ミ モ"
)
"""Shift types the small kana; a key that has none types its ordinary one."""

_KATAKANA_TO_HIRAGANA = 0x30A1 - 0x3041
"""Distance between the blocks of the two syllabaries."""

_ASCII_TO_FULL_WIDTH = 0xFF21 - 0x41
"""Distance from the letters, digits and marks of ASCII to their full-width forms."""

_HALF_WIDTH = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xFF62, 0xFFA0)}


def _other_kana() -> Iterable[tuple[str, str]]:
    """Yield what input methods type in other modes: hiragana, half-width katakana, full-width Latin."""
    for row in (_KANA_PLAIN, _KANA_SHIFTED):
        for key, kana in zip(US_KEYS, row.split(), strict=True):
            if "ァ" <= kana <= "ン":
                yield chr(ord(kana) - _KATAKANA_TO_HIRAGANA), key
            if kana in _HALF_WIDTH:
                yield _HALF_WIDTH[kana], key
    for key in US_KEYS:
        yield chr(ord(key) + _ASCII_TO_FULL_WIDTH), key
    yield "\u309a", BRACKET
    yield "\uff9f", BRACKET


_KANA = _layout(
    "Japanese kana",
    plain=_KANA_PLAIN,
    shifted=_KANA_SHIFTED,
    also=_other_kana(),
    keeps=US_KEYS + US_KEYS.lower(),
)
"""Letters may stand for themselves: many input methods switch to Latin while Shift is down."""

KEYBOARD_LAYOUTS = (
    _OTHER_QWERTY,
    _QWERTZ,
    _FRENCH,
    _BELGIAN,
    _RUSSIAN,
    _KANA,
    _UKRAINIAN,
    _CZECH,
    _SLOVAK,
    _CZECH_QWERTY,
    _SLOVAK_QWERTY,
    _HUNGARIAN,
    _GREEK,
    _HEBREW,
    _ARABIC,
    _TURKISH_F,
    _DVORAK,
)
"""The layouts that repair tries, the likelier ones first."""
