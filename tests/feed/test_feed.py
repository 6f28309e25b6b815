"""The feed as a whole: inputs, progress, summary, the example, roll-up orders and codes."""

import builtins
import importlib
import json
from pathlib import Path

import pytest

from bridge.feed import ROLL_UPS, Feed, Summary, Trouble, codec, load_topology
from bridge.feed.feed import MOST_STATIONS
from bridge.feed.summary import MOST_KEPT, MOST_STRANGERS, Troubles
from bridge.library import library

from .conftest import TODAY, patches, put

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def depot():
    """The example, run as a user runs it: its patches, its feed, and what it reports."""
    records = []
    feed = Feed(
        load_topology(EXAMPLES / "depot.toml"),
        offline_after=1800,
        clock=lambda: TODAY,
        on_report=records.append,
    )
    with (EXAMPLES / "depot.ndjson").open("rb") as lines:
        found = [*feed.read(lines, "depot.ndjson"), *feed.finish()]
    return found, feed, records


def test_example_shows_every_kind_of_outcome(depot):
    """The example has exact, lossy, ambiguous and unknown outcomes, a station that falls silent,
    a station that is out of use as a whole, connectors that differ, and ids that are derived."""
    found, feed, records = depot
    summary = feed.summary
    assert set(summary.verdicts) == {"exact", "lossy", "ambiguous", "unknown"}
    assert (summary.duplicates, summary.stale) == (1, 1)
    assert summary.strangers == {"ocpp-1.6/ChargePointStatus": {"Occupied": 1}}
    assert summary.unreadable.by_reason == {"cut": 1}
    assert summary.silent == ["YARD-9"]
    assert summary.derived == 1
    codes = {code for patch in found for code in patch.findings}
    assert {"assumed", "offline", "station-level", "rolled-up", "in-use"} <= codes
    assert "OUTOFORDER" in {patch.status for patch in found}
    assert all(record["outcome"]["verdict"] != "exact" for record in records)


def test_example_tells_the_story_of_an_evse(depot):
    """The first EVSE is free, in use for a session, free, out of use with its station, free."""
    found, _, _ = depot
    assert [p.status for p in found if p.evse.evse_uid == "DE*BRG*E1"] == [
        "AVAILABLE",
        "CHARGING",
        "AVAILABLE",
        "INOPERATIVE",
        "AVAILABLE",
    ]


def test_summary_is_json_and_text(depot):
    """A summary can be written as JSON, and as lines for people."""
    _, feed, _ = depot
    plain = json.loads(json.dumps(feed.summary.to_dict()))
    assert plain["frames"] == feed.summary.frames == 43
    assert plain["unreadable"]["lines"][0]["line"] == 24
    text = feed.summary.render()
    assert text[0] == "43 frames of 3 stations in 44 lines, 20 patches"
    assert "outside ocpp-1.6/ChargePointStatus: Occupied 1" in text
    assert "silent at the end: YARD-9" in text
    assert "ids of 1 EVSEs are derived: no topology has them" in text
    assert "first stations whose ids are derived: YARD-9" in text
    assert text[-1].startswith("  depot.ndjson:24: cut: ")


def test_text_of_an_empty_summary():
    """Of what did not happen nothing is said."""
    assert Summary().render() == ["0 frames of 0 stations in 0 lines, 0 patches"]
    assert Summary().clean


def test_long_lists_are_shortened():
    """Of many troubles, silent stations and odd values a summary shows the first."""
    summary = Summary(silent=["A", "B", "\n", "C"], offline=4)
    for line in range(5):
        summary.unreadable.add(Trouble("x", line, "no frame", "'?'"))
    summary.add_stranger("a/B", "odd\nvalue")
    text = summary.render(most=3)
    assert "silent at the end: A, B, '\\n' and 1 more" in text
    assert text[-1] == "  and 2 more"
    assert "outside a/B: 'odd\\nvalue' 1" in text


def test_memory_of_a_summary_is_bounded():
    """Troubles and odd values beyond the bounds are counted, not kept."""
    troubles, summary = Troubles(), Summary()
    for number in range(MOST_KEPT + 5):
        troubles.add(Trouble("x", number, "cut", ""))
        summary.add_stranger("a/B", f"v{number}")
    assert (len(troubles.kept), troubles.count) == (MOST_KEPT, MOST_KEPT + 5)
    assert summary.strangers["a/B"]["(others)"] == MOST_KEPT + 5 - MOST_STRANGERS
    summary.add_stranger("a/B", "v1")
    assert summary.strangers["a/B"]["v1"] == 2


