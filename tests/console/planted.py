# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults planted in a monkey's console, one of each kind that it must find."""

import logging
import threading
import warnings
from collections.abc import Callable

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QDialog

import console.workspace
import tests.drivers.at_console.window
from console.pages.record.lines_view import LinesView
from tests.drivers.console_driver import ConsoleDriver

_PATIENCE_SECONDS = 5.0
_LOOKS_UNTIL_STUCK = 3


def plant(driver: ConsoleDriver, looks: Callable[[], int]) -> None:
    """Make the console one that complains and forgets, and after some looks takes no scan."""
    tests.drivers.at_console.window.PATIENCE_SECONDS = _PATIENCE_SECONDS
    logging.getLogger("planted").warning("a planted warning")
    qWarning("a planted warning of Qt's")
    warnings.warn("a planted warning of Python's", stacklevel=1)
    QTimer.singleShot(0, _raise)
    thread = threading.Thread(target=_raise, name="planted")
    thread.start()
    thread.join()
    _Unraisable()
    dialog = QDialog(driver.console.window)
    dialog.setModal(True)
    dialog.show()
    console.workspace.hold_cell = _drop_cell  # type: ignore[attr-defined]  # that is the point
    services, workspace = driver.console.session.services, driver.console.session.workspace
    assert services is not None
    assert workspace is not None
    take = services.reception.take

    def take_some(text: str) -> None:
        if looks() < _LOOKS_UNTIL_STUCK:
            take(text)

    services.reception.take = take_some  # type: ignore[method-assign]  # that is the point

    def forget_what_is_shown() -> None:
        if looks() == _LOOKS_UNTIL_STUCK - 1:
            services.desk._shown = None
            # Else whatever comes in next would find out that there is nothing to change.
            workspace.commands.price.setEnabled(True)
            workspace.commands.allow = lambda *_abilities, **_signed_in: None  # type: ignore[method-assign]  # as above

    services.desk.shown_changed.connect(forget_what_is_shown)


def _raise() -> None:
    raise ValueError("a planted error")


class _Unraisable:
    """Something that fails where Python can only complain."""

    def __del__(self) -> None:
        _raise()


def _drop_cell(lines: LinesView) -> None:
    lines.drop_editor()
