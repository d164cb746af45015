# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sheet must satisfy by itself, and how the edits of two people come together. Pure."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice, product
from typing import Any, TypeAlias

from shared.catalogue.editing.types import Clash, Fault, FaultKind, Sheet, SheetVariant
from shared.catalogue.importing.types import ImportedAxis
from shared.catalogue.types import MAX_OPTIONS, MAX_PRICE_MINOR, MAX_TAX_RATE, MAX_TITLE
from shared.identity import gtin_of

MAX_STOCK = 10**9
MAX_PICTURE_BYTES = 16 * 1024 * 1024
MAX_VARIANTS = 500
"""More combinations than anybody keeps by hand."""
_MOST_COMBINATIONS = 20_000

_BY_LANGUAGE = ("title", "summary", "description", "place")
_WHOLE = ("sku", "category_id", "unit", "tax_rate", "options", "dimensions", "related", "pictures")
_OF_VARIANT = ("sku", "price_minor", "gtin", "stock")
_VARIANTS = ("variants", "", "")


# ---------------------------------------------------------------------------------------------- what is wrong


def faults_in(sheet: Sheet) -> tuple[Fault, ...]:
    """Return everything that is wrong with a sheet whatever else the shop sells."""
    return (*_text_faults(sheet), *_option_faults(sheet), *_variant_faults(sheet), *_picture_faults(sheet))


def _text_faults(sheet: Sheet) -> Iterator[Fault]:
    if not any(text.strip() for text in sheet.title.values()):
        yield Fault("title", FaultKind.MISSING)
    for text in sheet.title.values():
        if len(text) > MAX_TITLE:
            yield Fault("title", FaultKind.TOO_LONG, text)
    yield from _sku_faults(sheet.sku, "")
    if sheet.tax_rate is not None and not 0 <= sheet.tax_rate <= MAX_TAX_RATE:
        yield Fault("tax_rate", FaultKind.OUT_OF_RANGE, str(sheet.tax_rate))


def _sku_faults(sku: str, variant: str) -> Iterator[Fault]:
    if not sku.strip():
        yield Fault("sku", FaultKind.MISSING, sku=variant)
    elif len(sku) > MAX_TITLE:
        yield Fault("sku", FaultKind.TOO_LONG, sku, variant)


def _option_faults(sheet: Sheet) -> Iterator[Fault]:
    if len(sheet.options) > MAX_OPTIONS:
        yield Fault("options", FaultKind.TOO_MANY, str(len(sheet.options)))
    if any(count > 1 for count in Counter(axis.key for axis in sheet.options).values()):
        yield Fault("options", FaultKind.TWICE)
    for axis in sheet.options:
        labels = [axis.label, *(value.label for value in axis.values)]
        if not axis.values or not all(any(label.values()) for label in labels):
            yield Fault("options", FaultKind.MISSING, next(iter(axis.label.values()), ""))
        for label in labels:
            longest = max(label.values(), key=len, default="")
            if len(longest) > MAX_TITLE:
                yield Fault("options", FaultKind.TOO_LONG, longest)
        if len({value.key for value in axis.values}) < len(axis.values):
            yield Fault("options", FaultKind.TWICE, next(iter(axis.label.values()), ""))


def _variant_faults(sheet: Sheet) -> Iterator[Fault]:
    if not sheet.variants:
        yield Fault("variants", FaultKind.MISSING)
    if len(sheet.variants) > MAX_VARIANTS:
        yield Fault("variants", FaultKind.TOO_MANY, str(len(sheet.variants)))
    skus = Counter([sheet.sku, *(each.sku for each in sheet.variants)] if sheet.options else [sheet.sku])
    gtins = Counter(each.gtin for each in sheet.variants if each.gtin)
    choices = Counter(tuple(sorted(each.chosen.items())) for each in sheet.variants)
    for variant in sheet.variants:
        named = variant.sku if sheet.options else ""
        if sheet.options:
            yield from _sku_faults(variant.sku, named)
            if variant.sku and skus[variant.sku] > 1:
                yield Fault("sku", FaultKind.TWICE, variant.sku, named)
            if choices[tuple(sorted(variant.chosen.items()))] > 1:
                yield Fault("variants", FaultKind.TWICE, variant.sku, named)
        if variant.price_minor is None:
            yield Fault("price", FaultKind.MISSING, sku=named)
        elif not 0 <= variant.price_minor <= MAX_PRICE_MINOR:
            yield Fault("price", FaultKind.OUT_OF_RANGE, str(variant.price_minor), named)
        if variant.stock is not None and not 0 <= variant.stock <= MAX_STOCK:
            yield Fault("stock", FaultKind.OUT_OF_RANGE, str(variant.stock), named)
        if variant.gtin is not None and gtin_of(variant.gtin) != variant.gtin:
            yield Fault("gtin", FaultKind.NOT_A_GTIN, variant.gtin, named)
        elif variant.gtin is not None and gtins[variant.gtin] > 1:
            yield Fault("gtin", FaultKind.TWICE, variant.gtin, named)


