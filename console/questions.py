# SPDX-License-Identifier: GPL-3.0-or-later
"""What the workspace asks the store. Each runs on the store's thread and imports the database there.

Answers are frozen values of the console's own, so that nothing of the database reaches the screen's thread.
"""

from dataclasses import dataclass
from datetime import datetime

from console.store import Opened
from shared.catalogue import Page, Product, Variant
from shared.identity import Code, CustomerId, secret_matches
from shared.records import Entry, Record, Staff
from shared.records.floor import Floor
from shared.shop import ShopTaxes


@dataclass(frozen=True, slots=True)
class Whole:
    """A record with its history, oldest entry first."""

    record: Record
    history: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look around found: the floor, and the open record where one was asked for.

    `whole` is None where no record is open or it is gone. `behind` are the records in other tabs that have
    moved on, and `gone` what was asked for and is not there any more. `catalogue` is the catalogue's version,
    `taxes` are those of the shop as it has them now, and `colleagues` are colleagues who have the same record
    open at other consoles.
    """

    floor: Floor
    whole: Whole | None
    taxes: ShopTaxes
    colleagues: tuple[Staff, ...] = ()
    behind: tuple[Whole, ...] = ()
    gone: frozenset[CustomerId] = frozenset()
    catalogue: int = 0


@dataclass(frozen=True, slots=True)
class Interest:
    """Who looks around, and about which records: the one shown, those in other tabs with the version known of
    each, and those that are pinned or recent."""

    terminal: str
    now: datetime
    shown: CustomerId | None
    known: Record | None
    behind: tuple[tuple[CustomerId, int], ...]
    remembered: tuple[CustomerId, ...]


def whole_record(opened: Opened, customer_id: CustomerId) -> Whole | None:
    """Return a record with its history, or None where the ID names none."""
    from shared.records import queries

    record = queries.record(opened.database, customer_id)
    if record is None:
        return None
    return Whole(record, queries.history(opened.database, customer_id))


def look_around(opened: Opened, interest: Interest) -> Seen:
    """Return the floor, and the records of interest as they are now, read only if their version has moved on.

    The history of the shown one is always read: a refused change is history too, and leaves the version as
    it was.
    """
    from shared.catalogue.queries import catalogue_version
    from shared.records import queries
    from shared.records.floor.queries import floor as floor_of
    from shared.shop.service import shop_taxes
    from shared.terminals.queries import colleagues_at

    floor = floor_of(opened.database)
    shown, known = interest.shown, interest.known
    wanted = {*(each for each, _version in interest.behind), *interest.remembered}
    if shown is not None:
        wanted.add(shown)
    versions = queries.versions(opened.database, wanted) if wanted else {}
    behind = (
        whole_record(opened, each)
        for each, version in interest.behind
        if versions.get(each, version) != version
    )
    whole = None
    if shown is not None and shown in versions:
        record = known
        if record is None or record.version != versions[shown]:
            record = queries.record(opened.database, shown)
        if record is not None:
            whole = Whole(record, queries.history(opened.database, shown))
    return Seen(
        floor,
        whole,
        shop_taxes(opened.database),
        colleagues_at(opened.database, shown, interest.terminal, interest.now) if shown is not None else (),
        tuple(each for each in behind if each is not None),
        frozenset(wanted - versions.keys()),
        catalogue_version(opened.database),
    )


def first_known(opened: Opened, candidates: tuple[Code | CustomerId, ...]) -> Whole | None:
    """Return the record of the first candidate that the store knows.

    Staff need no secret; it only decides between two known candidates, which keyboard layouts can make of
    one scan.
    """
    known: list[tuple[Code | CustomerId, Whole]] = []
    for candidate in candidates:
        customer_id = candidate.customer_id if isinstance(candidate, Code) else candidate
        whole = whole_record(opened, customer_id)
        if whole is not None:
            known.append((candidate, whole))
    if len(known) > 1:
        for candidate, whole in known:
            if isinstance(candidate, Code) and secret_matches(candidate, whole.record.secret_hash):
                return whole
    return known[0][1] if known else None


def colleagues_of(opened: Opened, username: str) -> tuple[Staff, ...]:
    """Return everybody else who works in the shop, by name."""
    from shared.staff.queries import traders

    return tuple(each.staff for each in traders(opened.database) if each.username != username)


def product_of_barcode(opened: Opened, gtin: str, language: str) -> tuple[Product, Variant] | None:
    """Return what carries a barcode, or None."""
    from shared.catalogue import queries

    return queries.by_gtin(opened.database, gtin, language)


def product_of(opened: Opened, product_id: str, language: str) -> Product | None:
    """Return a product by its own id or a variant's."""
    from shared.catalogue import queries

    return queries.product(opened.database, product_id, language)


def products_of(opened: Opened, product_ids: tuple[str, ...], language: str) -> dict[str, Product]:
    """Return products by the ids they were asked for with; unknown ones are left out."""
    found = {product_id: product_of(opened, product_id, language) for product_id in product_ids}
    return {product_id: product for product_id, product in found.items() if product is not None}


def products_like(opened: Opened, text: str, language: str, limit: int) -> Page:
    """Return what matches a text, best first; for no text the beginning of the catalogue."""
    from shared.catalogue import queries

    if not text.strip():
        return queries.browse(opened.database, language=language, limit=limit)
    return queries.search(opened.database, text, language=language, limit=limit)


def picture_of(opened: Opened, image_id: str) -> tuple[str, bytes] | None:
    """Return a picture's media type and bytes."""
    from shared.catalogue import queries

    return queries.picture(opened.database, image_id)
