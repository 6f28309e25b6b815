"""What each policy does with each verdict, and what nobody's policy can do."""

import pytest

import bridge
from bridge import policies
from bridge.errors import UnknownPolicyError
from bridge.model import Direction, Row
from bridge.outcome import Verdict
from bridge.relation import Relation

from .toys import translator

DOOR = translator(
    Row("Open", "OPEN", Relation.EQUIVALENT),
    Row("Shut", "SHUT", Relation.NARROWER, prefer=Direction.FORWARD),
    Row("Shut", "LOCKED", Relation.NARROWER),
    Row("Ajar", none="gates are open or not"),
)
LOSSY = translator(Row("Open", "OPEN", Relation.NARROWER))
UNPREFERRED = translator(
    Row("Open", "OPEN", Relation.NARROWER), Row("Open", "SHUT", Relation.NARROWER)
)
ERRORS = {
    "Shut": bridge.AmbiguousValueError,
    "Ajar": bridge.UnmappedValueError,
    "Weird": bridge.UnknownValueError,
}


@pytest.fixture(autouse=True)
def forgotten():
    """Policies that a test registers are forgotten after it."""
    before = dict(policies._POLICIES)
    yield
    policies._POLICIES.clear()
    policies._POLICIES.update(before)


ALL = ["strict", "exact", "preferred", "keep", "null", "default:SHUT"]


@pytest.mark.parametrize("policy", ALL)
def test_an_exact_outcome_passes_every_policy(policy):
    """Nothing is chosen, so nothing is remarked on."""
    assert DOOR.decide("Open", policy) == DOOR["Open"]
    assert DOOR.translate("Open", policy) == "OPEN"


@pytest.mark.parametrize("policy", [each for each in ALL if each != "exact"])
def test_a_lossy_outcome_passes_every_policy_but_exact(policy):
    """What is lost is in the findings; whoever minds says exact."""
    assert LOSSY.decide("Open", policy) == LOSSY["Open"]


def test_exact_refuses_a_loss():
    """The error says what would have been lost."""
    with pytest.raises(bridge.LossyValueError, match="OPEN says less than Open") as error:
        LOSSY.translate("Open", "exact")
    assert error.value.outcome == LOSSY["Open"]


@pytest.mark.parametrize("policy", ["strict", "exact"])
@pytest.mark.parametrize(("value", "error"), ERRORS.items())
def test_strict_and_exact_refuse_what_is_not_settled(policy, value, error):
    """The class of the error says what the caller can do, and it carries the outcome."""
    with pytest.raises(error) as raised:
        DOOR.translate(value, policy)
    assert type(raised.value) is error
    assert raised.value.outcome == DOOR.report(value)
    assert isinstance(raised.value, bridge.TranslationError)
    assert isinstance(raised.value, bridge.BridgeError)


def test_strict_is_the_default():
    """Whoever says nothing gets no guess."""
    with pytest.raises(bridge.AmbiguousValueError):
        DOOR.translate("Shut")


def test_bridges_own_policies_can_be_passed_as_they_are():
    """A name is short for the function."""
    assert DOOR.decide("Open", policies.strict) == DOOR["Open"]
    with pytest.raises(bridge.AmbiguousValueError):
        DOOR.decide("Shut", policies.strict)


def test_preferred_takes_the_authors_candidate_with_a_receipt():
    """The verdict stays what it is; the value is assumed."""
    outcome = DOOR.decide("Shut", "preferred")
    assert (outcome.value, outcome.assumed) == ("SHUT", True)
    assert outcome.verdict is Verdict.AMBIGUOUS
    assert outcome.codes == ("ambiguous", "assumed")
    assert outcome.bits == 0.0
    assert outcome.recoverable


@pytest.mark.parametrize(("value", "error"), [*list(ERRORS.items())[1:]])
def test_preferred_refuses_where_there_is_no_candidate(value, error):
    """There is nothing to prefer."""
    with pytest.raises(error):
        DOOR.translate(value, "preferred")


