"""The command line: parses, calls the library, prints. Exit status 0 settled or clean, 1 not
settled under the policy or findings, 2 wrong use or unknown address."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import update_wrapper
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

try:
    import click
except ImportError:  # pragma: no cover - the test environment has it
    sys.exit("the command line needs the extra 'cli': pip install 'bridge[cli]'")

import bridge
from bridge.errors import BridgeError, TranslationError
from bridge.policies import policy_names

if TYPE_CHECKING:
    from bridge.outcome import Finding, Outcome

P = ParamSpec("P")
R = TypeVar("R")

NOT_SETTLED = 1
WRONG_USE = 2


class _Fact(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """NAME=VALUE."""

    name = "NAME=VALUE"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[str, str]:
        name, equals, word = value.partition("=")
        if not equals or not name:
            self.fail(f"{value!r} is not NAME=VALUE", param, ctx)
        return name, word


def _told(command: Callable[P, R]) -> Callable[P, R]:
    """Tell a bridge error or a wrong argument in words, with exit status 2."""

    def told(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except BrokenPipeError:
            raise  # click ends quietly when nobody reads on
        except OSError as error:
            file = f"{error.filename}: " if error.filename else ""
            click.echo(f"bridge: {file}{error.strerror or error}", err=True)
        except (BridgeError, ValueError) as error:
            click.echo(f"bridge: {error}", err=True)
        raise SystemExit(WRONG_USE)

    return update_wrapper(told, command)


def _agreed(facts: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The facts by name; one that is said to be two things is wrong use."""
    agreed: dict[str, str] = {}
    for name, word in facts:
        if agreed.setdefault(name, word) != word:
            raise ValueError(f"--fact {name} is given as {agreed[name]!r} and as {word!r}")
    return agreed


