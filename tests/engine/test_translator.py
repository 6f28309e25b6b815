"""A translator as a mapping, with facts, turned round, with members, and with strangers."""

import copy
import pickle
from collections.abc import Mapping
from enum import Enum, StrEnum
from unittest.mock import Mock

import pytest
from attrs import evolve

import bridge
from bridge import translator as make
from bridge.enums import ocpp16, ocpp201
from bridge.errors import UnknownAddressError, UnknownValueError
from bridge.model import Row
from bridge.outcome import Verdict
from bridge.relation import Relation
from bridge.translator import Translator, address_of

from .toys import BELL, DOOR, translator

EQUIVALENT, NARROWER = Relation.EQUIVALENT, Relation.NARROWER
RINGS, SILENT = {"bell": "rings"}, {"bell": "silent"}
RESET = "ocpp-1.6/ResetType", "ocpp-2.0.1/ResetEnumType"


@pytest.fixture
def door():
    """Open is OPEN while the bell rings, else SHUT; Shut is SHUT."""
    return translator(
        Row("Open", "OPEN", NARROWER, when=RINGS),
        Row("Open", "SHUT", NARROWER, when=SILENT),
        Row("Shut", "SHUT", NARROWER),
        left_facts=BELL,
    )


# --- a mapping -----------------------------------------------------------------------------------


def test_it_maps_every_value_and_alias_to_its_outcome(door):
    """Values come in the standard's order, then the aliases."""
    assert isinstance(door, Mapping)
    assert list(door) == ["Open", "Shut", "Ajar", "Opened", "Slammed", "Gone"]
    assert len(door) == 6
    assert list(door.values())[1] is door["Shut"] is door.report("Shut") is door.get("Shut")
    assert "Opened" in door
    assert "Weird" not in door
    assert door.get("Weird") is None


def test_a_stranger_is_a_key_error_with_the_outcome(door):
    """Whoever subscripts expects a KeyError, and gets one that says what is known."""
    with pytest.raises(KeyError) as error:
        door["open"]
    assert isinstance(error.value, UnknownValueError)
    assert error.value.outcome.codes == ("unknown-value", "near-miss")
    assert "'open' is no value of toy-1/Door" in str(error.value)


@pytest.mark.parametrize(
    "change",
    [
        lambda it: it.__setitem__("Open", None),
        lambda it: it.__delitem__("Open"),
        lambda it: it.update({}),
        lambda it: it.clear(),
        lambda it: it.pop("Open"),
        lambda it: it.popitem(),
        lambda it: it.setdefault("Open", None),
        lambda it: it.__ior__({}),
    ],
)
def test_it_cannot_be_changed(door, change):
    """What is made once is handed to everybody."""
    before = dict(door)
    with pytest.raises(TypeError, match="a Translator cannot be changed"):
        change(door)
    assert dict(door) == before


def test_outcomes_cannot_be_changed(door):
    """Neither the outcome nor the facts in it."""
    with pytest.raises(AttributeError):
        door["Open"].value = "OPEN"
    with pytest.raises(TypeError):
        door["Shut"].facts["bell"] = "rings"


def test_it_is_equal_to_itself_alone(door):
    """Two translators with the same outcomes may know different facts."""
    twin = Translator(door.cells)
    assert door == door
    assert door != twin
    assert not door != door  # noqa: SIM202 - the other operator
    assert dict(door) == dict(twin)
    assert len({door, twin, door}) == 2


def test_it_can_be_pickled_and_copied(door):
    """Workers of a pool get the same answers, facts included."""
    given = door.given(RINGS)
    for again in (pickle.loads(pickle.dumps(given)), copy.copy(given), copy.deepcopy(given)):
        assert isinstance(again, Translator)
        assert dict(again) == dict(given)
        assert again.facts == RINGS
        assert again.report("Open", SILENT) == given.report("Open", SILENT)


def test_an_error_can_be_pickled(door):
    """A worker's error reaches the parent with its outcome."""
    with pytest.raises(bridge.TranslationError) as error:
        door.translate("Open")
    again = pickle.loads(pickle.dumps(error.value))
    assert type(again) is bridge.AmbiguousValueError
    assert again.outcome == error.value.outcome
    assert str(again) == str(error.value)


