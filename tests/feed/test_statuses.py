"""Statuses of connectors become statuses of EVSEs."""

import json

import pytest

from bridge import UnknownPolicyError, register_policy
from bridge.feed import CODES, Feed, topology_from_toml

from .conftest import TODAY, at, patches, put


def test_first_status_is_a_change(feed, call):
    """The first known status of an EVSE is announced, with the station's own time."""
    patch = patches(feed, call.status(1, "Available", "10:00:00"))[0]
    assert patch.to_dict() == {
        "evse": {
            "country_code": "ZZ",
            "party_id": "ZZZ",
            "location_id": "S",
            "evse_uid": "S*1",
        },
        "patch": {"status": "AVAILABLE", "last_updated": at("10:00:00")},
        "verdict": "exact",
        "findings": [],
    }
    assert json.loads(patch.to_json()) == patch.to_dict()


def test_same_status_again_is_no_change(feed, call):
    """Values that OCPI calls the same bring one patch."""
    assert put(feed, call.status(1, "Charging"), call.status(1, "SuspendedEV")) == [
        ("S*1", "CHARGING")
    ]


def test_one_evse_for_each_connector_of_16(feed, call):
    """Without a topology every connector of OCPP 1.6 is an EVSE of its own."""
    assert put(feed, call.status(1, "Available"), call.status(2, "Reserved")) == [
        ("S*1", "AVAILABLE"),
        ("S*2", "RESERVED"),
    ]
    assert feed.summary.derived_ids
    assert feed.summary.derived == 2


def test_one_evse_for_each_evse_of_201(feed, call):
    """Without a topology every EVSE of OCPP 2.0.1 is one EVSE, however many connectors it has."""
    assert put(
        feed,
        call.status201(1, 1, "Available"),
        call.status201(1, 2, "Available"),
        call.status201(2, 1, "Reserved"),
    ) == [("S*1", "AVAILABLE"), ("S*2", "RESERVED")]


def test_lossy_and_ambiguous_statuses_say_so(feed, call):
    """Verdict and finding codes are those of the translation; a preferred candidate is flagged."""
    lossy, ambiguous = patches(feed, call.status(1, "Faulted"), call.status(2, "Finishing"))
    assert (lossy.status, lossy.verdict) == ("OUTOFORDER", "lossy")
    assert "merged" in lossy.findings
    assert (ambiguous.status, ambiguous.verdict) == ("CHARGING", "ambiguous")
    assert {"ambiguous", "assumed"} <= set(ambiguous.findings)


@pytest.mark.parametrize(
    ("value", "verdict", "code"),
    [
        ("Parked", "unknown", "unknown-value"),
        ("Occupied", "unknown", "alias-without-value"),
        ("SuspendedEVSE", "unmapped", "no-counterpart"),
        (7, "unknown", "wrong-type"),
        (["Available"], "unknown", "wrong-type"),
        ({}, "unknown", "wrong-type"),
        ("x" * 200, "unknown", "unknown-value"),
    ],
)
def test_what_does_not_settle_is_unknown(feed, call, value, verdict, code):
    """Where the policy has nothing to choose, the status is UNKNOWN and the verdict says why."""
    (patch,) = patches(feed, call.status(1, value))
    assert (patch.status, patch.verdict) == ("UNKNOWN", verdict)
    assert code in patch.findings


def test_values_outside_the_standard_are_counted(feed, call):
    """Each value that the enumeration does not have is counted under its address."""
    put(feed, call.status(1, "Parked"), call.status(2, "Parked"), call.status(3, 7))
    put(feed, call.status(4, "Available", error="Broken"), call.status(4, "Available", error=1))
    assert feed.summary.strangers == {
        "ocpp-1.6/ChargePointStatus": {"Parked": 2, "7": 1},
        "ocpp-1.6/ChargePointErrorCode": {"Broken": 1, "1": 1},
    }


