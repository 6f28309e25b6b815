"""Which station and connector is which EVSE of OCPI: read from a file, or derived from names.

A TOML file groups by station; `connectors` are the connector ids of OCPP 1.6, `evse` is the EVSE
id of OCPP 2.0.1, and an entry for a station that moves from one to the other may have both:

    country_code = "DE"
    party_id = "BRG"

    [stations.DEPOT-1]
    location_id = "LOC1"
    evses = [
      { uid = "DE*BRG*E1", connectors = [1] },
      { uid = "DE*BRG*E2", connectors = [2, 3] },
    ]

    [stations.DEPOT-2]
    location_id = "LOC1"
    evses = [ { uid = "DE*BRG*E3", evse = 1 } ]

country_code, party_id and location_id may stand at the top for all stations, or at a station. A
CSV file has one line a connector or EVSE under the header
`station,connector,evse,country_code,party_id,location_id,evse_uid`, where one of `connector` and
`evse` may be missing or blank; lines with the same station and evse_uid are one EVSE.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import Any

from attrs import field, frozen

from bridge.errors import TableError
from bridge.lines import Path as KeyPath
from bridge.lines import line_index, line_of, text_in, toml_in
from bridge.nearest import did_you_mean

LONGEST_ID = 36
"""OCPI's location and EVSE ids have at most so many characters (CiString(36))."""

DERIVED_COUNTRY, DERIVED_PARTY = "ZZ", "ZZZ"
"""The country and party of derived ids: ISO 3166 leaves ZZ to its users, so it is nobody's."""

_HASH = 12


class TopologyError(TableError):
    """A topology file has faults; all of them are listed."""


@frozen
class EvseIds:
    """The ids under which OCPI knows an EVSE."""

    country_code: str
    party_id: str
    location_id: str
    evse_uid: str

    def to_dict(self) -> dict[str, str]:
        """The ids as a plain dict, ready for JSON."""
        return {
            "country_code": self.country_code,
            "party_id": self.party_id,
            "location_id": self.location_id,
            "evse_uid": self.evse_uid,
        }


@frozen
class EvsePlace:
    """An EVSE and what it is at its station: connector ids of OCPP 1.6, the EVSE id of 2.0.1."""

    ids: EvseIds
    connectors: tuple[int, ...] = ()
    evse: int | None = None


@frozen(slots=False)
class Topology:
    """The EVSEs of each station."""

    stations: Mapping[str, tuple[EvsePlace, ...]] = field(factory=dict)

    @cached_property
    def by_connector(self) -> Mapping[tuple[str, int], EvsePlace]:
        """The EVSE of each station and OCPP 1.6 connector id."""
        return {
            (station, connector): place
            for station, places in self.stations.items()
            for place in places
            for connector in place.connectors
        }

    @cached_property
    def by_evse(self) -> Mapping[tuple[str, int], EvsePlace]:
        """The EVSE of each station and OCPP 2.0.1 EVSE id."""
        return {
            (station, place.evse): place
            for station, places in self.stations.items()
            for place in places
            if place.evse is not None
        }


def load_topology(path: Path | str) -> Topology:
    """The topology in a file: CSV if its name ends in .csv, else TOML.

    Raises TopologyError with all faults of the file, OSError if it cannot be read.
    """
    text = text_in(Path(path).read_bytes(), str(path), TopologyError)
    if str(path).lower().endswith(".csv"):
        return topology_from_csv(text, str(path))
    return topology_from_toml(text, str(path))


# --- derived ids --------------------------------------------------------------------------------


def derived_ids(station: str, number: int) -> EvseIds:
    """The ids of an EVSE that no topology names: station name and number of the EVSE.

    >>> derived_ids("CP-7", 2).evse_uid
    'CP-7*2'
    """
    return EvseIds(
        country_code=DERIVED_COUNTRY,
        party_id=DERIVED_PARTY,
        location_id=fitting_id(station),
        evse_uid=fitting_id(f"{station}*{number}"),
    )


