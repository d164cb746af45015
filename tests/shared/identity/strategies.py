# SPDX-License-Identifier: GPL-3.0-or-later
"""Random IDs and codes for property tests, made by the production code from a seed."""

from random import Random

from hypothesis import strategies as st

from shared.identity import Code, CustomerId, new_code, new_customer_id


def customer_ids() -> st.SearchStrategy[CustomerId]:
    """Any customer ID."""
    return st.integers(0, 2**64 - 1).map(lambda seed: new_customer_id(Random(seed).getrandbits))


def codes() -> st.SearchStrategy[Code]:
    """Any code."""
    return st.integers(0, 2**64 - 1).map(lambda seed: new_code(Random(seed).getrandbits))
