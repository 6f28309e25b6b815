"""From rows to outcomes: what a translator says, in worked examples and in words."""

from math import log2

import pytest
from attrs import evolve

from bridge.answers import fact_findings
from bridge.compile import MOST_ASSIGNMENTS, FactSpace, table_of_same
from bridge.model import Direction, Row, Same, Value
from bridge.outcome import Verdict
from bridge.relation import Relation

from .toys import BELL, DOOR, GATE, translator

EQUIVALENT, NARROWER = Relation.EQUIVALENT, Relation.NARROWER
BROADER, OVERLAPS, DISJOINT = Relation.BROADER, Relation.OVERLAPS, Relation.DISJOINT
RINGS, SILENT = {"bell": "rings"}, {"bell": "silent"}
DOG = {"dog": ("barks", "sleeps")}


# --- facts ---------------------------------------------------------------------------------------


def test_facts_are_expanded_into_all_their_combinations():
    """Each fact takes each of its words, the last one changing fastest."""
    space = FactSpace({"a": ("1", "2"), "b": ("x", "y", "z")})
    assert space.size == 6
    assert space.assignments[:4] == (("1", "x"), ("1", "y"), ("1", "z"), ("2", "x"))
    assert space.everything == 0b111111
    assert space.mask({"a": "1"}) == 0b000111
    assert space.mask({"a": "2", "b": "y"}) == 0b010000
    assert space.mask({}) == space.everything


def test_no_facts_have_one_combination():
    """Knowing nothing of nothing is a way to be."""
    space = FactSpace({})
    assert (space.size, space.assignments, space.everything) == (1, ((),), 1)
    assert space.common(1) == {}


def test_what_combinations_have_in_common():
    """Facts on which all agree, and no others."""
    space = FactSpace({"a": ("1", "2"), "b": ("x", "y")})
    assert space.common(space.mask({"a": "1"})) == {"a": "1"}
    assert space.common(space.everything) == {}
    assert space.common(0b0001) == {"a": "1", "b": "x"}
    assert space.common(0b1001) == {}


@pytest.mark.parametrize("facts", [{"c": "1"}, {"a": "3"}])
def test_the_mask_of_what_is_no_fact_is_an_error(facts):
    """Callers check facts before."""
    with pytest.raises(KeyError):
        FactSpace({"a": ("1", "2")}).mask(facts)


def test_the_bound_on_combinations_is_that_of_twelve_facts_of_two_words():
    """Enough for every table, and small enough to expand."""
    assert MOST_ASSIGNMENTS == 2**12


FACTS = [
    ({"bell": "rings"}, []),
    ({}, []),
    ({"bel": "rings"}, ["no fact 'bel' here, it asks for bell; did you mean 'bell'?"]),
    ({1: "rings"}, ["no fact 1 here, it asks for bell"]),
    (
        {"bell": "ring"},
        ["bell cannot be 'ring', only rings or silent; did you mean 'rings'?"],
    ),
    ({"bell": 1}, ["bell cannot be 1, only rings or silent"]),
    ({"bell": ["rings"]}, ["bell cannot be ['rings'], only rings or silent"]),
]


@pytest.mark.parametrize(("facts", "messages"), FACTS)
def test_what_is_wrong_with_facts_is_told(facts, messages):
    """Each fact that is ignored has a finding with the nearest known word."""
    findings = list(fact_findings(FactSpace(BELL), facts))
    assert [each.message for each in findings] == messages


def test_a_table_without_facts_says_so():
    """Whoever knows a fact that nobody asks for is told that none is asked for."""
    (finding,) = fact_findings(FactSpace({}), {"bell": "rings"})
    assert (finding.code, finding.message) == (
        "unknown-fact",
        "no fact 'bell' here, it asks for none",
    )


# --- verdicts ------------------------------------------------------------------------------------


def test_exact_is_one_equivalent_value_that_no_other_reaches():
    """An exact outcome has a value, no findings and loses no bit."""
    outcome = translator(Row("Open", "OPEN", EQUIVALENT))["Open"]
    assert (outcome.verdict, outcome.value, outcome.findings) == (Verdict.EXACT, "OPEN", ())
    assert (outcome.bits, outcome.recoverable) == (0.0, True)
    assert outcome.relations == {EQUIVALENT}


