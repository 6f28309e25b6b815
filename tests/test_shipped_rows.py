"""Every row of every shipped table translates as it is written, in the directions it holds in."""

from itertools import product

import pytest

import bridge
from bridge.audit import audit
from bridge.model import Direction
from bridge.relation import Relation

LIBRARY = bridge.library()
TABLES = LIBRARY.tables()


def row_cases():
    for table in TABLES:
        for row in table.rows:
            name = f"{table.left}_{table.right}:{row.left}-{row.right}:{row.line}"
            yield pytest.param(table, row, id=name)


def completions(known, domains):
    """Every total assignment of the facts that agrees with the known ones."""
    free = {name: words for name, words in domains.items() if name not in known}
    for words in product(*free.values()):
        yield {**known, **dict(zip(free, words, strict=True))}


def is_link(row):
    return row.relation not in (None, Relation.DISJOINT)


@pytest.mark.parametrize(("table", "row"), list(row_cases()))
def test_a_row_translates_as_written_from_left_to_right(table, row):
    """Under some facts that agree with its `when` its right value is possible."""
    forward = bridge.translator(table.left, table.right)
    if row.left is None or not row.direction.covers(Direction.FORWARD):
        assert row.none or row.direction is Direction.BACK
        return
    reports = [forward.report(row.left, f) for f in completions(row.when, table.left_facts)]
    if is_link(row):
        assert any(row.right in outcome.candidates for outcome in reports)
    elif row.none is not None:
        assert any(not outcome.candidates for outcome in reports)
    else:
        assert all(row.right not in outcome.candidates for outcome in reports)


@pytest.mark.parametrize(("table", "row"), list(row_cases()))
def test_a_row_translates_as_written_from_right_to_left(table, row):
    """Under all facts of its `then` its left value is possible, as the converse has it."""
    back = bridge.translator(table.right, table.left)
    if row.right is None or not row.direction.covers(Direction.BACK):
        assert row.none or row.direction is Direction.FORWARD
        return
    for facts in completions(row.then, table.right_facts):
        outcome = back.report(row.right, facts)
        if is_link(row):
            assert row.left in outcome.candidates
        elif row.none is not None:
            assert not outcome.candidates
        else:
            assert row.left not in outcome.candidates


@pytest.mark.parametrize(("table", "row"), list(row_cases()))
def test_a_row_is_exact_only_where_it_is_alone_and_equivalent(table, row):
    """A row whose values stand in no other row is exact if it says equivalent, else lossy."""
    links = [other for other in table.rows if is_link(other)]
    alone = [other for other in links if other.left == row.left or other.right == row.right]
    if alone != [row] or row.direction is not Direction.BOTH:
        assert len(alone) != 1 or row not in links or row.direction is not Direction.BOTH
        return
    for source, target, value in (
        (table.left, table.right, row.left),
        (table.right, table.left, row.right),
    ):
        facts = row.when if source == table.left else row.then
        verdict = bridge.report(value, source, target, facts).verdict
        expected = "exact" if row.relation is Relation.EQUIVALENT else "lossy"
        assert verdict == expected


def test_the_shipped_catalogues_and_tables_have_no_errors_and_no_warnings():
    """What bridge ships passes its own audit."""
    assert [each for each in audit(LIBRARY) if each.severity != "info"] == []
