"""Codes and their documentation stay together."""

import re

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


def source_of(module) -> str:
    with open(module.__file__, encoding="utf-8") as file:
        return file.read()
