# SPDX-License-Identifier: GPL-3.0-or-later
"""Slips to print in tests: a list with everything a list can have, in six languages."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from kiosk.formats import Formats
from shared.catalogue import Unit
from shared.desktop.locales import LOCALES
from shared.desktop.slip import Slip, compose_slip
from shared.identity import Code, hash_secret, new_code
from shared.money import Money
from shared.records import Contact, Discount, DiscountKind, Line, Record, State

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MORNING = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
CONTACT = Contact("Sabine Hollmeier", "+49 170 5550123", "sabine@example.org")

WORDS = {
    "en": ("Alma sofa", "3-seater · Ink blue", "Must fit through a 75 cm door"),
    "de": ("Ecksofa Alma mit Récamiere", "Dreisitzer · Tintenblau", "Muss durch eine 75-cm-Tür passen"),
    "fr": ("Canapé Alma", "3 places · Bleu encre", "Doit passer par une porte de 75 cm"),
    "es": ("Sofá Alma", "3 plazas · Azul tinta", "¿Cabe por una puerta de 75 cm?"),
    "ja": ("ソファ「アルマ」三人掛け", "三人掛け・インクブルー", "幅75センチのドアを通れること"),
    "ar": ("أريكة ألما", "ثلاثة مقاعد · أزرق حبري", "يجب أن تمر من باب عرضه 75 سم"),
}


@dataclass(frozen=True, slots=True)
class Order:
    """A record and the code that goes with it."""

    code: Code
    record: Record

    def slip(self, language: str, shop: str = "Linden & Co.") -> Slip:
        """Return its slip in a language; the application's own words are in whatever is spoken."""
        title, options, _ = WORDS[language]
        return compose_slip(
            self.record,
            self.code,
            shop,
            Formats(language, LOCALES[language]),
            now=NOON,
            prices_as_of=MORNING,
            words={line.line_id: (title, options) for line in self.record.lines[:1]},
        )


def make_order(language: str = "en", *, lines: int = 3) -> Order:
    """Return a list of so many lines: two of one reduced by a tenth, metres of another, one cheaper now."""
    code = new_code()
    note = WORDS[language][2]
    record = Record(
        customer_id=code.customer_id,
        secret_hash=hash_secret(code),
        version=1,
        state=State.BROWSING,
        resumes_as=State.BROWSING,
        outcome=None,
        currency="EUR",
        language=language,
        terminal="kiosk 1",
        opened_at=NOON,
        changed_at=NOON,
        contact=CONTACT,
        note="VIP",
        lines=tuple(_line(place, note) for place in range(lines)),
    )
    return Order(code, record)


def _line(place: int, note: str) -> Line:
    line = Line(
        line_id=UUID(int=place + 1),
        position=place,
        product_id=None,
        sku=f"LC-{place}",
        title=f"Alma sofa {place}",
        options=(("Size", "3-seater"), ("Colour", "Ink blue")),
        unit=Unit.PIECE,
        quantity=Decimal(2),
        list_price=Money("EUR", 129_000),
        unit_price=Money("EUR", 129_000),
        discount=None,
        note="",
        removed=False,
        version=1,
        stamp=UUID(int=place + 1000),
    )
    match place % 3:
        case 0:
            return replace(line, discount=Discount(DiscountKind.PERCENT, 1_000), note=note)
        case 1:
            return replace(
                line,
                title=f"Linum curtain fabric {place}",
                options=(),
                unit=Unit.METRE,
                quantity=Decimal("2.5"),
                list_price=Money("EUR", 3_950),
                unit_price=Money("EUR", 3_950),
            )
        case _:
            return replace(line, title=f"Fjell lounge chair {place}", unit_price=Money("EUR", 119_900))
