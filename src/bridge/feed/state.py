"""What is known of each station: connectors, transactions, and the station as a whole.

A unit is what OCPI calls an EVSE and each OCPP its own way: in 1.6 a connector, in 2.0.1 an EVSE
with its connectors. Connector 1 of 1.6 is kept as connector 1 of unit 1. Number 0 is a whole: of a
unit (2.0.1, connectorId 0), or of the station (connector 0 of 1.6, EVSE 0 of 2.0.1).

A whole that is Unavailable or Faulted overrides its parts until it says something else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define, field

from bridge.feed.meaning import Decision, Meaning
from bridge.feed.summary import Summary
from bridge.feed.times import Times
from bridge.feed.topology import EvseIds

OVERRIDING = frozenset(("Unavailable", "Faulted"))
"""The statuses of a whole that count for its parts, too; both OCPP spell them so."""

MOST_UNITS = 1000
"""A station has at most so many units; one that names more is not believed."""

MOST_TRANSACTIONS = 256
"""So many transactions of a station are remembered, ended ones included."""

MOST_IDS = 128
"""At least so many messages of a station, and of unanswered requests, are remembered."""

ACTIVE, NONE = "active", "none"


@define(eq=False)
class Transaction:
    """A transaction and what its messages said last.

    Attributes:
        unit: where it runs; None until that is known.
        told: whether its unit knows its charging state.
    """

    unit: Unit | None = None
    ended: bool = False
    stamp: datetime | None = None
    seq: int | None = None
    charging_state: str | None = None
    told: bool = False


@define(eq=False)
class Connector:
    """A connector, or the whole of a unit or station (number 0).

    Attributes:
        raw: the status as the station sent it.
        judge: what decides what that is in OCPI.
        stamp: the station's own time of the status, if it sent one.
        defect: `reported` or `none` if the message of the status said so.
        decision: what the status was taken to mean.
    """

    number: int
    raw: object
    judge: Judge
    stamp: datetime | None = None
    defect: str | None = None
    decision: Decision = field(init=False)

    @property
    def overrides(self) -> bool:
        """Whether this status of a whole counts for its parts."""
        return type(self.raw) is str and self.raw in OVERRIDING


@define(eq=False)
class Evse:
    """An EVSE of OCPI: the units that it is made of, and what was announced last.

    Attributes:
        status: the status announced last; None before the first.
        updated: the latest time of a patch that was told and not assumed.
        remarks: the codes that each of its patches has.
    """

    ids: EvseIds
    remarks: tuple[str, ...] = ()
    units: list[Unit] = field(factory=list)
    status: str | None = None
    updated: datetime | None = None


@define(eq=False)
class Unit:
    """A connector of OCPP 1.6 or an EVSE of OCPP 2.0.1.

    Attributes:
        current: the transaction that runs on it, if one is known to.
        session: `active` or `none`; None if it is not known.
        session_connector: the connector of the transaction, if it is known.
        session_stamp: the station's own time of the last message on a transaction.
        last_state: the charging state in which the last transaction ended, while no driver can
            have come since.
        bay: `present` or `absent`, as a sensor of the parking bay says.
        problem: whether the device model reports a problem.
    """

    number: int
    evse: Evse
    connectors: dict[int, Connector] = field(factory=dict)
    current: Transaction | None = None
    session: str | None = None
    session_connector: int | None = None
    session_stamp: datetime | None = None
    last_state: str | None = None
    bay: str | None = None
    problem: bool | None = None

    def begin(
        self, transaction: Transaction, stamp: datetime | None, connector: int | None = None
    ) -> None:
        """A transaction runs on this unit, as of `stamp`."""
        transaction.unit = self
        self.current = transaction
        self.last_state = None
        self.session_connector = connector
        self.session_stamp = stamp or self.session_stamp
        # A connector that was free after that time contradicts: then nothing is known for sure.
        freed = any(
            each.raw == "Available" and is_older(stamp, each.stamp)
            for each in self.connectors.values()
            if self.concerns(each)
        )
        self.session = None if freed else ACTIVE

    def end(self, stamp: datetime | None, state: str | None = None) -> None:
        """No transaction runs on this unit, as of `stamp`; it ended in this charging state."""
        self.last_state = state
        self.current = None
        self.session = NONE
        self.session_connector = None
        self.session_stamp = stamp or self.session_stamp

    def free(self, connector: Connector, stamp: datetime | None) -> None:
        """A connector is free for a new driver: a transaction that ran on it may have ended."""
        before = is_older(stamp, self.session_stamp)
        if not before:
            self.last_state = None
        if self.session == ACTIVE and self.concerns(connector) and not before:
            self.session = None

    def concerns(self, connector: Connector) -> bool:
        """Whether the transaction may be on this connector, or it is the whole of the unit."""
        return self.session_connector in (None, connector.number) or connector.number == 0


def is_older(stamp: datetime | None, than: datetime | None) -> bool:
    """Whether both times are known and the first lies before the second."""
    return stamp is not None and than is not None and stamp < than


@define(eq=False)
class Setting:
    """What all stations of a feed share.

    Attributes:
        judges: by the first number of the OCPP version, 1 or 2.
        evse_of: gives the EVSE that a station's unit belongs to, by the same number.
    """

    judges: Mapping[int, Judge]
    times: Times
    summary: Summary
    evse_of: Callable[[Station, int, int], Evse]
    trouble: Callable[[str], None]


Change = tuple[Unit | None, Sequence[Connector], datetime | None]
"""What a message changed, or might have: a unit, or None for the whole station; the connectors
whose status was translated anew; the station's own time of the change."""