def _between(command: Callable[P, R]) -> Callable[P, R]:
    """The options of commands that translate one value."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print JSON."),
        click.option(
            "--fact", "facts", type=_Fact(), multiple=True, help="A fact known; repeatable."
        ),
        click.option(
            "--via", multiple=True, help="Go through this enumeration; repeatable, in order."
        ),
        click.option("--to", "target", required=True, help="Target, as CATALOGUE/ENUMERATION."),
        click.option("--from", "source", required=True, help="Source, as CATALOGUE/ENUMERATION."),
        click.argument("value"),
    ):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(bridge.__version__, prog_name="bridge")
def main() -> None:
    """Translate the enumerated values of EV-charging protocols, and say what is lost."""
    if sys.stdout is None:  # as Python has it where the shell closed it
        click.echo("bridge: standard output is closed", err=True)
        raise SystemExit(WRONG_USE)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@main.command()
@_between
@click.option("--policy", default="strict", help=f"One of {', '.join(policy_names())}.")
@_told
def translate(
    value: str,
    source: str,
    target: str,
    facts: Sequence[tuple[str, str]],
    via: Sequence[str],
    as_json: bool,
    policy: str,
) -> None:
    """Translate VALUE: the result on standard output, what is lost on standard error."""
    given = bridge.translator(source, target, via=via).given(_agreed(facts))
    try:
        outcome, status = given.decide(value, policy), 0
    except TranslationError as error:
        outcome, status = error.outcome, NOT_SETTLED
    if as_json:
        _print_json(outcome.to_dict())
    else:
        _print_outcome(outcome, status)
    raise SystemExit(status)


def _print_outcome(outcome: Outcome[Any], status: int) -> None:
    if status == 0:
        click.echo("" if outcome.value is None else str(outcome.value))
    click.echo(_style(str(outcome.verdict), outcome), err=True)
    for finding in outcome.findings:
        click.echo(f"  {finding.code}: {finding.message}", err=True)


_COLOURS = {"exact": "green", "lossy": "yellow"}


def _style(text: str, outcome: Outcome[Any]) -> str:
    return click.style(text, fg=_COLOURS.get(str(outcome.verdict), "red"), bold=True)


@main.command()
@_between
@_told
def explain(
    value: str,
    source: str,
    target: str,
    facts: Sequence[tuple[str, str]],
    via: Sequence[str],
    as_json: bool,
) -> None:
    """Say why VALUE translates as it does: the rows, their basis, what other facts would give."""
    from bridge.explain import explain as explain_value
    from bridge.plain import plain_explanation

    given = bridge.translator(source, target, via=via).given(_agreed(facts))
    explanation = explain_value(given, value)
    if as_json:
        _print_json(plain_explanation(explanation))
    else:
        from bridge.terminal import print_explanation

        print_explanation(explanation)
    raise SystemExit(0 if explanation.outcome.verdict.settled else NOT_SETTLED)


@main.command()
@click.argument("source")
@click.argument("target")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@_told
def routes(source: str, target: str, as_json: bool) -> None:
    """List the routes from SOURCE to TARGET, the best first, with what each loses."""
    from bridge.routes import ways

    found = ways(bridge.library(), source, target)
    if as_json:
        _print_json([{"route": w.route, "coverage": w.coverage, "loss": w.loss} for w in found])
        return
    from bridge.terminal import print_ways

    print_ways(found)


@main.command()
@click.argument("id", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@_told
def catalogues(id: str | None, as_json: bool) -> None:
    """List the catalogues, or the enumerations of the one called ID."""
    from bridge.plain import plain_catalogue

    library = bridge.library()
    chosen = [library.catalogue(each) for each in ([id] if id else library.catalogue_ids)]
    if as_json:
        plain = [plain_catalogue(each) for each in chosen]
        _print_json(plain[0] if id else plain)
        return
    from bridge.terminal import print_catalogue, print_catalogues

    if id:
        print_catalogue(chosen[0])
    else:
        print_catalogues(chosen)


@main.command()
@click.argument("containing", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, rows included.")
@_told
def tables(containing: Sequence[str], as_json: bool) -> None:
    """List the mapping tables, or those whose addresses contain each text CONTAINING."""
    from bridge.plain import plain_table

    chosen = [
        table
        for table in bridge.library().tables()
        if _contains((table.left, table.right), containing)
    ]
    _must_match(chosen, containing)
    if as_json:
        _print_json([plain_table(table) for table in chosen])
        return
    from bridge.terminal import print_tables

    print_tables(chosen)


@main.command()
@click.argument("containing", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--markdown", is_flag=True, help="Print a Markdown table.")
@click.option(
    "--frequencies",
    type=click.Path(exists=True, dir_okay=False),
    help="CSV with the columns enumeration, value, count: the loss in your own traffic.",
)
@_told
def coverage(
    containing: Sequence[str], as_json: bool, markdown: bool, frequencies: str | None
) -> None:
    """Count how the values of each table fare, both ways, and what is lost in bits.

    Of all tables, or of those whose addresses contain each text CONTAINING.
    """
    if as_json and markdown:
        raise click.UsageError("--json and --markdown exclude each other")
    from attrs import asdict

    from bridge.measure import pair_tallies, read_frequencies, strangers_in, tally
    from bridge.terminal import PAIR_COLUMNS, TALLY_COLUMNS, markdown_of, print_counts

    library = bridge.library()
    frequent = read_frequencies(frequencies) if frequencies else {}
    for stranger in strangers_in(frequent, library):
        click.echo(f"{frequencies}: {stranger} is no value, it was left out", err=True)
    tallies = [
        tally(library.cells(source, target), frequent.get(source))
        for table in library.tables()
        for source, target in ((table.left, table.right), (table.right, table.left))
        if _contains((source, target), containing)
    ]
    _must_match(tallies, containing)
    pairs = pair_tallies(library, tallies)
    if as_json:
        plain = {"pairs": list(map(asdict, pairs)), "tables": list(map(asdict, tallies))}
        _print_json(plain)
        return
    for columns, counts in ((TALLY_COLUMNS, tallies), (PAIR_COLUMNS, pairs)):
        if markdown:
            click.echo(markdown_of(columns, counts) + "\n")
        else:
            print_counts(columns, counts)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--all", "everything", is_flag=True, help="Print information, too.")
@click.option(
    "--mappings",
    type=click.Path(exists=True, file_okay=False),
    multiple=True,
    help="A folder of your own tables to check with bridge's; repeatable.",
)
@_told
def check(as_json: bool, everything: bool, mappings: Sequence[str]) -> None:
    """Check all catalogues, tables and pairs; exit status 1 if anything is wrong."""
    from bridge.audit import audit

    checked: list[str] = []
    findings = audit(bridge.Library(mappings), checked.append)
    shown = [each for each in findings if everything or each.severity != "info"]
    if as_json:
        from bridge.plain import plain_finding

        _print_json([plain_finding(each) for each in shown])
    else:
        _print_findings(findings, shown, len(checked))
    raise SystemExit(int(any(each.severity == "error" for each in findings)))


def _print_findings(findings: Sequence[Finding], shown: Sequence[Finding], files: int) -> None:
    for each in shown:
        click.echo(f"{each.where}: {each.severity}: {each.message} [{each.code}]")
    counts = [
        f"{sum(each.severity == severity for each in findings)} {severity}"
        for severity in ("error", "warning", "info")
    ]
    hidden = len(findings) - len(shown)
    more = f" ({hidden} not printed; --all prints them)" if hidden else ""
    click.echo(f"{files} files checked: {', '.join(counts)}{more}", err=True)


@main.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, allow_dash=True))
@click.option(
    "--topology",
    type=click.Path(exists=True, dir_okay=False),
    help="TOML or CSV: which station and connector is which EVSE.",
)
@click.option(
    "--policy",
    default="preferred",
    help="What to do with what is not settled; without it, preferred.",
)
@click.option(
    "--rollup", default="working-first", help="working-first (without it) or fault-first."
)
@click.option(
    "--offline-after",
    type=float,
    metavar="SECONDS",
    help="A station silent for longer is UNKNOWN; looked at when a line comes, and at the end.",
)
@click.option("--station", default="station", help="The station of frames that name none.")
@click.option(
    "--report", type=click.Path(dir_okay=False), help="Write what was not exact, as NDJSON."
)
@click.option("--summary", type=click.Path(dir_okay=False), help="Write the summary as JSON.")
@click.option("--strict", is_flag=True, help="Exit with 1 if any line could not be used.")
@_told
def feed(
    files: Sequence[str],
    topology: str | None,
    policy: str,
    rollup: str,
    offline_after: float | None,
    station: str,
    report: str | None,
    summary: str | None,
    strict: bool,
) -> None:
    """Turn OCPP frames in FILES (or standard input) into OCPI EVSE status patches.

    Patches go to standard output, one JSON object a line; the summary to standard error.
    """
    from bridge.feed import Feed, Topology, load_topology
    from bridge.terminal import STANDARD_INPUT, inputs, must_differ, written

    names = files or ("-",)
    must_differ([report, summary], [*names, topology])
    with written(report) as on_report:
        stream = Feed(
            load_topology(topology) if topology else Topology(),
            policy=policy,
            rollup=rollup,
            offline_after=offline_after,
            station=station,
            on_report=on_report,
        )
        out = sys.stdout.buffer
        with suppress(KeyboardInterrupt):  # a live feed ends so; what it has seen is still told
            for name, lines in inputs(names):
                for patch in stream.read(lines, name):
                    out.write(patch.to_json() + b"\n")
                    if name == STANDARD_INPUT:
                        out.flush()  # somebody waits for it
        for patch in stream.finish():
            out.write(patch.to_json() + b"\n")
        out.flush()
    for line in stream.summary.render():
        click.echo(line, err=True)
    with written(summary) as write:
        if write is not None:
            write(stream.summary.to_dict())
    unread = stream.summary.nothing_read or (strict and not stream.summary.clean)
    raise SystemExit(int(unread))


def _contains(addresses: Iterable[str], texts: Iterable[str]) -> bool:
    return all(any(text in address for address in addresses) for text in texts)


def _must_match(found: Sequence[object], containing: Sequence[str]) -> None:
    if not found:
        raise bridge.UnknownAddressError(
            " and ".join(containing),
            "table with an address that contains",
            known=bridge.library().catalogue_ids,
        )


def _print_json(plain: Any) -> None:
    click.echo(json.dumps(plain, indent=2))


if __name__ == "__main__":  # pragma: no cover
    main()
