# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the mail that takes a quote to the customer, in their language."""

from shared.desktop.quote.content import Quote
from shared.desktop.quote.wording import Wording
from shared.papers import Letter, address_of
from shared.records import Record


def compose_letter(record: Record, quote: Quote, wording: Wording) -> Letter:
    """Return what goes with a quote of a record."""
    translate = wording.translate
    name = " ".join(record.contact.name.split())
    trader = record.trader.name if record.trader else ""
    greeting = translate("Quote", "Hello {name},").format(name=name) if name else translate("Quote", "Hello,")
    paragraphs = (
        greeting,
        translate(
            "Quote", "Attached is the quote for your list. It comes to {total} and is valid until {day}."
        ).format(total=quote.total.value, day=quote.valid_until),
        translate("Quote", "With the code on it our staff open your list again, whenever you come."),
        "\n".join(
            part for part in (translate("Quote", "Kind regards"), trader, quote.shop, *quote.contact) if part
        ),
    )
    return Letter(
        to=address_of(record.contact.email),
        subject=translate("Quote", "Your quote {number} from {shop}").format(
            number=quote.identity, shop=quote.shop
        ),
        text="\n\n".join(paragraphs) + "\n",
    )