LOSSES = {
    NARROWER: ("widened", "OPEN says less than Open: why"),
    BROADER: ("narrowed", "OPEN says more than Open: why"),
    OVERLAPS: ("overlap", "Open and OPEN each cover cases the other does not: why"),
}


@pytest.mark.parametrize(("relation", "finding"), LOSSES.items())
def test_lossy_says_what_is_lost(relation, finding):
    """Each relation but equivalent loses something, and the note of the row says why."""
    outcome = translator(Row("Open", "OPEN", relation, note="why"))["Open"]
    assert outcome.verdict is Verdict.LOSSY
    assert [(each.code, each.message) for each in outcome.findings] == [finding]
    assert outcome.value == "OPEN"


def test_a_loss_read_from_the_other_end_is_the_other_loss():
    """What widens forward narrows back."""
    back = translator(Row("Open", "OPEN", NARROWER)).inverse()["OPEN"]
    assert (back.codes, back.relations) == (("narrowed",), {BROADER})


def test_a_merged_value_names_the_others_and_what_it_forgets():
    """Three values that become one forget log2 3 bits of each."""
    rows = [Row(wire, "SHUT", EQUIVALENT) for wire in DOOR.wires]
    outcome = translator(*rows)["Shut"]
    assert outcome.verdict is Verdict.LOSSY
    assert outcome.bits == log2(3)
    assert not outcome.recoverable
    (finding,) = outcome.findings
    assert (finding.code, finding.message) == (
        "merged",
        "SHUT is also what Open and Ajar can become",
    )


def test_facts_beside_the_target_make_a_merged_value_recoverable():
    """Two values that become one with different facts beside it can be told apart again."""
    both = translator(
        Row("Open", "OPEN", NARROWER, then={"dog": "barks"}),
        Row("Ajar", "OPEN", NARROWER, then={"dog": "sleeps"}),
        right_facts=DOG,
    )
    outcome = both["Ajar"]
    assert outcome.facts == {"dog": "sleeps"}
    assert (outcome.bits, outcome.recoverable) == (1.0, True)
    assert both.inverse().report("OPEN", outcome.facts).value == "Ajar"


def test_several_candidates_are_ambiguous_in_the_order_of_the_target():
    """The order of the rows is not that of the candidates."""
    outcome = translator(Row("Open", "LOCKED", NARROWER), Row("Open", "OPEN", NARROWER))["Open"]
    assert (outcome.verdict, outcome.value) == (Verdict.AMBIGUOUS, None)
    assert outcome.candidates == ("OPEN", "LOCKED")
    assert outcome.needs == ()
    assert outcome.findings[0].message == "Open may be OPEN or LOCKED"


def test_a_fact_that_decides_is_needed_and_settles():
    """The facts asked for are those on which the answer depends."""
    door = translator(
        Row("Open", "OPEN", NARROWER, when=RINGS),
        Row("Open", "SHUT", NARROWER, when=SILENT),
        left_facts={**BELL, **DOG},
    )
    assert door["Open"].needs == ("bell",)
    assert door["Open"].findings[0].message.endswith("; knowing bell would settle it")
    assert door.report("Open", RINGS).value == "OPEN"
    assert door.report("Open", {"dog": "barks"}).needs == ("bell",)


def test_a_fact_that_may_decide_is_needed_too():
    """Under one word it is settled, under the other it is not."""
    door = translator(
        Row("Open", "OPEN", NARROWER),
        Row("Open", "LOCKED", NARROWER, when=SILENT),
        Row("Open", "SHUT", NARROWER, when=SILENT),
        left_facts=BELL,
    )
    assert door["Open"].needs == ("bell",)
    assert door["Open"].findings[0].message.endswith("; knowing bell may settle it")
    assert door.report("Open", SILENT).needs == ()


def test_a_missing_fact_rules_nothing_out():
    """A row with a condition counts while nobody knows whether it holds."""
    door = translator(Row("Open", "OPEN", NARROWER, when=RINGS), left_facts=BELL)
    assert door["Open"].candidates == ("OPEN",)
    assert door.report("Open", SILENT).candidates == ()


