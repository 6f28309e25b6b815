"""Outcomes as people and programs read them; the errors that carry them; the small classes."""

import json
import pickle
from enum import StrEnum

import pytest

import bridge
from bridge.enums import ocpp201
from bridge.errors import TableError, UnknownAddressError
from bridge.explain import explain
from bridge.frozen import FrozenDict
from bridge.model import Binding, Direction, Row
from bridge.nearest import LONGEST, did_you_mean, nearest, squash
from bridge.outcome import CODES, Finding, Outcome, Severity, Verdict, shown
from bridge.plain import (
    plain_catalogue,
    plain_explanation,
    plain_finding,
    plain_row,
    plain_table,
)
from bridge.relation import Relation, compose, inverse

from .toys import BELL, DOOR_GATE, library, table, translator

ROUTE = ("toy-1/Door", "toy-2/Gate")
FULL = translator(
    Row("Open", "OPEN", Relation.NARROWER, then={"bell": "rings"}, note="why"),
    Row("Shut", "SHUT", Relation.NARROWER, prefer=Direction.FORWARD),
    Row("Shut", "LOCKED", Relation.NARROWER),
    right_facts=BELL,
)

# --- outcomes ------------------------------------------------------------------------------------


def test_an_outcome_as_plain_data_has_every_field():
    """A loss, its facts and its findings go into JSON and come back."""
    plain = json.loads(json.dumps(FULL["Open"].to_dict()))
    assert plain == {
        "source": "Open",
        "verdict": "lossy",
        "value": "OPEN",
        "candidates": ["OPEN"],
        "preferred": None,
        "needs": [],
        "facts": {"bell": "rings"},
        "assumed": False,
        "recoverable": True,
        "bits": 0.0,
        "relations": ["narrower"],
        "findings": [{"code": "widened", "message": "OPEN says less than Open: why"}],
        "route": ["toy-1/Door", "toy-2/Gate"],
    }


@pytest.mark.parametrize("value", ["Open", "Shut", "Ajar", "Weird", "\ud800", None, b"x", 1.5])
@pytest.mark.parametrize("policy", [None, "null", "default:SHUT"])
def test_every_outcome_survives_json(value, policy):
    """Whatever the outcome, what is read from the JSON is what was written."""
    outcome = FULL.decide(value, policy) if policy else FULL.report(value)
    assert json.loads(json.dumps(outcome.to_dict())) == outcome.to_dict()


def test_members_become_text_in_plain_data():
    """JSON has no members of enumerations."""
    typed = bridge.translator("ocpp-1.6/ResetType", ocpp201.ResetEnumType)
    plain = typed["Hard"].to_dict()
    assert (type(plain["value"]), plain["value"]) == (str, "Immediate")
    assert {type(candidate) for candidate in plain["candidates"]} == {str}


def test_what_an_outcome_offers():
    """Candidates, the preferred one and the codes are read off options and findings."""
    outcome = FULL["Shut"]
    assert (outcome.candidates, outcome.preferred) == (("SHUT", "LOCKED"), "SHUT")
    assert outcome.codes == ("ambiguous",)
    assert Outcome("x", Verdict.UNKNOWN, ROUTE).preferred is None


def test_a_description_is_a_line_for_each_finding():
    """From where to where, then what there is to say; the verdict if there is nothing."""
    assert FULL["Open"].describe() == "toy-1/Door -> toy-2/Gate: OPEN says less than Open: why"
    assert FULL.report("open").describe().splitlines() == [
        "toy-1/Door -> toy-2/Gate: 'open' is no value of toy-1/Door",
        "'Open' is a value that looks much like it",
    ]
    assert Outcome("x", Verdict.EXACT, ROUTE).describe() == "toy-1/Door -> toy-2/Gate: exact"


def test_a_description_of_a_chain_names_its_ends():
    """The enumerations in the middle are in the route."""
    chain = Outcome("x", Verdict.EXACT, ("toy-1/Door", "toy-3/Lid", "toy-2/Gate"))
    assert chain.describe() == "toy-1/Door -> toy-2/Gate: exact"


def test_verdicts_with_a_value_are_settled():
    """Exact and lossy, no other."""
    assert [each for each in Verdict if each.settled] == [Verdict.EXACT, Verdict.LOSSY]


def test_remarks_come_after_those_that_were_there():
    """The outcome itself is as it was."""
    more = FULL["Open"].remarked(Finding("alias", "x", Severity.INFO))
    assert more.codes == ("widened", "alias")
    assert FULL["Open"].codes == ("widened",)


def test_codes_are_words_with_a_meaning():
    """Each code of an outcome is explained, and nobody can change them."""
    assert all(code == code.lower() and meaning for code, meaning in CODES.items())
    with pytest.raises(TypeError):
        CODES["merged"] = "x"


class Doors(StrEnum):
    """Members show as their values."""

    OPEN = "Open"


class Unshowable:
    """Nobody can show it."""

    def __repr__(self):
        raise RuntimeError


