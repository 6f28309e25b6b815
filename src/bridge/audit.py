"""Checks on all catalogues, tables and pairs: what `bridge check` prints.

The rules about one table are in `bridge.rules`; here are those about files, catalogues and pairs,
and the walk over everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bridge.errors import BridgeError, TableError, UnknownAddressError
from bridge.library import Library, place_of
from bridge.model import Catalogue, MappingTable, Pair
from bridge.nearest import did_you_mean
from bridge.outcome import KEEP, Finding, Severity
from bridge.rules import Sides, judgement_findings, structural_findings

Step = Callable[[str], None]
"""Told what is being checked, one call a file."""


def audit(library: Library, step: Step = lambda _: None) -> list[Finding]:
    """Every finding on everything in the library, in the order of files and lines."""
    return [
        *_catalogues(library, step),
        *_tables(library, step),
        *_pairs(library, step),
    ]


def _finding(code: str, where: str, message: str, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(code, message, severity, where)


def _faults(error: BridgeError, where: str) -> Iterator[Finding]:
    """The faults of a file that cannot be read, each at its own line."""
    if not isinstance(error, TableError):
        yield _finding("unreadable-file", f"{where}:1", str(error))
        return
    for fault in error.faults:
        place, _, message = fault.partition(": ")
        yield _finding("unreadable-file", place, message)


# --- catalogues ---------------------------------------------------------------------------------


def _catalogues(library: Library, step: Step) -> Iterator[Finding]:
    for id in library.catalogue_ids:
        path = f"catalogues/{id}.toml"
        step(path)
        try:
            catalogue = library.catalogue(id)
        except TableError as error:
            yield from _faults(error, path)
            continue
        yield from catalogue_findings(catalogue, path)


def catalogue_findings(catalogue: Catalogue, path: str) -> Iterator[Finding]:
    """What is wrong with a catalogue that can be read."""
    if catalogue.id != Path(path).name.removesuffix(".toml"):
        yield _finding("misplaced-file", f"{path}:1", f"states the catalogue {catalogue.id!r}")
    for enumeration in catalogue.enumerations:
        if not enumeration.values:
            yield _finding("empty-enumeration", f"{path}:1", f"{enumeration.name} has no values")
        spellings = [*enumeration.wires, *(alias.wire for alias in enumeration.aliases)]
        for spelling in spellings:
            if spelling.startswith(KEEP):
                message = f"{enumeration.name}: {spelling!r} starts like a kept value"
                yield _finding("reserved-spelling", f"{path}:1", message)


# --- tables -------------------------------------------------------------------------------------


def _tables(library: Library, step: Step) -> Iterator[Finding]:
    places = {place_of(path) for path in library.table_files()}
    for path in library.table_files():
        shown = library.shown(path)
        step(shown)
        place = place_of(path)
        if place is not None and place[::-1] in places and place < place[::-1]:
            message = "there is a table in the other direction, too: one serves both"
            yield _finding("two-tables", f"{shown}:1", message)
        try:
            table = library.table_at(path)
        except TableError as error:
            yield from _faults(error, shown)
            continue
        yield from table_findings(library, table)


def table_findings(library: Library, table: MappingTable) -> Iterator[Finding]:
    """What is wrong with a table that can be read; structure first, judgement if that is sound."""
    sides = []
    for key in ("left", "right"):
        try:
            sides.append(library.enumeration(getattr(table, key)))
        except BridgeError as error:
            yield _finding("unknown-enumeration", f"{table.path}:1", f"{key}: {error}")
    if len(sides) < 2:
        return
    left, right = sides
    path = Path(table.path)
    place = f"{left.catalogue}_{right.catalogue}", f"{left.name}_{right.name}.toml"
    if (path.parent.name, path.name) != place:
        message = f"its place is {'/'.join(place)}, where it is looked for"
        yield _finding("misplaced-file", f"{table.path}:1", message)
    both = Sides(table, left, right)
    structural = structural_findings(both)
    yield from structural or judgement_findings(both)


# --- pairs --------------------------------------------------------------------------------------


def _pairs(library: Library, step: Step) -> Iterator[Finding]:
    for path in library.pair_files():
        shown = library.shown(path)
        step(shown)
        try:
            pair = library.pair_at(path)
            yield from pair_findings(library, pair)
        except BridgeError as error:
            yield from _faults(error, shown)


def pair_findings(library: Library, pair: Pair) -> Iterator[Finding]:
    """What is wrong with a pair; of an incomplete one also what is left to be judged."""
    where = f"{pair.path}:1"
    left, right = library.catalogue(pair.left), library.catalogue(pair.right)
    if Path(pair.path).parent.name != f"{pair.left}_{pair.right}":
        yield _finding("misplaced-file", where, f"states the pair {pair.left}, {pair.right}")
    if not pair.basis.strip():
        yield _finding("missing-basis", where, "the pair needs a basis")
    yield from _same_that_is_not(pair, left, right)
    mapped = _mapped(library, pair)
    for catalogue, side in ((left, "left"), (right, "right")):
        named = [name for none in pair.none if (name := getattr(none, side)) is not None]
        named += [getattr(same, side) for same in pair.same]
        for name in named:
            if name not in catalogue.by_name:
                hint = did_you_mean(name, catalogue.by_name)
                message = f"{catalogue.id} has no enumeration {name!r}{hint}"
                yield _finding("unknown-enumeration", where, message)
        severity = Severity.ERROR if pair.complete else Severity.INFO
        for name in catalogue.by_name:
            if name not in named and name not in mapped[side]:
                message = f"{catalogue.id}/{name} is in no table, not same and not none"
                yield _finding("enumeration-not-judged", where, message, severity)
    for none in pair.none:
        if not none.reason.strip() or (none.left is None) == (none.right is None):
            yield _finding("reason-empty", where, "none names one side and gives a reason")


def _same_that_is_not(pair: Pair, left: Catalogue, right: Catalogue) -> Iterable[Finding]:
    for same in pair.same:
        one, other = left.by_name.get(same.left), right.by_name.get(same.right)
        if one is not None and other is not None and set(one.wires) != set(other.wires):
            differing = sorted(set(one.wires) ^ set(other.wires))
            message = f"{same.left} and {same.right} differ in {', '.join(differing)}"
            yield _finding("same-that-is-not", f"{pair.path}:1", message)


def _mapped(library: Library, pair: Pair) -> dict[str, set[str]]:
    mapped: dict[str, set[str]] = {"left": set(), "right": set()}
    for path in library.table_files():
        if path.parent.name != f"{pair.left}_{pair.right}":
            continue
        try:
            table = library.table_at(path)
        except (TableError, UnknownAddressError):
            continue  # reported with the file itself
        for side, names in mapped.items():
            names.add(getattr(table, side).partition("/")[2])
    return mapped
