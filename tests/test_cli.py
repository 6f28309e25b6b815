"""The command line: what goes to which stream, and the exit status."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner

from bridge import cli
from bridge.terminal import inputs

STATUS = ["--from", "ocpp-1.6/ChargePointStatus", "--to", "ocpi-2.2.1/Status"]
CONNECTOR = ["--from", "ocpp-2.0.1/ConnectorStatusEnumType", "--to", "ocpi-2.2.1/Status"]


def run(*arguments: str):
    return CliRunner().invoke(cli.main, list(arguments))


def test_translate_prints_the_value_and_beside_it_what_is_lost():
    """Standard output holds the value alone, standard error the verdict and the findings."""
    result = run("translate", "Charging", *STATUS)
    assert result.exit_code == 0
    assert result.stdout == "CHARGING\n"
    assert result.stderr.startswith("lossy\n  merged: ")


def test_an_exact_translation_has_no_findings():
    """SolarUser writes L1N where OCPP writes L1-N (1.6 7.34)."""
    result = run("translate", "L1N", "--from", "solaruser/Phase", "--to", "ocpp-1.6/Phase")
    assert (result.stdout, result.stderr) == ("L1-N\n", "exact\n")


def test_what_is_not_settled_prints_no_value_and_fails():
    """An ambiguous outcome under the policy strict gives exit status 1 and the candidates."""
    result = run("translate", "Finishing", *STATUS)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "BLOCKED or CHARGING" in result.stderr


def test_a_policy_settles_and_leaves_its_receipt():
    """The policy preferred gives a value and says that it was chosen."""
    result = run("translate", "Finishing", *STATUS, "--policy", "preferred")
    assert result.exit_code == 0
    assert result.stdout == "CHARGING\n"
    assert "assumed: " in result.stderr


def test_the_policy_null_gives_an_empty_line():
    """Nothing in place of a value is an empty line, and settled."""
    result = run("translate", "nonsense", *STATUS, "--policy", "null")
    assert (result.exit_code, result.stdout) == (0, "\n")


def test_json_holds_the_whole_outcome():
    """The JSON of an outcome has the promised keys, also when it is not settled."""
    result = run(
        "translate", "Occupied", *CONNECTOR, "--fact", "charging_state=EVConnected", "--json"
    )
    plain = json.loads(result.stdout)
    assert result.exit_code == 1
    assert plain["verdict"] == "ambiguous"
    assert plain["value"] is None
    assert plain["candidates"] == ["BLOCKED", "CHARGING"]
    assert plain["needs"] == ["session"]
    assert plain["findings"][0].keys() == {"code", "message"}
    expected = {"facts", "assumed", "recoverable", "bits", "route"}
    assert expected <= plain.keys()


def test_a_fact_decides():
    """A running transaction that charges makes an occupied connector CHARGING."""
    result = run("translate", "Occupied", *CONNECTOR, "--fact", "charging_state=Charging")
    assert (result.exit_code, result.stdout) == (0, "CHARGING\n")


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["Charging", "--from", "ocpp-1.6/ChargePointStatu", *STATUS[2:]], "ChargePointStatus"),
        (["Charging", "--from", "ocpp-1.7/ChargePointStatus", *STATUS[2:]], "ocpp-1.6"),
        (["Charging", "--from", "ChargePointStatus", *STATUS[2:]], "ocpp-1.6/ChargePointStatus"),
        (["Charging", "--from", "../x/y", *STATUS[2:]], "known: "),
        (["Charging", *STATUS[:3], "ocpi-2.2.1/Facility"], "ocpi-2.2.1/Status"),
        (["Charging", *STATUS, "--policy", "prefered"], "preferred"),
        (["Charging", *STATUS, "--fact", "vehicl=present"], "vehicle"),
        (["Charging", *STATUS, "--fact", "vehicle=presnt"], "present"),
        (["Charging", *STATUS, "--fact", "vehicle"], "NAME=VALUE"),
        (["Charging"], "--from"),
    ],
)
def test_wrong_use_names_the_nearest_right_thing(arguments, hint):
    """Exit status 2, nothing on standard output, and a hint."""
    result = run("translate", *arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert hint in result.stderr


def test_explain_names_the_rows_their_basis_and_other_facts():
    """For an ambiguous status: both rows, the sections, and what the vehicle would decide."""
    result = run("explain", "Finishing", *STATUS)
    assert result.exit_code == 1
    for word in ("Finishing narrower BLOCKED", "8.4.22", "vehicle=present", "CHARGING"):
        assert word in result.stdout


def test_explain_as_json_has_rows_and_alternatives():
    """Each row says where it stands; each alternative what it would give."""
    result = run("explain", "Finishing", *STATUS, "--json")
    plain = json.loads(result.stdout)
    assert {row["right"] for row in plain["rows"]} == {"BLOCKED", "CHARGING"}
    assert all(row["where"].rpartition(":")[2].isdigit() for row in plain["rows"])
    answers = {tuple(o["facts"].values()): o["value"] for o in plain["alternatives"]}
    assert answers["none", "present"] == "BLOCKED"
    assert answers["none", "absent"] == answers["active", "present"] == "CHARGING"


def test_explain_of_a_value_without_counterpart_gives_the_reason():
    """The row with the reason is shown as what fired."""
    result = run("explain", "PLANNED", "--from", STATUS[3], "--to", STATUS[1])
    assert result.exit_code == 1
    assert "no counterpart" in result.stdout


def test_explain_of_an_unknown_value_has_no_rows():
    """There is nothing to explain but that the value is unknown."""
    result = run("explain", "Occupied", *STATUS)
    assert result.exit_code == 1
    assert "Rows that fired" not in result.stdout


def test_catalogues_lists_all_and_shows_one():
    """Without an id one line a catalogue, with an id its enumerations."""
    assert "ocpp-2.0.1" in run("catalogues").stdout
    shown = run("catalogues", "ocpp-1.6").stdout
    assert "ChargePointErrorCode" in shown
    assert "Celcius = Celsius" in shown
    assert "Hertz = no value" in shown


def test_catalogues_as_json_have_values_aliases_sections_and_bindings():
    """One catalogue is an object, all are a list of such objects."""
    one = json.loads(run("catalogues", "ocpp-1.6", "--json").stdout)
    by_name = {enumeration["name"]: enumeration for enumeration in one["enumerations"]}
    units = by_name["UnitOfMeasure"]
    assert units["aliases"]["Celcius"] == "Celsius"
    assert units["aliases"]["Hertz"] is None
    assert units["section"] == "7.45"
    assert units["open"] is False
    assert "MeterValues.req: meterValue[].sampledValue[].unit" in units["bindings"]
    everything = json.loads(run("catalogues", "--json").stdout)
    assert one in everything


def test_an_unknown_catalogue_is_wrong_use():
    """The nearest id is named."""
    result = run("catalogues", "ocpp-16")
    assert result.exit_code == 2
    assert "ocpp-1.6" in result.stderr


def test_tables_lists_those_that_contain_a_word():
    """A part of an address picks tables."""
    result = run("tables", "solaruser/Phase")
    assert "ocpp-1.6/Phase" in result.stdout
    assert "ResetType" not in result.stdout


def test_tables_as_json_have_their_rows():
    """Each row says its values and relation."""
    tables = json.loads(run("tables", "solaruser/Phase", "--json").stdout)
    rows = {row["left"]: row for row in tables[0]["rows"]}
    assert rows["L1N"]["right"] == "L1-N"
    assert rows["L1N"]["relation"] == "equivalent"
    assert rows["Unknown"]["none"]


def test_check_is_clean_on_what_bridge_ships():
    """Exit status 0, nothing on standard output, a count on standard error."""
    result = run("check")
    assert (result.exit_code, result.stdout) == (0, "")
    assert " 0 error" in result.stderr


def test_check_tells_what_is_left_to_judge_when_asked():
    """Information is printed with --all only."""
    result = run("check", "--all", "--json")
    assert result.exit_code == 0
    assert {finding["severity"] for finding in json.loads(result.stdout)} == {"info"}


def test_check_fails_on_a_broken_table_of_the_users(tmp_path):
    """A table of one's own is checked with bridge's; its fault has path and line."""
    folder = tmp_path / "ocpp-1.6_ocpi-2.2.1"
    folder.mkdir()
    (folder / "ResetType_Status.toml").write_text(
        'left = "ocpp-1.6/ResetType"\nright = "ocpi-2.2.1/Status"\nbasis = "toy"\nrows = [\n'
        '  { left = "Hard", relation = "equivalnt", right = "UNKNOWN" },\n]\n'
    )
    result = run("check", "--mappings", str(tmp_path))
    assert result.exit_code == 1
    assert "ResetType_Status.toml:5: error: " in result.stdout
    assert "did you mean 'equivalent'?" in result.stdout


def in_a_process(*arguments: bytes | str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "bridge.cli", *arguments],
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
    )


def test_bytes_that_are_no_text_do_not_break_the_output():
    """An argument that is not UTF-8 is an unknown value, shown escaped."""
    done = in_a_process("translate", b"\xff\xfe", *STATUS, "--policy", "keep")
    assert done.returncode == 0
    assert done.stdout.startswith(b"keep:")
    assert b"Traceback" not in done.stderr


def test_a_terminal_without_unicode_gets_the_message_all_the_same():
    """A value with letters beyond ASCII is told of whatever the locale."""
    done = in_a_process("translate", "Lädt", *STATUS, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 1
    assert b"unknown-value" in done.stderr


def test_routes_lists_chains_with_their_loss():
    """From SolarUser to OCPI the way leads through OCPP 1.6."""
    result = run("routes", "solaruser/ChargePointStatus", "ocpi-2.2.1/Status", "--json")
    best = json.loads(result.stdout)[0]
    assert best["route"][1:-1] == ["ocpp-1.6/ChargePointStatus"]
    assert 0 < best["coverage"] < 1
    assert best["loss"] > 0
    assert "ocpp-1.6/ChargePointStatus" in run("routes", *best["route"][::2]).stdout


def test_a_route_can_be_fixed():
    """With --via the chain goes where it is told."""
    over = "ocpp-2.0.1/ConnectorStatusEnumType"
    result = run("translate", "Reserved", *STATUS, "--via", over, "--json")
    assert json.loads(result.stdout)["route"][1] == over


def test_coverage_counts_and_measures():
    """All ten phases of OCPP 1.6 are exact in SolarUser, so nothing is lost."""
    result = run("coverage", "solaruser/Phase", "--json")
    tables = json.loads(result.stdout)["tables"]
    back = next(
        t for t in tables if (t["source"], t["target"]) == ("ocpp-1.6/Phase", "solaruser/Phase")
    )
    assert (back["exact"], back["lossy"], back["ambiguous"], back["loss"]) == (10, 0, 0, 0.0)
    assert "| solaruser/Phase |" in run("coverage", "solaruser/Phase", "--markdown").stdout
    assert "loss (bits)" in run("coverage", "solaruser/Phase").stdout


def test_coverage_proves_the_pairs_complete():
    """No pair has an enumeration that is not judged, no table a value without a row."""
    pairs = json.loads(run("coverage", "--json").stdout)["pairs"]
    assert len(pairs) == 2 * 11
    assert {(pair["unjudged"], pair["missing"]) for pair in pairs} == {(0, 0)}


def test_coverage_takes_the_frequencies_of_ones_own_traffic(tmp_path):
    """If only Charging occurs, its target tells it: no loss."""
    counts = tmp_path / "counts.csv"
    counts.write_text("enumeration,value,count\nocpp-1.6/ChargePointStatus,Charging,7\n")
    result = run("coverage", "ocpi-2.2.1/Status", "--frequencies", str(counts), "--json")
    tallies = {(t["source"], t["target"]): t["loss"] for t in json.loads(result.stdout)["tables"]}
    assert tallies["ocpp-1.6/ChargePointStatus", "ocpi-2.2.1/Status"] == 0.0


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ("enumeration,valeu,count\n", "counts.csv:1: no column 'value'; did you mean 'valeu'?"),
        ("enumeration,value,count\na/b,C,many\n", "counts.csv:2: 'many' is no count"),
        ("enumeration,value,count\na/b,C,-1\n", "counts.csv:2: '-1' is no count"),
        ("enumeration,value,count\na/b,C,nan\n", "counts.csv:2: 'nan' is no count"),
    ],
)
def test_broken_frequencies_are_told_with_their_line(tmp_path, content, hint):
    """A missing column or a count that is none is wrong use."""
    counts = tmp_path / "counts.csv"
    counts.write_text(content)
    result = run("coverage", "--frequencies", str(counts))
    assert result.exit_code == 2
    assert hint in result.stderr


DEPOT = ["examples/depot.ndjson", "--topology", "examples/depot.toml"]
TOP = Path(__file__).parent.parent


@pytest.fixture
def at_the_top(monkeypatch):
    monkeypatch.chdir(TOP)


@pytest.mark.usefixtures("at_the_top")
def test_the_feed_of_the_depot_gives_patches_and_a_summary(tmp_path):
    """Patches are JSON lines on standard output; report and summary go where they are told."""
    report, summary = tmp_path / "report.ndjson", tmp_path / "summary.json"
    result = run("feed", *DEPOT, "--report", str(report), "--summary", str(summary))
    patches = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert patches[0].keys() == {"evse", "patch", "verdict", "findings"}
    assert patches[0]["evse"].keys() == {"country_code", "party_id", "location_id", "evse_uid"}
    assert all(patch["patch"].keys() == {"status", "last_updated"} for patch in patches)
    counted = json.loads(summary.read_text())
    assert counted["patches"] == len(patches)
    assert counted["unreadable"]["count"] == 1
    assert "lines that could not be read: 1" in result.stderr
    reported = [json.loads(line) for line in report.read_text().splitlines()]
    assert {record["outcome"]["verdict"] for record in reported} >= {"lossy", "ambiguous"}
    assert "exact" not in {record["outcome"]["verdict"] for record in reported}


@pytest.mark.usefixtures("at_the_top")
def test_a_strict_feed_fails_on_a_line_it_could_not_use():
    """The depot has one broken line: the output is the same, the exit status is 1."""
    strict = run("feed", *DEPOT, "--strict")
    assert strict.exit_code == 1
    assert strict.stdout == run("feed", *DEPOT).stdout


def test_a_feed_reads_standard_input():
    """Without files the frames come from standard input."""
    frame = [2, "1", "StatusNotification"]
    payload = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
    line = json.dumps([*frame, {**payload, "timestamp": "2026-03-01T10:00:00Z"}])
    result = CliRunner().invoke(cli.main, ["feed", "--station", "CP-7"], input=line)
    assert json.loads(result.stdout)["evse"]["evse_uid"] == "CP-7*1"
    assert json.loads(result.stdout)["patch"]["status"] == "AVAILABLE"


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["missing.ndjson"], "missing.ndjson"),
        (["--rollup", "worknig-first"], "working-first"),
        (["--policy", "prefered"], "preferred"),
        (["--offline-after", "-3"], "offline_after"),
        (["."], "directory"),
    ],
)
def test_wrong_use_of_the_feed_is_told(arguments, hint):
    """Exit status 2 and what is wrong."""
    result = CliRunner().invoke(cli.main, ["feed", *arguments], input="")
    assert result.exit_code == 2
    assert hint in result.stderr


def test_a_fact_given_as_two_things_is_wrong_use():
    """The last one does not win in silence."""
    facts = ["--fact", "session=active", "--fact", "session=none"]
    result = run("translate", "Finishing", *STATUS, *facts)
    assert result.exit_code == 2
    assert "'active'" in result.stderr
    assert "'none'" in result.stderr


@pytest.mark.parametrize("command", ["tables", "coverage"])
def test_a_word_that_no_address_contains_is_wrong_use(command):
    """An empty listing would look like an answer."""
    result = run(command, "nope")
    assert result.exit_code == 2
    assert "ocpp-1.6" in result.stderr


def test_counts_of_values_that_are_none_are_told(tmp_path):
    """Misspelt values in one's own counts do not vanish, and tell no loss."""
    counts = tmp_path / "counts.csv"
    counts.write_text("enumeration,value,count\nocpp-1.6/ResetType,Medium,3\n")
    result = run("coverage", "ocpp-1.6/ResetType", "--frequencies", str(counts))
    assert "ocpp-1.6/ResetType#Medium is no value" in result.stderr
    assert " - " in result.stdout
    counts.write_text("enumeration,value,count\nocpp-1.6/ResetTyp,Hard,3\n")
    assert run("coverage", "--frequencies", str(counts)).exit_code == 2
    counts.write_text(f"enumeration,value,count\na/b,{'x' * 200_000},3\n")
    assert "counts.csv:" in run("coverage", "--frequencies", str(counts)).stderr


