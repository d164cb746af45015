# SPDX-License-Identifier: GPL-3.0-or-later
"""How a program that is built up keeps house with its memory."""

import gc

from shared.memory import settle_in


class Ring:
    """Something that only the collector can take away."""

    def __init__(self) -> None:
        self.itself = self


def test_what_stands_is_passed_over_and_what_comes_later_is_not() -> None:
    try:
        stands = Ring()
        settle_in()
        later = Ring()
        looked_through = gc.get_objects()
        assert not any(each is stands for each in looked_through)
        assert any(each is later for each in looked_through)
    finally:
        gc.unfreeze()
