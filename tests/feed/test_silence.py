"""Stations that have been silent for too long."""

import json
from datetime import UTC, datetime

import pytest

from .conftest import at, patches, put


@pytest.fixture
def watch(make_feed):
    """A feed that takes ten minutes of silence as too long."""
    return make_feed(offline_after=600)


def times(found):
    return [(p.evse.evse_uid, p.status, p.last_updated[11:]) for p in found]


def test_silent_station_is_unknown(watch, call):
    """A station silent for longer is UNKNOWN from the moment at which its time was over."""
    patches(watch, call.status(1, "Available"), station="A", received="10:00:00")
    assert not patches(watch, call("Heartbeat", {}), station="B", received="10:10:00")
    (patch,) = patches(watch, call("Heartbeat", {}), station="B", received="10:10:01")
    assert patch.to_dict()["patch"] == {"status": "UNKNOWN", "last_updated": at("10:10:00")}
    assert (patch.evse.evse_uid, patch.verdict, patch.findings) == ("A*1", "unknown", ("offline",))
    assert watch.summary.silent == ["A"]
    assert watch.summary.offline == 1


def test_known_state_returns(watch, call):
    """When the station speaks again what is known of it holds again, whatever it says."""
    patches(watch, call.status(1, "Available"), station="A", received="10:00:00")
    found = patches(watch, call("Heartbeat", {}), station="A", received="11:00:00")
    assert times(found) == [
        ("A*1", "UNKNOWN", "10:10:00Z"),
        ("A*1", "AVAILABLE", "11:00:00Z"),
    ]
    found = patches(watch, call.status(1, "Charging"), station="A", received="12:00:00")
    assert times(found) == [
        ("A*1", "UNKNOWN", "11:10:00Z"),
        ("A*1", "CHARGING", "12:00:00Z"),
    ]
    assert watch.summary.silent == []


def test_stations_fall_silent_in_the_order_of_time(watch, call):
    """Of several silent stations the one that was heard first is first."""
    patches(watch, call.status(1, "Available"), station="A", received="10:00:00")
    patches(watch, call.status(1, "Available"), station="B", received="10:00:01")
    patches(watch, call("Heartbeat", {}), station="A", received="10:00:02")
    found = patches(watch, call("Heartbeat", {}), station="C", received="10:30:00")
    assert times(found) == [("B*1", "UNKNOWN", "10:10:01Z"), ("A*1", "UNKNOWN", "10:10:02Z")]


def test_stations_heard_at_the_same_time(watch, call):
    """Lines of one time of receiving are each a sign of life of their station."""
    status, answer = call.status(1, "Available"), [3, "x", {"currentTime": at("10:00:00")}]
    for name in ("A", "B"):
        assert patches(watch, status, answer, station=name, received="10:00:00")
    found = patches(watch, call("Heartbeat", {}), station="C", received="10:10:01")
    assert times(found) == [("A*1", "UNKNOWN", "10:10:00Z"), ("B*1", "UNKNOWN", "10:10:00Z")]


def test_any_message_of_the_station_counts_as_heard(watch, call):
    """Requests of any kind and answers to the system's requests keep a station from silence."""
    patches(watch, call.status(1, "Available"), station="A", received="10:00:00")
    patches(watch, call("MeterValues", {}), station="A", received="10:08:00")
    patches(watch, call("Reset", {"type": "Soft"}, id="s1"), station="A", received="10:16:00")
    patches(watch, [3, "s1", {"status": "Accepted"}], station="A", received="10:17:00")
    assert not patches(watch, call("Heartbeat", {}), station="B", received="10:26:00")


def test_messages_of_the_system_do_not_count_as_heard(watch, call):
    """Requests and answers of the system are no sign of life, though time goes on with them."""
    patches(watch, call.status(1, "Available", id="a"), station="A", received="10:00:00")
    patches(watch, [3, "a", {}], station="A", received="10:05:00")
    patches(watch, call("DataTransfer", {}), station="A", received="10:06:00")
    found = patches(watch, call("Reset", {"type": "Soft"}), station="A", received="10:10:01")
    assert times(found) == [("A*1", "UNKNOWN", "10:10:00Z")]
    assert not patches(watch, call("Reset", {"type": "Soft"}), station="A", received="never")


def test_answer_with_the_time_is_to_a_living_station(watch, call):
    """The system tells its time only to a station that has just asked."""
    patches(watch, call.status(1, "Available", "10:00:00"), station="A")
    answer = [3, "x", {"currentTime": at("10:09:00")}]
    patches(watch, call("Heartbeat", {}), answer, station="A")
    assert not watch.finish(datetime(2026, 3, 2, 10, 19, tzinfo=UTC))
    assert watch.finish(datetime(2026, 3, 2, 10, 19, 1, tzinfo=UTC))


def test_times_of_receiving_win(watch, call):
    """Where lines have times of receiving, the clocks of stations do not make time go on."""
    patches(watch, call.status(1, "Available"), station="A", received="10:00:00")
    assert not patches(watch, call.status(1, "Available", "11:59:00"), station="B")[1:]
    assert watch.summary.offline == 0


def test_stations_heard_before_any_time(watch, call):
    """A station heard before any time was told is silent from the first time told on."""
    patches(watch, call("Heartbeat", {}), station="A")
    patches(watch, call.status(1, "Available"), station="B", received="10:00:00")
    assert watch.finish(datetime(2026, 3, 2, 10, 10, tzinfo=UTC)) == []
    found = watch.finish(datetime(2026, 3, 2, 10, 10, 1, tzinfo=UTC))
    assert times(found) == [("B*1", "UNKNOWN", "10:10:00Z")]
    assert watch.summary.silent == ["A", "B"]


def test_end_of_input_counts_to_the_latest_time(watch, call):
    """Without a present, silence at the end is counted to the latest time told."""
    patches(watch, call.status(1, "Available"), station="A", received="10:00:00")
    assert watch.finish() == []
    with pytest.raises(ValueError, match="zone"):
        watch.finish(datetime(2026, 3, 2, 11))


def test_without_a_limit_nobody_is_silent(feed, call):
    """A feed that was given no limit calls no station silent."""
    put(feed, call.status(1, "Available", "10:00:00"))
    assert feed.finish(datetime(2030, 1, 1, tzinfo=UTC)) == []


def test_unknown_evses_do_not_change_when_silent(watch, call):
    """An EVSE that is UNKNOWN already, or was never announced, brings no patch."""
    patches(watch, call.status(1, "Parked"), station="A", received="10:00:00")
    assert watch.finish(datetime(2026, 3, 2, 11, tzinfo=UTC)) == []


def test_direction_of_a_log_tells_who_answers(watch):
    """In a log that tells directions, an answer that comes from the station is a sign of life."""

    def log(time, text):
        return watch.push(f"[ocpp] TRACE recv A: {json.dumps(text)}" if time else text)

    status = {
        "connectorId": 1,
        "errorCode": "NoError",
        "status": "Available",
        "timestamp": at("10:00:00"),
    }
    log(1, [2, "1", "StatusNotification", status])
    log(1, [2, "2", "DataTransfer", {"timestamp": at("10:09:00")}])
    log(1, [3, "9", {"timestamp": at("10:18:00")}])
    log(1, [2, "3", "VendorThing", {"timestamp": at("10:20:00")}])
    watch.push('[ocpp] TRACE send A: [3,"9",{"timestamp":"2026-03-02T11:00:00Z"}]')
    assert watch.summary.offline == 0