SHOWN = {
    "Open": "'Open'",
    "it's": '"it\'s"',
    "ä": "'ä'",
    "a\nb\x00": r"'a\nb\x00'",
    "\ud800": r"'\ud800'",
    "x" * 60: f"'{'x' * 60}'",
    "x" * 61: f"'{'x' * 60}… (61 characters)",
    "\n" * 61: "'" + r"\n" * 60 + "… (61 characters)",
    "": "''",
    Doors.OPEN: "'Open'",
    None: "None",
    b"\xff": r"b'\xff'",
    ("ä",): r"('\xe4',)",
    tuple("abcdefghijklmnopqrst"): "('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l',…",
}


@pytest.mark.parametrize(("value", "text"), SHOWN.items(), ids=lambda each: ascii(each)[:30])
def test_a_value_is_shown_quoted_escaped_and_cut(value, text):
    """What is in a message can be printed and is not long."""
    assert shown(value) == text


def test_what_cannot_be_shown_is_shown_by_its_class():
    """An object that raises has a class all the same."""
    assert shown(Unshowable()) == "<Unshowable>"


# --- errors --------------------------------------------------------------------------------------


def test_an_unknown_address_tells_the_nearest_or_what_there_is():
    """Hints first, the list where there is no hint, nothing where there is neither."""
    assert str(UnknownAddressError("a", "table", ["b", "c"], ["d"])) == (
        "no table 'a'; did you mean 'b' or 'c'?"
    )
    assert str(UnknownAddressError("a", "table", [], ["d", "e"])) == "no table 'a'; known: d, e"
    assert str(UnknownAddressError("a", "table")) == "no table 'a'"


@pytest.mark.parametrize(
    "error",
    [UnknownAddressError("a", "table", ["b"], ["c"]), TableError(["x:1: a", "x:2: b"])],
    ids=lambda error: type(error).__name__,
)
def test_errors_can_be_pickled(error):
    """A worker's error reaches the parent as it was."""
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_the_faults_of_a_file_are_a_line_each():
    """Editors jump through them."""
    assert str(TableError(["x:1: a", "x:2: b"])) == "x:1: a\nx:2: b"


# --- frozen dicts --------------------------------------------------------------------------------


def test_a_frozen_dict_reads_like_a_dict():
    """Equal to a dict of the same content, hashable and picklable."""
    frozen = FrozenDict(a=1, b=2)
    assert (frozen["a"], frozen.get("c"), list(frozen), len(frozen)) == (1, None, ["a", "b"], 2)
    assert frozen == {"a": 1, "b": 2}
    assert hash(frozen) == hash(FrozenDict(b=2, a=1))
    again = pickle.loads(pickle.dumps(frozen))
    assert (type(again), again) == (FrozenDict, frozen)
    assert frozen | {"c": 3} == {"a": 1, "b": 2, "c": 3}


@pytest.mark.parametrize(
    "change",
    [
        lambda it: it.__setitem__("a", 2),
        lambda it: it.__delitem__("a"),
        lambda it: it.__ior__({"b": 2}),
        lambda it: it.update(b=2),
        lambda it: it.clear(),
        lambda it: it.pop("a"),
        lambda it: it.popitem(),
        lambda it: it.setdefault("b", 2),
    ],
)
def test_a_frozen_dict_cannot_be_changed(change):
    """No method of a dict changes it."""
    frozen = FrozenDict(a=1)
    with pytest.raises(TypeError, match="a FrozenDict cannot be changed"):
        change(frozen)
    assert frozen == {"a": 1}


# --- nearest words -------------------------------------------------------------------------------

NEAREST = [
    ("outoforder", ["AVAILABLE", "OUTOFORDER"], ("OUTOFORDER",)),
    ("Out Of-Order", ["AVAILABLE", "OUTOFORDER"], ("OUTOFORDER",)),
    ("Charginng", ["Charging", "Available"], ("Charging",)),
    ("Bicycle", ["Charging", "Available"], ()),
    ("", ["Charging"], ()),
    ("x" * (LONGEST + 1), ["x" * (LONGEST + 1)], ()),
    ("!!", ["--", "Charging"], ()),
    ("Charging", [], ()),
]


@pytest.mark.parametrize(("word", "known", "found"), NEAREST)
def test_the_nearest_word_is_one_that_somebody_may_have_meant(word, known, found):
    """Case, blanks and punctuation do not count, a letter or two may be wrong, and what is near
    nothing has no hint."""
    assert nearest(word, known) == found


def test_several_nearest_words_come_best_first():
    """As many as are asked for."""
    known = ["Available", "availables", "Unavailable", "Charging"]
    assert nearest("availabel", known, most=2) == ("Available", "availables")
    assert nearest("AVAILABLE", ["available", "Available"], most=1) == ("available",)


