# SPDX-License-Identifier: GPL-3.0-or-later
"""The groups of the cheat sheet are spread over columns of about one height."""

import pytest

from console.pages.cheat_sheet import spread


@pytest.mark.parametrize(
    ("heights", "count", "highest"),
    [
        ([5, 4, 3, 2, 1], 3, 5),
        ([10, 1, 1, 1], 3, 10),
        ([3, 3, 3], 1, 9),
        ([7], 3, 7),
        ([], 3, 0),
    ],
)
def test_the_highest_column_is_as_low_as_can_be(heights: list[int], count: int, highest: int) -> None:
    columns = [0] * count
    for height, place in zip(heights, spread(heights, count), strict=True):
        columns[place] += height
    assert max(columns) == highest