def test_policies(make_feed, call):
    """Under another policy what is not settled is UNKNOWN, or what the policy gives."""
    register_policy("feed-test-blocked", lambda outcome: "BLOCKED")
    status = call.status(1, "Finishing")
    chosen = {
        policy: put(make_feed(policy=policy), status)[0][1]
        for policy in ("strict", "null", "keep", "default:RESERVED", "default:Odd")
    }
    assert chosen == {
        "strict": "UNKNOWN",
        "null": "UNKNOWN",
        "keep": "UNKNOWN",
        "default:RESERVED": "RESERVED",
        "default:Odd": "UNKNOWN",
    }
    assert put(make_feed(policy="feed-test-blocked"), status)[0][1] == "BLOCKED"
    assert put(make_feed(policy="exact"), call.status(1, "Charging"))[0][1] == "UNKNOWN"


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"policy": "prefered"}, UnknownPolicyError),
        ({"rollup": "working-frist"}, UnknownPolicyError),
        ({"offline_after": 0}, ValueError),
        ({"offline_after": float("nan")}, ValueError),
        ({"offline_after": float("inf")}, ValueError),
        ({"station": ""}, ValueError),
    ],
)
def test_wrong_arguments_are_refused(wrong, error):
    """What cannot be meant is an error at once, with the nearest known word where there is one."""
    with pytest.raises(error) as caught:
        Feed(**wrong)
    if error is UnknownPolicyError:
        assert "did you mean" in str(caught.value)


def test_error_code_is_a_fact(feed, call):
    """The error code of a status is the fact that decides between out of use and out of order."""
    assert put(
        feed,
        call.status(1, "Unavailable"),
        call.status(2, "Unavailable", error="GroundFailure"),
        call.status(3, "Unavailable", error="WeakSignal"),
    ) == [("S*1", "INOPERATIVE"), ("S*2", "OUTOFORDER"), ("S*3", "UNKNOWN")]


def test_protocol_of_the_line_and_of_the_shape(feed, call):
    """A line's protocol decides which version a status is; else the fields of the payload do."""
    both = call(
        "StatusNotification",
        {"connectorId": 2, "evseId": 1, "status": "Available", "connectorStatus": "Reserved"},
    )
    assert put(feed, both, protocol="OCPP 1.6J") == [("S*2", "AVAILABLE")]
    assert put(feed, both, protocol="2.0.1", station="T") == [("T*1", "RESERVED")]
    assert put(feed, both, protocol="weird", station="U") == [("U*1", "RESERVED")]
    assert put(feed, both, protocol=1.6, station="V") == [("V*2", "AVAILABLE")]
    assert put(feed, both, protocol=["1.6"], station="W") == [("W*1", "RESERVED")]


def test_connector_ids_as_text(feed, call):
    """Numbers that came as text or as floating point count as what they say."""
    assert put(feed, call.status("1", "Available"), call.status(2.0, "Available")) == [
        ("S*1", "AVAILABLE"),
        ("S*2", "AVAILABLE"),
    ]


@pytest.mark.parametrize("connector", [None, [1], {"id": 1}, -1, 1.5, "one", True, 2**40, "²"])
def test_unusable_connector_ids_are_reported(make_feed, call, connector):
    """A connector id that is no number makes a frame unusable, which is told with its line."""
    told = []
    feed = make_feed(on_trouble=told.append)
    assert put(feed, call.status(connector, "Available")) == []
    (trouble,) = feed.summary.unusable.kept
    assert (trouble.line, trouble.reason) == (1, "no usable connectorId")
    assert "StatusNotification" in trouble.excerpt
    assert told == [trouble]
    assert feed.summary.frames == 1
    assert not feed.summary.clean


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        ({"connectorId": 1}, "no status"),
        ({"connectorStatus": "Available", "connectorId": 1}, "no usable evseId"),
        ({"connectorStatus": "Available", "evseId": 1}, "no usable connectorId"),
        ({"connectorId": 1, "evseId": 1}, "no status"),
    ],
)
def test_missing_fields_are_reported(feed, call, payload, reason):
    """A status without what it is about is unusable and changes nothing."""
    assert put(feed, call("StatusNotification", payload)) == []
    assert feed.summary.unusable.by_reason == {reason: 1}


