# SPDX-License-Identifier: GPL-3.0-or-later
"""A notice is shown where what it is about is not to be seen anyway."""

from pytestqt.qtbot import QtBot

from kiosk.viewmodels.notice import NoticeViewModel

Kind, Target = NoticeViewModel.Kind, NoticeViewModel.Target


def shown(notice: NoticeViewModel) -> str:
    return str(notice.property("text"))


def test_what_is_in_sight_needs_no_telling_until_it_is_left(qtbot: QtBot) -> None:
    notice = NoticeViewModel()
    notice.say("Anna: price €129 → €119", Kind.Staff, Target.List)
    assert shown(notice) != ""
    notice.show_in_sight(Target.List)
    assert shown(notice) == ""
    notice.show_in_sight(Target.Ask)
    assert shown(notice) != ""
    notice.dismiss()
    assert shown(notice) == ""


def test_what_leads_nowhere_is_told_on_every_screen(qtbot: QtBot) -> None:
    notice = NoticeViewModel()
    notice.say("You have called somebody already.", Kind.Plain, Target.Nowhere)
    for screen in Target:
        notice.show_in_sight(screen)
        assert shown(notice) != ""
    notice.dismiss()
