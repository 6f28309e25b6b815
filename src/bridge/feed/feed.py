"""A stream of OCPP messages becomes a stream of OCPI EVSE status patches."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import chain, islice
from types import MappingProxyType
from typing import Any

from attrs import evolve, frozen

from bridge.feed.codec import dumps, loads
from bridge.feed.events import (
    HANDLERS,
    OF_BOTH,
    OF_STATIONS,
    Handler,
    actions,
    judges,
    transaction_started,
)
from bridge.feed.frames import (
    CALL,
    LONGEST_LINE,
    RESULT,
    SEND,
    Frame,
    Item,
    Reader,
    Unreadable,
    fault_of,
    name_of,
)
from bridge.feed.meaning import AVAILABLE, CHARGING, UNKNOWN, Decision
from bridge.feed.rollup import find_roll_up
from bridge.feed.state import (
    ACTIVE,
    MOST_IDS,
    Change,
    Connector,
    Evse,
    Setting,
    Station,
    Unit,
    trim,
)
from bridge.feed.summary import OnTrouble, Summary, Trouble, excerpt_of, form_of
from bridge.feed.times import Clock, Times, now, rfc3339
from bridge.feed.topology import EvseIds, EvsePlace, Topology, derived_ids, hashed_id
from bridge.library import Library
from bridge.outcome import Finding, Verdict
from bridge.policies import Policy

IN_USE = "in-use"
NOT_PLANNED = "not-in-topology"

CODES: Mapping[str, str] = MappingProxyType(
    {
        "time-assumed": "no frame tells the time of the change, or one before the last change",
        "offline": "the station has been silent for too long",
        "station-level": "the station as a whole is unavailable or faulted",
        "rolled-up": "the connectors of the EVSE differ; the roll-up policy chose",
        IN_USE: "a connector says that it is free, but a transaction runs on it",
        "no-status": "no status of any connector of the EVSE is known",
        NOT_PLANNED: "the topology has no such EVSE; its ids are derived",
    }
)
"""The codes that the findings of a patch can have beside those of outcomes (`bridge.outcome`)."""

Line = str | bytes | bytearray
Progress = Callable[[int, int], None]
"""Is told, now and then, the number of lines read and their size in bytes or characters."""

MOST_STATIONS = 100_000
"""So many stations does a feed know unless it is told another number."""

_PROGRESS_EVERY = 1000
_CERTAINTY = {str(verdict): rank for rank, verdict in enumerate(Verdict)}


@frozen
class Patch:
    """The status of an EVSE has changed.

    Attributes:
        evse: the OCPI ids of the EVSE.
        status: its new OCPI status.
        last_updated: the time of the change as OCPI writes it; never before the last one told.
        verdict: the verdict on the translation that decided the status; `unknown` where no value
            was translated, since the station is silent.
        findings: the codes of what was found on the way (`bridge.outcome.CODES`, `CODES`).
    """

    evse: EvseIds
    status: str
    last_updated: str
    verdict: str
    findings: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The patch as plain dicts and text, ready for JSON."""
        return {
            "evse": self.evse.to_dict(),
            "patch": {"status": self.status, "last_updated": self.last_updated},
            "verdict": self.verdict,
            "findings": list(self.findings),
        }

    def to_json(self) -> bytes:
        """The patch as one line of JSON, without a line end."""
        return dumps(self.to_dict())


OnReport = Callable[[dict[str, Any]], None]
"""Is told each translation that was not exact, as a dict ready for JSON."""


