"""Codes and their documentation stay together."""

import re
from pathlib import Path

import pytest
from engine import toys

import bridge
import bridge.feed
from bridge import audit, rules
from bridge.outcome import CODES

README = (bridge.library().own_mappings / "README.md").read_text("utf-8")


def documented(heading: str, text: str = README) -> set[str]:
    """The codes in the table under a heading."""
    section = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `([a-z-]+)` \|", section, re.M))


def test_every_code_of_an_outcome_is_documented():
    """The table of codes in mappings/README.md is the list in the code."""
    assert documented("Finding codes of an outcome") == set(CODES)


def test_every_code_of_an_outcome_has_an_executed_example():
    """All but `no-row`, which no table without errors can give."""
    shown = set(
        re.findall(r"'([a-z-]+)'", "".join(re.findall(r"```python\n(.*?)```", README, re.S)))
    )
    assert set(CODES) - shown == {"no-row"}


def test_every_code_of_a_patch_is_documented():
    """The table of codes in the README of the project is the list in the feed."""
    readme = Path(__file__).parents[1] / "README.md"
    assert documented("Try it", readme.read_text("utf-8")) == set(bridge.feed.CODES)


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
ROWS, FILES = re.findall(r"```toml\n(# .*?)```", README, re.S)


def entries(block: str) -> dict[str, str]:
    """The parts of a block by the comment at the head of each."""
    parts = re.split(r"^# (.*)\n", block, flags=re.M)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize(("code", "rows"), list(entries(ROWS).items()))
def test_the_broken_rows_of_the_document_break_what_they_say(tmp_path, code, rows):
    """The audit of a table with these rows has a finding with this code."""
    text = toys.table(rows, BELL)
    found = audit.audit(toys.library(tmp_path, {toys.DOOR_GATE: text}))
    assert code in {finding.code for finding in found}


@pytest.mark.parametrize(("head", "text"), list(entries(FILES).items()))
def test_the_broken_files_of_the_document_break_what_they_say(tmp_path, head, text):
    """The audit of a library with this file has a finding with this code."""
    code, _, path = head.partition(", in ")
    files = {toys.DOOR_GATE: toys.PLAIN, path: text}
    found = audit.audit(toys.library(tmp_path, files))
    assert code in {finding.code for finding in found}


def test_every_code_of_the_audit_has_an_executed_example():
    """No code is without rows or a file that break it."""
    shown = {*entries(ROWS), *(head.partition(",")[0] for head in entries(FILES))}
    assert shown == documented("Finding codes of the audit")


def source_of(module) -> str:
    with open(module.__file__, encoding="utf-8") as file:
        return file.read()
