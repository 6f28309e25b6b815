"""The messages of OCPP that carry state, and what each does to a station.

Of any payload only what is needed is read, and every field of it may be missing or of any type:
a message that cannot be used is reported, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from bridge.feed.meaning import Meaning
from bridge.feed.state import (
    ACTIVE,
    MOST_IDS,
    TOO_MANY,
    Change,
    Judge,
    Station,
    Transaction,
    Unit,
    is_older,
    trim,
)
from bridge.library import Library
from bridge.library import library as own_library
from bridge.policies import Policy

Payload = dict[str, Any]
Handler = Callable[[Station, object, Payload, int | None], Sequence[Change]]
"""From station, message id, payload, and the first number of the OCPP version if it is known."""

CHARGE_POINT_STATUS = "ocpp-1.6/ChargePointStatus"
CONNECTOR_STATUS = "ocpp-2.0.1/ConnectorStatusEnumType"
CHARGING_STATE = "ocpp-2.0.1/ChargingStateEnumType"

NO_STATUS = "no status"
NO_CONNECTOR = "no usable connectorId"
NO_EVSE = "no usable evseId"
NO_TRANSACTION = "no usable transactionId"
NO_EVENT_TYPE = "no usable eventType"
NO_EVENTS = "no usable eventData"

_LARGEST = 2**31 - 1
_LONGEST_KEY = 255


def whole_number(value: object) -> int | None:
    """A number from 0 on, also if it came as text or as 1.0; None for anything else.

    >>> whole_number("2"), whole_number(2.0), whole_number([2]), whole_number(-2)
    (2, 2, None, None)
    """
    if type(value) is str:
        value = int(value) if len(value) <= 10 and value.isascii() and value.isdigit() else None
    elif type(value) is float:
        value = int(value) if value.is_integer() else None
    if type(value) is int and 0 <= value <= _LARGEST:
        return value
    return None


def transaction_key(value: object) -> str | None:
    """A transaction id as text: OCPP 1.6 has numbers, 2.0.1 text, some stations the other."""
    if type(value) is int and abs(value) < 2**64:
        return str(value)
    if type(value) is str and 0 < len(value) <= _LONGEST_KEY:
        return value
    return None


def _object(value: object) -> Payload:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


@cache
def _standard(address: str) -> frozenset[str]:
    return frozenset(own_library().enumeration(address).wires)


@cache
def actions() -> frozenset[str]:
    """The actions of all versions of OCPP that a feed reads, as bridge knows them."""
    versions = ("ocpp-1.6", "ocpp-2.0.1", "ocpp-2.1")
    return frozenset().union(*(_standard(f"{version}/Action") for version in versions))


def _check(station: Station, address: str, value: object) -> bool:
    """Whether a value is one of an enumeration; one that is not is counted, an absent one not."""
    if type(value) is str and value in _standard(address):
        return True
    if value is not None:
        station.setting.summary.add_stranger(address, value)
    return False


def _unusable(station: Station, reason: str) -> Sequence[Change]:
    station.setting.trouble(reason)
    return ()


# --- statuses -----------------------------------------------------------------------------------


def status_notification(
    station: Station, id: object, payload: Payload, family: int | None
) -> Sequence[Change]:
    """StatusNotification of either version; which one its fields tell, unless the line does."""
    if family is None:
        family = 2 if "connectorStatus" in payload or "evseId" in payload else 1
    if family == 1:
        return _status_of_connector(station, id, payload)
    return _status_of_evse(station, id, payload)


# Errors that are none of the charge point's hardware: of the EV, the air, a list (1.6 7.6).
_NO_DEFECT = frozenset(("EVCommunicationError", "LocalListConflict", "WeakSignal"))


def _defect_in(station: Station, payload: Payload) -> str | None:
    error = payload.get("errorCode")
    if error == "NoError":
        return "none"
    if not _check(station, "ocpp-1.6/ChargePointErrorCode", error) or error in _NO_DEFECT:
        return None
    return "reported"


def _status_of_connector(station: Station, id: object, payload: Payload) -> Sequence[Change]:
    number = whole_number(payload.get("connectorId"))
    raw = payload.get("status")
    if number is None or raw is None:
        return _unusable(station, NO_CONNECTOR if number is None else NO_STATUS)
    text = payload.get("timestamp")
    stamp = station.setting.times.read(text)
    if station.repeats(id, number, raw, text, stamped=text is not None):
        return ()
    defect = _defect_in(station, payload)
    if number == 0:
        return station.set_whole(raw, 1, stamp, defect)
    unit = station.unit(number, 1)
    if unit is None:
        return _unusable(station, TOO_MANY)
    return station.set_status(unit, 1, raw, 1, stamp, defect)


def _status_of_evse(station: Station, id: object, payload: Payload) -> Sequence[Change]:
    evse = whole_number(payload.get("evseId"))
    number = whole_number(payload.get("connectorId"))
    raw = payload.get("connectorStatus")
    if evse is None or number is None or raw is None:
        missing = NO_EVSE if evse is None else NO_CONNECTOR if number is None else NO_STATUS
        return _unusable(station, missing)
    text = payload.get("timestamp")
    stamp = station.setting.times.read(text)
    if station.repeats(id, evse, number, raw, text, stamped=text is not None):
        return ()
    if evse == 0:
        return station.set_whole(raw, 2, stamp)
    unit = station.unit(evse, 2)
    if unit is None:
        return _unusable(station, TOO_MANY)
    return station.set_status(unit, number, raw, 2, stamp)


# --- transactions of OCPP 1.6 -------------------------------------------------------------------


def start_transaction(
    station: Station, id: object, payload: Payload, family: int | None
) -> Sequence[Change]:
    """StartTransaction: the answer will tell the transaction's id."""
    number = whole_number(payload.get("connectorId"))
    if not number:
        return _unusable(station, NO_CONNECTOR)
    unit = station.unit(number, 1)
    if unit is None:
        return _unusable(station, TOO_MANY)
    text = payload.get("timestamp")
    stamp = station.setting.times.read(text)
    if station.repeats(id, number, text, stamped=text is not None):
        return ()
    current = unit.current
    if current is not None and stamp is not None and stamp == current.stamp:
        # The station has not had its answer and asks again, under another message id.
        station.setting.summary.duplicates += 1
        _await_answer(station, id, current)
        return ()
    transaction = Transaction(unit, stamp=stamp)
    _await_answer(station, id, transaction)
    if is_older(stamp, unit.session_stamp):
        station.setting.summary.stale += 1
        return ()
    unit.begin(transaction, stamp)
    return (station.translate_again(unit, stamp),)


