# SPDX-License-Identifier: GPL-3.0-or-later
"""The managers' PIN: kept as a hash, and the longer to wait the more wrong ones were tried."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shared.staff.pin import NotSet, PinUnfit, PinUnreadable, Right, StaffPin, TooSoon, Wrong, wait_after

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PIN = "271828"


@pytest.fixture
def pin(tmp_path: Path) -> StaffPin:
    """A PIN that is set."""
    pin = StaffPin(tmp_path / "kiosk 1")
    pin.set(PIN)
    return pin


def test_the_right_pin_is_right_and_its_digits_are_nowhere(pin: StaffPin) -> None:
    assert pin.try_pin(PIN, NOON) == Right()
    assert PIN not in pin.path.read_text()
    assert "argon2id" in pin.path.read_text()


def test_nobody_else_on_the_machine_may_read_it(pin: StaffPin) -> None:
    assert pin.path.stat().st_mode & 0o777 == 0o600


def test_without_a_pin_none_is_right(tmp_path: Path) -> None:
    pin = StaffPin(tmp_path)
    assert not pin.is_set()
    assert pin.try_pin("", NOON) == NotSet()
    assert pin.try_pin(PIN, NOON) == NotSet()


def test_two_slips_cost_nothing_and_then_each_wait_is_twice_the_last(pin: StaffPin) -> None:
    now = NOON
    for seconds in (0, 0, 30, 60, 120, 240, 480, 900, 900):
        wait = timedelta(seconds=seconds)
        assert pin.try_pin("111222", now) == Wrong(wait)
        if wait:
            assert pin.try_pin(PIN, now + wait - timedelta(seconds=1)) == TooSoon(timedelta(seconds=1))
        now += wait
    assert pin.try_pin(PIN, now) == Right()
    assert pin.try_pin("111222", now) == Wrong(timedelta())


def test_a_restart_does_not_shorten_the_wait(pin: StaffPin) -> None:
    for _ in range(3):
        pin.try_pin("111222", NOON)
    again = StaffPin(pin.path.parent)
    assert again.try_pin(PIN, NOON) == TooSoon(timedelta(seconds=30))


def test_a_clock_put_back_neither_ends_nor_lengthens_the_wait(pin: StaffPin) -> None:
    for _ in range(3):
        pin.try_pin("111222", NOON)
    before = NOON - timedelta(days=400)
    assert pin.try_pin(PIN, before) == TooSoon(timedelta(seconds=30))
    assert pin.try_pin(PIN, before + timedelta(seconds=29)) == TooSoon(timedelta(seconds=1))
    assert pin.try_pin(PIN, before + timedelta(seconds=30)) == Right()


def test_the_try_is_written_down_before_it_is_judged(pin: StaffPin, monkeypatch: pytest.MonkeyPatch) -> None:
    def power_cut(_stored: str, _password: str) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("shared.staff.passwords.password_matches", power_cut)
        for _ in range(3):
            with pytest.raises(KeyboardInterrupt):
                pin.try_pin("111222", NOON)
    assert pin.try_pin(PIN, NOON) == TooSoon(timedelta(seconds=30))


def test_no_number_of_failures_is_too_many() -> None:
    assert wait_after(10**9) == timedelta(minutes=15)


@pytest.mark.parametrize(
    "unfit",
    [
        "",
        "12345",
        "0" * 13,
        "111111",
        "123456",
        "654321",
        "890123",
        "27182a",
        "27 182",
        "２７１８２８",
        "²²³¹²³",
    ],
)
def test_what_anybody_would_try_first_cannot_be_a_pin(tmp_path: Path, unfit: str) -> None:
    with pytest.raises(PinUnfit):
        StaffPin(tmp_path).set(unfit)
    assert not StaffPin(tmp_path).is_set()


def test_a_damaged_file_lets_nobody_in(pin: StaffPin) -> None:
    for damage in (b"", b"\xff\xfe", b'{"pin_hash": 3}', b'{"other": "x"}'):
        pin.path.write_bytes(damage)
        with pytest.raises(PinUnreadable):
            pin.try_pin(PIN, NOON)
    pin.path.write_text('{"pin_hash": "no hash"}')
    assert isinstance(pin.try_pin("no hash", NOON), Wrong)


def test_a_new_pin_forgets_the_wrong_tries_and_a_removed_one_is_gone(pin: StaffPin) -> None:
    for _ in range(4):
        pin.try_pin("111222", NOON)
    pin.set("314159")
    assert pin.try_pin("314159", NOON) == Right()
    assert pin.remove()
    assert not pin.remove()
    assert pin.try_pin("314159", NOON) == NotSet()
