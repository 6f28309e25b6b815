"""Where catalogues and tables live, found by their addresses and read when they are asked for.

A library looks into folders of the user's first and then into its own. Each folder has
`catalogues/` with one file a catalogue, and one folder a pair of catalogues with one file a pair
of enumerations. Bridge's own tables are `mappings/` inside the installed package, or at the top
of the checkout when it runs from there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeVar

from attrs import frozen

from bridge import artefact
from bridge.compile import Cells, compile_table, table_of_same
from bridge.errors import BridgeError, TableError, UnknownAddressError
from bridge.model import Catalogue, Enumeration, MappingTable, Pair
from bridge.nearest import nearest

M = TypeVar("M")

PACKAGE = Path(__file__).parent
ARTEFACT = "compiled.jsonl"
PAIR_FILE = "pair.toml"
_FACT_DOMAIN = re.compile(r"[^/#]+/[^/#]+")


@frozen
class Shelf:
    """One place to look: the folder of catalogues and the folder of pairs."""

    catalogues: Path
    mappings: Path

    @classmethod
    def of(cls, folder: Path) -> Shelf:
        """The shelf of a user's folder."""
        return cls(folder / "catalogues", folder)


def _shelf_at(folder: Path) -> Shelf:
    """The shelf of a user's folder. Raises BridgeError for a folder that has nothing for it."""
    if not folder.is_dir():
        raise BridgeError(f"{folder}: no such folder")
    if not any(path.name == "catalogues" or "_" in path.name for path in _entries(folder, "")):
        raise BridgeError(
            f"{folder}: holds neither catalogues/ nor a folder named after two catalogues, "
            "such as ocpp-1.6_ocpi-2.2.1/"
        )
    return Shelf.of(folder)


def own_shelf() -> Shelf:
    """Bridge's own catalogues and tables. Raises BridgeError if the installation lacks them."""
    installed = PACKAGE / "mappings"
    if installed.is_dir():
        return Shelf(PACKAGE / "catalogues", installed)
    checkout = PACKAGE.parents[1]
    if (checkout / "pyproject.toml").is_file() and (checkout / "mappings").is_dir():
        return Shelf(PACKAGE / "catalogues", checkout / "mappings")
    raise BridgeError(
        f"the mapping tables are missing from this installation ({PACKAGE}); "
        "a zipped one has to be unpacked"
    )


