# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel pin`: sets and removes the PIN of this machine's kiosk."""

from pathlib import Path

import pytest

from shared.clock import system_clock
from shared.staff import NotSet, Right, StaffPin
from tests.shared.cli.conftest import Run


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the kiosk that the settings describe."""
    monkeypatch.setenv("HANDSEL_FOLDER", str(tmp_path / "own"))
    monkeypatch.setenv("HANDSEL_KIOSK_NAME", "kiosk 7")
    return tmp_path / "own" / "kiosk 7"


def test_a_pin_is_asked_for_twice_and_set_without_a_shop(run: Run, own_folder: Path) -> None:
    told = run("pin", stdin="271828\n271828\n")
    assert told.exit_code == 0, told.output
    assert "Set the PIN of “kiosk 7”. On its screen: touch the top left corner five times." in told.output
    assert "271828" not in told.output
    assert StaffPin(own_folder).try_pin("271828", system_clock()) == Right()


def test_a_pin_that_is_no_pin_is_refused_with_a_sentence(run: Run, own_folder: Path) -> None:
    told = run("pin", "--pin-stdin", stdin="123456\n")
    assert told.exit_code == 1
    assert told.output == (
        "Error: That cannot be a PIN. Use 6 to 12 digits, not all alike and not in a row.\n"
    )
    assert not StaffPin(own_folder).is_set()


def test_a_pin_is_removed(run: Run, own_folder: Path) -> None:
    StaffPin(own_folder).set("271828")
    assert run("pin", "--remove").output == "Removed the PIN of “kiosk 7”.\n"
    assert StaffPin(own_folder).try_pin("271828", system_clock()) == NotSet()
    assert run("pin", "--remove").output == "“kiosk 7” has no PIN.\n"


def test_a_folder_that_cannot_be_written_is_a_sentence(run: Run, own_folder: Path) -> None:
    own_folder.parent.mkdir()
    own_folder.write_text("a file is in the way")
    told = run("pin", "--pin-stdin", stdin="271828\n")
    assert told.exit_code == 1
    assert "The PIN cannot be kept at" in told.output
    assert "Traceback" not in told.output
