"""Toy catalogues and tables, written as TOML files as a user writes them.

`toy-1` has doors and windows, `toy-2` gates and hatches. A comment `# <- fault` marks the line on
which a fault is expected.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bridge.compile import compile_table
from bridge.library import Library
from bridge.model import Alias, Enumeration, MappingTable, Row, Value
from bridge.translator import Translator

MARK = "# <- fault"

TOY_1 = """\
id = "toy-1"
protocol = "Toy"
version = "1"
edition = "first"
sources = [{ id = "book", title = "The book of toys", where = "shelf" }]

[enumerations.Door]
section = "1.1"
source = "book"
values = [{ wire = "Open" }, { wire = "Shut" }]
aliases = [{ wire = "Opened", value = "Open" }, { wire = "Slammed" }]
bindings = [{ object = "House", field = "door", default = "Shut" }]

[enumerations.Bell]
section = "1.2"
source = "book"
values = [{ wire = "rings" }, { wire = "silent" }]
"""

TOY_2 = """\
id = "toy-2"
protocol = "Toy"
version = "2"
edition = "first"
sources = [{ id = "book", title = "The second book of toys", where = "shelf" }]

[enumerations.Gate]
section = "2.1"
source = "book"
values = [{ wire = "OPEN" }, { wire = "SHUT" }]

[enumerations.Hatch]
section = "2.2"
source = "book"
open = true
values = [{ wire = "UP" }, { wire = "DOWN", deprecated = "use UP" }]

[enumerations.Bell]
section = "2.3"
source = "book"
values = [{ wire = "silent" }, { wire = "rings" }]
"""

CATALOGUES = {"catalogues/toy-1.toml": TOY_1, "catalogues/toy-2.toml": TOY_2}
DOOR_GATE = "toy-1_toy-2/Door_Gate.toml"


def table(
    rows: str, head: str = "", right: str = "Gate", basis: str = "the books", mark: str = ""
) -> str:
    """The text of a table of doors: `rows` are its rows, a line each; `head` more of its keys."""
    return f"""\
left = "toy-1/Door" {mark}
right = "toy-2/{right}"
basis = "{basis}"
{head}
rows = [
{rows}
]
"""


PLAIN_ROWS = """\
{ left = "Open", relation = "equivalent", right = "OPEN" },
{ left = "Shut", relation = "equivalent", right = "SHUT" },
"""
PLAIN = table(PLAIN_ROWS)


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a folder, by their paths inside it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def library(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Library:
    """A library of nothing but the toy catalogues and these files."""
    return Library([write(folder, {**CATALOGUES, **(files or {})})], own=False)


def marked_line(text: str) -> int:
    """The number of the line with the mark."""
    return next(number for number, line in enumerate(text.splitlines(), 1) if MARK in line)


def place(text: str) -> str:
    """Where a table of doors belongs."""
    right = text.partition('right = "toy-2/')[2].partition('"')[0]
    return f"toy-1_toy-2/Door_{right}.toml"


# --- the same as models, where files do not matter -----------------------------------------------

DOOR = Enumeration(
    "Door",
    "toy-1",
    "1.1",
    "book",
    (Value("Open"), Value("Shut"), Value("Ajar")),
    aliases=(
        Alias("Opened", "Open", "old spelling"),
        Alias("Slammed"),
        Alias("Gone", note="lost"),
    ),
)
GATE = Enumeration("Gate", "toy-2", "2.1", "book", (Value("OPEN"), Value("SHUT"), Value("LOCKED")))
BELL = {"bell": ("rings", "silent")}


def translator(
    *rows: Row,
    left: Enumeration = DOOR,
    right: Enumeration = GATE,
    left_facts: Mapping[str, tuple[str, ...]] | None = None,
    right_facts: Mapping[str, tuple[str, ...]] | None = None,
    types: tuple[type | None, type | None] = (None, None),
) -> Translator[str]:
    """A translator from doors to gates by these rows."""
    mapping = MappingTable(
        left.address,
        right.address,
        "the books",
        rows,
        left_facts or {},
        right_facts or {},
        path=DOOR_GATE,
    )
    return Translator(compile_table(mapping, left, right), None, types)
