# SPDX-License-Identifier: GPL-3.0-or-later
"""Options as they are typed: which choices stay themselves, and which are new."""

from console.pages.catalogue.writing_options import WrittenOption, options_from, written_of
from shared.catalogue.importing.types import ImportedAxis, ImportedValue

COLOUR = ImportedAxis(
    "colour",
    {"en": "Colour", "de": "Farbe"},
    (
        ImportedValue("sand", {"en": "Sand", "de": "Sand"}, "#D8C7A8"),
        ImportedValue("moss", {"en": "Moss", "de": "Moos"}, "#5B6B4A"),
    ),
)


def typed(label: str, choices: str, language: str = "en") -> ImportedAxis:
    (axis,) = options_from((WrittenOption("colour", label, choices),), (COLOUR,), language)
    return axis


def test_what_was_not_touched_is_the_same() -> None:
    for language in ("en", "de", "fr"):
        assert options_from((written_of(COLOUR, language),), (COLOUR,), language) == (COLOUR,)


def test_a_choice_is_renamed_in_one_language_and_keeps_its_key() -> None:
    axis = typed("Colour", "Sand, Forest")
    assert axis.values[1] == ImportedValue("moss", {"en": "Forest", "de": "Moos"}, "#5B6B4A")


def test_a_new_choice_gets_a_key_and_a_known_colour_its_swatch() -> None:
    axis = typed("Colour", "Sand, Moss, Red")
    assert axis.values[:2] == COLOUR.values
    assert axis.values[2] == ImportedValue("red", {"en": "Red"}, "#B3262E")


def test_choices_may_go_and_change_places() -> None:
    assert [value.key for value in typed("Colour", "Moss").values] == ["moss"]
    assert typed("Colour", "Moss, Sand").values == (COLOUR.values[1], COLOUR.values[0])


def test_a_choice_typed_twice_counts_once() -> None:
    assert [value.key for value in typed("Colour", "Sand, Moss, Sand").values] == ["sand", "moss"]


def test_a_renamed_option_keeps_its_key() -> None:
    axis = typed("Tint", "Sand, Moss")
    assert (axis.key, dict(axis.label), axis.values) == (
        "colour",
        {"en": "Tint", "de": "Farbe"},
        COLOUR.values,
    )


def test_an_option_of_the_same_name_gets_a_key_of_its_own() -> None:
    written = (written_of(COLOUR, "en"), WrittenOption(None, "Colour", "Oak, Ash"))
    assert [axis.key for axis in options_from(written, (COLOUR,), "en")] == ["colour", "colour-2"]


def test_an_empty_line_is_no_option() -> None:
    assert options_from((WrittenOption(None, " ", ""),), (), "en") == ()