def fitting_id(name: str) -> str:
    """The name itself if OCPI allows it as an id, else its beginning and a hash of it.

    >>> fitting_id("x" * 40)
    'xxxxxxxxxxxxxxxxxxxxxxx-bd913ff68243'
    """
    if len(name) <= LONGEST_ID and _CI_STRING.fullmatch(name):
        return name
    return hashed_id(name)


def hashed_id(name: str) -> str:
    """The beginning of a name and a hash of it: for names too long, or taken in another case."""
    start = re.sub(r"[^!-~]", "_", name[: LONGEST_ID - _HASH - 1])
    return f"{start}-{sha256(name.encode(errors='surrogatepass')).hexdigest()[:_HASH]}"


# --- what ids may be ----------------------------------------------------------------------------

_CI_STRING = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_ID = (
    re.compile(rf"(?=.{{1,{LONGEST_ID}}}\Z){_CI_STRING.pattern}"),
    f"1 to {LONGEST_ID} printable ASCII characters",
)
_FORMS: Mapping[str, tuple[re.Pattern[str], str]] = {
    "country_code": (re.compile(r"[A-Za-z]{2}"), "two letters (ISO 3166-1 alpha-2)"),
    "party_id": (re.compile(r"[A-Za-z0-9]{3}"), "three letters or digits (ISO 15118)"),
    "location_id": _ID,
    "uid": _ID,
}
_SHARED = ("country_code", "party_id", "location_id")


def _form_fault(name: str, value: object, label: str = "") -> str | None:
    pattern, wanted = _FORMS[name]
    if isinstance(value, str) and pattern.fullmatch(value):
        return None
    return f"{label or name}: {_shown(value)} is not {wanted}"


