# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything on a quote stands. Nothing is drawn here."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from shared.desktop.quote.content import Named, Quote
from shared.desktop.quote.pages import Pages, Sheet, Text, sheet_of
from shared.desktop.quote.parts import ACCENT, HAIRLINE, INK, QUIET, Part, mm, type_of
from shared.desktop.quote.table import Table
from shared.desktop.typesetting import Direction, Side, natural_width
from shared.identity import QR_SIDE, QUIET_ZONE

_SEMIBOLD, _BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
_MODULE = 1.0
"""A module of the QR in mm: read at arm's length, and from a copy of a copy."""
_LOGO = (62.0, 20.0)
_HINT = 47.0
"""How wide the words below the QR are, in mm."""
_LONG_CLOSING = 60.0
"""From which height in mm on what stands below the sums may stand on a page of its own."""
_SUMS = 92.0
"""How wide the sums are, in mm; very long ones need more."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The pages of a quote, each with its parts."""

    quote: Quote
    sheet: Sheet
    pages: tuple[tuple[Part, ...], ...]


def lay_out(quote: Quote) -> Layout:
    """Place everything on as many sheets as it needs."""
    pages = Pages(sheet_of(quote.paper), quote.right_to_left)
    _letterhead(pages, quote)
    _introduction(pages, quote)
    table = Table(pages, quote)
    pages.opening = lambda: _opening(pages, quote, table)
    table.head()
    end = _end_height(pages, quote)
    for place, line in enumerate(quote.lines, 1):
        table.line(line, end if place == len(quote.lines) else 0.0)
    pages.opening = lambda: _opening(pages, quote, None)
    pages.need(end)
    _sums(pages, quote)
    _closing(pages, quote)
    _feet(pages, quote)
    return Layout(quote, pages.sheet, tuple(tuple(page) for page in pages.pages))


def _end_height(pages: Pages, quote: Quote) -> float:
    """Return how much room the sums need, and what stands below them unless that is long.

    The last line goes with them: no page holds sums alone.
    """
    endless = Pages(replace(pages.sheet, bottom=mm(100_000)), pages.right_to_left)
    top = endless.down
    _sums(endless, quote)
    sums = endless.down - top
    _closing(endless, quote)
    whole = endless.down - top
    return whole if whole - sums < mm(_LONG_CLOSING) else sums


def _letterhead(pages: Pages, quote: Quote) -> None:
    """The shop's logo or name at the beginning, its address at the end."""
    content, top = pages.sheet.content, pages.down
    lower = top
    if quote.logo is not None:
        pages.picture(quote.logo, 0.0, top, mm(_LOGO[0]), mm(_LOGO[1]))
        lower = top + mm(_LOGO[1])
    else:
        name = pages.set(
            quote.shop, type_of(20, _BOLD), 0.0, mm(92), direction=Direction.ITS_OWN, colour=ACCENT
        )
        lower = pages.put(name, top - mm(1.6))
    width = mm(68)
    down = top
    contact = (quote.shop, *quote.contact) if quote.logo is not None else quote.contact
    for place, part in enumerate(contact):
        first = place == 0 and quote.logo is not None
        font = type_of(8.5, _SEMIBOLD) if first else type_of(8.5)
        text = pages.set(
            part, font, content - width, width, Side.END, Direction.ITS_OWN, INK if first else QUIET
        )
        down = pages.put(text, down)
    pages.down = max(lower, down) + mm(7)


def _introduction(pages: Pages, quote: Quote) -> None:
    """What it is and its number, for whom, of which day, and the QR by which the list is opened again."""
    sheet = pages.sheet
    pages.rule()
    pages.down += mm(7)
    top = pages.down
    side = mm(_MODULE) * (QR_SIDE + 2 * QUIET_ZONE)
    quiet = mm(_MODULE) * QUIET_ZONE
    # Its dark modules end where the text does; the quiet zone reaches into the margin.
    pages.symbol(sheet.content - side + quiet, top - quiet, side)
    room = sheet.content - side - mm(4)
    title = pages.set(quote.title, type_of(26, _BOLD), 0.0, room)
    down = pages.put(title, top - mm(2.6))
    number = pages.set(
        quote.identity, type_of(12, _SEMIBOLD), 0.0, room, direction=Direction.LEFT_TO_RIGHT, colour=ACCENT
    )
    down = pages.put(number, down) + mm(5)
    begins = 0.0
    ends = [top + side - 2 * quiet]
    if quote.customer is not None:
        ends.append(_customer(pages, quote, quote.customer, down))
        begins = mm(52)
    ends.append(_facts(pages, quote, begins, sheet.content - mm(_HINT + 2) - begins, down))
    hint_width = mm(_HINT)
    hint = pages.set(
        quote.scan_hint,
        type_of(7),
        sheet.content - hint_width,
        hint_width,
        Side.END,
        colour=QUIET,
    )
    ends.append(pages.put(hint, top + side - 2 * quiet + mm(1.6)))
    pages.down = max(ends) + mm(9)