def test_too_many_connectors_are_refused(feed, call):
    """A station cannot fill the memory with connectors."""
    for number in range(1, 1002):
        put(feed, call.status(number, "Available"))
    put(feed, call.status201(5000, 1, "Available"), call.start(5001, "10:00:00"))
    put(feed, call.event("Started", 1, "10:00:00", evse=5002))
    put(feed, call.notify(call.variable("EVSE", "AvailabilityState", "Available", id=5003)))
    for number in range(2, 1003):
        put(feed, call.status201(1, number, "Available"))
    assert feed.summary.unusable.by_reason == {"more than 1000 connectors or EVSEs": 7}


# --- the whole station, the whole EVSE ----------------------------------------------------------


@pytest.mark.parametrize("whole", ["connector 0", "evse 0", "NotifyEvent"])
def test_station_level_overrides_and_lifts(feed, call, whole):
    """A station that is Unavailable or Faulted has no working EVSE, until it is Available."""

    def say(status):
        if whole == "connector 0":
            return call.status(0, status)
        if whole == "evse 0":
            return call.status201(0, 0, status)
        return call.notify(call.variable("ChargingStation", "AvailabilityState", status))

    put(feed, call.status(1, "Available"), call.status(2, "Charging"))
    faulted = patches(feed, say("Faulted"))
    assert [(p.evse.evse_uid, p.status) for p in faulted] == [
        ("S*1", "OUTOFORDER"),
        ("S*2", "OUTOFORDER"),
    ]
    assert all("station-level" in patch.findings for patch in faulted)
    assert put(feed, call.status(1, "Reserved")) == []
    assert put(feed, say("Available")) == [("S*1", "RESERVED"), ("S*2", "CHARGING")]


def test_unknown_status_of_a_station_lifts_nothing(feed, call):
    """A station-level status that nobody knows is counted and changes nothing."""
    put(feed, call.status(1, "Available"), call.status(0, "Unavailable"))
    assert put(feed, call.status(0, "Perhaps")) == []
    assert feed.summary.strangers == {"ocpp-1.6/ChargePointStatus": {"Perhaps": 1}}


def test_station_level_concerns_every_evse_of_the_topology(make_feed, call):
    """EVSEs of the topology are out of order with their station before their own status is known;
    when it is lifted, nothing is known of them."""
    feed = make_feed(topology_from_toml(TWO_TO_ONE, "t.toml"), station="S")
    assert put(feed, call.status(0, "Available")) == []
    assert put(feed, call.status(0, "Faulted")) == [("E1", "OUTOFORDER"), ("E2", "OUTOFORDER")]
    lifted = patches(feed, call.status(0, "Available"))
    assert [(p.status, p.verdict, p.findings[:1]) for p in lifted] == [
        ("UNKNOWN", "unknown", ("no-status",))
    ] * 2


def test_connector_0_of_an_evse_is_the_whole_evse(feed, call):
    """In 2.0.1 connector 0 of an EVSE overrides its connectors while it is out of use."""
    put(feed, call.status201(1, 1, "Available"), call.status201(1, 2, "Available"))
    assert put(feed, call.status201(1, 0, "Faulted")) == [("S*1", "OUTOFORDER")]
    assert put(feed, call.status201(1, 1, "Reserved")) == []
    assert put(feed, call.status201(1, 0, "Available")) == [("S*1", "RESERVED")]


def test_whole_evse_counts_beside_its_connectors(feed, call):
    """An EVSE that is reserved or occupied as a whole is not free, whatever its connectors say;
    if only the EVSE reports, its status is that."""
    assert put(feed, call.status201(1, 0, "Available")) == [("S*1", "AVAILABLE")]
    assert put(feed, call.status201(1, 1, "Available"), call.status201(1, 0, "Reserved")) == [
        ("S*1", "RESERVED")
    ]


