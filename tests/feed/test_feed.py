"""The feed as a whole: inputs, progress, summary, the example, roll-up orders and codes."""

import builtins
import importlib
import json
from pathlib import Path

import pytest

from bridge.feed import ROLL_UPS, Feed, Summary, Trouble, codec, load_topology
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
