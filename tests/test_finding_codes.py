"""Codes and their documentation stay together."""

import re

import pytest
from engine import toys

import bridge
from bridge import audit, rules
from bridge.outcome import CODES

README = (bridge.library().own_mappings / "README.md").read_text("utf-8")


def documented(heading: str) -> set[str]:
    """The codes in the table under a heading."""
    section = README.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `([a-z-]+)` \|", section, re.M))


def test_every_code_of_an_outcome_is_documented():
    """The table of codes in mappings/README.md is the list in the code."""
    assert documented("Finding codes of an outcome") == set(CODES)


def test_every_code_of_the_audit_is_documented():
    """The codes that rules and audit give are those in mappings/README.md."""
    written = set(re.findall(r'_finding\(\s*"([a-z-]+)"', source_of(audit)))
    known = written | set(rules.STRUCTURE) | set(rules.JUDGEMENT)
    assert documented("Finding codes of the audit") == known


def test_every_fact_that_a_shipped_table_asks_for_is_documented():
    """The table of facts in mappings/README.md says where each fact comes from."""
    section = README.partition("## Facts in use\n")[2].partition("\n## ")[0]
    listed = re.findall(r"^\| `([a-z_]+)` \|", section, re.M)
    asked = {
        fact
        for table in bridge.library().tables()
        for facts in (table.left_facts, table.right_facts)
        for fact in facts
    }
    assert asked <= set(listed)
    assert listed == sorted(listed)


BELL = 'left_facts = { bell = ["rings", "silent"] }'


def broken_rows():
    """The rows of the last TOML block of mappings/README.md, by the code that they break."""
    block = README.rpartition("```toml\n")[2].partition("```")[0]
    for entry in re.split(r"^# ", block, flags=re.M)[1:]:
        code, _, rows = entry.partition("\n")
        yield pytest.param(code, rows, id=code)


@pytest.mark.parametrize(("code", "rows"), list(broken_rows()))
def test_the_broken_rows_of_the_document_break_what_they_say(tmp_path, code, rows):
    """The audit of a table with these rows has a finding with this code."""
    text = toys.table(rows, BELL)
    found = audit.audit(toys.library(tmp_path, {toys.DOOR_GATE: text}))
    assert code in {finding.code for finding in found}


def source_of(module) -> str:
    with open(module.__file__, encoding="utf-8") as file:
        return file.read()
