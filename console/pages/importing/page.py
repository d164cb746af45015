# SPDX-License-Identifier: GPL-3.0-or-later
"""The import, step by step inside the catalogue's area: it blocks nothing, and a scan works meanwhile."""

from enum import IntEnum
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from console.formats import Formats
from console.key_names import with_key
from console.look import Look
from console.page_action import page_action
from console.pages.importing.columns import ColumnsStep
from console.pages.importing.file_step import FileStep
from console.pages.importing.outcome import OutcomeView
from console.pages.importing.phrases import file_sentence
from console.pages.importing.report import report_text, write_report
from console.pages.importing.run import ImportRun, Outcome, Progress, Rehearsal
from console.pages.importing.waiting import Waiting
from console.phrases import problem_sentence
from console.services import Services
from console.widgets.files import choose_file, choose_place
from console.widgets.labels import action_button, button, label, set_property
from shared.catalogue.applying import CurrencyDiffers, Imported, ImportReport, NothingToImport, Stopped
from shared.catalogue.editing import NotAllowed
from shared.catalogue.importing import FilePreview, Format, ParsedCatalogue, Unreadable
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem


class Step(IntEnum):
    """The steps, in their order."""

    FILE = 0
    COLUMNS = 1
    TRIAL = 2
    RESULT = 3


