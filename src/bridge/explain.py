"""Why a translation went as it did: the rows that fired, and what other facts would give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any

from attrs import frozen

from bridge.answers import deciding_facts
from bridge.compile import Cells, Cited
from bridge.model import Row
from bridge.outcome import Outcome
from bridge.text import home_of, text_of
from bridge.translator import Facts, Translator

MOST_ALTERNATIVES = 64
"""No more combinations of other facts than this are tried."""


@frozen
class Step:
    """One row that fired.

    Attributes:
        row: the row as written, from left to right.
        target: the right value of the row; empty if there is none.
        facts: the facts under which it fires; empty if under any.
        basis: the sections that it is judged from, its own or the table's.
        where: `path:line` of the row.
    """

    row: Row
    target: str
    facts: Mapping[str, str]
    basis: str
    where: str


@frozen
class Explanation:
    """Why an outcome is what it is.

    Attributes:
        outcome: the outcome.
        steps: the rows that fired; taken alone they give the same candidates.
        alternatives: what the outcome would be if facts that decide were known to be so.
        also: for each candidate, the other source values that can become it.
    """

    outcome: Outcome[Any]
    steps: tuple[Step, ...]
    alternatives: tuple[tuple[Mapping[str, str], Outcome[Any]], ...]
    also: Mapping[str, tuple[str, ...]]


def explain(translator: Translator[Any], value: object, facts: Facts | None = None) -> Explanation:
    """Why a value translates as it does; never raises, like `Translator.report`.

    >>> import bridge
    >>> reset = bridge.translator("ocpp-1.6/ResetType", "ocpp-2.0.1/ResetEnumType")
    >>> [step.row.right for step in explain(reset, "Hard").steps]
    ['Immediate']
    """
    outcome = translator.report(value, facts)
    cells = translator.cells
    wire = _wire(cells, value)
    if wire is None:
        return Explanation(outcome, (), (), {})
    known = translator.knowing(facts)[0].facts
    mask = cells.source_facts.mask(known)
    return Explanation(
        outcome=outcome,
        steps=tuple(_steps(cells, wire, mask)),
        alternatives=tuple(_alternatives(translator, wire, known, mask)),
        also={
            target: tuple(
                other
                for other in cells.source.wires
                if other in cells.fibres[target] and other != wire
            )
            for target in map(str, outcome.candidates)
        },
    )


def _wire(cells: Cells, value: object) -> str | None:
    """The value that a spelling stands for, if it is a value or an alias of one."""
    text = text_of(value)
    if text is None or home_of(value) not in (None, cells.source.address):
        return None
    alias = cells.source.by_alias.get(text)
    wire = alias.value if alias is not None else text
    return wire if wire in cells.source.by_wire else None


def _steps(cells: Cells, wire: str, mask: int) -> Iterable[Step]:
    """Each row once, with all the assignments under which it fires."""
    fired: dict[int, tuple[Cited, str, int]] = {}
    for link in cells.fired(wire, mask):
        for cited in link.rows:
            _, _, before = fired.get(id(cited.row), (cited, "", 0))
            fired[id(cited.row)] = (cited, cited.row.right or "", before | link.source_mask)
    for absence in cells.absences:
        if absence.value == wire and absence.mask & mask:
            fired[id(absence.row.row)] = (absence.row, "", absence.mask)
    for cited, target, under in fired.values():
        facts = cells.source_facts.common(under)
        yield Step(cited.row, target, facts, cited.basis, cited.where)


def _alternatives(
    translator: Translator[Any], wire: str, known: Mapping[str, str], mask: int
) -> Iterable[tuple[Mapping[str, str], Outcome[Any]]]:
    cells = translator.cells
    names = deciding_facts(cells, wire, mask)
    combinations = product(*(cells.source_facts.domains[name] for name in names))
    for _, words in zip(range(MOST_ALTERNATIVES), combinations, strict=False):
        more = dict(zip(names, words, strict=True))
        if more:
            yield more, translator.report(wire, {**known, **more})