def test_availability_state_counts_as_a_status(feed, call):
    """NotifyEvent with AvailabilityState is a status of a connector, an EVSE or the station."""
    assert put(
        feed,
        call.notify(
            call.variable("Connector", "AvailabilityState", "Available", id=1, connectorId=1),
            call.variable("EVSE", "AvailabilityState", "Reserved", "10:00:00", id=2),
            call.variable("EVSE", "Temperature", "20", id=3),
            call.variable("Modem", "AvailabilityState", "Available", id=3),
        ),
    ) == [("S*1", "AVAILABLE"), ("S*2", "RESERVED")]


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ("none", "no usable eventData"),
        ([1], "no usable eventData"),
        (
            [
                {
                    "component": {"name": "EVSE"},
                    "variable": {"name": "AvailabilityState"},
                    "actualValue": "Available",
                }
            ],
            "no usable evseId",
        ),
        (
            [
                {
                    "component": {"name": "Connector", "evse": {"id": 1}},
                    "variable": {"name": "AvailabilityState"},
                    "actualValue": "Available",
                }
            ],
            "no usable connectorId",
        ),
        (
            [
                {
                    "component": {"name": "EVSE", "evse": {"id": 1}},
                    "variable": {"name": "AvailabilityState"},
                }
            ],
            "no status",
        ),
    ],
)
def test_unusable_events_are_reported(feed, call, events, reason):
    """Events without a place or value are unusable and change nothing."""
    assert put(feed, call("NotifyEvent", {"eventData": events})) == []
    assert feed.summary.unusable.by_reason == {reason: 1}


def test_events_of_odd_shape_are_passed_over(feed, call):
    """Events of other components, and names of any type, carry no state."""
    odd = [
        {},
        {"variable": {"name": ["AvailabilityState"]}},
        {"variable": 5, "component": []},
        {"component": {"name": 5}, "variable": {"name": "AvailabilityState"}},
    ]
    assert put(feed, call("NotifyEvent", {"eventData": odd})) == []
    assert feed.summary.clean


def test_problem_of_the_device_model_is_a_fact(feed, call):
    """A problem of an EVSE or station makes Unavailable out of order, its end undoes it."""
    put(feed, call.status201(1, 1, "Unavailable"))
    problem = call.variable("EVSE", "Problem", "true", id=1)
    assert put(feed, call.notify(problem)) == [("S*1", "OUTOFORDER")]
    assert put(feed, call.notify(call.variable("EVSE", "Problem", False, id=1))) == [
        ("S*1", "INOPERATIVE")
    ]
    assert put(feed, call.notify(call.variable("ChargingStation", "Problem", "True"))) == [
        ("S*1", "OUTOFORDER")
    ]
    assert put(feed, call.notify(call.variable("ChargingStation", "Problem", "maybe"))) == [
        ("S*1", "INOPERATIVE")
    ]
    put(feed, call.status201(0, 0, "Unavailable"))
    assert put(feed, call.notify(call.variable("ChargingStation", "Problem", "true"))) == [
        ("S*1", "OUTOFORDER")
    ]


def test_bay_sensor_is_a_fact(feed, call):
    """A parking bay sensor tells whether a vehicle is there, where the table asks for it."""
    put(feed, call.event("Started", 1, "10:00:00", "Idle", evse=1))
    put(feed, call.status201(1, 1, "Occupied", "10:00:01"))
    sensor = call.variable("BayOccupancySensor", "Active", "false", id=1)
    assert put(feed, call.notify(sensor)) == [("S*1", "RESERVED")]
    assert put(feed, call.notify(call.variable("BayOccupancySensor", "Active", "true", id=1))) == [
        ("S*1", "CHARGING")
    ]
    assert put(feed, call.notify(call.variable("BayOccupancySensor", "Active", 5, id=1))) == []
    assert (
        put(feed, call.notify(call.variable("BayOccupancySensor", "Active", "true", id=0))) == []
    )


# --- roll-up ------------------------------------------------------------------------------------

TWO_TO_ONE = """
country_code = "DE"
party_id = "BRG"
location_id = "L"
[stations.S]
evses = [ { uid = "E1", connectors = [1, 2] }, { uid = "E2", connectors = [3] } ]
"""


