# SPDX-License-Identifier: GPL-3.0-or-later
"""What every format gathers while it reads: products with unique SKUs, categories, problems."""

import base64
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256

from shared.catalogue.gtin import from_cell
from shared.catalogue.importing.types import (
    Format,
    ImportedCategory,
    ImportedPicture,
    ImportedProduct,
    ImportedVariant,
    ParsedCatalogue,
    Reason,
    RowProblem,
    ShopDefaults,
    Texts,
)
from shared.catalogue.texts import fold, storable, words
from shared.catalogue.types import MAX_OPTIONS, MAX_TITLE

_SHOWN = 60
_LONGEST_KEY = 80
_MEDIA_TYPES = {
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "gif": "image/gif",
}


def key_from(label: str) -> str:
    """Return a label as a key: folded words with hyphens, as `warm-white`; stable from import to import."""
    return "-".join(words(label))[:_LONGEST_KEY] or sha256(label.encode(errors="replace")).hexdigest()[:12]


def derived_sku(*identity: str) -> str:
    """Return an SKU for what has none: the same identity (title, category) gives the same SKU."""
    digest = sha256("\0".join(fold(part) for part in identity).encode(errors="replace")).digest()
    return "H-" + base64.b32encode(digest[:5]).decode("ascii")


def media_type(source: str) -> str | None:
    """Return the media type a file name or address ends in, or None if it is not a picture's."""
    ending = source.partition("?")[0].partition("#")[0].rpartition(".")[2].lower()
    return _MEDIA_TYPES.get(ending)


def picture_at(address: str) -> ImportedPicture:
    """Return a picture that is known by its address only."""
    return ImportedPicture(address, media_type(address) or "image/*")


class Collecting:
    """One file's harvest, growing."""

    def __init__(self, file_format: Format, shop: ShopDefaults, problems: Iterable[RowProblem] = ()) -> None:
        self.shop = shop
        self._format = file_format
        self._problems = list(problems)
        self._products: list[ImportedProduct] = []
        self._skus: set[str] = set()
        self._categories: dict[str, ImportedCategory] = {}

    def text(self, text: str) -> Texts:
        """Return a text in the shop's language; empty for no text."""
        cleaned = storable(text).strip()
        return {self.shop.language: cleaned} if cleaned else {}

    def report(self, line: int, reason: Reason, column: str = "", value: object = "", sku: str = "") -> None:
        """Note a problem of the row that begins on this line, which names `sku`; the value is shortened."""
        shown = " ".join(storable(str(value)).split())[:_SHOWN]
        self._problems.append(RowProblem(line, reason, column, shown, sku))

    def gtin(self, cell: str, line: int, column: str) -> str | None:
        """Return the GTIN if its check digit is right; else report it and return None. Empty is None."""
        if not cell.strip():
            return None
        gtin = from_cell(cell)
        if gtin is None:
            self.report(line, Reason.BAD_GTIN, column, cell)
        return gtin

    def category(self, path: Sequence[str]) -> str | None:
        """Return the key of the category with this path of titles from the top, made if it is new."""
        key: str | None = None
        for title in filter(None, (storable(part).strip() for part in path)):
            parent = key
            key = key_from(title) if parent is None else f"{parent}/{key_from(title)}"
            if key not in self._categories:
                self._categories[key] = ImportedCategory(key, self.text(title), parent)
        return key

    def put_category(self, category: ImportedCategory) -> None:
        """Take a category as the file describes it; a second with the same key replaces the first."""
        self._categories[category.key] = category

    def has_category(self, key: str) -> bool:
        """Return whether a category with this key was found."""
        return key in self._categories

    def take(self, product: ImportedProduct) -> None:
        """Take a product, or report why not: its SKU stood before, or no line of a record could hold it.

        A variant whose SKU is taken or too long is reported and left out; the product then needs another.
        """
        unfit = _unfit(product)
        if unfit is not None:
            self.report(product.line, *unfit, sku=product.sku)
            return
        if product.sku in self._skus:
            self.report(product.line, Reason.DUPLICATE_SKU, "sku", product.sku, product.sku)
            return
        used = {product.sku}
        variants: list[ImportedVariant] = []
        for variant in product.variants:
            if len(variant.sku) > MAX_TITLE:
                self.report(product.line, Reason.LONG_SKU, "sku", variant.sku)
                continue
            own = not product.axes and variant.sku == product.sku
            if not own and (variant.sku in self._skus or variant.sku in used):
                self.report(product.line, Reason.DUPLICATE_SKU, "sku", variant.sku, variant.sku)
                continue
            used.add(variant.sku)
            variants.append(variant)
        if not variants:
            self.report(product.line, Reason.NO_VARIANTS, "sku", product.sku, product.sku)
            return
        self._skus |= used
        self._products.append(replace(product, variants=tuple(variants)))

    def result(
        self, currency: str | None = None, languages: Sequence[str] = (), shop_name: str = ""
    ) -> ParsedCatalogue:
        """Return the harvest; currency and languages are the shop's where the file has none of its own."""
        return ParsedCatalogue(
            self._format,
            currency or self.shop.currency,
            tuple(languages) or (self.shop.language,),
            tuple(self._categories.values()),
            tuple(self._products),
            tuple(sorted(self._problems, key=lambda problem: problem.line)),
            shop_name,
        )


def _unfit(product: ImportedProduct) -> tuple[Reason, str, str] | None:
    """Return why a line of a record could not hold the product, with the column and value; None if it could.

    Nothing is shortened: half a title is another product's, half an SKU nobody's.
    """
    if len(product.sku) > MAX_TITLE:
        return Reason.LONG_SKU, "sku", product.sku
    title = max(product.title.values(), key=len, default="")
    if len(title) > MAX_TITLE:
        return Reason.LONG_TITLE, "title", title
    if len(product.axes) > MAX_OPTIONS:
        return Reason.MANY_OPTIONS, "options", str(len(product.axes))
    for axis in product.axes:
        for label in (axis.label, *(value.label for value in axis.values)):
            longest = max(label.values(), key=len, default="")
            if len(longest) > MAX_TITLE:
                return Reason.LONG_OPTION, "options", longest
    return None