def test_it_says_what_it_is(door):
    """Source, target, route and facts are there to be read."""
    assert (door.source.address, door.target.address) == ("toy-1/Door", "toy-2/Gate")
    assert door.route == ("toy-1/Door", "toy-2/Gate")
    assert repr(door) == "<Translator toy-1/Door -> toy-2/Gate>"
    assert repr(door.given(RINGS)).endswith(" toy-2/Gate given {'bell': 'rings'}>")


def test_the_facts_that_it_was_given_are_a_copy(door):
    """Whoever changes what `facts` gave changes nothing."""
    given = door.given(RINGS)
    given.facts["bell"] = "silent"
    assert given["Open"].value == "OPEN"
    assert given.facts == RINGS


# --- facts ---------------------------------------------------------------------------------------


def test_given_facts_are_known_from_then_on(door):
    """The view has the outcomes under the facts, prebuilt."""
    assert door.given(RINGS)["Open"].value == "OPEN"
    assert door.given(bell="silent")["Open"].value == "SHUT"
    assert door.given(RINGS).report("Open") == door.report("Open", RINGS)


def test_given_makes_a_view_once(door):
    """The same facts give the same translator; none give the translator itself."""
    assert door.given(RINGS) is door.given(bell="rings")
    assert door.given() is door.given(bell=None) is door
    assert door.given(RINGS).given(RINGS) is door.given(RINGS)


def test_later_facts_win_over_given_ones(door):
    """What is known beside this value counts more than what was known in general."""
    assert door.given(RINGS).report("Open", SILENT).value == "SHUT"
    assert door.given(RINGS).given(SILENT)["Open"].value == "SHUT"


@pytest.mark.parametrize("facts", [{"bel": "rings"}, {"bell": "ring"}, {"bell": 1}])
def test_given_refuses_what_is_no_fact(door, facts):
    """Who sets up a translator with a mistake is told, where a report only remarks."""
    with pytest.raises(ValueError, match=r"did you mean|cannot be 1"):
        door.given(facts)


def test_a_fact_that_is_none_is_not_known(door):
    """None is what a lookup in somebody's data gives for nothing."""
    assert door.report("Open", {"bell": None}) == door["Open"]
    assert door.report("Open", {"dog": None}) == door["Open"]
    assert door.report("Open", {}) == door["Open"]


def test_facts_that_cannot_be_are_ignored_and_remarked_on(door):
    """The other facts are used."""
    outcome = door.report("Open", {"bell": "rings", "dog": "barks"})
    assert outcome.value == "OPEN"
    assert outcome.codes == ("widened", "unknown-fact")
    assert door.report("Open", {"bell": "loud"}).codes == ("ambiguous", "fact-outside-domain")
    assert door.report("Open", {"bell": []}).codes == ("ambiguous", "fact-outside-domain")


class PlainBell(str, Enum):  # noqa: UP042 - it shows itself in another way
    """An enumeration as it was written before there was StrEnum."""

    RINGS = "rings"


class StrBell(StrEnum):
    """An enumeration of today."""

    RINGS = "rings"


class ShoutedText(str):
    """Text that shows itself in another way than it compares."""

    def __str__(self):
        return self.upper()


WORDS = [PlainBell.RINGS, StrBell.RINGS, ShoutedText("rings")]


@pytest.mark.parametrize("word", WORDS, ids=lambda word: type(word).__name__)
def test_a_word_can_be_any_kind_of_text(door, word):
    """A member of an enumeration that is the word is the word, however it shows itself."""
    assert door.report("Open", {"bell": word}).value == "OPEN"
    assert door.given(bell=word)["Open"].value == "OPEN"
    assert door.given(bell=word).facts == RINGS


# --- values that are not plain text --------------------------------------------------------------


class PlainDoor(str, Enum):  # noqa: UP042 - it shows itself in another way
    """An enumeration of somebody else's, from before there was StrEnum."""

    SHUT = "Shut"


