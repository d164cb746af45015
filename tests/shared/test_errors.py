# SPDX-License-Identifier: GPL-3.0-or-later
"""Every problem is a sentence or two that fills its fields and tells what to do."""

import re
from collections.abc import Iterator
from string import Formatter

import pytest

import shared.outbox
import shared.staff.service
from shared import errors
from shared.errors import Problem


def problems(root: type[Problem] = Problem) -> Iterator[type[Problem]]:
    """Return every kind of problem under shared/, without those that only gather others."""
    for kind in root.__subclasses__():
        if kind.__module__.startswith("shared.") and not kind.__subclasses__():
            yield kind
        yield from problems(kind)


KINDS = sorted(set(problems()), key=lambda kind: kind.__name__)


def test_all_problems_are_looked_at() -> None:
    assert {errors.DatabaseMissing, errors.SettingsInvalid, shared.staff.service.UsernameTaken} <= set(KINDS)
    assert shared.outbox.__name__


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_problem_fills_its_fields_and_ends_as_a_sentence(kind: type[Problem]) -> None:
    names = [name for _, name, _, _ in Formatter().parse(kind.sentence) if name]
    text = str(kind(**{name: f"<{name}>" for name in names}))

    assert all(f"<{name}>" in text for name in names)
    # A full stop after a command would be pasted with it.
    assert re.fullmatch(r"[A-Z“<].*[.]", text) or text.endswith("apt-get install <packages>")
    assert "{" not in text


def test_a_path_with_braces_is_shown_as_it_is() -> None:
    assert "/shop/{0}.sqlite" in str(errors.DatabaseMissing(path="/shop/{0}.sqlite"))
