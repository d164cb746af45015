# SPDX-License-Identifier: GPL-3.0-or-later
"""What a customer and the staff say to one another: calls, questions, answers, offers."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from tests.drivers.at_kiosk.hands import Hands
from tests.drivers.at_kiosk.items import below


@dataclass(frozen=True, slots=True)
class ShownRequest:
    """One question with its answer, empty while there is none."""

    text: str
    answer: str
    by: str
    product: str


class Talk:
    """Says it, and reads what is answered."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def call_staff(self, reason: str = "advice") -> None:
        """Call somebody, for one of `CallReason`."""
        self._hands.touch("callStaff")
        self._hands.touch(f"reason:{reason}")
        self._hands.find("callStrip")

    def cancel_call(self) -> None:
        self._hands.touch("cancelCall")
        self._hands.wait_until(lambda: self._hands.look("callStrip") is None, "the call to end")

    def shown_call(self) -> str:
        """Return what is said of the call, empty while there is none."""
        return self._hands.said("callHeadline")

    def ask(self, text: str) -> None:
        """Ask in the customer's own words and wait until the question is kept."""
        if self._hands.look("question") is None:
            self._hands.touch("ask")
        self._hands.touch("question")
        self._hands.write(text)
        self._hands.touch("sendQuestion")
        self._hands.wait_until(
            lambda: any(each.text == text for each in self.shown_requests()), "the question"
        )

    def ask_for_it(self) -> None:
        """After a search that found nothing: ask for what was searched."""
        self._hands.touch("askForIt")
        self._hands.find("question")

    def send_question(self) -> None:
        self._hands.touch("sendQuestion")

    def show_match(self) -> None:
        """Open the product that staff answered with."""
        self._hands.touch("showMatch")
        self._hands.find("productTitle", lambda item: bool(item.property("text")))

    def shown_requests(self) -> tuple[ShownRequest, ...]:
        """Return the questions on the screen, the newest first."""
        talk = self._hands.look("requests")
        if talk is None:
            return ()
        found = [item for item in below(talk) if item.objectName() == "request" and item.isVisible()]
        found.sort(key=lambda item: item.mapToScene(QPointF()).y())
        return tuple(
            ShownRequest(*(str(item.property(name)) for name in ("text", "answer", "by", "productTitle")))
            for item in found
        )

    def shown_notice(self) -> str:
        """Return the sentence that came by itself, empty while there is none."""
        return self._hands.said("noticeText")

    def shown_offer(self) -> str:
        """Return what is said of a product that staff sent, empty while none is offered."""
        return self._hands.said("offerHeadline")

    def shown_offer_words(self) -> str:
        """Return the trader's own words with what they sent, empty where they had none."""
        return self._hands.said("offerWords")
