# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette and the cheat sheet: each imported and built when it is asked for the first time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from console.actions import Actions
from console.look import Look
from console.services import Services

if TYPE_CHECKING:
    from console.pages.cheat_sheet import KeyGroup
    from console.pages.palette import Command
    from console.widgets.over_page import OverPage


@dataclass(frozen=True, slots=True)
class Here:
    """Where the trader is: the area's name, its own actions, and the ways to the others."""

    name: str
    actions: tuple[QAction, ...]
    in_service: bool
    goings: tuple[QAction, ...]


class Overlays(QObject):
    """What lies over the page for a moment."""

    def __init__(
        self,
        look: Look,
        services: Services,
        commands: Actions,
        here: Callable[[], Here],
        open_record: Callable[[str], None],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._look = look
        self._services = services
        self._commands = commands
        self._here = here
        self._open_record = open_record
        self._over = over
        self._panels: dict[str, OverPage] = {}

    def toggle_palette(self) -> None:
        """Show what can be done and gone to, or take it away."""
        if "palette" not in self._panels:
            from console.pages.palette import CommandPalette

            self._panels["palette"] = CommandPalette(self._look, self._findable, self._over)
        self._panels["palette"].toggle()

    def toggle_keys(self) -> None:
        """Show every key, or take them away."""
        if "keys" not in self._panels:
            from console.pages.cheat_sheet import CheatSheet

            self._panels["keys"] = CheatSheet(self._look, self._key_groups, self._over)
        self._panels["keys"].toggle()

    def close(self) -> None:
        """Take away what lies over the page."""
        for panel in self._panels.values():
            panel.close_panel()

    def _findable(self) -> "tuple[Command, ...]":
        from console.finding import commands

        here = self._here()
        doing = self._commands.of_service() if here.in_service else here.actions
        possible = (
            each
            for each in (*doing, *self._commands.of_frame())
            if each.isEnabled() and each is not self._commands.palette
        )
        return commands(self._services, possible, here.goings, self._open_record)

    def _key_groups(self) -> "tuple[KeyGroup, ...]":
        from console.finding import key_groups

        here = self._here()
        return key_groups(self._commands, here.goings, here.actions, here.name, in_service=here.in_service)
