# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as a whole: which screen is shown, whose visit it is, and how the screens hang together."""

from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.access import AccessViewModel
from kiosk.catalogue_reader import CatalogueReader, Shop
from kiosk.coming_back import ComingBack, Opens
from kiosk.confirmed_prices import ConfirmedPrices
from kiosk.idle import IdleViewModel
from kiosk.language import Language
from kiosk.models.languages import LanguageModel, LanguageRow
from kiosk.pictures import Pictures
from kiosk.reception import Reception
from kiosk.refusals import why_not
from kiosk.slip_desk import SlipDesk
from kiosk.staff_news import staff_news
from kiosk.trail import Place, Trail
from kiosk.vain_searches import VainSearches
from kiosk.viewmodels.asking import AskViewModel
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.browse import BrowseViewModel
from kiosk.viewmodels.call import CallViewModel
from kiosk.viewmodels.camera import CameraViewModel
from kiosk.viewmodels.code import CodeViewModel
from kiosk.viewmodels.compare import CompareViewModel
from kiosk.viewmodels.farewell import FAREWELL_MS, FarewellViewModel
from kiosk.viewmodels.link import LinkViewModel
from kiosk.viewmodels.notice import NoticeViewModel
from kiosk.viewmodels.offer import OfferViewModel
from kiosk.viewmodels.product import ProductViewModel
from kiosk.viewmodels.readiness import ReadinessViewModel
from kiosk.viewmodels.resume import ResumeViewModel
from kiosk.viewmodels.scan import ScanViewModel
from kiosk.viewmodels.shopping_list import ListViewModel
from kiosk.viewmodels.slip import SlipViewModel
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.staff_menu import StaffMenuViewModel
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Ending, Visit
from shared.clock import Clock
from shared.languages import LANGUAGES
from shared.records import Entry, Reason

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KioskProps:
    """What every screen shares."""

    screen: int = 0
    language: str = ""


