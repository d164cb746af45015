# SPDX-License-Identifier: GPL-3.0-or-later
"""How a kiosk is, in words for whoever mends it."""

from collections import Counter
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QSize

from kiosk.diagnostics import Facts, without_password
from kiosk.models.staff_facts import StaffFactRow
from kiosk.refusals import what_is_wrong
from shared.desktop.theme import Ruler
from shared.settings import Settings

translate = QCoreApplication.translate

_LITTLE_ROOM = 500_000_000
"""Bytes: logs, pictures and a day's work without the store fit into less, but not for long."""
_OLD_CATALOGUE = timedelta(days=30)
_MOST_REASONS = 4


def derive_facts(
    facts: Facts, settings: Settings, screen: QSize, link_error: Exception | None, now: datetime
) -> list[StaffFactRow]:
    """Return the rows, what matters most first."""
    own = settings.kiosk
    ruler = Ruler.for_screen(screen.width(), screen.height(), own.diagonal_inches)
    size = translate("StaffMenu", "{width} × {height} px, {across} × {down} mm, {diagonal} in").format(
        width=screen.width(),
        height=screen.height(),
        across=round(screen.width() / ruler.pixels_per_mm),
        down=round(screen.height() / ruler.pixels_per_mm),
        diagonal=f"{own.diagonal_inches:g}",
    )
    return [
        StaffFactRow(translate("StaffMenu", "Kiosk"), own.name + (f"  ·  {own.place}" if own.place else "")),
        StaffFactRow(translate("StaffMenu", "Version"), facts.version),
        StaffFactRow(translate("StaffMenu", "Store"), without_password(settings.database)),
        _link(link_error),
        _waiting(facts),
        _set_aside(facts),
        _catalogue(facts.catalogue_at, now),
        StaffFactRow(
            translate("StaffMenu", "Free space"),
            QLocale().formattedDataSize(facts.free_bytes),
            facts.free_bytes < _LITTLE_ROOM,
        ),
        StaffFactRow(translate("StaffMenu", "Screen"), size),
    ]


def _link(error: Exception | None) -> StaffFactRow:
    label = translate("StaffMenu", "Link")
    if error is None:
        return StaffFactRow(label, translate("StaffMenu", "The store answers"))
    return StaffFactRow(label, what_is_wrong(error), alarming=True)


def _waiting(facts: Facts) -> StaffFactRow:
    label = translate("StaffMenu", "Not yet in the store")
    if facts.outbox_error is not None:
        return StaffFactRow(label, what_is_wrong(facts.outbox_error), alarming=True)
    if facts.waiting == 0:
        return StaffFactRow(label, translate("StaffMenu", "Nothing"))
    return StaffFactRow(label, translate("StaffMenu", "Changes: {count}").format(count=facts.waiting))


def _set_aside(facts: Facts) -> StaffFactRow:
    """Say what the store refused: by the glossary's names, as they stand in the log and in the source."""
    label = translate("StaffMenu", "Refused by the store")
    if not facts.refusals:
        return StaffFactRow(label, translate("StaffMenu", "Nothing"))
    kinds = Counter(
        f"{type(each.change.what).__name__}: {type(each.reason).__name__}" for each in facts.refusals
    )
    told = [f"{count} × {kind}" for kind, count in kinds.most_common(_MOST_REASONS)]
    if len(kinds) > _MOST_REASONS:
        told.append("…")
    return StaffFactRow(label, "\n".join(told), alarming=True)


def _catalogue(changed_at: datetime | None, now: datetime) -> StaffFactRow:
    label = translate("StaffMenu", "Catalogue")
    if changed_at is None:
        return StaffFactRow(label, translate("StaffMenu", "None yet"), alarming=True)
    passed = max(now - changed_at, timedelta())
    if passed < timedelta(hours=1):
        text = translate("StaffMenu", "Changed within the last hour")
    elif passed < timedelta(days=2):
        hours = int(passed.total_seconds() // 3600)
        text = translate("StaffMenu", "Changed {hours} h ago").format(hours=hours)
    else:
        text = translate("StaffMenu", "Changed {days} days ago").format(days=passed.days)
    return StaffFactRow(label, text, passed > _OLD_CATALOGUE)
