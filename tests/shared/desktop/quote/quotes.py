# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes to read back in tests: a list with everything a list can have, in six languages."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

from PySide6.QtGui import QImage

from shared.catalogue import Unit
from shared.desktop.quote import Drawn, Quote, Wording, compose_quote, plate
from shared.identity import hash_secret, new_code
from shared.money import Money
from shared.records import Contact, Discount, DiscountKind, Line, Record, Staff, State
from shared.shop import Letterhead, ShopFacts, ShopTaxes

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
DAY = date(2026, 11, 22)
SHOP = ShopFacts("Linden & Co.", "EUR", None, ShopTaxes(default_rate=1_900, reduced_rate=700))
LETTERHEAD = Letterhead(
    address="Lindenstraße 12\n10969 Berlin",
    phone="+49 30 5550 100",
    email="hello@linden.example",
    website="linden.example",
    tax_number="DE 123 456 789",
    closing="Payable within 14 days of delivery.\nIBAN DE02 1203 0000 0000 2020 51",
    valid_days=30,
)

_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
    b'<rect x="4" y="12" width="32" height="20" rx="4" fill="#AA0001"/></svg>'
)

WORDS = {
    "en": ("Alma sofa", "3-seater · Ink blue", "Must fit through a 75 cm door", "Sabine Hollmeier"),
    "de": ("Ecksofa Alma mit Récamiere", "Dreisitzer · Tintenblau", "Muss durch eine 75-cm-Tür", "Jörg Weiß"),
    "fr": ("Canapé Alma", "3 places · Bleu encre", "Doit passer par une porte de 75 cm", "Éloïse Lefèvre"),
    "es": ("Sofá Alma", "3 plazas · Azul tinta", "¿Cabe por una puerta de 75 cm?", "Íñigo Peña"),
    "ja": ("ソファ「アルマ」三人掛け", "三人掛け・インクブルー", "幅75センチのドアを通れること", "山田花子"),
    "ar": ("أريكة ألما", "ثلاثة مقاعد · أزرق حبري", "يجب أن تمر من باب عرضه 75 سم", "ليلى حداد"),
}


def picture() -> QImage:
    """Return an illustration as a quote shows it."""
    return plate(_SVG, "image/svg+xml", "#5B6B4A")


def make_record(language: str = "en", *, lines: int = 4, currency: str = "EUR") -> Record:
    """Return a list of so many lines: reduced by percent, by an amount, by the metre, of two tax rates."""
    code = new_code()
    return Record(
        customer_id=code.customer_id,
        secret_hash=hash_secret(code),
        version=1,
        state=State.QUOTED,
        resumes_as=State.QUOTED,
        outcome=None,
        currency=currency,
        language=language,
        terminal="kiosk 1",
        opened_at=NOON,
        changed_at=NOON,
        trader=Staff("anna", "Anna Lindqvist"),
        contact=Contact(WORDS[language][3], "+49 170 5550123", "customer@example.org"),
        note="Never on paper",
        lines=tuple(_line(place, language, currency) for place in range(lines)),
    )


def quote_of(
    record: Record,
    language: str,
    *,
    shop: ShopFacts = SHOP,
    letterhead: Letterhead = LETTERHEAD,
    logo: QImage | None = None,
    wording: Wording | None = None,
) -> Quote:
    """Return its quote, a picture on every line but each third."""
    drawn = picture()
    return compose_quote(
        record,
        shop,
        letterhead,
        wording or Wording(language),
        day=DAY,
        words={},
        drawn=Drawn(logo, {line.line_id: drawn for line in record.lines if line.position % 3 != 2}),
    )


def _line(place: int, language: str, currency: str) -> Line:
    title, options, note, _ = WORDS[language]
    line = Line(
        line_id=UUID(int=place + 1),
        position=place,
        product_id=None,
        sku=f"LC-{place:03d}",
        title=title,
        options=tuple(("", part) for part in options.split(" · ")),
        unit=Unit.PIECE,
        quantity=Decimal(2),
        list_price=Money(currency, 129_000),
        unit_price=Money(currency, 129_000),
        discount=None,
        note="",
        removed=False,
        version=1,
        stamp=UUID(int=place + 1_000),
        tax_rate=1_900,
    )
    match place % 4:
        case 0:
            return replace(line, discount=Discount(DiscountKind.PERCENT, 1_250), note=note)
        case 1:
            return replace(
                line,
                options=(),
                unit=Unit.METRE,
                quantity=Decimal("2.375"),
                unit_price=Money(currency, 3_957),
                tax_rate=700,
            )
        case 2:
            return replace(line, unit_price=Money(currency, 119_933), quantity=Decimal(1))
        case _:
            return replace(
                line,
                unit=Unit.SQUARE_METRE,
                quantity=Decimal("12.5"),
                unit_price=Money(currency, 4_999),
                discount=Discount(DiscountKind.AMOUNT, 5_001),
                tax_rate=None,
            )
