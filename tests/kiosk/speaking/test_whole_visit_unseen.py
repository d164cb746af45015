# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole visit by four keys and by ear. What to press next is decided from what was heard, and only that."""

from PySide6.QtCore import Qt

from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.listener import Listener

GREETING = (
    "Speech is on. Down or swipe right: next. Up or swipe left: previous. "
    "Enter or double tap: choose. Escape: back."
)
TRANSCRIPT = """
> back
{greeting}
> on, until: Touch to start, button, 1 of 2
> activate
Products. Search, text field, empty
> on, until: Sofas & armchairs, choice, 2 of 9
> activate
12 products
> on, until: Isa pouf, €189, button, In stock, 9 of 12
> activate
Look closer at Isa pouf
> on, until: Moss, choice, 3 of 5
> activate
chosen
> on, until: One more, button, Quantity 1, 2 of 2
> activate
Quantity 2
> on, until: Add to list, €378, button
> activate
Add to list, €189, 2 on your list
> on, until: Your list: 1 product, €378, button, 5 of 5
> repeat
Your list: 1 product, €378, button, 5 of 5
> activate
Your list, heading
> on, until: One less, button, Quantity 2
> activate
not available now, Quantity 1
> on, until: Ask, button, 3 of 4
> activate
Ask us, heading
> on, until: When can it be delivered?, button, 3 of 4
> activate
Your question: When can it be delivered?
> on, until: Send, button
> activate
Our staff will answer here. You can go on meanwhile.
> on, until: Call staff, button, 2 of 4
> activate
Call staff. How can we help?, heading
> on, until: I need a hand getting around, button, 4 of 5
> activate
We have called somebody. You will see here who is coming.
> on, until: Cancel the call, button
> activate
> on, until: Get my code, button
> activate
Your code, heading
> on, until: K, 7, Q, 2, 9, X, M, T, E
> on, until: I’m done, button, 3 of 3
> activate
Your list is kept. Start again, button
> activate
Speech is off.
"""


def test_a_whole_visit_without_sight(kiosk: KioskDriver) -> None:
    me = Listener(kiosk)
    me.switch_on()
    me.go_to("start", "button")
    me.activate("Search")
    me.go_to("Sofas")
    me.activate("12 products")
    me.go_to("pouf")
    # The screen comes before its product: whether the role is heard again depends on which is told first.
    me.transcript[-1] = me.activate("Isa pouf").removesuffix(", button")
    me.go_to("Moss")
    me.activate("chosen")
    me.go_to("One more")
    me.activate("2")
    me.go_to("Add to list")
    me.activate("on your list")
    me.go_to("Your list", "button")
    me.repeat()
    me.activate("Your list", "heading")
    me.go_to("One less")
    me.activate("Quantity 1")
    me.go_to("Ask", "button")
    me.activate("Ask us")
    me.go_to("delivered")
    me.activate("delivered")
    me.go_to("Send")
    # That there is nothing to send now, and who answers, is heard at once or one after the other.
    me.transcript[-1] = me.activate("Our staff will answer").removeprefix("not available now, ")
    me.go_to("Call staff")
    me.activate("How can we help?")
    me.go_to("hand getting around")
    me.activate("We have called somebody")
    me.go_to("Cancel the call")
    me.transcript.append("> activate")
    me.press(Qt.Key.Key_Return)
    me.go_to("Get my code")
    me.activate("Your code")
    identity = me.go_to(", ", *kiosk.codes.shown_identity().replace(" ", ""))
    assert identity == ", ".join(kiosk.codes.shown_identity().replace(" ", ""))
    me.go_to("I’m done")
    me.activate("Your list is kept")
    me.activate("Speech is off.")
    kiosk.wait_until(kiosk.is_attracting)
    heard = "\n".join(me.transcript).replace(identity, "K, 7, Q, 2, 9, X, M, T, E")
    assert heard == TRANSCRIPT.strip().format(greeting=GREETING)
    assert not kiosk.kiosk.speaker.is_on


def test_before_a_language_without_a_voice_the_old_voice_says_so(kiosk: KioskDriver) -> None:
    kiosk.touch_to_start()
    kiosk.kiosk.speaker.switch_on()
    spoken: list[str] = []
    kiosk.kiosk.voice.began.connect(spoken.append)
    kiosk.view.speak("de")
    assert spoken[-1:] == ["Speech is off. This kiosk has no voice for Deutsch."]
    assert not kiosk.kiosk.speaker.is_on
    assert kiosk.view.speech.problem == "Dieses Gerät hat keine Stimme für Deutsch."
