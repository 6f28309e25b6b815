"""Tables and progress for people at a terminal. Needs the extra `cli`."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, BinaryIO

from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from bridge.explain import Explanation, Step
from bridge.model import Catalogue, MappingTable
from bridge.outcome import Outcome
from bridge.routes import Way

_COLOURS = {"exact": "green", "lossy": "yellow"}
_PLAIN_WIDTH = 250


def console() -> Console:
    """Standard output; wide enough for a table where it is no terminal."""
    found = Console()
    return found if found.is_terminal else Console(width=_PLAIN_WIDTH)


def _table(*columns: str, title: str | None = None) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _add(table: Table, *cells: object) -> None:
    """A row of plain text: nothing in the data is taken for markup."""
    table.add_row(*(cell if isinstance(cell, Text) else Text(str(cell)) for cell in cells))


def _facts(facts: Mapping[str, str]) -> str:
    return ", ".join(f"{name}={word}" for name, word in facts.items())


def _verdict(outcome: Outcome[Any]) -> Text:
    return Text(str(outcome.verdict), style=_COLOURS.get(str(outcome.verdict), "red"))


def _answer(outcome: Outcome[Any]) -> str:
    if outcome.value is not None:
        return str(outcome.value)
    return " or ".join(map(str, outcome.candidates)) or "-"


def print_explanation(explanation: Explanation) -> None:
    """What an outcome is, the rows it comes from, and what other facts would give."""
    out = console()
    outcome = explanation.outcome
    out.print(Text(f"{outcome.route[0]} -> {outcome.route[-1]}"))
    out.print(Text(f"{outcome.source}: {_answer(outcome)} ("), _verdict(outcome), ")", sep="")
    for finding in outcome.findings:
        out.print(Text(f"  {finding.code}: {finding.message}"))
    if explanation.steps:
        out.print(_steps_table(explanation.steps))
    if explanation.alternatives:
        table = _table("if", "then", "verdict", title="Other facts")
        for facts, other in explanation.alternatives:
            _add(table, _facts(facts), _answer(other), _verdict(other))
        out.print(table)
    for target, others in explanation.also.items():
        if others:
            out.print(Text(f"{target} is also reached from {', '.join(others)}"))


def _steps_table(steps: Iterable[Step]) -> Table:
    table = _table("row", "fires", "why", "basis", title="Rows that fired")
    for step in steps:
        row = step.row
        relation = f"{row.left} {row.relation} {row.right}" if row.relation else "no counterpart"
        then = f"\nthen {_facts(row.then)}" if row.then else ""
        prefer = f"\npreferred ({row.prefer})" if row.prefer else ""
        practice = f"\nas {', '.join(row.practice)}" if row.practice else ""
        why = row.none or row.note or "the definitions say the same"
        fires = f"if {_facts(step.facts)}" if step.facts else "always"
        _add(table, relation + then + prefer, fires, why + practice, f"{step.basis}\n{step.where}")
    return table


def print_catalogues(catalogues: Sequence[Catalogue]) -> None:
    """One line a catalogue."""
    table = _table("id", "protocol", "version", "edition", "enumerations", "values")
    for catalogue in catalogues:
        values = sum(len(each.values) for each in catalogue.enumerations)
        counts = (len(catalogue.enumerations), values)
        _add(
            table, catalogue.id, catalogue.protocol, catalogue.version, catalogue.edition, *counts
        )
    console().print(table)


def print_catalogue(catalogue: Catalogue) -> None:
    """The enumerations of a catalogue with their values."""
    title = f"{catalogue.protocol} {catalogue.version}, {catalogue.edition}"
    table = _table("enumeration", "section", "values", "aliases", "used in", title=title)
    for each in catalogue.enumerations:
        aliases = [f"{alias.wire} = {alias.value or 'no value'}" for alias in each.aliases]
        values = ", ".join(each.wires) + (", ..." if each.open else "")
        uses = "\n".join(map(str, each.bindings))
        _add(table, each.name, each.section, values, "\n".join(aliases), uses)
    console().print(table)


def print_tables(tables: Sequence[MappingTable]) -> None:
    """One line a table."""
    listing = _table("left", "right", "rows", "facts", "basis")
    for table in tables:
        facts = ", ".join((*table.left_facts, *table.right_facts))
        _add(listing, table.left, table.right, len(table.rows), facts, table.basis)
    console().print(listing)


def print_ways(ways: Sequence[Way]) -> None:
    """One line a route."""
    table = _table("through", "covered", "loss (bits)")
    for way in ways:
        through = " -> ".join(way.route[1:-1]) or "direct"
        _add(table, through, f"{way.coverage:.0%}", f"{way.loss:.2f}")
    console().print(table)


_VERDICTS = {name: name for name in ("exact", "lossy", "ambiguous", "declared", "missing")}
TALLY_COLUMNS = {"from": "source", "to": "target", **_VERDICTS, "loss (bits)": "loss"}
PAIR_COLUMNS = {
    "from": "source",
    "to": "target",
    "tables": "tables",
    "without counterpart": "none",
    "not judged": "unjudged",
    **_VERDICTS,
}
"""Headings, and the attributes whose values stand under them."""


def _cells(columns: Mapping[str, str], count: object) -> list[str]:
    values = (getattr(count, attribute) for attribute in columns.values())
    return [
        "-" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value)
        for value in values
    ]


def print_counts(columns: Mapping[str, str], counts: Sequence[object]) -> None:
    """One line a tally, or a pair of catalogues."""
    table = _table(*columns)
    for count in counts:
        _add(table, *_cells(columns, count))
    console().print(table)


def markdown_of(columns: Mapping[str, str], counts: Sequence[object]) -> str:
    """The same as a Markdown table."""
    lines = [list(columns), ["---"] * len(columns), *(_cells(columns, each) for each in counts)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


# --- files --------------------------------------------------------------------------------------

STANDARD_INPUT = "standard input"
"""The name of the input `-`."""

LONG_INPUT = 5_000_000
"""A file of more bytes gets a progress bar, where standard error is a terminal."""


def inputs(names: Sequence[str]) -> Iterator[tuple[str, Iterable[bytes]]]:
    """The lines of each input by its name, `-` being standard input; raises OSError."""
    for name in names:
        if name == "-":
            if sys.stdin is None:
                raise ValueError("standard input is closed")
            yield STANDARD_INPUT, sys.stdin.buffer
            continue
        with open(name, "rb") as file:
            yield name, _watched(name, file)


def _watched(name: str, file: BinaryIO) -> Iterable[bytes]:
    size = os.fstat(file.fileno()).st_size
    if size < LONG_INPUT or not sys.stderr.isatty():
        return file
    return _with_progress(name, file, size)


def _with_progress(name: str, file: BinaryIO, size: int) -> Iterator[bytes]:
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(name, total=size)
        for number, line in enumerate(file):
            yield line
            if number % 1000 == 0:
                progress.update(task, completed=file.tell())


def must_differ(outputs: Sequence[str | None], used: Sequence[str | None]) -> None:
    """Raise ValueError if an output is one of the files that are read: it would be lost."""
    for output in filter(None, outputs):
        for other in filter(None, used):
            if (
                os.path.exists(output)
                and os.path.exists(other)
                and os.path.samefile(output, other)
            ):
                raise ValueError(f"{output} is read; it cannot be written, too")


@contextmanager
def written(path: str | None) -> Iterator[Callable[[dict[str, Any]], None] | None]:
    """A function that writes a dict as a line of JSON to a file; None without a path.

    The file appears when it is complete, in the place of one that was there before.
    """
    if path is None:
        yield None
        return
    part = f"{path}.part" if not os.path.exists(path) or os.path.isfile(path) else path
    try:
        with open(part, "w", encoding="utf-8") as file:

            def write(record: dict[str, Any]) -> None:
                file.write(json.dumps(record) + "\n")

            yield write
        if part != path:
            os.replace(part, path)
    except BaseException:
        if part != path and os.path.exists(part):
            os.remove(part)
        raise