@pytest.mark.parametrize(
    ("rollup", "one", "other", "status"),
    [
        ("working-first", "Available", "Faulted", "AVAILABLE"),
        ("fault-first", "Available", "Faulted", "OUTOFORDER"),
        ("working-first", "Available", "Charging", "CHARGING"),
        ("fault-first", "Available", "Charging", "CHARGING"),
        ("working-first", "Reserved", "Charging", "CHARGING"),
        ("working-first", "Reserved", "Available", "RESERVED"),
        ("fault-first", "Reserved", "Available", "RESERVED"),
        ("fault-first", "Charging", "Faulted", "OUTOFORDER"),
        ("working-first", "Charging", "Faulted", "CHARGING"),
        ("working-first", "Unavailable", "Faulted", "INOPERATIVE"),
        ("working-first", "Parked", "Faulted", "OUTOFORDER"),
        ("fault-first", "Parked", "Available", "AVAILABLE"),
        ("fault-first", "Unavailable", "Available", "INOPERATIVE"),
    ],
)
def test_connectors_of_one_evse_roll_up(make_feed, call, rollup, one, other, status):
    """The strongest status of its connectors is that of the EVSE, by the order of the policy."""
    for first, second in ((one, other), (other, one)):
        feed = make_feed(topology_from_toml(TWO_TO_ONE, "t"), rollup=rollup, station="S")
        given = patches(feed, call.status(1, first), call.status(2, second))
        assert given[-1].evse.evse_uid == "E1"
        assert given[-1].status == status


def test_roll_up_says_that_connectors_differ(make_feed, call):
    """A patch whose connectors differ says so, and has the verdict of the one that decides."""
    feed = make_feed(topology_from_toml(TWO_TO_ONE, "t"), station="S")
    put(feed, call.status(1, "Faulted", "09:00:00"))
    (patch,) = patches(feed, call.status(2, "Available", "10:00:00"))
    assert (patch.verdict, patch.findings) == ("exact", ("rolled-up",))
    assert set(patch.findings) <= set(CODES)


def test_of_equal_statuses_the_surest_decides(make_feed, call):
    """Of two connectors with one status the verdict is that of the surer."""
    feed = make_feed(topology_from_toml(TWO_TO_ONE, "t"), station="S")
    put(feed, call.status(0, "Faulted"))
    put(feed, call.status(1, "Finishing"), call.status(2, "Charging"))
    lifted, _ = patches(feed, call.status(0, "Available"))
    assert (lifted.status, lifted.verdict) == ("CHARGING", "lossy")
    assert "rolled-up" not in lifted.findings


# --- reports ------------------------------------------------------------------------------------


def test_report_has_every_outcome_that_is_not_exact(make_feed, call):
    """What is not exact is reported with its place, its line and the whole outcome."""
    records = []
    feed = make_feed(station="S", on_report=records.append)
    lines = [
        call.status(1, "Available", "10:00:00"),
        call.status(2, "Charging", "10:00:01"),
        call.status(2, "SuspendedEV", "10:00:02"),
        call.status(0, "Faulted", "10:00:03"),
        call.status201(1, 2, "Occupied", "10:00:04"),
    ]
    list(feed.read(map(json.dumps, lines), "depot.ndjson"))
    assert [
        (r["line"], r["evse_id"], r["connector_id"], r["value"], r["time"][11:], r["status"])
        for r in records
    ] == [
        (2, None, 2, "Charging", "10:00:01Z", "CHARGING"),
        (3, None, 2, "SuspendedEV", "10:00:02Z", "CHARGING"),
        (4, None, 0, "Faulted", "10:00:03Z", "OUTOFORDER"),
        (5, 1, 2, "Occupied", "10:00:04Z", "CHARGING"),
    ]
    assert all(r["source"] == "depot.ndjson" and r["station"] == "S" for r in records)
    assert records[0]["evse"]["evse_uid"] == "S*2"
    assert records[2]["evse"] is None
    assert records[0]["outcome"]["verdict"] == "lossy"
    assert records[3]["outcome"]["candidates"] == [
        "BLOCKED",
        "CHARGING",
        "RESERVED",
    ]
    assert json.dumps(records)


