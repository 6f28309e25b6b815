"""A mapping table becomes cells: links between values under assignments of facts.

A table is expanded over the facts that it declares. An assignment gives every fact of one side a
word of its domain; a set of assignments is a bit mask (bit i is assignment i). A row then becomes
a link: this source value under these assignments may be that target value with those. All that
bridge says about a translation is computed from the links, and reading them from the other end
gives the inverse. What facts are known picks the assignments that agree with them; a fact that is
not known picks none out, so a missing fact never removes a candidate.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import product
from math import prod

from attrs import field, frozen

from bridge.frozen import FrozenDict
from bridge.model import Direction, Enumeration, MappingTable, Row, Same
from bridge.relation import Relation, RelationSet, inverse

MOST_ASSIGNMENTS = 4096
"""The largest number of assignments that the facts of one side may have."""


def _frozen(domains: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    return FrozenDict(domains)


@frozen(slots=False)
class FactSpace:
    """The facts of one side and all their total assignments."""

    domains: Mapping[str, tuple[str, ...]] = field(converter=_frozen)

    @cached_property
    def assignments(self) -> tuple[tuple[str, ...], ...]:
        """Every way to give each fact a word; one empty way if there are no facts."""
        return tuple(product(*self.domains.values()))

    @cached_property
    def masks(self) -> Mapping[tuple[str, str], int]:
        """The assignments that agree with one fact being one word."""
        masks: dict[tuple[str, str], int] = {}
        for index, assignment in enumerate(self.assignments):
            for named in zip(self.domains, assignment, strict=True):
                masks[named] = masks.get(named, 0) | 1 << index
        return masks

    @property
    def size(self) -> int:
        """The number of assignments."""
        return prod(map(len, self.domains.values()))

    @cached_property
    def everything(self) -> int:
        """The mask of all assignments."""
        return (1 << self.size) - 1

    def mask(self, facts: Mapping[str, str]) -> int:
        """The assignments that agree with all of `facts`. Raises KeyError for any it has not."""
        mask = self.everything
        for named in facts.items():
            mask &= self.masks[named]
        return mask

    def common(self, mask: int) -> Mapping[str, str]:
        """The facts on which all assignments of the mask agree."""
        return FrozenDict(
            {name: word for (name, word), having in self.masks.items() if not mask & ~having}
        )


@frozen
class Cited:
    """A row with the table that it stands in, so that a chain can say which table it means."""

    row: Row
    table: MappingTable = field(repr=False)

    @property
    def basis(self) -> str:
        """The sections that the row is judged from: its own or the table's."""
        return self.row.basis or self.table.basis

    @property
    def where(self) -> str:
        """`path:line` of the row."""
        return f"{self.table.path}:{self.row.line or 1}"


@frozen
class Link:
    """This source value under these assignments may be that target value with those.

    `forward` and `back` say in which directions it holds, `prefer_forward` and `prefer_back` in
    which its author would choose it. `rows` are the rows it comes from.
    """

    source: str
    source_mask: int
    target: str
    target_mask: int
    relations: RelationSet
    forward: bool
    back: bool
    prefer_forward: bool
    prefer_back: bool
    rows: tuple[Cited, ...]

    def inverse(self) -> Link:
        """The same link read from the other end."""
        return Link(
            source=self.target,
            source_mask=self.target_mask,
            target=self.source,
            target_mask=self.source_mask,
            relations=frozenset(map(inverse, self.relations)),
            forward=self.back,
            back=self.forward,
            prefer_forward=self.prefer_back,
            prefer_back=self.prefer_forward,
            rows=self.rows,
        )


@frozen
class Absence:
    """A value that has no counterpart under these assignments, and why."""

    value: str
    mask: int
    reason: str
    row: Cited


@frozen(slots=False)
class Cells:
    """A table expanded over its facts, read in one direction."""

    source: Enumeration
    target: Enumeration
    source_facts: FactSpace
    target_facts: FactSpace
    links: tuple[Link, ...]
    absences: tuple[Absence, ...] = ()
    absences_back: tuple[Absence, ...] = ()
    via: tuple[str, ...] = ()

    @property
    def route(self) -> tuple[str, ...]:
        """The enumerations from source to target."""
        return (self.source.address, *self.via, self.target.address)

    def inverse(self) -> Cells:
        """The converse relation: the same links read from the other end."""
        return Cells(
            source=self.target,
            target=self.source,
            source_facts=self.target_facts,
            target_facts=self.source_facts,
            links=tuple(link.inverse() for link in self.links),
            absences=self.absences_back,
            absences_back=self.absences,
            via=self.via[::-1],
        )

    @cached_property
    def leaving(self) -> Mapping[str, tuple[Link, ...]]:
        """The links that lead from each source value."""
        return grouped((link.source, link) for link in self.links if link.forward)

    @cached_property
    def arriving(self) -> Mapping[str, tuple[Link, ...]]:
        """The links that lead back from each target value."""
        return grouped((link.target, link) for link in self.links if link.back)

    @cached_property
    def reaching(self) -> Mapping[str, tuple[Link, ...]]:
        """The links that lead forward to each target value."""
        return grouped((link.target, link) for link in self.links if link.forward)

    @cached_property
    def fibres(self) -> Mapping[str, frozenset[str]]:
        """The source values that can reach each target value, under any facts."""
        return {
            target: frozenset(link.source for link in links)
            for target, links in self.reaching.items()
        }

    def fired(self, wire: str, mask: int) -> tuple[Link, ...]:
        """The links that lead from a source value under the assignments of the mask."""
        return tuple(link for link in self.leaving.get(wire, ()) if link.source_mask & mask)

    def tells(self, target: str, facts: Mapping[str, str], source: str) -> bool:
        """Whether a target value with its facts leads back to the source value, and no other
        source value leads to it."""
        mask = self.target_facts.mask(facts)
        return all(
            {link.source for link in links.get(target, ()) if link.target_mask & mask} == {source}
            for links in (self.arriving, self.reaching)
        )


