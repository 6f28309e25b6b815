"""The compiled form of all catalogues, tables and pairs: one file, read without cattrs.

Its first line is an index from each source file to the place of its entry and the digest of the
source that the entry was made from. The following lines are the entries, so that only what is
asked for is parsed. An entry is used when the digest of the source as it is now is the same;
otherwise the source itself is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any

import attrs

from bridge.model import (
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

FORMAT = 2
"""Changes whenever entries are written another way."""


def digest(source: bytes) -> str:
    """What tells one version of a source file from another. Line ends do not count."""
    return blake2b(source.replace(b"\r\n", b"\n"), digest_size=12).hexdigest()


_IN_ORDER = (Value, Alias, Binding)
"""Models of which there are thousands: packed as lists of their fields in order."""


def pack(model: Any) -> Any:
    """A model as JSON takes it: fields that have their default value are left out."""
    if isinstance(model, _IN_ORDER):
        values = [getattr(model, field.name) for field in attrs.fields(type(model))]
        while len(values) > 1 and values[-1] in (None, ""):
            values.pop()
        return values
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


def write(entries: Mapping[str, tuple[bytes, Any]]) -> bytes:
    """The artefact of source files: name to its bytes and the model that they state."""
    index: dict[str, Any] = {}
    lines: list[bytes] = []
    start = 0
    for name, (source, model) in sorted(entries.items()):
        line = json.dumps(pack(model), ensure_ascii=False, separators=(",", ":")).encode()
        index[name] = [start, len(line), digest(source)]
        lines.append(line)
        start += len(line) + 1
    head = json.dumps({"format": FORMAT, "entries": index}, separators=(",", ":")).encode()
    return b"\n".join([head, *lines, b""])


class Artefact:
    """An artefact as read; entries are parsed when they are asked for."""

    def __init__(self, content: bytes) -> None:
        head, _, self._body = content.partition(b"\n")
        try:
            index = json.loads(head)
            self._entries = index["entries"] if index["format"] == FORMAT else {}
        except (ValueError, KeyError, TypeError):
            self._entries = {}

    def entry(self, name: str, source: bytes) -> Any | None:
        """The entry of a source file if it was made from these very bytes, else None."""
        if name not in self._entries:
            return None
        start, length, made_from = self._entries[name]
        if made_from != digest(source):
            return None
        return json.loads(self._body[start : start + length])


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
            "values": tuple(Value(*each) for each in entry["values"]),
            "aliases": tuple(Alias(*each) for each in entry.get("aliases", ())),
            "bindings": tuple(Binding(*each) for each in entry.get("bindings", ())),
        }
    )


def unpack_table(entry: dict[str, Any], path: str) -> MappingTable:
    """The table of an entry."""
    rows = tuple(map(_row, entry["rows"]))
    facts = {
        side: {name: tuple(words) for name, words in entry.get(side, {}).items()}
        for side in ("left_facts", "right_facts")
    }
    return MappingTable(**{**entry, **facts, "rows": rows, "path": path})


def _row(entry: dict[str, Any]) -> Row:
    for key, kind in (("relation", Relation), ("prefer", Direction), ("direction", Direction)):
        if key in entry:
            entry[key] = kind(entry[key])
    if "practice" in entry:
        entry["practice"] = tuple(entry["practice"])
    return Row(**entry)


def unpack_pair(entry: dict[str, Any], path: str) -> Pair:
    """The pair of an entry."""
    same, none = _each(Same, entry.get("same", ())), _each(NoCounterpart, entry.get("none", ()))
    return Pair(**{**entry, "same": same, "none": none, "path": path})


def _each(kind: Callable[..., Any], entries: Any) -> tuple[Any, ...]:
    return tuple(kind(**entry) for entry in entries)
