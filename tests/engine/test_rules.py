"""Every rule about a table, on a toy table that breaks it and nothing else."""

import pytest

from bridge.audit import audit
from bridge.errors import TableError
from bridge.rules import JUDGEMENT as JUDGEMENT_RULES
from bridge.rules import STRUCTURE as STRUCTURE_RULES

from .toys import DOOR_GATE, MARK, PLAIN, PLAIN_ROWS, library, marked_line, place, table

BELL = 'left_facts = { bell = ["rings", "silent"] }'
DOG = 'right_facts = { dog = ["barks", "sleeps"] }'
OPEN_OPEN = 'left = "Open", relation = "narrower", right = "OPEN"'
OPEN_SHUT = 'left = "Open", relation = "narrower", right = "SHUT"'
SHUT = '{ left = "Shut", relation = "equivalent", right = "SHUT" },'
TOO_MANY = ", ".join(f'f{number} = ["0", "1"]' for number in range(13))

STRUCTURE = {
    "a row of nothing": (
        "row-shape",
        table(PLAIN_ROWS + f'{{ note = "?" }}, {MARK}'),
    ),
    "a relation and none": (
        "row-shape",
        table(f'{{ {OPEN_OPEN}, none = "?" }}, {MARK}'),
    ),
    "none between two values": (
        "row-shape",
        table(f'{{ left = "Open", right = "OPEN", none = "?" }}, {MARK}'),
    ),
    "one side without none": (
        "row-shape",
        table(f'{{ left = "Open" }}, {MARK}'),
    ),
    "two sides without relation": (
        "row-shape",
        table(f'{{ left = "Open", right = "OPEN" }}, {MARK}'),
    ),
    "an unknown left value": (
        "unknown-value-in-row",
        table(f'{{ left = "Opne", relation = "equivalent", right = "OPEN" }}, {MARK}'),
    ),
    "an unknown right value": (
        "unknown-value-in-row",
        table(f'{{ left = "Open", relation = "equivalent", right = "Open" }}, {MARK}'),
    ),
    "an alias": (
        "alias-in-row",
        table(f'{{ left = "Opened", relation = "equivalent", right = "OPEN" }}, {MARK}'),
    ),
    "an alias that means no value": (
        "alias-in-row",
        table(f'{{ left = "Slammed", relation = "equivalent", right = "SHUT" }}, {MARK}'),
    ),
    "an undeclared left fact": (
        "undeclared-fact",
        table(
            f'{{ {OPEN_OPEN}, when = {{ bel = "rings" }} }}, {MARK}',
            BELL,
        ),
    ),
    "an undeclared right fact": (
        "undeclared-fact",
        table(
            f'{{ {OPEN_OPEN}, then = {{ bell = "rings" }} }}, {MARK}',
            BELL,
        ),
    ),
    "a word that a left fact cannot be": (
        "fact-word-outside-domain",
        table(
            f'{{ {OPEN_OPEN}, when = {{ bell = "ring" }} }}, {MARK}',
            BELL,
        ),
    ),
    "a word that a right fact cannot be": (
        "fact-word-outside-domain",
        table(
            f'{{ {OPEN_OPEN}, then = {{ dog = "mews" }} }}, {MARK}',
            DOG,
        ),
    ),
    "a domain of one word": (
        "bad-domain",
        table(PLAIN_ROWS, 'left_facts = { bell = ["rings"] }', mark=MARK),
    ),
    "a domain with one word twice": (
        "bad-domain",
        table(PLAIN_ROWS, 'right_facts = { bell = ["rings", "silent", "rings"] }', mark=MARK),
    ),
    "more combinations of facts than 4096": (
        "bad-domain",
        table(PLAIN_ROWS, f"left_facts = {{ {TOO_MANY} }}", mark=MARK),
    ),
    "the same row twice": (
        "duplicate-row",
        table(PLAIN_ROWS + SHUT + MARK),
    ),
    "two relations of the same values": (
        "duplicate-row",
        table(PLAIN_ROWS + f"{{ {OPEN_OPEN} }}, {MARK}"),
    ),
    "two relations of the same values, one of them one way": (
        "duplicate-row",
        table(PLAIN_ROWS + f'{{ {OPEN_OPEN}, direction = "back" }}, {MARK}'),
    ),
    "a left value with and without counterpart": (
        "contradiction",
        table(PLAIN_ROWS + f'{{ left = "Open", none = "gates stay shut" }}, {MARK}'),
    ),
    "a right value with and without counterpart": (
        "contradiction",
        table(PLAIN_ROWS + f'{{ right = "OPEN", none = "doors stay shut" }}, {MARK}'),
    ),
    "a counterpart and none under the same facts": (
        "contradiction",
        table(
            f"""\
{SHUT}
{{ {OPEN_OPEN}, when = {{ bell = "rings" }} }},
{{ left = "Open", none = "nobody knows", when = {{ bell = "rings" }} }}, {MARK}""",
            BELL,
        ),
    ),
}

