# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is scanned or typed is understood, or gets the answer that fits it."""

from random import Random
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.identity import (
    Code,
    CustomerId,
    Empty,
    NotOurs,
    ReadBarcode,
    ReadCode,
    ReadCustomerId,
    Unfinished,
    WrongLength,
    WrongSymbol,
    grouped,
    new_code,
    read,
)
from shared.identity.alphabet import ALPHABET
from shared.identity.check_symbol import check_symbol
from shared.identity.keyboard_layouts import KEYBOARD_LAYOUTS, KeyboardLayout
from tests.shared.identity.strategies import codes, customer_ids
from tests.shared.identity.wrong_keyboard import LAYOUTS, Shift, typed

AN_ID = CustomerId("K7Q29XMTE")
A_CODE = Code(AN_ID, "4BD91S")

every_layout = pytest.mark.parametrize("layout", KEYBOARD_LAYOUTS, ids=lambda layout: layout.name)
every_shift = pytest.mark.parametrize("shift", Shift, ids=lambda shift: shift.name)


@pytest.mark.parametrize(
    "text",
    [
        "K7Q29XMTE",
        "k7q 29x-mte",
        "K7Q 29X MTE\r\n",
        "]Q1K7Q29XMTE",
        "\x02K7Q29XMTE\t",
        "Ｋ７Ｑ２９ＸＭＴＥ",
        "]Q1k7q29xmte",
    ],
)
def test_an_id_is_read_however_it_arrives(text: str) -> None:
    assert read(text) == ReadCustomerId((AN_ID,))


@pytest.mark.parametrize("text", ["HANDSE1SG", "handselsg", "HANDSEISG", "HANDSEıSG"])
def test_look_alikes_of_one_are_forgiven(text: str) -> None:
    assert read(text) == ReadCustomerId((CustomerId("HANDSE1SG"),))


@pytest.mark.parametrize("text", ["A0000000X", "aooooooox", "AO0O0O00X"])
def test_look_alikes_of_zero_are_forgiven(text: str) -> None:
    assert read(text) == ReadCustomerId((CustomerId("A0000000X"),))


@pytest.mark.parametrize("text", ["K7Q29XMTE4BD91S", "]Q1K7Q29XMTE4BD91S\r", "k7q-29x-mte-4bd-9ls"])
def test_a_code_is_read_however_it_arrives(text: str) -> None:
    assert read(text) == ReadCode((A_CODE,))


@given(codes())
def test_a_code_as_it_stands_is_the_first_candidate(code: Code) -> None:
    reading = read(code.text)
    assert isinstance(reading, ReadCode)
    assert reading.candidates[0] == code
    assert not reading.or_wrong_symbol


@given(customer_ids())
def test_an_id_as_it_is_shown_is_the_first_candidate(customer_id: CustomerId) -> None:
    reading = read(grouped(customer_id))
    assert isinstance(reading, ReadCustomerId)
    assert reading.candidates[0] == customer_id
    assert not reading.or_wrong_symbol


# --- keyboard layouts


@every_layout
@every_shift
@given(code=codes())
def test_a_code_scanned_through_a_layout_is_a_candidate(
    layout: KeyboardLayout, shift: Shift, code: Code
) -> None:
    reading = read(typed(layout, code.text, shift) + "\r")
    assert isinstance(reading, ReadCode)
    assert code in reading.candidates


@every_layout
@given(customer_id=customer_ids())
def test_an_id_scanned_through_a_layout_is_a_candidate(
    layout: KeyboardLayout, customer_id: CustomerId
) -> None:
    reading = read(typed(layout, customer_id))
    assert isinstance(reading, ReadCustomerId)
    assert customer_id in reading.candidates


@every_layout
def test_an_aim_prefix_that_came_through_the_layout_too_is_dropped(layout: KeyboardLayout) -> None:
    reading = read(typed(layout, "]Q1" + A_CODE.text))
    assert isinstance(reading, ReadCode)
    assert A_CODE in reading.candidates


@every_layout
@given(code=codes())
def test_digits_from_the_numeric_keypad_do_not_hide_the_layout(layout: KeyboardLayout, code: Code) -> None:
    arrived = "".join(key if key.isdigit() else layout.shifted[key] for key in code.text)
    reading = read(arrived)
    assert isinstance(reading, ReadCode)
    assert code in reading.candidates