@pytest.mark.parametrize("value", [PlainDoor.SHUT, ShoutedText("Shut")])
def test_a_value_can_be_any_kind_of_text(door, value):
    """Text of a class of somebody else's is translated by its characters."""
    assert door.report(value) == door["Shut"]
    assert door.translate(value) == "SHUT"


@pytest.mark.parametrize("value", [None, 1, 1.5, b"Open", ["Open"], {"Open"}, ("Open",), object])
def test_what_is_no_text_is_of_the_wrong_type(door, value):
    """It is unknown, and the outcome has it as it came."""
    outcome = door.report(value)
    assert (outcome.verdict, outcome.codes) == (Verdict.UNKNOWN, ("wrong-type",))
    assert outcome.source is value
    assert type(value).__name__ in outcome.findings[0].message


class HostileError(Exception):
    """What hostile objects raise."""


def refuse(*_):
    raise HostileError


class Hostile:
    """An object that raises whatever it is asked."""

    __eq__ = __ne__ = __hash__ = __repr__ = __str__ = __format__ = __bool__ = __len__ = refuse


class HostileText(str):
    """Text that raises whatever it is asked."""

    __eq__ = __ne__ = __hash__ = __repr__ = __str__ = __format__ = __bool__ = __len__ = refuse
    __getitem__ = isprintable = encode = refuse


class Liar(list):
    """A list that says it is text."""

    __class__ = str


class Secretive:
    """An object that raises when it is asked for its class."""

    @property
    def __class__(self):
        raise HostileError


class Unnameable(type):
    """A class that raises when it is asked for its name."""

    __name__ = property(refuse)


class Foreign(str):
    """Text that says it is a member of an enumeration, and shows itself to nobody."""

    __enumeration__ = "toy-9/Door"
    __repr__ = __str__ = __format__ = refuse


class FromNowhere(str):
    """Text whose enumeration cannot be compared."""

    __enumeration__ = Hostile()