def test_a_row_without_conditions_is_the_otherwise_of_its_value():
    """A row with more conditions takes its place where they hold."""
    door = translator(
        Row("Open", "OPEN", NARROWER),
        Row("Open", "SHUT", NARROWER, when=RINGS),
        left_facts=BELL,
    )
    assert door.report("Open", RINGS).candidates == ("SHUT",)
    assert door.report("Open", SILENT).candidates == ("OPEN",)
    assert door["Open"].candidates == ("OPEN", "SHUT")


def test_a_row_that_never_fires_leads_nowhere_and_nowhere_back():
    """What other rows cover wholly is in no cell, so it is in no direction a candidate."""
    door = translator(
        Row("Open", "LOCKED", NARROWER),
        Row("Open", "OPEN", NARROWER, when=RINGS),
        Row("Open", "SHUT", NARROWER, when=SILENT),
        Row("Ajar", "LOCKED", EQUIVALENT),
        left_facts=BELL,
    )
    assert "LOCKED" not in door["Open"].candidates
    back = door.inverse()["LOCKED"]
    assert back.candidates == ("Ajar",)
    assert back.verdict is Verdict.EXACT
    assert door["Ajar"].recoverable


def test_a_disjoint_row_is_no_candidate_and_takes_nobodys_place():
    """It says what is not, with a note; that is the reason where nothing else is."""
    door = translator(
        Row("Open", "OPEN", NARROWER),
        Row("Open", "SHUT", DISJOINT, note="opposite", when=RINGS),
        Row("Shut", "OPEN", DISJOINT, note="opposite"),
        left_facts=BELL,
    )
    assert door.report("Open", RINGS).candidates == ("OPEN",)
    assert door["Shut"].verdict is Verdict.UNMAPPED
    assert door["Shut"].codes == ("no-counterpart",)
    assert door["Shut"].findings[0].message.endswith(": opposite")


def test_unmapped_is_declared_or_missing():
    """A reason is told; where there is none, that no row says anything."""
    door = translator(Row("Open", none="gates stay shut"))
    assert door["Open"].findings[0].message == (
        "toy-2/Gate has no counterpart of Open: gates stay shut"
    )
    assert door["Shut"].codes == ("no-row",)
    assert {door["Open"].verdict, door["Shut"].verdict} == {Verdict.UNMAPPED}
    back = translator(Row(right="OPEN", none="doors stay shut")).inverse()
    assert back["OPEN"].codes == ("no-counterpart",)


def test_a_lack_of_counterpart_under_some_facts_replaces_the_otherwise():
    """`none` with conditions wins over a row with fewer, as any row does."""
    door = translator(
        Row("Open", "OPEN", EQUIVALENT), Row("Open", none="noise", when=RINGS), left_facts=BELL
    )
    assert door.report("Open", RINGS).codes == ("no-counterpart",)
    assert door.report("Open", SILENT).value == "OPEN"


def test_an_answer_that_some_facts_would_take_away_is_not_settled():
    """While nobody knows whether the bell rings, there may be no counterpart at all."""
    rows = Row("Open", "OPEN", EQUIVALENT), Row("Open", none="noise", when=RINGS)
    outcome = translator(*rows, left_facts=BELL)["Open"]
    assert (outcome.verdict, outcome.value) == (Verdict.AMBIGUOUS, None)
    assert (outcome.candidates, outcome.needs) == (("OPEN",), ("bell",))
    first, second = outcome.findings
    assert first.message == "Open may be OPEN or nothing; knowing bell would settle it"
    assert (second.code, second.message) == (
        "partly-unmapped",
        "Open has no counterpart when bell is rings: noise",
    )
    assert translator(*rows, left_facts=BELL).report("Open", SILENT).verdict is Verdict.EXACT


