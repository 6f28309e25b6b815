"""What must hold of a table beside its two enumerations.

Each rule yields what breaks it. The rules of severity `error` are also what a table must pass to
be loaded; the others are advice that only the audit gives.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import prod

from attrs import frozen

from bridge.compile import (
    MOST_ASSIGNMENTS,
    Cells,
    Link,
    compile_table,
    conditional_rows,
    effective,
)
from bridge.model import Direction, Enumeration, MappingTable, Row
from bridge.nearest import did_you_mean
from bridge.outcome import Finding, Severity
from bridge.relation import Relation


@frozen
class Sides:
    """A table with the two enumerations that it relates."""

    table: MappingTable
    left: Enumeration
    right: Enumeration


Breach = tuple[int, str]
"""The line of the table's file and what is wrong there."""
Rule = Callable[[Sides], Iterable[Breach]]

STRUCTURE: dict[str, Rule] = {}
"""Rules that a table must pass before it can be compiled, by the code of their finding."""
JUDGEMENT: dict[str, tuple[Severity, Callable[[Sides, Cells], Iterable[Breach]]]] = {}
"""Rules about what a compiled table says, by the code of their finding."""


def structure(code: str) -> Callable[[Rule], Rule]:
    """Register a rule of structure under the code of its finding."""

    def register(rule: Rule) -> Rule:
        STRUCTURE[code] = rule
        return rule

    return register


def judgement(
    code: str, severity: Severity
) -> Callable[
    [Callable[[Sides, Cells], Iterable[Breach]]], Callable[[Sides, Cells], Iterable[Breach]]
]:
    """Register a rule of judgement under the code and with the severity of its finding."""

    def register(
        rule: Callable[[Sides, Cells], Iterable[Breach]],
    ) -> Callable[[Sides, Cells], Iterable[Breach]]:
        JUDGEMENT[code] = (severity, rule)
        return rule

    return register


def structural_findings(sides: Sides) -> list[Finding]:
    """Every way in which a table cannot be compiled, in the order of its lines."""
    found = [
        (line, Finding(code, message, Severity.ERROR, _where(sides.table, line)))
        for code, rule in STRUCTURE.items()
        for line, message in rule(sides)
    ]
    return [finding for _, finding in sorted(found, key=lambda pair: pair[0])]


def judgement_findings(sides: Sides) -> list[Finding]:
    """What the rules of judgement have to say about a table without structural faults."""
    cells = compile_table(sides.table, sides.left, sides.right)
    found = [
        (line, Finding(code, message, severity, _where(sides.table, line)))
        for code, (severity, rule) in JUDGEMENT.items()
        for line, message in rule(sides, cells)
    ]
    return [finding for _, finding in sorted(found, key=lambda pair: pair[0])]


def _where(table: MappingTable, line: int) -> str:
    return f"{table.path}:{max(line, 1)}"


# --- structure ----------------------------------------------------------------------------------


@structure("row-shape")
def row_shape(sides: Sides) -> Iterator[Breach]:
    """A row relates two values, or says of one that it has no counterpart."""
    for row in sides.table.rows:
        if row.left is None and row.right is None:
            yield row.line, "a row needs left, right or both"
        elif row.none is not None and row.relation is not None:
            yield row.line, "a row has either a relation or none, not both"
        elif row.none is not None and row.left is not None and row.right is not None:
            yield row.line, "a row with none names one side only"
        elif row.none is None and (row.left is None or row.right is None):
            yield row.line, "a row with one side only needs none with the reason"
        elif row.none is None and row.relation is None:
            yield row.line, "a row with two sides needs a relation"


@structure("unknown-value-in-row")
def unknown_value(sides: Sides) -> Iterator[Breach]:
    """Rows name values of the enumerations, by their wire spelling."""
    for row in sides.table.rows:
        for wire, enumeration in ((row.left, sides.left), (row.right, sides.right)):
            if wire is None or wire in enumeration.by_wire or wire in enumeration.by_alias:
                continue
            hint = did_you_mean(wire, enumeration.wires)
            yield row.line, f"{wire!r} is no value of {enumeration.address}{hint}"


@structure("alias-in-row")
def alias_in_row(sides: Sides) -> Iterator[Breach]:
    """Rows name values, not aliases: an alias is translated as its value."""
    for row in sides.table.rows:
        for wire, enumeration in ((row.left, sides.left), (row.right, sides.right)):
            if wire is None or wire in enumeration.by_wire or wire not in enumeration.by_alias:
                continue
            value = enumeration.by_alias[wire].value
            hint = f"; its value is {value!r}" if value else ", and one without value"
            yield row.line, f"{wire!r} is an alias in {enumeration.address}{hint}"


@structure("undeclared-fact")
def undeclared_fact(sides: Sides) -> Iterator[Breach]:
    """The facts of `when` and `then` are declared in `left_facts` and `right_facts`."""
    for row, key, facts, domains in _facts_of_rows(sides.table):
        for name in facts:
            if name not in domains:
                hint = did_you_mean(name, domains)
                declared = "left_facts" if key == "when" else "right_facts"
                yield row.line, f"{key}: fact {name!r} is not declared in {declared}{hint}"


