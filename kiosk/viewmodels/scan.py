# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a scan: a product's page, a list to go on with, or one plain question."""

from dataclasses import dataclass
from enum import IntEnum
from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.coming_back import (
    Answer,
    CannotAsk,
    ComingBack,
    IsClosed,
    MustWait,
    Opens,
    OpensNothing,
)
from kiosk.language import Language
from kiosk.reception import (
    BarcodeUnknown,
    CodeIncomplete,
    CodeScanned,
    IdScanned,
    ProductScanned,
    Reception,
    Scan,
    ScanUnknown,
    SymbolWrong,
)
from kiosk.viewmodels.resume import ResumeViewModel
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.identity import Code

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN_MS = 30_000
"""How long a question stands before an attract screen; during a visit it is the visit that ends."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ScanProps:
    """`question` is a `ScanViewModel.Question`; `action` is what can be done about it, if anything."""

    question: int = 0
    title: str = ""
    words: str = ""
    action: str = ""


def derive_question(question: int, barcode: str) -> ScanProps:
    """Return what the sheet says."""
    match ScanViewModel.Question(question):
        case ScanViewModel.Question.Nothing:
            return ScanProps()
        case ScanViewModel.Question.UnknownBarcode:
            words = translate(
                "Scan", "{barcode} is not in our catalogue yet. Our staff gladly have a look for you."
            ).format(barcode=barcode)
            title = translate("Scan", "We do not know this barcode")
            return ScanProps(question, title, words, translate("Scan", "Ask for it"))
        case ScanViewModel.Question.OtherList:
            words = translate(
                "Scan", "The list on this screen is kept under its own code, and can be opened again with it."
            )
            title = translate("Scan", "Open the other list?")
            return ScanProps(question, title, words, translate("Scan", "Open the other list"))
        case ScanViewModel.Question.Foreign:
            words = translate("Scan", "Scan the barcode of a product, or the code of your list.")
            return ScanProps(question, translate("Scan", "That is not one of our codes"), words)


def words_for(answer: IsClosed | OpensNothing | CannotAsk) -> str:
    """Return why no list is opened. Nothing in it tells one stranger's code from another's."""
    match answer:
        case IsClosed():
            return translate("Scan", "This list is completed. Our staff can open it again for you.")
        case OpensNothing():
            return translate("Scan", "This code opens no list here. Please compare it, or ask our staff.")
        case CannotAsk():
            return translate("Scan", "We cannot look for lists right now. Please try again in a moment.")


@QmlElement
class ScanViewModel(QObject):
    """Takes scans from the wedge and the camera, and codes that were typed."""

    @QEnum
    class Question(IntEnum):
        """What the sheet is about."""

        Nothing = 0
        UnknownBarcode = 1
        OtherList = 2
        Foreign = 3

    questionChanged = Signal()
    titleChanged = Signal()
    wordsChanged = Signal()
    actionChanged = Signal()
    handled = Signal()
    """Something was scanned: whatever lies over the screen makes room."""
    product_found = Signal(str)
    asked_for = Signal(str)
    code_came = Signal()
    """A code is being tried and nobody is here: the screen for coming back shows how it goes."""
    resumed = Signal(object)
    """An `Opens` to go on with."""
    said = Signal(str)
    """A sentence to whoever is here."""

    def __init__(
        self,
        reception: Reception,
        coming_back: ComingBack,
        visit: Visit,
        resume: ResumeViewModel,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reception = reception
        self._coming_back = coming_back
        self._visit = visit
        self._resume = resume
        self._barcode = ""
        self._waiting: Opens | None = None
        self._question = 0
        self._props = ScanProps()
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(_SHOWN_MS)
        self._going.timeout.connect(self.dismiss)
        reception.understood.connect(self._understood)
        coming_back.answered.connect(self._answered)
        resume.entered.connect(self._entered)
        visit.ended.connect(self.forget)
        language.changed.connect(self._refresh)

    @Slot(str)
    def take(self, text: str) -> None:
        """Take a scan."""
        self._reception.take(text)

    # -------------------------------------------------------------------------------------- for QML

    @Slot()
    def accept(self) -> None:
        """Do what the question offers."""
        question, barcode, waiting = self._question, self._barcode, self._waiting
        self.dismiss()
        if question == ScanViewModel.Question.UnknownBarcode:
            self.asked_for.emit(
                translate("Scan", "Do you have the product with the barcode {barcode}?").format(
                    barcode=barcode
                )
            )
        elif question == ScanViewModel.Question.OtherList and waiting is not None:
            self.resumed.emit(waiting)

    @Slot()
    def forget(self) -> None:
        """Whoever scanned or typed something is gone: what it was is told to nobody who comes now."""
        self._coming_back.forget()
        self._resume.show_busy(False)
        self.dismiss()

    @Slot()
    def dismiss(self) -> None:
        """Leave everything as it is."""
        self._waiting = None
        self._barcode = ""
        self._ask(ScanViewModel.Question.Nothing)

    @Property(int, notify=questionChanged)
    def question(self) -> int:
        return self._props.question

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=wordsChanged)
    def words(self) -> str:
        return self._props.words

    @Property(str, notify=actionChanged)
    def action(self) -> str:
        return self._props.action

    # -------------------------------------------------------------------------------------- inside

    @Slot(object)
    def _understood(self, scan: Scan) -> None:
        self.dismiss()
        self.handled.emit()
        match scan:
            case ProductScanned(product_id):
                self.product_found.emit(product_id)
            case BarcodeUnknown(gtin):
                self._barcode = gtin
                self._ask(ScanViewModel.Question.UnknownBarcode)
            case CodeScanned(candidates):
                self._try(candidates)
            case IdScanned():
                self._say(translate("Scan", "To open a list we need its whole code, all 15 symbols."))
            case SymbolWrong():
                self._say(translate("Scan", "That code was not read rightly. Please try once more."))
            case CodeIncomplete():
                self._say(translate("Scan", "Only a part of a code was read. Please try once more."))
            case ScanUnknown():
                self._ask(ScanViewModel.Question.Foreign)
            case _:
                assert_never(scan)

    @Slot(object)
    def _entered(self, code: Code) -> None:
        self._try((code,))

    def _try(self, candidates: tuple[Code, ...]) -> None:
        if self._visit.code in candidates:
            self.said.emit(translate("Scan", "That is the code of the list on this screen."))
            return
        if not self._coming_back.try_codes(candidates):
            return
        if self._visit.code is None:
            self.code_came.emit()
        self._resume.show_busy(True)

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        self._resume.show_busy(False)
        match answer:
            case Opens():
                if self._visit.code is None:
                    self.resumed.emit(answer)
                else:
                    self._waiting = answer
                    self._ask(ScanViewModel.Question.OtherList)
            case MustWait(wait):
                self._say_no(words_for(OpensNothing(wait)), wait.total_seconds())
            case OpensNothing(wait):
                self._say_no(words_for(answer), wait.total_seconds())
            case IsClosed() | CannotAsk():
                self._say_no(words_for(answer), 0)
            case _:
                assert_never(answer)

    def _say(self, words: str) -> None:
        if self._visit.code is None:
            self.code_came.emit()
        self._say_no(words, 0)

    def _say_no(self, words: str, wait_seconds: float) -> None:
        self._resume.say(words, wait_seconds)
        if self._visit.code is not None:
            self.said.emit(words)

    def _ask(self, question: "ScanViewModel.Question") -> None:
        self._question = question
        self._refresh()
        if question and self._visit.code is None:
            self._going.start()
        else:
            self._going.stop()

    @Slot()
    def _refresh(self) -> None:
        props = derive_question(self._question, self._barcode)
        before, self._props = self._props, props
        tell_changes(self, before, props)