class Feed:
    """Keeps the state of stations from their OCPP messages and says when an EVSE's status changes.

    Args:
        topology: which station and connector is which EVSE; ids of all others are derived.
        policy: what to do with a status that does not settle (see `bridge.policies`); where it
            gives no OCPI status, the status is UNKNOWN.
        rollup: how the connectors of one EVSE make its status (see `bridge.feed.rollup`).
        offline_after: the seconds of silence after which a station's EVSEs are UNKNOWN.
        station: the station that frames belong to which name none.
        clock: gives the present; used for times that nothing tells, and to see that a time
            stamp is in the future.
        library: where the mapping tables are; bridge's own by default.
        on_report: is told each translation that is not exact: station, OCPI ids, EVSE and
            connector id as the station has them (0 is the whole), where and when it was sent,
            the value, the status taken, and the outcome. It is also told, in the same form, when
            a connector that says that it is free is announced in use (the finding `in-use`).
        on_trouble: is told each unreadable line and unusable frame.
        most_stations: so many stations are known at most, beside those of the topology. Names
            are what the input says, so that without a bound they could fill the memory. Frames
            of further stations change nothing and are told as unusable.

    Raises UnknownPolicyError for an unknown policy or roll-up, ValueError for an `offline_after`
    that is no length of time or a `station` that is no name.

    >>> feed = Feed(station="CP-7")
    >>> message = '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError",'
    >>> message += '"status":"Available","timestamp":"2026-03-01T10:00:00Z"}]'
    >>> [(patch.evse.evse_uid, patch.status, patch.verdict) for patch in feed.push(message)]
    [('CP-7*1', 'AVAILABLE', 'exact')]
    """

    def __init__(
        self,
        topology: Topology | None = None,
        policy: str | Policy = "preferred",
        rollup: str = "working-first",
        offline_after: float | None = None,
        station: str = "station",
        clock: Clock = now,
        *,
        library: Library | None = None,
        on_report: OnReport | None = None,
        on_trouble: OnTrouble | None = None,
        most_stations: int = MOST_STATIONS,
    ) -> None:
        if name_of(station) is None:
            raise ValueError(f"{station!r} cannot be the name of a station")
        self._topology = topology or Topology()
        self._ranks = find_roll_up(rollup).ranks
        self._after = _length_of_time(offline_after)
        self._default = station
        self._on_report = on_report
        self._on_trouble = on_trouble
        self._most_stations = most_stations

        self._summary = Summary()
        self._reader = Reader(self._summary)
        self._times = Times(clock)
        self._setting = Setting(
            judges=judges(policy, library),
            times=self._times,
            summary=self._summary,
            evse_of=self._evse_of,
            trouble=self._unusable,
        )
        self._handlers: dict[str, Handler | None] = {**dict.fromkeys(OF_STATIONS), **HANDLERS}
        self._stations: dict[str, Station] = {}
        self._unplanned = 0  # stations that the topology does not have
        self._by_place: dict[tuple[str, EvsePlace], Evse] = {}
        self._derived: dict[tuple[str, str], str] = {}

        # The feed's own time is the latest that it was told, so that the stations in the order
        # in which they were last heard are in the order of the times at which they were.
        self._now: datetime | None = None
        self._due: datetime | None = None  # no station is silent for too long before
        self._received: object = None  # the time of receiving that was read last
        self._trusted = False  # whether lines have times of receiving; then no others count
        self._heard: OrderedDict[str, Station] = OrderedDict()

        self._source = ""
        self._number = 0
        self._line: Line = ""
        self._frames = 0
        self._whole_lines = 0  # lines of one frame that are not yet counted in the summary

    @property
    def summary(self) -> Summary:
        """What the feed has seen so far."""
        summary = self._summary
        summary.frames = self._frames
        summary.lines += self._whole_lines
        summary.framed += self._whole_lines
        self._whole_lines = 0
        summary.stations = len(self._stations)
        summary.disbelieved_times = self._times.disbelieved
        summary.silent = [each.name for each in self._stations.values() if each.offline]
        return summary

    # --- lines ---

    def read(
        self, lines: Iterable[Line], source: str = "", progress: Progress | None = None
    ) -> Iterator[Patch]:
        """Read an input and give the patches that follow; `source` is its name in reports.

        A file is best opened in binary mode: then bytes that are no UTF-8 are no trouble.
        """
        self._source, self._number = source, 0
        frames, filled = self._frames, self._filled
        push, lines = self.push, iter(lines)
        first = list(islice(lines, 1))
        lines = chain(first, lines)
        for line in lines if progress is None else _watched(lines, progress):
            patches = push(line)
            if patches:
                yield from patches
        yield from self._flush()
        if self._frames == frames and self._filled > filled:
            self._summary.add_unread(source or "the input", form_of(_start_of(first[0])))

    @property
    def _filled(self) -> int:
        """The number of lines that are not blank."""
        return self._summary.lines + self._whole_lines - self._summary.blank

    def push(self, line: Line, number: int | None = None) -> Sequence[Patch]:
        """Read one line, the next one or that of the number given.

        Raises TypeError for what is neither text nor bytes, and nothing for what is in it.
        """
        self._number = self._number + 1 if number is None else number
        self._line = line
        if not self._reader.held and len(line) <= LONGEST_LINE:
            # Lines that are JSON need no reader: this path decides how fast the feed is.
            try:
                document: Any = loads(line)
            except (ValueError, RecursionError):
                document = None
            patches = None
            if type(document) is dict:
                name, message = document.get("station"), document.get("frame")
                if type(name) is str and type(message) is list:
                    station = self._stations.get(name) or self._met(name, message)
                    if station is not None:
                        protocol, received = document.get("protocol"), document.get("received")
                        patches = self._take(station, protocol, received, message)
            elif type(document) is list:
                name = self._default
                station = self._stations.get(name) or self._met(name, document)
                if station is not None:
                    patches = self._take(station, None, None, document)
                    if patches is not None:
                        self._summary.unnamed += 1
            if patches is not None:
                self._whole_lines += 1
                return patches
        self._summary.lines += 1
        return self._follow(self._reader.read(line, self._number))

    def finish(self, now: datetime | None = None) -> list[Patch]:
        """The patches that the end of the input brings: stations that have been silent too long.

        Silence is counted up to `now`, or to the latest time that the feed was told. A live feed
        calls this whenever nothing has come for a while, and goes on.
        """
        patches = self._flush()
        if self._after is not None:
            if now is not None and now.tzinfo is None:
                raise ValueError("the present must be a time with a zone")
            if now is not None and (self._now is None or now > self._now):
                self._advance(now, patches)
        return patches

    def _flush(self) -> list[Patch]:
        return list(self._follow(self._reader.flush()))

    def _follow(self, items: Iterable[Item]) -> Sequence[Patch]:
        patches: list[Patch] = []
        for item in items:
            if isinstance(item, Unreadable):
                trouble = Trouble(self._source, item.line, item.reason, item.excerpt)
                self._summary.unreadable.add(trouble)
                self._tell(trouble)
            else:
                patches += self._frame(item)
        return patches

    def _frame(self, frame: Frame) -> Sequence[Patch]:
        """Take a message of a reader, which has seen to it that it is one."""
        here, self._number = self._number, frame.line
        name = frame.station or self._default
        if frame.station is None:
            self._summary.unnamed += 1
        station = self._stations.get(name) or self._new_station(name)
        patches: Sequence[Patch] | None = ()
        if station is None:
            self._frames += 1
            self._unusable(f"more than {self._most_stations} stations")
        else:
            patches = self._take(
                station, frame.protocol, frame.received, frame.message, frame.direction
            )
        self._number = here
        return patches or ()

    def _unusable(self, reason: str) -> None:
        """A frame that carries state cannot be used."""
        start = self._line[:1000]  # a line may be long, and have many such frames
        text = start if isinstance(start, str) else start.decode("utf-8", "replace")
        trouble = Trouble(self._source, self._number, reason, excerpt_of(text))
        self._summary.unusable.add(trouble)
        self._tell(trouble)

    def _tell(self, trouble: Trouble) -> None:
        if self._on_trouble is not None:
            self._on_trouble(trouble)

    # --- messages ---

    def _take(
        self,
        station: Station,
        protocol: object,
        received: object,
        message: list[Any],
        direction: str | None = None,
    ) -> Sequence[Patch] | None:
        """The patches that a message brings; None if it is no OCPP-J message."""
        if len(message) == 4 and message[0] == CALL:
            _, id, action, payload = message
            if type(id) is str and type(action) is str and type(payload) is dict:
                self._frames += 1
                return self._called(station, protocol, received, id, action, payload, direction)
        elif len(message) == 3 and message[0] == RESULT and type(message[1]) is str:
            self._frames += 1
            return self._answered(station, received, message, direction)
        if fault_of(message):
            return None
        self._frames += 1
        if message[0] == CALL or message[0] == SEND:
            _, id, action, payload = message[:4]
            return self._called(station, protocol, received, id, action, payload, direction)
        return self._answered(station, received, message, direction)

    def _called(
        self,
        station: Station,
        protocol: object,
        received: object,
        id: object,
        action: str,
        payload: dict[str, Any],
        direction: str | None,
    ) -> Sequence[Patch]:
        """The patches that a request brings."""
        handler = self._handlers.get(action, _other)
        if handler is _other:
            if action not in actions():
                version = "ocpp-1.6" if family_of(protocol) == 1 else "ocpp-2.1"
                self._summary.add_stranger(f"{version}/Action", action)
            return self._asked(station, id, action, received, payload, direction)
        if direction is not None:
            station.inward = direction
        if handler is None:
            if self._after is not None:
                return self._alive(station, received, payload)
            if received is not None:
                station.heard = received
            elif "meterValue" in payload or "timestamp" in payload:
                station.heard = payload
            return ()
        family = family_of(protocol)
        if family is None and protocol is not None:
            self._summary.add_protocol(protocol)
        return self._stated(station, received, payload, handler(station, id, payload, family))

    def _stated(
        self,
        station: Station,
        received: object,
        payload: dict[str, Any],
        changes: Sequence[Change],
    ) -> Sequence[Patch]:
        """The patches that follow from what a message of a station changed."""
        patches: list[Patch] = []
        returned = self._after is not None and self._hear(station, received, payload, patches)
        for unit, connectors, stamp in changes:
            time, assumed = self._time_of(station, stamp, received)
            if self._on_report is not None:
                for each in connectors:
                    if not each.decision.exact:
                        self._on_report(self._record(station, unit, each, each.decision, time))
            for evse in station.evses if unit is None else (unit.evse,):
                self._announce(station, evse, time, assumed, patches)
        if received is not None:
            station.heard = received
        if returned:
            self._return(station, received, patches)
        return patches

    def _asked(
        self,
        station: Station,
        id: object,
        action: str,
        received: object,
        payload: dict[str, Any],
        direction: str | None,
    ) -> Sequence[Patch]:
        """A message that is not only a station's: who sent it decides whether that was heard."""
        if direction is not None and direction == station.inward:
            return self._alive(station, received, payload)
        if action not in OF_BOTH:
            station.requests[id] = None
            trim(station.requests, MOST_IDS)
        return self._time_goes_on(received)

    def _answered(
        self, station: Station, received: object, message: list[Any], direction: str | None
    ) -> Sequence[Patch]:
        """The patches that an answer brings, of whichever side."""
        payload = message[2]
        if type(payload) is not dict:  # an answer that tells an error has its code there
            payload = {}
        if (
            "currentTime" in payload  # the station has just asked for it
            or (direction is not None and direction == station.inward)
            or ((station.starts or station.requests) and self._matched(station, message, payload))
        ):
            return self._alive(station, received, payload)
        return ()

    def _matched(self, station: Station, message: list[Any], payload: dict[str, Any]) -> bool:
        """Find the request to an answer; whether it was a request to the station."""
        id = message[1]
        asked = id in station.requests
        if id in station.starts and not (asked and "transactionId" not in payload):
            transaction = station.starts.pop(id)
            if message[0] == RESULT:
                transaction_started(station, transaction, payload)
            return False
        station.requests.pop(id, None)
        return asked

    def _alive(
        self, station: Station, received: object, payload: dict[str, Any]
    ) -> Sequence[Patch]:
        """The station was heard, and its state is what it was."""
        if self._after is None:
            station.heard = payload if received is None else received
            return ()
        if received is not None and received == self._received and station.seen is self._now:
            return ()  # heard at this time before: so are most answers
        patches: list[Patch] = []
        if self._hear(station, received, payload, patches):
            self._return(station, received, patches)
        return patches

    # --- changes ---

    def _announce(
        self, station: Station, evse: Evse, time: datetime, assumed: bool, patches: list[Patch]
    ) -> None:
        """Give a patch if the status of the EVSE is not the one announced last."""
        view = self._view_of(station, evse)
        if view is None or view[0] == evse.status:
            return
        self._give(evse, view, time, assumed, patches)
        if self._on_report is not None and IN_USE in view[2]:
            for unit in evse.units:
                for each in filter(partial(_in_use, unit), _counting(unit)):
                    self._on_report(self._record(station, unit, each, _forced(each), time))

    def _give(
        self, evse: Evse, view: _View, time: datetime, assumed: bool, patches: list[Patch]
    ) -> None:
        status, verdict, codes = view
        codes += evse.remarks
        if evse.updated is not None and time < evse.updated:
            # The clock of the station was set back; a partner takes no patch from before.
            time, assumed = evse.updated, True
        evse.status = status
        if not assumed:
            evse.updated = time
        else:
            codes = (*codes, "time-assumed")
            self._summary.assumed_times += 1
        patches.append(Patch(evse.ids, status, rfc3339(time), verdict, codes))
        verdicts = self._summary.verdicts
        verdicts[verdict] = verdicts.get(verdict, 0) + 1
        self._summary.patches += 1

    def _view_of(self, station: Station, evse: Evse) -> _View | None:
        """The status of an EVSE as its station's state has it; None if nothing is known yet."""
        whole = station.whole
        if whole is not None and whole.overrides:
            decision = whole.decision
            return decision.status, decision.verdict, (*decision.codes, "station-level")
        units = evse.units
        if len(units) == 1 and len(units[0].connectors) == 1:  # so it is most often
            return _view(units[0], *units[0].connectors.values())
        views = [_view(unit, each) for unit in units for each in _counting(unit)]
        if not views:
            return None if evse.status is None else _NO_STATUS
        if len(views) == 1:
            return views[0]
        ranks = self._ranks
        status, verdict, codes = min(views, key=lambda v: (ranks[v[0]], _CERTAINTY[v[1]]))
        if any(view[0] != status for view in views):
            codes = (*codes, "rolled-up")
        return status, verdict, codes

    def _record(
        self,
        station: Station,
        unit: Unit | None,
        connector: Connector,
        decision: Decision,
        time: datetime,
    ) -> dict[str, Any]:
        """What is reported of a decision on the status of a connector."""
        number, family = unit.number if unit else 0, connector.judge.family
        outcome = decision.outcome.to_dict()
        return {
            "station": station.name,
            "evse": unit.evse.ids.to_dict() if unit else None,
            "evse_id": number if family == 2 else None,
            "connector_id": number if family == 1 else connector.number,
            "source": self._source,
            "line": self._number,
            "time": rfc3339(time),
            "enumeration": decision.outcome.route[0],
            "value": outcome["source"],
            "status": decision.status,
            "outcome": outcome,
        }

    # --- time ---

    def _time_of(
        self, station: Station, stamp: datetime | None, received: object
    ) -> tuple[datetime, bool]:
        """The time of an event, and whether it had to be assumed."""
        time = stamp or self._times.read(received)
        if time is not None:
            if station.latest is None or time > station.latest:
                station.latest = time
            return time, False
        if station.heard is not None:
            heard, station.heard = station.heard, None
            time = self._told(heard)
            if time is not None and (station.latest is None or time > station.latest):
                station.latest = time
        known = [each for each in (station.latest, self._now) if each is not None]
        return (max(known) if known else self._times.present()), True

    def _told(self, heard: object) -> datetime | None:
        """The time that a time stamp tells, or a payload that has one."""
        if not isinstance(heard, dict):
            return self._times.read(heard)
        text = heard.get("timestamp") or heard.get("currentTime")
        if text is None:
            values = heard.get("meterValue")
            if isinstance(values, list) and values and isinstance(values[0], dict):
                text = values[0].get("timestamp")
        return self._times.read(text)

    # --- silence ---

    def _hear(
        self, station: Station, received: object, payload: object, patches: list[Patch]
    ) -> bool:
        """The station was heard now; whether it was taken as silent before."""
        time = None
        if received is None:
            if not self._trusted:
                time = self._told(payload)
        elif received != self._received:
            self._trusted = True
            time = self._times.read(received)
            if time is not None:
                self._received = received
        now = self._now
        if time is not None and (now is None or time > now):
            if now is None or self._due is None or time > self._due:
                self._advance(time, patches)
            else:
                self._now = time
        station.seen = self._now
        try:
            self._heard.move_to_end(station.name)
        except KeyError:
            self._heard[station.name] = station
        if station.offline:
            station.offline = False
            return True
        return False

    def _return(self, station: Station, received: object, patches: list[Patch]) -> None:
        """A station that was silent has spoken: what is known of it holds again."""
        time, assumed = self._time_of(station, None, received)
        for evse in station.evses:
            self._announce(station, evse, time, assumed, patches)

    def _time_goes_on(self, received: object) -> Sequence[Patch]:
        """A message of the system was received: no station was heard, but time has passed."""
        time = None if received is None else self._times.read(received)
        if time is None:
            return ()
        self._trusted = True
        patches: list[Patch] = []
        if self._after is not None and (self._now is None or time > self._now):
            self._advance(time, patches)
        return patches

    def _advance(self, time: datetime, patches: list[Patch]) -> None:
        """Let the feed's time go on, and find who has been silent for too long by then."""
        if self._now is None:
            for station in self._heard.values():  # heard before any time was told
                station.seen = time
        self._now = time
        if self._after is not None and (self._due is None or time > self._due):
            self._expire(time, self._after, patches)

    def _expire(self, time: datetime, after: timedelta, patches: list[Patch]) -> None:
        while self._heard:
            name, station = next(iter(self._heard.items()))
            seen = station.seen or time
            # Until the station heard longest ago is due none is; it may be heard again before.
            self._due = seen + after
            if time <= self._due:
                return
            del self._heard[name]
            station.offline = True
            self._summary.offline += 1
            for evse in station.evses:
                if evse.status not in (None, UNKNOWN):
                    self._give(evse, _OFFLINE, self._due, False, patches)
        self._due = None

    # --- stations and EVSEs ---

    def _met(self, name: str, message: object) -> Station | None:
        """A new station by this name, if that is one, there is room, and this is a message."""
        if name_of(name) is None or fault_of(message):
            return None
        return self._new_station(name)

    def _new_station(self, name: str) -> Station | None:
        """A new station; None if there are too many that the topology does not have."""
        if name not in self._topology.stations:
            if self._unplanned >= self._most_stations:
                return None
            self._unplanned += 1
        station = self._stations[name] = Station(name, self._setting)
        for place in self._topology.stations.get(name, ()):
            evse = self._by_place[name, place] = Evse(place.ids)
            station.evses.append(evse)
        return station

    def _evse_of(self, station: Station, number: int, family: int) -> Evse:
        topology = self._topology
        places = topology.by_connector if family == 1 else topology.by_evse
        place = places.get((station.name, number))
        if place is not None:
            return self._by_place[station.name, place]
        self._summary.derived += 1
        if topology.stations:
            self._summary.add_derived(station.name)
        ids = derived_ids(station.name, number)
        evse = Evse(
            EvseIds(
                ids.country_code,
                ids.party_id,
                self._own("location", ids.location_id, station.name),
                self._own("evse", ids.evse_uid, f"{station.name}*{number}"),
            ),
            remarks=(NOT_PLANNED,) if topology.stations else (),
        )
        station.evses.append(evse)
        return evse

    def _own(self, kind: str, id: str, name: str) -> str:
        """The id, or another one if it is that of another name: case makes no difference."""
        owner = self._derived.setdefault((kind, id.lower()), name)
        return id if owner == name else hashed_id(name)


