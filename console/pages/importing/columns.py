# SPDX-License-Identifier: GPL-3.0-or-later
"""The second step: what the file is, what its columns mean, and what becomes of products it does not name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from console.formats import as_read
from console.look import Look
from console.pages.importing.phrases import format_word, meaning_word
from console.widgets.fields import ChoiceField
from console.widgets.form import FormRow
from console.widgets.labels import caption, label
from console.widgets.table import Column, Table, TableView
from shared.catalogue.applying import Mode
from shared.catalogue.importing import Columns, FilePreview, Meaning

_OFFERED = (
    Meaning.TITLE,
    Meaning.PRICE,
    Meaning.SKU,
    Meaning.GTIN,
    Meaning.CATEGORY,
    Meaning.STOCK,
    Meaning.SUMMARY,
    Meaning.DESCRIPTION,
    Meaning.PLACE,
    Meaning.TAX,
    Meaning.UNIT,
    Meaning.PICTURE,
    Meaning.BRAND,
    Meaning.CURRENCY,
    Meaning.IDENTIFIER,
)
"""What a person may choose a column for, the most important first; measures stay as they are guessed."""
_NARROWEST = 240
"""Pixels that a field may be narrow; so many stand side by side as there is room for."""
_MOST_ACROSS = 5
_PREVIEW = 150
"""Pixels of height that the file's first rows have at least."""
_SHOWN_CHARACTERS = 48

_PreviewRow = tuple[int, tuple[str, ...]]


class ColumnsStep(QWidget):
    """Shows the file's first rows, and lets a person say what its columns mean."""

    chosen = Signal()
    """What a column means was changed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._preview: FilePreview | None = None
        self._about = label("", "lead", wrap=True)
        self._own = label("", "quiet", wrap=True)
        self._fields: dict[Meaning, ChoiceField[str | None]] = {}
        self._rows: dict[Meaning, FormRow] = {}
        for meaning in _OFFERED:
            field: ChoiceField[str | None] = ChoiceField(look)
            field.chosen.connect(lambda meaning=meaning: self._settle(meaning))
            row = FormRow(meaning_word(meaning), field)
            self._fields[meaning] = field
            self._rows[meaning] = row
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._across = 0
        self._mapping = QScrollArea()
        self._mapping.setWidget(inside)
        self._mapping.setWidgetResizable(True)
        self._mapping.setFrameShape(QFrame.Shape.NoFrame)
        self._mapping.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._mapping.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._mode: ChoiceField[Mode] = ChoiceField(
            look,
            [
                (Mode.ADD, self.tr("stays as it is")),
                (Mode.REPLACE, self.tr("is withdrawn, and the file’s order is the shop’s")),
            ],
        )
        self._mode_row = FormRow(self.tr("What the shop has and the file does not name"), self._mode)
        self._mode_row.setMaximumWidth(430)
        self._table = TableView(look, self.tr("The first rows of the file"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._about)
        layout.addWidget(self._own)
        self._meaning_title = caption(self.tr("What its columns hold"))
        layout.addWidget(self._meaning_title)
        layout.addWidget(self._mapping, 6)
        layout.addWidget(self._mode_row)
        layout.addWidget(caption(self.tr("How it begins")))
        self._table.setMinimumHeight(_PREVIEW)
        layout.addWidget(self._table, 2)
        self._spread()

    @property
    def mode(self) -> Mode:
        """What becomes of products that the file does not name."""
        return self._mode.value() or Mode.ADD

    def columns(self) -> Columns | None:
        """Return what the columns mean; None for a file that says so itself."""
        if self._preview is None or not self._preview.takes_columns:
            return None
        kept = {
            meaning: heading for meaning, heading in self._preview.columns.items() if meaning not in _OFFERED
        }
        chosen = {meaning: field.value() for meaning, field in self._fields.items()}
        return kept | {meaning: heading for meaning, heading in chosen.items() if heading is not None}

    @property
    def is_complete(self) -> bool:
        """Whether the file can be tried: a title and a price are known."""
        columns = self.columns()
        return columns is None or (Meaning.TITLE in columns and Meaning.PRICE in columns)

    def show_preview(self, preview: FilePreview) -> None:
        """Show a file."""
        self._preview = preview
        about = self.tr("{name} · {format} · %n row(s)", "", preview.row_count)
        self._about.setText(as_read(about.format(name=preview.path.name, format=format_word(preview.format))))
        own = preview.takes_columns
        self._mapping.setVisible(own)
        self._meaning_title.setVisible(own)
        self._own.setVisible(not own)
        self._own.setText(self.tr("This kind of file says itself what its columns hold."))
        offered = [(None, self.tr("not in the file")), *((each, each) for each in preview.headings)]
        for meaning, field in self._fields.items():
            field.offer(offered)
            field.choose(preview.columns.get(meaning))
        self._show_rows(preview)
        self._judge()

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to decide."""
        if self._mapping.isVisible():
            self._fields[Meaning.TITLE].setFocus()
        else:
            self._mode.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Lay the fields out in as many columns as fit, and give them all the height they need."""
        across = max(1, min(_MOST_ACROSS, self.width() // _NARROWEST))
        if across != self._across:
            self._across = across
            for place, row in enumerate(self._rows.values()):
                self._grid.removeWidget(row)
                self._grid.addWidget(row, place // across, place % across, Qt.AlignmentFlag.AlignTop)
            for column in range(_MOST_ACROSS):
                self._grid.setColumnStretch(column, int(column < across))
        self._mapping.setMaximumHeight(self._grid.sizeHint().height() + 4)

    def _show_rows(self, preview: FilePreview) -> None:
        def column(place: int, heading: str) -> Column[_PreviewRow]:
            def cell(row: _PreviewRow) -> str:
                text = row[1][place]
                return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"

            return Column(heading, cell, cell)

        self._table.show_table(
            Table(
                key=lambda row: row[0],
                columns=tuple(column(place, each) for place, each in enumerate(preview.headings)),
                rows=tuple(enumerate(preview.rows)),
            )
        )

    def _settle(self, chosen: Meaning) -> None:
        """A column that somebody has chosen for one thing is no longer guessed to be another."""
        heading = self._fields[chosen].value()
        guessed = self._preview.columns if self._preview is not None else {}
        for meaning, field in self._fields.items():
            taken = heading is not None and field.value() == heading
            if taken and meaning is not chosen and guessed.get(meaning) == heading:
                field.choose(None)
        self._tell()

    def _tell(self) -> None:
        self._judge()
        self.chosen.emit()

    def _judge(self) -> None:
        """Say which of the two columns that every file needs is not known yet."""
        columns = self.columns()
        for meaning in (Meaning.TITLE, Meaning.PRICE):
            missing = columns is not None and meaning not in columns
            self._rows[meaning].object_to(self.tr("Choose the column that holds it.") if missing else "")
        self._spread()