def test_preferred_refuses_where_the_author_prefers_none():
    """Nor is there where nobody chose."""
    with pytest.raises(bridge.AmbiguousValueError):
        UNPREFERRED.translate("Open", "preferred")


@pytest.mark.parametrize("value", ERRORS)
def test_keep_carries_the_source_value_through(value):
    """Tagged, so that nobody takes it for a value of the target."""
    outcome = DOOR.decide(value, "keep")
    assert outcome.value == f"keep:{value}"
    assert (outcome.assumed, outcome.codes[-1]) == (True, "kept")
    assert bridge.unkeep(outcome.value) == value
    assert (outcome.bits, outcome.recoverable, outcome.facts) == (None, False, {})


def test_keep_refuses_what_is_no_text():
    """A number cannot be tagged."""
    with pytest.raises(bridge.UnknownValueError):
        DOOR.translate(5, "keep")


def test_keep_keeps_what_was_kept_before():
    """Two tags come off one at a time."""
    twice = DOOR.translate("keep:Weird", "keep")
    assert bridge.unkeep(bridge.unkeep(twice)) == "Weird"
    assert bridge.unkeep("Weird") is None


@pytest.mark.parametrize("value", [*ERRORS, 5, None])
def test_null_gives_nothing(value):
    """None is no value, so nothing is assumed; the receipt is there all the same."""
    outcome = DOOR.decide(value, "null")
    assert (outcome.value, outcome.assumed, outcome.codes[-1]) == (None, False, "nulled")


@pytest.mark.parametrize("value", [*ERRORS, 5, None])
def test_default_gives_the_callers_value(value):
    """A value of the target, with a receipt."""
    outcome = DOOR.decide(value, "default:OPEN")
    assert (outcome.value, outcome.assumed, outcome.codes[-1]) == ("OPEN", True, "defaulted")
    assert outcome.findings[-1].message == "the policy put its default 'OPEN'"


@pytest.mark.parametrize("default", ["UNKNOWN", "", "a:b", "keep:x"])
def test_a_default_need_not_be_a_value_of_the_target(default):
    """It is the caller's; the receipt says that it is none."""
    outcome = DOOR.decide("Weird", f"default:{default}")
    assert outcome.value == default
    assert outcome.codes[-1] == "defaulted"
    assert outcome.findings[-1].message.endswith("which is no value of toy-2/Gate")


def test_a_default_that_is_a_candidate_has_its_facts():
    """What is known of the candidate holds for the value."""
    outcome = DOOR.decide("Shut", "default:LOCKED")
    assert (outcome.bits, outcome.recoverable) == (0.0, True)


# --- policies of the caller's --------------------------------------------------------------------


def test_a_registered_policy_is_used_by_its_name():
    """Like an error handler of a codec."""
    bridge.register_policy("shut", lambda outcome: outcome.value or "SHUT")
    outcome = DOOR.decide("Weird", "shut")
    assert (outcome.value, outcome.assumed) == ("SHUT", True)
    assert outcome.findings[-1].message == "the policy shut chose 'SHUT'"
    assert "shut" in bridge.policy_names()


def test_a_callable_is_a_policy():
    """No need to register what is used once."""

    def first(outcome):
        return outcome.candidates[0] if outcome.candidates else None

    assert DOOR.decide("Shut", first).findings[-1].message == "the policy first chose 'SHUT'"
    assert DOOR.translate("Weird", first) is None


def test_a_policy_without_a_name_is_called_a_policy():
    """An object that can be called need not have a name."""

    class Nameless:
        def __call__(self, outcome):
            return "SHUT"

    receipt = DOOR.decide("Weird", Nameless()).findings[-1]
    assert receipt.message == "the policy policy chose 'SHUT'"


def test_a_policy_may_raise_the_outcomes_error():
    """Its own way to be strict."""

    def fussy(outcome):
        raise outcome.error()

    with pytest.raises(bridge.TranslationError) as error:
        DOOR.translate("Open", fussy)
    assert type(error.value) is bridge.TranslationError
    assert str(error.value) == "toy-1/Door -> toy-2/Gate: exact"


