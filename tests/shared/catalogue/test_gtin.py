# SPDX-License-Identifier: GPL-3.0-or-later
"""One barcode in its equivalent lengths, and as spreadsheets leave it."""

import pytest

from shared.catalogue.gtin import equivalents, from_cell


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("036000291452", ("036000291452", "0036000291452", "00036000291452")),
        ("4006381333931", ("4006381333931", "04006381333931")),
        ("96385074", ("96385074", "000096385074", "0000096385074", "00000096385074")),
        ("0306406152", ("9780306406157", "09780306406157")),
        ("4006381333932", ()),
        ("12345", ()),
        ("", ()),
    ],
)
def test_a_gtin_is_the_same_with_zeros_in_front(digits: str, expected: tuple[str, ...]) -> None:
    assert equivalents(digits) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("4006381333931", "4006381333931"),
        (" 4 006381 333931 ", "4006381333931"),
        ("'4006381333931", "4006381333931"),
        ('="4006381333931"', "4006381333931"),
        ("36000291452", "036000291452"),
        ("978-0-306-40615-7", "9780306406157"),
        ("4006381333932", None),
        ("4.00638E+12", None),
        ("n/a", None),
    ],
)
def test_a_cell_gives_its_gtin_or_none(cell: str, expected: str | None) -> None:
    assert from_cell(cell) == expected
