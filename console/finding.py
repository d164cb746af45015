# SPDX-License-Identifier: GPL-3.0-or-later
"""What the palette can find and the cheat sheet tells, gathered at the moment from where it lives."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from console.actions import Actions
from console.formats import side_by_side
from console.key_names import key_name
from console.pages.cheat_sheet import KeyGroup, fixed_keys
from console.pages.palette import Command
from console.phrases import state_word
from console.services import Services
from shared.identity import CustomerId, grouped

translate = QCoreApplication.translate

_MOST_RECORDS = 400


def commands(
    services: Services,
    actions: Iterable[QAction],
    goings: Iterable[QAction],
    open_record: Callable[[str], None],
) -> tuple[Command, ...]:
    """Return what can be done now, then where one can go, then the records within reach."""
    doing = [_of_action(each, each.toolTip().rpartition(" (")[0], "lightning") for each in actions]
    going = [_of_action(each, translate("Finding", "Go there"), "arrow-right") for each in goings]
    return (*doing, *going, *_records(services, open_record))


def key_groups(
    commands: Actions,
    goings: Iterable[QAction],
    of_page: tuple[QAction, ...],
    page_name: str,
    *,
    in_service: bool,
) -> tuple[KeyGroup, ...]:
    """Return every key that works in the area that is shown."""
    groups = [
        _keys(translate("Finding", "Everywhere"), commands.of_frame()),
        _keys(translate("Finding", "Areas"), goings),
    ]
    if in_service:
        groups.extend(_keys(name, actions) for name, actions in commands.groups())
        groups.append(fixed_keys())
    elif of_page:
        groups.append(_keys(page_name, of_page))
    return tuple(group for group in groups if group.keys)


def _keys(name: str, actions: Iterable[QAction]) -> KeyGroup:
    pairs = ((_shortcut(each), each.toolTip().rpartition(" (")[0] or each.text()) for each in actions)
    return KeyGroup(name, tuple(pair for pair in pairs if pair[0]))


def _of_action(action: QAction, detail: str, icon: str) -> Command:
    title = action.text().replace("&", "")
    said = detail if detail != title else ""
    return Command(f"action {id(action)}", title, said, icon, action.trigger, _shortcut(action))


def _shortcut(action: QAction) -> str:
    return key_name(action.shortcut())


def _records(services: Services, open_record: Callable[[str], None]) -> tuple[Command, ...]:
    """Return the records in tabs, pinned, recent and on the floor, each once, with all that names it."""
    rows = {row.customer_id: row for row in services.live.floor.rows[:_MOST_RECORDS]}
    reasons: dict[CustomerId, str] = {}
    for tab in services.tabs.tabs:
        reasons.setdefault(tab.customer_id, translate("Finding", "in a tab"))
    for each in services.memory.now.pinned:
        reasons.setdefault(CustomerId(each), translate("Finding", "pinned"))
    for each in services.memory.now.recent:
        reasons.setdefault(CustomerId(each), translate("Finding", "recent"))
    made = []
    for customer_id in dict.fromkeys((*reasons, *rows)):
        row = rows.get(customer_id)
        said = [reasons.get(customer_id, "")]
        if row is not None:
            trader = row.trader.name if row.trader is not None else ""
            said += [row.contact_name, state_word(row.state), trader, row.terminal]
        made.append(
            Command(
                f"record {customer_id}",
                grouped(customer_id),
                side_by_side(said),
                "receipt",
                lambda customer_id=customer_id: open_record(customer_id),  # type: ignore[misc]  # mypy infers no defaults
            )
        )
    return tuple(made)
