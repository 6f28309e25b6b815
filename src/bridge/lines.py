"""On which line of a TOML text each key, row and table stands.

The standard library's reader gives no positions. This scan knows just enough of TOML for them:
strings, comments, brackets, table headers and keys.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

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
