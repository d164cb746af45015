# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking: the customer's own words go to the trader, and the answer comes to the customer's screen."""

from shared.records import SearchInVain
from shared.records.floor import Section
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver, ShownRequest
from tests.journeys.shop import Shop, bare


def test_a_question_written_on_the_screen_is_answered_with_a_product(
    kiosk: KioskDriver, anna: ConsoleDriver, shop: Shop
) -> None:
    kiosk.touch_to_start()
    customer_id = bare(kiosk.codes.shown_identity())
    kiosk.touch("ask")
    kiosk.touch("question")
    kiosk.screen_keyboard.write("a lamp for reading")
    kiosk.talk.send_question()
    kiosk.wait_until(lambda: bool(kiosk.talk.shown_requests()), "the question")
    (asked,) = kiosk.talk.shown_requests()
    assert asked == ShownRequest(text="A lamp for reading", answer="", by="", product="")
    kiosk.back()

    anna.wait_for(
        lambda: anna.floor.shown[:1] == ((Section.ASKING, customer_id),), "the question is on the floor"
    )
    assert "1 request" in anna.shown_texts()
    anna.floor.open(customer_id)
    assert [request.text for request in anna.record.shown.unanswered] == ["A lamp for reading"]
    assert "A lamp for reading" in " ".join(anna.shown_texts())
    anna.calls.answer_request("This one is kind to the eyes", product="svamp")

    kiosk.wait_until(lambda: kiosk.talk.shown_notice() == "Anna has answered your question", "the news")
    kiosk.touch("showNotice")
    kiosk.wait_until(lambda: any(each.answer for each in kiosk.talk.shown_requests()), "the answer")
    (answered,) = kiosk.talk.shown_requests()
    assert answered == ShownRequest(
        text="A lamp for reading",
        answer="This one is kind to the eyes",
        by="Anna",
        product="Svamp table lamp",
    )
    kiosk.talk.show_match()
    assert kiosk.says("Svamp table lamp")
    kiosk.product.add_to_list()
    anna.wait_for(
        lambda: [line.title for line in anna.lines.shown] == ["Svamp table lamp"], "the lamp is listed"
    )
    anna.wait_until_confirmed()
    assert shop.record(customer_id) == shop.replayed(customer_id)


def test_a_search_that_found_nothing_becomes_a_question(
    kiosk: KioskDriver, anna: ConsoleDriver, shop: Shop
) -> None:
    kiosk.touch_to_start()
    customer_id = bare(kiosk.codes.shown_identity())
    kiosk.shelves.search("hovercraft")
    kiosk.wait_until(lambda: kiosk.says("Nothing found for “hovercraft”"), "that nothing was found")
    kiosk.wait_until(
        lambda: SearchInVain("hovercraft") in [entry.change.what for entry in shop.history(customer_id)],
        "the search in the shop's history",
    )
    kiosk.talk.ask_for_it()
    kiosk.talk.send_question()
    kiosk.wait_until(lambda: bool(kiosk.talk.shown_requests()), "the question")
    assert "hovercraft" in kiosk.talk.shown_requests()[0].text
    anna.wait_for(
        lambda: anna.floor.shown[:1] == ((Section.ASKING, customer_id),), "the question is on the floor"
    )
    anna.floor.open(customer_id)
    anna.calls.answer_request("Sorry, we have none and can get none.")
    kiosk.wait_until(
        lambda: (
            [each.answer for each in kiosk.talk.shown_requests()] == ["Sorry, we have none and can get none."]
        ),
        "the answer",
    )
    anna.wait_for(lambda: anna.floor.shown == ((Section.BROWSING, customer_id),), "nobody asks any more")
    assert shop.record(customer_id) == shop.replayed(customer_id)
