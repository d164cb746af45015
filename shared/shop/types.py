# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts of the shop that every terminal shares."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoSignIn:
    """How to sign in to the demonstration shop; only that shop ever holds one."""

    username: str
    password: str


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """The shop's name and the ISO 4217 code of the currency its prices are in."""

    name: str
    currency: str
    demo: DemoSignIn | None = None
