# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole story, from the first touch to the edited record and back, in both applications."""

from PySide6.QtGui import QColor, QImage, QPainter

from tests.drivers.codes import code_image
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver
from tests.tour.pictures import Tour


def play_the_story(tour: Tour) -> dict[str, str]:
    """Play it, and return the customer ID and the code it was about."""
    kiosk = KioskDriver(tour.application, tour.settings)
    console = ConsoleDriver(tour.application, tour.settings)
    try:
        _arrive(kiosk, console, tour)
        identity = _fill_a_list(kiosk, tour)
        _hand_over(kiosk, console, tour, identity["code"])
        _call_and_ask(kiosk, console, tour)
        _in_german(kiosk, tour)
        _finish(kiosk, console, tour)
        _come_back(kiosk, tour, identity["code"])
    finally:
        console.close()
        kiosk.close()
    return identity


def _arrive(kiosk: KioskDriver, console: ConsoleDriver, tour: Tour) -> None:
    kiosk.wait_until_open()
    tour.take(kiosk, "attract", "Nobody is here: products pass by, and a touch begins")
    tour.take(console, "sign-in", "The demo shop tells its trader's name and password")
    console.sign_in_as_demo()
    tour.take(console, "empty", "A quiet floor, and what to do next")
    kiosk.touch_to_start()
    tour.take(kiosk, "browse", "The first touch gave the customer an ID; the whole shop to look through")


def _fill_a_list(kiosk: KioskDriver, tour: Tour) -> dict[str, str]:
    kiosk.shelves.open_category("Lamps")
    tour.take(kiosk, "category", "One shelf")
    kiosk.shelves.search("soffa")
    tour.take(kiosk, "search", "A misspelt search finds what was meant; the keyboard is on the screen")
    kiosk.shelves.search("hovercraft")
    tour.take(kiosk, "nothing-found", "Nothing found: ask for it instead")
    kiosk.clear_field("search")
    kiosk.shelves.open_category("Everything")
    kiosk.shelves.open_product("Alma sofa")
    tour.take(kiosk, "product", "A product: options, price, stock, and where it stands")
    kiosk.product.choose("Colour", "Ink blue")
    tour.take(kiosk, "product-blue", "Another colour, and the drawing follows")
    kiosk.product.add_to_list()
    kiosk.back()
    for title in ("Birger sofa", "Fjell lounge chair"):
        kiosk.shelves.open_product(title)
        kiosk.product.add_to_list()
        kiosk.back()
    kiosk.my_list.show()
    kiosk.my_list.more_of("Fjell lounge chair")
    kiosk.my_list.write_note("Alma sofa", "Must fit through a 75 cm door")
    tour.take(kiosk, "list", "The list, with quantities, notes and a total")
    kiosk.my_list.remove("Birger sofa")
    tour.take(kiosk, "removed", "Removed, and undone with one touch")
    kiosk.my_list.undo_remove()
    kiosk.codes.get_my_code()
    tour.take(kiosk, "code", "The code: for a scanner, and for typing")
    code = kiosk.codes.shown_qr()
    return {"customer_id": code[:9], "code": code}


def _hand_over(kiosk: KioskDriver, console: ConsoleDriver, tour: Tour, code: str) -> None:
    console.scanner.scan_record(code)
    tour.take(console, "record", "A wedge scan opened the record")
    console.lines.set_price(console.lines.row_of("Alma sofa"), "1190")
    console.lines.set_discount(console.lines.row_of("Fjell lounge chair"), "10%")
    console.wait_until_confirmed()
    tour.take(console, "edited", "A new price and a discount, with their history")
    kiosk.keep_browsing()
    kiosk.wait_until(lambda: any(line.mark for line in kiosk.my_list.shown()), "the trader's edits")
    tour.take(kiosk, "staff-edits", "The trader's new price on the kiosk, marked with who and what")


