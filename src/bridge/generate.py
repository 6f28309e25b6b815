"""Writes what is derived from the sources: the enumeration classes and the compiled artefact.

Run `python -m bridge.generate` in a checkout after a catalogue or table has changed. Both are
committed, and a test proves them fresh.
"""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from bridge import artefact, loading
from bridge.errors import BridgeError, TableError
from bridge.library import (
    ARTEFACT,
    PACKAGE,
    PAIR_FILE,
    Library,
    entry_name,
    own_shelf,
    place_of,
    raise_if_unsound,
)
from bridge.model import Catalogue, Enumeration, Value

_HEADER = '''\
"""The enumerations of {protocol} {version} as Python classes.

Generated from catalogues/{id}.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
{names}
]
'''
_ILLEGAL = re.compile(r"\W", re.ASCII)
_WIDTH = 99


def module_name(catalogue_id: str) -> str:
    """The module of a catalogue: its id without punctuation.

    >>> module_name("ocpi-2.2.1")
    'ocpi221'
    """
    return re.sub(r"[^a-z0-9]", "", catalogue_id)


def member_name(value: Value) -> str:
    """The Python name of a value: the one that the catalogue gives, or its wire spelling with
    illegal characters replaced.

    >>> member_name(Value("L1-N"))
    'L1_N'
    """
    return value.name or _ILLEGAL.sub("_", value.wire)


def enum_module(catalogue: Catalogue) -> str:
    """The source text of the module of a catalogue.

    Raises BridgeError if a member name is illegal or taken; the catalogue then has to give one.
    """
    names = ",\n".join(f'    "{name}"' for name in sorted(catalogue.by_name)) + ","
    header = _HEADER.format(
        protocol=catalogue.protocol, version=catalogue.version, id=catalogue.id, names=names
    )
    return header + "".join(_enum_class(each) for each in catalogue.enumerations)


def _enum_class(enumeration: Enumeration) -> str:
    members = _checked_names(enumeration)
    doc = f"{enumeration.name}, {enumeration.section}."
    if enumeration.note:
        doc = f"{doc} {enumeration.note}"
    lines = ["", "", "@unique", f"class {enumeration.name}(StrEnum):", *_docstring(doc), ""]
    lines.append(f'    __enumeration__ = "{enumeration.address}"')
    lines.append("")
    for value, name in members.items():
        lines.append(f"    {name} = {_literal(value.wire)}")
        lines.extend(_docstring(_member_doc(value)))
    return "\n".join(lines) + "\n"


def _checked_names(enumeration: Enumeration) -> dict[Value, str]:
    names: dict[Value, str] = {}
    for value in enumeration.values:
        name = member_name(value)
        taken = name in names.values() or hasattr(StrEnum, name) or keyword.iskeyword(name)
        if taken or not name.isidentifier() or name.startswith("_"):
            raise BridgeError(
                f"{enumeration.address}#{value.wire}: {name!r} cannot be a member name; "
                "give the value a name in the catalogue"
            )
        names[value] = name
    return names


def _member_doc(value: Value) -> str:
    parts = [value.note or f"`{value.wire}` on the wire."]
    if value.deprecated:
        parts.append(f"Deprecated: {value.deprecated}.")
    return " ".join(parts)


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _docstring(text: str) -> Iterator[str]:
    quoted = f'"""{text.replace(chr(92), chr(92) * 2)}"""'
    yield from textwrap.wrap(
        quoted, _WIDTH, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False
    )


def compiled(library: Library) -> bytes:
    """The artefact of bridge's own sources, read from TOML whatever an artefact says.

    Raises TableError for a file with faults: what is in an artefact needs no more checks.
    """
    shelf = own_shelf()
    paths = [*shelf.catalogues.glob("*.toml"), *shelf.mappings.glob("*_*/*.toml")]
    return artefact.write({entry_name(path): _compiled(library, path) for path in sorted(paths)})


def _compiled(library: Library, path: Path) -> artefact.Compiled:
    source, shown = path.read_bytes(), library.shown(path)
    text = source.decode()
    if path.parent.name == "catalogues":
        return artefact.Compiled(source, loading.load_catalogue(text, shown))
    if path.name == PAIR_FILE:
        return artefact.Compiled(source, loading.load_pair(text, shown))
    used: set[str] = set()

    def domain(address: str) -> tuple[str, ...]:
        used.add(address)
        return library.domain(address)

    table = loading.load_table(text, shown, domain)
    place = place_of(path)
    if place is None:
        raise TableError([f"{shown}:1: its name is not that of two enumerations"])
    raise_if_unsound(table, *map(library.enumeration, place))
    catalogues = {address.partition("/")[0] for address in (*place, *used)}
    return artefact.Compiled(source, table, tuple(sorted(catalogues)))


def outputs() -> dict[Path, bytes]:
    """Every generated file and what it should hold."""
    library = Library()
    files = {PACKAGE / ARTEFACT: compiled(library)}
    for id in library.catalogue_ids:
        module = PACKAGE / "enums" / f"{module_name(id)}.py"
        files[module] = enum_module(library.catalogue(id)).encode()
    return files


def main() -> None:
    """Write every generated file that is not fresh, and say which."""
    for path, content in outputs().items():
        if not path.is_file() or path.read_bytes() != content:
            path.write_bytes(content)
            print(f"wrote {path.relative_to(PACKAGE.parent)}")


if __name__ == "__main__":
    main()