class Library:
    """All catalogues and tables within reach; reads each file once, when it is asked for.

    Args:
        folders: folders of the user's, looked into before bridge's own, first one first.
        own: whether to look into bridge's own at all.
    """

    def __init__(self, folders: Sequence[Path | str] = (), own: bool = True) -> None:
        if isinstance(folders, str | Path):
            raise TypeError(f"folders is a list of folders; did you mean [{str(folders)!r}]?")
        self._shelves = [_shelf_at(Path(folder)) for folder in folders]
        if own:
            self._shelves.append(own_shelf())
        self._read: dict[Path, Any] = {}
        self._proven: set[Path] = set()  # the files whose entry in the artefact is fresh
        self._cells: dict[tuple[str, str], Cells] = {}

    @property
    def own_mappings(self) -> Path:
        """The folder of bridge's own tables."""
        return own_shelf().mappings

    # --- catalogues ---

    @cached_property
    def _catalogue_files(self) -> dict[str, Path]:
        files: dict[str, Path] = {}
        for shelf in self._shelves:
            for path in _entries(shelf.catalogues, ".toml"):
                files.setdefault(path.name.removesuffix(".toml"), path)
        return dict(sorted(files.items()))

    @property
    def catalogue_ids(self) -> tuple[str, ...]:
        """The ids of all catalogues."""
        return tuple(self._catalogue_files)

    def catalogue(self, id: str) -> Catalogue:
        """A catalogue by its id. Raises UnknownAddressError, TableError."""
        if id not in self._catalogue_files:
            head = id.partition("/")[0]
            near = (head,) if head in self._catalogue_files else nearest(id, self.catalogue_ids, 3)
            raise UnknownAddressError(id, "catalogue", near, self.catalogue_ids)
        return self._load(self._catalogue_files[id], "load_catalogue", artefact.unpack_catalogue)

    def enumeration(self, address: str) -> Enumeration:
        """An enumeration by its address. Raises UnknownAddressError, TableError.

        >>> library().enumeration("ocpp-1.6/ResetType").wires
        ('Hard', 'Soft')
        """
        id, slash, name = address.partition("/")
        if address in self._catalogue_files:  # a catalogue, so one of its own is meant
            raise UnknownAddressError(address, "enumeration", known=self._addresses(address))
        if not slash or not name:
            known = self._like(address)
            raise UnknownAddressError(address, "enumeration (CATALOGUE/NAME)", known)
        if id not in self._catalogue_files and self._like(address):
            raise UnknownAddressError(address, "enumeration", self._like(address))
        catalogue = self.catalogue(id)
        if name not in catalogue.by_name:
            near = [f"{id}/{found}" for found in nearest(name, catalogue.by_name, most=3)]
            raise UnknownAddressError(address, "enumeration", near or self._like(address))
        return catalogue.by_name[name]

    def _addresses(self, id: str) -> tuple[str, ...]:
        return tuple(enumeration.address for enumeration in self.catalogue(id).enumerations)

    def _like(self, address: str) -> tuple[str, ...]:
        addresses = [known for id in self.catalogue_ids for known in self._addresses(id)]
        same_name = [known for known in addresses if known.partition("/")[2] == address]
        return tuple(same_name[:3]) or nearest(address, addresses, most=3)

    # --- pairs and tables ---

    def pairs(self) -> tuple[Pair, ...]:
        """All pairs of catalogues that somebody judged."""
        return tuple(map(self.pair_at, self.pair_files()))

    def pair_files(self) -> tuple[Path, ...]:
        """The files of all pairs."""
        return tuple(path for paths in self._pair_files.values() for path in paths)

    def pair_at(self, path: Path) -> Pair:
        """The pair in a file. Raises TableError with all its faults."""
        return self._load(path, "load_pair", artefact.unpack_pair)

    @cached_property
    def _pair_folders(self) -> dict[str, list[Path]]:
        folders: dict[str, list[Path]] = {}
        for shelf in self._shelves:
            for folder in _entries(shelf.mappings, ""):
                if "_" in folder.name and folder.is_dir():
                    folders.setdefault(folder.name, []).append(folder)
        return dict(sorted(folders.items()))

    @cached_property
    def _pair_files(self) -> dict[str, list[Path]]:
        """The pair files of each pair, those of the user's first; all of them count."""
        return {
            name: [path for folder in folders if (path := folder / PAIR_FILE).is_file()]
            for name, folders in self._pair_folders.items()
        }

    def table_files(self) -> Iterator[Path]:
        """The files of all tables, pair by pair; the first of two with one name counts."""
        for folders in self._pair_folders.values():
            names: dict[str, Path] = {}
            for folder in folders:
                for path in _entries(folder, ".toml"):
                    if path.name != PAIR_FILE:
                        names.setdefault(path.name, path)
            yield from dict(sorted(names.items())).values()

    def tables(self) -> tuple[MappingTable, ...]:
        """All tables, those of equal enumerations included. Raises TableError."""
        written = [self.table_at(path) for path in self.table_files()]
        equal = [
            table_of_same(
                same,
                self.enumeration(f"{pair.left}/{same.left}"),
                self.enumeration(f"{pair.right}/{same.right}"),
                pair.path,
            )
            for pair in self.pairs()
            for same in pair.same
        ]
        return (*written, *equal)

    def table_at(self, path: Path) -> MappingTable:
        """The table in a file. Raises TableError with all its faults, UnknownAddressError."""
        table: MappingTable = self._load(path, "load_table", artefact.unpack_table, self.domain)
        return table

    def domain(self, address: str) -> tuple[str, ...]:
        """The words of a fact whose domain is an enumeration. Raises UnknownAddressError."""
        if not _FACT_DOMAIN.fullmatch(address):
            raise UnknownAddressError(address, "enumeration")
        return self.enumeration(address).wires

    def table(self, left: str, right: str) -> MappingTable:
        """The table of two enumerations, in the order in which it is written.

        Raises UnknownAddressError, TableError.
        """
        one, other = self.enumeration(left), self.enumeration(right)
        found = self._stored(one, other)
        if found is None:
            raise self.no_table(left, right)
        return found[0]

    def _stored(
        self, left: Enumeration, right: Enumeration
    ) -> tuple[MappingTable, Path | None] | None:
        """The table of two enumerations and its file, None if it is that of equal ones."""
        pair = f"{left.catalogue}_{right.catalogue}"
        for folder in self._pair_folders.get(pair, ()):
            path = folder / f"{left.name}_{right.name}.toml"
            if path.is_file():
                return self.table_at(path), path
        for written in map(self.pair_at, self._pair_files.get(pair, ())):
            for same in written.same:
                if (same.left, same.right) == (left.name, right.name):
                    return table_of_same(same, left, right, written.path), None
        return None

    def neighbours(self) -> dict[str, tuple[str, ...]]:
        """The enumerations that each one has a table with, in alphabetical order."""
        linked: dict[str, set[str]] = {}
        for left, right in self._linked():
            linked.setdefault(left, set()).add(right)
            linked.setdefault(right, set()).add(left)
        return {address: tuple(sorted(others)) for address, others in linked.items()}

    def _linked(self) -> Iterator[tuple[str, str]]:
        """The addresses that tables link, as the names of their files say."""
        yield from filter(None, map(place_of, self.table_files()))
        for pair in self.pairs():
            for same in pair.same:
                yield f"{pair.left}/{same.left}", f"{pair.right}/{same.right}"

    def cells(self, source: str, target: str) -> Cells:
        """The table of two enumerations expanded, read from `source` to `target`.

        Raises UnknownAddressError if there is no table in either order, TableError.
        """
        if (source, target) not in self._cells:
            self._cells[source, target] = self._compile(source, target)
        return self._cells[source, target]

    def _compile(self, source: str, target: str) -> Cells:
        start, end = self.enumeration(source), self.enumeration(target)
        for left, right in self._orders(start, end):
            found = self._stored(left, right)
            if found is None:
                continue
            table, path = found
            if path not in self._proven:
                raise_if_unsound(table, left, right)
            cells = compile_table(table, left, right)
            return cells if left is start else cells.inverse()
        raise self.no_table(source, target)

    def _orders(
        self, start: Enumeration, end: Enumeration
    ) -> Iterator[tuple[Enumeration, Enumeration]]:
        """The two orders in which a table may be written, first the one of the nearer shelf."""
        orders = ((start, end), (end, start))
        yield from sorted(orders, key=lambda order: self._nearness(*order))

    def _nearness(self, left: Enumeration, right: Enumeration) -> int:
        """The number of the first shelf that has a folder with the table, or many if none has."""
        file = Path(f"{left.catalogue}_{right.catalogue}", f"{left.name}_{right.name}.toml")
        having = (n for n, s in enumerate(self._shelves) if (s.mappings / file).is_file())
        return next(having, len(self._shelves))

    def no_table(self, source: str, target: str) -> UnknownAddressError:
        """The error that there is no table between two enumerations, with those that there are."""
        reachable = self.neighbours().get(source, ())
        return UnknownAddressError(f"{source} -> {target}", "table or chain", known=reachable)

    # --- reading ---

    @cached_property
    def _artefact(self) -> artefact.Artefact:
        path = PACKAGE / ARTEFACT
        return artefact.Artefact(path.read_bytes() if path.is_file() else b"")

    def _load(self, path: Path, loader: str, unpack: Callable[[Any, str], M], *more: Any) -> M:
        if path not in self._read:
            source, shown = _content(path), self.shown(path)
            found = self._artefact.entry(entry_name(path), source)
            if found is not None and all(map(self._is_proven, found[1])):
                self._read[path] = unpack(found[0], shown)
                self._proven.add(path)
            else:
                self._read[path] = _from_source(source, shown, loader, *more)
        model: M = self._read[path]
        return model

    def _is_proven(self, catalogue: str) -> bool:
        """Whether a catalogue is the one that the artefact has."""
        path = self._catalogue_files.get(catalogue)
        if path is not None and path not in self._read:
            self.catalogue(catalogue)
        return path in self._proven

    def shown(self, path: Path) -> str:
        """The path as messages give it: from the folder that holds `mappings` or `catalogues`."""
        return "/".join(path.parts[-2:] if path.parent.name == "catalogues" else path.parts[-3:])


