"""Why a translation went as it did. (That an explanation is faithful is law 22.)"""

from enum import StrEnum

import pytest
from attrs import evolve

from bridge.explain import MOST_ALTERNATIVES, explain
from bridge.model import Row
from bridge.relation import Relation

from .toys import BELL, DOOR, DOOR_GATE, translator

RINGS, SILENT = {"bell": "rings"}, {"bell": "silent"}
DOG = {"dog": ("barks", "sleeps")}
OPEN = Row("Open", "OPEN", Relation.NARROWER, when=RINGS, basis="page 7", line=6)
SHUT = Row("Open", "SHUT", Relation.NARROWER, when=SILENT, line=7)
ALSO = Row("Shut", "SHUT", Relation.NARROWER, line=8)
NONE = Row("Ajar", none="gates are open or not")
TOY = translator(OPEN, SHUT, ALSO, NONE, left_facts={**BELL, **DOG})


def test_the_rows_that_fired_are_named_with_facts_basis_and_place():
    """A row's own basis counts, else the table's."""
    one, other = explain(TOY, "Open").steps
    assert (one.row, one.target, one.facts) == (OPEN, "OPEN", RINGS)
    assert (one.basis, one.where) == ("page 7", f"{DOOR_GATE}:6")
    assert (other.row, other.target, other.facts) == (SHUT, "SHUT", SILENT)
    assert (other.basis, other.where) == ("the books", f"{DOOR_GATE}:7")


def test_rows_that_did_not_fire_are_not_named():
    """Known facts rule rows out, whether they are known to the translator or beside the value."""
    for explanation in (explain(TOY, "Open", RINGS), explain(TOY.given(RINGS), "Open")):
        assert [step.row for step in explanation.steps] == [OPEN]
        assert explanation.outcome.value == "OPEN"


def test_a_lack_of_counterpart_is_named():
    """The row with the reason is why there is nothing."""
    (step,) = explain(TOY, "Ajar").steps
    assert (step.row, step.target, step.facts) == (NONE, "", {})
    assert explain(TOY, "Ajar").also == {}


def test_facts_that_decide_are_tried():
    """Each word of a fact on which the answer depends, and of no other."""
    alternatives = explain(TOY, "Open").alternatives
    assert [(facts, outcome.value) for facts, outcome in alternatives] == [
        (RINGS, "OPEN"),
        (SILENT, "SHUT"),
    ]
    assert explain(TOY, "Open", RINGS).alternatives == ()
    assert explain(TOY, "Shut").alternatives == ()


def test_facts_that_cannot_be_are_left_out():
    """They are remarked on in the outcome and change no row."""
    explanation = explain(TOY, "Open", {"bell": "loud", "cat": "mews", "dog": None})
    assert len(explanation.steps) == 2
    assert set(explanation.outcome.codes) >= {"fact-outside-domain", "unknown-fact"}


def test_alternatives_are_bounded():
    """Nobody reads thousands of combinations."""
    names = [f"f{number}" for number in range(7)]
    rows = [
        Row("Open", "OPEN", Relation.NARROWER),
        *(Row("Open", "SHUT", Relation.NARROWER, when={name: "1"}) for name in names),
    ]
    many = translator(*rows, left_facts=dict.fromkeys(names, ("0", "1")))
    assert MOST_ALTERNATIVES == 64
    assert len(explain(many, "Open").alternatives) == 64


def test_other_values_that_can_become_the_same_are_named():
    """For each candidate, which source values are lost in it."""
    assert explain(TOY, "Open").also == {"OPEN": (), "SHUT": ("Shut",)}


def test_an_alias_is_explained_as_its_value():
    """The outcome is that of the alias, the rows are those of the value."""
    explanation = explain(TOY, "Opened")
    assert explanation.outcome == TOY["Opened"]
    assert explanation.steps == explain(TOY, "Open").steps


class OtherDoor(StrEnum):
    """Doors of another catalogue, spelt as ours."""

    __enumeration__ = "toy-9/Door"

    Open = "Open"


STRANGERS = [None, 5, ["Open"], "Weird", "Slammed", "", OtherDoor.Open]


@pytest.mark.parametrize("value", STRANGERS, ids=repr)
def test_what_is_unknown_has_no_rows(value):
    """Nothing fired for what is no value; the outcome says why."""
    explanation = explain(TOY, value, RINGS)
    assert explanation.outcome.verdict == "unknown"
    assert (explanation.steps, explanation.alternatives, explanation.also) == ((), (), {})


def test_an_inverse_is_explained_by_the_rows_as_written():
    """Rows stay from left to right, the facts are those beside the right value."""
    back = translator(evolve(ALSO, then={"dog": "barks"}), SHUT, left_facts=BELL, right_facts=DOG)
    steps = {step.row.left: step for step in explain(back.inverse(), "SHUT").steps}
    assert {left: step.facts for left, step in steps.items()} == {
        "Shut": {"dog": "barks"},
        "Open": {},
    }
    assert {step.target for step in steps.values()} == {"SHUT"}


def test_a_row_that_fires_in_two_ways_is_named_once():
    """One row, with what both ways have in common."""
    general = Row("Open", "OPEN", Relation.NARROWER, line=5)
    split = translator(general, SHUT, left_facts=BELL)
    steps = explain(split, "Open").steps
    assert [(step.row, step.facts) for step in steps] == [(general, RINGS), (SHUT, SILENT)]


def test_rows_without_lines_are_told_apart():
    """Tables of equal enumerations have rows without lines, and so have tables made by hand."""
    rows = [
        Row("Open", "OPEN", Relation.NARROWER, when=RINGS),
        Row("Open", "SHUT", Relation.NARROWER, when=SILENT),
    ]
    assert [step.row for step in explain(translator(*rows, left_facts=BELL), "Open").steps] == rows
    assert explain(translator(left=DOOR), "Open").steps == ()
