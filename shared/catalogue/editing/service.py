# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing the catalogue by hand, each edit in one transaction, by managers only.

Nothing is deleted: lists of customers name products and variants, which become inactive instead. What
changed carries the catalogue's new version, by which the kiosks' replicas fetch it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

from peewee import Database

from shared.catalogue.applying import CurrencyDiffers, Imported, Mode, NothingToImport, Stopped, Watch
from shared.catalogue.editing.queries import stored_product
from shared.catalogue.editing.rules import Clashing, faults_in, merge
from shared.catalogue.editing.types import (
    ChangedMeanwhile,
    EditAnswer,
    Fault,
    FaultKind,
    Faulty,
    NoSuchProduct,
    NotAllowed,
    Saved,
    Sheet,
    SheetPicture,
    StoredProduct,
)
from shared.catalogue.gtin import equivalents
from shared.catalogue.importing.types import (
    ImportedPicture,
    ImportedProduct,
    ImportedVariant,
    ParsedCatalogue,
)
from shared.catalogue.listing.service import refresh_listing
from shared.catalogue.service import apply_import
from shared.catalogue.stored_rows import Columns, Row, differ, image_id
from shared.catalogue.texts import storable
from shared.database import upsert, write_transaction
from shared.database.catalogue_tables import CatalogueRow, CategoryRow, ProductImageRow, ProductRow
from shared.shop.service import shop_facts
from shared.staff import Administration, Trader, may_administer
from shared.staff.queries import trader_of


def may_edit(database: Database, by: Trader) -> bool:
    """Whether the store knows this person as somebody who looks after the catalogue."""
    known = trader_of(database, by.username)
    return known is not None and may_administer(known.role, Administration.CATALOGUE)


def add_product(database: Database, by: Trader, sheet: Sheet, language: str) -> EditAnswer:
    """Add a product at the end of the shop's order; `language` is the first of a shop that has none yet."""
    sheet = _cleaned(sheet)
    with write_transaction(database):
        if not may_edit(database, by):
            return NotAllowed()
        editing = _Editing(database, language)
        faults = (*faults_in(sheet), *editing.faults(None, sheet))
        if faults:
            return Faulty(faults)
        return Saved(editing.write(None, sheet))


def change_product(
    database: Database, by: Trader, base: StoredProduct, sheet: Sheet, language: str
) -> EditAnswer:
    """Change a product from what was seen (`base`) to a new sheet.

    What somebody else has changed meanwhile stays; where both changed the same, nothing is written.
    """
    sheet = _cleaned(sheet)
    with write_transaction(database):
        if not may_edit(database, by):
            return NotAllowed()
        now = stored_product(database, base.product_id)
        if now is None:
            return NoSuchProduct()
        if now.sheet != base.sheet:
            merged = merge(base.sheet, sheet, now.sheet)
            if isinstance(merged, Clashing):
                return ChangedMeanwhile(now, merged.clashes, merged.with_mine, merged.with_theirs)
            sheet = merged.sheet
        editing = _Editing(database, language)
        faults = (*faults_in(sheet), *editing.faults(now, sheet))
        if faults:
            return Faulty(faults)
        return Saved(editing.write(now, sheet))


def set_sold(database: Database, by: Trader, product_id: str, sold: bool, language: str) -> EditAnswer:
    """Withdraw a product with its variants, or bring it back with all it ever had; the same twice is once."""
    with write_transaction(database):
        if not may_edit(database, by):
            return NotAllowed()
        now = stored_product(database, product_id)
        if now is None:
            return NoSuchProduct()
        if now.active != sold:
            editing = _Editing(database, language)
            editing.set_active(now, sold)
            now = stored_product(database, product_id) or now
        return Saved(now)


def import_catalogue(
    database: Database, by: Trader, parsed: ParsedCatalogue, mode: Mode, watch: Watch | None = None
) -> Imported | CurrencyDiffers | NothingToImport | Stopped | NotAllowed:
    """Apply a file as `apply_import` does, for a manager at a console."""
    if not may_edit(database, by):
        return NotAllowed()
    return apply_import(database, parsed, mode, watch)