@structure("fact-word-outside-domain")
def fact_word_outside_domain(sides: Sides) -> Iterator[Breach]:
    """The words of `when` and `then` are in the domains of their facts."""
    for row, key, facts, domains in _facts_of_rows(sides.table):
        for name, word in facts.items():
            if name in domains and word not in domains[name]:
                hint = did_you_mean(word, domains[name])
                yield row.line, f"{key}: {name} cannot be {word!r}{hint}"


@structure("bad-domain")
def bad_domain(sides: Sides) -> Iterator[Breach]:
    """A domain has two or more different words, and the facts of a side few assignments."""
    for side, domains in (
        ("left_facts", sides.table.left_facts),
        ("right_facts", sides.table.right_facts),
    ):
        for name, words in domains.items():
            if len(set(words)) < max(2, len(words)):
                yield 1, f"{side}: the domain of {name} needs two or more different words"
        if prod(map(len, domains.values())) > MOST_ASSIGNMENTS:
            yield 1, f"{side}: more than {MOST_ASSIGNMENTS} ways to combine the facts"


@structure("duplicate-row")
def duplicate_row(sides: Sides) -> Iterator[Breach]:
    """No two rows say something of the same values under the same facts."""
    seen: dict[object, list[Row]] = {}
    for row in sides.table.rows:
        key = (row.left, row.right, *map(_frozen, (row.when, row.then)))
        before = seen.setdefault(key, [])
        first = next((other for other in before if _meet(other.direction, row.direction)), None)
        before.append(row)
        if first is not None:
            what = "contradicts" if first.relation != row.relation else "repeats"
            yield row.line, f"{_names(row)} {what} line {first.line}"


def _meet(one: Direction, other: Direction) -> bool:
    """Whether there is a direction in which both hold."""
    return one.covers(other) or other.covers(one)


@structure("contradiction")
def contradiction(sides: Sides) -> Iterator[Breach]:
    """A value with a counterpart under some facts is not declared without one under the same."""
    linked: dict[object, Row] = {}
    for row in sides.table.rows:
        if row.none is None and row.relation is not Relation.DISJOINT:
            for end in _ends(row):
                linked.setdefault(end, row)
    for row in sides.table.rows:
        other = next(filter(None, map(linked.get, _ends(row))), None)
        if row.none is not None and other is not None:
            yield row.line, f"{_names(row)} has no counterpart, but line {other.line} gives one"


def _ends(row: Row) -> Iterator[object]:
    """The values that a row speaks of as sources, with their facts."""
    if row.left is not None and row.direction.covers(Direction.FORWARD):
        yield "left", row.left, _frozen(row.when)
    if row.right is not None and row.direction.covers(Direction.BACK):
        yield "right", row.right, _frozen(row.then)


def _facts_of_rows(
    table: MappingTable,
) -> Iterator[tuple[Row, str, Mapping[str, str], Mapping[str, tuple[str, ...]]]]:
    for row in table.rows:
        yield row, "when", row.when, table.left_facts
        yield row, "then", row.then, table.right_facts


def _frozen(facts: Mapping[str, str]) -> frozenset[tuple[str, str]]:
    return frozenset(facts.items())


def _names(row: Row) -> str:
    return " - ".join(wire for wire in (row.left, row.right) if wire is not None)


# --- judgement ----------------------------------------------------------------------------------