def test_only_the_most_frequent_odd_values_are_shown():
    """Of many odd values people see the ten most frequent ones, and how many more there are."""
    summary = Summary()
    for number in range(30):
        for _ in range(number):
            summary.add_stranger("a/B", f"v{number}")
    (line,) = (line for line in summary.render() if line.startswith("outside"))
    assert line.startswith("outside a/B: v29 29, v28 28, ")
    assert line.endswith(", v20 20 and 19 more")


def test_frames_that_name_no_station_are_counted(make_feed, call):
    """A bare frame and a log line without a name are of one station, and the summary says so."""
    feed = make_feed()
    bare = json.dumps(call.status(1, "Available"))
    for line in (bare, f"12:00 <- {bare}", f"12:00 station=X <- {bare}"):
        feed.push(line)
    assert feed.summary.unnamed == feed.summary.to_dict()["unnamed"] == 2
    assert "frames that name no station, taken as of one and the same: 2" in feed.summary.render()


def test_what_is_no_version_of_ocpp_is_told(make_feed, call):
    """A frame whose line names another protocol is read by what it has, and that is counted."""
    feed = make_feed()
    (patch,) = patches(feed, call.status(1, "Available"), protocol="ocpp9")
    assert (patch.status, feed.summary.protocols) == ("AVAILABLE", {"ocpp9": 1})
    assert "no version of OCPP, so told by what the frames have: ocpp9 1" in feed.summary.render()
    put(feed, call.status(1, "Charging"), protocol=9)
    assert feed.summary.to_dict()["protocols"] == {"ocpp9": 1, "9": 1}


def test_actions_that_no_version_of_ocpp_has_are_told(make_feed):
    """A misspelt action changes nothing, and is counted as a value outside the standard; the
    requests of a system are no strangers."""
    feed = make_feed()
    put(feed, [2, "1", "statusNotification", {"connectorId": 1}], protocol="ocpp1.6")
    put(feed, [2, "2", "Notify", {}], protocol="ocpp2.0.1")
    put(feed, [2, "3", "ChangeAvailability", {}], protocol="ocpp1.6")
    put(feed, [2, "4", "SetVariables", {}], protocol="ocpp2.0.1")
    assert feed.summary.strangers == {
        "ocpp-1.6/Action": {"statusNotification": 1},
        "ocpp-2.1/Action": {"Notify": 1},
    }


def test_an_evse_that_the_topology_lacks_says_so_in_each_patch(make_feed, call):
    """Beside a topology, patches with derived ids have a code; without one the summary tells."""
    feed = make_feed(load_topology(EXAMPLES / "depot.toml"))
    (patch,) = patches(feed, call.status(7, "Available", "09:00:00"), station="DEPOT-1")
    assert (patch.evse.evse_uid, patch.findings) == ("DEPOT-1*7", ("not-in-topology",))
    (patch,) = patches(make_feed(), call.status(7, "Available", "09:00:00"), station="DEPOT-1")
    assert patch.findings == ()


def test_stations_that_the_topology_lacks_are_named(make_feed, call):
    """With a topology, the first stations with derived ids are named once each."""
    feed = make_feed(load_topology(EXAMPLES / "depot.toml"))
    for number in range(30):
        for connector in (8, 9):
            put(feed, call.status(connector, "Available"), station=f"X-{number}")
    assert feed.summary.derived_at == [f"X-{number}" for number in range(20)]
    assert "first stations whose ids are derived: X-0, X-1 and 18 more" in feed.summary.render(2)
    without = make_feed()
    put(without, call.status(1, "Available"))
    assert (without.summary.derived, without.summary.derived_at) == (1, [])


@pytest.mark.parametrize(
    "start", [b"\x1f\x8b\x08\n\x00\n", b"PK\x03\x04", b"BZh9", b"\xfd7zXZ\x00"]
)
def test_packed_inputs_are_named(feed, start):
    """An input that is packed gives no frame, and the summary says what it is."""
    list(feed.read(start.splitlines(keepends=True), "depot.log.gz"))
    assert feed.summary.nothing_read
    told = feed.summary.render()
    assert "no line gave a frame: nothing was read" in told
    (line,) = (line for line in told if line.startswith("no frame in depot.log.gz: it looks"))
    assert line.endswith("; unpack it first")
    assert feed.summary.to_dict()["nothing_read"] is True


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_inputs_in_utf_16_are_named(feed, call, coding):
    """The same for UTF-16, with a byte order mark or without."""
    content = "\n".join([json.dumps(call("Heartbeat", {}))] * 2).encode(coding)
    list(feed.read(content.splitlines(keepends=True), "x"))
    assert feed.summary.nothing_read
    told = "no frame in x: it looks like UTF-16; convert it to UTF-8 first"
    assert told in feed.summary.render()


