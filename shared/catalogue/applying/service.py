# SPDX-License-Identifier: GPL-3.0-or-later
"""One import under way: which rows differ from the shop's, and writing these.

Products are recognised by their SKU and keep their id from import to import, so a customer's list goes on
naming them. Nothing is deleted: what is no longer sold becomes inactive.
"""

from collections.abc import Iterable, Mapping, Sequence
from uuid import uuid4

from peewee import Database

from shared.catalogue.applying.queries import active_products, by_sku, highest_position, pictures_of
from shared.catalogue.applying.types import Fate, FateKind, ImportReport, ImportStep, Mode, Watch
from shared.catalogue.importing.types import ImportedPicture, ImportedProduct, ParsedCatalogue
from shared.catalogue.listing.service import products_in_categories, refresh_listing
from shared.catalogue.stored_rows import Columns, Row, differ, differing_columns, image_id
from shared.catalogue.texts import storable
from shared.database import in_batches, upsert
from shared.database.catalogue_tables import CatalogueRow, CategoryRow, ProductImageRow, ProductRow


class StoppedError(Exception):
    """Raised inside the transaction, so that it is rolled back."""


class CatalogueImport:
    """One import under way, inside its transaction; it may only look at what it would write."""

    def __init__(
        self,
        database: Database,
        parsed: ParsedCatalogue,
        mode: Mode,
        catalogue: Row,
        watch: Watch | None,
        *,
        writes: bool = True,
    ) -> None:
        self._database = database
        self._watch = watch
        self._writes = writes
        self._fates: list[Fate] = []
        self._parsed = parsed
        self._mode = mode
        self._version = int(catalogue["version"]) + 1
        self._known_languages: list[str] = list(catalogue["languages"])
        self._languages = list(dict.fromkeys([*self._known_languages, *parsed.languages]))
        self._columns = Columns(self._languages, parsed.currency, self._version)
        self._added = self._changed = self._unchanged = 0
        self._touched: dict[str, None] = {}
        left_out = [each for each in parsed.problems if each.reason.leaves_unread]
        self._withholds = mode is Mode.REPLACE and any(each.hides_product for each in left_out)
        self._spared = by_sku(database, sorted({each.sku for each in left_out if each.sku}))

    @property
    def touched(self) -> Iterable[str]:
        """The products that are listed anew, their variants among them."""
        return self._touched

    def run(self) -> ImportReport:
        """Write everything and return what was done."""
        categories = self._write_categories()
        imported: set[str] = set()
        next_position = 0 if self._mode is Mode.REPLACE else highest_position(self._database, ProductRow) + 1
        done, total = 0, len(self._parsed.products)
        for products in in_batches(self._parsed.products):
            self._tell(ImportStep.PRODUCTS, done, total)
            imported |= self._write_products(products, next_position)
            next_position += len(products)
            done += len(products)
        self._tell(ImportStep.PRODUCTS, done, total)
        withdrawn = kept = 0
        if self._mode is Mode.REPLACE and not self._withholds:
            withdrawn, kept = self._withdraw_others(imported)
        for category_products in in_batches(products_in_categories(self._database, categories)):
            self._touched.update(dict.fromkeys(category_products))
        if self._languages != self._known_languages:
            self._touched.update(dict.fromkeys(active_products(self._database)))
        version = self._version
        if self._touched or categories:
            self._list_anew(version)
        else:
            version -= 1
        return ImportReport(
            self._parsed.format,
            self._added,
            self._changed,
            self._unchanged,
            withdrawn,
            kept,
            self._withholds,
            self._parsed.problems,
            version,
            tuple(self._fates),
        )

    def _tell(self, step: ImportStep, done: int, total: int) -> None:
        if self._watch is not None and not self._watch(step, done, total):
            raise StoppedError

    def _list_anew(self, version: int) -> None:
        if not self._writes:
            return
        CatalogueRow.update(version=version, languages=self._languages).execute(self._database)
        refresh_listing(
            self._database,
            list(self._touched),
            lambda done: self._tell(ImportStep.INDEX, done, len(self._touched)),
        )

    def _upsert(
        self, model: type[CategoryRow] | type[ProductRow] | type[ProductImageRow], rows: Iterable[Row]
    ) -> None:
        if self._writes:
            upsert(self._database, model, rows)

    def _write_categories(self) -> list[str]:
        """Write the categories; return the ids of those that changed."""
        known: dict[str, Row] = {
            row["category_id"]: row for row in CategoryRow.select().dicts().execute(self._database)
        }
        changed: list[Row] = []
        position = 0 if self._mode is Mode.REPLACE else highest_position(self._database, CategoryRow) + 1
        for category in self._parsed.categories:
            row = self._columns.category(category, position)
            position += 1
            before = known.get(category.key)
            if before is not None and self._mode is Mode.ADD:
                row["position"] = before["position"]
            if before is None or differ(before, row):
                changed.append(row)
        if self._mode is Mode.REPLACE and not self._withholds:
            named = {category.key for category in self._parsed.categories} | self._spared_categories(known)
            for category_id, before in known.items():
                if category_id not in named and before["active"]:
                    changed.append({**before, "active": False, "version": self._version})
        self._upsert(CategoryRow, changed)
        return [row["category_id"] for row in changed]

    def _spared_categories(self, known: Mapping[str, Row]) -> set[str]:
        """Return the categories of the products that are kept, with those above them."""
        spared: set[str] = set()
        for row in self._spared.values():
            category = row["category_id"]
            while category in known and category not in spared:
                spared.add(category)
                category = known[category]["parent_id"]
        return spared

    def _write_products(self, products: Sequence[ImportedProduct], position: int) -> set[str]:
        """Write some products with their variants and pictures; return all their product ids."""
        skus = [product.sku for product in products]
        skus += [variant.sku for product in products for variant in product.variants]
        known = by_sku(self._database, skus)
        ids = {sku: row["product_id"] for sku, row in known.items()}
        for sku in skus:
            ids.setdefault(sku, uuid4().hex)
        pictures = pictures_of(self._database, [ids[product.sku] for product in products])
        orphans = self._orphans(set(ids.values()))
        changed: list[Row] = []
        for place, product in enumerate(products, start=position):
            product_id = ids[product.sku]
            rows = self._columns.product(product, ids, place)
            before = known.get(product.sku)
            if before is not None and self._mode is Mode.ADD:
                rows[0]["position"] = before["position"]
            for row in rows:
                row["added"] = known[row["sku"]]["added"] if row["sku"] in known else self._version
            differing = [row for row in rows if row["sku"] not in known or differ(known[row["sku"]], row)]
            repictured = self._write_pictures(product_id, product.pictures, pictures.get(product_id, {}))
            dropped = [row for row in orphans if row["parent_id"] == product_id]
            if before is None or not before["active"] or before["parent_id"] is not None:
                self._added += 1
                self._fates.append(Fate(FateKind.NEW, product.sku, rows[0]["title"]))
            elif differing or repictured or dropped:
                self._changed += 1
                fields = _fields_that_change(known, differing)
                if dropped:
                    fields["variants"] = None
                if repictured:
                    fields["pictures"] = None
                self._fates.append(Fate(FateKind.CHANGED, product.sku, rows[0]["title"], tuple(fields)))
            else:
                self._unchanged += 1
                continue
            self._touched[product_id] = None
            changed += [rows[0], *(row for row in differing if row is not rows[0])]
        changed += [{**row, "active": False, "version": self._version} for row in orphans]
        for row in changed:
            former = known.get(row["sku"], {}).get("parent_id")
            if former is not None and former != row["parent_id"]:
                self._touched[former] = None
            self._touched[row["product_id"]] = None
        self._upsert(ProductRow, changed)
        return set(ids.values())

    def _orphans(self, imported: set[str]) -> list[Row]:
        """Return active variants of the imported products which the file no longer names."""
        found: list[Row] = []
        for batch in in_batches(sorted(imported)):
            query = ProductRow.select().where(
                ProductRow.parent_id.in_(batch),
                ProductRow.active == True,  # noqa: E712 - peewee builds SQL from the comparison
            )
            found += [
                row
                for row in query.dicts().execute(self._database)
                if row["product_id"] not in imported and row["sku"] not in self._spared
            ]
        return found

    def _write_pictures(
        self, product_id: str, pictures: Sequence[ImportedPicture], before: Mapping[str, int]
    ) -> bool:
        """Make these the product's pictures; return whether anything changed. `before`: position by id."""
        wanted: dict[str, tuple[int, ImportedPicture]] = {}
        for picture in pictures:
            wanted.setdefault(image_id(product_id, picture), (len(wanted), picture))
        if {image_id: place for image_id, (place, _) in wanted.items()} == before:
            return False
        gone = [image_id for image_id in before if image_id not in wanted]
        if gone and self._writes:
            ProductImageRow.delete().where(ProductImageRow.image_id.in_(gone)).execute(self._database)
        rows = [
            {
                "image_id": image_id,
                "product_id": product_id,
                "position": place,
                "media_type": picture.media_type,
                "source": storable(picture.source),
                "data": picture.data,
            }
            for image_id, (place, picture) in wanted.items()
        ]
        self._upsert(ProductImageRow, rows)
        return True

    def _withdraw_others(self, imported: set[str]) -> tuple[int, int]:
        """Make every product inactive that the file does not name; return how many, and how many it kept."""
        spared = {row["parent_id"] or row["product_id"] for row in self._spared.values()}
        unread = [product_id for product_id in active_products(self._database) if product_id not in imported]
        others = [product_id for product_id in unread if product_id not in spared]
        self._tell_fates(FateKind.WITHDRAWN, others)
        self._tell_fates(FateKind.KEPT, [each for each in unread if each in spared])
        for batch in in_batches(others if self._writes else []):
            ProductRow.update(active=False, version=self._version).where(
                ProductRow.product_id.in_(batch) | ProductRow.parent_id.in_(batch)
            ).execute(self._database)
        self._touched.update(dict.fromkeys(others))
        return len(others), len(unread) - len(others)

    def _tell_fates(self, kind: FateKind, product_ids: Sequence[str]) -> None:
        for batch in in_batches(product_ids):
            query = ProductRow.select(ProductRow.sku, ProductRow.title).where(
                ProductRow.product_id.in_(batch)
            )
            self._fates += [Fate(kind, sku, title) for sku, title in query.tuples().execute(self._database)]


def _fields_that_change(known: Mapping[str, Row], rows: Sequence[Row]) -> dict[str, None]:
    """Return the columns in which these rows differ from those of the same SKU; a new one is a variant."""
    fields: dict[str, None] = {}
    for row in rows:
        before = known.get(row["sku"])
        if before is None:
            fields["variants"] = None
        else:
            fields.update(dict.fromkeys(differing_columns(before, row)))
    return fields
