# SPDX-License-Identifier: GPL-3.0-or-later
"""Customers who speak other languages: the screens, their direction, the keyboard, and the next customer."""

import msgspec
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from shared.languages import LANGUAGES
from shared.settings import KioskSettings, Settings
from tests.drivers.english import English
from tests.drivers.kiosk_driver import LANDSCAPE, PORTRAIT, KioskDriver
from tests.kiosk.conftest import CHECKOUT, StartKiosk

TRANSLATIONS = CHECKOUT / "resources" / "translations"


def place_of(customer: KioskDriver, name: str) -> QRectF:
    """Return where the thing of this object name is in the window."""
    item = customer.find(name)
    return QRectF(item.mapToScene(QPointF()), item.mapToScene(QPointF(item.width(), item.height())))


def picture_of(customer: KioskDriver, name: str) -> QImage:
    """Return what is painted where the thing of this name is, grey and so small that a pixel is no matter."""
    picture = customer.photograph().copy(place_of(customer, name).toRect())
    small = picture.scaled(QSize(16, 16), mode=Qt.TransformationMode.SmoothTransformation)
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> int:
    """Return how much two pictures differ, 0 where they are the same."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(first - second) for first, second in pairs)


def clipped(customer: KioskDriver) -> list[str]:
    """Return the texts on the screen that do not show to their end."""
    customer.settle()
    return [
        str(item.property("text")) for item in customer.texts() if is_clipped(item) and not on_a_card(item)
    ]


def on_a_card(item: QQuickItem) -> bool:
    """Tell whether a text is of a product in the grid: long titles end in dots there, by design."""
    around: QQuickItem | None = item
    while around is not None and not around.objectName().startswith("product:"):
        around = around.parentItem()
    return around is not None


def is_clipped(item: QQuickItem) -> bool:
    room = item.property("contentWidth") - item.width(), item.property("contentHeight") - item.height()
    return bool(item.property("truncated")) or max(room) > 1


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_the_main_screens_speak_the_language_and_show_every_word_of_it(
    start_kiosk: StartKiosk, settings: Settings, language: str, size: object
) -> None:
    assert size in (PORTRAIT, LANDSCAPE)
    customer = start_kiosk(
        msgspec.structs.replace(settings, language=language), LANDSCAPE if size == LANDSCAPE else PORTRAIT
    )
    translations = [] if language == "en" else [TRANSLATIONS / f"kiosk_{language}.ts"]
    english = English(translations)
    seen: dict[str, list[str]] = {}

    def look(screen: str) -> None:
        seen[screen] = clipped(customer) + english.left_in(customer.shown_texts())

    customer.wait_until_open()
    look("attract")
    customer.touch_to_start()
    look("browse")
    customer.shelves.open_first_product()
    look("product")
    customer.product.add_to_list()
    customer.my_list.show()
    look("list")
    customer.touch("ask")
    look("ask")
    customer.touch("callStaff")
    look("call")
    customer.touch("closeSheet")
    customer.codes.get_my_code()
    look("code")
    assert {screen: texts for screen, texts in seen.items() if texts} == {}
    assert len(seen) == 7


def test_a_visit_in_arabic_runs_from_right_to_left(customer: KioskDriver) -> None:
    customer.start_in("ar")
    middle = customer.window.width() / 2
    assert place_of(customer, "language").right() < middle < place_of(customer, "callStaff").left()
    customer.shelves.open_first_product()
    assert place_of(customer, "back").left() > middle > place_of(customer, "price").right()
    assert place_of(customer, "productTitle").right() > middle
    customer.product.add_to_list()
    customer.my_list.show()
    (line,) = customer.my_list.shown()
    assert line.total == "\u2067\u061c1,290€\u2069"
    assert place_of(customer, "lineTotal").right() < middle < place_of(customer, "lineTitle").right()
    customer.touch("ask")
    customer.touch("question")
    customer.screen_keyboard.write("مرحبا")
    assert customer.text_of("question") == "مرحبا"
    customer.touch("sendQuestion")
    customer.wait_until(lambda: bool(customer.talk.shown_requests()), "the question")
    assert customer.talk.shown_requests()[0].text == "مرحبا"
    customer.codes.get_my_code()
    assert customer.codes.shown_code()[:9] == customer.codes.shown_identity().replace(" ", "")
    customer.im_done()
    customer.touch("farewell")
    customer.wait_until_open()
    assert customer.says("Touch to start")
    customer.touch_to_start()
    assert place_of(customer, "callStaff").right() < middle < place_of(customer, "language").left()


def test_an_empty_field_begins_on_the_right_in_arabic_before_and_after_it_was_written_in(
    customer: KioskDriver,
) -> None:
    customer.start_in("ar")
    customer.touch("ask")
    customer.touch("question")
    field = customer.find("input")

    def begins_on_the_right() -> bool:
        return float(field.property("cursorRectangle").x()) > field.width() * 0.9

    customer.wait_until(begins_on_the_right, "the cursor on the right")
    customer.screen_keyboard.write("مر")
    customer.wait_until(lambda: customer.text_of("question") == "مر", "the word")
    customer.clear_field("question")
    customer.wait_until(lambda: customer.text_of("question") == "", "the field to be empty")
    customer.settle_frames()
    assert begins_on_the_right()


def test_an_arrow_points_the_other_way_in_arabic(customer: KioskDriver) -> None:
    customer.touch_to_start()
    customer.shelves.open_first_product()
    english = picture_of(customer, "back")
    customer.speak("ar")
    customer.wait_until(customer.is_mirrored, "the screen to be mirrored")
    arabic = picture_of(customer, "back")
    mirrored = arabic.flipped(Qt.Orientation.Horizontal)
    assert difference(mirrored, english) < difference(arabic, english) / 3


def test_the_last_shelf_is_reached_from_right_to_left(customer: KioskDriver) -> None:
    customer.start_in("ar")
    assert place_of(customer, "category:الكل").left() > customer.window.width() / 2
    customer.shelves.open_category("المطبخ والمائدة")
    assert "كوب إيدا" in customer.shelves.shown_cards()


def test_a_visit_in_japanese_writes_with_kana_and_chooses_the_characters(customer: KioskDriver) -> None:
    customer.start_in("ja")
    customer.touch("search")
    customer.screen_keyboard.write("tsukue")
    customer.screen_keyboard.choose("机")
    assert customer.text_of("search") == "机"
    customer.hide_keyboard()
    customer.touch("ask")
    customer.touch("question")
    customer.screen_keyboard.write("isu")
    customer.screen_keyboard.choose("椅子")
    customer.touch("sendQuestion")
    customer.wait_until(lambda: bool(customer.talk.shown_requests()), "the question")
    assert customer.talk.shown_requests()[0].text == "椅子"


def test_what_is_still_being_composed_is_asked_with_the_rest(customer: KioskDriver) -> None:
    customer.start_in("ja")
    customer.touch("ask")
    customer.touch("question")
    customer.screen_keyboard.write("isu")
    assert customer.text_of("question") == ""
    customer.touch("sendQuestion")
    customer.wait_until(lambda: bool(customer.talk.shown_requests()), "the question")
    assert customer.talk.shown_requests()[0].text == "いす"
    assert customer.text_of("question") == ""


def test_a_ready_question_follows_what_is_still_being_composed(customer: KioskDriver) -> None:
    customer.start_in("ja")
    customer.touch("ask")
    customer.touch("question")
    customer.screen_keyboard.write("isu")
    ready = customer.find("readyQuestion:0")
    customer.touch("readyQuestion:0")
    assert customer.text_of("question") == f"いす {ready.property('text')}"


def test_a_note_is_kept_with_what_is_still_being_composed(customer: KioskDriver) -> None:
    customer.start_in("ja")
    customer.shelves.open_first_product()
    customer.product.add_to_list()
    customer.my_list.show()
    customer.my_list.begin_note(customer.my_list.shown()[0].title)
    customer.screen_keyboard.write("isu")
    customer.touch("saveNote")
    customer.wait_until(lambda: "いす" in customer.my_list.shown()[0].note, "the note")


def test_a_field_that_is_cleared_forgets_what_is_being_composed(customer: KioskDriver) -> None:
    customer.start_in("ja")
    customer.touch("search")
    customer.write("x" * 70)
    customer.screen_keyboard.write("isu")
    customer.touch("clearField")
    assert customer.text_of("search") == ""
    customer.touch("search")
    customer.screen_keyboard.write("tsukue")
    customer.screen_keyboard.choose("机")
    assert customer.text_of("search") == "机"


def test_what_one_customer_wrote_is_not_offered_to_the_next(customer: KioskDriver) -> None:
    offered = []
    for _ in range(2):
        customer.start_in("ja")
        customer.touch("search")
        customer.screen_keyboard.write("kami")
        offered.append(customer.screen_keyboard.candidates())
        customer.screen_keyboard.choose("雷")
        customer.hide_keyboard()
        customer.codes.get_my_code()
        customer.im_done()
        customer.touch("farewell")
    assert offered[0].index("雷") > 3
    assert offered[1] == offered[0]


def test_the_keyboard_follows_the_screen_and_leads_to_no_other_language(customer: KioskDriver) -> None:
    upper_rows = {"en": "qwertyuiop", "de": "qwertzuiopü", "fr": "azertyuiop", "ja": "qwertyuiop"}
    upper_rows |= {"es": "qwertyuiop", "ar": "ضصثقفغعهخحجد"}
    customer.touch_to_start()
    for code in LANGUAGES:
        customer.speak(code)
        customer.touch("search")
        customer.screen_keyboard.wait_until_begins(upper_rows[code])
        assert not customer.is_shown("changeLanguageKey")
        customer.hide_keyboard()


def test_the_next_customer_is_spoken_to_in_the_shops_own_language(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    customer = start_kiosk(msgspec.structs.replace(settings, language="fr"))
    customer.start_in("ar")
    customer.codes.get_my_code()
    customer.im_done()
    customer.touch("farewell")
    customer.wait_until_open()
    assert customer.says("Touchez pour commencer")
    assert not customer.is_mirrored()


def first_beside(customer: KioskDriver) -> tuple[float, float]:
    """Return from where to where in its row the first of what may also be liked stands, in pixels."""
    row = customer.find("related")
    (first, *_) = (card.title for card in customer.view.product.related.rows)
    card = customer.find(f"related:{first}")
    left = card.mapToItem(row, QPointF()).x()
    return left, left + card.width()


def stands_first(customer: KioskDriver) -> bool:
    row, margin = customer.find("related"), customer.kiosk.theme.px(6)
    left, right = first_beside(customer)
    return (
        row.width() - 3 * margin < right <= row.width() if customer.is_mirrored() else 0 <= left < 3 * margin
    )


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_may_also_be_liked_begins_with_its_first_for_every_product(
    customer: KioskDriver, language: str
) -> None:
    customer.start_in(language)
    customer.shelves.open_first_product()
    row = customer.find("related")
    customer.wait_until(lambda: float(row.property("contentWidth")) > row.width(), "more than fit")
    customer.wait_until(lambda: stands_first(customer), "the first of them")
    before = customer.view.product.productId
    *_, last = (card.title for card in customer.view.product.related.rows)
    customer.product.show_related()
    customer.touch(f"related:{last}")
    customer.wait_until(lambda: customer.view.product.productId not in ("", before), "another product")
    customer.wait_until(lambda: customer.view.product.related.count > 1, "what is like that")
    customer.wait_until(lambda: stands_first(customer), "the first of those")


def test_why_there_is_no_picture_is_said_in_the_language_that_is_chosen(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    customer = start_kiosk(msgspec.structs.replace(settings, kiosk=KioskSettings(camera="off")))
    customer.touch_to_start()
    customer.view.showScan()
    customer.wait_until(lambda: customer.says("There is no camera here."))
    customer.view.speak("de")
    customer.wait_until(lambda: not customer.says("There is no camera here."), "the German words")
    assert customer.view.camera.words != ""
