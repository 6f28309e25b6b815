"""What a translation should be, worked out from the rows by plain loops.

Written from the words of the design alone: no masks, no links, nothing from `bridge.compile`. A
table is expanded into cells, one for each row that holds under one assignment of the left facts
and goes with one assignment of the right facts; all else is read off the cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from math import log2

from attrs import field, frozen

from bridge.model import Direction, Enumeration, MappingTable, Row
from bridge.outcome import Verdict
from bridge.relation import Relation

Assignment = Mapping[str, str]

TURNED = {Relation.NARROWER: Relation.BROADER, Relation.BROADER: Relation.NARROWER}
LOSSES = {
    Relation.NARROWER: "widened",
    Relation.BROADER: "narrowed",
    Relation.OVERLAPS: "overlap",
}


@frozen
class Cell:
    """One row under one assignment of the facts of both sides, read from source to target."""

    source: str
    source_facts: Assignment
    target: str
    target_facts: Assignment
    relation: Relation
    preferred: bool


@frozen
class Expected:
    """What `Translator.report` should say of one value."""

    verdict: Verdict
    candidates: tuple[str, ...] = ()
    facts: tuple[Assignment, ...] = ()
    bits: tuple[float, ...] = ()
    recoverable: tuple[bool, ...] = ()
    preferred: tuple[bool, ...] = ()
    needs: tuple[str, ...] = ()
    relations: frozenset[Relation] = frozenset()
    codes: frozenset[str] = field(default=frozenset(), converter=frozenset)


def assignments(domains: Mapping[str, tuple[str, ...]]) -> list[dict[str, str]]:
    """Every way to give each fact one of its words."""
    return [dict(zip(domains, words, strict=True)) for words in product(*domains.values())]


def agrees(assignment: Assignment, facts: Assignment) -> bool:
    """Whether an assignment gives each of the facts the word that they have."""
    return all(assignment[name] == word for name, word in facts.items())


def wins(row: Row, rows: tuple[Row, ...], assignment: Assignment, way: Direction) -> bool:
    """Whether a row holds: its conditions do, and no row with more of them takes its value."""
    return agrees(assignment, row.when) and not any(
        other.left == row.left
        and len(other.when) > len(row.when)
        and agrees(assignment, other.when)
        and other.relation is not Relation.DISJOINT  # says what is no candidate, replaces none
        and other.direction in (way, Direction.BOTH)
        for other in rows
    )


def cells(table: MappingTable, way: Direction) -> Iterator[Cell]:
    """The table expanded over the facts of both sides, read in one direction."""
    for row in table.rows:
        if row.relation in (None, Relation.DISJOINT) or row.direction not in (way, Direction.BOTH):
            continue
        for left in assignments(table.left_facts):
            if not wins(row, table.rows, left, way):
                continue
            for right in assignments(table.right_facts):
                if not agrees(right, row.then):
                    continue
                preferred = row.prefer in (way, Direction.BOTH)
                if way is Direction.FORWARD:
                    yield Cell(row.left, left, row.right, right, row.relation, preferred)
                else:
                    relation = TURNED.get(row.relation, row.relation)
                    yield Cell(row.right, right, row.left, left, relation, preferred)


class Oracle:
    """Answers as a translator of the table in one direction should."""

    def __init__(
        self, table: MappingTable, left: Enumeration, right: Enumeration, way: Direction
    ) -> None:
        forward = way is Direction.FORWARD
        self.table, self.way = table, way
        self.source, self.target = (left, right) if forward else (right, left)
        self.domains = table.left_facts if forward else table.right_facts
        self.cells = list(cells(table, way))
        self.converse = list(cells(table, Direction.BACK if forward else Direction.FORWARD))

    def candidates(self, value: str, known: Assignment) -> tuple[str, ...]:
        """K: what the value may be under any assignment that agrees with what is known."""
        reached = {
            cell.target
            for cell in self.cells
            if cell.source == value and agrees(cell.source_facts, known)
        }
        return tuple(wire for wire in self.target.wires if wire in reached)

    def has_gap(self, value: str, known: Assignment) -> bool:
        """Whether under some assignment, not excluded by what is known, there is no candidate."""
        return any(
            not self.candidates(value, assignment)
            for assignment in assignments(self.domains)
            if agrees(assignment, known)
        )

    def fibre(self, target: str) -> set[str]:
        """F: every source value that can reach the target value."""
        return {cell.source for cell in self.cells if cell.target == target}

    def leads_back_to(self, target: str, facts: Assignment) -> set[str]:
        """What the converse gives for a target value under the facts that are known beside it."""
        return {
            cell.target
            for cell in self.converse
            if cell.source == target and agrees(cell.source_facts, facts)
        }

    def led_from(self, target: str, facts: Assignment) -> set[str]:
        """The source values that lead to a target value with these facts beside it."""
        return {
            cell.source
            for cell in self.cells
            if cell.target == target and agrees(cell.target_facts, facts)
        }

    def facts_beside(self, value: str, known: Assignment, target: str) -> Assignment:
        """What holds beside the target in every cell that leads to it."""
        beside = [cell.target_facts for cell in self._between(value, known, target)]
        return {
            name: word
            for name, word in beside[0].items()
            if all(facts[name] == word for facts in beside)
        }

    def needs(self, value: str, known: Assignment) -> tuple[str, ...]:
        """The facts on which the answer depends, if under some assignment it is settled."""
        answers = [
            (assignment, self.candidates(value, assignment))
            for assignment in assignments(self.domains)
            if agrees(assignment, known)
        ]
        if not any(len(answer) < 2 for _, answer in answers):
            return ()
        return tuple(
            name
            for name in self.domains
            if any(
                answer != other and _differ_in_one(one, two, name)
                for one, answer in answers
                for two, other in answers
            )
        )

    def expected(self, value: str, known: Assignment) -> Expected:
        """All that a translator should say of a value of the source."""
        found = self.candidates(value, known)
        if not found:
            return Expected(Verdict.UNMAPPED, codes=[self._why_none(value, known)])
        facts = tuple(self.facts_beside(value, known, target) for target in found)
        wanted = tuple(
            any(cell.preferred for cell in self._between(value, known, target)) for target in found
        )
        options = {
            "candidates": found,
            "facts": facts,
            "bits": tuple(log2(len(self.fibre(target))) for target in found),
            "recoverable": tuple(
                self.leads_back_to(target, beside) == self.led_from(target, beside) == {value}
                for target, beside in zip(found, facts, strict=True)
            ),
            # two preferences are none: the author left it to the facts
            "preferred": wanted if sum(wanted) == 1 else (False,) * len(found),
        }
        gap = self.has_gap(value, known)
        if len(found) > 1 or gap:
            needs = self.needs(value, known)
            codes = {"ambiguous", *(["partly-unmapped"] if gap else [])}
            return Expected(Verdict.AMBIGUOUS, needs=needs, codes=codes, **options)
        (target,) = found
        relations = frozenset(cell.relation for cell in self._between(value, known, target))
        merged = self.fibre(target) != {value}
        exact = relations == {Relation.EQUIVALENT} and not merged
        codes = {LOSSES[relation] for relation in relations if relation in LOSSES}
        codes |= {"merged"} if merged else set()
        codes |= {"deprecated-target"} if self.target.by_wire[target].deprecated else set()
        verdict = Verdict.EXACT if exact else Verdict.LOSSY
        return Expected(verdict, relations=relations, codes=codes, **options)

    def _between(self, value: str, known: Assignment, target: str) -> list[Cell]:
        return [
            cell
            for cell in self.cells
            if (cell.source, cell.target) == (value, target) and agrees(cell.source_facts, known)
        ]

    def _why_none(self, value: str, known: Assignment) -> str:
        forward = self.way is Direction.FORWARD
        for row in self.table.rows:
            own = row.left if forward else row.right
            reason = row.note if row.relation is Relation.DISJOINT else row.none
            if own != value or not reason:
                continue
            if any(
                wins(row, self.table.rows, assignment, self.way)
                if forward
                else agrees(assignment, row.then)
                for assignment in assignments(self.domains)
                if agrees(assignment, known)
            ):
                return "no-counterpart"
        return "no-row"


def _differ_in_one(one: Assignment, two: Assignment, name: str) -> bool:
    return all((one[each] == two[each]) == (each != name) for each in one)