def _call_and_ask(kiosk: KioskDriver, console: ConsoleDriver, tour: Tour) -> None:
    kiosk.touch("callStaff")
    tour.take(kiosk, "call-reasons", "Call staff: what is it about?")
    kiosk.touch("reason:see_it")
    kiosk.wait_until(lambda: kiosk.talk.shown_call() != "", "the call")
    tour.take(kiosk, "calling", "Somebody has been called")
    console.wait_for(lambda: console.record.shown.open_call is not None, "the call arrives")
    tour.take(console, "caller", "The caller is on top of the floor, with reason and waiting time")
    waiting = kiosk.talk.shown_call()
    console.calls.take(2)
    kiosk.wait_until(lambda: kiosk.talk.shown_call() != waiting, "the answer to the call")
    tour.take(kiosk, "coming", "Who is coming, and about when")
    kiosk.talk.ask("Is there a lamp that goes with the blue sofa?")
    tour.take(kiosk, "asked", "Asked in the customer's own words")
    console.wait_for(lambda: bool(console.record.shown.unanswered), "the request arrives")
    tour.take(console, "request", "The request reaches the trader")
    console.calls.answer_request("The Svamp lamp does, and its rose looks well on blue.", "Svamp")
    kiosk.wait_until(lambda: any(each.answer for each in kiosk.talk.shown_requests()), "the answer")
    tour.take(kiosk, "answered", "The answer, with a product to look at or to add")
    console.picker.show_to_customer("Isa", "It goes with both, and it has just come in")
    kiosk.wait_until(lambda: kiosk.talk.shown_offer() != "", "what the trader shows")
    tour.take(kiosk, "offer", "The trader shows a product: offered, never forced")
    kiosk.touch("declineOffer")


def _in_german(kiosk: KioskDriver, tour: Tour) -> None:
    kiosk.my_list.show()
    kiosk.speak("de")
    tour.take(kiosk, "list-german", "The same list in German")
    kiosk.speak("en")


def _finish(kiosk: KioskDriver, console: ConsoleDriver, tour: Tour) -> None:
    console.record.quote()
    console.wait_until_confirmed()
    tour.take(console, "quoted", "Quoted")
    kiosk.codes.get_my_code()
    kiosk.im_done()
    tour.take(kiosk, "farewell", "The list is kept; the screen is clean for the next customer")


def _come_back(kiosk: KioskDriver, tour: Tour, code: str) -> None:
    kiosk.touch("farewell")
    kiosk.have_code()
    tour.take(kiosk, "resume-no-camera", "Coming back with a code, at a kiosk without a camera: type it")
    kiosk.codes.type_symbols(code[:7])
    kiosk.scanner.hold_before_camera(before_camera(code_image("https://example.org/", scale=8)))
    tour.take(kiosk, "not-our-code", "Something else was held to the camera")
    kiosk.scanner.dismiss()
    tour.take(kiosk, "resume", "What the camera sees, and a code half typed")
    kiosk.codes.type_symbols(code[7:-1] + ("0" if code[-1] != "0" else "1"))
    kiosk.codes.open_list()
    kiosk.wait_until(lambda: "opens no list" in kiosk.codes.shown_hint(), "the answer to a wrong code")
    tour.take(kiosk, "resume-wrong", "A code that opens nothing, whatever the reason")
    kiosk.scanner.scan(code)
    kiosk.wait_until(lambda: bool(kiosk.my_list.shown()), "the list")
    tour.take(kiosk, "resumed", "The same list again, with what staff did meanwhile")
    kiosk.scanner.scan("4006381333931")
    kiosk.wait_until(lambda: kiosk.scanner.shown_question() != "", "the question")
    tour.take(kiosk, "unknown-barcode", "A barcode that is not in the catalogue: ask for it")
    kiosk.scanner.dismiss()
    kiosk.codes.get_my_code()
    kiosk.im_done()
    kiosk.touch_to_start()
    kiosk.scanner.scan(code)
    kiosk.wait_until(lambda: kiosk.scanner.shown_question() != "", "the question")
    tour.take(kiosk, "other-list", "Somebody else's code during a visit: asked first")
    kiosk.scanner.dismiss()
    kiosk.codes.get_my_code()
    kiosk.im_done()


def before_camera(picture: QImage) -> QImage:
    """Return a sheet of paper with something on it, as a camera in a shop sees it."""
    scene = QImage(1280, 720, QImage.Format.Format_RGB32)
    scene.fill(QColor("#6b6660"))
    painter = QPainter(scene)
    painter.fillRect(400, 120, 480, 480, QColor("#efece6"))
    painter.drawImage(640 - picture.width() // 2, 360 - picture.height() // 2, picture)
    painter.end()
    return scene
