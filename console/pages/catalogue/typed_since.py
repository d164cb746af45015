# SPDX-License-Identifier: GPL-3.0-or-later
"""What was typed while the store was busy, together with what it has stored by then. Pure."""

from collections.abc import Mapping
from dataclasses import replace

from shared.catalogue.editing import Merged, Sheet, merge


def with_typed_since(sent: Sheet, now: Sheet, stored: Sheet) -> Sheet:
    """Return what is stored with every edit that makes the form (`now`) differ from what was `sent`."""
    if now == sent:
        return stored
    ids = {_choice(each.chosen): each.product_id for each in stored.variants}
    merged = merge(_known(sent, ids), _known(now, ids), stored)
    return merged.sheet if isinstance(merged, Merged) else merged.with_mine


def _known(sheet: Sheet, ids: Mapping[tuple[tuple[str, str], ...], str | None]) -> Sheet:
    """Return the sheet with the IDs that its new variants have got."""
    return replace(
        sheet,
        variants=tuple(
            replace(each, product_id=each.product_id or ids.get(_choice(each.chosen)))
            for each in sheet.variants
        ),
    )


def _choice(chosen: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(chosen.items()))
