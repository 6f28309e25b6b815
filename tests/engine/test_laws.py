"""The laws of translation, each a property of every table.

A world (see `strategies`) is a random sound table between two random enumerations. K(s, c) are the
candidates of a value s under the known facts c, F(t) are the values that can reach t, and ~ turns
a translator round.
"""

from itertools import combinations, product
from math import log2

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import (
    DOMAINS,
    anything,
    enumerations,
    known_facts,
    questions,
    spellings,
    wires,
    worlds,
)

import bridge
from bridge.explain import explain
from bridge.model import Alias, Direction, Row, Value
from bridge.outcome import KEEP, Verdict
from bridge.relation import COMPOSITION, Relation, compose, inverse
from bridge.routes import chained
from bridge.translator import Translator

from .oracle import Oracle

law = settings(max_examples=100, deadline=None, derandomize=True, database=None)


def candidates(translator, value, facts):
    return set(translator.report(value, facts).candidates)


def both_ways(world):
    """The translators of a world with the oracle of each."""
    sides = world.table, world.left, world.right
    yield world.forward, Oracle(*sides, Direction.FORWARD)
    yield world.forward.inverse(), Oracle(*sides, Direction.BACK)


# --- the oracle ----------------------------------------------------------------------------------


@settings(law, max_examples=300)
@given(worlds(), st.data())
def test_a_report_says_what_the_rows_say(world, data):
    """Every field of a report is what plain loops over the rows give, in both directions."""
    for translator, oracle in both_ways(world):
        value, known = data.draw(questions(translator))
        outcome, expected = translator.report(value, known), oracle.expected(value, known)
        assert outcome.verdict is expected.verdict
        assert outcome.candidates == expected.candidates
        assert tuple(option.facts for option in outcome.options) == expected.facts
        assert tuple(option.bits for option in outcome.options) == expected.bits
        assert tuple(option.recoverable for option in outcome.options) == expected.recoverable
        assert tuple(option.preferred for option in outcome.options) == expected.preferred
        assert outcome.needs == expected.needs
        assert outcome.relations == expected.relations
        assert frozenset(outcome.codes) == expected.codes
        assert outcome.source == value
        assert outcome.route == (oracle.source.address, oracle.target.address)
        assert not outcome.assumed
        if outcome.verdict.settled:
            (option,) = outcome.options
            kept = (option.value, option.facts, option.bits, option.recoverable)
            assert (outcome.value, outcome.facts, outcome.bits, outcome.recoverable) == kept
        else:
            assert (outcome.value, outcome.facts, outcome.bits) == (None, {}, None)
            assert not outcome.recoverable


# --- candidates and verdicts ---------------------------------------------------------------------


@law
@given(worlds(), st.data())
def test_law_1_monotone_facts(world, data):
    """Law 1: whoever knows more has no candidate that whoever knows less has not."""
    for translator, _ in both_ways(world):
        value, more = data.draw(questions(translator))
        fewer = {name: word for name, word in more.items() if data.draw(st.booleans())}
        assert candidates(translator, value, more) <= candidates(translator, value, fewer)


@law
@given(worlds(one_way=False), st.data())
def test_law_2_weak_round_trip(world, data):
    """Law 2: whatever a value may become may come from it, where all rows go both ways."""
    for translator, _ in both_ways(world):
        value, known = data.draw(questions(translator))
        back = translator.inverse()
        for candidate in translator.report(value, known).candidates:
            assert value in back.report(candidate).candidates


@law
@given(worlds(one_way=False), st.data())
def test_law_3_strong_round_trip(world, data):
    """Law 3: exact says that there is one candidate under whatever is not known, that all rows
    which lead to it say equivalent, and that it leads back to the value alone; nothing less is
    exact.

    What is known of the source decides which rows lead to the candidate. On the way back nothing
    is known: the verdict is about the values alone. All rows go both ways.
    """
    for translator, oracle in both_ways(world):
        value, known = data.draw(questions(translator))
        outcome = translator.report(value, known)
        found = oracle.candidates(value, known)
        round_trip = {back for target in found for back in oracle.leads_back_to(target, {})}
        relations = {
            cell.relation
            for cell in oracle.cells
            if cell.source == value and known.items() <= cell.source_facts.items()
        }
        alone = len(found) == 1 and round_trip == {value} and not oracle.has_gap(value, known)
        assert (outcome.verdict is Verdict.EXACT) == (alone and relations == {"equivalent"})


@law
@given(worlds(), st.data())
def test_law_4_involution(world, data):
    """Law 4: turned round twice a translator says what it said."""
    for translator, _ in both_ways(world):
        value, known = data.draw(questions(translator))
        twice = translator.inverse().inverse()
        assert twice.report(value, known) == translator.report(value, known)


SETS_OF_RELATIONS = [frozenset(some) for size in range(6) for some in combinations(Relation, size)]