def test_a_hint_is_the_end_of_a_message_or_nothing():
    """It can be put behind any message."""
    assert did_you_mean("Charge", ["Charging", "Charged"]) == "; did you mean 'Charged'?"
    assert did_you_mean("Bicycle", ["Charging"]) == ""


def test_squashed_words_are_compared():
    """Letters and digits in one case."""
    assert squash(" Energy.Active-Import_ß ") == "energyactiveimportss"


# --- small classes -------------------------------------------------------------------------------


def test_a_direction_covers_itself_and_both_covers_all():
    """A row that holds both ways holds each way, and no one way holds both."""
    covered = {one: {other for other in Direction if one.covers(other)} for one in Direction}
    assert covered == {
        Direction.FORWARD: {Direction.FORWARD},
        Direction.BACK: {Direction.BACK},
        Direction.BOTH: set(Direction),
    }


def test_the_relations_are_five_and_nothing_known_is_all_of_them():
    """Composing with nothing possible is nothing possible."""
    assert {str(relation) for relation in frozenset(Relation)} == {
        "equivalent",
        "narrower",
        "broader",
        "overlaps",
        "disjoint",
    }
    assert compose(frozenset(Relation), []) == compose([], frozenset(Relation)) == frozenset()
    assert compose(iter(frozenset(Relation)), iter(frozenset(Relation))) == frozenset(Relation)


@pytest.mark.parametrize("relation", Relation)
def test_turning_a_relation_round_twice_is_turning_nothing(relation):
    """The inverse of the inverse is the relation, and equivalent changes none."""
    assert inverse(inverse(relation)) is relation
    assert compose([relation], [Relation.EQUIVALENT]) == {relation}
    assert compose([Relation.EQUIVALENT], [relation]) == {relation}


def test_a_binding_is_shown_as_object_and_field():
    """As the standards speak of fields."""
    assert str(Binding("Session", "status", "PENDING")) == "Session: status"


# --- plain data ----------------------------------------------------------------------------------

ROWS = """\
{ left = "Open", relation = "narrower", right = "OPEN", prefer = "forward", when = { bell = "rings" } },
{ left = "Open", relation = "narrower", right = "SHUT", when = { bell = "silent" }, practice = ["x"] },
{ left = "Shut", none = "never" },
"""  # noqa: E501 - a row stands on one line


@pytest.fixture
def toys(tmp_path):
    """A library with one table."""
    return library(tmp_path, {DOOR_GATE: table(ROWS, 'left_facts = { bell = "toy-1/Bell" }')})


def test_a_catalogue_as_plain_data_survives_json(toys):
    """Values, aliases, bindings and defaults are there."""
    plain = plain_catalogue(toys.catalogue("toy-1"))
    assert json.loads(json.dumps(plain)) == plain
    door, _ = plain["enumerations"]
    assert (door["address"], door["values"]) == ("toy-1/Door", ["Open", "Shut"])
    assert door["aliases"] == {"Opened": "Open", "Slammed": None}
    assert (door["bindings"], door["defaults"]) == (["House: door"], {"House: door": "Shut"})
    assert plain["sources"][0]["id"] == "book"
    hatch = plain_catalogue(toys.catalogue("toy-2"))["enumerations"][1]
    assert (hatch["open"], hatch["deprecated"]) == (True, {"DOWN": "use UP"})


def test_a_table_as_plain_data_survives_json(toys):
    """Facts have their words, and rows say what they say and no more."""
    plain = plain_table(toys.table("toy-1/Door", "toy-2/Gate"))
    assert json.loads(json.dumps(plain)) == plain
    assert plain["left_facts"] == {"bell": ["rings", "silent"]}
    assert plain["rows"][2] == {"left": "Shut", "direction": "both", "none": "never", "line": 8}
    assert plain["rows"][0]["prefer"] == "forward"
    assert plain["rows"][1]["practice"] == ["x"]


def test_a_row_without_a_reason_still_says_that_there_is_none():
    """A row that is wrong is shown as it is."""
    assert plain_row(Row("Open", none=""))["none"] == ""


def test_an_explanation_as_plain_data_survives_json(toys):
    """Rows that fired, alternatives and the other values are there."""
    door = bridge.translator("toy-1/Door", "toy-2/Gate", library=toys)
    plain = plain_explanation(explain(door, "Open"))
    assert json.loads(json.dumps(plain)) == plain
    assert [row["fires_when"] for row in plain["rows"]] == [{"bell": "rings"}, {"bell": "silent"}]
    assert plain["rows"][0]["where"].endswith(f"{DOOR_GATE}:6")
    assert [each["value"] for each in plain["alternatives"]] == ["OPEN", "SHUT"]
    assert plain["also"] == {"OPEN": [], "SHUT": []}


def test_a_finding_as_plain_data():
    """Severity and code are text."""
    assert plain_finding(Finding("x-y", "message", Severity.ERROR, "a:1")) == {
        "severity": "error",
        "code": "x-y",
        "where": "a:1",
        "message": "message",
    }
