"""Chains: the laws of composing tables, and how a route is found."""

from itertools import pairwise, product
from math import log2

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import enumerations, questions, worlds

import bridge
from bridge.compile import compile_table
from bridge.errors import UnknownAddressError
from bridge.measure import covered, loss
from bridge.model import MappingTable, Row
from bridge.relation import Relation
from bridge.routes import TooManyFactsError, chained, identity, ways
from bridge.translator import Translator

from .toys import CATALOGUES, DOOR, DOOR_GATE, GATE, PLAIN, library

law = settings(max_examples=100, deadline=None, derandomize=True, database=None)


@st.composite
def chains(draw, length, facts=False):
    """Worlds in a row: the right enumeration of each is the left one of the next."""
    names = [f"E{number}" for number in range(length + 1)]
    sides = [evolve(draw(enumerations(name)), name=name) for name in names]
    return [
        draw(worlds(False, left, right, left_facts=facts, right_facts=facts))
        for left, right in pairwise(sides)
    ]


def cells_of(world):
    return compile_table(world.table, world.left, world.right)


def candidates(cells, value):
    return set(Translator(cells).report(value).candidates)


@law
@given(chains(3))
def test_law_6_chaining_is_associative(worlds_in_a_row):
    """Law 6: which two of three tables are put together first changes no candidate."""
    one, two, three = map(cells_of, worlds_in_a_row)
    first, last = chained(chained(one, two), three), chained(one, chained(two, three))
    for value in one.source.wires:
        assert candidates(first, value) == candidates(last, value)


@law
@given(worlds(), st.data())
def test_law_6_the_identity_is_neutral(world, data):
    """Law 6: going through an enumeration's table with itself changes nothing; but facts beside
    the last value are left behind if it is gone through once more."""
    cells = cells_of(world)
    value, known = data.draw(questions(world.forward))
    direct = Translator(cells).report(value, known)
    before = Translator(chained(identity(world.left), cells)).report(value, known)
    after = Translator(chained(cells, identity(world.right))).report(value, known)
    for outcome in (before, after):
        assert outcome.candidates == direct.candidates
        if outcome is before or not world.table.right_facts:
            assert outcome.verdict is direct.verdict
            assert outcome.relations == direct.relations


@law
@given(chains(2), st.data())
def test_a_chain_goes_through_every_candidate_in_between(worlds_in_a_row, data):
    """The candidates of a chain are those of all candidates in between."""
    one, two = map(cells_of, worlds_in_a_row)
    value = data.draw(st.sampled_from(one.source.wires))
    through = {last for middle in candidates(one, value) for last in candidates(two, middle)}
    assert candidates(chained(one, two), value) == through


MEANINGS = range(4)
SUBSETS = [
    frozenset(m for m in MEANINGS if bits >> m & 1) for bits in range(1, 2 ** len(MEANINGS))
]


def relation_of(one, other):
    if one == other:
        return Relation.EQUIVALENT
    if one < other:
        return Relation.NARROWER
    if one > other:
        return Relation.BROADER
    return Relation.OVERLAPS if one & other else Relation.DISJOINT


@law
@given(st.data())
def test_law_7_soundness(data):
    """Law 7: whatever the values really mean, as long as each row is true, the true relation is
    among those that the chain holds for possible."""
    left, middle, right = (
        {name: data.draw(st.sampled_from(SUBSETS)) for name in names}
        for names in (("Open", "Shut"), ("OPEN", "SHUT"), ("UP", "DOWN"))
    )
    cells = chained(true_cells(left, middle, DOOR, GATE), true_cells(middle, right, GATE, HATCH))
    for link in cells.links:
        assert relation_of(left[link.source], right[link.target]) in link.relations


HATCH = evolve(
    GATE,
    name="Hatch",
    values=tuple(
        evolve(v, wire=w) for v, w in zip(GATE.values, ("UP", "DOWN", "OFF"), strict=True)
    ),
)


def true_cells(left, right, source, target):
    """A table that says of each two values how their meanings stand."""
    rows = tuple(
        Row(one, other, relation_of(left[one], right[other]), note="so it is")
        for one, other in product(left, right)
    )
    table = MappingTable(source.address, target.address, "meanings", rows)
    return compile_table(table, source, target)


