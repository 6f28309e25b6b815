"""TOML text to catalogues, tables and pairs, with every fault of a file at its line.

Unknown keys are faults, like missing ones and values of the wrong kind. A file with faults gives
one `TableError` that lists them all. This is the one module that needs cattrs, so it is imported
only when a file is read and not its compiled form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property, partial
from operator import eq
from typing import Any, TypeVar, get_origin

import attrs
from cattrs import (
    AttributeValidationNote,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
)
from cattrs.gen import make_dict_structure_fn, override

from bridge.errors import TableError
from bridge.lines import Path, line_index, line_of, toml_in
from bridge.model import Catalogue, Direction, Enumeration, MappingTable, Pair, Row
from bridge.nearest import did_you_mean
from bridge.relation import Relation

M = TypeVar("M")


def load_catalogue(text: str, path: str) -> Catalogue:
    """The catalogue that a TOML text states. Raises TableError with all its faults."""
    data, lines = _parse(text, path)
    enumerations = data.get("enumerations", {})
    faults: list[str] = []
    if isinstance(enumerations, dict):
        for name, content in enumerations.items():
            for key in ("name", "catalogue"):
                if isinstance(content, dict) and key in content:
                    line = lines.of(("enumerations", name, key))
                    faults.append(f"{path}:{line}: unknown key {key!r}")
        id = data.get("id")
        data["enumerations"] = [
            {**content, "name": name, "catalogue": id if isinstance(id, str) else ""}
            if isinstance(content, dict)
            else content
            for name, content in enumerations.items()
        ]
        lines.enumerations = list(enumerations)
    else:
        faults.append(f"{path}:{lines.of(('enumerations',))}: enumerations: not a table")
        data["enumerations"] = []
    catalogue = _structure(data, Catalogue, path, lines, faults)
    _raise_any(_catalogue_faults(catalogue, path, lines))
    return catalogue


def load_table(
    text: str, path: str, domain: Callable[[str], tuple[str, ...]] | None = None
) -> MappingTable:
    """The table that a TOML text states. Raises TableError with all its faults.

    `domain` gives the words of a fact whose domain is the address of an enumeration; it raises
    LookupError for an unknown address.
    """
    data, lines = _parse(text, path)
    faults: list[str] = []
    for side in ("left_facts", "right_facts"):
        for name, words in _tables(data.get(side)):
            if isinstance(words, str) and domain is not None:
                try:
                    data[side][name] = list(domain(words))
                except LookupError as error:
                    line = lines.of((side, name))
                    faults.append(f"{path}:{line}: {side}.{name}: {error}")
                    data[side][name] = ["?", "??"]
    table = _structure(data, MappingTable, path, lines, faults)
    places = zip(table.rows, lines.of_rows(len(table.rows)), strict=True)
    numbered = tuple(attrs.evolve(row, line=line) for row, line in places)
    return attrs.evolve(table, rows=numbered, path=path)


def load_pair(text: str, path: str) -> Pair:
    """The pair that a TOML text states. Raises TableError with all its faults."""
    data, lines = _parse(text, path)
    return attrs.evolve(_structure(data, Pair, path, lines), path=path)


# --- reading ------------------------------------------------------------------------------------


def _parse(text: str, path: str) -> tuple[dict[str, Any], _Lines]:
    return toml_in(text, path), _Lines(text)


def _tables(value: object) -> list[tuple[str, Any]]:
    return list(value.items()) if isinstance(value, dict) else []


class _Lines:
    """Where things stand in a text; it is scanned only if somebody asks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.enumerations: list[str] = []

    @cached_property
    def index(self) -> Mapping[Path, int]:
        return line_index(self.text)

    def of(self, path: Path) -> int:
        """The line of a path, or of the nearest thing around it. An enumeration may be given by
        its number."""
        if path[:1] == ("enumerations",) and len(path) > 1 and isinstance(path[1], int):
            path = ("enumerations", self.enumerations[path[1]], *path[2:])
        return line_of(self.index, path)

    def of_rows(self, count: int) -> list[int]:
        """The lines of the rows of a table. Mostly each begins a line, which is quick to see."""
        begun = [
            number
            for number, line in enumerate(self.text.splitlines(), 1)
            if line.lstrip().startswith("{")
        ]
        if len(begun) == count and not _LONG_STRING.search(self.text):
            return begun
        return [self.of(("rows", number)) for number in range(count)]


_LONG_STRING = re.compile("\"{3}|'{3}")


# --- structuring --------------------------------------------------------------------------------


class _WrongKindError(TypeError):
    """A value of the wrong kind, told so that its author understands."""


