# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel letterhead`: set part by part, and printed as it stands."""

from pathlib import Path

import pytest

from tests.shared.cli.conftest import Run


@pytest.mark.usefixtures("shop")
def test_parts_are_set_one_by_one_and_emptied_again(run: Run, tmp_path: Path) -> None:
    assert run("letterhead").output == "quotes hold for 14 days, on A4\n"
    result = run("letterhead", "--address", "Lindenstraße 12\\n10969 Berlin", "--valid-days", "30")
    assert result.output == "address: Lindenstraße 12, 10969 Berlin\nquotes hold for 30 days, on A4\n"
    (tmp_path / "logo.svg").write_bytes(b"<svg/>")
    result = run("letterhead", "--logo", str(tmp_path / "logo.svg"), "--paper", "Letter", "--address", "")
    assert result.output == "logo: image/svg+xml, 6 bytes\nquotes hold for 30 days, on Letter\n"
    assert run("letterhead", "--no-logo").output == "quotes hold for 30 days, on Letter\n"


@pytest.mark.usefixtures("shop")
def test_what_cannot_be_is_said(run: Run, tmp_path: Path) -> None:
    assert run("letterhead", "--valid-days", "0").exit_code == 2
    assert run("letterhead", "--paper", "A0").exit_code == 2
    for logo, words in (
        ("logo.gif", "neither SVG nor PNG nor JPEG"),
        ("none.png", "cannot be read"),
    ):
        result = run("letterhead", "--logo", str(tmp_path / logo))
        assert words in result.output
        assert result.exit_code == 1
    for option, value in (("--phone", "0" * 121), ("--phone", "030\x1b[2J"), ("--website", "a\nb")):
        result = run("letterhead", option, value)
        assert "takes at most 120 characters, all of which can be printed" in result.output
        assert result.exit_code == 1
    assert run("letterhead").output == "quotes hold for 14 days, on A4\n"