class ImportPage(QFrame):
    """Goes from step to step; nothing is written before the last."""

    left = Signal()
    """Back to the catalogue."""
    imported = Signal()
    """The catalogue is not as it was."""
    told = Signal(str)
    troubled = Signal(str)

    def __init__(self, services: Services, look: Look, formats: Formats, language: str) -> None:
        super().__init__()
        self.setObjectName("areaPage")
        self.setAcceptDrops(True)
        self._services = services
        self._language = language
        self._run = ImportRun(services, self)
        self._folder = Path.home()
        self._path: Path | None = None
        self._format = Format.PLAIN_CSV
        self._parsed: ParsedCatalogue | None = None
        self._report: ImportReport | None = None
        self._busy = False
        self._make_actions()
        self._file = FileStep(self.choose_action)
        self._columns = ColumnsStep(look)
        self._trial = OutcomeView(look, formats)
        self._result = OutcomeView(look, formats)
        self._done = label("", "lead", wrap=True)
        self._waiting = Waiting()
        self._marks = [label("", "step") for _ in Step]
        self._stack = QStackedLayout()
        self._foot = QFrame()
        self._build()
        self._listen()
        self._go(Step.FILE)

    # --------------------------------------------------------------------------------------------- for others

    def hints(self) -> tuple[QAction, ...]:
        """Return what can be done here, as the foot shows it."""
        return (self.choose_action, self.next_action, self.back_action)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read or imported."""
        return self._busy

    def begin(self) -> None:
        """Somebody comes to import: the step that was left is shown, or after a result the first."""
        if self._step is Step.RESULT and not self._busy:
            self._again()
        self._take_focus()

    def forget(self) -> None:
        """Let go of the file that was chosen, unless it is just being read or imported."""
        if not self._busy:
            self._again()

    def open_file(self, path: Path) -> None:
        """Look at a file."""
        if self._busy:
            return
        self._folder = path.parent
        self._file.show_path(path)
        self._wait(self.tr("{name} is being read …").format(name=path.name))

        def seen(outcome: Ok[FilePreview | Unreadable] | Err) -> None:
            self._rest()
            match outcome:
                case Ok(FilePreview() as preview):
                    self._path, self._format = preview.path, preview.format
                    self._columns.show_preview(preview)
                    self._go(Step.COLUMNS)
                case Ok(Unreadable() as unreadable):
                    self._go(Step.FILE)
                    self._file.object_to(file_sentence(unreadable))
                case Err(error):
                    self._go(Step.FILE)
                    self._fail(error)
                case _:
                    pass  # there is no third kind of answer, which the checker cannot see

        self._run.preview(path, seen)

    # ---------------------------------------------------------------------------------------------- the steps

    def _try(self) -> None:
        path = self._path
        if path is None or self._busy or not self._columns.is_complete:
            return
        self._wait(self.tr("{name} is being read and compared …").format(name=path.name))

        def tried(outcome: Ok[Rehearsal] | Err) -> None:
            self._rest()
            match outcome:
                case Ok(Rehearsal(outcome=Imported(report), parsed=parsed)):
                    self._parsed = parsed
                    self._trial.show_report(report)
                    self._go(Step.TRIAL)
                case Ok(Rehearsal(outcome=other)):
                    self._go(Step.COLUMNS)
                    self._object(other)
                case Err(error):
                    self._go(Step.COLUMNS)
                    self._fail(error)

        self._run.rehearse(path, self._columns.columns(), self._columns.mode, self._language, tried)

    def _import(self) -> None:
        trader, parsed = self._services.desk.trader, self._parsed
        if trader is None or parsed is None or self._busy:
            return
        self._wait(self.tr("The products are being written. Nobody sees them before all are there."))

        def done(outcome: Ok[Outcome] | Err) -> None:
            self._rest()
            match outcome:
                case Ok(Imported(report)):
                    self._report = report
                    self._parsed = None
                    self._result.show_report(report)
                    self._done.setText(self.tr("The import is done. Kiosks show it within moments."))
                    self._go(Step.RESULT)
                    self.imported.emit()
                case Ok(other):
                    self._go(Step.TRIAL)
                    self._object(other)
                case Err(error):
                    self._go(Step.TRIAL)
                    self._fail(error)

        self._run.apply(trader, parsed, self._columns.mode, done)

    def _object(self, outcome: Outcome) -> None:
        """Say why a file was not imported, or cannot be."""
        match outcome:
            case Imported():
                pass
            case Unreadable():
                self.troubled.emit(file_sentence(outcome))
            case CurrencyDiffers(shop, file):
                self.troubled.emit(
                    self.tr(
                        "The file’s prices are in {file}, the shop’s in {shop}. Nothing was changed."
                    ).format(file=file, shop=shop)
                )
            case NothingToImport(problems):
                self._parsed = None
                self._trial.show_report(ImportReport(self._format, 0, 0, 0, 0, 0, False, problems, 0))
                self._go(Step.TRIAL)
                self.troubled.emit(self.tr("No product in the file can be read. The list says why."))
            case Stopped():
                self.told.emit(self.tr("Stopped. Nothing was changed."))
            case NotAllowed():
                self.troubled.emit(self.tr("Only managers may change the catalogue."))
            case _:
                assert_never(outcome)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Problem):
            self.troubled.emit(self.tr("{why} Nothing was changed.").format(why=problem_sentence(error)))
        else:
            self.troubled.emit(self.tr("Something went wrong inside the console. The log says more."))

    def _again(self) -> None:
        """Begin with another file."""
        self._path = self._parsed = self._report = None
        self._file.show_path(None)
        self._go(Step.FILE)

    # -------------------------------------------------------------------------------------------------- files

    def _ask_file(self) -> None:
        if not self._busy:
            names = self.tr("Catalogues (*.csv *.json *.jsonl *.txt *.tsv);;All files (*)")
            choose_file(self, self.tr("File to import"), names, self._folder, self.open_file)

    def _ask_place(self) -> None:
        day = self._services.clock().astimezone().date().isoformat()
        proposed = self._folder / f"import-{day}.csv"
        names = self.tr("Tables (*.csv)")
        choose_place(self, self.tr("Save the report"), names, proposed, self.save_report)

    def save_report(self, path: Path) -> None:
        """Write the report of the import into a file."""
        if self._report is None:
            return
        headings = (
            self.tr("Line"),
            self.tr("SKU"),
            self.tr("Product"),
            self.tr("Outcome"),
            self.tr("Details"),
        )
        text = report_text(self._report, headings)

        def written(outcome: Ok[None] | Err) -> None:
            if isinstance(outcome, Ok):
                self.told.emit(self.tr("The report is in {name}.").format(name=path.name))
            else:
                self.troubled.emit(
                    self.tr("{name} cannot be written. Choose another place.").format(name=path.name)
                )

        self._run.write(lambda: write_report(path, text), written)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._busy and _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    # -------------------------------------------------------------------------------------- waiting and going

    def _wait(self, sentence: str) -> None:
        self._busy = True
        self._waiting.begin(sentence)
        self._stack.setCurrentIndex(len(Step))
        self._allow()

    def _rest(self) -> None:
        self._busy = False
        self._allow()

    def _show_progress(self, progress: Progress) -> None:
        if self._busy:
            self._waiting.show_progress(progress)

    def _stop(self) -> None:
        if self._busy:
            self._run.stop()
            self._waiting.say(self.tr("Stopping …"))

    def _go(self, step: Step) -> None:
        self._step = step
        self._stack.setCurrentIndex(step)
        for place, mark in enumerate(self._marks):
            set_property(mark, "state", "now" if place == step else ("done" if place < step else ""))
        self._allow()
        self._take_focus()

    def _take_focus(self) -> None:
        if self._busy or not self.isVisible():
            return
        match self._step:
            case Step.FILE:
                self._file.take_focus()
            case Step.COLUMNS:
                self._columns.take_focus()
            case Step.TRIAL:
                self._trial.take_focus()
            case Step.RESULT:
                self._result.take_focus()
            case _:
                assert_never(self._step)

    def _back(self) -> None:
        """One step back, or from the first to the catalogue; while something is under way, stop it."""
        if self._busy:
            self._stop()
        elif self._step in (Step.FILE, Step.RESULT):
            self.left.emit()
        else:
            self._go(Step(self._step - 1))

    def _next(self) -> None:
        match self._step:
            case Step.FILE:
                self._open_typed()
            case Step.COLUMNS:
                self._try()
            case Step.TRIAL:
                self._import()
            case Step.RESULT:
                self._ask_place()
            case _:
                assert_never(self._step)

    def _open_typed(self) -> None:
        typed = self._file.path
        if typed is not None:
            self.open_file(typed.expanduser())
        else:
            self._ask_file()

    def _allow(self) -> None:
        names = {
            Step.FILE: self.tr("Go on"),
            Step.COLUMNS: self.tr("Try it"),
            Step.TRIAL: self.tr("Import now"),
            Step.RESULT: self.tr("Save the report …"),
        }
        tips = {
            Step.FILE: self.tr("Look at the file"),
            Step.COLUMNS: self.tr("Find out what would change; nothing is written"),
            Step.TRIAL: self.tr("Write the products into the shop"),
            Step.RESULT: self.tr("Write what was done into a file"),
        }
        self.next_action.setText(names[self._step])
        self.next_action.setToolTip(with_key(tips[self._step], self.next_action.shortcut()))
        ready = {
            Step.FILE: self._file.path is not None,
            Step.COLUMNS: self._columns.is_complete,
            Step.TRIAL: self._parsed is not None,
            Step.RESULT: self._report is not None,
        }
        self.next_action.setEnabled(not self._busy and ready[self._step])
        self.choose_action.setEnabled(not self._busy)
        at_ends = self._step in (Step.FILE, Step.RESULT)
        back = (
            self.tr("Cancel") if self._busy else (self.tr("To the catalogue") if at_ends else self.tr("Back"))
        )
        self.back_action.setText(back)
        self._back_button.setText(back)
        self._next_button.setText(self.next_action.text())
        done = self._step is Step.RESULT and not self._busy
        self._another.setVisible(done)
        self._back_button.setVisible(not done)
        self._finish_button.setText(back)
        self._finish_button.setVisible(done)
        set_property(self._next_button, "kind", "" if done else "primary")

    def _make_actions(self) -> None:
        self.choose_action = page_action(
            self, self.tr("Choose a file …"), "Ctrl+O", self.tr("Choose the file")
        )
        self.next_action = page_action(self, self.tr("Go on"), "Ctrl+Return", self.tr("Go on"))
        self.back_action = page_action(self, self.tr("Back"), "Esc", self.tr("One step back"))

    def _listen(self) -> None:
        self.choose_action.triggered.connect(self._ask_file)
        self.next_action.triggered.connect(self._next)
        self.back_action.triggered.connect(self._back)
        self._another.clicked.connect(lambda _checked: self._again())
        self._file.path_entered.connect(self._open_typed)
        self._file.path_edited.connect(self._allow)
        self._columns.chosen.connect(self._allow)
        self._run.progressed.connect(self._show_progress)

    def _build(self) -> None:
        names = (self.tr("File"), self.tr("Columns"), self.tr("Trial"), self.tr("Result"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Import products"), "display"))
        head.addSpacing(18)
        for number, (mark, name) in enumerate(zip(self._marks, names, strict=True), start=1):
            mark.setText(f"{number}  {name}")
            head.addWidget(mark)
        head.addStretch(1)
        self._stack.addWidget(self._file)
        self._stack.addWidget(self._columns)
        self._stack.addWidget(self._trial)
        self._stack.addWidget(self._result_step())
        self._stack.addWidget(self._waiting)
        self._back_button = action_button(self.back_action)
        self._next_button = action_button(self.next_action)
        self._finish_button = action_button(self.back_action, "primary")
        self._another = button(self.tr("Import another file"), "link")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(22, 10, 22, 10)
        foot.setSpacing(10)
        foot.addWidget(self._back_button)
        foot.addWidget(self._another)
        foot.addStretch(1)
        foot.addWidget(self._next_button)
        foot.addWidget(self._finish_button)
        self._foot.setObjectName("sideFoot")
        top = QVBoxLayout()
        top.setContentsMargins(22, 22, 22, 16)
        top.setSpacing(16)
        top.addLayout(head)
        top.addLayout(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top, 1)
        layout.addWidget(self._foot)

    def _result_step(self) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._done)
        layout.addWidget(self._result, 1)
        return made


def _dropped(data: QMimeData) -> Path | None:
    """Return the file that is dropped, if it is one."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