HOSTILE = {
    "hostile": Hostile(),
    "hostile text": HostileText("Open"),
    "a list that says it is text": Liar(["Open"]),
    "a mock of text": Mock(spec=str),
    "a secretive object": Secretive(),
    "an object of a class without a name": Unnameable("U", (), {"__repr__": refuse})(),
    "a foreign member that shows itself to nobody": Foreign("Open"),
    "a member from nowhere": FromNowhere("Open"),
    "a number with too many digits": 10**5000,
    "lone surrogates": "\ud800Open\udfff",
    "a megabyte": "x" * 1_000_000,
    "not a number": float("nan"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_law_15_never_crash_on_hostile_values(door, name):
    """Law 15: a report on an object that lies or raises comes back all the same."""
    outcome = door.report(HOSTILE[name])
    assert type(outcome.verdict) is Verdict
    assert all(type(finding.message) is str for finding in outcome.findings)
    assert all(len(finding.message) < 300 for finding in outcome.findings)


@pytest.mark.parametrize("name", HOSTILE)
def test_law_15_never_crash_on_hostile_words(door, name):
    """Law 15, on facts: a word that lies or raises is no word of a fact."""
    outcome = door.report("Open", {"bell": HOSTILE[name]})
    assert outcome.codes == ("ambiguous", "fact-outside-domain")


class HostileName:
    """A name of a fact that can be hashed and shown to nobody."""

    __repr__ = __str__ = refuse


HOSTILE_NAMES = {
    "shown to nobody": HostileName(),
    "a number with too many digits": 10**5000,
    "a lone surrogate": "\ud800",
    "a megabyte": "x" * 1_000_000,
    "nothing": None,
    "bytes": b"bell",
}


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_law_15_never_crash_on_hostile_names(door, name):
    """Law 15, on facts: a name that cannot be is that of no fact."""
    outcome = door.report("Open", {HOSTILE_NAMES[name]: "rings"})
    assert outcome.codes == ("ambiguous", "unknown-fact")


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("policy", ["default:OPEN", "default:none of them", "null"])
def test_a_default_stands_for_hostile_values_too(door, name, policy):
    """Law 15, on policies that give something for everything."""
    wanted = policy.removeprefix("default:") if ":" in policy else None
    assert door.translate(HOSTILE[name], policy) == wanted


@pytest.mark.parametrize("name", HOSTILE)
def test_an_outcome_of_a_hostile_value_is_plain_enough_for_json(door, name):
    """The outcome can be told, whatever it is about."""
    plain = door.report(HOSTILE[name]).to_dict()
    assert type(plain["source"]) is str
    assert plain["verdict"] in set(Verdict)


def test_strangers_are_kept_within_bounds(door):
    """The same stranger costs nothing the second time; a million of them cost no memory."""
    assert door.report("Weird") is door.report("Weird")
    assert door.report("x" * 101) is not door.report("x" * 101)
    for number in range(2000):
        door.report(f"Weird {number}")
    assert door.report("Weird 1999") is not door.report("Weird 1999")
    assert door.report("Weird") is door.report("Weird")
    assert "Weird" not in door


# --- aliases and open enumerations ---------------------------------------------------------------


def test_an_alias_is_translated_as_its_value_with_a_remark(door):
    """The note of the alias says where the spelling comes from."""
    outcome = door["Opened"]
    assert outcome.source == "Opened"
    assert outcome.candidates == door["Open"].candidates
    *_, remark = outcome.findings
    assert (remark.code, remark.severity) == ("alias", "info")
    assert remark.message == "'Opened' is written for 'Open': old spelling"


def test_an_alias_without_a_note_is_remarked_on_without_one(door):
    """There is nothing to say but what it stands for."""
    quiet = evolve(DOOR, aliases=(evolve(DOOR.aliases[0], note=""),))
    outcome = translator(Row("Open", "OPEN", EQUIVALENT), left=quiet)["Opened"]
    assert outcome.findings[-1].message == "'Opened' is written for 'Open'"


def test_an_alias_that_means_no_value_is_unknown(door):
    """It is recognised, and the note says what it is; no guess is offered."""
    assert door["Slammed"].verdict is Verdict.UNKNOWN
    assert door["Slammed"].codes == ("alias-without-value",)
    assert door["Gone"].findings[0].message == "'Gone' means no value of toy-1/Door: lost"
    assert door.report("Slammed") is door["Slammed"]
    with pytest.raises(UnknownValueError):
        door.translate("Slammed")


def test_a_stranger_to_an_open_enumeration_is_custom():
    """Whoever may add values has not made a mistake."""
    outcome = translator(left=evolve(DOOR, open=True)).report("Welded")
    assert (outcome.verdict, outcome.codes) == (Verdict.UNKNOWN, ("custom-value",))


# --- turned round --------------------------------------------------------------------------------


def test_the_inverse_goes_the_other_way(door):
    """Same table, other direction, with the facts of the other side."""
    back = door.inverse()
    assert back.route == ("toy-2/Gate", "toy-1/Door")
    assert back["OPEN"].value == "Open"
    assert back["OPEN"].facts == RINGS
    assert back["SHUT"].candidates == ("Open", "Shut")
    assert back.facts == {}


def test_the_inverse_of_a_view_does_not_know_its_facts(door):
    """They were facts beside the source, which is the target now."""
    assert door.given(RINGS).inverse().facts == {}
    assert door.given(RINGS).inverse()["SHUT"].candidates == ("Open", "Shut")


# --- members of Python enumerations --------------------------------------------------------------


def test_a_class_as_target_gives_its_members():
    """What comes out can be compared by identity and matched."""
    reset = make(ocpp16.ResetType, ocpp201.ResetEnumType)
    value = reset.translate("Hard")
    assert value is ocpp201.ResetEnumType.Immediate
    assert all(type(option) is ocpp201.ResetEnumType for option in reset["Soft"].candidates)
    assert reset.translate("nonsense", "default:OnIdle") is ocpp201.ResetEnumType.OnIdle


def test_an_address_as_target_gives_text():
    """Text and not a member, also when the source is a class."""
    assert type(make(ocpp16.ResetType, RESET[1]).translate("Hard")) is str


def test_members_of_the_source_are_translated():
    """Whether the translator was made of classes or of addresses."""
    for reset in (make(*RESET), make(ocpp16.ResetType, ocpp201.ResetEnumType)):
        assert reset.report(ocpp16.ResetType.Hard) == reset["Hard"]


def test_the_inverse_of_a_typed_translator_gives_members_of_the_source():
    """Types turn round with the direction."""
    back = make(ocpp16.ResetType, ocpp201.ResetEnumType).inverse()
    found = back.report(ocpp201.ResetEnumType.Immediate).candidates
    assert found
    assert all(type(each) is ocpp16.ResetType for each in found)


@pytest.mark.parametrize(
    "reset",
    [make(*RESET), make(ocpp16.ResetType, ocpp201.ResetEnumType)],
    ids=["of addresses", "of classes"],
)
def test_a_foreign_member_is_refused(reset):
    """A member of another protocol is no value here."""
    outcome = reset.report(ocpp201.ResetEnumType.OnIdle)
    assert (outcome.verdict, outcome.codes) == (Verdict.UNKNOWN, ("foreign-member",))
    assert "ocpp-2.0.1/ResetEnumType" in outcome.findings[0].message


def test_a_foreign_member_that_is_spelt_like_a_value_is_refused():
    """OCPP 1.6 and 2.0.1 both have an Accepted: their members are equal and not the same."""
    door = translator(Row("Open", "OPEN", EQUIVALENT))

    class OtherDoor(StrEnum):
        __enumeration__ = "toy-9/Door"

        Open = "Open"

    assert door.report("Open").verdict is Verdict.EXACT
    assert door.report(OtherDoor.Open).codes == ("foreign-member",)
    with pytest.raises(UnknownValueError, match="toy-9/Door"):
        door.translate(OtherDoor.Open)


# --- the module-level verbs ----------------------------------------------------------------------


def test_the_same_translator_is_given_every_time():
    """Made once for each pair of sides, classes and addresses apart."""
    assert make(*RESET) is make(*RESET)
    assert make(*RESET) is not make(RESET[0], ocpp201.ResetEnumType)


def test_translate_and_report_are_those_of_the_translator():
    """The verbs for whoever translates one value."""
    assert bridge.translate("Hard", *RESET) == "Immediate"
    assert bridge.translate("Medium", *RESET, policy="null", facts={"x": "y"}) is None
    assert bridge.report("Hard", *RESET) == make(*RESET)["Hard"]
    assert "unknown-fact" in bridge.report("Hard", *RESET, facts={"x": "y"}).codes


def test_the_address_of_a_class_is_that_of_its_enumeration():
    """Generated classes know their address; anything else has none."""
    assert address_of(ocpp16.ResetType) == RESET[0]
    assert address_of(RESET[0]) == RESET[0]
    for stranger in (StrBell, 5, None):
        with pytest.raises(TypeError, match="neither an address nor a class"):
            address_of(stranger)


def test_an_unknown_enumeration_is_told_with_the_nearest():
    """A misspelt address costs one look at the message."""
    with pytest.raises(UnknownAddressError, match=r"did you mean 'ocpp-1\.6/ResetType'"):
        make("ocpp-1.6/ResetTyp", RESET[1])


def test_what_translators_share_cannot_be_changed():
    """Nobody can spoil the answers of everybody else."""
    status = bridge.translator("ocpp-1.6/ChargePointStatus", "ocpi-2.2.1/Status")
    for shared in (
        status.source.by_wire,
        status.source.by_alias,
        status.cells.source_facts.domains,
    ):
        with pytest.raises(TypeError):
            shared.clear()


def test_facts_that_are_no_mapping_are_remarked_on():
    """A report is given all the same."""
    status = bridge.translator("ocpp-1.6/ChargePointStatus", "ocpi-2.2.1/Status")
    assert status.report("Reserved", 3).codes == ("unknown-fact",)
    assert status.report("Reserved", 3).value == "RESERVED"
