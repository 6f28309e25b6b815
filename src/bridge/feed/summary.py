"""What a feed has seen, counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import define, field, frozen

from bridge.text import shown

MOST_KEPT = 10_000
"""So many unreadable lines, and unusable frames, are kept one by one; further ones are counted."""

MOST_STRANGERS = 1_000
"""So many different values outside the standard are kept for each enumeration."""

OTHERS = "(others)"
"""Stands for the values outside the standard that are beyond the number kept."""

MOST_NAMED = 20
"""So many inputs without a frame, and stations whose ids are derived, are kept by name."""

MOST_LISTED = 10
"""So many values outside the standard are shown to people for each enumeration."""

LONGEST_EXCERPT = 120


@frozen
class Trouble:
    """A line, or a frame of a line, that the feed could not use.

    Attributes:
        source: the name of the input.
        line: its line number, the first line is 1.
        reason: why, in one of a few wordings (see `bridge.feed.frames` and `.events`).
        excerpt: the beginning of the line, unprintable characters escaped.
    """

    source: str
    line: int
    reason: str
    excerpt: str

    def to_dict(self) -> dict[str, Any]:
        """The trouble as a plain dict, ready for JSON."""
        return {
            "source": self.source,
            "line": self.line,
            "reason": self.reason,
            "excerpt": self.excerpt,
        }

    def __str__(self) -> str:
        return f"{self.source}:{self.line}: {self.reason}: {self.excerpt}"


def excerpt_of(text: str) -> str:
    r"""The beginning of a text, for people, on one line.

    >>> excerpt_of("[2,\t1]")
    "'[2,\\t1]'"
    """
    return shown(text.strip(), LONGEST_EXCERPT)


@define
class Troubles:
    """Troubles of one kind: the first ones themselves, all of them as numbers by reason."""

    kept: list[Trouble] = field(factory=list)
    by_reason: dict[str, int] = field(factory=dict)

    @property
    def count(self) -> int:
        """How many there were."""
        return sum(self.by_reason.values())

    def add(self, trouble: Trouble) -> None:
        """Count one, and keep it if there are not too many."""
        self.by_reason[trouble.reason] = self.by_reason.get(trouble.reason, 0) + 1
        if len(self.kept) < MOST_KEPT:
            self.kept.append(trouble)


@define
class Summary:
    """What a feed has seen so far. Every line that is not blank is in `framed` or in
    `unreadable`, or in both if it has a frame and a broken one: those are `partly`.

    Attributes:
        lines: lines read, blank ones included.
        blank: blank lines.
        framed: lines that gave a frame or are part of one.
        partly: lines that gave a frame and have a broken one, too.
        frames: OCPP-J messages read, in both directions.
        patches: patches given.
        verdicts: patches by the verdict of the status that decided them.
        strangers: values outside the standard, counted, by the address of their enumeration;
            actions that no version of OCPP has are among them.
        protocols: what stood for a protocol and is no version of OCPP, counted; what such a
            frame has tells the version in its place.
        unnamed: frames whose line names no station; they count as of the feed's default one.
        unreadable: lines, or parts of lines, that gave no frame.
        unusable: frames that carry state which could not be used, and all frames of stations
            that are too many.
        duplicates: frames that repeat one already seen.
        stale: frames older than the state.
        unmatched_stops: ends of transactions that are not known.
        assumed_times: patches whose time is not told by a frame.
        disbelieved_times: time stamps before OCPP began or in the future.
        offline: how often a station fell silent for too long.
        silent: stations that are silent at present.
        stations: the number of stations.
        derived: EVSEs whose OCPI ids are derived, since no topology has them.
        derived_at: the first stations with such EVSEs, if there is a topology.
        unread: the first inputs whose lines gave no frame, and what each seems to be (see
            `form_of`), None if that is not plain.
    """

    lines: int = 0
    blank: int = 0
    framed: int = 0
    partly: int = 0
    frames: int = 0
    patches: int = 0
    verdicts: dict[str, int] = field(factory=dict)
    strangers: dict[str, dict[str, int]] = field(factory=dict)
    protocols: dict[str, int] = field(factory=dict)
    unnamed: int = 0
    unreadable: Troubles = field(factory=Troubles)
    unusable: Troubles = field(factory=Troubles)
    duplicates: int = 0
    stale: int = 0
    unmatched_stops: int = 0
    assumed_times: int = 0
    disbelieved_times: int = 0
    offline: int = 0
    silent: list[str] = field(factory=list)
    stations: int = 0
    derived: int = 0
    derived_at: list[str] = field(factory=list)
    unread: dict[str, str | None] = field(factory=dict)

    @property
    def derived_ids(self) -> bool:
        """Whether any OCPI id is derived and not from a topology."""
        return self.derived > 0

    @property
    def nothing_read(self) -> bool:
        """Whether there were lines that are not blank, and none of them gave a frame."""
        return self.frames == 0 and self.lines > self.blank

    @property
    def clean(self) -> bool:
        """Whether every line could be read and every frame used."""
        return not self.unreadable.count and not self.unusable.count

    def add_stranger(self, address: str, value: object) -> None:
        """Count a value that is outside of the standard enumeration at the address."""
        _count(self.strangers.setdefault(address, {}), value)

    def add_protocol(self, protocol: object) -> None:
        """Count what is no version of OCPP."""
        _count(self.protocols, protocol)

    def add_derived(self, station: str) -> None:
        """Name a station that has an EVSE which the topology lacks."""
        if len(self.derived_at) < MOST_NAMED and station not in self.derived_at:
            self.derived_at.append(station)

    def add_unread(self, source: str, form: str | None) -> None:
        """Name an input whose lines gave no frame, and what it seems to be."""
        if len(self.unread) < MOST_NAMED:
            self.unread[source] = form

    def to_dict(self) -> dict[str, Any]:
        """The summary as plain lists, dicts, text and numbers, ready for JSON."""
        return {
            "lines": self.lines,
            "blank": self.blank,
            "frames": self.frames,
            "stations": self.stations,
            "patches": self.patches,
            "verdicts": dict(self.verdicts),
            "strangers": {address: dict(counts) for address, counts in self.strangers.items()},
            "protocols": dict(self.protocols),
            "unnamed": self.unnamed,
            "unreadable": _plain(self.unreadable),
            "unusable": _plain(self.unusable),
            "duplicates": self.duplicates,
            "stale": self.stale,
            "unmatched_stops": self.unmatched_stops,
            "assumed_times": self.assumed_times,
            "disbelieved_times": self.disbelieved_times,
            "offline": self.offline,
            "silent": list(self.silent),
            "derived_ids": self.derived_ids,
            "derived": self.derived,
            "derived_at": list(self.derived_at),
            "nothing_read": self.nothing_read,
            "unread": dict(self.unread),
        }

    def render(self, most: int = 20) -> list[str]:
        """The summary for people, as lines of text; of each kind of trouble the first `most`."""
        return [
            f"{self.frames} frames of {self.stations} stations in {self.lines} lines, "
            f"{self.patches} patches",
            *_if(self.nothing_read, "no line gave a frame: nothing was read"),
            *(_unread(source, form) for source, form in self.unread.items()),
            *_if(self.verdicts, f"verdicts: {_listed(self.verdicts)}"),
            *(
                f"outside {address}: {_listed(_printable(counts), MOST_LISTED)}"
                for address, counts in self.strangers.items()
            ),
            *_if(
                self.protocols,
                "no version of OCPP, so told by what the frames have: "
                f"{_listed(_printable(self.protocols), MOST_LISTED)}",
            ),
            *_if(
                self.unnamed,
                f"frames that name no station, taken as of one and the same: {self.unnamed}",
            ),
            *_if(self.duplicates, f"duplicates: {self.duplicates}"),
            *_if(self.stale, f"older than the state: {self.stale}"),
            *_if(self.unmatched_stops, f"ends of unknown transactions: {self.unmatched_stops}"),
            *_if(self.assumed_times, f"patches with an assumed time: {self.assumed_times}"),
            *_if(self.disbelieved_times, f"times not believed: {self.disbelieved_times}"),
            *_if(self.offline, f"silences that were too long: {self.offline}"),
            *_if(self.silent, f"silent at the end: {_some(self.silent, most)}"),
            *_if(
                self.derived,
                f"ids of {self.derived} EVSEs are derived: no topology has them",
            ),
            *_if(
                self.derived_at,
                f"first stations whose ids are derived: {_some(self.derived_at, most)}",
            ),
            *_rendered("lines that could not be read", self.unreadable, most),
            *_rendered("frames that could not be used", self.unusable, most),
        ]


def _count(counts: dict[str, int], value: object) -> None:
    """Count one more of a value, if there are not too many different ones."""
    name = value if isinstance(value, str) and len(value) <= 60 else shown(value)
    if name not in counts and len(counts) >= MOST_STRANGERS:
        name = OTHERS
    counts[name] = counts.get(name, 0) + 1


def _if(condition: object, line: str) -> list[str]:
    return [line] if condition else []


def _plain(troubles: Troubles) -> dict[str, Any]:
    return {
        "count": troubles.count,
        "by_reason": dict(troubles.by_reason),
        "lines": [trouble.to_dict() for trouble in troubles.kept],
    }


def _rendered(title: str, troubles: Troubles, most: int) -> list[str]:
    if not troubles.count:
        return []
    listed = [f"  {trouble}" for trouble in troubles.kept[:most]]
    left = troubles.count - len(listed)
    heading = f"{title}: {troubles.count} ({_listed(troubles.by_reason)})"
    return [heading, *listed, *_if(left, f"  and {left} more")]


def _listed(counts: dict[str, int], most: int | None = None) -> str:
    """Counts in words, the greatest first; how many more there are, if not all are listed."""
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    listed = ", ".join(f"{name} {count}" for name, count in ordered[:most])
    left = len(ordered[most:]) if most is not None else 0
    return f"{listed} and {left} more" if left else listed


def _unread(source: str, form: str | None) -> str:
    name = source if source.isprintable() else shown(source)
    return f"no frame in {name}" + (f": it looks like {form}" if form else "")


def _printable(counts: dict[str, int]) -> dict[str, int]:
    return {name if name.isprintable() else shown(name): count for name, count in counts.items()}


def _some(names: list[str], most: int) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(name if name.isprintable() else shown(name) for name in names[:most]) + more


_FORMS = (
    (b"\x1f\x8b", "gzip; unpack it first"),
    (b"PK\x03\x04", "zip; unpack it first"),
    (b"BZh", "bzip2; unpack it first"),
    (b"\xfd7zXZ\x00", "xz; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "zstd; unpack it first"),
    (b"\xff\xfe", _UTF_16 := "UTF-16; convert it to UTF-8 first"),
    (b"\xfe\xff", _UTF_16),
)


def form_of(start: bytes) -> str | None:
    r"""What an input that begins so is instead of lines of text; None if that is not plain.

    >>> form_of(b"\x1f\x8b\x08"), form_of(b"[\x002\x00"), form_of(b"[2,")
    ('gzip; unpack it first', 'UTF-16; convert it to UTF-8 first', None)
    """
    for magic, form in _FORMS:
        if start.startswith(magic):
            return form
    zeros = [place for place, byte in enumerate(start[:4]) if byte == 0]
    return _UTF_16 if zeros in ([0, 2], [1, 3]) else None


OnTrouble = Callable[[Trouble], None]
"""Is told each unreadable line and unusable frame, for callers that want all of them."""
