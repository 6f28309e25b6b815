"""The compiled form of all catalogues, tables and pairs: one file, read without cattrs.

Its first line is an index from each source file to the place of its entry, the digest of the
source that the entry was made from, and the catalogues that it was checked against. The following
lines are the entries, so that only what is asked for is parsed. An entry is used when the digest
of the source as it is now is the same, and of those catalogues; otherwise the source is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from itertools import starmap
from typing import Any

import attrs

from bridge.model import (
    NO_FACTS,
    Alias,
    Binding,
    Catalogue,
    Direction,
    Enumeration,
    MappingTable,
    NoCounterpart,
    Pair,
    Row,
    Same,
    Source,
    Value,
)
from bridge.relation import Relation

FORMAT = 5
"""Changes whenever entries are written another way."""


def digest(source: bytes) -> str:
    """What tells one version of a source file from another. Line ends do not count."""
    return sha256(source.replace(b"\r\n", b"\n")).hexdigest()[:24]


_IN_ORDER: Mapping[type, tuple[str, ...]] = {
    Value: ("wire", "note", "name", "since", "deprecated", "code"),
    Alias: ("wire", "value", "note"),
    Binding: ("object", "field", "default"),
    Row: (
        *("line", "left", "right", "relation", "note", "none"),
        *("when", "then", "prefer", "direction", "basis", "practice"),
    ),
}
"""Models of which there are thousands are packed as lists of these fields, in this order, the
last ones left out where they have their default value."""


def pack(model: Any) -> Any:
    """A model as JSON takes it: fields that have their default value are left out."""
    if type(model) in _IN_ORDER:
        fields = attrs.fields_dict(type(model))
        names = list(_IN_ORDER[type(model)])
        while _is_default(fields[names[-1]], getattr(model, names[-1])):
            names.pop()
        return [pack(getattr(model, name)) for name in names]
    if attrs.has(type(model)):
        packed = {}
        for field in attrs.fields(type(model)):
            value = getattr(model, field.name)
            if field.name != "path" and not _is_default(field, value):
                packed[field.name] = pack(value)
        return packed
    if isinstance(model, tuple):
        return [pack(item) for item in model]
    if isinstance(model, Mapping):
        return {key: pack(value) for key, value in model.items()}
    return model


def _is_default(field: Any, value: object) -> bool:
    default = field.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
        default = default.factory()
    return default is not attrs.NOTHING and bool(value == default)


@attrs.frozen
class Compiled:
    """A source file as an artefact holds it: its bytes, what they state, and the ids of the
    catalogues that it was checked against."""

    source: bytes
    model: Any
    catalogues: tuple[str, ...] = ()


def write(entries: Mapping[str, Compiled]) -> bytes:
    """The artefact of source files, by their names."""
    index: dict[str, Any] = {}
    lines: list[bytes] = []
    start = 0
    for name, entry in sorted(entries.items()):
        line = json.dumps(pack(entry.model), ensure_ascii=False, separators=(",", ":")).encode()
        index[name] = [start, len(line), digest(entry.source), entry.catalogues]
        lines.append(line)
        start += len(line) + 1
    head = json.dumps({"format": FORMAT, "entries": index}, separators=(",", ":")).encode()
    return b"\n".join([head, *lines, b""])


class Artefact:
    """An artefact as read; entries are parsed when they are asked for."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._body = content.find(b"\n") + 1  # where the entries begin
        try:
            index = json.loads(content[: self._body])
            self._entries = index["entries"] if index["format"] == FORMAT else {}
        except (ValueError, KeyError, TypeError):
            self._entries = {}

    def entry(self, name: str, source: bytes) -> tuple[Any, Sequence[str]] | None:
        """The entry of a source file if it was made from these very bytes, else None; with the
        ids of the catalogues that have to be as they were, too."""
        try:
            start, length, made_from, catalogues = self._entries[name]
            if made_from == digest(source):
                start += self._body
                return json.loads(str(self._content[start : start + length], "utf-8")), catalogues
        except (KeyError, TypeError, ValueError):
            pass  # whatever befell the artefact, the source is read in its place
        return None


def unpack_catalogue(entry: dict[str, Any], _: str) -> Catalogue:
    """The catalogue of an entry."""
    return Catalogue(
        **{
            **entry,
            "sources": _each(Source, entry["sources"]),
            "enumerations": tuple(map(_enumeration, entry["enumerations"])),
        }
    )


def _enumeration(entry: dict[str, Any]) -> Enumeration:
    return Enumeration(
        **{
            **entry,
            "values": tuple(starmap(Value, entry["values"])),
            "aliases": tuple(starmap(Alias, entry.get("aliases", ()))),
            "bindings": tuple(starmap(Binding, entry.get("bindings", ()))),
        }
    )


def unpack_table(entry: dict[str, Any], path: str) -> MappingTable:
    """The table of an entry."""
    rows = tuple(starmap(_row, entry["rows"]))
    facts = {
        side: {name: tuple(words) for name, words in entry.get(side, {}).items()}
        for side in ("left_facts", "right_facts")
    }
    return MappingTable(**{**entry, **facts, "rows": rows, "path": path})


_RELATIONS: Mapping[str | None, Relation | None] = {None: None, **{str(r): r for r in Relation}}
_DIRECTIONS: Mapping[str, Direction] = {str(each): each for each in Direction}


def _row(
    line: int,
    left: str | None,
    right: str | None = None,
    relation: str | None = None,
    note: str = "",
    none: str | None = None,
    when: Mapping[str, str] | None = None,
    then: Mapping[str, str] | None = None,
    prefer: str | None = None,
    direction: str = "both",
    basis: str = "",
    practice: Sequence[str] = (),
) -> Row:
    return Row(
        left,
        right,
        _RELATIONS[relation],
        when or NO_FACTS,
        then or NO_FACTS,
        _DIRECTIONS[prefer] if prefer else None,
        _DIRECTIONS[direction],
        none,
        note,
        basis,
        tuple(practice) if practice else (),
        line,
    )


def unpack_pair(entry: dict[str, Any], path: str) -> Pair:
    """The pair of an entry."""
    same, none = _each(Same, entry.get("same", ())), _each(NoCounterpart, entry.get("none", ()))
    return Pair(**{**entry, "same": same, "none": none, "path": path})


def _each(kind: Callable[..., Any], entries: Any) -> tuple[Any, ...]:
    return tuple(kind(**entry) for entry in entries)