def _customer(pages: Pages, quote: Quote, customer: Named, top: float) -> float:
    width = mm(48)
    down = pages.put(pages.set(customer.name, type_of(8), 0.0, width, colour=QUIET), top)
    name = pages.set(customer.value, type_of(10.5, _SEMIBOLD), 0.0, width, direction=Direction.ITS_OWN)
    down = pages.put(name, down)
    for part in quote.customer_contact:
        text = pages.set(part, type_of(9.5), 0.0, width, direction=Direction.ITS_OWN)
        down = pages.put(text, down)
    return down


def _facts(pages: Pages, quote: Quote, inset: float, room: float, top: float) -> float:
    font = type_of(9.5)
    names = [pages.set(fact.name, font, inset, room, colour=QUIET) for fact in quote.facts]
    width = min(max(natural_width(name.laid) for name in names) + mm(4), room / 2)
    down = top
    for fact in quote.facts:
        name = pages.set(fact.name, font, inset, width - mm(2), colour=QUIET)
        value = pages.set(fact.value, font, inset + width, room - width, direction=Direction.THE_PAPERS)
        down = _side_by_side(pages, (name, value), down) + mm(0.6)
    return down


def _side_by_side(pages: Pages, texts: tuple[Text, ...], top: float) -> float:
    """Place texts beside each other on one baseline; return the lower edge of the longest."""
    baseline = max(text.ascent for text in texts)
    return max(pages.put(text, top + baseline - text.ascent) for text in texts)


def _sums(pages: Pages, quote: Quote) -> None:
    """Net, tax and total at the end of the line; they stay together on one page."""
    content = pages.sheet.content
    font, big = type_of(9.5), type_of(14, _BOLD)
    set_in = (*((each, font) for each in quote.sums), (quote.total, big))
    names = max(_width(pages, each.name, each_font) for each, each_font in set_in)
    amounts = max(_width(pages, each.value, each_font) for each, each_font in set_in) + 1
    width = min(max(names + amounts + mm(6), mm(_SUMS)), content)
    inset = content - width
    rows = [_sum(pages, each, font, (inset, width, amounts), QUIET) for each in quote.sums]
    total = _sum(pages, quote.total, big, (inset, width, amounts), INK)
    remark = pages.set(quote.remark, type_of(8), inset, width, Side.END, colour=QUIET)
    pages.down += mm(5)
    for row in rows:
        pages.down = _side_by_side(pages, row, pages.down) + mm(1.2)
    if rows:
        pages.down += mm(1.2)
        pages.rule(0.35, INK, inset, width)
        pages.down += mm(2.4)
    pages.down = _side_by_side(pages, total, pages.down)
    if quote.remark:
        pages.down = pages.put(remark, pages.down + mm(1.2))


def _closing(pages: Pages, quote: Quote) -> None:
    if not quote.closing:
        return
    pages.down += mm(9)
    for paragraph in quote.closing.splitlines():
        text = pages.set(paragraph or " ", type_of(9), 0.0, mm(120), direction=Direction.ITS_OWN)
        pages.flow(text)


def _sum(
    pages: Pages, named: Named, font: QFont, place: tuple[float, float, float], colour: str
) -> tuple[Text, Text]:
    """Set a name and its amount; `place` is inset and width of both, and the width that amounts take."""
    inset, width, amounts = place
    amount = pages.set(named.value, font, inset + width - amounts, amounts, pages.side_of_figures)
    return pages.set(named.name, font, inset, width - amounts - mm(4), colour=colour), amount


def _width(pages: Pages, text: str, font: QFont) -> float:
    return natural_width(pages.set(text, font, 0.0, pages.sheet.content).laid)


def _opening(pages: Pages, quote: Quote, table: Table | None) -> None:
    """What begins every further page: whose quote it is, and the names of the columns where lines go on."""
    font = type_of(8)
    half = pages.sheet.content / 2
    title = quote.title
    if quote.right_to_left:
        # In a row of its own: copied out of a row that is read from the right, its groups would be turned.
        number = pages.set(quote.identity, font, 0.0, half, direction=Direction.LEFT_TO_RIGHT, colour=QUIET)
        pages.down = pages.put(number, pages.down) + mm(1.5)
    else:
        title += f" {quote.identity}"
    texts = (
        pages.set(title, font, 0.0, half, colour=QUIET),
        pages.set(quote.day, font, half, half, Side.END, colour=QUIET),
    )
    pages.down = _side_by_side(pages, texts, pages.down) + mm(5)
    if table is not None:
        table.head()


def _feet(pages: Pages, quote: Quote) -> None:
    """The shop's name and which page of how many it is, at the foot of each."""
    sheet, font, count = pages.sheet, type_of(8), len(pages.pages)
    filled = pages.pages
    for number in range(count):
        pages.pages = [filled[number]]
        pages.down = sheet.bottom + mm(6)
        pages.rule(0.15, HAIRLINE)
        pages.down += mm(2)
        shop = pages.set(
            quote.shop, font, 0.0, sheet.content - mm(30), direction=Direction.ITS_OWN, colour=QUIET
        )
        place = pages.set(
            f"{number + 1} / {count}",
            font,
            sheet.content - mm(28),
            mm(28),
            Side.END,
            Direction.LEFT_TO_RIGHT,
            QUIET,
        )
        pages.put_row(shop, 0, pages.down)
        pages.put_row(place, 0, pages.down)
    pages.pages = filled