def _picture_faults(sheet: Sheet) -> Iterator[Fault]:
    for picture in sheet.pictures:
        if picture.data is not None and len(picture.data) > MAX_PICTURE_BYTES:
            yield Fault("pictures", FaultKind.TOO_LONG, picture.source)


# --------------------------------------------------------------------------------------- options and variants


def with_options(sheet: Sheet, options: tuple[ImportedAxis, ...]) -> Sheet:
    """Return the sheet with these options, and a variant for each combination that a new choice brings.

    A variant whose choices all remain stays as it is, and gets the first choice of a new option; one that
    left an option free still does. What was not sold before is not sold now. New variants cost what the
    first costs, and are named by the product's SKU and their choices. Without options one variant is left,
    at the first one's price.
    """
    first = sheet.variants[0] if sheet.variants else SheetVariant(sheet.sku, None)
    if not options:
        alone = replace(first, sku=sheet.sku, chosen={}, product_id=None)
        return replace(sheet, options=(), variants=(alone if sheet.options else first,))
    kept = _kept_variants(sheet, options)
    variants: list[SheetVariant] = []
    for chosen in _combinations(options):
        present = next((each for each in kept if _covers(each, chosen)), None)
        if present is None and _is_new(sheet, kept, chosen):
            sku = "-".join([sheet.sku, *(key.upper() for key in chosen.values())])
            variants.append(SheetVariant(sku, first.price_minor, chosen=chosen))
        elif present is not None and present not in variants:
            variants.append(present)
        if len(variants) > MAX_VARIANTS:
            break
    return replace(sheet, options=options, variants=tuple(variants))


def missing_combinations(sheet: Sheet) -> Iterator[SheetVariant]:
    """Yield a variant for each combination of choices that is not sold, as `with_options` would make it."""
    first = sheet.variants[0] if sheet.variants else SheetVariant(sheet.sku, None)
    for chosen in _combinations(sheet.options) if sheet.options else ():
        if not any(_covers(each, chosen) for each in sheet.variants):
            sku = "-".join([sheet.sku, *(key.upper() for key in chosen.values())])
            yield SheetVariant(sku, first.price_minor, chosen=chosen)


def _combinations(options: tuple[ImportedAxis, ...]) -> Iterator[dict[str, str]]:
    keys = [axis.key for axis in options]
    values = [[value.key for value in axis.values] for axis in options]
    for chosen in islice(product(*values), _MOST_COMBINATIONS):
        yield dict(zip(keys, chosen, strict=True))


def _kept_variants(sheet: Sheet, options: tuple[ImportedAxis, ...]) -> list[SheetVariant]:
    known = {axis.key for axis in sheet.options}
    kept: dict[tuple[tuple[str, str], ...], SheetVariant] = {}
    for variant in sheet.variants if sheet.options else ():
        chosen: dict[str, str] = {}
        fits = True
        for axis in options:
            values = [value.key for value in axis.values]
            if axis.key in variant.chosen:
                fits = fits and variant.chosen[axis.key] in values
                chosen[axis.key] = variant.chosen[axis.key]
            elif axis.key not in known and values:
                chosen[axis.key] = values[0]
        if fits:
            kept.setdefault(tuple(sorted(chosen.items())), replace(variant, chosen=chosen))
    return list(kept.values())


def _covers(variant: SheetVariant, chosen: Mapping[str, str]) -> bool:
    return all(chosen.get(axis) == value for axis, value in variant.chosen.items())


