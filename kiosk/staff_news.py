# SPDX-License-Identifier: GPL-3.0-or-later
"""What a customer is told of what staff have just done to the list: the newest thing that is not in sight."""

from dataclasses import dataclass

from kiosk.formats import Formats
from kiosk.marks import meanwhile, news
from kiosk.viewmodels.notice import NoticeViewModel
from kiosk.visit import Visit
from shared.records import AnswerRequest, Entry


@dataclass(frozen=True, slots=True)
class StaffNews:
    """One sentence, and where it can be looked at."""

    text: str
    target: NoticeViewModel.Target


def staff_news(
    visit: Visit, entries: tuple[Entry, ...], formats: Formats, in_sight: NoticeViewModel.Target
) -> StaffNews | None:
    """Return what to tell, None for nothing; what `in_sight` leads to is on the screen, marked."""
    record = visit.record
    if record is None:
        return None
    while_away = visit.meanwhile(entries)
    if while_away:
        return StaffNews(meanwhile(while_away), NoticeViewModel.Target.Nowhere)
    for entry in reversed(visit.since(entries)):
        text = news(entry, record, formats)
        answered = isinstance(entry.change.what, AnswerRequest)
        target = NoticeViewModel.Target.Ask if answered else NoticeViewModel.Target.List
        if text and target is not in_sight:
            return StaffNews(text, target)
    return None