@QmlElement
class KioskViewModel(QObject):
    """Moves between screens; what each shows is its own view model's."""

    @QEnum
    class Screen(IntEnum):
        """The screens."""

        Attract = 0
        Browse = 1
        Product = 2
        List = 3
        Code = 4
        Ask = 5
        Farewell = 6
        Staff = 7
        Resume = 8
        Scan = 9
        Compare = 10

    screenChanged = Signal()
    languageChanged = Signal()

    def __init__(
        self,
        catalogue: CatalogueReader,
        visit: Visit,
        language: Language,
        idle: IdleViewModel,
        access: AccessViewModel,
        staff_menu: StaffMenuViewModel,
        pictures: Pictures,
        coming_back: ComingBack,
        camera: CameraViewModel,
        desk: SlipDesk,
        prices: ConfirmedPrices,
        clock: Clock,
        call_patience_seconds: float,
        speech: SpeechViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._visit = visit
        self._camera = camera
        self._language = language
        self._idle = idle
        self._access = access
        self._staff_menu = staff_menu
        self._speech = speech
        speech.speak_language(language.code, language.name)
        self._trail = Trail(Place(KioskViewModel.Screen.Browse), _RETURNED_TO)
        self._props = KioskProps(language=language.code)
        self._readiness = ReadinessViewModel(catalogue, visit, language, self)
        self._readiness.shop_read.connect(self._show_shop)
        self._readiness.failed.connect(self._ask_for_staff)
        self._readiness.recovered.connect(self._serve_again)
        self._link = LinkViewModel(language, prices, self)
        self._farewell = FarewellViewModel(self)
        self._farewell.was_read.connect(self.leave)
        self._languages = LanguageModel(self)
        self._languages.show([LanguageRow(code, name) for code, name in LANGUAGES.items()])
        self._attract = AttractViewModel(language, pictures, self)
        self._browse = BrowseViewModel(catalogue, language, pictures, self)
        self._vain = VainSearches(visit, self)
        self._browse.answered.connect(self._vain.answered)
        self._product = ProductViewModel(catalogue, visit, language, pictures, self)
        self._compare = CompareViewModel(catalogue, visit, language, pictures, self)
        self._compare.full.connect(self._comparison_full)
        self._list = ListViewModel(catalogue, visit, language, pictures, self)
        self._code = CodeViewModel(visit, self)
        self._prices = prices
        self._slip = SlipViewModel(visit, language, self._list, self._attract, desk, self)
        self._slip.stateChanged.connect(self._slip_told)
        self._ask = AskViewModel(catalogue, visit, language, pictures, self)
        self._call = CallViewModel(visit, language, clock, call_patience_seconds, self)
        self._offer = OfferViewModel(catalogue, visit, language, pictures, self)
        self._notice = NoticeViewModel(self)
        self._resume = ResumeViewModel(language, self)
        reception = Reception(catalogue, self)
        self._scan = ScanViewModel(reception, coming_back, visit, self._resume, language, self)
        visit.changed.connect(self._record_changed)
        visit.staff_changed.connect(self._staff_changed)
        visit.refused.connect(self._refused)
        visit.failed.connect(self._readiness.note_unwritable)
        visit.tried_out.connect(self._readiness.note_writable)
        visit.ended.connect(self._ended)
        idle.expired.connect(self._idle_expired)
        language.changed.connect(self._language_changed)
        for screen in (
            self._browse,
            self._product,
            self._compare,
            self._list,
            self._ask,
            self._offer,
            reception,
        ):
            screen.failed.connect(self._readiness.note_failure)
        self._offer.look_wanted.connect(self.showProduct)
        camera.code_read.connect(self.scanned)
        self._scan.product_found.connect(self._product_scanned)
        self._scan.asked_for.connect(self._barcode_asked_for)
        self._scan.code_came.connect(self.showResume)
        self._scan.resumed.connect(self._resumed)
        self._scan.said.connect(self._said)

    # ------------------------------------------------------------------------------- told by the kiosk

    def close(self) -> None:
        """The kiosk closes: nothing is waited for any more."""
        for waiting in (self._farewell, self._readiness, self._vain):
            waiting.stop()

    def read_shop(self) -> None:
        """The local catalogue is there, or there is a newer one."""
        self._readiness.read_shop()

    @Slot()
    def catalogue_changed(self) -> None:
        """Everything that came out of the catalogue is read again."""
        self.read_shop()
        self._browse.reload()
        self._product.reload()
        self._compare.reload()
        self._list.reload()
        self._ask.reload()

    def is_quiet(self) -> bool:
        """Whether nobody is here and a touch anywhere would begin a visit."""
        unused = self._props.screen == KioskViewModel.Screen.Attract and not self._staff_menu.is_open
        # While the kiosk speaks, touches only feel what is there.
        return unused and not self._speech.is_on

    @Slot(object)
    def link_changed(self, error: Exception | None) -> None:
        """The store answers, or why it does not."""
        away = error is not None
        self._call.show_away(away)
        self._prices.show_away(away)
        self._staff_menu.show_link(error)
        self._link.show_away(away)
        self._readiness.note_link(error)

    @Slot(str)
    def scanned(self, text: str) -> None:
        """A scanner or the camera has read something."""
        self._idle.touched()
        if self._readiness.is_open:
            self.leave()
            self._scan.take(text)

    def send_typed_code(self) -> bool:
        """Try the code that was typed on the screen for coming back; False where there is none to try."""
        if self._props.screen != KioskViewModel.Screen.Resume or not self._resume.is_ready:
            return False
        self._resume.send()
        return True

    # -------------------------------------------------------------------------------------- for QML

    @Slot()
    def screensLoaded(self) -> None:
        """All screens are there, so that a first touch would be answered."""
        self._readiness.note_screens()

    @Slot()
    def start(self) -> None:
        """The first touch."""
        facts = self._readiness.facts
        if self._visit.code is not None or facts is None:
            return
        self.leave()
        self._browse.start_over()
        self._visit.begin(facts.currency, self._language.code)
        self._idle.start()
        self._go(KioskViewModel.Screen.Browse)

    @Slot(str)
    def startIn(self, language: str) -> None:
        """The first touch was on a language."""
        self._language.switch(language)
        self.start()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._language.switch(language)

    @Slot()
    def showBrowse(self) -> None:
        self._trail.clear()
        self._go(KioskViewModel.Screen.Browse)

    @Slot(str)
    def showProduct(self, product_id: str) -> None:
        self._remember()
        self._product.open(product_id)
        self._go(KioskViewModel.Screen.Product)

    @Slot(str)
    def showCard(self, product_id: str) -> None:
        """Show the product of a card on the shelves, in the colour that the filters asked for."""
        self._remember()
        self._product.open(product_id, self._browse.asked_tint_of(product_id))
        self._go(KioskViewModel.Screen.Product)

    @Slot()
    def showCompare(self) -> None:
        self._remember()
        self._go(KioskViewModel.Screen.Compare)

    @Slot()
    def showList(self) -> None:
        self._remember()
        self._go(KioskViewModel.Screen.List)

    @Slot()
    def showCode(self) -> None:
        self._remember()
        self._slip.look_again()
        self._go(KioskViewModel.Screen.Code)

    @Slot(str)
    def showAsk(self, draft: str) -> None:
        """Ask, beginning with these words: of a search that found nothing, or about a product."""
        self._remember()
        self._ask.begin(draft)
        self._go(KioskViewModel.Screen.Ask)

    @Slot()
    def showResume(self) -> None:
        """Somebody comes back with a code."""
        if self._visit.code is not None or not self._readiness.is_open:
            return
        self.leave()
        if self._props.screen != KioskViewModel.Screen.Resume:
            self._resume.begin()
            self._idle.start()
            self._go(KioskViewModel.Screen.Resume)
            self._camera.start()

    @Slot()
    def showScan(self) -> None:
        """Hold a product's barcode before the camera."""
        self._remember()
        self._go(KioskViewModel.Screen.Scan)
        self._camera.start()

    @Slot()
    def back(self) -> None:
        """Return to where the customer came from."""
        if self._visit.code is None:
            self._nobody_came_back()
            return
        place = self._trail.back()
        if place.screen == KioskViewModel.Screen.Product:
            self._product.open(place.product_id)
        self._go(KioskViewModel.Screen(place.screen))

    @Slot()
    def finish(self) -> None:
        """The customer is done: the record is parked and the screen clean."""
        self._slip.keep()
        self._visit.end(Ending.DONE)
        self._nobody_came_back()

    @Slot()
    def leave(self) -> None:
        """The farewell has been read, or somebody else is here already."""
        self._farewell.stop()
        if self._props.screen == KioskViewModel.Screen.Farewell:
            self._be_anybodys()
            self._slip.forget()

    @Property(int, notify=screenChanged)
    def screen(self) -> int:
        return self._props.screen

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._props.language

    @Property(str, notify=languageChanged)
    def languageName(self) -> str:
        return self._language.name

    @Property(LanguageModel, constant=True)
    def languages(self) -> LanguageModel:
        return self._languages

    @Property(ReadinessViewModel, constant=True)
    def readiness(self) -> ReadinessViewModel:
        return self._readiness

    @Property(LinkViewModel, constant=True)
    def link(self) -> LinkViewModel:
        return self._link

    @Property(FarewellViewModel, constant=True)
    def farewell(self) -> FarewellViewModel:
        return self._farewell

    @Property(AttractViewModel, constant=True)
    def attract(self) -> AttractViewModel:
        return self._attract

    @Property(BrowseViewModel, constant=True)
    def browse(self) -> BrowseViewModel:
        return self._browse

    @Property(ProductViewModel, constant=True)
    def product(self) -> ProductViewModel:
        return self._product

    @Property(CompareViewModel, constant=True)
    def compare(self) -> CompareViewModel:
        return self._compare

    @Property(ListViewModel, constant=True)
    def myList(self) -> ListViewModel:
        return self._list

    @Property(CodeViewModel, constant=True)
    def code(self) -> CodeViewModel:
        return self._code

    @Property(SlipViewModel, constant=True)
    def slip(self) -> SlipViewModel:
        return self._slip

    @Property(AskViewModel, constant=True)
    def ask(self) -> AskViewModel:
        return self._ask

    @Property(CallViewModel, constant=True)
    def call(self) -> CallViewModel:
        return self._call

    @Property(IdleViewModel, constant=True)
    def idle(self) -> IdleViewModel:
        return self._idle

    @Property(AccessViewModel, constant=True)
    def access(self) -> AccessViewModel:
        return self._access

    @Property(OfferViewModel, constant=True)
    def offer(self) -> OfferViewModel:
        return self._offer

    @Property(ResumeViewModel, constant=True)
    def resume(self) -> ResumeViewModel:
        return self._resume

    @Property(ScanViewModel, constant=True)
    def scan(self) -> ScanViewModel:
        return self._scan

    @Property(CameraViewModel, constant=True)
    def camera(self) -> CameraViewModel:
        return self._camera

    @Property(StaffMenuViewModel, constant=True)
    def staffMenu(self) -> StaffMenuViewModel:
        return self._staff_menu

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        return self._speech

    @Property(NoticeViewModel, constant=True)
    def notice(self) -> NoticeViewModel:
        return self._notice

    # -------------------------------------------------------------------------------------- inside

    def _set(self, props: KioskProps) -> None:
        before, self._props = self._props, props
        tell_changes(self, before, props)

    def _go(self, screen: "KioskViewModel.Screen") -> None:
        if screen is not KioskViewModel.Screen.List:
            self._list.forget_undo()
        self._access.closePanel()
        self._access.attend(screen is KioskViewModel.Screen.Resume)
        if screen not in (KioskViewModel.Screen.Resume, KioskViewModel.Screen.Scan):
            self._camera.stop()
        self._notice.show_in_sight(_IN_SIGHT.get(screen, NoticeViewModel.Target.Nowhere))
        self._set(replace(self._props, screen=screen))
        self._speech.show_unused(screen is KioskViewModel.Screen.Attract)

    def _be_anybodys(self) -> None:
        """Show the attract screen in the language and the look that are the shop's own."""
        self._go(KioskViewModel.Screen.Attract)
        self._access.reset()
        self._language.reset()

    def _remember(self) -> None:
        here = self._props.screen
        product_id = self._product.shown_id if here == KioskViewModel.Screen.Product else ""
        self._trail.pass_through(Place(here, product_id))

    @Slot(object)
    def _show_shop(self, shop: Shop) -> None:
        self._attract.show(shop)
        self._browse.show_categories(shop.categories)

    @Slot()
    def _ask_for_staff(self) -> None:
        self._go(KioskViewModel.Screen.Staff)

    @Slot()
    def _serve_again(self) -> None:
        if self._props.screen != KioskViewModel.Screen.Staff:
            return
        if self._visit.code is not None:
            self._go(KioskViewModel.Screen.Browse)
        else:
            self._nobody_came_back()

    @Slot()
    def _language_changed(self) -> None:
        self._set(replace(self._props, language=self._language.code))
        self._speech.speak_language(self._language.code, self._language.name)
        self._camera.say_it_anew()
        self.catalogue_changed()

    @Slot()
    def _record_changed(self) -> None:
        record = self._visit.record
        self._idle.be_patient(record is not None and record.open_call is not None)

    @Slot(object)
    def _staff_changed(self, entries: tuple[Entry, ...]) -> None:
        # Two who talk it over at the console need not touch the kiosk.
        self._idle.touched()
        in_sight = _IN_SIGHT.get(self._props.screen, NoticeViewModel.Target.Nowhere)
        told = staff_news(self._visit, entries, self._language.formats, in_sight)
        if told is not None:
            self._notice.say(told.text, NoticeViewModel.Kind.Staff, told.target)

    @Slot(object, object)
    def _refused(self, what: object, reason: Reason) -> None:
        text = why_not(reason)
        if text:
            self._notice.say(text, NoticeViewModel.Kind.Plain, NoticeViewModel.Target.Nowhere)

    @Slot()
    def _comparison_full(self) -> None:
        self._notice.say(
            translate("Compare", "Three products can be compared at once. Take one off first."),
            NoticeViewModel.Kind.Plain,
            NoticeViewModel.Target.Nowhere,
        )

    @Slot()
    def _slip_told(self) -> None:
        if self._props.screen == KioskViewModel.Screen.Farewell:
            self._farewell.heed_slip(printing=self._slip.is_printing)

    @Slot()
    def _idle_expired(self) -> None:
        self._visit.end(Ending.IDLE)
        self._nobody_came_back()

    def _nobody_came_back(self) -> None:
        """Leave the screen for coming back, or what came over it, if that is where we are."""
        if self._props.screen in (KioskViewModel.Screen.Resume, KioskViewModel.Screen.Staff):
            self._idle.stop()
            self._scan.forget()
            self._resume.begin()
            self._be_anybodys()

    @Slot(str)
    def _product_scanned(self, product_id: str) -> None:
        self.start()
        if self._visit.code is not None:
            self.showProduct(product_id)

    @Slot(str)
    def _barcode_asked_for(self, words: str) -> None:
        self.start()
        if self._visit.code is not None:
            self.showAsk(words)

    @Slot(object)
    def _resumed(self, opened: Opens) -> None:
        """Go on with the list of a code, in the language it was begun in."""
        self._visit.end(Ending.SUCCEEDED)
        if opened.record.language in LANGUAGES:
            self._language.switch(opened.record.language)
        self._resume.begin()
        self._browse.start_over()
        self._visit.resume(opened.code, opened.record, opened.left_at)
        self._idle.start()
        self._go(KioskViewModel.Screen.List)

    @Slot(str)
    def _said(self, words: str) -> None:
        self._notice.say(words, NoticeViewModel.Kind.Plain, NoticeViewModel.Target.Nowhere)

    @Slot(object)
    def _ended(self, why: Ending) -> None:
        self._idle.stop()
        self._idle.be_patient(False)
        self._notice.dismiss()
        self._trail.clear()
        self._product.leave()
        self._compare.leave()
        if why in FAREWELL_MS:
            self._farewell.say(why)
            self._go(KioskViewModel.Screen.Farewell)
        elif why is Ending.SUCCEEDED:
            # Who goes on is the same person: the look is still theirs.
            self._go(KioskViewModel.Screen.Attract)
        else:
            self._be_anybodys()
        self._browse.start_over()


_RETURNED_TO = (
    KioskViewModel.Screen.Browse,
    KioskViewModel.Screen.Product,
    KioskViewModel.Screen.Compare,
    KioskViewModel.Screen.List,
    KioskViewModel.Screen.Ask,
)
_IN_SIGHT: dict[int, NoticeViewModel.Target] = {
    KioskViewModel.Screen.List: NoticeViewModel.Target.List,
    KioskViewModel.Screen.Ask: NoticeViewModel.Target.Ask,
}