class _Editing:
    """One edit, inside its transaction."""

    def __init__(self, database: Database, language: str) -> None:
        self._database = database
        self._catalogue = self._known_catalogue(language)
        self._version = int(self._catalogue["version"]) + 1
        self._columns = Columns(self._catalogue["languages"], self._catalogue["currency"], self._version)

    def faults(self, now: StoredProduct | None, sheet: Sheet) -> Iterator[Fault]:
        """Yield what is wrong with a sheet because of what else the shop has, as far as it was changed."""
        before = now.sheet if now else None
        known = {each.product_id: each for each in before.variants} if before else {}
        own = now.product_id if now else None
        kept = {own, *(each.product_id for each in sheet.variants)}
        if before is None or sheet.category_id != before.category_id:
            yield from self._category_fault(sheet.category_id)
        if before is None or sheet.sku != before.sku:
            yield from self._sku_fault(sheet.sku, own, kept, "")
        for variant in sheet.variants:
            former = known.get(variant.product_id)
            if sheet.options and (former is None or former.sku != variant.sku):
                renewed = own if former is None else None
                yield from self._sku_fault(variant.sku, renewed, kept, variant.sku)
            if variant.gtin and (former is None or former.gtin != variant.gtin):
                yield from self._gtin_fault(variant.gtin, own, variant.sku if sheet.options else "")

    def write(self, now: StoredProduct | None, sheet: Sheet) -> StoredProduct:
        """Write a sheet and return what is stored."""
        product_id = now.product_id if now else uuid4().hex
        ids = self._ids(product_id, sheet)
        known = {row["product_id"]: row for row in self._rows(product_id)}
        rows = self._columns.product(_as_imported(sheet), ids, self._position(known.get(product_id)))
        for row in rows:
            before = known.get(row["product_id"])
            row["added"] = before["added"] if before else self._version
            row["active"] = now.active if now else True
        dropped = self._dropped(known, rows, product_id)
        changed = [row for row in rows if not self._is_as_before(known, row)]
        repictured = self._write_pictures(product_id, sheet.pictures)
        if changed or dropped or repictured:
            if rows[0] not in changed:
                changed.append(rows[0])
            self._make_room(known, changed)
            upsert(self._database, ProductRow, [*changed, *dropped])
            self._tell(product_id)
        stored = stored_product(self._database, product_id)
        assert stored is not None, "it was written in this transaction"
        return stored

    def set_active(self, product: StoredProduct, active: bool) -> None:
        """Make a product sold or not, with the variants it is sold in."""
        ids = [each.product_id for each in product.sheet.variants if each.product_id]
        ProductRow.update(active=active, version=self._version).where(
            ProductRow.product_id.in_([product.product_id, *ids])
        ).execute(self._database)
        self._tell(product.product_id)

    # -------------------------------------------------------------------------------------------- its parts

    def _known_catalogue(self, language: str) -> Row:
        rows: list[Row] = list(CatalogueRow.select().dicts().execute(self._database))
        if rows:
            return rows[0]
        facts = shop_facts(self._database)
        return {
            "number": 1,
            "catalogue_id": uuid4().hex,
            "version": 0,
            "currency": facts.currency if facts else "EUR",
            "languages": [language],
        }

    def _tell(self, product_id: str) -> None:
        """Give the catalogue its new version, and list the product anew."""
        languages: list[str] = self._catalogue["languages"]
        row: dict[str, Any] = {**self._catalogue, "version": self._version, "languages": languages}
        upsert(self._database, CatalogueRow, [row])
        refresh_listing(self._database, [product_id])

    def _rows(self, product_id: str) -> list[Row]:
        chosen = (ProductRow.product_id == product_id) | (ProductRow.parent_id == product_id)
        return list(ProductRow.select().where(chosen).dicts().execute(self._database))

    def _ids(self, product_id: str, sheet: Sheet) -> dict[str, str]:
        """Return the id of each SKU; a variant that was dropped once and is back has its own again."""
        ids = {sheet.sku: product_id}
        kept = {product_id, *(each.product_id for each in sheet.variants)}
        for variant in sheet.variants if sheet.options else ():
            own = variant.product_id if variant.product_id != product_id else None
            if own is None:
                row = self._owner(variant.sku)
                own = row["product_id"] if row is not None and row["product_id"] not in kept else uuid4().hex
            ids[variant.sku] = own
        return ids

    def _dropped(self, known: dict[str, Row], rows: Sequence[Row], product_id: str) -> list[Row]:
        """Return the variants that are no longer sold, as they are kept for the lists that name them."""
        written = {row["product_id"] for row in rows}
        return [
            {**row, "active": False, "version": self._version}
            for row in known.values()
            if row["product_id"] not in written and row["active"] and row["product_id"] != product_id
        ]

    def _is_as_before(self, known: dict[str, Row], row: Row) -> bool:
        before = known.get(row["product_id"])
        return before is not None and not differ(before, row)

    def _make_room(self, known: dict[str, Row], changed: Sequence[Row]) -> None:
        """Free the SKUs that change: two variants may swap theirs, and every SKU stands once."""
        renamed = [
            row["product_id"]
            for row in changed
            if row["product_id"] in known and known[row["product_id"]]["sku"] != row["sku"]
        ]
        ProductRow.update(sku=ProductRow.product_id).where(ProductRow.product_id.in_(renamed)).execute(
            self._database
        )

    def _position(self, before: Row | None) -> int:
        if before is not None:
            return int(before["position"])
        query = ProductRow.select(ProductRow.position).where(ProductRow.parent_id.is_null())
        last = query.order_by(ProductRow.position.desc()).limit(1).tuples().execute(self._database)
        return next((position for (position,) in last), -1) + 1

    def _write_pictures(self, product_id: str, pictures: Sequence[SheetPicture]) -> bool:
        """Make these the product's pictures, in this order; return whether anything changed."""
        wanted: dict[str, SheetPicture] = {}
        for picture in pictures:
            own = picture.image_id or image_id(
                product_id, ImportedPicture(picture.source, picture.media_type, picture.data)
            )
            wanted.setdefault(own, picture)
        columns = (ProductImageRow.image_id, ProductImageRow.position)
        of_it = ProductImageRow.select(*columns).where(ProductImageRow.product_id == product_id)
        before: dict[str, int] = dict(of_it.tuples().execute(self._database))
        places = {image: place for place, image in enumerate(wanted)}
        if places == before:
            return False
        gone = [image for image in before if image not in places]
        ProductImageRow.delete().where(ProductImageRow.image_id.in_(gone)).execute(self._database)
        for image, place in places.items():
            if image in before:
                moved = ProductImageRow.update(position=place).where(ProductImageRow.image_id == image)
                moved.execute(self._database)
                continue
            row = {
                "image_id": image,
                "product_id": product_id,
                "position": place,
                "media_type": wanted[image].media_type,
                "source": storable(wanted[image].source),
                "data": wanted[image].data,
            }
            upsert(self._database, ProductImageRow, [row])
        return True

    def _category_fault(self, category_id: str | None) -> Iterator[Fault]:
        if category_id is None:
            return
        active = CategoryRow.select().where(CategoryRow.category_id == category_id, CategoryRow.active)
        if not active.exists(self._database):
            yield Fault("category_id", FaultKind.UNKNOWN, category_id)

    def _sku_fault(
        self, sku: str, renewed: str | None, kept: set[str | None], variant: str
    ) -> Iterator[Fault]:
        """Yield that an SKU is another's. Those of the sheet itself are judged by its own rules.

        A new variant of the product `renewed` may be one that was dropped there once, and is back.
        """
        row = self._owner(sku)
        if row is None or row["product_id"] in kept:
            return
        if variant and renewed is not None and row["parent_id"] == renewed:
            return
        yield Fault("sku", FaultKind.TAKEN, sku, variant, self._title(row))

    def _gtin_fault(self, gtin: str, product: str | None, variant: str) -> Iterator[Fault]:
        query = ProductRow.select().where(ProductRow.gtin.in_(equivalents(gtin)), ProductRow.active)
        for row in query.dicts().execute(self._database):
            if product is None or product not in (row["product_id"], row["parent_id"]):
                yield Fault("gtin", FaultKind.TAKEN, gtin, variant, self._title(row))
                return

    def _owner(self, sku: str) -> Row | None:
        found = ProductRow.select().where(ProductRow.sku == sku).dicts().execute(self._database)
        return next(iter(found), None)

    def _title(self, row: Row) -> str:
        if row["title"] or row["parent_id"] is None:
            return str(row["title"])
        query = ProductRow.select(ProductRow.title).where(ProductRow.product_id == row["parent_id"])
        return next((title for (title,) in query.tuples().execute(self._database)), "")


def _cleaned(sheet: Sheet) -> Sheet:
    """Return the sheet as a database can hold it, without space around its texts."""

    def clean(texts: Mapping[str, str]) -> dict[str, str]:
        stripped = {language: storable(text).strip() for language, text in texts.items()}
        return {language: text for language, text in stripped.items() if text}

    return replace(
        sheet,
        sku=storable(sheet.sku).strip(),
        title=clean(sheet.title),
        summary=clean(sheet.summary),
        description=clean(sheet.description),
        place=clean(sheet.place),
        variants=tuple(replace(each, sku=storable(each.sku).strip()) for each in sheet.variants),
    )


def _as_imported(sheet: Sheet) -> ImportedProduct:
    return ImportedProduct(
        line=0,
        sku=sheet.sku,
        title=sheet.title,
        variants=tuple(
            ImportedVariant(each.sku, each.price_minor or 0, each.gtin, each.stock, each.chosen)
            for each in sheet.variants
        ),
        summary=sheet.summary,
        description=sheet.description,
        place=sheet.place,
        category=sheet.category_id,
        unit=sheet.unit,
        axes=sheet.options,
        dimensions=sheet.dimensions,
        related=sheet.related,
        tax_rate=sheet.tax_rate,
    )