def test_new_facts_are_reported(make_feed, call):
    """When another fact changes what a status means, that translation is reported, too."""
    records = []
    feed = make_feed(station="S", on_report=records.append)
    put(feed, call.status(1, "Preparing", "10:00:00"), call.start(1, "10:00:05"))
    assert [r["outcome"]["verdict"] for r in records] == ["ambiguous", "lossy"]


# --- time ---------------------------------------------------------------------------------------


def test_time_of_a_change(make_feed, call):
    """The time is the payload's, else that of receiving, else the latest known of the station,
    else the clock's; only the last two are assumed."""
    feed = make_feed()
    cases = [
        patches(feed, call.status(1, "Available", "10:00:00"), station="A", received="11:00:00"),
        patches(feed, call.status(2, "Available"), station="A", received="11:00:01"),
        patches(feed, call.status(3, "Available"), station="A"),
        patches(feed, call("Heartbeat", {}), station="A", received="11:30:00")
        + patches(feed, call.status(4, "Available"), station="A"),
        patches(feed, call.status(1, "Available"), station="B"),
    ]
    assert [(p.last_updated[11:], "time-assumed" in p.findings) for (p,) in cases] == [
        ("10:00:00Z", False),
        ("11:00:01Z", False),
        ("11:00:01Z", True),
        ("11:30:00Z", True),
        ("12:00:00Z", True),
    ]
    assert feed.summary.assumed_times == 3


def test_assumed_times_do_not_hold_later_ones_back(feed, call):
    """In an old log a patch dated by the clock does not date those after it."""
    put(feed, call.status(1, "Available"))
    (patch,) = patches(feed, call.status(1, "Charging", "10:00:00"))
    assert (patch.last_updated, "time-assumed" in patch.findings) == (at("10:00:00"), False)


@pytest.mark.parametrize(
    "payload",
    [
        ("MeterValues", {"connectorId": 1, "meterValue": [{"timestamp": at("10:30:00")}]}),
        ("SecurityEventNotification", {"type": "x", "timestamp": at("10:30:00")}),
    ],
)
def test_messages_without_state_tell_the_time(feed, call, payload):
    """The latest time known of a station may be that of a meter value or of a system's answer."""
    put(feed, call(*payload))
    (patch,) = patches(feed, call.status(1, "Available"))
    assert patch.last_updated == at("10:30:00")
    put(feed, [3, "x", {"currentTime": at("10:45:00"), "status": "Accepted"}])
    (patch,) = patches(feed, call.status(1, "Reserved"))
    assert patch.last_updated == at("10:45:00")


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("2026-03-02T12:30:00+02:00", "2026-03-02T10:30:00Z"),
        ("2026-03-02t10:30:00z", "2026-03-02T10:30:00Z"),
        ("2026-03-02T10:30:00", "2026-03-02T10:30:00Z"),
        ("2026-03-02T10:30:00.1239999Z", "2026-03-02T10:30:00.123Z"),
        ("2026-03-02T10:30:00.0001Z", "2026-03-02T10:30:00Z"),
        ("2026-03-03T11:59:59Z", "2026-03-03T11:59:59Z"),
    ],
)
def test_times_are_given_as_ocpi_writes_them(feed, call, text, given):
    """Output times are RFC 3339 in UTC, to the millisecond; a time without a zone is UTC."""
    status = call(
        "StatusNotification", {"connectorId": 1, "status": "Available", "timestamp": text}
    )
    assert patches(feed, status)[0].last_updated == given


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2026-13-01T00:00:00Z",
        1772445000,
        None,
        [],
        "1970-01-01T00:00:00Z",
        "2099-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "x" * 99,
        "2026-03-02T10:00:00Zjunk",
    ],
)
def test_times_that_cannot_be_believed_are_not(feed, call, text):
    """Junk, times before OCPP and times in the future count as no time, and block nothing."""
    status = call(
        "StatusNotification", {"connectorId": 1, "status": "Available", "timestamp": text}
    )
    (patch,) = patches(feed, status)
    assert (patch.last_updated, patch.findings) == (at("12:00:00"), ("time-assumed",))
    assert put(feed, call.status(1, "Charging", "10:00:00")) == [("S*1", "CHARGING")]