def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)

    def text(value: object, _: object) -> str:
        if not isinstance(value, str):
            raise _WrongKindError(f"{value!r} is not text")
        return value

    def boolean(value: object, _: object) -> bool:
        if not isinstance(value, bool):
            raise _WrongKindError(f"{value!r} is not true or false")
        return value

    def integer(value: object, _: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise _WrongKindError(f"{value!r} is not a whole number")
        return value

    def optional_text(value: object, _: object) -> str | None:
        return None if value is None else text(value, str)

    def texts(value: object, _: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise _WrongKindError(f"{value!r} is not a list of text")
        return tuple(text(item, str) for item in value)

    def facts(value: object, _: object) -> dict[str, str]:
        if not isinstance(value, dict):
            raise _WrongKindError(f"{value!r} is not a table of facts")
        return {name: text(item, str) for name, item in value.items()}

    def word(value: object, kind: type[StrEnum]) -> StrEnum:
        known = [member.value for member in kind]
        if value not in known:
            hint = did_you_mean(value, known) if isinstance(value, str) else ""
            raise _WrongKindError(f"{value!r} is none of {', '.join(known)}{hint}")
        return kind(value)

    # the hook of str would take its subclasses, too
    classes = ((str, text), (bool, boolean), (int, integer), (Relation, word), (Direction, word))
    for each, with_class in classes:
        converter.register_structure_hook(each, with_class)
    for kind, hook in (
        (str | None, optional_text),
        (tuple[str, ...], texts),
        (Mapping[str, str], facts),
    ):
        converter.register_structure_hook_func(partial(eq, kind), hook)
    converter.register_structure_hook(
        Row,
        make_dict_structure_fn(
            Row,
            converter,
            _cattrs_forbid_extra_keys=True,
            line=override(omit=True),
        ),
    )
    for of_file in (MappingTable, Pair):
        converter.register_structure_hook(
            of_file,
            make_dict_structure_fn(
                of_file, converter, _cattrs_forbid_extra_keys=True, path=override(omit=True)
            ),
        )
    return converter


_CONVERTER = _converter()


def _structure(
    data: Mapping[str, Any],
    kind: type[M],
    path: str,
    lines: _Lines,
    faults: Sequence[str] = (),
) -> M:
    lists = _lists_of(kind)
    wrong = [key for key, value in data.items() if key in lists and not isinstance(value, list)]
    faults = [*faults, *(f"{path}:{lines.of((key,))}: {key}: not a list" for key in wrong)]
    try:
        model = _CONVERTER.structure({**data, **{key: [] for key in wrong}}, kind)
    except Exception as error:  # cattrs wraps whatever a hook raises
        found = [f"{path}:{lines.of(place)}: {message}" for place, message in _walk(error, ())]
        raise TableError(_sorted([*faults, *found])) from None
    _raise_any(faults)
    return model


def _lists_of(kind: type[Any]) -> set[str]:
    """The names of the fields that are lists: cattrs takes whatever can be iterated for one."""
    fields = attrs.fields(attrs.resolve_types(kind))
    return {field.name for field in fields if get_origin(field.type) is tuple}


def _raise_any(faults: Sequence[str]) -> None:
    if faults:
        raise TableError(_sorted(faults))


def _sorted(faults: Sequence[str]) -> list[str]:
    """By line, as an editor jumps through them."""

    def line(fault: str) -> int:
        number = fault.split(": ", 1)[0].rpartition(":")[2]
        return int(number) if number.isdigit() else 0

    return sorted(faults, key=line)


def _walk(error: BaseException, place: Path) -> Iterator[tuple[Path, str]]:
    """The places and messages in an error of cattrs, which nests them by class and list."""
    if isinstance(error, ClassValidationError | IterableValidationError):
        noted, others = error.group_exceptions()
        for inner, note in noted:
            step = note.name if isinstance(note, AttributeValidationNote) else note.index
            yield from _walk(inner, (*place, step))
        for inner in others:
            yield from _walk(inner, place)
    elif isinstance(error, ForbiddenExtraKeysError):
        known = [
            field.name for field in attrs.fields(error.cl) if field.name not in ("line", "path")
        ]
        for key in sorted(error.extra_fields):
            yield (*place, key), f"unknown key {key!r}{did_you_mean(key, known)}"
    elif isinstance(error, KeyError):
        yield place, f"missing key {error.args[0]!r}"
    else:
        name = f"{place[-1]}: " if place and isinstance(place[-1], str) else ""
        told = isinstance(error, _WrongKindError)
        yield place, f"{name}{error if told else 'a value of the wrong kind'}"


# --- faults within one catalogue ----------------------------------------------------------------


def _catalogue_faults(catalogue: Catalogue, path: str, lines: _Lines) -> list[str]:
    sources = {source.id for source in catalogue.sources}
    faults = []
    for number, enumeration in enumerate(catalogue.enumerations):
        place: Path = ("enumerations", number)
        for below, message in _enumeration_faults(enumeration, sources):
            faults.append(f"{path}:{lines.of((*place, *below))}: {message}")
    return faults


def _enumeration_faults(enumeration: Enumeration, sources: set[str]) -> Iterator[tuple[Path, str]]:
    if enumeration.source not in sources:
        hint = did_you_mean(enumeration.source, sources)
        yield ("source",), f"{enumeration.source!r} is none of the catalogue's sources{hint}"
    seen: set[str] = set()
    for number, value in enumerate(enumeration.values):
        if value.wire in seen:
            yield ("values", number), f"{value.wire!r} is listed twice"
        seen.add(value.wire)
    for number, alias in enumerate(enumeration.aliases):
        if alias.wire in seen:
            yield ("aliases", number), f"{alias.wire!r} is already a value or an alias"
        seen.add(alias.wire)
        if alias.value is not None and alias.value not in enumeration.by_wire:
            hint = did_you_mean(alias.value, enumeration.wires)
            yield ("aliases", number), f"{alias.value!r} is no value{hint}"
    for number, binding in enumerate(enumeration.bindings):
        if binding.default is not None and binding.default not in enumeration.by_wire:
            yield ("bindings", number), f"the default {binding.default!r} is no value"
