"""Small tables whose outcomes can be seen at a glance, and short ways to make frames."""

import json
from datetime import UTC, datetime

import pytest

from bridge import Library
from bridge.feed import Feed


def row(left, right=None, more="", relation="narrower"):
    """A row of a table; without a right value one that says that there is none."""
    told = f'right = "{right}", relation = "{relation}"' if right else 'none = "as a test"'
    return f'{{ left = "{left}", {told}, {more} }}'.replace(",  }", " }")


def table(left, facts, *rows):
    """A table to the statuses of OCPI, complete on their side."""
    never = [f'{{ right = "{name}", none = "x" }}' for name in ("PLANNED", "REMOVED", "UNKNOWN")]
    listed = ",\n".join([*rows, *never])
    return f"""
left = "{left}"
right = "ocpi-2.2.1/Status"
basis = "for tests"
left_facts = {{ {facts} }}
rows = [
{listed}
]
"""


DEFECT = 'defect = ["none", "reported"]'
TABLE_16 = table(
    "ocpp-1.6/ChargePointStatus",
    f'session = ["active", "none"], weather = ["fair", "foul"], {DEFECT}',
    row("Available", "AVAILABLE", relation="equivalent"),
    row("Charging", "CHARGING"),
    row("SuspendedEV", "CHARGING"),
    row("Preparing", "CHARGING", 'when = { session = "active" }'),
    row("Preparing", "BLOCKED", 'when = { session = "none" }'),
    row("Finishing", "CHARGING", 'prefer = "forward"'),
    row("Finishing", "BLOCKED"),
    row("SuspendedEVSE"),
    row("Reserved", "RESERVED", relation="equivalent"),
    row("Unavailable", "INOPERATIVE", 'when = { defect = "none" }'),
    row("Unavailable", "OUTOFORDER", 'when = { defect = "reported" }'),
    row("Faulted", "OUTOFORDER"),
)
TABLE_201 = table(
    "ocpp-2.0.1/ConnectorStatusEnumType",
    'charging_state = "ocpp-2.0.1/ChargingStateEnumType", vehicle = ["present", "absent"], '
    + DEFECT,
    row("Available", "AVAILABLE", relation="equivalent"),
    row("Occupied", "CHARGING", 'prefer = "forward"'),
    row("Occupied", "BLOCKED"),
    row("Occupied", "CHARGING", 'when = { charging_state = "Charging" }'),
    row("Occupied", "BLOCKED", 'when = { charging_state = "EVConnected" }'),
    row("Occupied", "RESERVED", 'when = { charging_state = "Idle", vehicle = "absent" }'),
    row("Reserved", "RESERVED", relation="equivalent"),
    row("Unavailable", "INOPERATIVE", 'prefer = "forward"'),
    row("Unavailable", "OUTOFORDER", 'when = { defect = "reported" }'),
    row("Unavailable", "INOPERATIVE", 'when = { defect = "none" }'),
    row("Faulted", "OUTOFORDER"),
)
TODAY = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def tables(tmp_path_factory):
    """A library with the small tables in front of bridge's own."""
    folder = tmp_path_factory.mktemp("tables")
    for pair, name, text in (
        ("ocpp-1.6_ocpi-2.2.1", "ChargePointStatus_Status.toml", TABLE_16),
        ("ocpp-2.0.1_ocpi-2.2.1", "ConnectorStatusEnumType_Status.toml", TABLE_201),
    ):
        (folder / pair).mkdir()
        (folder / pair / name).write_text(text)
    return Library([folder])


@pytest.fixture
def make_feed(tables):
    """Makes feeds on the small tables, on a clock that stands still."""

    def make(*args, **more):
        return Feed(*args, **{"clock": lambda: TODAY, "library": tables, **more})

    return make


@pytest.fixture
def feed(make_feed):
    """A feed on the small tables whose nameless station is S."""
    return make_feed(station="S")


def at(time):
    """A time of the day of the tests."""
    return f"2026-03-02T{time}Z"


class Caller:
    """Makes requests, each with a message id of its own."""

    def __init__(self):
        self.count = 0

    def __call__(self, action, payload, id=None):
        self.count += 1
        return [2, id or f"id-{self.count}", action, payload]

    def status(self, connector, status, time=None, id=None, error="NoError"):
        payload = {"connectorId": connector, "errorCode": error, "status": status}
        if time:
            payload["timestamp"] = at(time)
        return self("StatusNotification", payload, id)

    def status201(self, evse, connector, status, time=None, id=None):
        payload = {"evseId": evse, "connectorId": connector, "connectorStatus": status}
        if time:
            payload["timestamp"] = at(time)
        return self("StatusNotification", payload, id)

    def start(self, connector, time, id=None):
        payload = {"connectorId": connector, "idTag": "T", "meterStart": 0, "timestamp": at(time)}
        return self("StartTransaction", payload, id)

    def stop(self, transaction, time, id=None, **more):
        payload = {"transactionId": transaction, "meterStop": 1, "timestamp": at(time), **more}
        return self("StopTransaction", payload, id)

    def event(self, kind, seq, time, state=None, evse=None, transaction="t-1", connector=None):
        payload = {
            "eventType": kind,
            "timestamp": at(time),
            "triggerReason": "Trigger",
            "transactionInfo": {"transactionId": transaction},
        }
        if seq is not None:
            payload["seqNo"] = seq
        if state:
            payload["transactionInfo"]["chargingState"] = state
        if evse:
            payload["evse"] = {"id": evse, **({"connectorId": connector} if connector else {})}
        return self("TransactionEvent", payload)

    def notify(self, *events, id=None):
        return self("NotifyEvent", {"generatedAt": at("10:00:00"), "eventData": list(events)}, id)

    @staticmethod
    def variable(component, variable, value, time=None, **evse):
        event = {"component": {"name": component}, "variable": {"name": variable}}
        event["actualValue"] = value
        if evse:
            event["component"]["evse"] = evse
        if time:
            event["timestamp"] = at(time)
        return event


@pytest.fixture
def call():
    """Makes requests of a station."""
    return Caller()


def put(feed, *frames, station=None, protocol=None, received=None):
    """Give frames to a feed, one a line; the EVSE and status of each patch that comes out."""
    return [
        (p.evse.evse_uid, p.status)
        for p in patches(feed, *frames, station=station, protocol=protocol, received=received)
    ]


def patches(feed, *frames, station=None, protocol=None, received=None):
    """Give frames to a feed, one a line; the patches that come out."""
    found = []
    for frame in frames:
        line = frame
        if station or protocol or received:
            line = {"frame": frame}
            line |= {"station": station} if station else {}
            line |= {"protocol": protocol} if protocol else {}
            line |= {"received": at(received)} if received else {}
        found += feed.push(json.dumps(line))
    return found