_View = tuple[str, str, tuple[str, ...]]
"""A status, the verdict on it, and the codes of what was found."""

_OFFLINE: _View = (UNKNOWN, str(Verdict.UNKNOWN), ("offline",))
_NO_STATUS: _View = (UNKNOWN, str(Verdict.UNKNOWN), ("no-status",))


def _counting(unit: Unit) -> list[Connector]:
    """The connectors of a unit that decide on its status, perhaps with the whole of it."""
    whole = unit.connectors.get(0)
    if whole is None:
        return list(unit.connectors.values())
    if whole.overrides:
        return [whole]
    parts = [each for number, each in unit.connectors.items() if number != 0]
    return parts if parts and whole.raw == "Available" else [*parts, whole]


def _view(unit: Unit, connector: Connector) -> _View:
    """What a connector says; one that is free while a transaction runs on it is in use."""
    decision = connector.decision
    if _in_use(unit, connector):
        return CHARGING, str(Verdict.AMBIGUOUS), (*decision.codes, IN_USE)
    return decision.status, decision.verdict, decision.codes


def _in_use(unit: Unit, connector: Connector) -> bool:
    return (
        connector.decision.status == AVAILABLE
        and unit.session == ACTIVE
        and unit.concerns(connector)
    )


def _forced(connector: Connector) -> Decision:
    """The decision on a connector that is in use though it says that it is free."""
    decision = connector.decision
    outcome = decision.outcome.assume(CHARGING, Finding(IN_USE, CODES[IN_USE]))
    outcome = evolve(outcome, verdict=Verdict.AMBIGUOUS, relations=frozenset())
    return evolve(
        decision,
        status=CHARGING,
        verdict=str(outcome.verdict),
        codes=outcome.codes,
        outcome=outcome,
    )


