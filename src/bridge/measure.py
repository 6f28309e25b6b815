"""How much a table or chain loses, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import inf, log2

from attrs import frozen

from bridge.answers import outcome_of
from bridge.compile import Cells
from bridge.library import Library
from bridge.nearest import did_you_mean
from bridge.outcome import Verdict

Frequencies = Mapping[str, float]
"""How often each source value occurs; any positive numbers, values without one never."""


def covered(cells: Cells) -> float:
    """The share of the source values that have a candidate at all."""
    having = sum(bool(cells.leaving.get(wire)) for wire in cells.source.wires)
    return having / len(cells.source.wires)


def loss(cells: Cells, frequencies: Frequencies | None = None) -> float | None:
    """H(source | target) in bits: how much of a source value its target value does not tell.

    Source values are equally frequent, or as `frequencies` has it. A value with several
    candidates becomes each of them equally often; one without any is left out. None if no source
    value with a candidate ever occurs.

    >>> import bridge
    >>> cells = bridge.translator("ocpp-1.6/Phase", "solaruser/Phase").cells
    >>> loss(cells)
    0.0
    """
    weights: dict[str, dict[str, float]] = {}
    for wire, links in cells.leaving.items():
        targets = {link.target for link in links}
        weight = (1.0 if frequencies is None else frequencies.get(wire, 0.0)) / len(targets)
        for target in targets:
            weights.setdefault(target, {})[wire] = weight
    total = sum(sum(sources.values()) for sources in weights.values())
    lost = sum(_entropy(sources.values()) for sources in weights.values())
    return lost / total if total else None


def _entropy(weights: Iterable[float]) -> float:
    """The entropy in bits of weights, times their sum."""
    positive = [weight for weight in weights if weight > 0]
    total = sum(positive)
    return sum(weight * log2(total / weight) for weight in positive)


@frozen
class Tally:
    """How the values of a source enumeration fare in one direction, without any facts known.

    Attributes:
        source, target: addresses.
        via: the enumerations that a chain goes through.
        exact, lossy, ambiguous: numbers of source values with that verdict.
        declared: number of values that are unmapped with a reason.
        missing: number of values that no row speaks of.
        loss: H(source | target) in bits, uniform or under the frequencies given.
    """

    source: str
    target: str
    via: tuple[str, ...]
    exact: int
    lossy: int
    ambiguous: int
    declared: int
    missing: int
    loss: float | None


def tally(cells: Cells, frequencies: Frequencies | None = None) -> Tally:
    """Count how the values of the source fare."""
    everything = cells.source_facts.everything
    outcomes = [outcome_of(cells, wire, everything) for wire in cells.source.wires]
    verdicts = Counter(outcome.verdict for outcome in outcomes)
    missing = sum("no-row" in outcome.codes for outcome in outcomes)
    return Tally(
        source=cells.source.address,
        target=cells.target.address,
        via=cells.via,
        exact=verdicts[Verdict.EXACT],
        lossy=verdicts[Verdict.LOSSY],
        ambiguous=verdicts[Verdict.AMBIGUOUS],
        declared=verdicts[Verdict.UNMAPPED] - missing,
        missing=missing,
        loss=loss(cells, frequencies),
    )


@frozen
class PairTally:
    """How a pair of catalogues fares in one direction: the sums of its tables, and what has none.

    Attributes:
        source, target: catalogue ids.
        tables: number of tables, those of equal enumerations included.
        none: enumerations of the source that are declared without counterpart.
        unjudged: enumerations of the source in no table, not equal and not declared.
        exact, lossy, ambiguous, declared, missing: sums over the tables, as in `Tally`.
    """

    source: str
    target: str
    tables: int
    none: int
    unjudged: int
    exact: int
    lossy: int
    ambiguous: int
    declared: int
    missing: int


_COUNTS = ("exact", "lossy", "ambiguous", "declared", "missing")


def pair_tallies(library: Library, tallies: Sequence[Tally]) -> list[PairTally]:
    """The sums of tallies by pair of catalogues, both directions of each pair that has any."""
    found, linked = [], library.neighbours()
    for pair in library.pairs():
        for source, target, side in (
            (pair.left, pair.right, "left"),
            (pair.right, pair.left, "right"),
        ):
            of = [t for t in tallies if (_home(t.source), _home(t.target)) == (source, target)]
            none = {name for each in pair.none if (name := getattr(each, side)) is not None}
            sums = {name: sum(getattr(tally, name) for tally in of) for name in _COUNTS}
            unjudged = sum(
                each.name not in none and target not in map(_home, linked.get(each.address, ()))
                for each in library.catalogue(source).enumerations
            )
            if of:
                found.append(PairTally(source, target, len(of), len(none), unjudged, **sums))
    return found


def _home(address: str) -> str:
    return address.partition("/")[0]


def read_frequencies(path: str) -> dict[str, dict[str, float]]:
    """How often values occur, from a CSV file: by enumeration address, then by value.

    The columns are enumeration, value and count. Raises ValueError with path and line for a
    missing column or a count that is no number from 0 on.
    """
    import csv

    counts: dict[str, dict[str, float]] = {}
    with open(path, newline="", encoding="utf-8-sig", errors="replace") as file:
        rows = csv.DictReader(file)
        for column in ("enumeration", "value", "count"):
            if column not in (rows.fieldnames or ()):
                hint = did_you_mean(column, rows.fieldnames or ())
                raise ValueError(f"{path}:1: no column {column!r}{hint}")
        try:
            for row in rows:
                of = counts.setdefault(row["enumeration"] or "", {})
                count = _count(row["count"], path, rows.line_num)
                of[row["value"] or ""] = of.get(row["value"] or "", 0.0) + count
        except csv.Error as error:
            raise ValueError(f"{path}:{rows.line_num}: {error}") from None
    return counts


def strangers_in(frequencies: Mapping[str, Frequencies], library: Library) -> list[str]:
    """The counts that tell nothing of a loss: `ADDRESS#VALUE` of values that it does not have.

    Raises UnknownAddressError for an enumeration that there is not.
    """
    return [
        f"{address}#{value}"
        for address, counts in frequencies.items()
        for value in counts
        if value not in library.enumeration(address).by_wire
    ]


def _count(text: str | None, path: str, line: int) -> float:
    try:
        count = float(text or "")
    except ValueError:
        count = -1.0
    if not 0 <= count < inf:
        raise ValueError(f"{path}:{line}: {text!r} is no count")
    return count
