"""Chains: how two enumerations without a table of their own are linked through others.

Composing two tables gives cells like those of one table, so that a chained translator is as fast
as a direct one and everything about it, verdicts and losses included, is computed anew on the
whole. A fact that the first table leaves beside its right value decides in the second; the facts
that the second asks for and the first does not give are asked of the caller.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import pairwise

from attrs import frozen

from bridge.compile import (
    MOST_ASSIGNMENTS,
    Absence,
    Cells,
    FactSpace,
    Link,
    compile_table,
    table_of_same,
)
from bridge.errors import BridgeError, UnknownAddressError
from bridge.library import Library
from bridge.model import Enumeration, Same
from bridge.relation import Relation, RelationSet, compose

LONGEST = 4
"""No route has more tables than this."""
_MOST_ROUTES = 12

Route = tuple[str, ...]
"""The addresses of the enumerations from source to target."""


class TooManyFactsError(BridgeError):
    """The tables of a chain ask for more facts together than can be expanded."""


# --- composing ----------------------------------------------------------------------------------


def chained(first: Cells, second: Cells) -> Cells:
    """The composite of two tables: from the source of the first to the target of the second."""
    return _Chain(first, second).cells()


class _Chain:
    """Two tables that share the enumeration in the middle."""

    def __init__(self, first: Cells, second: Cells) -> None:
        self.first, self.second = first, second
        given = first.target_facts.domains
        asked = {
            name: words
            for name, words in second.source_facts.domains.items()
            if name not in given and name not in first.source_facts.domains
        }
        self.facts = FactSpace({**first.source_facts.domains, **asked})
        if self.facts.size > MOST_ASSIGNMENTS:
            raise TooManyFactsError(
                f"{first.source.address} -> {second.target.address}: more than "
                f"{MOST_ASSIGNMENTS} ways to combine the facts of the tables in between"
            )
        self.known = [
            dict(zip(self.facts.domains, words, strict=True)) for words in self.facts.assignments
        ]
        self.in_first = [_agreeing(first.source_facts, known) for known in self.known]
        self.in_second = [
            _agreeing(second.source_facts, {n: w for n, w in known.items() if n not in given})
            for known in self.known
        ]
        self.meeting = _meeting(first.target_facts, second.source_facts)

    def cells(self) -> Cells:
        first, second = self.first, self.second
        onward: dict[str, list[Link]] = {}
        for link in second.links:
            onward.setdefault(link.source, []).append(link)
        return Cells(
            source=first.source,
            target=second.target,
            source_facts=self.facts,
            target_facts=second.target_facts,
            links=tuple(
                link
                for one in first.links
                for two in onward.get(one.target, ())
                for link in self.links(one, two)
            ),
            absences=tuple(self.absences()),
            absences_back=tuple(self.absences_back()),
            via=(*first.via, first.target.address, *second.via),
        )

    def links(self, one: Link, two: Link) -> Iterator[Link]:
        """The links that one link of each table make together, a link for each way they meet."""
        forward, back = one.forward and two.forward, one.back and two.back
        if not (forward or back):
            return
        masks: dict[tuple[RelationSet, bool, bool], int] = {}
        for index in range(len(self.known)):
            through = self.through(two.source_mask & self.in_second[index])
            if not (one.source_mask & self.in_first[index] and one.target_mask & through):
                continue
            middle = frozenset((_stands(one.target_mask, through),))
            relations = compose(compose(one.relations, middle), two.relations)
            prefers = self.prefers(one, two, index)
            masks[relations, *prefers] = masks.get((relations, *prefers), 0) | 1 << index
        for (relations, prefer_forward, prefer_back), mask in masks.items():
            yield Link(
                source=one.source,
                source_mask=mask,
                target=two.target,
                target_mask=two.target_mask,
                relations=relations,
                forward=forward,
                back=back,
                prefer_forward=prefer_forward,
                prefer_back=prefer_back,
                rows=one.rows + two.rows,
            )

    def through(self, source_mask: int) -> int:
        """The assignments of the first table's right facts that agree with one of the mask."""
        mask = 0
        for index, meets in enumerate(self.meeting):
            if source_mask >> index & 1:
                mask |= meets
        return mask

    def prefers(self, one: Link, two: Link, index: int) -> tuple[bool, bool]:
        """Whether a policy that must choose would go this way at both steps, each direction."""
        here, there = self.in_first[index], self.in_second[index]
        forward = (one.prefer_forward or two.prefer_forward) and (
            _would_take(self.first, one, here) and _would_take(self.second, two, there)
        )
        back = (one.prefer_back or two.prefer_back) and (
            _would_come_from(self.first, one) and _would_come_from(self.second, two)
        )
        return forward, back

    def absences(self) -> Iterator[Absence]:
        """Values without counterpart in the middle, or whose values there have none after it."""
        for absence in self.first.absences:
            mask = sum(
                1 << index for index, here in enumerate(self.in_first) if absence.mask & here
            )
            yield Absence(absence.value, mask, absence.reason, absence.row)
        for one in self.first.links:
            for absence in self.second.absences:
                if one.forward and absence.value == one.target:
                    mask = sum(
                        1 << index
                        for index, here in enumerate(self.in_first)
                        if one.source_mask & here
                    )
                    yield Absence(one.source, mask, absence.reason, absence.row)

    def absences_back(self) -> Iterator[Absence]:
        """The same, from the target's side."""
        yield from self.second.absences_back
        for two in self.second.links:
            for absence in self.first.absences_back:
                if two.back and absence.value == two.source:
                    yield Absence(two.target, two.target_mask, absence.reason, absence.row)