def _other(*_: object) -> Sequence[Change]:
    """Stands for messages that are not only a station's."""
    return ()  # pragma: no cover - compared, never called


# --- small things -------------------------------------------------------------------------------

_VERSION = re.compile(r"\s*(?:ocpp)?[\s_-]*v?([12])(?:[._]?\d){0,3}j?\s*", re.IGNORECASE)
_FAMILIES: dict[str, int | None] = {}
_MOST_PROTOCOLS = 100


def family_of(protocol: object) -> int | None:
    """The first number of an OCPP version as a line gives it; None if it gives none.

    >>> family_of("ocpp1.6"), family_of("2.0.1"), family_of("OCPP 2.1"), family_of("mqtt")
    (1, 2, 2, None)
    """
    if type(protocol) is float:
        protocol = str(protocol)
    if type(protocol) is not str:
        return None
    if protocol in _FAMILIES:
        return _FAMILIES[protocol]
    match = _VERSION.fullmatch(protocol)
    family = int(match[1]) if match else None
    if len(_FAMILIES) < _MOST_PROTOCOLS:
        _FAMILIES[protocol] = family
    return family


def _length_of_time(seconds: float | None) -> timedelta | None:
    if seconds is None:
        return None
    try:
        length = timedelta(seconds=seconds)
    except (OverflowError, ValueError, TypeError):
        length = timedelta(0)
    if length <= timedelta(0):
        raise ValueError(f"offline_after: {seconds!r} is no length of time in seconds")
    return length


def _start_of(line: Line) -> bytes:
    return line[:8].encode("utf-8", "replace") if isinstance(line, str) else bytes(line[:8])


def _watched(lines: Iterable[Line], progress: Progress) -> Iterator[Line]:
    count = size = 0
    for line in lines:
        count += 1
        size += len(line)
        yield line
        if count % _PROGRESS_EVERY == 0:
            progress(count, size)
    progress(count, size)