@judgement("value-without-row", Severity.ERROR)
def value_without_row(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """Every value of both sides stands in a row, if only to say that it has no counterpart."""
    rows = sides.table.rows
    named = (
        {row.left for row in rows if row.direction.covers(Direction.FORWARD)},
        {row.right for row in rows if row.direction.covers(Direction.BACK)},
    )
    for enumeration, wires in zip((sides.left, sides.right), named, strict=True):
        for wire in enumeration.wires:
            if wire not in wires:
                yield 1, f"no row says anything of {enumeration.address}#{wire}"


@judgement("fact-combination-without-row", Severity.ERROR)
def fact_combination_without_row(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """A left value with a row under some facts has one under all, or a reason why not."""
    for wire in sides.left.wires:
        covered, first = 0, 0
        for row in sides.table.rows:
            if row.left == wire and row.direction.covers(Direction.FORWARD):
                covered |= cells.source_facts.mask(row.when)
                first = first or row.line
        missing = cells.source_facts.everything & ~covered
        if covered and missing:
            index = (missing & -missing).bit_length() - 1
            facts = dict(
                zip(cells.source_facts.domains, cells.source_facts.assignments[index], strict=True)
            )
            yield first, f"no row says what {wire} is when {facts}"


@judgement("shadowed-row", Severity.ERROR)
def shadowed_row(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """Every row fires under some facts: rows with more conditions never cover it wholly."""
    facts, rivals = cells.source_facts, conditional_rows(sides.table.rows)
    for row in sides.table.rows:
        if row.left is None or row.relation is Relation.DISJOINT:
            continue
        ways = [way for way in (Direction.FORWARD, Direction.BACK) if row.direction.covers(way)]
        if not any(effective(row, rivals, facts, way) for way in ways):
            yield row.line, f"{_names(row)} never fires: rows with more conditions cover it"


@judgement("unused-fact", Severity.ERROR)
def unused_fact(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """Every declared fact is used by some row."""
    table = sides.table
    used = [{name for row in table.rows for name in getattr(row, key)} for key in ("when", "then")]
    for side, names in zip(("left_facts", "right_facts"), used, strict=True):
        for name in getattr(table, side):
            if name not in names:
                yield 1, f"{side}: no row uses {name}"


@judgement("equivalent-not-one-to-one", Severity.ERROR)
def equivalent_not_one_to_one(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """Two values that say the same have no other counterparts, under the facts of the row.

    Rows that hold one way only do not count: a retired value can reach its successor although the
    successor has an equivalent of its own.
    """
    two_way = [link for link in cells.links if link.rows[0].row.direction is Direction.BOTH]
    told: set[int] = set()
    for link in two_way:
        if Relation.EQUIVALENT not in link.relations:
            continue
        rival = next((other for other in two_way if _rivals(link, other)), None)
        if rival is not None and link.rows[0].row.line not in told:
            told.add(link.rows[0].row.line)
            yield (
                link.rows[0].row.line,
                f"{link.source} and {link.target} cannot be equivalent beside "
                f"{rival.source} - {rival.target} in line {rival.rows[0].row.line}",
            )


def _rivals(link: Link, other: Link) -> bool:
    """Whether another link shares one end with this one, under facts that both allow."""
    same_source = other.source == link.source and other.source_mask & link.source_mask
    same_target = other.target == link.target and other.target_mask & link.target_mask
    return bool(
        (same_source and other.target != link.target)
        or (same_target and other.source != link.source)
    )


@judgement("relation-without-note", Severity.ERROR)
def relation_without_note(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """A row that is broader, overlaps or is disjoint says why."""
    plain = (Relation.EQUIVALENT, Relation.NARROWER, None)
    for row in sides.table.rows:
        if row.relation not in plain and not row.note:
            yield row.line, f"{_names(row)}: {row.relation} needs a note"


@judgement("reason-empty", Severity.ERROR)
def reason_empty(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """No counterpart without a reason."""
    for row in sides.table.rows:
        if row.none is not None and not row.none.strip():
            yield row.line, f"{_names(row)}: none needs a reason"


@judgement("missing-basis", Severity.ERROR)
def missing_basis(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """The table says which sections it is judged from."""
    if not sides.table.basis.strip():
        yield 1, "the table needs a basis"


@judgement("deprecated-target", Severity.WARNING)
def deprecated_target(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """A row that leads to a value that its standard advises against says why, unless the value
    that it comes from is deprecated, too."""
    for row in sides.table.rows:
        advice = _advice(sides.left, row.left), _advice(sides.right, row.right)
        if row.relation is None or row.note or all(advice):
            continue
        for way, wire, against in (
            (Direction.BACK, row.left, advice[0]),
            (Direction.FORWARD, row.right, advice[1]),
        ):
            if against and row.direction.covers(way):
                yield row.line, f"{wire} is deprecated: {against}"


def _advice(enumeration: Enumeration, wire: str | None) -> str | None:
    value = enumeration.by_wire.get(wire or "")
    return value.deprecated if value is not None else None


@judgement("two-preferences", Severity.ERROR)
def two_preferences(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """Under any one combination of facts at most one candidate is preferred, each way."""
    for way, one_way in (("forward", cells), ("back", cells.inverse())):
        preferred = [link for link in one_way.links if link.prefer_forward]
        for number, link in enumerate(preferred):
            for other in preferred[:number]:
                if (
                    other.source == link.source
                    and other.target != link.target
                    and other.source_mask & link.source_mask
                ):
                    yield (
                        link.rows[0].row.line,
                        f"{link.source}: {link.target} and {other.target} "
                        f"(line {other.rows[0].row.line}) are both preferred {way}",
                    )


@judgement("useless-preference", Severity.WARNING)
def useless_preference(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """A preference chooses among several candidates."""
    for row in sides.table.rows:
        if row.prefer is not None and not _meet(row.prefer, row.direction):
            yield row.line, f"{_names(row)} does not hold {row.prefer}: the preference is idle"
    for way, one_way in (("forward", cells), ("back", cells.inverse())):
        held = {(link.source, link.target) for link in one_way.links if link.forward}
        targets = Counter(source for source, _ in held)
        for link in one_way.links:
            if link.prefer_forward and targets[link.source] == 1:
                yield (
                    link.rows[0].row.line,
                    f"{link.source} has one candidate: prefer {way} is idle",
                )


@judgement("target-never-reached", Severity.INFO)
def target_never_reached(sides: Sides, cells: Cells) -> Iterator[Breach]:
    """Worth knowing: a value that no translation can give, in one of the directions."""
    for one_way in (cells, cells.inverse()):
        for wire in one_way.target.wires:
            if wire not in one_way.fibres:
                yield 1, f"nothing reaches {one_way.target.address}#{wire}"