def test_times_not_believed_are_counted(feed, call):
    """A readable time that is not believed is counted."""
    put(
        feed,
        call(
            "StatusNotification",
            {"connectorId": 1, "status": "Available", "timestamp": "2099-01-01T00:00:00Z"},
        ),
    )
    assert feed.summary.disbelieved_times == 1


def test_clock_must_have_a_zone(make_feed, call):
    """A clock without a zone is a mistake of the caller, and told."""
    feed = make_feed(clock=lambda: TODAY.replace(tzinfo=None), station="S")
    with pytest.raises(ValueError, match="zone"):
        put(feed, call.status(1, "Available"))


# --- duplicates and order -----------------------------------------------------------------------


def test_duplicates_change_nothing(feed, call):
    """A message that comes again, after others, changes nothing and is counted."""
    first = call.status(1, "Available", "10:00:00")
    assert put(feed, first, call.status(1, "Charging", "10:00:00"), first) == [
        ("S*1", "AVAILABLE"),
        ("S*1", "CHARGING"),
    ]
    assert feed.summary.duplicates == 1


def test_duplicates_of_201(feed, call):
    """The same holds for statuses and events of OCPP 2.0.1."""
    status = call.status201(1, 1, "Available", "10:00:00")
    event = call.notify(call.variable("EVSE", "AvailabilityState", "Reserved", id=1))
    assert put(feed, status, event, status, event) == [("S*1", "AVAILABLE"), ("S*1", "RESERVED")]
    assert feed.summary.duplicates == 2


def test_same_id_with_other_content_is_no_duplicate(feed, call):
    """Stations that count their ids anew send other messages under an old id."""
    assert put(feed, call.status(1, "Available", id="1"), call.status(1, "Charging", id="1")) == [
        ("S*1", "AVAILABLE"),
        ("S*1", "CHARGING"),
    ]


def test_ids_are_remembered_within_bounds(feed, call):
    """The last hundred messages are known again, and memory stays bounded."""
    first = call.status(1, "Available", id="first")
    put(feed, first, *(call.status(2, "Charging") for _ in range(100)), first)
    assert feed.summary.duplicates == 1
    put(feed, *(call.status(2, "Charging") for _ in range(300)), first)
    assert feed.summary.duplicates == 1


def test_frames_older_than_the_state_change_nothing(feed, call):
    """A status from before that of its connector changes nothing and is counted."""
    assert put(
        feed,
        call.status(1, "Charging", "10:00:00"),
        call.status(1, "Available", "09:59:59"),
        call.status(2, "Available", "09:00:00"),
        call.status(0, "Available", "10:00:00"),
        call.status(0, "Faulted", "09:00:00"),
    ) == [("S*1", "CHARGING"), ("S*2", "AVAILABLE")]
    assert feed.summary.stale == 2


def test_frames_without_a_time_are_never_old(feed, call):
    """Order is a matter of the station's own times; without one the order of arrival counts."""
    assert put(feed, call.status(1, "Charging", "10:00:00"), call.status(1, "Available")) == [
        ("S*1", "CHARGING"),
        ("S*1", "AVAILABLE"),
    ]


def test_boot_forgets_the_order(feed, call):
    """A station that has set its clock back on booting is heard; the patch is not dated back."""
    put(feed, call.status(1, "Charging", "11:00:00"), call.status(0, "Available", "11:00:00"))
    put(feed, call("BootNotification", {}))
    (patch,) = patches(feed, call.status(1, "Available", "10:00:00"))
    assert (patch.status, patch.last_updated) == ("AVAILABLE", at("11:00:00"))
    assert patch.findings == ("time-assumed",)
    assert feed.summary.stale == 0


def test_boot_lets_ids_begin_anew(feed, call):
    """After booting a message without a time may come again under its old id; one with a time is
    still a duplicate, even after others were."""
    plain, stamped = call.status(1, "Available", id="1"), call.status(2, "Available", "10:00:00")
    put(feed, plain, stamped, call.status(1, "Charging"), call("BootNotification", {}))
    assert put(feed, plain) == [("S*1", "AVAILABLE")]
    put(feed, stamped)
    assert feed.summary.duplicates == 1
