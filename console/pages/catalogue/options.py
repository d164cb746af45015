# SPDX-License-Identifier: GPL-3.0-or-later
"""The options of a product in its form: a line each, with the choices it may be had in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.look import Look
from console.pages.catalogue.writing_options import WrittenOption, options_from, written_of
from console.widgets.fields import TextField
from console.widgets.form import allow_writing
from console.widgets.labels import button, icon_button
from shared.catalogue.editing import Sheet
from shared.catalogue.importing.types import ImportedAxis


class _OptionLine(QWidget):
    """One option: its name, its choices, and a button that takes it away."""

    written = Signal()
    edited = Signal()
    removed = Signal()

    def __init__(self, look: Look, option: WrittenOption) -> None:
        super().__init__()
        self._key: str | None = None
        self._look = look
        self.label = TextField(placeholder=self.tr("Option, such as Colour"))
        self.label.setAccessibleName(self.tr("Name of the option"))
        self.choices = TextField(8_000, self.tr("Choices, such as Sand, Moss, Rust"))
        self.choices.setToolTip(self.tr("The choices, with commas between"))
        self.show_option(option)
        self.remove = icon_button(self.tr("Remove this option"), side=15)
        self.remove.clicked.connect(lambda _checked: self.removed.emit())
        for field in (self.label, self.choices):
            field.editingFinished.connect(self.written)
            field.textEdited.connect(lambda _text: self.edited.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.label, 2)
        layout.addWidget(self.choices, 5)
        layout.addWidget(self.remove)
        look.changed.connect(self._paint_icon)
        self._paint_icon()

    def _paint_icon(self) -> None:
        self.remove.setIcon(self._look.icon("x", "quiet_ink"))

    def show_option(self, option: WrittenOption) -> None:
        self._key = option.key
        self.label.show_text(option.label)
        self.choices.show_text(option.choices)
        self.choices.setAccessibleName(self.tr("Choices of {option}").format(option=option.label or "…"))

    @property
    def option(self) -> WrittenOption:
        return WrittenOption(self._key, self.label.text(), self.choices.text())


class OptionLines(QWidget):
    """All options of a product. They count as soon as a line is left, when the variants follow."""

    options_written = Signal(object)
    """The options as they stand now: a tuple of `ImportedAxis`."""
    edited = Signal()
    """Somebody types in a line that does not count yet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._before: tuple[ImportedAxis, ...] = ()
        self._shown: list[WrittenOption] = []
        self._language = "en"
        self._allowed = True
        self._lines: list[_OptionLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._add = button(self.tr("Add an option"), "link", self.tr("Such as colour or size"))
        self._add.clicked.connect(lambda _checked: self._add_line())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._column)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sheet(self, sheet: Sheet, language: str, *, keep_unfinished: bool = False) -> None:
        """Show a sheet's options in a language; lines that do not count yet stay where they are, or go."""
        self._before, self._language = sheet.options, language
        self._shown = [written_of(axis, language) for axis in sheet.options]
        wanted = self._among_unfinished(self._shown) if keep_unfinished else self._shown
        kept = len(wanted)
        for line in self._lines[kept:]:
            self._drop(line)
        del self._lines[kept:]
        for line, option in zip(self._lines, wanted, strict=False):
            line.show_option(option)
        for option in wanted[len(self._lines) :]:
            self._append(option)

    def _among_unfinished(self, options: list[WrittenOption]) -> list[WrittenOption]:
        """Return these options with the lines between them in which a name or choices are still to come."""
        left = iter(options)
        found: list[WrittenOption] = []
        for line in self._lines:
            if not _is_complete(line.option):
                found.append(line.option)
            elif (option := next(left, None)) is not None:
                found.append(option)
        return [*found, *left]

    @property
    def is_edited(self) -> bool:
        """Whether a line says what does not count yet."""
        return self._written() != self._shown

    def commit(self) -> bool:
        """Let what is typed count; False where an option lacks its name or its choices."""
        if any(bool(each.label.strip()) != bool(each.choices.strip()) for each in self._written()):
            return False
        self._tell()
        return True

    def allow(self, *, allowed: bool) -> None:
        """Let options be written, or only read."""
        self._allowed = allowed
        self._add.setVisible(allowed)
        for line in self._lines:
            self._allow_line(line)

    def _allow_line(self, line: _OptionLine) -> None:
        line.remove.setVisible(self._allowed)
        for field in (line.label, line.choices):
            allow_writing(field, allowed=self._allowed)

    def _append(self, option: WrittenOption) -> _OptionLine:
        line = _OptionLine(self._look, option)
        line.written.connect(self._tell)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: self._remove(line))
        self._allow_line(line)
        self._lines.append(line)
        self._column.addWidget(line)
        return line

    def _add_line(self) -> None:
        self._append(WrittenOption(None, "", "")).label.setFocus()

    def _remove(self, line: _OptionLine) -> None:
        self._lines.remove(line)
        self._drop(line)
        self._add.setFocus()
        self._tell()

    def _drop(self, line: _OptionLine) -> None:
        line.blockSignals(True)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _tell(self) -> None:
        written = self._written()
        if written == self._shown:
            return
        # A line is left between its two fields as well: it counts when both are written.
        complete = [each for each in written if _is_complete(each)]
        options = options_from(complete, self._before, self._language)
        if options != self._before:
            self.options_written.emit(options)

    def _written(self) -> list[WrittenOption]:
        """Return what the lines say, but for empty ones that were only added."""
        return [
            each
            for each in (line.option for line in self._lines)
            if each.key is not None or each.label.strip() or each.choices.strip()
        ]


def _is_complete(option: WrittenOption) -> bool:
    return bool(option.label.strip() and option.choices.strip())