JUDGEMENT = {
    "a left value in no row": (
        "value-without-row",
        table(f'{SHUT}\n{{ right = "OPEN", none = "doors stay shut" }},', mark=MARK),
    ),
    "a right value in no row": (
        "value-without-row",
        table(f'{SHUT}\n{{ left = "Open", none = "gates stay shut" }},', mark=MARK),
    ),
    "a left value that only rows of the other direction name": (
        "value-without-row",
        table(
            f'{SHUT}\n{{ {OPEN_OPEN}, direction = "back" }},',
            mark=MARK,
        ),
    ),
    "a left value with rows under some facts only": (
        "fact-combination-without-row",
        table(
            f"""\
{SHUT}
{{ {OPEN_OPEN}, when = {{ bell = "rings" }} }}, {MARK}""",
            BELL,
        ),
    ),
    "a row that others cover": (
        "shadowed-row",
        table(
            f"""\
{SHUT}
{{ {OPEN_SHUT} }}, {MARK}
{{ {OPEN_OPEN}, when = {{ bell = "rings" }} }},
{{ {OPEN_OPEN}, when = {{ bell = "silent" }} }},""",
            BELL,
        ),
    ),
    "a lack of counterpart that others cover": (
        "shadowed-row",
        table(
            f"""\
{SHUT}
{{ left = "Open", none = "gates stay shut" }}, {MARK}
{{ {OPEN_OPEN}, when = {{ bell = "rings" }} }},
{{ {OPEN_OPEN}, when = {{ bell = "silent" }} }},""",
            BELL,
        ),
    ),
    "a left fact of no row": ("unused-fact", table(PLAIN_ROWS, BELL, mark=MARK)),
    "a right fact of no row": ("unused-fact", table(PLAIN_ROWS, DOG, mark=MARK)),
    "an equivalent left value with another counterpart": (
        "equivalent-not-one-to-one",
        table(
            f"""\
{{ left = "Open", relation = "equivalent", right = "OPEN" }}, {MARK}
{{ {OPEN_SHUT} }},
{{ left = "Shut", relation = "narrower", right = "SHUT" }},"""
        ),
    ),
    "an equivalent right value with another counterpart": (
        "equivalent-not-one-to-one",
        table(
            f"""\
{{ left = "Open", relation = "equivalent", right = "OPEN" }}, {MARK}
{{ left = "Shut", relation = "narrower", right = "OPEN" }},
{{ right = "SHUT", none = "?" }},"""
        ),
    ),
    "an equivalent value with another counterpart beside a row that holds one way": (
        "equivalent-not-one-to-one",
        table(
            f"""\
{{ left = "Open", relation = "equivalent", right = "OPEN" }}, {MARK}
{{ {OPEN_SHUT} }},
{{ {OPEN_SHUT}, when = {{ bell = "rings" }}, direction = "forward" }},
{{ left = "Shut", relation = "narrower", right = "SHUT" }},""",
            BELL,
        ),
    ),
    "broader without a note": (
        "relation-without-note",
        table(f'{SHUT}\n{{ left = "Open", relation = "broader", right = "OPEN" }}, {MARK}'),
    ),
    "overlaps without a note": (
        "relation-without-note",
        table(f'{SHUT}\n{{ left = "Open", relation = "overlaps", right = "OPEN" }}, {MARK}'),
    ),
    "disjoint without a note": (
        "relation-without-note",
        table(PLAIN_ROWS + f'{{ left = "Open", relation = "disjoint", right = "SHUT" }}, {MARK}'),
    ),
    "none without a reason": (
        "reason-empty",
        table(
            f"""\
{SHUT}
{{ left = "Open", none = " " }}, {MARK}
{{ right = "OPEN", none = "doors stay shut" }},"""
        ),
    ),
    "no basis": ("missing-basis", table(PLAIN_ROWS, basis=" ", mark=MARK)),
    "two preferences forward": (
        "two-preferences",
        table(
            f"""\
{{ {OPEN_OPEN}, prefer = "forward" }},
{{ {OPEN_SHUT}, prefer = "both" }}, {MARK}
{{ left = "Shut", relation = "narrower", right = "SHUT", prefer = "forward" }},
{{ left = "Shut", relation = "narrower", right = "OPEN" }},"""
        ),
    ),
    "two preferences back": (
        "two-preferences",
        table(
            f"""\
{{ {OPEN_OPEN}, prefer = "back" }},
{{ left = "Shut", relation = "narrower", right = "OPEN", prefer = "back" }}, {MARK}
{{ left = "Shut", relation = "narrower", right = "SHUT" }},"""
        ),
    ),
    "a preference of the only candidate": (
        "useless-preference",
        table(
            f"""\
{SHUT}
{{ {OPEN_OPEN}, prefer = "forward" }}, {MARK}"""
        ),
    ),
    "a preference of the only candidate of that direction": (
        "useless-preference",
        table(
            f"""\
{{ left = "Shut", relation = "narrower", right = "SHUT" }},
{{ {OPEN_OPEN}, prefer = "forward" }}, {MARK}
{{ {OPEN_SHUT}, direction = "back" }},"""
        ),
    ),
    "a preference for the direction in which the row does not hold": (
        "useless-preference",
        table(
            f"""\
{{ {OPEN_OPEN} }},
{{ {OPEN_SHUT}, direction = "forward", prefer = "back" }}, {MARK}
{{ left = "Shut", relation = "narrower", right = "SHUT" }},"""
        ),
    ),
    "a deprecated right value": (
        "deprecated-target",
        table(
            f"""\
{{ left = "Open", relation = "equivalent", right = "UP" }},
{{ left = "Shut", relation = "equivalent", right = "DOWN" }}, {MARK}""",
            right="Hatch",
        ),
    ),
    "a right value that nothing reaches": (
        "target-never-reached",
        table(
            """\
{ left = "Open", relation = "narrower", right = "SHUT" },
{ left = "Shut", relation = "narrower", right = "SHUT" },
{ right = "OPEN", none = "?" },""",
            mark=MARK,
        ),
    ),
}


