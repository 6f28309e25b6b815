"""One measured ratio, and how to take it on a machine that others use, too."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from time import perf_counter

from attrs import frozen


@frozen
class Ratio:
    """How something of bridge compares with a yardstick in the same run.

    Attributes:
        name: what was measured against what.
        value: the ratio; the median over the rounds.
        bar: what the project promises.
        at_most: whether the value should stay below the bar (else above it).
        detail: the two figures behind it, for people.
    """

    name: str
    value: float
    bar: float
    at_most: bool = True
    detail: str = ""

    @property
    def holds(self) -> bool:
        """Whether the promise is kept."""
        return self.value <= self.bar if self.at_most else self.value >= self.bar


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes, in seconds."""
    start = perf_counter()
    work()
    return perf_counter() - start


def compare(
    work: Callable[[], object], yardstick: Callable[[], object], rounds: int = 15
) -> tuple[float, float, float]:
    """The median over rounds of work / yardstick, and the median seconds of each.

    Both are timed right after each other in every round, so that a busy moment of the machine
    falls on both.
    """
    pairs = [(seconds(work), seconds(yardstick)) for _ in range(rounds)]
    ratio = statistics.median(one / other for one, other in pairs)
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    return ratio, ours, theirs
