"""The facts and judgements that bridge works on: catalogues and mapping tables as values.

Nothing here reads files or translates. Facts (what a standard says) are catalogues; judgements
(how two standards relate) are mapping tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property

from attrs import field, frozen

from bridge.frozen import FrozenDict
from bridge.relation import Relation


@frozen
class Source:
    """A document that a catalogue takes its facts from.

    `sections` says how section numbers in the catalogue are to be read.
    """

    id: str
    title: str
    where: str
    sections: str = ""


@frozen
class Value:
    """One member of an enumeration.

    `wire` is its spelling on the wire, verbatim, errors of the standard included. `name` is the
    Python member name where the wire spelling is none. `deprecated` says what replaces it. `code`
    is the integer some systems store in its place.
    """

    wire: str
    note: str = ""
    name: str | None = None
    since: str | None = None
    deprecated: str | None = None
    code: int | None = None


@frozen
class Alias:
    """A documented spelling that is no value of the standard.

    `value` is the wire spelling that it means, or None if it means no standard value.
    """

    wire: str
    value: str | None = None
    note: str = ""


@frozen
class Binding:
    """Where an enumeration is used: a field of a message or object.

    `default` is the value that an absent field means, where the standard says so.

    >>> str(Binding("StatusNotification.req", "status"))
    'StatusNotification.req: status'
    """

    object: str
    field: str
    default: str | None = None

    def __str__(self) -> str:
        return f"{self.object}: {self.field}"


@frozen(slots=False)
class Enumeration:
    """One named set of values; `open` if parties may add values of their own.

    `section` is where it stands in the catalogue's source `source`.
    """

    name: str
    catalogue: str
    section: str
    source: str
    values: tuple[Value, ...]
    aliases: tuple[Alias, ...] = ()
    bindings: tuple[Binding, ...] = ()
    open: bool = False
    note: str = ""

    @property
    def address(self) -> str:
        """Its name in full: `ocpp-1.6/ChargePointStatus`."""
        return f"{self.catalogue}/{self.name}"

    @cached_property
    def wires(self) -> tuple[str, ...]:
        """The wire spellings of its values, in the standard's order."""
        return tuple(value.wire for value in self.values)

    @cached_property
    def by_wire(self) -> Mapping[str, Value]:
        """Its values by wire spelling."""
        return FrozenDict({value.wire: value for value in self.values})

    @cached_property
    def by_alias(self) -> Mapping[str, Alias]:
        """Its aliases by their spelling."""
        return FrozenDict({alias.wire: alias for alias in self.aliases})


@frozen(slots=False)
class Catalogue:
    """All enumerations of one protocol edition, with the documents they are from."""

    id: str
    protocol: str
    version: str
    edition: str
    sources: tuple[Source, ...]
    enumerations: tuple[Enumeration, ...]

    @cached_property
    def by_name(self) -> Mapping[str, Enumeration]:
        """Its enumerations by name."""
        return FrozenDict({each.name: each for each in self.enumerations})


class Direction(StrEnum):
    """The way in which a row, or a preference of a row, holds."""

    FORWARD = "forward"
    """From left to right."""
    BACK = "back"
    """From right to left."""
    BOTH = "both"
    """Either way."""

    def covers(self, other: Direction) -> bool:
        """Whether what holds this way holds in the direction `other`.

        >>> Direction.BOTH.covers(Direction.BACK), Direction.FORWARD.covers(Direction.BACK)
        (True, False)
        """
        return self is Direction.BOTH or self is other


NO_FACTS: Mapping[str, str] = FrozenDict()
"""What most rows hold under: nothing in particular."""


@frozen(slots=False)  # there are thousands, which load in half the time without slots
class Row:
    """One judgement: how a left value relates to a right value, or that it has no counterpart.

    Attributes:
        left, right: wire spellings; one of them is None in a row that says there is none.
        relation: read from left to right; between the left value under `when` and the right value
            with `then`. None in a row without counterpart.
        when: facts known beside the left value under which the row holds.
        then: facts that hold beside the right value.
        prefer: in which direction a policy that must choose takes this row.
        direction: the one direction that the row holds in, if it is not both.
        none: the reason why there is no counterpart.
        note: why, wherever the relation is not plain.
        basis: section of a standard, where it is not that of the table.
        practice: public systems that translate so.
        line: where it stands in the file of its table (1 is the first line).
    """

    left: str | None = None
    right: str | None = None
    relation: Relation | None = None
    when: Mapping[str, str] = NO_FACTS
    then: Mapping[str, str] = NO_FACTS
    prefer: Direction | None = None
    direction: Direction = Direction.BOTH
    none: str | None = None
    note: str = ""
    basis: str = ""
    practice: tuple[str, ...] = ()
    line: int = field(default=0, eq=False)


@frozen
class MappingTable:
    """The relation between two enumerations; serves both directions.

    `left` and `right` are addresses. `left_facts` and `right_facts` give the domain of each fact:
    the words that it may be. `path` is the file that it was read from.
    """

    left: str
    right: str
    basis: str
    rows: tuple[Row, ...]
    left_facts: Mapping[str, tuple[str, ...]] = field(factory=dict)
    right_facts: Mapping[str, tuple[str, ...]] = field(factory=dict)
    note: str = ""
    path: str = field(default="", eq=False)


@frozen
class Same:
    """Two enumerations of a pair that are equal value by value, in spelling and in meaning."""

    left: str
    right: str
    basis: str = ""
    note: str = ""


@frozen
class NoCounterpart:
    """An enumeration of one side of a pair that has no counterpart on the other, and why."""

    reason: str
    left: str | None = None
    right: str | None = None


@frozen
class Pair:
    """What is judged between two catalogues as wholes.

    A pair that is `complete` names every enumeration of both sides: in a table, in `same` or in
    `none`.
    """

    left: str
    right: str
    basis: str
    complete: bool = False
    same: tuple[Same, ...] = ()
    none: tuple[NoCounterpart, ...] = ()
    note: str = ""
    path: str = field(default="", eq=False)
