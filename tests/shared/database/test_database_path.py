# SPDX-License-Identifier: GPL-3.0-or-later
"""What the `database` setting may be, and what it may not."""

from pathlib import Path

import pytest

from shared.database import database_path
from shared.errors import DatabaseUrlUnknown


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("shop.sqlite", "shop.sqlite"),
        ("/var/lib/shop.sqlite", "/var/lib/shop.sqlite"),
        ("sqlite:///shop.sqlite", "shop.sqlite"),
        ("sqlite:////var/lib/shop.sqlite", "/var/lib/shop.sqlite"),
        ("sqlite:////var/lib/my%20shop.sqlite", "/var/lib/my shop.sqlite"),
        ("~/shop.sqlite", "HOME/shop.sqlite"),
        ("sqlite:///~/shop.sqlite", "HOME/shop.sqlite"),
    ],
)
def test_a_path_or_a_url_names_a_file(url: str, path: str, home_of_its_own: Path) -> None:
    assert database_path(url) == Path(path.replace("HOME", str(home_of_its_own)))


@pytest.mark.parametrize(
    "url",
    [
        "",
        " ",
        "a\0b",
        "sqlite:///a%00b",
        "sqlite://",
        "sqlite:///",
        "sqlite://host/shop.sqlite",
        "mysql://host/shop",
        "http://[half/",
        "~nobody-here/shop.sqlite",
    ],
)
def test_anything_else_is_a_problem(url: str) -> None:
    with pytest.raises(DatabaseUrlUnknown) as raised:
        database_path(url)
    assert raised.value.details == {"url": url}