@pytest.mark.usefixtures("at_the_top")
def test_a_report_never_takes_the_place_of_an_input(tmp_path):
    """An output that is read, too, is refused before anything is written."""
    log = tmp_path / "log.ndjson"
    log.write_bytes((TOP / DEPOT[0]).read_bytes())
    before = log.read_bytes()
    for option in ("--report", "--summary"):
        result = run("feed", str(log), option, str(log))
        assert result.exit_code == 2
        assert "is read" in result.stderr
    assert log.read_bytes() == before


@pytest.mark.usefixtures("at_the_top")
def test_a_report_of_before_stays_when_the_feed_cannot_begin(tmp_path):
    """Wrong use does not empty what was written the last time, nor leave half a file."""
    report = tmp_path / "report.ndjson"
    report.write_text("of before\n")
    assert run("feed", *DEPOT, "--report", str(report), "--rollup", "no").exit_code == 2
    assert report.read_text() == "of before\n"
    assert [path.name for path in tmp_path.iterdir()] == ["report.ndjson"]


def test_a_report_that_cannot_be_written_is_told():
    """A full disk, or a folder that is not there."""
    result = CliRunner().invoke(cli.main, ["feed", "--report", "/no/where"], input="")
    assert result.exit_code == 2
    assert "/no/where" in result.stderr


