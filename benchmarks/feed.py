"""How fast the feed is, against the least that any feed must do with the same generated lines:
`orjson.loads` of the line, one lookup of a status in a dict, and `orjson.dumps` of the line.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta

import orjson

from benchmarks.ratio import Ratio, compare
from bridge.feed import Feed

LINES = 50_000
STATIONS = 200
START = datetime(2026, 3, 1, tzinfo=UTC)
CHARGING = ("Preparing", "Charging", "SuspendedEV", "Charging", "Finishing", "Available")
STATUS = {
    "Available": "AVAILABLE",
    "Preparing": "CHARGING",
    "Charging": "CHARGING",
    "SuspendedEV": "CHARGING",
    "SuspendedEVSE": "CHARGING",
    "Finishing": "CHARGING",
    "Occupied": "CHARGING",
    "Reserved": "RESERVED",
    "Unavailable": "INOPERATIVE",
    "Faulted": "OUTOFORDER",
}

Message = tuple[str, str, list[object]]


def measure() -> Iterable[Ratio]:
    """The bar for the feed: frames per second, as objects, bare, and watching for silence."""
    lines = list(generated(LINES))
    bare = [orjson.dumps(orjson.loads(line)["frame"]) for line in generated(LINES, stations=1)]
    yield _ratio("feed / load, look up, dump", lambda: feed(lines), lambda: baseline(lines), lines)
    yield _ratio(
        "feed of bare arrays / load, look up, dump",
        lambda: feed(bare),
        lambda: baseline(bare),
        bare,
    )
    yield _ratio(
        "feed with offline_after / load, look up, dump",
        lambda: feed(lines, offline_after=900),
        lambda: baseline(lines),
        lines,
    )


def _ratio(
    name: str, work: Callable[[], object], yardstick: Callable[[], object], lines: list[bytes]
) -> Ratio:
    slower, ours, theirs = compare(work, yardstick, rounds=7)
    size = sum(map(len, lines)) / len(lines)
    detail = (
        f"{len(lines) / ours:,.0f} against {len(lines) / theirs:,.0f} lines of {size:.0f} bytes "
        "a second"
    )
    return Ratio(name, 1 / slower, 0.4, at_most=False, detail=detail)


def baseline(lines: list[bytes]) -> int:
    loads, dumps, look_up = orjson.loads, orjson.dumps, STATUS.get
    size = 0
    for line in lines:
        document = loads(line)
        look_up("Charging")
        size += len(dumps(document))
    return size


def feed(lines: list[bytes], offline_after: float | None = None) -> int:
    size = 0
    for patch in Feed(offline_after=offline_after).read(lines):
        size += len(patch.to_json())
    return size


# --- the lines ----------------------------------------------------------------------------------


def generated(count: int, stations: int = STATIONS) -> Iterator[bytes]:
    """The traffic of a fleet, half of it OCPP 1.6 and half 2.0.1, merged in order of time."""
    chance = random.Random(20260301)
    fleet = [
        (f"DEPOT-{number:04}", "ocpp1.6" if number % 2 else "ocpp2.0.1", traffic(number, chance))
        for number in range(1, stations + 1)
    ]
    time, made = START, 0
    while made < count:
        name, protocol, messages = fleet[chance.randrange(stations)]
        time += timedelta(milliseconds=chance.randrange(400))
        for message in next(messages)(time):
            if made < count:
                yield orjson.dumps(
                    {
                        "station": name,
                        "protocol": protocol,
                        "received": stamp(time),
                        "frame": message,
                    }
                )
                made += 1


def stamp(time: datetime) -> str:
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def traffic(
    number: int, chance: random.Random
) -> Iterator[Callable[[datetime], list[list[object]]]]:
    """What one station and its system say to each other: a session after another."""
    serial, transaction = 0, number * 100_000

    def call(action: str, payload: object, answer: object) -> list[list[object]]:
        nonlocal serial
        serial += 1
        id = f"{number:04}-{serial:08}"
        return [[2, id, action, payload], [3, id, answer]]

    while True:
        transaction += 1
        state = {"transaction": transaction, "seq": 0}
        for position, status in enumerate(CHARGING):
            steps = session_16 if number % 2 else session_201
            yield lambda time, p=position, s=status, steps=steps, state=state: [
                message
                for action, payload, answer in steps(time, p, s, state)
                for message in call(action, payload, answer)
            ]
            for _ in range(chance.randrange(1, 6)):
                yield lambda time, state=state: call(
                    "MeterValues" if number % 2 else "TransactionEvent",
                    meter_values(time, state) if number % 2 else updated(time, state),
                    {},
                )
                yield lambda time: call("Heartbeat", {}, {"currentTime": stamp(time)})


def session_16(
    time: datetime, position: int, status: str, state: dict[str, int]
) -> list[tuple[str, object, object]]:
    messages: list[tuple[str, object, object]] = []
    if position == 1:
        start = {"connectorId": 1, "idTag": "04E91C5A", "meterStart": 0, "timestamp": stamp(time)}
        accepted = {"transactionId": state["transaction"], "idTagInfo": {"status": "Accepted"}}
        messages.append(("StartTransaction", start, accepted))
    if position == 4:
        stop = {
            "transactionId": state["transaction"],
            "meterStop": 4711,
            "timestamp": stamp(time),
            "reason": "Local",
        }
        messages.append(("StopTransaction", stop, {}))
    notification = {
        "connectorId": 1,
        "errorCode": "NoError",
        "status": status,
        "timestamp": stamp(time),
    }
    return [*messages, ("StatusNotification", notification, {})]


def session_201(
    time: datetime, position: int, status: str, state: dict[str, int]
) -> list[tuple[str, object, object]]:
    occupied = "Available" if status == "Available" else "Occupied"
    notification = {
        "evseId": 1,
        "connectorId": 1,
        "connectorStatus": occupied,
        "timestamp": stamp(time),
    }
    kind = {0: "Started", len(CHARGING) - 1: "Ended"}.get(position, "Updated")
    event = {**updated(time, state), "eventType": kind}
    return [("StatusNotification", notification, {}), ("TransactionEvent", event, {})]


def updated(time: datetime, state: dict[str, int]) -> dict[str, object]:
    state["seq"] += 1
    return {
        "eventType": "Updated",
        "timestamp": stamp(time),
        "triggerReason": "MeterValuePeriodic",
        "seqNo": state["seq"],
        "transactionInfo": {
            "transactionId": f"b9f3a5c0-{state['transaction']:08}",
            "chargingState": "Charging",
        },
        "evse": {"id": 1, "connectorId": 1},
        "meterValue": sampled(time),
    }


def meter_values(time: datetime, state: dict[str, int]) -> dict[str, object]:
    return {
        "connectorId": 1,
        "transactionId": state["transaction"],
        "meterValue": sampled(time),
    }


def sampled(time: datetime) -> list[object]:
    values: list[object] = [
        {"value": "12345.6", "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
    ]
    values += [
        {
            "value": f"{16 + phase}.1",
            "context": "Sample.Periodic",
            "measurand": "Current.Import",
            "phase": f"L{phase}",
            "unit": "A",
        }
        for phase in (1, 2, 3)
    ]
    return [{"timestamp": stamp(time), "sampledValue": values}]
