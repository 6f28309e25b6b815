"""Models as plain dicts, lists and text, ready for JSON."""

from __future__ import annotations

from typing import Any

from bridge.explain import Explanation
from bridge.model import Catalogue, Enumeration, MappingTable, Row
from bridge.outcome import Finding


def plain_catalogue(catalogue: Catalogue) -> dict[str, Any]:
    """A catalogue: its sources and enumerations."""
    return {
        "id": catalogue.id,
        "protocol": catalogue.protocol,
        "version": catalogue.version,
        "edition": catalogue.edition,
        "sources": [
            {"id": s.id, "title": s.title, "where": s.where, "sections": s.sections}
            for s in catalogue.sources
        ],
        "enumerations": [plain_enumeration(each) for each in catalogue.enumerations],
    }


def plain_enumeration(enumeration: Enumeration) -> dict[str, Any]:
    """An enumeration: wire spellings, aliases with what they mean, bindings as text."""
    values = enumeration.values
    return {
        "address": enumeration.address,
        "name": enumeration.name,
        "section": enumeration.section,
        "source": enumeration.source,
        "open": enumeration.open,
        "note": enumeration.note,
        "values": list(enumeration.wires),
        "aliases": {alias.wire: alias.value for alias in enumeration.aliases},
        "bindings": [str(binding) for binding in enumeration.bindings],
        "defaults": {str(b): b.default for b in enumeration.bindings if b.default is not None},
        "notes": {value.wire: value.note for value in values if value.note},
        "alias_notes": {alias.wire: alias.note for alias in enumeration.aliases if alias.note},
        "deprecated": {value.wire: value.deprecated for value in values if value.deprecated},
        "codes": {value.wire: value.code for value in values if value.code is not None},
    }


def plain_table(table: MappingTable) -> dict[str, Any]:
    """A table with its rows."""
    return {
        "left": table.left,
        "right": table.right,
        "basis": table.basis,
        "note": table.note,
        "path": table.path,
        "left_facts": {name: list(words) for name, words in table.left_facts.items()},
        "right_facts": {name: list(words) for name, words in table.right_facts.items()},
        "rows": [plain_row(row) for row in table.rows],
    }


def plain_row(row: Row) -> dict[str, Any]:
    """A row; what it does not say is left out."""
    fields = {
        "left": row.left,
        "relation": row.relation and str(row.relation),
        "right": row.right,
        "when": dict(row.when),
        "then": dict(row.then),
        "prefer": row.prefer and str(row.prefer),
        "direction": str(row.direction),
        "none": row.none,
        "note": row.note,
        "basis": row.basis,
        "practice": list(row.practice),
        "line": row.line,
    }
    return {
        name: content
        for name, content in fields.items()
        if content not in (None, [], {}) and (content or name == "none")
    }


def plain_finding(finding: Finding) -> dict[str, Any]:
    """A finding of the audit."""
    return {
        "severity": str(finding.severity),
        "code": finding.code,
        "where": finding.where,
        "message": finding.message,
    }


def plain_explanation(explanation: Explanation) -> dict[str, Any]:
    """An explanation: outcome, the rows that fired, what other facts would give."""
    return {
        "outcome": explanation.outcome.to_dict(),
        "rows": [
            {
                **plain_row(step.row),
                "fires_when": dict(step.facts),
                "basis": step.basis,
                "where": step.where,
            }
            for step in explanation.steps
        ],
        "alternatives": [
            {
                "facts": dict(facts),
                "verdict": str(outcome.verdict),
                "value": None if outcome.value is None else str(outcome.value),
                "candidates": [str(candidate) for candidate in outcome.candidates],
            }
            for facts, outcome in explanation.alternatives
        ],
        "also": {target: list(others) for target, others in explanation.also.items()},
    }