def test_a_live_feed_that_is_interrupted_still_sums_up(monkeypatch):
    """Ctrl-C ends the input, not the command."""

    def interrupted(_):
        yield "standard input", lines_then_interrupt()

    def lines_then_interrupt():
        yield b'[2,"1","Heartbeat",{}]'
        raise KeyboardInterrupt

    monkeypatch.setattr("bridge.terminal.inputs", interrupted)
    result = run("feed")
    assert result.exit_code == 0
    assert "1 frames of 1 stations" in result.stderr


def test_a_closed_standard_input_is_told(monkeypatch):
    """A daemon without one gets a message and no traceback."""
    monkeypatch.setattr("bridge.terminal.sys.stdin", None)
    with pytest.raises(ValueError, match="standard input is closed"):
        list(inputs(["-"]))


def test_a_closed_standard_output_is_told():
    """No command works for nobody: the reason goes to standard error, and the status is 2."""
    code = "import sys; sys.stdout = None; from bridge.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "catalogues"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, "bridge: standard output is closed\n")


def test_a_folder_in_place_of_a_file_is_told_in_words(tmp_path):
    """What the system refuses is told by file and reason, without a number."""
    result = run("feed", str(tmp_path))
    assert (result.exit_code, result.stderr) == (2, f"bridge: {tmp_path}: Is a directory\n")