ERRORS = {*STRUCTURE_RULES, *JUDGEMENT_RULES} - {"target-never-reached"}


def cases(broken):
    return [pytest.param(*case, id=title) for title, case in broken.items()]


def found(tmp_path, text):
    findings = audit(library(tmp_path, {place(text): text}))
    return [(each.code, each.where.removeprefix(f"{tmp_path.name}/")) for each in findings]


@pytest.mark.parametrize(("code", "text"), cases({**STRUCTURE, **JUDGEMENT}))
def test_a_rule_finds_what_breaks_it_and_where(tmp_path, code, text):
    """The audit finds the one fault of a table, at its line, and nothing else of that table."""
    # that nothing reaches a value is worth knowing in most of these tables, and no fault
    findings = [each for each in found(tmp_path, text) if each[0] in (code, *ERRORS)]
    assert findings == [(code, f"{place(text)}:{marked_line(text)}")]


def test_every_rule_has_a_table_that_breaks_it():
    """No rule goes untested."""
    assert {code for code, _ in STRUCTURE.values()} == set(STRUCTURE_RULES)
    assert {code for code, _ in JUDGEMENT.values()} == set(JUDGEMENT_RULES)


@pytest.mark.parametrize(("code", "text"), cases(STRUCTURE))
def test_a_table_with_a_fault_of_structure_is_not_loaded(tmp_path, code, text):
    """Whoever asks for the translation is told the line."""
    with pytest.raises(TableError) as error:
        library(tmp_path, {DOOR_GATE: text}).cells("toy-1/Door", "toy-2/Gate")
    assert f"{DOOR_GATE}:{marked_line(text)}: " in str(error.value)


