"""On which line of a TOML text each key, row and table stands.

The standard library's reader gives no positions. This scan knows just enough of TOML for them:
strings, comments, brackets, table headers and keys.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from bridge.errors import TableError

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\''
    r"|#[^\n]*|\n|[\[\]{},=]|[^\s\[\]{},=#\"']+",
    re.DOTALL,
)

Path = tuple[str | int, ...]


def line_index(text: str) -> Mapping[Path, int]:
    r"""The line (1 is the first) of each key path and array item of a TOML text.

    >>> line_index('left = "a"\nrows = [\n  { left = "b" },\n  { left = "c" },\n]')["rows", 1]
    4
    """
    return _Scan(text).lines


def line_of(lines: Mapping[Path, int], place: Path) -> int:
    """The line of a place, or of the nearest thing around it."""
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place, 1)


def text_in(source: bytes, path: str, error: type[TableError] = TableError) -> str:
    """The text of a file. Raises the error, with the line of the first byte that is not UTF-8."""
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = source.count(b"\n", 0, fault.start) + 1
        raise error([f"{path}:{line}: not UTF-8 ({fault.reason})"]) from None


def toml_in(text: str, path: str, error: type[TableError] = TableError) -> dict[str, Any]:
    """What a TOML text states. Raises the error, with the line of the first fault."""
    try:
        return tomllib.loads(text)
    except ValueError as fault:
        raise error([_toml_fault(str(fault), text, path)]) from None
    except RecursionError:
        raise error([f"{path}:1: nested too deeply"]) from None


def _toml_fault(message: str, text: str, path: str) -> str:
    """The reader's message with its line in front: it says `... (at line 3, column 7)`."""
    if " (at " not in message:
        return f"{path}:1: {message}"
    what, _, where = message.rpartition(" (at ")
    line = "".join(filter(str.isdigit, where.partition(",")[0])) or text.count("\n") + 1
    return f"{path}:{line}: {what}"


class _Scan:
    """Walks the tokens once; `here` is the path of what is being read."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {}
        self.line = 1
        self.header: Path = ()
        self.items: dict[Path, int] = {}
        self.open: list[tuple[str, Path, int]] = []  # bracket, path of the container, next index
        self.words: list[str] = []  # the tokens of a key that is being read
        self.here: Path = ()
        self.at_start = True
        for match in _TOKEN.finditer(text):
            self._take(match[0])
            self.line += match[0].count("\n")

    def _take(self, token: str) -> None:
        if token == "\n":
            self.at_start = self.at_start or not self.open
            if not self.open:
                self.words.clear()
        elif token.startswith("#"):
            pass
        elif token == "[" and self.at_start and not self.open:
            self.open.append(("header", (), 0))
        elif token in ("[", "{"):
            self._enter(token)
        elif token in ("]", "}"):
            self._leave()
        elif token == "=":
            self._key()
        elif token == ",":
            self._comma()
        else:
            self._word(token)
        if token != "\n":
            self.at_start = bool(self.open) and self.open[-1][0] == "header"

    def _word(self, token: str) -> None:
        self.words.append(token)
        if self.open and self.open[-1][0] == "[":
            self._item()

    def _enter(self, token: str) -> None:
        if self.open and self.open[-1][0] == "header":
            self.open[-1] = ("header", (), 1)  # the second bracket of [[table]]
            return
        self._item()
        self.open.append((token, self.here, 0))
        self.words.clear()

    def _item(self) -> None:
        """Something stands in an array: note its line under the array's path and its index."""
        if self.open and self.open[-1][0] == "[":
            _, container, index = self.open[-1]
            self.here = (*container, index)
            self.lines.setdefault(self.here, self.line)

    def _leave(self) -> None:
        if not self.open:
            return
        kind, container, item = self.open.pop()
        if kind == "header":
            self.header = self._table(_split(self.words), bool(item))
        else:
            self.here = container
        self.words.clear()

    def _table(self, parts: list[str], item: bool) -> Path:
        """The path of a table; one in an array of tables has its index."""
        path: Path = ()
        for number, part in enumerate(parts, 1):
            path = (*path, part)
            if item and number == len(parts):
                self.lines.setdefault(path, self.line)
                self.items[path] = self.items.get(path, -1) + 1
            if path in self.items:
                path = (*path, self.items[path])
        self.lines.setdefault(path, self.line)
        return path

    def _comma(self) -> None:
        self.words.clear()
        if self.open and self.open[-1][0] == "[":
            kind, container, index = self.open[-1]
            self.open[-1] = (kind, container, index + 1)

    def _key(self) -> None:
        container = self.open[-1][1] if self.open else self.header
        self.here = (*container, *_split(self.words))
        self.lines.setdefault(self.here, self.line)
        self.words.clear()


def _split(words: list[str]) -> list[str]:
    """The parts of a dotted key."""
    parts: list[str] = []
    for word in words:
        quoted = word[:1] in "\"'"
        parts.extend(tomllib.loads(f"{word} = 0") if quoted else [p for p in word.split(".") if p])
    return parts