@pytest.mark.parametrize("layout", ["French AZERTY", "Belgian AZERTY", "Czech", "Slovak", "Hungarian"])
@given(code=codes())
def test_caps_lock_that_turns_accents_into_capitals_is_undone(layout: str, code: Code) -> None:
    arrived = typed(LAYOUTS[layout], code.text, Shift.NEVER).upper()
    reading = read(arrived)
    assert isinstance(reading, ReadCode)
    assert code in reading.candidates


_HIRAGANA = {chr(kana): chr(kana - 0x60) for kana in range(ord("ァ"), ord("ン") + 1)}
_HALF_WIDTH_KANA = dict(
    zip(
        "ヲァィゥェォャュョッアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン",
        "ｦｧｨｩｪｫｬｭｮｯｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ",
        strict=True,
    )
)


@pytest.mark.parametrize("form", [_HIRAGANA, _HALF_WIDTH_KANA], ids=["hiragana", "half-width"])
@every_shift
@given(code=codes())
def test_kana_are_read_in_whatever_form_the_input_method_types_them(
    form: dict[str, str], shift: Shift, code: Code
) -> None:
    arrived = "".join(form[kana] for kana in typed(LAYOUTS["Japanese kana"], code.text, shift))
    assert read(arrived) == ReadCode((code,))


def test_kana_mode_may_type_capitals_as_latin_and_digits_as_kana() -> None:
    assert read("Kや Qふよ XMTE") == ReadCustomerId((AN_ID,))
    assert read("ＫやＱふよＸＭＴＥ") == ReadCustomerId((AN_ID,))


@pytest.mark.parametrize(
    ("arrived", "layout"),
    [
        ("KèAéçX?TE", "French, capitals"),
        ("kèaéçx,te", "French, small"),
        ("K7A29X?TE", "French, digits from the keypad"),
        ("KÈAÉÇX?TE", "French, Caps Lock"),
        ("Л7Й29ЧЬЕУ", "Russian"),
        ("л7й29чьеу", "Russian, small"),
        ("ノヤタフヨサモカイ", "kana"),
        ("のやたふよさもかい", "hiragana"),
        ("ﾉﾔﾀﾌﾖｻﾓｶｨ", "half-width kana with Shift"),
        ("ל7/29סצאק", "Hebrew"),
        ("ن7ض29ءةفث", "Arabic"),
        ("KýQěíXMTE", "Czech"),
        ("Κ7:29ΧΜΤΕ", "Greek"),
    ],
)
def test_scans_of_one_id_as_real_layouts_type_them(arrived: str, layout: str) -> None:
    assert read(arrived) == ReadCustomerId((AN_ID,)), layout


def test_a_swap_in_the_secret_alone_leaves_two_candidates_as_it_stands_first() -> None:
    with_y = Code(AN_ID, "4BY91S")
    with_z = Code(AN_ID, "4BZ91S")
    assert read(with_y.text) == ReadCode((with_y, with_z))
    assert read(with_z.text) == ReadCode((with_z, with_y))


def test_candidates_stay_few() -> None:
    random = Random(3)
    counts = []
    for _ in range(500):
        reading = read(new_code(random.getrandbits).text)
        assert isinstance(reading, ReadCode)
        assert len(set(reading.candidates)) == len(reading.candidates)
        counts.append(len(reading.candidates))
    assert max(counts) <= 5
    assert sum(counts) / len(counts) < 1.5


@pytest.mark.parametrize(
    "hostile", ["Σ" * 15, "Σ" * 48, "]Q1" + "ΣΣ-" * 15, "\u0644\u0627" * 18, "لا" * 9 + "!"]
)
def test_a_text_of_nothing_but_ambiguous_characters_is_answered_at_once(hostile: str) -> None:
    begun = perf_counter()
    reading = read(hostile)
    assert perf_counter() - begun < 1
    assert not isinstance(reading, ReadCode) or len(reading.candidates) <= 1024


# --- barcodes


@pytest.mark.parametrize("gtin", ["96385074", "036000291452", "4006381333931", "10614141000415"])
@every_layout
def test_a_product_barcode_is_read_through_every_layout(layout: KeyboardLayout, gtin: str) -> None:
    assert read(gtin) == ReadBarcode(gtin)
    assert read(f"]E0{gtin}\r\n") == ReadBarcode(gtin)
    assert read(typed(layout, gtin)) == ReadBarcode(gtin)
    assert read(typed(layout, "]E0" + gtin)) == ReadBarcode(gtin)


def test_a_barcode_through_azerty_is_read() -> None:
    assert read('\'àà-"_&"""ç"&') == ReadBarcode("4006381333931")


@pytest.mark.parametrize("text", ["0-8044-2957-X", "080442957x", "978-0-8044-2957-3", "à_à''éç(èX"])
def test_a_book_is_read_by_either_of_its_numbers(text: str) -> None:
    assert read(text) == ReadBarcode("9780804429573")