def test_law_5_relations_of_a_chain_turn_round():
    """Law 5, on relations: two steps turned round are the turned steps in the other order."""
    for first, second in product(SETS_OF_RELATIONS, repeat=2):
        turned = compose(map(inverse, second), map(inverse, first))
        assert frozenset(map(inverse, compose(first, second))) == turned


@law
@given(st.data())
def test_law_5_candidates_of_a_chain_turn_round(data):
    """Law 5, on candidates: a chain turned round gives what the chain of its turned tables in the
    other order gives.

    The facts are those beside the value in the middle. Whether a fact beside the first value is
    the one of that name beside the last is for `bridge.routes` to say, not for this law.
    """
    middle = data.draw(enumerations("Middle"))
    first = data.draw(worlds(right=middle, left_facts=False)).forward
    second = data.draw(worlds(left=middle, right_facts=False)).forward
    turned = Translator(chained(first.cells, second.cells)).inverse()
    backward = Translator(chained(second.inverse().cells, first.inverse().cells))
    for value in second.target.wires:
        assert backward.report(value).candidates == turned.report(value).candidates


# --- the algebra of relations --------------------------------------------------------------------


def relation_of(one: int, other: int) -> Relation:
    """How two non-empty sets, as bit masks, stand to each other."""
    if one == other:
        return Relation.EQUIVALENT
    common = one & other
    if not common:
        return Relation.DISJOINT
    if common == one:
        return Relation.NARROWER
    return Relation.BROADER if common == other else Relation.OVERLAPS


def test_the_composition_table_is_what_sets_do():
    """A cell holds a relation if and only if three sets of five things have those relations."""
    sets = range(1, 1 << 5)
    between = {(one, other): relation_of(one, other) for one in sets for other in sets}
    possible = {pair: set() for pair in product(Relation, repeat=2)}
    for one, middle in product(sets, repeat=2):
        first = between[one, middle]
        for other in sets:
            possible[first, between[middle, other]].add(between[one, other])
    assert possible == COMPOSITION


def test_the_inverse_of_a_relation_is_what_sets_do():
    """The inverse relates two sets in the other order."""
    for one, other in product(range(1, 1 << 4), repeat=2):
        assert relation_of(other, one) is inverse(relation_of(one, other))


# --- policies ------------------------------------------------------------------------------------

LAXER = ("preferred", "keep", "null", "default:nothing else")


@law
@given(worlds(), st.data())
def test_law_13_strict_never_guesses(world, data):
    """Law 13: strict gives a value only where it is the one candidate whatever the facts; what a
    policy gives without a receipt, every laxer one gives, too."""
    for translator, _ in both_ways(world):
        value, known = data.draw(questions(translator))
        report = translator.report(value, known)
        if len(report.candidates) != 1 or "partly-unmapped" in report.codes:
            for policy in ("exact", "strict"):
                with pytest.raises(bridge.TranslationError):
                    translator.translate(value, policy, known)
            continue
        assert translator.decide(value, "strict", known) == report
        assert (report.value,) == report.candidates
        for policy in LAXER:
            assert translator.decide(value, policy, known) == report
        if report.verdict is Verdict.EXACT:
            assert translator.decide(value, "exact", known) == report
        else:
            with pytest.raises(bridge.LossyValueError):
                translator.translate(value, "exact", known)


@law
@given(worlds(), st.data())
def test_law_14_never_fabricate(world, data):
    """Law 14: what comes out is a value of the target, the default asked for, the source value
    with a tag, or nothing at all."""
    for translator, _ in both_ways(world):
        value = data.draw(spellings(translator.source))
        known = data.draw(known_facts(translator.cells.source_facts.domains))
        default = data.draw(wires())
        extra = {"keep": KEEP + value, "null": None, f"default:{default}": default}
        for policy in ("strict", "exact", "preferred", *extra):
            try:
                given_back = translator.translate(value, policy, known)
            except bridge.TranslationError:
                assert policy in ("strict", "exact", "preferred")
                continue
            allowed = [*translator.target.wires, *([extra[policy]] if policy in extra else [])]
            assert given_back in allowed


@law
@given(worlds(), st.data())
def test_what_a_policy_chooses_has_a_receipt(world, data):
    """Whatever a policy of anybody's chooses in place of what is known, a finding says so.

    What becomes of an exact outcome that a policy overrules is in test_policies.py.
    """
    translator = world.forward
    value, known = data.draw(questions(translator))
    chosen = data.draw(st.sampled_from([*translator.target.wires, None]))
    report = translator.report(value, known)
    if report.verdict is not Verdict.EXACT and chosen != report.value:
        outcome = translator.decide(value, lambda _: chosen, known)
        assert outcome.value == chosen
        assert outcome.assumed == (chosen is not None)
        assert outcome.codes[-1] == ("nulled" if chosen is None else "assumed")


# --- input of all kinds --------------------------------------------------------------------------