def _shown(value: object) -> str:
    text = ascii(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


class _Faults:
    """Collects faults with their lines, and raises them together in the order of the lines."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._faults: list[tuple[int, str]] = []

    def add(self, line: int, message: str) -> None:
        self._faults.append((line, message))

    def raise_any(self) -> None:
        if self._faults:
            ordered = sorted(self._faults, key=lambda fault: fault[0])
            raise TopologyError([f"{self._path}:{line}: {text}" for line, text in ordered])


class _Taken:
    """Finds ids and numbers that are given twice."""

    def __init__(self, faults: _Faults) -> None:
        self._faults = faults
        self._lines: dict[tuple[object, ...], int] = {}

    def take(self, line: int, what: str, *key: object) -> None:
        if key in self._lines:
            self._faults.add(line, f"{what} is given twice, first in line {self._lines[key]}")
        else:
            self._lines[key] = line

    def number(self, line: int, station: str, kind: str, number: int) -> None:
        self.take(line, f"{kind} {number} of station {station!r}", station, kind, number)

    def uid(self, line: int, ids: EvseIds) -> None:
        """An EVSE's uid is unique within its party, and case makes no difference (CiString)."""
        key = (ids.country_code.upper(), ids.party_id.upper(), ids.evse_uid.upper())
        self.take(line, f"the uid {ids.evse_uid!r}", *key)


# --- TOML ---------------------------------------------------------------------------------------

_FILE_KEYS = (*_SHARED, "stations")
_STATION_KEYS = (*_SHARED, "evses")
_EVSE_KEYS = ("uid", "connectors", "evse")


def topology_from_toml(text: str, path: str) -> Topology:
    """The topology that a TOML text states. Raises TopologyError with all its faults."""
    content = toml_in(text, path, TopologyError)
    return _Toml(text, path).read(content)


class _Toml:
    """Reads the parsed TOML of a topology, noting every fault with its line."""

    def __init__(self, text: str, path: str) -> None:
        self._lines = line_index(text)
        self._faults = _Faults(path)
        self._taken = _Taken(self._faults)

    def read(self, content: dict[str, Any]) -> Topology:
        self._unknown_keys(content, _FILE_KEYS, ())
        shared = self._shared(content, ())
        stations = content.get("stations")
        if not isinstance(stations, dict) or not stations:
            self._fault(("stations",), "no stations: give each a table [stations.NAME]")
            stations = {}
        read = {name: tuple(self._station(name, each, shared)) for name, each in stations.items()}
        self._faults.raise_any()
        return Topology(read)

    def _station(
        self, name: str, content: object, shared: Mapping[str, str]
    ) -> Iterator[EvsePlace]:
        where: KeyPath = ("stations", name)
        if not isinstance(content, dict):
            self._fault(where, f"{_shown(content)} is not a table")
            return
        self._unknown_keys(content, _STATION_KEYS, where)
        ids = {**shared, **self._shared(content, where)}
        for key in _SHARED:
            if key not in ids and key not in content:
                self._fault(where, f"missing {key}: give it here or for all at the top")
        evses = content.get("evses")
        if not isinstance(evses, list) or not evses:
            self._fault((*where, "evses"), f"station {name!r} has no evses")
            return
        for number, evse in enumerate(evses):
            yield from self._evse(name, evse, ids, (*where, "evses", number))

    def _evse(
        self, station: str, content: object, ids: Mapping[str, str], where: KeyPath
    ) -> Iterator[EvsePlace]:
        if not isinstance(content, dict):
            self._fault(where, f"{_shown(content)} is not a table like {{ uid = ... }}")
            return
        self._unknown_keys(content, _EVSE_KEYS, where)
        connectors = self._connectors(station, content.get("connectors", []), where)
        evse = content.get("evse")
        if evse is not None and not _is_number(evse):
            self._fault((*where, "evse"), f"evse: {_shown(evse)} is no number from 1 on")
        elif evse is not None:
            self._taken.number(self._line((*where, "evse")), station, "evse", evse)
        elif "connectors" not in content:
            self._fault(where, "missing connectors (OCPP 1.6) or evse (OCPP 2.0.1)")
        fault = _form_fault("uid", content.get("uid"))
        if fault:
            self._fault((*where, "uid"), "missing uid" if "uid" not in content else fault)
        elif all(key in ids for key in _SHARED):
            place = EvseIds(**{key: ids[key] for key in _SHARED}, evse_uid=content["uid"])
            self._taken.uid(self._line((*where, "uid")), place)
            yield EvsePlace(place, connectors, evse)

    def _connectors(self, station: str, content: object, where: KeyPath) -> tuple[int, ...]:
        where = (*where, "connectors")
        if not isinstance(content, list):
            self._fault(where, f"connectors: {_shown(content)} is not a list of numbers")
            return ()
        for connector in content:
            if _is_number(connector):
                self._taken.number(self._line(where), station, "connector", connector)
            else:
                self._fault(where, f"connectors: {_shown(connector)} is no number from 1 on")
        return tuple(content)

    def _shared(self, content: Mapping[str, Any], where: KeyPath) -> dict[str, str]:
        """The ids given at one level; those that are wrong are faults."""
        given = {key: content[key] for key in _SHARED if key in content}
        wrong = {key: fault for key, id in given.items() if (fault := _form_fault(key, id))}
        for key, fault in wrong.items():
            self._fault((*where, key), fault)
        return given

    def _unknown_keys(
        self, content: Mapping[str, Any], known: Sequence[str], where: KeyPath
    ) -> None:
        for key in content:
            if key not in known:
                hint = did_you_mean(key, known)
                self._fault((*where, key), f"unknown key {key!r}{hint}")

    def _fault(self, where: KeyPath, message: str) -> None:
        self._faults.add(self._line(where), message)

    def _line(self, where: KeyPath) -> int:
        return line_of(self._lines, where)


# --- CSV ----------------------------------------------------------------------------------------

_NEEDED = ("station", "country_code", "party_id", "location_id", "evse_uid")
_NUMBERS = ("connector", "evse")
_COLUMNS = (*_NEEDED, *_NUMBERS)


def topology_from_csv(text: str, path: str) -> Topology:
    """The topology that a CSV text states. Raises TopologyError with all its faults.

    Columns are separated by commas, or by semicolons if the header has no comma.
    """
    separator = "," if "," in text.partition("\n")[0] else ";"
    try:
        return _Csv(path).read(csv.reader(StringIO(text), delimiter=separator))
    except csv.Error as error:
        raise TopologyError([f"{path}:1: {error}"]) from None


class _Csv:
    """Reads the rows of a topology, noting every fault with its line."""

    def __init__(self, path: str) -> None:
        self._faults = _Faults(path)
        self._taken = _Taken(self._faults)
        self._places: dict[tuple[str, str], EvsePlace] = {}

    def read(self, rows: Any) -> Topology:
        header = [name.strip() for name in next(rows, [])]
        self._check_header(header)
        self._faults.raise_any()
        for row in rows:
            if any(cell.strip() for cell in row):
                self._row(rows.line_num, header, row)
        self._faults.raise_any()
        stations: dict[str, list[EvsePlace]] = {}
        for (station, _), place in self._places.items():
            stations.setdefault(station, []).append(place)
        return Topology({station: tuple(places) for station, places in stations.items()})

    def _check_header(self, header: Sequence[str]) -> None:
        if header and not set(_COLUMNS) & set(header):
            self._faults.add(1, f"the first line has to name the columns: {', '.join(_COLUMNS)}")
            return
        for name in header:
            if name not in _COLUMNS:
                hint = did_you_mean(name, _COLUMNS)
                self._faults.add(1, f"unknown column {name!r}{hint}")
        for name in _NEEDED:
            if name not in header:
                self._faults.add(1, f"missing column {name!r}")
        if not set(_NUMBERS) & set(header):
            self._faults.add(1, "missing column 'connector' (OCPP 1.6) or 'evse' (OCPP 2.0.1)")

    def _row(self, line: int, header: Sequence[str], row: Sequence[str]) -> None:
        if len(row) != len(header):
            self._faults.add(line, f"{len(row)} columns where the header has {len(header)}")
            return
        cells = {name: cell.strip() for name, cell in zip(header, row, strict=True)}
        faults = [
            *self._form_faults(cells),
            *(f"{n}: {cells[n]!r} is no number from 1 on" for n in _NUMBERS if _bad(cells.get(n))),
        ]
        if not any(cells.get(name) for name in _NUMBERS):
            faults.append("neither connector nor evse is given")
        for fault in faults:
            self._faults.add(line, fault)
        if not faults:
            self._place(line, cells)

    @staticmethod
    def _form_faults(cells: Mapping[str, str]) -> Iterable[str]:
        if not cells["station"]:
            yield "station is blank"
        for name in _SHARED:
            if fault := _form_fault(name, cells[name]):
                yield fault
        if fault := _form_fault("uid", cells["evse_uid"], "evse_uid"):
            yield fault

    def _place(self, line: int, cells: Mapping[str, str]) -> None:
        station = cells["station"]
        ids = EvseIds(**{key: cells[key] for key in _SHARED}, evse_uid=cells["evse_uid"])
        for kind in _NUMBERS:
            if cells.get(kind):
                self._taken.number(line, station, kind, int(cells[kind]))
        connectors = (int(cells["connector"]),) if cells.get("connector") else ()
        evse = int(cells["evse"]) if cells.get("evse") else None
        known = self._places.get((station, ids.evse_uid))
        if known is None:
            self._taken.uid(line, ids)
            self._places[station, ids.evse_uid] = EvsePlace(ids, connectors, evse)
        elif known.ids != ids:
            self._faults.add(line, f"the uid {ids.evse_uid!r} is given with other ids before")
        elif evse is not None and known.evse is not None:
            self._faults.add(line, f"the uid {ids.evse_uid!r} is given for evse {known.evse}, too")
        else:
            merged = EvsePlace(ids, known.connectors + connectors, known.evse or evse)
            self._places[station, ids.evse_uid] = merged


def _bad(cell: str | None) -> bool:
    """Whether a cell holds something that is no number from 1 on."""
    return bool(cell) and not (cell and _NUMBER.fullmatch(cell))


_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
