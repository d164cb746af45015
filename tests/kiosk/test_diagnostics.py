# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk tells of itself: no password among it, and nothing missing keeps the rest from being told."""

from pathlib import Path

import pytest

from kiosk.diagnostics import gather, last_lines, without_password
from kiosk.local_files import LocalFiles


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("/srv/handsel/shop.sqlite", "/srv/handsel/shop.sqlite"),
        ("sqlite:///srv/shop.sqlite", "sqlite:///srv/shop.sqlite"),
        ("postgresql://till:s3cret@db.shop:5432/handsel", "postgresql://db.shop:5432/handsel"),
        ("postgresql://till:s3/cr@t@db.shop/handsel", "postgresql://db.shop/handsel"),
        ("postgresql://db.shop/handsel?user=till&password=s3cret", "postgresql://db.shop/handsel"),
    ],
)
def test_the_address_is_shown_without_its_password(url: str, shown: str) -> None:
    assert without_password(url) == shown


def test_the_last_lines_of_a_long_log_are_the_newest(tmp_path: Path) -> None:
    log = tmp_path / "kiosk 1.log"
    log.write_text("".join(f"line {number} of a long day\n" for number in range(5000)))
    assert last_lines(log, 2) == ("line 4998 of a long day", "line 4999 of a long day")
    assert last_lines(tmp_path / "none.log") == ()


def test_a_damaged_outbox_is_told_and_so_is_the_rest(tmp_path: Path) -> None:
    files = LocalFiles(tmp_path / "kiosk 1")
    files.folder.mkdir()
    files.outbox_path.write_bytes(b"this is no database" * 100)
    facts = gather(files, tmp_path / "none.log")
    assert facts.outbox_error is not None
    assert str(files.outbox_path) in str(facts.outbox_error)
    assert facts.free_bytes > 0
    assert facts.catalogue_at is None
    files.close()
