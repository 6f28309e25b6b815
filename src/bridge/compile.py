"""A mapping table becomes cells, and cells become prebuilt outcomes.

A table is expanded over the facts that it declares. An assignment gives every fact of one side a
word of its domain; a set of assignments is a bit mask (bit i is assignment i). A row then becomes
a link: this source value under these assignments may be that target value with those. All that
bridge says about a translation is computed from the links, and reading them from the other end
gives the inverse. What facts are known picks the assignments that agree with them; a fact that is
not known picks none out, so a missing fact never removes a candidate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import product
from math import log2, prod
from typing import Any

from attrs import evolve, field, frozen

from bridge.frozen import FrozenDict
from bridge.model import Direction, Enumeration, MappingTable, Row, Same
from bridge.nearest import did_you_mean, nearest
from bridge.outcome import Candidate, Finding, Outcome, Verdict
from bridge.relation import Relation, RelationSet, inverse
from bridge.text import home_of, kind_of, shown, text_of

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
        return _grouped((link.source, link) for link in self.links if link.forward)

    @cached_property
    def arriving(self) -> Mapping[str, tuple[Link, ...]]:
        """The links that lead back from each target value."""
        return _grouped((link.target, link) for link in self.links if link.back)

    @cached_property
    def reaching(self) -> Mapping[str, tuple[Link, ...]]:
        """The links that lead forward to each target value."""
        return _grouped((link.target, link) for link in self.links if link.forward)

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


def _grouped(pairs: Iterable[tuple[str, Link]]) -> Mapping[str, tuple[Link, ...]]:
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


# --- from cells to outcomes ---------------------------------------------------------------------

Member = Callable[[str], Any]
"""Turns a wire spelling into what the caller gets: itself, or a member of a Python enumeration."""

_MOST_NAMED = 6
"""A message names no more source values than this."""

_LOSSES = {
    Relation.NARROWER: ("widened", "{target} {says} less than {source}"),
    Relation.BROADER: ("narrowed", "{target} {says} more than {source}"),
    Relation.OVERLAPS: ("overlap", "{source} and {target} {each} cover cases the other does not"),
}


def outcome_of(cells: Cells, wire: str, mask: int, member: Member = str) -> Outcome[Any]:
    """What is known about a value of the source under the assignments of the mask."""
    fired = cells.fired(wire, mask)
    by_target = _grouped((link.target, link) for link in fired)
    targets = [target for target in cells.target.wires if target in by_target]
    if not targets:
        return _unmapped(cells, wire, mask)
    options = [_candidate(cells, wire, by_target[target], member) for target in targets]
    gap = mask
    for link in fired:
        gap &= ~link.source_mask
    if len(options) == 1 and not gap:
        return _settled(cells, wire, options[0], by_target[targets[0]])
    return _ambiguous(cells, wire, mask, gap, _one_preferred(options))


def _candidate(cells: Cells, wire: str, links: Sequence[Link], member: Member) -> Candidate[Any]:
    target = links[0].target
    mask = 0
    for link in links:
        mask |= link.target_mask
    facts = cells.target_facts.common(mask)
    return Candidate(
        value=member(target),
        facts=facts,
        bits=log2(len(cells.fibres[target])),
        recoverable=cells.tells(target, facts, wire),
        preferred=any(link.prefer_forward for link in links),
    )


def _one_preferred(options: Sequence[Candidate[Any]]) -> tuple[Candidate[Any], ...]:
    """Two preferences are none: which facts hold decides between them."""
    if sum(option.preferred for option in options) < 2:
        return tuple(options)
    return tuple(evolve(option, preferred=False) for option in options)


def _settled(
    cells: Cells, wire: str, option: Candidate[Any], links: Sequence[Link]
) -> Outcome[Any]:
    target = links[0].target
    relations: RelationSet = frozenset().union(*(link.relations for link in links))
    findings = [
        *_merged(cells, wire, target),
        *_relation_findings(wire, target, relations, links),
        *_deprecated(cells, target),
    ]
    exact = relations == {Relation.EQUIVALENT} and cells.fibres[target] == {wire}
    return Outcome(
        source=wire,
        verdict=Verdict.EXACT if exact else Verdict.LOSSY,
        route=cells.route,
        value=option.value,
        options=(option,),
        facts=option.facts,
        recoverable=option.recoverable,
        bits=option.bits,
        relations=relations,
        findings=tuple(findings),
    )


def _merged(cells: Cells, wire: str, target: str) -> Iterable[Finding]:
    fibre = cells.fibres[target]
    if len(fibre) > 1:
        others = [other for other in cells.source.wires if other in fibre and other != wire]
        more = len(others) - _MOST_NAMED
        named = [*others[:_MOST_NAMED], f"{more} more"] if more > 0 else others
        yield Finding("merged", f"{target} is also what {_listed(named)} can become")


def _relation_findings(
    wire: str, target: str, relations: RelationSet, links: Sequence[Link]
) -> Iterable[Finding]:
    """What each relation that may hold loses, the notes of the rows with the first of them."""
    notes = sorted({cited.row.note for link in links for cited in link.rows if cited.row.note})
    certain = len(relations) == 1
    for relation, (code, template) in _LOSSES.items():
        if relation in relations:
            says, each = ("says", "each") if certain else ("may say", "may each")
            message = template.format(source=wire, target=target, says=says, each=each)
            yield Finding(code, ": ".join(filter(None, (message, " ".join(notes)))))
            notes = []


def _deprecated(cells: Cells, target: str) -> Iterable[Finding]:
    advice = cells.target.by_wire[target].deprecated
    if advice:
        yield Finding("deprecated-target", f"{target} is deprecated: {advice}")


def _ambiguous(
    cells: Cells, wire: str, mask: int, gap: int, options: tuple[Candidate[Any], ...]
) -> Outcome[Any]:
    """Several values are possible, or one and, under the assignments of the gap, none."""
    answers = _answers(cells, wire, mask)
    settled = [len(targets) < 2 for targets in answers.values()]
    needs = _deciding(cells, answers) if any(settled) else ()
    possible = [str(option.value) for option in options] + ["nothing"] * bool(gap)
    message = f"{wire} may be {_listed(possible, 'or')}"
    if needs:
        message += f"; knowing {_listed(needs)} {'would' if all(settled) else 'may'} settle it"
    return Outcome(
        source=wire,
        verdict=Verdict.AMBIGUOUS,
        route=cells.route,
        options=options,
        needs=needs,
        findings=(Finding("ambiguous", message), *_partly_unmapped(cells, wire, gap)),
    )


def _partly_unmapped(cells: Cells, wire: str, gap: int) -> Iterable[Finding]:
    """Under which facts there is no counterpart, and why."""
    if gap:
        facts = cells.source_facts.common(gap)
        under = " and ".join(f"{name} is {word}" for name, word in facts.items())
        message = f"{wire} has no counterpart {f'when {under}' if under else 'under some facts'}"
        reasons = "; ".join(_reasons(cells, wire, gap))
        yield Finding("partly-unmapped", ": ".join(filter(None, (message, reasons))))


def deciding_facts(cells: Cells, wire: str, mask: int) -> tuple[str, ...]:
    """The facts, not known by the mask, on which the answer for a value depends."""
    return _deciding(cells, _answers(cells, wire, mask))


Answers = Mapping[tuple[str, ...], frozenset[str]]
"""Each assignment and the target values that are possible under it."""


def _answers(cells: Cells, wire: str, mask: int) -> Answers:
    links = cells.leaving.get(wire, ())
    return {
        assignment: frozenset(link.target for link in links if link.source_mask >> index & 1)
        for index, assignment in enumerate(cells.source_facts.assignments)
        if mask >> index & 1
    }


def _deciding(cells: Cells, answers: Answers) -> tuple[str, ...]:
    return tuple(
        name
        for position, name in enumerate(cells.source_facts.domains)
        if _depends(answers, position)
    )


def _depends(answers: Answers, position: int) -> bool:
    seen: dict[tuple[str, ...], frozenset[str]] = {}
    for assignment, targets in answers.items():
        others = assignment[:position] + assignment[position + 1 :]
        if seen.setdefault(others, targets) != targets:
            return True
    return False


def _unmapped(cells: Cells, wire: str, mask: int) -> Outcome[Any]:
    reasons = _reasons(cells, wire, mask)
    if reasons:
        message = f"{cells.target.address} has no counterpart of {wire}: {'; '.join(reasons)}"
        finding = Finding("no-counterpart", message)
    else:
        finding = Finding("no-row", f"no row says what {wire} is in {cells.target.address}")
    return Outcome(source=wire, verdict=Verdict.UNMAPPED, route=cells.route, findings=(finding,))


def _reasons(cells: Cells, wire: str, mask: int) -> list[str]:
    """Why there is no counterpart under the assignments of the mask, each reason once."""
    return sorted(
        {
            absence.reason
            for absence in cells.absences
            if absence.value == wire and absence.mask & mask
        }
    )


def _listed(words: Sequence[str], last: str = "and") -> str:
    """Words as a sentence lists them.

    >>> _listed(["A", "B", "C"])
    'A, B and C'
    """
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


# --- values that the enumeration does not have --------------------------------------------------


def stranger(cells: Cells, value: object) -> Outcome[Any]:
    """What is known about something that is no value and no alias with a value."""
    return Outcome(
        source=value,
        verdict=Verdict.UNKNOWN,
        route=cells.route,
        findings=tuple(_stranger_findings(cells.source, value)),
    )


def _stranger_findings(source: Enumeration, value: object) -> Iterable[Finding]:
    text, home = text_of(value), home_of(value)
    if text is None:
        message = f"{shown(value)} is of type {kind_of(value)}, values are text"
        yield Finding("wrong-type", message)
        return
    if home not in (None, source.address):
        yield Finding("foreign-member", f"{shown(text)} is a member of {home}")
        return
    alias = source.by_alias.get(text)
    if alias is not None:
        message = f"{shown(value)} means no value of {source.address}"
        yield Finding("alias-without-value", f"{message}: {alias.note}" if alias.note else message)
        return
    code = "custom-value" if source.open else "unknown-value"
    yield Finding(code, f"{shown(value)} is no value of {source.address}")
    for near in nearest(text, source.wires):
        yield Finding("near-miss", f"{near!r} is a value that looks much like it")


def fact_findings(space: FactSpace, facts: Mapping[Any, Any]) -> Iterable[Finding]:
    """What is wrong with facts as somebody gave them; each such fact is ignored."""
    asks = f"it asks for {_listed(list(space.domains)) or 'none'}"
    for given, word in facts.items():
        name = text_of(given)
        domain = space.domains.get(name) if name is not None else None
        if name is None or domain is None:
            hint = did_you_mean(name, space.domains) if name is not None else ""
            yield Finding("unknown-fact", f"no fact {shown(given)} here, {asks}{hint}")
        elif text_of(word) not in domain:
            hint = did_you_mean(text_of(word) or "", domain)
            message = f"{name} cannot be {shown(word)}, only {_listed(domain, 'or')}{hint}"
            yield Finding("fact-outside-domain", message)