def _is_new(sheet: Sheet, kept: list[SheetVariant], chosen: Mapping[str, str]) -> bool:
    """Tell whether a combination has a choice that there was not, or varies what is sold by a new option."""
    before = {axis.key: {value.key for value in axis.values} for axis in sheet.options}
    old = {axis: value for axis, value in chosen.items() if axis in before}
    if any(value not in before[axis] for axis, value in old.items()):
        return True
    sold = (all(each.chosen.get(axis, value) == value for axis, value in old.items()) for each in kept)
    return not sheet.options or any(sold)


# --------------------------------------------------------------------------------------- two people at once

# A field of a sheet: its name, then the language or the variant it is of.
_Place: TypeAlias = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Merged:
    """Both people's edits go together."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Clashing:
    """Some fields were changed by both; either way of deciding them keeps every other edit."""

    clashes: tuple[Clash, ...]
    with_mine: Sheet
    with_theirs: Sheet


def merge(base: Sheet, mine: Sheet, theirs: Sheet) -> Merged | Clashing:
    """Bring two edits of the same sheet together, field by field; a text is one in each language."""
    was, here, there = _flat(base), _flat(mine), _flat(theirs)
    taken: dict[_Place, Any] = {}  # as the sheet's fields are
    clashes: list[tuple[_Place, Clash]] = []
    for place in dict.fromkeys([*was, *here]):
        before, now = was.get(place), here.get(place)
        if now == before and place in here:
            continue
        other = there.get(place)
        if place[0] == "variant" and (place not in here or place not in there):
            if place not in here and other != before:
                clashes.append((_VARIANTS, _clash(_VARIANTS, here, there)))
            continue
        if other not in (before, now):
            clashes.append((place, _clash(place, here, there)))
        taken[place] = now
    with_mine = _built(theirs, mine, there | taken)
    if not clashes:
        return Merged(with_mine)
    disputed = {place for place, _ in clashes}
    agreed = {place: value for place, value in taken.items() if place not in disputed}
    return Clashing(
        tuple(dict(clashes).values()),
        _built(theirs, mine, there | taken | {place: here.get(place) for place in disputed}),
        _built(theirs, mine, there | agreed),
    )


def _flat(sheet: Sheet) -> dict[_Place, Any]:
    flat: dict[_Place, Any] = {}
    for name in _BY_LANGUAGE:
        texts: Mapping[str, str] = getattr(sheet, name)
        flat |= {(name, language, ""): text for language, text in texts.items() if text}
    flat |= {(name, "", ""): getattr(sheet, name) for name in _WHOLE}
    flat[_VARIANTS] = tuple((_key(each), tuple(sorted(each.chosen.items()))) for each in sheet.variants)
    # Without options the one variant's SKU is the product's.
    of_variant = _OF_VARIANT if sheet.options else _OF_VARIANT[1:]
    for variant in sheet.variants:
        flat |= {("variant", _key(variant), name): getattr(variant, name) for name in of_variant}
    return flat


def _key(variant: SheetVariant) -> str:
    return variant.product_id or f"new {variant.sku}"


def _clash(place: _Place, mine: Mapping[_Place, Any], theirs: Mapping[_Place, Any]) -> Clash:
    name, whose, part = place
    if name == "variant":
        sku = theirs.get(("variant", whose, "sku")) or ""
        return Clash(part.removesuffix("_minor"), mine.get(place), theirs.get(place), sku=sku)
    return Clash(name, mine.get(place), theirs.get(place), language=whose)


def _built(theirs: Sheet, mine: Sheet, flat: Mapping[_Place, Any]) -> Sheet:
    # Any: the fields of a sheet by name, each of its own type
    texts: dict[str, Any] = {
        name: {place[1]: text for place, text in flat.items() if place[0] == name and text}
        for name in _BY_LANGUAGE
    }
    known = {_key(each): each for each in (*mine.variants, *theirs.variants)}
    variants = tuple(
        replace(
            known[key],
            chosen=dict(chosen),
            **{name: flat.get(("variant", key, name), getattr(known[key], name)) for name in _OF_VARIANT},
        )
        for key, chosen in flat[_VARIANTS]
    )
    whole: dict[str, Any] = {name: flat[name, "", ""] for name in _WHOLE}
    if not whole["options"]:
        variants = tuple(replace(each, sku=whole["sku"]) for each in variants)
    return replace(theirs, **texts, **whole, variants=variants)
