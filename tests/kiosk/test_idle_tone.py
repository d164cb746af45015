# SPDX-License-Identifier: GPL-3.0-or-later
"""The idle warning is heard, too."""

import msgspec

from shared.settings import KioskSettings, Settings
from tests.kiosk.conftest import StartKiosk


class Loudspeaker:
    """Counts what it is asked to play."""

    def __init__(self) -> None:
        self.played = self.stopped = 0

    def play(self) -> None:
        self.played += 1

    def stop(self) -> None:
        self.stopped += 1


def test_the_warning_is_heard_once_each_time_it_comes(start_kiosk: StartKiosk, settings: Settings) -> None:
    customer = start_kiosk(
        msgspec.structs.replace(settings, kiosk=KioskSettings(idle_seconds=0.5, warning_seconds=30))
    )
    heard = Loudspeaker()
    customer.wait_until_open()
    customer.kiosk.tone._player = heard
    customer.touch_to_start()
    for times in (1, 2):
        customer.wait_until(customer.is_warning, "the warning")
        assert heard.played == times
        customer.stay()
        customer.wait_until(lambda: not customer.is_warning(), "the warning to go")
    customer.close()
    assert heard.stopped == 1