def test_a_row_that_holds_one_way_holds_no_other():
    """Direction is part of the judgement."""
    door = translator(
        Row("Open", "OPEN", NARROWER, direction=Direction.FORWARD),
        Row("Shut", "SHUT", NARROWER, direction=Direction.BACK),
    )
    assert (door["Open"].candidates, door["Shut"].candidates) == (("OPEN",), ())
    back = door.inverse()
    assert (back["OPEN"].candidates, back["SHUT"].candidates) == ((), ("Shut",))
    assert not door["Open"].recoverable


def test_a_one_way_row_takes_a_place_only_on_its_way():
    """On the way back the row with fewer conditions still holds under all facts."""
    door = translator(
        Row("Open", "OPEN", EQUIVALENT),
        Row("Open", "SHUT", NARROWER, when=RINGS, direction=Direction.FORWARD),
        left_facts=BELL,
    )
    assert door.report("Open", RINGS).candidates == ("SHUT",)
    assert door.inverse()["OPEN"].facts == {}
    assert door.report("Open", SILENT).candidates == ("OPEN",)


def test_a_preferred_candidate_is_marked_each_way_for_itself():
    """`prefer` names the direction that it is for."""
    door = translator(
        Row("Open", "OPEN", NARROWER, prefer=Direction.FORWARD),
        Row("Open", "SHUT", NARROWER),
        Row("Shut", "SHUT", NARROWER, prefer=Direction.BACK),
    )
    assert door["Open"].preferred == "OPEN"
    assert door.inverse()["SHUT"].preferred == "Shut"


def test_two_preferences_are_none():
    """Where facts decide between two preferred candidates nobody chooses for them."""
    door = translator(
        Row("Open", "OPEN", NARROWER, when=RINGS, prefer=Direction.BOTH),
        Row("Open", "SHUT", NARROWER, when=SILENT, prefer=Direction.BOTH),
        left_facts=BELL,
    )
    assert door["Open"].preferred is None
    assert [option.preferred for option in door["Open"].options] == [False, False]


def test_a_deprecated_target_is_remarked_on():
    """The value is given, with what the standard advises."""
    old = evolve(GATE, values=(Value("OPEN", deprecated="use AJAR"),))
    outcome = translator(Row("Open", "OPEN", EQUIVALENT), right=old)["Open"]
    assert outcome.verdict is Verdict.EXACT
    assert [each.message for each in outcome.findings] == ["OPEN is deprecated: use AJAR"]


def test_relations_that_differ_with_unknown_facts_may_hold():
    """While nobody knows the fact, both relations are possible and the message says may."""
    door = translator(
        Row("Open", "OPEN", EQUIVALENT, when=RINGS),
        Row("Open", "OPEN", NARROWER, when=SILENT, note="quiet"),
        left_facts=BELL,
    )
    assert door["Open"].relations == {EQUIVALENT, NARROWER}
    assert door["Open"].verdict is Verdict.LOSSY
    assert door["Open"].findings[0].message == "OPEN may say less than Open: quiet"
    assert door.report("Open", RINGS).verdict is Verdict.EXACT


ORDERS = {
    "notes": [
        Row("Open", "OPEN", NARROWER, when=RINGS, note="first"),
        Row("Open", "OPEN", NARROWER, when=SILENT, note="second"),
    ],
    "reasons": [
        Row("Open", none="first", when=RINGS),
        Row("Open", none="second", when=SILENT),
    ],
}


@pytest.mark.parametrize("rows", ORDERS.values(), ids=ORDERS)
def test_row_order_changes_no_message(rows):
    """Law 17, word for word: rows in another order say the same in the same order."""
    one, other = translator(*rows, left_facts=BELL), translator(*rows[::-1], left_facts=BELL)
    assert one["Open"].findings == other["Open"].findings


def test_the_table_of_same_enumerations_relates_each_value_to_its_namesake():
    """Equal enumerations need no rows of anybody's."""
    same = table_of_same(Same("Door", "Gate", "basis", "note"), DOOR, GATE, "pair.toml")
    assert [(row.left, row.right, row.relation) for row in same.rows] == [
        (wire, wire, EQUIVALENT) for wire in DOOR.wires
    ]
    assert (same.left, same.right) == ("toy-1/Door", "toy-2/Gate")
    assert (same.basis, same.note, same.path) == ("basis", "note", "pair.toml")