def _content(path: Path) -> bytes:
    with path.open("rb", buffering=0) as file:  # read once and whole, a buffer only costs
        return file.readall()


def _from_source(source: bytes, shown: str, loader: str, *more: Any) -> Any:
    from bridge import lines, loading  # not needed for what the artefact has

    return getattr(loading, loader)(lines.text_in(source, shown), shown, *more)


def place_of(path: Path) -> tuple[str, str] | None:
    """The addresses that a table's file and folder are named after; None for a stray file."""
    catalogues, names = path.parent.name.split("_"), path.stem.split("_")
    if len(catalogues) != 2 or len(names) != 2:
        return None
    return f"{catalogues[0]}/{names[0]}", f"{catalogues[1]}/{names[1]}"


def raise_if_unsound(table: MappingTable, left: Enumeration, right: Enumeration) -> None:
    """Raise TableError if a table cannot be compiled or is not that of its two enumerations."""
    if (table.left, table.right) != (left.address, right.address):
        message = f"says {table.left} and {table.right}; its place says {left.address} and "
        raise TableError([f"{table.path}:1: {message}{right.address}"])
    from bridge.rules import Sides, structural_findings  # not needed for what the artefact has

    faults = structural_findings(Sides(table, left, right))
    if faults:
        raise TableError([f"{fault.where}: {fault.message}" for fault in faults])


def entry_name(path: Path) -> str:
    """The name of a source file in the artefact: its last two parts."""
    return "/".join(path.parts[-2:])


def _entries(folder: Path, suffix: str) -> list[Path]:
    if not folder.is_dir():
        return []
    with os.scandir(folder) as entries:
        names = [
            entry.name
            for entry in entries
            if entry.name.endswith(suffix)
            and not entry.name.startswith(".")
            and (not suffix or entry.is_file())
        ]
    return [folder / name for name in sorted(names)]


@lru_cache(maxsize=1)
def library() -> Library:
    """Bridge's own library, made once."""
    return Library()
