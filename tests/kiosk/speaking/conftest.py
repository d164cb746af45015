# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk whose voice can be read."""

import msgspec
import pytest

from shared.settings import Settings
from tests.drivers.kiosk_driver import KioskDriver
from tests.kiosk.conftest import StartKiosk


@pytest.fixture
def kiosk(start_kiosk: StartKiosk, settings: Settings) -> KioskDriver:
    """A kiosk that speaks to whoever reads what it says, open."""
    own = msgspec.structs.replace(settings.kiosk, speech="mock")
    kiosk = start_kiosk(msgspec.structs.replace(settings, kiosk=own))
    kiosk.wait_until_open()
    return kiosk