def _agreeing(space: FactSpace, known: Mapping[str, str]) -> int:
    """The assignments that agree with those of the known facts that the space has."""
    return space.mask({named[0]: named[1] for named in known.items() if named in space.masks})


def _meeting(given: FactSpace, asked: FactSpace) -> list[int]:
    """For each assignment of the facts asked for, those of the facts given that agree with it."""
    shared = [name for name in asked.domains if name in given.domains]
    return [
        _agreeing(given, {n: w for n, w in zip(asked.domains, words, strict=True) if n in shared})
        for words in asked.assignments
    ]


def _stands(leaving: int, entering: int) -> Relation:
    """How the middle value as the first link leaves it stands to it as the second takes it."""
    if leaving == entering:
        return Relation.EQUIVALENT
    if not leaving & ~entering:
        return Relation.NARROWER
    if not entering & ~leaving:
        return Relation.BROADER
    return Relation.OVERLAPS


def _would_take(cells: Cells, link: Link, mask: int) -> bool:
    """Whether a link is preferred, or the only way on, under the assignments of the mask."""
    targets = {other.target for other in cells.fired(link.source, mask)}
    return link.forward and (link.prefer_forward or targets == {link.target})


def _would_come_from(cells: Cells, link: Link) -> bool:
    """The same read from the target's end, under the facts of the link."""
    arriving = cells.arriving.get(link.target, ())
    sources = {other.source for other in arriving if other.target_mask & link.target_mask}
    return link.back and (link.prefer_back or sources == {link.source})


def identity(enumeration: Enumeration) -> Cells:
    """The table of an enumeration with itself: neutral in any chain."""
    name = enumeration.name
    table = table_of_same(Same(name, name), enumeration, enumeration, enumeration.address)
    return compile_table(table, enumeration, enumeration)


# --- finding ------------------------------------------------------------------------------------


@frozen
class Way:
    """One route with what it is worth: covered share of the source values, loss in bits."""

    route: Route
    coverage: float
    loss: float


def ways(library: Library, source: str, target: str) -> tuple[Way, ...]:
    """The routes between two enumerations, the best first: coverage, then loss, then length.

    Raises UnknownAddressError if there is none.
    """
    for address in (source, target):
        library.enumeration(address)
    from bridge.measure import covered, loss  # not needed where the tables are direct

    if source == target:
        return (Way((source, target), 1.0, 0.0),)
    found = []
    for route in _simple_routes(library, source, target):
        with suppress(TooManyFactsError):
            cells = cells_along(library, route)
            found.append(Way(route, covered(cells), loss(cells) or 0.0))
    if not found:
        raise library.no_table(source, target)
    return tuple(sorted(found, key=_rank))


def _rank(way: Way) -> tuple[float, float, int, Route]:
    return (-way.coverage, round(way.loss, 9), len(way.route), way.route)


def cells_along(library: Library, route: Sequence[str]) -> Cells:
    """The composite of the tables along a route. Raises UnknownAddressError for a missing one."""
    steps = [library.cells(*step) for step in pairwise(route)]
    cells = steps[0]
    for step in steps[1:]:
        cells = chained(cells, step)
    return cells


def cells_between(library: Library, source: str, target: str, via: Sequence[str] = ()) -> Cells:
    """The table of two enumerations or, where there is none, the best chain between them.

    An enumeration is itself, whatever chains lead back to it. `via` fixes the enumerations in the
    middle. Raises UnknownAddressError, TooManyFactsError.
    """
    if via:
        return cells_along(library, (source, *via, target))
    if source == target:
        return identity(library.enumeration(source))
    try:
        return library.cells(source, target)
    except UnknownAddressError:
        return cells_along(library, ways(library, source, target)[0].route)


def _simple_routes(library: Library, source: str, target: str) -> list[Route]:
    """Routes that visit no enumeration twice, the shortest first, none much longer than it."""
    neighbours = library.neighbours()
    complete: list[Route] = []
    open_routes: list[Route] = [(source,)]
    while open_routes and len(open_routes[0]) <= LONGEST and len(complete) < _MOST_ROUTES:
        longer = []
        for route in open_routes:
            for neighbour in neighbours.get(route[-1], ()):
                if neighbour == target:
                    complete.append((*route, neighbour))
                elif neighbour not in route:
                    longer.append((*route, neighbour))
        open_routes = longer
    return complete[:_MOST_ROUTES]