def _await_answer(station: Station, id: object, transaction: Transaction) -> None:
    station.starts[id] = transaction
    trim(station.starts, MOST_IDS)


def transaction_started(station: Station, transaction: Transaction, payload: Payload) -> None:
    """The answer to StartTransaction: the system gives the transaction its id."""
    key = transaction_key(payload.get("transactionId"))
    if key is not None:
        station.remember(key, transaction)


def stop_transaction(
    station: Station, id: object, payload: Payload, family: int | None
) -> Sequence[Change]:
    """StopTransaction of a transaction by its id, or of the only one whose id was never told."""
    key = transaction_key(payload.get("transactionId"))
    if key is None:
        return _unusable(station, NO_TRANSACTION)
    text = payload.get("timestamp")
    if station.repeats(id, key, text, stamped=text is not None):
        return ()
    _check(station, "ocpp-1.6/Reason", payload.get("reason"))
    transaction = station.transactions.get(key) or _only_nameless(station)
    if transaction is None:
        station.setting.summary.unmatched_stops += 1
        return ()
    if transaction.ended:
        station.setting.summary.duplicates += 1
        return ()
    station.remember(key, transaction)
    return _end(station, transaction, station.setting.times.read(text))


def _only_nameless(station: Station) -> Transaction | None:
    named = set(map(id, station.transactions.values()))
    running = [
        unit.current
        for unit in station.units.values()
        if unit.current is not None and id(unit.current) not in named
    ]
    return running[0] if len(running) == 1 else None


def _end(station: Station, transaction: Transaction, stamp: Any) -> Sequence[Change]:
    transaction.ended = True
    unit = transaction.unit
    if unit is None:
        station.setting.summary.unmatched_stops += 1
        return ()
    if unit.current is not transaction:
        station.setting.summary.stale += 1
        return ()
    unit.end(stamp, transaction.charging_state)
    return (station.translate_again(unit, stamp),)


# --- transactions of OCPP 2.0.1 -----------------------------------------------------------------


