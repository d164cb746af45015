# SPDX-License-Identifier: GPL-3.0-or-later
"""From what was typed for a product's options to the options: who is still the same, who is new. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.catalogue import fold
from shared.catalogue.importing import key_from, swatch_for
from shared.catalogue.importing.types import ImportedAxis, ImportedValue, Texts


@dataclass(frozen=True, slots=True)
class WrittenOption:
    """One option as it stands in the form: the key it had, its name, and its choices with commas between."""

    key: str | None
    label: str
    choices: str


def written_of(axis: ImportedAxis, language: str) -> WrittenOption:
    """Return how an option stands in the form in a language."""
    choices = ", ".join(_shown(value.label, language, value.key) for value in axis.values)
    return WrittenOption(axis.key, _shown(axis.label, language, axis.key), choices)


def options_from(
    written: Sequence[WrittenOption], before: tuple[ImportedAxis, ...], language: str
) -> tuple[ImportedAxis, ...]:
    """Return the options as written in one language; a choice keeps its key as long as it can be told.

    A choice is the one of that name, or where as many are written as there were, the one in its place. What
    the other languages say stays.
    """
    known = {axis.key: axis for axis in before}
    options: list[ImportedAxis] = []
    for each in written:
        label = each.label.strip()
        choices = list(dict.fromkeys(part.strip() for part in each.choices.split(",") if part.strip()))
        if not label and not choices:
            continue
        axis = known.get(each.key) if each.key is not None else None
        taken = {option.key for option in options}
        key = axis.key if axis is not None else _free_key(label, taken)
        values = axis.values if axis is not None else ()
        options.append(
            ImportedAxis(
                key,
                _renamed(axis.label if axis is not None else {}, language, label),
                _values(label, choices, values, language),
            )
        )
    return tuple(options)


def _values(
    label: str, choices: Sequence[str], before: tuple[ImportedValue, ...], language: str
) -> tuple[ImportedValue, ...]:
    by_name = {fold(_shown(value.label, language, value.key)): value for value in before}
    found = [by_name.get(fold(choice)) for choice in choices]
    if len(choices) == len(before):
        named = {value.key for value in found if value is not None}
        found = [
            value if value is not None else (former if former.key not in named else None)
            for value, former in zip(found, before, strict=True)
        ]
    values: list[ImportedValue] = []
    for choice, former in zip(choices, found, strict=True):
        keys = {value.key for value in (*values, *(each for each in found if each is not None))}
        if former is None:
            values.append(
                ImportedValue(_free_key(choice, keys), {language: choice}, swatch_for(label, choice))
            )
        else:
            renamed = _renamed(former.label, language, choice)
            values.append(ImportedValue(former.key, renamed, former.swatch))
    return tuple(values)


def _free_key(label: str, taken: set[str]) -> str:
    key = key_from(label)
    tried = (key if number == 1 else f"{key}-{number}" for number in range(1, 10_000))
    return next(each for each in tried if each not in taken)


def _shown(texts: Texts, language: str, key: str) -> str:
    return texts.get(language) or next(iter(texts.values()), key)


def _renamed(texts: Texts, language: str, text: str) -> Texts:
    """Return the texts with the one of a language written; what only shows another's is not written anew."""
    if text == _shown(texts, language, ""):
        return texts
    return {**texts, language: text} if text else {each: texts[each] for each in texts if each != language}