def test_an_error_can_say_why_in_other_words():
    """A policy of the caller's has its own reasons."""
    error = bridge.AmbiguousValueError(DOOR["Shut"], "not on my watch")
    assert str(error) == "not on my watch"
    assert "SHUT or LOCKED" in str(DOOR["Shut"].error())


NONSENSE = [5, 1.5, b"OPEN", ["OPEN"], "Open", "", "OPEN ", "keep:Other", object()]


@pytest.mark.parametrize("nonsense", NONSENSE, ids=repr)
@pytest.mark.parametrize("value", ["Open", "Weird"])
def test_a_policy_that_returns_nonsense_is_an_error(nonsense, value):
    """Law 14: nobody's policy can fabricate a value of the target."""
    bridge.register_policy("nonsense", lambda _: nonsense)
    with pytest.raises(ValueError, match="the policy nonsense returned"):
        DOOR.translate(value, "nonsense")


def test_a_policy_that_keeps_must_keep_the_source_value():
    """A tag on something else is a fabrication."""
    assert DOOR.translate("Weird", lambda outcome: f"keep:{outcome.source}") == "keep:Weird"
    with pytest.raises(ValueError, match="no value of toy-2/Gate"):
        DOOR.translate(5, lambda outcome: f"keep:{outcome.source}")


def test_a_policy_cannot_make_an_assumed_outcome_exact():
    """An assumed outcome is never exact: whoever overrules an exact value is refused, or the
    outcome is exact no more."""
    try:
        outcome = DOOR.decide("Open", lambda _: "LOCKED")
    except ValueError as error:
        assert "policy" in str(error)
        return
    assert outcome.assumed
    assert outcome.verdict is not Verdict.EXACT


@pytest.mark.parametrize("name", [*ALL[:-1], "default:", "default:x"])
def test_bridges_own_names_cannot_be_taken(name):
    """A strict that guesses would make every promise worthless."""
    with pytest.raises(ValueError, match="bridge's own"):
        bridge.register_policy(name, lambda _: "OPEN")


def test_a_name_of_the_callers_can_be_taken_again():
    """The later registration counts."""
    bridge.register_policy("mine", lambda _: "OPEN")
    bridge.register_policy("mine", lambda _: "SHUT")
    assert DOOR.translate("Weird", "mine") == "SHUT"
    assert bridge.policy_names().count("mine") == 1


@pytest.mark.parametrize(
    ("name", "hint"), [("Strict", "'strict'"), ("prefered", "'preferred'"), ("nul", "'null'")]
)
def test_an_unknown_policy_is_told_with_the_nearest(name, hint):
    """And with all that there are."""
    with pytest.raises(UnknownPolicyError, match=f"did you mean {hint}") as error:
        DOOR.translate("Weird", name)
    assert "(known: strict, exact, preferred, keep, null, " in str(error.value)
    assert isinstance(error.value, LookupError)


def test_an_unknown_policy_is_told_even_where_none_is_needed():
    """A misspelt policy shows on the first value, not on the first that is not settled."""
    with pytest.raises(UnknownPolicyError):
        DOOR.translate("Open", "stricd")


@pytest.mark.parametrize("policy", [None, 3])
def test_what_cannot_be_called_is_no_policy(policy):
    """Neither for one translation nor under a name."""
    with pytest.raises(TypeError, match="is no policy"):
        bridge.translate("Hard", "ocpp-1.6/ResetType", "ocpp-2.0.1/ResetEnumType", policy)
    with pytest.raises(TypeError, match="is no policy"):
        bridge.register_policy("nothing", policy)


def test_deciding_twice_is_deciding_once():
    """A policy of bridge's own decides each value once; the outcome is the same object."""
    status = bridge.translator("ocpp-1.6/ChargePointStatus", "ocpi-2.2.1/Status")
    first = status.decide("Finishing", "preferred")
    assert first.assumed
    assert status.decide("Finishing", "preferred") is first
    assert not status.decide("Finishing", "null").assumed
