# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program does for the collector of what nobody holds any more."""

import gc

from shared.memory import spare_the_collector


class Ring:
    """Something that only the collector can take away."""

    def __init__(self) -> None:
        self.itself = self


def test_what_stands_is_passed_over_and_what_comes_later_is_not() -> None:
    try:
        stands = Ring()
        spare_the_collector()
        later = Ring()
        looked_through = gc.get_objects()
        assert not any(each is stands for each in looked_through)
        assert any(each is later for each in looked_through)
    finally:
        gc.unfreeze()
