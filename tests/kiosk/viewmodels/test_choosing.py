# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is touched, what is chosen can be sold."""

from dataclasses import replace
from itertools import product as every

from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.choosing import choose, chosen_tint, first_choice, variant_of
from shared.catalogue import OptionAxis, OptionValue, Product, Unit, Variant
from shared.money import Money

SIZES, COLOURS = ("2", "3"), ("clay", "moss", "ink")


def sofa(sold: set[tuple[str, str]], stock: int | None = 1) -> Product:
    """A sofa in sizes and colours, of which only some pairs are sold."""
    return Product(
        product_id="sofa",
        sku="SOFA",
        title="Sofa",
        summary="",
        description="",
        category_id=None,
        unit=Unit.PIECE,
        axes=(
            OptionAxis("size", "Size", tuple(OptionValue(size, f"{size}-seater") for size in SIZES)),
            OptionAxis(
                "colour",
                "Colour",
                tuple(OptionValue(key, key, f"#{n}{n}{n}{n}{n}{n}") for n, key in enumerate(COLOURS)),
            ),
        ),
        variants=tuple(
            Variant(
                f"{size}-{colour}",
                f"S{size}{colour}",
                None,
                (("size", size), ("colour", colour)),
                Money("EUR", 1),
                stock,
            )
            for size, colour in every(SIZES, COLOURS)
            if (size, colour) in sold
        ),
        dimensions=(),
        place="",
        pictures=(),
    )


PAIRS = [(size, colour) for size in SIZES for colour in COLOURS]


@given(
    st.sets(st.sampled_from(PAIRS), min_size=1),
    st.lists(st.tuples(st.sampled_from(["size", "colour"]), st.sampled_from([*SIZES, *COLOURS])), max_size=6),
)
def test_every_series_of_touches_ends_on_something_sold(
    sold: set[tuple[str, str]], touches: list[tuple[str, str]]
) -> None:
    product = sofa(sold)
    chosen = first_choice(product)
    for axis, value in touches:
        chosen = choose(product, chosen, axis, value)
        assert (chosen["size"], chosen["colour"]) in sold
        assert dict(variant_of(product, chosen).chosen) == chosen


def test_a_value_that_is_sold_is_taken_even_if_another_has_to_give_way() -> None:
    product = sofa({("2", "clay"), ("3", "moss")})
    assert choose(product, {"size": "2", "colour": "clay"}, "colour", "moss") == {
        "size": "3",
        "colour": "moss",
    }


def test_a_value_nobody_sells_changes_nothing() -> None:
    product = sofa({("2", "clay")})
    chosen = {"size": "2", "colour": "clay"}
    assert choose(product, chosen, "colour", "ink") == chosen


def test_the_page_opens_on_the_variant_that_was_named_else_on_one_in_stock() -> None:
    product = sofa(set(PAIRS))
    assert first_choice(product, "3-moss") == {"size": "3", "colour": "moss"}
    assert first_choice(product) == {"size": "2", "colour": "clay"}


def test_the_page_opens_in_the_colour_that_was_seen_if_it_is_sold_at_all() -> None:
    product = sofa({("2", "clay"), ("3", "clay"), ("3", "moss")})
    assert first_choice(product, tint="#111111") == {"size": "3", "colour": "moss"}
    assert first_choice(product, tint="#222222") == {"size": "2", "colour": "clay"}
    assert first_choice(product, "2-clay", tint="#111111") == {"size": "2", "colour": "clay"}
    only_sizes = replace(
        product, variants=tuple(replace(each, chosen=each.chosen[:1]) for each in product.variants)
    )
    assert first_choice(only_sizes, tint="#111111") == {"size": "2", "colour": "moss"}


def test_the_picture_takes_the_chosen_colour() -> None:
    product = sofa(set(PAIRS))
    assert chosen_tint(product, {"size": "2", "colour": "moss"}) == "#111111"
    assert chosen_tint(product, {}) == "#000000"
