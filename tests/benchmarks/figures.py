# SPDX-License-Identifier: GPL-3.0-or-later
"""What a benchmark measured, beside a baseline measured in the same run: the machine's mood is in both."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement. `samples` and `baseline` are in `unit`; smaller is better."""

    name: str
    unit: str
    samples: Sequence[float]
    baseline: Sequence[float]

    @property
    def median(self) -> float:
        """The middle sample."""
        return statistics.median(self.samples)

    @property
    def p99(self) -> float:
        """The sample that 99 of 100 do not exceed; with fewer than 100, the largest."""
        return sorted(self.samples)[min(len(self.samples) - 1, int(len(self.samples) * 0.99))]

    @property
    def p95(self) -> float:
        """The sample that 19 of 20 do not exceed."""
        return sorted(self.samples)[min(len(self.samples) - 1, int(len(self.samples) * 0.95))]

    @property
    def largest(self) -> float:
        """The sample that none exceeds."""
        return max(self.samples)

    @property
    def ratio(self) -> float:
        """The median over the baseline's."""
        return self.median / statistics.median(self.baseline)

    @property
    def of_baseline(self) -> "Figure":
        """The baseline as a figure of its own."""
        return Figure(self.name, self.unit, self.baseline, self.baseline)

    @property
    def beyond(self) -> float:
        """By how much the median exceeds the baseline's."""
        return self.median - statistics.median(self.baseline)

    def as_row(self) -> dict[str, str | float]:
        """Return what `build/bench.json` holds of it."""
        return {
            "name": self.name,
            "unit": self.unit,
            "median": round(self.median, 4),
            "p95": round(self.p95, 4),
            "p99": round(self.p99, 4),
            "largest": round(self.largest, 4),
            "baseline": round(statistics.median(self.baseline), 4),
            "ratio": round(self.ratio, 3),
        }


def write(figures: Sequence[Figure], path: Path) -> None:
    """Write the figures as a JSON list."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([figure.as_row() for figure in figures], indent=2) + "\n", encoding="utf-8")
