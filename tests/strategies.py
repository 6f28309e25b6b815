"""Hypothesis strategies for small worlds: two enumerations, a sound table between them, facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen
from hypothesis import strategies as st

from bridge.compile import compile_table
from bridge.model import Alias, Direction, Enumeration, MappingTable, Row, Value
from bridge.outcome import KEEP
from bridge.plain import plain_row
from bridge.relation import Relation
from bridge.rules import Sides, structural_findings
from bridge.translator import Translator

PLAIN = ("A", "B", "C", "D")
AWKWARD = ("a", " ", "A B", "#", "A#B", "'", '"', "\\", "Ä", "\N{SNOWMAN}", "true", "A\n", "/")
DOMAINS = {"f": ("0", "1"), "g": ("0", "1", "2"), "h": ("0", "1")}


@frozen(repr=False)
class World:
    """A table with its two enumerations."""

    table: MappingTable
    left: Enumeration
    right: Enumeration

    def __repr__(self) -> str:
        """What differs from world to world, a line each."""
        lines = [
            f"{side.name}: {side.wires}, aliases { {a.wire: a.value for a in side.aliases} }"
            for side in (self.left, self.right)
        ]
        lines += [f"facts: {dict(self.table.left_facts)}, {dict(self.table.right_facts)}"]
        lines += [f"row: {plain_row(row)}" for row in self.table.rows]
        return "World\n  " + "\n  ".join(lines)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Hypothesis prints attrs classes field by field, which takes a page."""
        printer.text(repr(self))

    @property
    def sides(self) -> Sides:
        """The form in which `bridge.rules` takes it."""
        return Sides(self.table, self.left, self.right)

    @property
    def forward(self) -> Translator[str]:
        """The translator from left to right."""
        return Translator(compile_table(self.table, self.left, self.right))

    def with_rows(self, rows: tuple[Row, ...]) -> World:
        """The same world under other rows."""
        return evolve(self, table=evolve(self.table, rows=rows))


def wires() -> st.SearchStrategy[str]:
    """Spellings of values; shrink to one plain letter."""
    return (
        st.sampled_from(PLAIN)
        | st.sampled_from(AWKWARD)
        | st.text(min_size=1, max_size=3).filter(lambda wire: not wire.startswith(KEEP))
    )


@st.composite
def enumerations(draw: st.DrawFn, name: str) -> Enumeration:
    """An enumeration of one to three values, some of them deprecated, and up to two aliases."""
    spellings = draw(st.lists(wires(), min_size=1, max_size=6, unique=True))
    count = draw(st.integers(1, min(3, len(spellings))))
    values, aliases = spellings[:count], spellings[count:][:2]
    return Enumeration(
        name=name,
        catalogue="toy",
        section="1",
        source="book",
        values=tuple(
            Value(wire, deprecated=draw(st.sampled_from([None, None, "use another"])))
            for wire in values
        ),
        aliases=tuple(
            Alias(wire, value=draw(st.sampled_from([*values, None])), note=draw(notes()))
            for wire in aliases
        ),
        open=draw(st.booleans()),
    )


def notes() -> st.SearchStrategy[str]:
    """Remarks, mostly none."""
    return st.sampled_from(["", "why", "because"])


def fact_domains() -> st.SearchStrategy[dict[str, tuple[str, ...]]]:
    """No fact to three facts; a fact has the same two or three words in every table."""
    return st.integers(0, len(DOMAINS)).map(lambda count: dict(list(DOMAINS.items())[:count]))


def known_facts(domains: Mapping[str, tuple[str, ...]]) -> st.SearchStrategy[dict[str, str]]:
    """Words for some of the facts."""
    return st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(words) for name, words in domains.items()}
    )


@st.composite
def rows(draw: st.DrawFn, world: World, one_way: bool = True) -> Row:
    """A row about values of the world; mostly a link, sometimes the lack of a counterpart."""
    table = world.table
    left = draw(st.sampled_from(world.left.wires))
    right = draw(st.sampled_from(world.right.wires))
    when, then = draw(known_facts(table.left_facts)), draw(known_facts(table.right_facts))
    kind = draw(st.sampled_from(["link", "link", "link", "link", "no right", "no left"]))
    if kind == "no right":
        return Row(left=left, when=when, none=draw(st.sampled_from(["lacks", "is absent"])))
    if kind == "no left":
        return Row(right=right, then=then, none=draw(st.sampled_from(["lacks", "is absent"])))
    return Row(
        left=left,
        right=right,
        relation=draw(st.sampled_from(Relation)),
        when=when,
        then=then,
        prefer=draw(st.sampled_from([None, None, *Direction])),
        direction=draw(st.sampled_from([Direction.BOTH, *Direction]))
        if one_way
        else Direction.BOTH,
        note=draw(notes()),
    )


def sound(world: World, wanted: list[Row]) -> World:
    """The world under as many of the wanted rows, from the first on, as are sound together."""
    for row in wanted:
        more = world.with_rows((*world.table.rows, evolve(row, line=len(world.table.rows) + 5)))
        if not structural_findings(more.sides):
            world = more
    return world


@st.composite
def worlds(
    draw: st.DrawFn,
    one_way: bool = True,
    left: Enumeration | None = None,
    right: Enumeration | None = None,
    left_facts: bool = True,
    right_facts: bool = True,
) -> World:
    """A world whose table has no structural faults.

    It has one-way rows, and facts on either side, only if they are allowed; sides that are not
    given are drawn.
    """
    left_side = left or draw(enumerations("Left"))
    right_side = right or draw(enumerations("Right"))
    empty = MappingTable(
        left=left_side.address,
        right=right_side.address,
        basis="book",
        rows=(),
        left_facts=draw(fact_domains()) if left_facts else {},
        right_facts=draw(fact_domains()) if right_facts else {},
        path="toy_toy/Left_Right.toml",
    )
    bare = World(empty, left_side, right_side)
    count = draw(st.sampled_from([4, 1, 2, 3, 5, 6, 7, 8]))
    return sound(bare, draw(st.lists(rows(bare, one_way), min_size=count, max_size=count)))


@st.composite
def questions(draw: st.DrawFn, translator: Translator[str]) -> tuple[str, dict[str, str]]:
    """A value of the translator's source, and some facts that it may ask for."""
    value = draw(st.sampled_from(translator.source.wires))
    return value, draw(known_facts(translator.cells.source_facts.domains))


@st.composite
def spellings(draw: st.DrawFn, enumeration: Enumeration) -> str:
    """A value, an alias, or any other text."""
    known = [*enumeration.wires, *(alias.wire for alias in enumeration.aliases)]
    return draw(st.sampled_from(known) | wires() | st.text())


def anything() -> st.SearchStrategy[object]:
    """Objects of all kinds that somebody might pass for a value."""
    plain = (
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.binary(max_size=8)
        | st.text(st.characters(exclude_categories=()), max_size=8)  # lone surrogates, too
        | st.sampled_from(["x" * 1_000_000, "\ud800", float("nan"), str, object()])
    )
    return st.recursive(
        plain,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.tuples(inner, inner)
            | st.dictionaries(st.text(max_size=3), inner, max_size=3)
        ),
        max_leaves=6,
    )