def transaction_event(
    station: Station, id: object, payload: Payload, family: int | None
) -> Sequence[Change]:
    """TransactionEvent: Started, Updated or Ended, in the order of its sequence numbers."""
    info = _object(payload.get("transactionInfo"))
    key = transaction_key(info.get("transactionId"))
    if key is None:
        return _unusable(station, NO_TRANSACTION)
    event, text = payload.get("eventType"), payload.get("timestamp")
    seq = whole_number(payload.get("seqNo"))
    if seq is None and station.repeats(id, key, event, text, stamped=text is not None):
        return ()
    _check(station, "ocpp-2.0.1/TriggerReasonEnumType", payload.get("triggerReason"))
    _check(station, "ocpp-2.0.1/ReasonEnumType", info.get("stoppedReason"))
    if not _check(station, "ocpp-2.0.1/TransactionEventEnumType", event):
        return _unusable(station, NO_EVENT_TYPE)
    transaction = station.transactions.get(key)
    if transaction is None:
        transaction = Transaction()
        station.remember(key, transaction)
    stamp = station.setting.times.read(text)
    if _is_late(station, transaction, seq, stamp):
        return ()
    transaction.seq = seq
    transaction.stamp = stamp or transaction.stamp
    state = info.get("chargingState")
    if state != transaction.charging_state and _check(station, CHARGING_STATE, state):
        transaction.charging_state = state
        transaction.told = False
    return _place_transaction(station, transaction, payload, stamp, ended=event == "Ended")


def _place_transaction(
    station: Station, transaction: Transaction, payload: Payload, stamp: Any, *, ended: bool
) -> Sequence[Change]:
    """Apply a transaction's message to its unit, which only one of its messages has to name."""
    unit = transaction.unit
    evse = _object(payload.get("evse"))
    number = whole_number(evse.get("id"))
    if number:
        unit = station.unit(number, 2)
        if unit is None:
            return _unusable(station, TOO_MANY)
    if ended:
        return _ended(station, transaction, unit, stamp)
    if unit is None:
        return ()  # begun before a connector is chosen, or before the log: its EVSE comes later
    return _running(station, transaction, unit, whole_number(evse.get("connectorId")), stamp)


def _is_late(station: Station, transaction: Transaction, seq: int | None, stamp: Any) -> bool:
    """Whether a message of a transaction is older than what is known of it; counts it if so."""
    if seq is not None and transaction.seq is not None:
        if seq == transaction.seq:
            station.setting.summary.duplicates += 1
            return True
        late = seq < transaction.seq
    else:
        late = is_older(stamp, transaction.stamp)
    if late or transaction.ended:
        station.setting.summary.stale += 1
        return True
    return False


def _running(
    station: Station, transaction: Transaction, unit: Unit, connector: int | None, stamp: Any
) -> Sequence[Change]:
    changes = []
    if unit.current is transaction and transaction.told and unit.session == ACTIVE:
        unit.session_stamp = stamp or unit.session_stamp
        if connector is None or connector == unit.session_connector:
            return ()  # it goes on as it was
    transaction.told = True
    if unit.current is not transaction:
        if is_older(stamp, unit.session_stamp):
            station.setting.summary.stale += 1
            return ()
        before = transaction.unit
        if before is not None and before is not unit and before.current is transaction:
            before.end(stamp)
            changes.append(station.translate_again(before, stamp))
    known = unit.session_connector if unit.current is transaction else None
    unit.begin(transaction, stamp, connector or known)
    return (*changes, station.translate_again(unit, stamp))


def _ended(
    station: Station, transaction: Transaction, unit: Unit | None, stamp: Any
) -> Sequence[Change]:
    if transaction.unit is None and unit is not None and unit.current is None:
        # Its beginning was not seen, but where it was is told.
        unit.current = transaction
    transaction.unit = transaction.unit or unit
    return _end(station, transaction, stamp)


# --- the device model of OCPP 2.0.1 -------------------------------------------------------------

_BOOLEANS: Mapping[object, bool] = {"true": True, "false": False, True: True, False: False}


def notify_event(
    station: Station, id: object, payload: Payload, family: int | None
) -> Sequence[Change]:
    """NotifyEvent: availability, problems and parking bays, as far as statuses need them."""
    events = payload.get("eventData")
    if not isinstance(events, list):
        return _unusable(station, NO_EVENTS)
    if station.repeats(
        id, payload.get("generatedAt"), payload.get("seqNo"), len(events), stamped=True
    ):
        return ()
    changes: list[Change] = []
    for event in events:
        if isinstance(event, dict):
            changes += _event(station, event)
        else:
            station.setting.trouble(NO_EVENTS)
    return changes


def _event(station: Station, event: Payload) -> Sequence[Change]:
    component = _object(event.get("component"))
    name = component.get("name")
    variable = _object(event.get("variable")).get("name")
    watched = _WATCHED.get(variable) if isinstance(variable, str) else None
    if watched is None or not isinstance(name, str) or name not in watched[0]:
        return ()
    place = _object(component.get("evse"))
    evse, number = whole_number(place.get("id")), whole_number(place.get("connectorId"))
    if name == "ChargingStation":
        evse = 0
    if evse is None:
        return _unusable(station, NO_EVSE)
    if name == "Connector" and number is None:
        return _unusable(station, NO_CONNECTOR)
    unit = station.unit(evse, 2) if evse else None
    if evse and unit is None:
        return _unusable(station, TOO_MANY)
    stamp = station.setting.times.read(event.get("timestamp"))
    # An event of an EVSE is of the whole EVSE, even if it names a connector.
    return watched[1](station, unit, number or 0 if name == "Connector" else 0, event, stamp)


