# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor: every record that is open, and in which order it needs somebody."""

from shared.records.floor.types import COUNTED_AT_MOST, Floor, FloorRow, Section, section_of, since

__all__ = ["COUNTED_AT_MOST", "Floor", "FloorRow", "Section", "section_of", "since"]
