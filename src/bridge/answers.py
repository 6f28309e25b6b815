"""Cells become outcomes: what is known about the translation of one value.

Everything an outcome says is computed from the links that fire under the facts known; nothing is
declared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log2
from typing import Any

from attrs import evolve

from bridge.compile import Cells, FactSpace, Link, grouped
from bridge.model import Enumeration
from bridge.nearest import did_you_mean, nearest
from bridge.outcome import Candidate, Finding, Outcome, Verdict
from bridge.relation import Relation, RelationSet
from bridge.text import home_of, kind_of, shown, text_of

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
    by_target = grouped((link.target, link) for link in fired)
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
