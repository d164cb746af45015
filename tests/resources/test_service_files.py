# SPDX-License-Identifier: GPL-3.0-or-later
"""The service's files say what the kiosk counts on."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.leaving import ExitCode
from tests.conftest import CHECKOUT

FOLDER = CHECKOUT / "resources" / "service"
UNIT = FOLDER / "handsel-kiosk.service"


@pytest.fixture
def service() -> dict[str, list[str]]:
    """The unit's [Service] section: each setting with its values."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in UNIT.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line
        elif section == "[Service]" and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            found.setdefault(name, []).append(value)
    return found


def test_it_starts_again_whatever_happened_unless_staff_ended_it(service: dict[str, list[str]]) -> None:
    assert service["Restart"] == ["always"]
    assert service["RestartSec"] == ["100ms"]
    assert service["RestartPreventExitStatus"] == [str(int(ExitCode.STAY_AWAY))]
    assert service["SuccessExitStatus"] == [f"{int(ExitCode.RESTART)} {int(ExitCode.STAY_AWAY)}"]
    assert "StartLimitIntervalSec=0" in UNIT.read_text(encoding="utf-8")


def test_the_compositor_changes_no_terminal(service: dict[str, list[str]]) -> None:
    compositor, *options = service["ExecStart"][0].split(" -- ")[0].split()
    assert compositor == "/usr/bin/cage"
    assert options == ["-d"]
    assert "XKB_DEFAULT_OPTIONS=srvrkeys:none" in service["Environment"]


def test_it_runs_as_nobody_in_particular(service: dict[str, list[str]]) -> None:
    assert service["User"] == ["handsel-kiosk"]
    assert service["NoNewPrivileges"] == ["yes"]
    # It would hide the folder in which the compositor and the kiosk meet.
    assert "ProtectHome" not in service


def test_no_key_ends_or_sleeps_the_machine() -> None:
    logind = configparser.ConfigParser()
    logind.optionxform = str  # type: ignore[assignment, method-assign]  # names as they are
    logind.read(FOLDER / "logind.conf", encoding="utf-8")
    assert logind["Login"]["NAutoVTs"] == "0"
    keys = {name: value for name, value in logind["Login"].items() if name.startswith("Handle")}
    assert len(keys) == 9
    assert set(keys.values()) == {"ignore"}
    assert "kernel.sysrq = 0" in (FOLDER / "sysctl.conf").read_text(encoding="utf-8")


def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("this machine has no systemd-analyze")
    copy = tmp_path / UNIT.name
    # What it starts need not be installed here, nor its user be known.
    text = UNIT.read_text(encoding="utf-8").replace("/usr/bin/cage -d --", "/bin/true")
    copy.write_text(text, encoding="utf-8")
    command = [program, "verify", "--man=no", "--recursive-errors=no", str(copy)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
