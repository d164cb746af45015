# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a slip, worded and formatted: everything but its looks."""

from dataclasses import dataclass

from shared.identity import Code, CustomerId


@dataclass(frozen=True, slots=True)
class Sum:
    """Words, and the amount or code they stand before."""

    words: str
    amount: str


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One product. `price` is how many at what each; `reduction` is what comes off, if anything does."""

    title: str
    options: str
    price: Sum
    reduction: Sum | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip in one language, which is read from the right where `right_to_left` says so.

    Nobody's name, telephone or address has a place on it: paper gets lost.
    """

    named: Code | CustomerId
    """What its QR carries: a console knows no secret, so its slip names the record and opens it to staff."""
    right_to_left: bool
    shop: str
    date: str
    identity_label: str
    identity: str
    lines: tuple[SlipLine, ...]
    empty: str
    """Stands where the lines would, if there are none."""
    saving: Sum | None
    total: Sum
    as_of: str
    what_next: str
    to_type: Sum | None
    """The whole code as text, for a kiosk without a camera; None where only the ID is known."""