def grouped(pairs: Iterable[tuple[str, Link]]) -> Mapping[str, tuple[Link, ...]]:
    """The links under each value, in the order of the rows."""
    groups: dict[str, list[Link]] = {}
    for key, link in pairs:
        groups.setdefault(key, []).append(link)
    return {key: tuple(links) for key, links in groups.items()}


# --- from a table to cells ----------------------------------------------------------------------


def compile_table(table: MappingTable, left: Enumeration, right: Enumeration) -> Cells:
    """Expand a table over its facts, read from left to right.

    The table must be free of faults (see `bridge.rules`): every value, fact and word known.
    """
    left_facts, right_facts = FactSpace(table.left_facts), FactSpace(table.right_facts)
    rivals = conditional_rows(table.rows)
    links: list[Link] = []
    for row in table.rows:
        links.extend(_links(Cited(row, table), rivals, left_facts, right_facts))
    return Cells(
        source=left,
        target=right,
        source_facts=left_facts,
        target_facts=right_facts,
        links=tuple(links),
        absences=tuple(
            Absence(
                row.left,
                effective(row, rivals, left_facts, Direction.FORWARD),
                why,
                Cited(row, table),
            )
            for row in table.rows
            if row.left is not None and (why := _reason(row))
        ),
        absences_back=tuple(
            Absence(row.right, right_facts.mask(row.then), why, Cited(row, table))
            for row in table.rows
            if row.right is not None and (why := _reason(row))
        ),
    )


def _reason(row: Row) -> str:
    return row.note if row.relation is Relation.DISJOINT else row.none or ""


def conditional_rows(rows: Iterable[Row]) -> Mapping[str, Sequence[Row]]:
    """By left value the rows with conditions: those that can take assignments from others."""
    rivals: dict[str, list[Row]] = {}
    for row in rows:
        if row.when and row.left is not None and row.relation is not Relation.DISJOINT:
            rivals.setdefault(row.left, []).append(row)
    return rivals


def effective(
    row: Row, rivals: Mapping[str, Sequence[Row]], facts: FactSpace, direction: Direction
) -> int:
    """The assignments under which a row holds: those of its `when` that no row with more
    conditions on the same left value takes from it (see `conditional_rows`)."""
    mask = facts.mask(row.when)
    for other in rivals.get(row.left or "", ()):
        if len(other.when) > len(row.when) and other.direction.covers(direction):
            mask &= ~facts.mask(other.when)
    return mask


def _links(
    cited: Cited, rivals: Mapping[str, Sequence[Row]], left: FactSpace, right: FactSpace
) -> Iterable[Link]:
    row = cited.row
    if row.left is None or row.right is None or row.relation is None:
        return
    if row.relation is Relation.DISJOINT:
        return
    ways = [way for way in (Direction.FORWARD, Direction.BACK) if row.direction.covers(way)]
    masks = {way: effective(row, rivals, left, way) for way in ways}
    for mask in filter(None, dict.fromkeys(masks.values())):
        holds = [way for way in ways if masks[way] == mask]
        prefers = [way for way in holds if row.prefer is not None and row.prefer.covers(way)]
        yield Link(
            source=row.left,
            source_mask=mask,
            target=row.right,
            target_mask=right.mask(row.then),
            relations=frozenset((row.relation,)),
            forward=Direction.FORWARD in holds,
            back=Direction.BACK in holds,
            prefer_forward=Direction.FORWARD in prefers,
            prefer_back=Direction.BACK in prefers,
            rows=(cited,),
        )


def table_of_same(same: Same, left: Enumeration, right: Enumeration, path: str) -> MappingTable:
    """The table that two equal enumerations amount to: every value equivalent to its namesake."""
    return MappingTable(
        left=left.address,
        right=right.address,
        basis=same.basis,
        note=same.note,
        path=path,
        rows=tuple(
            Row(left=wire, right=wire, relation=Relation.EQUIVALENT) for wire in left.wires
        ),
    )
