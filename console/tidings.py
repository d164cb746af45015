# SPDX-License-Identifier: GPL-3.0-or-later
"""What the notice says: what came of a scan, of a paper, of undo, and what stands against what is typed."""

from PySide6.QtCore import QCoreApplication, QObject

from console.documents import (
    Begun,
    DraftOpened,
    DraftWithout,
    NoMailProgram,
    PaperAnswer,
    Printed,
    Saved,
    paper_sentence,
)
from console.formats import Formats
from console.reception import ProductAdded, RecordIsClosed, RecordOpened, ScanAnswer
from console.scan_phrases import scan_sentence
from console.services import Services
from console.widgets.notice import Notice, Offer, Tone

translate = QCoreApplication.translate


class Tidings(QObject):
    """Turns what happened into one sentence at a time."""

    def __init__(self, notice: Notice, services: Services, formats: Formats) -> None:
        super().__init__(notice)
        self._notice = notice
        self._services = services
        self._formats = formats
        self._objection = ""
        services.desk.failed.connect(self._say_failed)
        services.desk.undone.connect(self._say_undone)
        services.desk.redone.connect(self._say_redone)
        services.papers.answered.connect(self.answer_paper)

    def tell(self, sentence: str) -> None:
        """Something was done."""
        self._notice.say(sentence, Tone.DONE)

    def trouble(self, sentence: str) -> None:
        """Something could not be done."""
        self._notice.say(sentence, Tone.WRONG)

    def answer_scan(self, answer: ScanAnswer) -> None:
        """Say what a scan led to, unless the record on the screen says it."""
        sentence = scan_sentence(answer, self._formats)
        match answer:
            case RecordOpened() | RecordIsClosed():
                self._notice.dismiss()
            case ProductAdded():
                self.tell(sentence)
            case _:
                self.trouble(sentence)

    def answer_paper(self, answer: PaperAnswer) -> None:
        """Say where a paper went."""
        sentence = paper_sentence(answer)
        match answer:
            case Saved() | DraftWithout() | NoMailProgram():
                self._notice.say(
                    sentence,
                    Tone.DONE,
                    Offer(translate("Workspace", "Open folder"), self._services.papers.show_folder),
                )
            case Begun() | DraftOpened():
                self._notice.say(sentence, Tone.DONE)
            case Printed(_, report) if report.done:
                self._notice.say(sentence, Tone.DONE)
            case _:
                self._notice.say(sentence, Tone.WRONG)

    def object_to(self, sentence: str) -> None:
        """Say why a text cannot be taken, for as long as it is being typed; empty when it is over."""
        if not sentence:
            self._notice.withdraw(self._objection)
            return
        self._objection = sentence
        self.trouble(sentence)

    def unsaved_sentence(self, waiting: int) -> str:
        """Say that closing now would lose changes; closing again does it."""
        return self.tr("%n change(s) wait for the store. Close again to lose them, or wait.", "", waiting)

    def say_sound(self, sound: bool) -> None:
        """Say whether calls are heard from now on."""
        if sound:
            self.tell(translate("Workspace", "Calls and requests are heard."))
        else:
            self.tell(translate("Workspace", "Calls and requests are silent."))

    def say_forgotten(self) -> None:
        """Say that nobody sees any more who was here."""
        self.tell(translate("Workspace", "This terminal has forgotten which records were open here."))

    def _say_failed(self) -> None:
        self.trouble(
            translate(
                "Workspace",
                "Something went wrong inside the console; the change was not made. The log says more.",
            )
        )

    def _say_undone(self, label: str) -> None:
        self.tell(translate("Workspace", "Taken back: {what}").format(what=label))

    def _say_redone(self, label: str) -> None:
        self.tell(translate("Workspace", "Done again: {what}").format(what=label))