@define(eq=False)
class Station:
    """All that is known of a station.

    Attributes:
        whole: the status of the station as a whole, if it is known.
        problem: whether its device model reports a problem of the station as a whole.
        heard: the last time stamp it is known by, or the payload that has one, not yet read.
        latest: the latest time that was read from its messages.
        seen: the time of the feed when it was last heard; kept only if silence matters.
        offline: whether it has been silent for too long.
        starts: StartTransaction requests that are not answered, by message id.
        requests: ids of requests to the station that it has not answered.
        messages, messages_before: hashes of its latest messages, and whether they have a time.
        inward: the word of the log's direction that means `from the station`.
    """

    name: str
    setting: Setting
    evses: list[Evse] = field(factory=list)
    units: dict[int, Unit] = field(factory=dict)
    whole: Connector | None = None
    problem: bool | None = None
    transactions: dict[str, Transaction] = field(factory=dict)
    starts: dict[object, Transaction] = field(factory=dict)
    requests: dict[object, None] = field(factory=dict)
    messages: dict[int, bool] = field(factory=dict)
    messages_before: dict[int, bool] = field(factory=dict)
    heard: Any = None
    latest: datetime | None = None
    seen: datetime | None = None
    offline: bool = False
    inward: str | None = None

    # --- messages ---

    def repeats(self, *message: object, stamped: bool) -> bool:
        """Whether a message with this id and content was seen before; remembers it."""
        try:
            key = hash(message)
        except TypeError:  # a list where a number or text should be; it is refused later
            return False
        if key in self.messages or key in self.messages_before:
            self.setting.summary.duplicates += 1
            return True
        if len(self.messages) >= MOST_IDS:
            self.messages_before, self.messages = self.messages, {}
        self.messages[key] = stamped
        return False

    def restart(self) -> None:
        """Forget the order of messages: the station may have set its clock.

        Message ids may begin anew, too, so only messages with a time of their own are still
        recognised when they are repeated.
        """
        self.messages = {key: True for key, stamped in self.messages.items() if stamped}
        self.messages_before = {
            key: True for key, stamped in self.messages_before.items() if stamped
        }
        if self.whole is not None:
            self.whole.stamp = None
        for unit in self.units.values():
            unit.session_stamp = None
            for connector in unit.connectors.values():
                connector.stamp = None
        for transaction in self.transactions.values():
            transaction.stamp = transaction.seq = None

    # --- statuses ---

    def unit(self, number: int, family: int) -> Unit | None:
        """The unit of a number from 1 on, new if need be; None if there are too many."""
        unit = self.units.get(number)
        if unit is None:
            if len(self.units) >= MOST_UNITS:
                return None
            evse = self.setting.evse_of(self, number, family)
            unit = self.units[number] = Unit(number, evse)
            evse.units.append(unit)
        return unit

    def set_whole(
        self, raw: object, family: int, stamp: datetime | None, defect: str | None = None
    ) -> Sequence[Change]:
        """The status of the station as a whole. One that nobody knows changes nothing: it does
        not lift what the station said before."""
        latest = None if self.whole is None else self.whole.stamp
        if is_older(stamp, latest):
            self.setting.summary.stale += 1
            return ()
        judge = self.setting.judges[family]
        whole = Connector(0, raw, judge, stamp or latest, defect)
        whole.decision = judge.decide_whole(self, whole)
        if whole.decision.standard:
            self.whole = whole
        else:
            self.setting.summary.add_stranger(judge.source, raw)
        return ((None, (whole,), stamp),)

    def set_status(
        self,
        unit: Unit,
        number: int,
        raw: object,
        family: int,
        stamp: datetime | None,
        defect: str | None = None,
    ) -> Sequence[Change]:
        """The status of a connector of a unit; number 0 is the unit as a whole."""
        judge = self.setting.judges[family]
        connector = unit.connectors.get(number)
        if connector is None:
            if len(unit.connectors) >= MOST_UNITS:
                self.setting.trouble(TOO_MANY)
                return ()
            connector = unit.connectors[number] = Connector(number, None, judge)
        elif is_older(stamp, connector.stamp):
            self.setting.summary.stale += 1
            return ()
        if raw == "Available" and connector.raw != raw:
            unit.free(connector, stamp)
        connector.raw = raw
        connector.judge = judge
        connector.stamp = stamp or connector.stamp
        connector.defect = defect
        connector.decision = judge.decide(self, unit, connector)
        if not connector.decision.standard:
            self.setting.summary.add_stranger(judge.source, raw)
        return ((unit, (connector,), stamp),)

    def translate_again(self, unit: Unit, stamp: datetime | None) -> Change:
        """Decide anew what a unit's connectors mean, now that other facts are known."""
        changed = []
        for connector in unit.connectors.values():
            decision = connector.judge.decide(self, unit, connector)
            if decision is not connector.decision:
                connector.decision = decision
                changed.append(connector)
        return unit, changed, stamp

    def translate_whole_again(self, stamp: datetime | None) -> Sequence[Change]:
        """The same for the status of the station as a whole."""
        whole = self.whole
        if whole is None:
            return ()
        whole.decision = whole.judge.decide_whole(self, whole)
        return ((None, (whole,), stamp),)

    # --- transactions ---

    def remember(self, key: str, transaction: Transaction) -> None:
        """Know a transaction by its id from now on."""
        self.transactions[key] = transaction
        trim(self.transactions, MOST_TRANSACTIONS)


