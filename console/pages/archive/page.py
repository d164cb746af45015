# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive's page: what is looked for, how much was found, and the table.

It asks its own connection to the store, on its own thread: however much there is to look through, no scan
and no change of the trader's waits for it.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from console.areas import AreaPage
from console.formats import Formats
from console.look import Look
from console.page_action import page_action
from console.pages.archive.csv_file import CsvExport
from console.pages.archive.delegate import ROW_HEIGHT
from console.pages.archive.filter_bar import FilterBar
from console.pages.archive.table import ArchiveTable
from console.pages.archive.table_model import PAGE
from console.phrases import problem_sentence
from console.services import Services
from console.store import Opened
from console.widgets.labels import action_button, button, label
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem
from shared.records import Staff
from shared.records.archive import Anchor, Kept, Wanted, Window

_REST_MS = 1_500
"""Between two looks at what others do meanwhile."""


class ArchivePage(AreaPage):
    """All records of the past and the present."""

    def __init__(self, services: Services, look: Look, formats: Formats) -> None:
        super().__init__()
        self.setObjectName("archivePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        self._store = services.slow_store
        self._formats = formats
        self._wanted = Wanted()
        """What the fields say."""
        self.shown = Wanted()
        """What the table shows: the fields are ahead of it while the store is asked."""
        self._showing = 0
        self._exporting: CsvExport | None = None
        self._asked_for: tuple[int, int] | None = None
        self.filters = FilterBar(look, formats, services.clock)
        self.table = ArchiveTable(look, formats)
        self._count = label("", "quiet")
        self._count.setObjectName("archiveCount")
        self._message = label("", "lead", wrap=True)
        self._message.setObjectName("archiveMessage")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._everything = button(self.tr("Show everything"), "link")
        self._everything.clicked.connect(lambda _checked: self.filters.clear())
        self._nothing = QWidget()
        self._stack = QStackedLayout()
        self._find = page_action(self, self.tr("Search"), "Ctrl+F", self.tr("Search the archive"))
        self._save = page_action(
            self, self.tr("Save as CSV"), "Ctrl+E", self.tr("Save what was found as a CSV file")
        )
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._build()
        self._listen()
        self._say(self.tr("Looking…"))

    # ------------------------------------------------------------------------------------------ for the frame

    def arrive(self) -> None:
        """Look again: much may have happened meanwhile."""
        self._store.ask(_traders, self._name_traders, self)
        self._look_again()
        self.filters.text.setFocus()
        self.filters.text.selectAll()

    def hints(self) -> tuple[QAction, ...]:
        """Return what can be done here."""
        return self._find, self._save

    def want(self, text: str, kept: Kept | None) -> None:
        """Look for this."""
        self.filters.want(text, kept)

    # ----------------------------------------------------------------------------------------------- looking

    def _search(self) -> None:
        wanted = self.filters.wanted
        if wanted != self._wanted:
            self._wanted = wanted
            self._look(keep_place=False)

    def _look(self, *, keep_place: bool) -> None:
        """Ask how much there is, and for the newest of it; what is shown stays until the answer is there."""
        wanted = self._wanted

        def found(outcome: Ok[tuple[int, Window]] | Err) -> None:
            match outcome:
                case Ok((total, window)):
                    self._show(wanted, total, window, keep_place=keep_place)
                case Err(Problem() as problem):
                    self._say(problem_sentence(problem))
                case Err():
                    self._say(self.tr("Something went wrong inside the console. The log says more."))

        self._store.ask_latest("archive", lambda opened: _first(opened, wanted), found, self)

    def _show(self, wanted: Wanted, total: int, window: Window, *, keep_place: bool) -> None:
        table = self.table
        chosen = table.current_id() if keep_place else None
        shift = total - table.rows.total if keep_place and table.rows.total else 0
        scrolled = table.verticalScrollBar().value() if keep_place else 0
        row = table.currentIndex().row() if chosen is not None else -1
        self._asked_for = None
        self.shown, self._showing = wanted, self._showing + 1
        table.rows.show(total, window)
        if scrolled:
            table.verticalScrollBar().setValue(scrolled + shift * ROW_HEIGHT)
        else:
            table.scrollToTop()
        if 0 <= row + shift < total and chosen is not None:
            table.setCurrentIndex(table.rows.index(row + shift, 0))
        self._save.setEnabled(total > 0 and self._exporting is None)
        self._count.setText(self._counted(total))
        if total:
            self._stack.setCurrentWidget(table)
        elif wanted == Wanted():
            self._say(self.tr("There are no records yet. The first touch at a kiosk makes one."))
        else:
            self._say(
                self.tr("Nothing was found. Use fewer words, or choose any time and any state."), narrow=True
            )

    def _counted(self, total: int) -> str:
        counted = self.tr("%n record(s)", "", total)
        return counted.replace(str(total), self._formats.locale.toString(total))

    def _fill(self, *, again: bool = False) -> None:
        """Ask for the rows in sight that are not known, or for all of them `again`."""
        rows, sight = self.table.rows, self.table.in_sight()
        stretch = rows.pages(*sight) if again else rows.missing(*sight)
        if stretch is None or (stretch == self._asked_for and not again):
            return
        self._asked_for = stretch
        wanted, total, showing = self.shown, rows.total, self._showing
        place, limit = stretch
        near = rows.near(place, limit)

        def arrived(outcome: Ok[Window] | Err) -> None:
            if showing != self._showing:
                return
            self._asked_for = None
            match outcome:
                case Ok(window):
                    rows.take(window)
                case Err(Problem() as problem):
                    self._say(problem_sentence(problem))
                case Err():
                    pass  # a mistake of ours, logged by the jobs

        # What is on its way is still painted: somebody who scrolls on and on sees what passes.
        self._store.look_again(
            "archive rows", lambda opened: _window(opened, wanted, place, limit, near, total), arrived, self
        )

    def _rest_a_little(self) -> None:
        """Something has changed on the floor: look again when no more of it comes."""
        self._rest.start()

    def _look_where_it_was(self) -> None:
        self._look(keep_place=True)

    def _look_again(self) -> None:
        """The newest records come in at the top; further down those in sight are read anew.

        The last days are others by the next morning: then it is another search.
        """
        if self.filters.wanted != self._wanted:
            self._search()
        elif self.table.is_at_top:
            self._look(keep_place=True)
        else:
            self._fill(again=True)

    def _name_traders(self, outcome: Ok[tuple[Staff, ...]] | Err) -> None:
        if isinstance(outcome, Ok):
            self.filters.name_traders(outcome.value)

    # ------------------------------------------------------------------------------------------------ saving

    def _export(self) -> None:
        if self._exporting is not None or not self.table.rows.total:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
        now = self._services.clock().astimezone()
        path = folder / f"handsel-{now:%Y-%m-%d-%H%M%S}.csv"
        export = CsvExport(self._store, self.shown, path, self)
        self._exporting = export
        self._save.setEnabled(False)

        def over() -> None:
            self._exporting = None
            self._save.setEnabled(self.table.rows.total > 0)
            export.deleteLater()

        def finished(written: int) -> None:
            over()
            self.told.emit(self.tr("{count} are in {path}.").format(count=self._counted(written), path=path))

        def failed(error: Exception) -> None:
            over()
            sentence = problem_sentence(error) if isinstance(error, Problem) else str(error)
            self.troubled.emit(self.tr("The file could not be written: {reason}").format(reason=sentence))

        export.finished.connect(finished)
        export.failed.connect(failed)
        export.begin()

    # ---------------------------------------------------------------------------------------------- building

    def _say(self, sentence: str, *, narrow: bool = False) -> None:
        """Say a sentence in the table's place; where too little is looked for, offer everything."""
        self._message.setText(sentence)
        self._everything.setVisible(narrow)
        self._stack.setCurrentWidget(self._nothing)

    def _listen(self) -> None:
        self.filters.wanted_changed.connect(self._search)
        self.filters.list_wanted.connect(self.table.take_focus)
        self.table.record_wanted.connect(self.record_wanted)
        self.table.sight_changed.connect(self._fill)
        self.table.search_wanted.connect(self._type)
        self._find.triggered.connect(lambda: self._type(""))
        self._save.triggered.connect(self._export)
        self._rest.timeout.connect(lambda: self._look_again() if self.isVisible() else None)
        # No lambdas: what lives longer than the page would go on calling them when it is gone.
        self._services.live.floor_seen.connect(self._rest_a_little)
        self._store.came_up.connect(self._look_where_it_was)

    def _type(self, text: str) -> None:
        field = self.filters.text
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            field.setText(text)
        else:
            field.selectAll()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(label(self.tr("Archive"), "display"))
        head.addWidget(self._count, 1)
        head.addWidget(action_button(self._save))
        self._stack.addWidget(self.table)
        nothing = QVBoxLayout(self._nothing)
        nothing.setContentsMargins(40, 0, 40, 60)
        nothing.addStretch(1)
        nothing.addWidget(self._message)
        nothing.addWidget(self._everything, 0, Qt.AlignmentFlag.AlignHCenter)
        nothing.addStretch(1)
        self._stack.addWidget(self._nothing)
        body = QWidget()
        body.setLayout(self._stack)
        above = QVBoxLayout()
        above.setContentsMargins(22, 22, 22, 14)
        above.setSpacing(12)
        above.addLayout(head)
        above.addWidget(self.filters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(body, 1)


def _first(opened: Opened, wanted: Wanted) -> tuple[int, Window]:
    from shared.records.archive import queries

    return queries.first(opened.database, wanted, PAGE)


def _window(
    opened: Opened, wanted: Wanted, place: int, limit: int, near: Anchor | None, total: int
) -> Window:
    from shared.records.archive import queries

    return queries.window(opened.database, wanted, place, limit, near, total)


def _traders(opened: Opened) -> tuple[Staff, ...]:
    from shared.records.archive import queries

    return queries.traders(opened.database)