def test_a_upc_and_its_ean_are_one_product() -> None:
    upc, ean = read("036000291452"), read("0036000291452")
    assert isinstance(upc, ReadBarcode)
    assert isinstance(ean, ReadBarcode)
    assert upc.gtin != ean.gtin
    assert upc.gtin_14 == ean.gtin_14 == "00036000291452"


# --- answers to what is not understood


@pytest.mark.parametrize("text", ["", " ", "\r\n", "- -", "]Q1", "\u200b"])
def test_nothing_is_empty(text: str) -> None:
    assert read(text) == Empty()


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("k", "K"),
        ("K7Q 29X", "K7Q29X"),
        ("k7q29xmt", "K7Q29XMT"),
        ("1234567", "1234567"),
        ("K7Q29XMTE4", "K7Q29XMTE4"),
    ],
)
def test_the_beginning_of_an_id_or_a_code_is_unfinished(text: str, symbols: str) -> None:
    assert read(text) == Unfinished(text, symbols)


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("K7Q29XMTF", "K7Q29XMTF"),
        ("k7q 29x mt3", "K7Q29XMT3"),
        ("K7Q29XMTF4BD91S", "K7Q29XMTF4BD91S"),
        ("K7Q29XMUE", "K7Q29XMUE"),
        ("K7Q29XMTE4BD91U", "K7Q29XMTE4BD91U"),
    ],
)
def test_the_right_length_with_a_wrong_symbol_says_so(text: str, symbols: str) -> None:
    assert read(text + "\r") == WrongSymbol(text, symbols)


@pytest.mark.parametrize("text", ["K7Q29XMTF4", "K7Q29XMTE4BD91SS", "LAMPSHADE-4060"])
def test_a_few_too_many_or_too_few_have_a_wrong_length(text: str) -> None:
    reading = read(text)
    assert isinstance(reading, WrongLength)
    assert reading.text == text


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/menu",
        "WIFI:T:WPA;S:Shop;P:secret;;",
        "4006381333932",
        "12345678",
        "123456789",
        "490154203237518",
        "K7Q29XMTE4BD91SEXTRA",
        "Привет",
        "K7Q.29X.MTE",
        "\ud800",
    ],
)
def test_anything_else_is_not_ours(text: str) -> None:
    assert read(f" {text}\t") == NotOurs(text)


def test_the_aim_prefix_is_not_part_of_what_came_in() -> None:
    assert read("]Q1https://example.com") == NotOurs("https://example.com")
    assert read("]C0LMP 001") == Unfinished("LMP 001", "1MP001")


def _one_wrong(customer_id: CustomerId, random: Random) -> str:
    place = random.randrange(9)
    other = random.choice(ALPHABET.replace(customer_id[place], ""))
    return customer_id[:place] + other + customer_id[place + 1 :]


@given(customer_ids(), st.randoms(use_true_random=False))
def test_a_wrong_symbol_is_never_lost_among_the_candidates_of_layouts(
    customer_id: CustomerId, random: Random
) -> None:
    reading = read(_one_wrong(customer_id, random))
    if isinstance(reading, ReadCustomerId):
        assert reading.or_wrong_symbol
    else:
        assert isinstance(reading, WrongSymbol | NotOurs)


def test_candidates_that_only_another_layout_explains_are_marked() -> None:
    typo = "K7Q29XMY"  # with the check symbol of K7Q29XMZ: wrong as it stands, right through QWERTZ
    reading = read(typo + check_symbol("K7Q29XMZ"))
    assert reading == ReadCustomerId(
        (CustomerId("K7Q29XMZ" + check_symbol("K7Q29XMZ")),), or_wrong_symbol=True
    )
    code = new_code(Random(1).getrandbits)
    through_russian = read(typed(LAYOUTS["Russian"], code.text))
    assert through_russian == ReadCode((code,), or_wrong_symbol=False)


@given(st.text())
def test_no_text_makes_reading_fail(text: str) -> None:
    reading = read(text)
    if isinstance(reading, ReadCode | ReadCustomerId):
        assert reading.candidates


@given(
    st.text(
        alphabet=sorted({text for layout in KEYBOARD_LAYOUTS for text in "".join(layout.pressed)}),
        max_size=20,
    )
)
def test_no_text_of_keyboard_characters_makes_reading_fail(text: str) -> None:
    reading = read(text)
    if isinstance(reading, ReadCode | ReadCustomerId):
        assert reading.candidates