@law
@given(chains(2))
def test_law_9_loss_never_decreases_along_a_chain(worlds_in_a_row):
    """Law 9: what is lost at the first step is not found again, where each value has one way."""
    one, two = (cells_of(first_ways(world)) for world in worlds_in_a_row)
    both = chained(one, two)
    if covered(both) == covered(one) > 0:
        assert loss(both) >= loss(one) - 1e-9


def first_ways(world):
    """The world with the first row of each left value alone."""
    rows = {}
    for row in world.table.rows:
        if row.left is not None and row.relation not in (None, Relation.DISJOINT):
            rows.setdefault(row.left, row)
    return world.with_rows(tuple(rows.values()))


@law
@given(worlds(False, left_facts=False, right_facts=False))
def test_law_10_nothing_is_lost_where_no_two_values_meet(world):
    """Law 10: the loss is zero if and only if no target value is reached from two values."""
    cells = cells_of(first_ways(world))
    alone = all(len(fibre) == 1 for fibre in cells.fibres.values())
    if cells.fibres:
        assert (loss(cells) == 0) is alone


def test_the_loss_of_a_merge_is_the_bits_of_its_fibre():
    """Two equally frequent values that become one cost one bit; if one never occurs, none."""
    rows = tuple(Row(wire, "OPEN", Relation.NARROWER) for wire in ("Open", "Shut"))
    cells = compile_table(MappingTable("toy-1/Door", "toy-2/Gate", "b", rows), DOOR, GATE)
    assert loss(cells) == log2(2)
    assert loss(cells, {"Open": 5}) == 0
    assert loss(cells, {"Ajar": 5}) is None


def test_an_enumeration_is_itself(tmp_path):
    """However many chains lead back to it, each value is exactly itself."""
    toys = library(tmp_path, {DOOR_GATE: PLAIN})
    same = bridge.translator("toy-1/Door", "toy-1/Door", library=toys)
    assert [same[wire].verdict for wire in ("Open", "Shut")] == [bridge.Verdict.EXACT] * 2
    assert [way.route for way in ways(toys, "toy-1/Door", "toy-1/Door")] == [("toy-1/Door",) * 2]


def test_there_is_no_way_where_no_table_leads(tmp_path):
    """The error names where tables lead instead."""
    toys = library(tmp_path, {DOOR_GATE: PLAIN})
    with pytest.raises(UnknownAddressError, match="known: toy-2/Gate"):
        ways(toys, "toy-1/Door", "toy-2/Hatch")


def test_a_fixed_route_is_a_list():
    """One address alone would be taken letter by letter."""
    with pytest.raises(TypeError, match="via is a list"):
        bridge.translator("ocpp-1.6/Phase", "solaruser/Phase", via="ocpp-1.6/Phase")


def test_facts_of_a_chain_that_multiply_too_far_are_refused(tmp_path):
    """Two tables within the bound can be beyond it together; such a route is none."""
    rows = '{ left = "%s", relation = "equivalent", right = "%s", when = { %s0 = "n" } },'
    texts = {}
    for left, right, letter, pairs in (
        ("toy-1/Door", "toy-2/Gate", "a", (("Open", "OPEN"), ("Shut", "SHUT"))),
        ("toy-2/Gate", "toy-3/Wall", "b", (("OPEN", "low"), ("SHUT", "high"))),
    ):
        facts = ", ".join(f'{letter}{number} = ["y", "n"]' for number in range(7))
        body = "\n".join(rows % (one, other, letter) for one, other in pairs)
        folder = "_".join(side.partition("/")[0] for side in (left, right))
        name = "_".join(side.partition("/")[2] for side in (left, right))
        texts[f"{folder}/{name}.toml"] = (
            f'left = "{left}"\nright = "{right}"\nbasis = "b"\n'
            f"left_facts = {{ {facts} }}\nrows = [\n{body}\n]\n"
        )
    wall = CATALOGUES["catalogues/toy-1.toml"].partition("[enumerations")[0].replace("-1", "-3")
    wall += '[enumerations.Wall]\nsection = "1"\nsource = "book"\n'
    wall += 'values = [{ wire = "low" }, { wire = "high" }]\n'
    toys = library(tmp_path, {**texts, "catalogues/toy-3.toml": wall})
    route = {"via": ["toy-2/Gate"], "library": toys}
    with pytest.raises(TooManyFactsError, match="toy-1/Door -> toy-3/Wall"):
        bridge.translator("toy-1/Door", "toy-3/Wall", **route)
    with pytest.raises(UnknownAddressError):
        bridge.translator("toy-1/Door", "toy-3/Wall", library=toys)
