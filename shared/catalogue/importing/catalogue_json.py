# SPDX-License-Identifier: GPL-3.0-or-later
"""Handsel's own format: all a catalogue can say, in all its languages, with pictures beside the file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from shared.catalogue.importing.amounts import HIGHEST_PRICE, HIGHEST_STOCK, is_currency
from shared.catalogue.importing.collecting import Collecting, key_from, media_type, picture_at
from shared.catalogue.importing.json_records import JsonDocument, JsonRecord
from shared.catalogue.importing.types import (
    Format,
    ImportedAxis,
    ImportedCategory,
    ImportedPicture,
    ImportedProduct,
    ImportedValue,
    ImportedVariant,
    ParsedCatalogue,
    Reason,
    ShopDefaults,
    Texts,
    UnreadableReason,
)
from shared.catalogue.texts import storable
from shared.catalogue.types import MAX_PRICE_MINOR, MAX_TAX_RATE, Unit
from shared.money import minor_digits

NAME = "handsel-catalogue"
VERSION = 1

_LARGEST_PICTURE = 16 * 1024 * 1024
_LANGUAGE = re.compile(r"(?=.{2,16}\Z)[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")
"""A language tag (RFC 5646), no longer than a record holds."""

# An object as JSON has it: whatever the file's author wrote.
_Object = Mapping[str, Any]


def is_catalogue(document: JsonDocument) -> bool:
    """Return whether the document says that it is in this format."""
    return document.values.get("format") == NAME


def read_catalogue_json(
    document: JsonDocument, folder: Path, shop: ShopDefaults
) -> ParsedCatalogue | UnreadableReason:
    """Return the catalogue; `folder` is where its pictures' paths begin, and none may lead out of it.

    The file's own currency and languages count, not the shop's.
    """
    version = document.values.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return UnreadableReason.NO_VERSION
    if version > VERSION:
        return UnreadableReason.NEWER_FORMAT
    about = document.values.get("shop")
    about = about if isinstance(about, dict) else {}
    currency = about.get("currency")
    currency = currency if isinstance(currency, str) and is_currency(currency) else shop.currency
    spoken = about.get("languages")
    languages = (
        [each for each in spoken if isinstance(each, str) and _LANGUAGE.fullmatch(each)]
        if isinstance(spoken, list)
        else []
    )
    languages = languages or [shop.language]
    name = about.get("name")
    spoken_shop = ShopDefaults(currency, languages[0], shop.today, shop.taxes)
    collecting = Collecting(Format.HANDSEL, spoken_shop)
    reader = _Reader(collecting, folder)
    reader.categories(document.lists.get("categories", []))
    for record in document.lists.get("products", []):
        reader.product(record)
    return collecting.result(currency, languages, storable(name) if isinstance(name, str) else "")


class _Reader:
    def __init__(self, collecting: Collecting, folder: Path) -> None:
        self._collecting = collecting
        self._folder = folder
        highest = int(HIGHEST_PRICE.scaleb(minor_digits(collecting.shop.currency)))
        self._highest = min(highest, MAX_PRICE_MINOR)

    def categories(self, records: Sequence[JsonRecord]) -> None:
        """Take the categories; one whose parent is unknown, or below itself, is taken without it."""
        found: dict[str, tuple[int, ImportedCategory]] = {}
        for record in records:
            value = record.value
            key = _word(value, "key")
            title = self._texts(value.get("title")) if isinstance(value, dict) else {}
            if not key or not title:
                self._collecting.report(record.line, Reason.UNREADABLE_ROW, "categories", value)
                continue
            parent = _word(value, "parent") or None
            found[key] = (record.line, ImportedCategory(key, title, parent, _word(value, "icon")))
        for key, (line, category) in found.items():
            above = _ancestors(key, {each: one.parent for each, (_, one) in found.items()})
            if category.parent is not None and (category.parent not in found or key in above):
                self._collecting.report(line, Reason.BAD_CATEGORY, "parent", category.parent)
                category = ImportedCategory(key, category.title, None, category.icon)  # noqa: PLW2901
            self._collecting.put_category(category)

    def product(self, record: JsonRecord) -> None:
        """Take one product, or report what keeps it out."""
        value, line = record.value, record.line
        if not isinstance(value, dict):
            self._collecting.report(line, Reason.UNREADABLE_ROW, "products", value)
            return
        title = self._texts(value.get("title"))
        sku = _word(value, "sku")
        if not title or not sku:
            missing = "sku" if title else "title"
            reason = Reason.UNREADABLE_ROW if title else Reason.NO_TITLE
            self._collecting.report(line, reason, missing, sku=sku)
            return
        axes = tuple(self._axes(value.get("options"), line))
        variants = tuple(self._variants(value, sku, axes, line))
        if not variants:
            if axes:
                self._collecting.report(line, Reason.NO_VARIANTS, "variants", sku, sku)
            return
        self._collecting.take(
            ImportedProduct(
                line=line,
                sku=sku,
                title=title,
                variants=variants,
                summary=self._texts(value.get("summary")),
                description=self._texts(value.get("description")),
                place=self._texts(value.get("place")),
                category=self._category(value, line),
                unit=self._unit(value, line),
                axes=axes,
                dimensions=tuple(self._dimensions(value.get("dimensions"))),
                pictures=tuple(self._pictures(value.get("pictures"), line)),
                related=tuple(_words(value.get("related"))),
                tax_rate=self._tax_rate(value, line),
            )
        )

    def _texts(self, value: object) -> Texts:
        """Return a text in its languages; a plain string is in the shop's own."""
        if isinstance(value, str):
            return self._collecting.text(value)
        if not isinstance(value, dict):
            return {}
        return {
            storable(str(language)): storable(text).strip()
            for language, text in value.items()
            if isinstance(text, str) and storable(text).strip()
        }

    def _category(self, value: _Object, line: int) -> str | None:
        key = _word(value, "category")
        if not key or self._collecting.has_category(key):
            return key or None
        self._collecting.report(line, Reason.BAD_CATEGORY, "category", key)
        return None

    def _unit(self, value: _Object, line: int) -> Unit:
        named = value.get("unit", Unit.PIECE)
        try:
            return Unit(named)
        except ValueError:
            self._collecting.report(line, Reason.BAD_UNIT, "unit", named)
            return Unit.PIECE

    def _tax_rate(self, value: _Object, line: int) -> int | None:
        rate = value.get("tax_rate")
        if rate is None or (type(rate) is int and 0 <= rate <= MAX_TAX_RATE):
            return rate
        self._collecting.report(line, Reason.BAD_TAX, "tax_rate", rate)
        return None

    def _axes(self, options: object, line: int) -> Iterator[ImportedAxis]:
        for option in _objects(options):
            label = self._texts(option.get("label"))
            key = _word(option, "key") or key_from(next(iter(label.values()), ""))
            values = tuple(self._values(option.get("values")))
            if not label or not values:
                self._collecting.report(line, Reason.BAD_OPTION, "options", key)
                continue
            yield ImportedAxis(key, label, values)

    def _values(self, values: object) -> Iterator[ImportedValue]:
        for value in _objects(values):
            label = self._texts(value.get("label"))
            key = _word(value, "key") or key_from(next(iter(label.values()), ""))
            swatch = _word(value, "swatch")
            if label:
                yield ImportedValue(key, label, swatch.upper() if _is_swatch(swatch) else None)

    def _variants(
        self, value: _Object, sku: str, axes: Sequence[ImportedAxis], line: int
    ) -> Iterator[ImportedVariant]:
        if not axes:
            variant = self._variant(value, sku, {}, line)
            if variant is not None:
                yield variant
            return
        offered = {axis.key: {each.key for each in axis.values} for axis in axes}
        for each in _objects(value.get("variants")):
            own = _word(each, "sku")
            options = each.get("options")
            chosen = (
                {str(axis): str(key) for axis, key in options.items()} if isinstance(options, dict) else {}
            )
            unknown = next((axis for axis, key in chosen.items() if key not in offered.get(axis, ())), None)
            if not own:
                self._collecting.report(line, Reason.UNREADABLE_ROW, "sku", sku, sku)
            elif unknown is not None:
                self._collecting.report(line, Reason.BAD_OPTION, own, f"{unknown}: {chosen[unknown]}", own)
            else:
                variant = self._variant(each, own, chosen, line)
                if variant is not None:
                    yield variant

    def _variant(
        self, value: _Object, sku: str, chosen: Mapping[str, str], line: int
    ) -> ImportedVariant | None:
        minor = value.get("price")
        reason = None
        if minor is None:
            reason = Reason.NO_PRICE
        elif not isinstance(minor, int) or isinstance(minor, bool):
            reason = Reason.BAD_PRICE
        elif minor < 0:
            reason = Reason.NEGATIVE_PRICE
        elif minor > self._highest:
            reason = Reason.ABSURD_PRICE
        if reason is not None or not isinstance(minor, int):
            self._collecting.report(
                line, reason or Reason.BAD_PRICE, sku, "" if minor is None else minor, sku
            )
            return None
        counted = value.get("stock")
        if counted is not None and (type(counted) is not int or not 0 <= counted <= HIGHEST_STOCK):
            self._collecting.report(line, Reason.BAD_STOCK, sku, counted)
            counted = None
        written = value.get("gtin")
        gtin = self._collecting.gtin(str(written), line, sku) if written is not None else None
        return ImportedVariant(sku, minor, gtin, counted, chosen)

    def _dimensions(self, dimensions: object) -> Iterator[tuple[Texts, Texts]]:
        for dimension in _objects(dimensions):
            label, value = self._texts(dimension.get("label")), self._texts(dimension.get("value"))
            if label and value:
                yield label, value

    def _pictures(self, pictures: object, line: int) -> Iterator[ImportedPicture]:
        for named in pictures if isinstance(pictures, list) else []:
            picture = self._picture(named) if isinstance(named, str) else None
            if picture is None:
                self._collecting.report(line, Reason.BAD_PICTURE, "pictures", named)
            else:
                yield picture

    def _picture(self, named: str) -> ImportedPicture | None:
        if "://" in named:
            return picture_at(named)
        path = PurePosixPath(named)
        kind = media_type(named)
        if kind is None or path.is_absolute() or ".." in path.parts:
            return None
        file = self._folder / path
        try:
            if not file.resolve().is_relative_to(self._folder.resolve()) or not file.is_file():
                return None
            if file.stat().st_size > _LARGEST_PICTURE:
                return None
            return ImportedPicture(named, kind, file.read_bytes())
        except (OSError, ValueError):
            # ValueError: a NUL in the name
            return None


def _word(value: object, key: str) -> str:
    """Return an object's text at the key, without the space around it; "" for anything else."""
    found = value.get(key) if isinstance(value, dict) else None
    return storable(found).strip() if isinstance(found, str) else ""


def _words(values: object) -> Iterator[str]:
    """Yield the texts of a list, without the space around them."""
    for value in values if isinstance(values, list) else []:
        if isinstance(value, str) and storable(value).strip():
            yield storable(value).strip()


def _objects(values: object) -> Iterator[_Object]:
    if isinstance(values, list):
        yield from (value for value in values if isinstance(value, dict))


def _ancestors(key: str, parents: Mapping[str, str | None]) -> set[str]:
    above: set[str] = set()
    parent = parents.get(key)
    while parent is not None and parent not in above:
        above.add(parent)
        parent = parents.get(parent)
    return above


def _is_swatch(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and all(digit in "0123456789abcdefABCDEF" for digit in text[1:])