TOO_MANY = f"more than {MOST_UNITS} connectors or EVSEs"


def trim(memory: dict[Any, Any], most: int) -> None:
    """Forget the oldest entry if there are more than `most`."""
    if len(memory) > most:
        del memory[next(iter(memory))]


# --- facts --------------------------------------------------------------------------------------


def _session(station: Station, unit: Unit, connector: Connector) -> str | None:
    return unit.session


def _charging_state(station: Station, unit: Unit, connector: Connector) -> str | None:
    if unit.session == NONE:
        return unit.last_state
    return unit.current.charging_state if unit.current and unit.session == ACTIVE else None


# The charging states in which an EV is connected (OCPP 2.0.1 part 2 3.16).
_CONNECTED = frozenset(("Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE"))


def _vehicle(station: Station, unit: Unit, connector: Connector) -> str | None:
    if _charging_state(station, unit, connector) in _CONNECTED:
        return "present"
    return unit.bay


def _defect(station: Station, unit: Unit | None, connector: Connector) -> str | None:
    """What the message of the status says (1.6), or the device model (2.0.1)."""
    problems = (station.problem, unit.problem if unit else None)
    if True in problems:
        return "reported"
    return connector.defect or ("none" if False in problems else None)


FACTS: Mapping[str, Callable[[Station, Unit, Connector], str | None]] = {
    "session": _session,
    "transaction": _session,
    "charging_state": _charging_state,
    "vehicle": _vehicle,
    "defect": _defect,
}
"""What the state knows, by the names under which tables ask for it. A fact that a table asks for
and that is not here is not known."""

_OF_THE_SESSION = frozenset(("session", "transaction", "charging_state", "vehicle"))


def _not_known(station: Station, unit: Unit, connector: Connector) -> None:
    return None


class Judge:
    """Decides what the status of a connector is in OCPI, with all that the state knows beside it.

    Of a transaction on another connector of the unit nothing follows for a connector, and of the
    station as a whole only a defect is known. `family` is the first number of the OCPP version.
    """

    def __init__(self, family: int, meaning: Meaning) -> None:
        asked = meaning.asked
        self.family = family
        self.source = meaning.source
        self._decide = meaning.decide
        self._asked = asked
        self._all = [FACTS.get(name, _not_known) for name in asked]
        self._elsewhere = [
            _not_known if name in _OF_THE_SESSION else FACTS.get(name, _not_known)
            for name in asked
        ]

    def decide(self, station: Station, unit: Unit, connector: Connector) -> Decision:
        """What the status of a connector of a unit was taken to mean."""
        facts = self._all if unit.concerns(connector) else self._elsewhere
        words = tuple([fact(station, unit, connector) for fact in facts])
        return self._decide(connector.raw, words)

    def decide_whole(self, station: Station, whole: Connector) -> Decision:
        """What the status of the station as a whole was taken to mean."""
        defect = _defect(station, None, whole)
        words = tuple([defect if name == "defect" else None for name in self._asked])
        return self._decide(whole.raw, words)