def test_utf_16_read_as_text_is_named(feed):
    """The same for lines that were read as text in a wrong coding."""
    list(feed.read(["[\0002\0,\0"], "x"))
    assert feed.summary.unread == {"x": "UTF-16; convert it to UTF-8 first"}


def test_an_input_without_a_frame_beside_others_is_named(feed, call):
    """One input of several that gave no frame is named; blank ones and good ones are not."""
    good = [json.dumps(call.status(1, "Available"))]
    list(feed.read(good, "good"))
    list(feed.read(["hello", "world"], "other\n.log"))
    list(feed.read(["", " "], "blank"))
    list(feed.read([], "empty"))
    list(feed.read(["hello"]))
    assert not feed.summary.nothing_read
    assert feed.summary.unread == {"other\n.log": None, "the input": None}
    assert "no frame in 'other\\n.log'" in feed.summary.render()
    for number in range(30):
        list(feed.read(["hello"], f"{number}"))
    assert len(feed.summary.unread) == 20


def test_a_look_at_the_summary_names_no_input(feed, call):
    """Looking at the summary while an input is read does not change what is said of it."""
    list(feed.read([json.dumps(call.status(1, "Available"))] * 3, "good"))

    def blank():
        yield ""
        assert feed.summary.frames == 3
        yield ""

    list(feed.read(blank(), "blank"))
    assert feed.summary.unread == {}


def test_stations_are_bounded(make_feed, call):
    """Frames of stations beyond the bound are reported and change nothing, in objects and logs;
    the stations of the topology always have room."""
    told = []
    feed = make_feed(
        load_topology(EXAMPLES / "depot.toml"), most_stations=2, on_trouble=told.append
    )
    status = call.status(1, "Available")
    assert len(put(feed, status, station="A") + put(feed, status, station="B")) == 2
    assert put(feed, status, station="C") == []
    assert not feed.push(f"recv D: {json.dumps(status)}")
    assert put(feed, status, station="DEPOT-1") == [("DE*BRG*E1", "AVAILABLE")]
    assert put(feed, call.status(1, "Charging"), station="A") == [("A*1", "CHARGING")]
    assert feed.summary.unusable.by_reason == {"more than 2 stations": 2}
    assert [trouble.line for trouble in told] == [3, 4]
    assert (feed.summary.stations, feed.summary.frames) == (3, 6)


def test_stations_are_bounded_by_default(call):
    """Without being told a number a feed knows a hundred thousand stations."""
    assert Feed()._most_stations == MOST_STATIONS == 100_000


def test_progress_is_told(feed):
    """Progress is told now and then, and at the end, as lines and their size."""
    told = []
    list(feed.read(["abc\n"] * 2500, progress=lambda lines, size: told.append((lines, size))))
    assert told == [(1000, 4000), (2000, 8000), (2500, 10000)]


def test_several_inputs(feed, call):
    """State goes on with the next input; line numbers begin anew, and an open message ends."""
    list(feed.read([json.dumps(call.status(1, "Available", "10:00:00")), '[2,"x",'], "a"))
    list(feed.read(["what?", json.dumps(call.status(1, "Available", "10:00:01"))], "b"))
    assert [str(trouble) for trouble in feed.summary.unreadable.kept] == [
        "a:2: cut: '[2,\"x\",'",
        "b:1: no frame: 'what?'",
    ]
    assert feed.summary.patches == 1
    assert feed.summary.lines == 4


def test_numbers_of_pushed_lines(feed):
    """A caller may number the lines itself."""
    feed.push("what?", 17)
    feed.push("what?")
    assert [trouble.line for trouble in feed.summary.unreadable.kept] == [17, 18]


def test_finish_ends_a_message_that_is_open(feed):
    """A message that is still open at the end is cut."""
    feed.push('[2,"x",')
    assert feed.summary.unreadable.count == 0
    feed.finish()
    assert feed.summary.unreadable.by_reason == {"cut": 1}


