# SPDX-License-Identifier: GPL-3.0-or-later
"""What this console is told, to read and to copy. It is set in a file, before the console starts."""

import platform
from importlib.metadata import version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from console.formats import with_name
from console.services import Services
from console.widgets.form import FormSection
from console.widgets.labels import label

_LEAST_HEIGHT = 22
"""Of a row: what one line of the tallest script needs, so that rows stand evenly whatever they are in."""


class TerminalView(QWidget):
    """Facts in two groups: what is set, and what this is."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        settings, own = services.settings, services.settings.console
        told = FormSection(self.tr("Settings of this terminal"), first=True)
        told.add(
            _facts(
                (
                    (self.tr("Name"), own.name),
                    (self.tr("Place"), own.place or "–"),
                    (self.tr("Database"), settings.database),
                    (self.tr("Folder"), settings.folder),
                    (self.tr("Papers are saved in"), str(services.papers.folder)),
                    (
                        self.tr("Quotes are printed on"),
                        own.printer or self.tr("the system’s default printer"),
                    ),
                    (self.tr("Slips are printed on"), self._slip_printer(services)),
                    (
                        self.tr("A call is urgent after"),
                        self.tr("%n second(s)", "", round(settings.call_patience_seconds)),
                    ),
                )
            )
        )
        this = FormSection(self.tr("This program"))
        this.add(
            _facts(
                (
                    (self.tr("Handsel"), version("handsel")),
                    (self.tr("Qt"), qVersion()),
                    (self.tr("Python"), platform.python_version()),
                    (self.tr("System"), platform.platform(terse=True)),
                )
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(
            label(
                self.tr(
                    "Theme, language, sound and notifications are in the menu under your name. "
                    "Everything else is set in the file handsel.toml; the README says how."
                ),
                "quiet",
                wrap=True,
            )
        )
        column.addWidget(told)
        column.addWidget(this)
        column.addStretch(1)

    def arrive(self) -> None:
        """Nothing changes while the console runs."""

    def _slip_printer(self, services: Services) -> str:
        printer = services.settings.printer
        match printer.kind:
            case "none":
                return self.tr("no printer")
            case "escpos":
                return f"ESC/POS, {printer.address}, {printer.paper}"
            case "system":
                return printer.name or self.tr("the system’s default printer")


def _facts(facts: tuple[tuple[str, str], ...]) -> QWidget:
    widget = QWidget()
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(28)
    form.setVerticalSpacing(9)
    widest = 216
    for name, fact in facts:
        value = label(fact, selectable=True, wrap=True)
        value.setAccessibleName(with_name(name, fact))
        title = label(name, "quiet")
        title.setMinimumWidth(widest)
        for each in (value, title):
            each.setMinimumHeight(_LEAST_HEIGHT)
        form.addRow(title, value)
    return widget