@pytest.mark.parametrize(("code", "text"), cases(JUDGEMENT))
def test_a_table_with_a_fault_of_judgement_is_loaded(tmp_path, code, text):
    """A questionable judgement is for the audit to tell; the table works."""
    right = f"toy-2/{place(text).partition('Door_')[2].removesuffix('.toml')}"
    cells = library(tmp_path, {place(text): text}).cells("toy-1/Door", right)
    assert cells.route == ("toy-1/Door", right)


def test_a_sound_table_has_no_findings(tmp_path):
    """Nothing is found where nothing is wrong."""
    assert found(tmp_path, PLAIN) == []


CLEAN = {
    "a disjoint row about a deprecated value": (
        "Hatch",
        """\
{ left = "Open", relation = "narrower", right = "UP" },
{ left = "Shut", relation = "narrower", right = "UP" },
{ left = "Shut", relation = "disjoint", right = "DOWN", note = "it may be ajar" },
{ right = "DOWN", none = "doors have no such state" },
""",
    ),
    "no counterpart in one direction, one in the other": (
        "Gate",
        f"""\
{SHUT}
{{ left = "Open", none = "gates open by themselves", direction = "forward" }},
{{ {OPEN_OPEN}, direction = "back" }},
""",
    ),
    "a retired value that reaches its successor beside an equivalent": (
        "Gate",
        """\
{ left = "Open", relation = "equivalent", right = "OPEN" },
{ left = "Shut", relation = "narrower", right = "OPEN", direction = "forward" },
{ right = "SHUT", none = "doors are never shut" },
""",
    ),
}


@pytest.mark.parametrize(("right", "rows"), CLEAN.values(), ids=CLEAN)
def test_what_looks_like_a_fault_and_is_none(tmp_path, right, rows):
    """A rule does not cry wolf."""
    text = table(rows, right=right)
    findings = audit(library(tmp_path, {place(text): text}))
    assert [each for each in findings if each.severity != "info"] == []


def test_faults_come_in_the_order_of_lines(tmp_path):
    """A table with faults of several rules is read from the top."""
    rows = """\
{ left = "Opne", relation = "equivalent", right = "OPEN" },
{ left = "Shut" },
{ left = "Slammed", relation = "equivalent", right = "SHUT" },
"""
    codes = [code for code, _ in found(tmp_path, table(rows))]
    assert codes == ["unknown-value-in-row", "row-shape", "alias-in-row"]


MESSAGES = [
    ("an unknown left value", "'Opne' is no value of toy-1/Door; did you mean 'Open'?"),
    ("an alias", "'Opened' is an alias in toy-1/Door; its value is 'Open'"),
    ("an alias that means no value", "'Slammed' is an alias in toy-1/Door, and one without value"),
    ("an undeclared left fact", "fact 'bel' is not declared in left_facts; did you mean 'bell'?"),
    ("a word that a left fact cannot be", "bell cannot be 'ring'; did you mean 'rings'?"),
    ("the same row twice", "Shut - SHUT repeats line 7"),
    ("two relations of the same values", "Open - OPEN contradicts line 6"),
    ("a left value with rows under some facts only", "Open is when {'bell': 'silent'}"),
]


@pytest.mark.parametrize(("title", "part"), MESSAGES)
def test_messages_name_what_is_wrong_and_what_was_meant(tmp_path, title, part):
    """The message has the words of the table, and the nearest known word."""
    _, text = {**STRUCTURE, **JUDGEMENT}[title]
    (finding,) = [
        each
        for each in audit(library(tmp_path, {DOOR_GATE: text}))
        if each.code != "target-never-reached"
    ]
    assert part in finding.message