def test_messages_of_the_system_change_nothing(feed, call):
    """What the system sends, answers included, has no effect on statuses."""
    put(feed, call.status(1, "Charging"))
    assert (
        put(
            feed,
            call("RemoteStopTransaction", {"transactionId": 1}),
            call("ChangeAvailability", {"connectorId": 1, "type": "Inoperative"}),
            [3, "x", {"status": "Faulted"}],
            [4, "x", "InternalError", "", {"status": "Faulted"}],
            [5, "x", "InternalError", "", {}],
            [6, "y", "NotifyPeriodicEventStream", {"id": 1}],
        )
        == []
    )
    assert put(feed, call("Reset", {"type": "Soft"}), received="10:00:00") == []
    assert feed.summary.frames == 8
    assert feed.summary.clean


def test_station_of_a_frame(make_feed, call):
    """Frames that name no station belong to the one that the feed was told."""
    status = call.status(1, "Available")
    assert put(make_feed(), status) == [("station*1", "AVAILABLE")]
    assert put(make_feed(station="HOME"), status) == [("HOME*1", "AVAILABLE")]
    assert put(make_feed(station="HOME"), status, station="CP-7") == [("CP-7*1", "AVAILABLE")]
    feed = make_feed()
    feed.push("[ocpp] TRACE recv CP-7: " + json.dumps(status))
    assert feed.summary.stations == 1


def test_odd_values_do_not_fill_the_memory(feed, call):
    """Decisions on values of a station's own invention are kept within bounds."""
    for number in range(5000):
        put(feed, call.status(1, f"odd-{number}"))
    judge = next(iter(feed._setting.judges.values()))
    assert len(judge._decide.__self__._decided) <= 4096


def test_protocols_do_not_fill_the_memory(feed, call):
    """Words for protocols are remembered within bounds, and still read beyond them."""
    for number in range(200):
        put(feed, call("Heartbeat", {}), protocol=f"odd-{number}")
        put(feed, call.status(1, "Charging"), protocol=f"odd-{number}")
    assert put(feed, call.status(1, "Available"), protocol="v 1.6") == [("S*1", "AVAILABLE")]


def test_the_clock_of_the_machine(call):
    """Without a clock of the caller's the present is that of the machine."""
    (patch,) = patches(Feed(), call.status(1, "Available"))
    assert patch.last_updated.endswith("Z")
    assert patch.findings == ("time-assumed",)


# --- roll-up orders -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ROLL_UPS)
def test_roll_up_ranks_every_status(name):
    """Each roll-up policy has every OCPI status once, so that none can be without a rank."""
    statuses = library().enumeration("ocpi-2.2.1/Status").wires
    assert sorted(ROLL_UPS[name].order) == sorted(statuses)


def test_the_strongest_status_of_a_roll_up():
    """One order takes what works first, the other what is out of order."""
    strongest = {name: ROLL_UPS[name].strongest(["OUTOFORDER", "AVAILABLE"]) for name in ROLL_UPS}
    assert strongest == {"working-first": "AVAILABLE", "fault-first": "OUTOFORDER"}


# --- JSON ---------------------------------------------------------------------------------------


def test_plain_json_where_orjson_is_missing(monkeypatch, call):
    """Without the extra the standard library reads and writes, and refuses NaN alike."""
    original = builtins.__import__

    def without(name, *args, **more):
        if name == "orjson":
            raise ImportError(name)
        return original(name, *args, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    plain = importlib.reload(codec)
    try:
        assert plain.loads is plain.plain_loads
        assert plain.dumps({"a": "ü"}) == b'{"a":"\\u00fc"}'
        with pytest.raises(ValueError, match="NaN"):
            plain.loads("[NaN]")
    finally:
        monkeypatch.undo()
        importlib.reload(codec)


def test_lone_surrogates_are_written():
    """Text that is no Unicode is written as JSON escapes it."""
    assert codec.dumps({"a": "\ud800"}) == b'{"a":"\\ud800"}'


def test_patches_are_written_whatever_their_text(feed, call):
    """Each patch is one line of JSON, and is equal to itself."""
    (patch,) = patches(feed, call.status(1, "Available"))
    assert b"\n" not in patch.to_json()
    assert json.loads(patch.to_json())["patch"]["status"] == "AVAILABLE"