def test_coverage_is_of_the_tables_that_contain_each_text():
    """Two addresses choose the one table between them, in both directions; what is in the tables
    left out is judged all the same."""
    chosen = ("ocpp-1.6/ChargePointStatus", "ocpi-2.2.1/Status")
    tallies = json.loads(run("coverage", *chosen, "--json").stdout)["tables"]
    assert {(each["source"], each["target"]) for each in tallies} == {chosen, chosen[::-1]}
    assert len(json.loads(run("tables", *chosen, "--json").stdout)) == 1
    pairs = json.loads(run("coverage", *chosen, "--json").stdout)["pairs"]
    assert [(each["tables"], each["unjudged"]) for each in pairs] == [(1, 0), (1, 0)]
    assert run("coverage", "--json", "--markdown").exit_code == 2


def test_a_catalogue_in_place_of_an_enumeration_is_told_what_it_has():
    """Its enumerations are known then, and none of them is guessed at; and the other way round."""
    result = run("translate", "x", "--from", "solaruser", "--to", "ocpp-1.6/Phase")
    assert result.exit_code == 2
    assert "no enumeration 'solaruser'; known: solaruser/" in result.stderr
    result = run("catalogues", "ocpp-1.6/Phase")
    assert "did you mean 'ocpp-1.6'?" in result.stderr


def test_a_long_file_is_watched_at_a_terminal(tmp_path, monkeypatch):
    """The lines come out the same beside a progress bar."""
    file = tmp_path / "long.ndjson"
    file.write_bytes(b"x\n" * 3000)
    monkeypatch.setattr("bridge.terminal.LONG_INPUT", 10)
    monkeypatch.setattr("bridge.terminal.sys.stderr", Terminal())
    ((name, lines),) = [(name, list(lines)) for name, lines in inputs([str(file)])]
    assert (name, len(lines)) == (str(file), 3000)


class Terminal(StringIO):
    """Standard error as a terminal."""

    def isatty(self):
        return True