@law
@given(worlds(), st.data())
def test_law_15_never_crash(world, data):
    """Law 15: whatever is passed as a value, a report comes back with the object in it."""
    translator = data.draw(st.sampled_from([world.forward, world.forward.inverse()]))
    value = data.draw(anything())
    outcome = translator.report(value)
    known = type(value) is str and value in translator
    assert known or outcome.verdict is Verdict.UNKNOWN
    assert outcome.route == translator.route


@law
@given(worlds(), st.data())
def test_law_15_never_crash_on_facts(world, data):
    """Law 15, on facts: whatever is passed as facts, those that the table asks for are used and
    each of the others is remarked on."""
    translator = world.forward
    domains = translator.cells.source_facts.domains
    value, good = data.draw(questions(translator))
    names = st.sampled_from([*DOMAINS]) | st.text(max_size=3) | st.integers() | st.none()
    facts = {**data.draw(st.dictionaries(names, anything(), max_size=3)), **good}
    used = {name: word for name, word in facts.items() if word in domains.get(name, ())}
    outcome = translator.report(value, facts)
    remarks = {"unknown-fact", "fact-outside-domain"}
    ignored = [word for name, word in facts.items() if name not in used and word is not None]
    assert outcome.candidates == translator.report(value, used).candidates
    assert len([code for code in outcome.codes if code in remarks]) == len(ignored)


@law
@given(worlds(), st.text())
def test_law_16_carrier(world, text):
    """Law 16: what is kept can be taken out again, and is never a value of the target."""
    kept = world.forward.translate(text, "keep")
    if not world.forward.report(text).verdict.settled:
        assert bridge.unkeep(kept) == text
        assert kept not in world.right.by_wire
    assert bridge.unkeep(KEEP + text) == text


# --- changes of a table that change nothing ------------------------------------------------------


@law
@given(worlds(), st.data())
def test_law_17_row_order_changes_nothing(world, data):
    """Law 17: the same rows in another order give the same outcomes.

    Words of messages are compared in test_compile.py.
    """
    shuffled = world.with_rows(tuple(data.draw(st.permutations(world.table.rows))))
    for (one, _), (other, _) in zip(both_ways(world), both_ways(shuffled), strict=True):
        value, known = data.draw(questions(one))
        before, after = one.report(value, known), other.report(value, known)
        assert evolve(after, findings=()) == evolve(before, findings=())
        assert after.codes == before.codes


@law
@given(worlds(), st.data())
def test_law_17_the_order_of_facts_changes_nothing(world, data):
    """Law 17, on what is asked: facts in another order give the same outcome."""
    value, known = data.draw(questions(world.forward))
    turned = dict(reversed(known.items()))
    assert world.forward.report(value, turned) == world.forward.report(value, known)


@law
@given(worlds(), st.data())
def test_law_19_an_alias_is_its_value(world, data):
    """Law 19: an alias translates as its value does, plus one finding that says so."""
    value = data.draw(st.sampled_from(world.left.wires))
    spelling = data.draw(wires().filter(lambda wire: wire not in world.left.by_wire))
    left = evolve(world.left, aliases=(Alias(spelling, value),))
    translator = evolve(world, left=left).forward
    known = data.draw(known_facts(world.table.left_facts))
    of_value, of_alias = translator.report(value, known), translator.report(spelling, known)
    *others, last = of_alias.findings
    assert last.code == "alias"
    assert evolve(of_alias, source=value, findings=tuple(others)) == of_value


@law
@given(worlds(), st.data())
def test_law_22_explain_is_faithful(world, data):
    """Law 22: a table of nothing but the rows that an explanation names has the same candidates
    for the value, under the facts asked for."""
    for translator, oracle in both_ways(world):
        value, known = data.draw(questions(translator))
        named = tuple(step.row for step in explain(translator, value, known).steps)
        alone = world.with_rows(tuple(row for row in world.table.rows if row in named))
        again = alone.forward if oracle.way is Direction.FORWARD else alone.forward.inverse()
        assert candidates(again, value, known) == candidates(translator, value, known)


@law
@given(worlds(), st.data())
def test_law_23_another_source_value(world, data):
    """Law 23: one more value of the source, with its rows, changes no candidates of the others;
    it can make an exact outcome lossy, never a lossy one exact."""
    wire = data.draw(wires().filter(lambda wire: wire not in world.left.wires))
    left = evolve(world.left, values=(*world.left.values, Value(wire)), aliases=())
    target = data.draw(st.sampled_from(world.right.wires))
    row = Row(left=wire, right=target, relation=data.draw(st.sampled_from(Relation)), note="new")
    larger = evolve(world, left=left).with_rows((*world.table.rows, row)).forward
    value, known = data.draw(questions(world.forward))
    before, after = world.forward.report(value, known), larger.report(value, known)
    assert after.candidates == before.candidates
    if after.verdict is not before.verdict:
        assert (before.verdict, after.verdict) == (Verdict.EXACT, Verdict.LOSSY)
        assert after.bits == log2(2)
