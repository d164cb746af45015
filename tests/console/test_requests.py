# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests of one record after another stand in the same cards, and nothing of one is left in the next."""

from uuid import uuid4

from PySide6.QtCore import Qt

from shared.identity import Code
from shared.records import Ask
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver


def visit(shop: Shop, *questions: str) -> Code:
    code = shop.visit()
    for question in questions:
        shop.customer(code.customer_id, Ask(uuid4(), question))
    return code


def click(trader: ConsoleDriver, name: str) -> None:
    trader.wait_for(lambda: trader.has_button(name), f"{name} is offered")
    trader.click(name)


def test_an_answer_waits_in_its_own_record(trader: ConsoleDriver, shop: Shop) -> None:
    first = visit(shop, "In green?", "In oak?")
    second = visit(shop, "For outside?")
    trader.scanner.scan_record(first.text)
    trader.calls.begin_answer("In three wee")
    trader.scanner.scan_record(second.text)
    assert trader.calls.answer_being_typed == ""
    trader.scanner.scan_record(first.text)
    assert trader.calls.answer_being_typed == "In three wee"


def test_keys_that_are_meant_for_one_request_do_not_reach_another(trader: ConsoleDriver, shop: Shop) -> None:
    first, second = visit(shop, "In green?"), visit(shop, "For outside?")
    trader.scanner.scan_record(first.text)
    trader.calls.begin_answer("In three wee")
    trader.scanner.scan_record(second.text)
    trader.type("ks")
    trader.press(Qt.Key.Key_Return)
    trader.wait_until_confirmed()
    assert trader.calls.answer_being_typed == ""
    assert [request.answer for request in shop.record(second.customer_id).requests] == [None]


def test_an_answer_goes_to_the_request_under_which_it_stands(trader: ConsoleDriver, shop: Shop) -> None:
    first = visit(shop, "In green?", "In oak?", "In red?")
    second = visit(shop, "For outside?", "For inside?")
    trader.scanner.scan_record(first.text)
    trader.scanner.scan_record(second.text)
    trader.calls.answer_request("Both")
    trader.wait_until_confirmed()
    answered = [request for request in shop.record(second.customer_id).requests if request.answer is not None]
    assert [request.text for request in answered] == ["For outside?"]
    assert all(request.answer is None for request in shop.record(first.customer_id).requests)


def test_a_reason_that_is_being_typed_is_not_about_the_next_request(
    trader: ConsoleDriver, shop: Shop
) -> None:
    first, second = visit(shop, "In green?"), visit(shop, "For outside?")
    trader.scanner.scan_record(first.text)
    click(trader, "Decline …: “In green?”")
    trader.type("not made any mo")
    trader.scanner.scan_record(second.text)
    click(trader, "Decline …: “For outside?”")
    trader.type("of wood")
    trader.press(Qt.Key.Key_Return)
    trader.wait_until_confirmed()
    (request,) = shop.record(second.customer_id).requests
    assert request.decision is not None
    assert request.decision.reason == "of wood"
    (request,) = shop.record(first.customer_id).requests
    assert request.decision is None


def test_a_record_with_fewer_requests_shows_no_more_than_it_has(trader: ConsoleDriver, shop: Shop) -> None:
    many = visit(shop, *(f"In colour {number}?" for number in range(30)))
    one, none = visit(shop, "For outside?"), visit(shop)
    offered = "Accept: “In colour 0?”"
    trader.scanner.scan_record(many.text)
    trader.wait_for(lambda: trader.has_button(offered), "the first of many is shown")
    trader.scanner.scan_record(one.text)
    trader.wait_for(lambda: trader.has_button("Accept: “For outside?”"), "the only one is shown")
    assert not any(trader.has_button(f"Accept: “In colour {number}?”") for number in range(30))
    trader.scanner.scan_record(none.text)
    assert not trader.has_button("Accept: “For outside?”")
    trader.scanner.scan_record(many.text)
    trader.wait_for(
        lambda: all(trader.has_button(f"Accept: “In colour {number}?”") for number in range(30)),
        "all are shown again",
    )