def _availability(
    station: Station, unit: Unit | None, number: int, event: Payload, stamp: Any
) -> Sequence[Change]:
    raw = event.get("actualValue")
    if raw is None:
        return _unusable(station, NO_STATUS)
    if unit is None:
        return station.set_whole(raw, 2, stamp)
    return station.set_status(unit, number, raw, 2, stamp)


def _problem(
    station: Station, unit: Unit | None, number: int, event: Payload, stamp: Any
) -> Sequence[Change]:
    problem = _boolean(event)
    if unit is not None:
        unit.problem = problem
        return (station.translate_again(unit, stamp),)
    station.problem = problem
    return (
        *station.translate_whole_again(stamp),
        *(station.translate_again(each, stamp) for each in station.units.values()),
    )


def _bay(
    station: Station, unit: Unit | None, number: int, event: Payload, stamp: Any
) -> Sequence[Change]:
    if unit is None:
        return ()
    occupied = _boolean(event)
    unit.bay = None if occupied is None else "present" if occupied else "absent"
    return (station.translate_again(unit, stamp),)


def _boolean(event: Payload) -> bool | None:
    value = event.get("actualValue")
    if isinstance(value, str):
        value = value.lower()
    return _BOOLEANS.get(value) if isinstance(value, str | bool) else None


_PARTS = frozenset(("ChargingStation", "EVSE", "Connector"))
_WATCHED: Mapping[str, tuple[frozenset[str], Callable[..., Sequence[Change]]]] = {
    "AvailabilityState": (_PARTS, _availability),
    "Problem": (_PARTS, _problem),
    "Active": (frozenset(("BayOccupancySensor",)), _bay),
}
"""By the name of the variable: the components that it counts for, and what it does."""


# --- which message is whose ---------------------------------------------------------------------


def boot_notification(
    station: Station, id: object, payload: Payload, family: int | None
) -> Sequence[Change]:
    """BootNotification: the clock may have been set, so nothing is too old any more."""
    station.restart()
    return ()


HANDLERS: Mapping[str, Handler] = {
    "BootNotification": boot_notification,
    "NotifyEvent": notify_event,
    "StartTransaction": start_transaction,
    "StatusNotification": status_notification,
    "StopTransaction": stop_transaction,
    "TransactionEvent": transaction_event,
}
"""The messages of a station that carry state."""

OF_STATIONS = frozenset(
    (
        # 1.6 and its security extension
        "Authorize",
        "DiagnosticsStatusNotification",
        "FirmwareStatusNotification",
        "Heartbeat",
        "LogStatusNotification",
        "MeterValues",
        "SecurityEventNotification",
        "SignCertificate",
        "SignedFirmwareStatusNotification",
        # 2.0.1
        "ClearedChargingLimit",
        "Get15118EVCertificate",
        "GetCertificateStatus",
        "NotifyChargingLimit",
        "NotifyCustomerInformation",
        "NotifyDisplayMessages",
        "NotifyEVChargingNeeds",
        "NotifyEVChargingSchedule",
        "NotifyMonitoringReport",
        "NotifyReport",
        "PublishFirmwareStatusNotification",
        "ReportChargingProfiles",
        "ReservationStatusUpdate",
        # 2.1
        "BatterySwap",
        "GetCertificateChainStatus",
        "NotifyDERAlarm",
        "NotifyDERStartStop",
        "NotifyPeriodicEventStream",
        "NotifyPriorityCharging",
        "NotifySettlement",
        "NotifyWebPaymentStarted",
        "OpenPeriodicEventStream",
        "ClosePeriodicEventStream",
        "PullDynamicScheduleUpdate",
        "ReportDERControl",
        "VatNumberValidation",
    )
)
"""The messages that only stations send and that carry no state."""

OF_BOTH = frozenset(("DataTransfer",))
"""The messages that stations and systems send."""


def judges(policy: str | Policy, library: Library | None) -> Mapping[int, Judge]:
    """What decides on statuses, by the first number of the OCPP version.

    Raises UnknownPolicyError, and what reading the tables raises.
    """
    return {
        1: Judge(1, Meaning(CHARGE_POINT_STATUS, policy, library)),
        2: Judge(2, Meaning(CONNECTOR_STATUS, policy, library)),
    }
