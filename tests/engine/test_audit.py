"""What the audit finds beside the rules about tables: faults of files, catalogues and pairs."""

import pytest

from bridge.audit import audit

from .toys import DOOR_GATE, MARK, PLAIN, TOY_1, TOY_2, library, marked_line

BELL_TOY_1 = """\
id = "toy-1"
protocol = "Toy"
version = "1"
edition = "first"
sources = [{ id = "book", title = "t", where = "w" }]
[enumerations.Bell]
section = "1"
source = "book"
values = [{ wire = "rings" }, { wire = "silent" }]
"""
BELL_TOY_2 = BELL_TOY_1.replace("toy-1", "toy-2")
PAIR_PATH = "toy-1_toy-2/pair.toml"
HEAD = f'left = "toy-1"\nright = "toy-2" {MARK}\nbasis = "b"\n'


def found(folder, files):
    findings = audit(library(folder, files))
    return [(each.code, each.where.removeprefix(f"{folder.name}/")) for each in findings]


def only_bells(pair):
    """Two catalogues of one enumeration each, and a pair of them."""
    return {
        "catalogues/toy-1.toml": BELL_TOY_1,
        "catalogues/toy-2.toml": BELL_TOY_2,
        PAIR_PATH: pair,
    }


def test_catalogues_and_tables_without_faults_have_no_findings(tmp_path):
    """Nothing is found where nothing is wrong."""
    assert found(tmp_path, {DOOR_GATE: PLAIN}) == []


def test_whoever_asks_is_told_what_is_being_checked(tmp_path):
    """One call a file, catalogues first, then tables, then pairs."""
    steps = []
    files = {DOOR_GATE: PLAIN, PAIR_PATH: HEAD}
    audit(library(tmp_path, files), steps.append)
    assert steps == [
        "catalogues/toy-1.toml",
        "catalogues/toy-2.toml",
        f"{tmp_path.name}/{DOOR_GATE}",
        f"{tmp_path.name}/{PAIR_PATH}",
    ]


BROKEN = "a = 1\nb =\n"


@pytest.mark.parametrize("path", ["catalogues/toy-3.toml", DOOR_GATE, PAIR_PATH])
def test_a_file_that_cannot_be_read_is_found_at_its_line(tmp_path, path):
    """A fault of one file does not end the audit."""
    assert found(tmp_path, {path: BROKEN}) == [("unreadable-file", f"{path}:2")]


def test_every_fault_of_a_file_is_a_finding(tmp_path):
    """A finding has one fault, at its line."""
    text = 'left = 1\nright = "toy-2/Gate"\nbasis = "b"\nrows = []\nrow = []\n'
    findings = found(tmp_path, {DOOR_GATE: text})
    assert findings == [
        ("unreadable-file", f"{DOOR_GATE}:1"),
        ("unreadable-file", f"{DOOR_GATE}:5"),
    ]


def test_a_catalogue_under_another_name_is_misplaced(tmp_path):
    """The id of a catalogue is the name of its file."""
    assert found(tmp_path, {"catalogues/toy-3.toml": TOY_1}) == [
        ("misplaced-file", "catalogues/toy-3.toml:1")
    ]


def test_an_enumeration_without_values_is_found(tmp_path):
    """Nothing can be translated from or into it."""
    text = TOY_2 + '[enumerations.None]\nsection = "9"\nsource = "book"\nvalues = []\n'
    assert found(tmp_path, {"catalogues/toy-2.toml": text}) == [
        ("empty-enumeration", "catalogues/toy-2.toml:1")
    ]


@pytest.mark.parametrize(
    "spelling", ['{ wire = "keep:Open" }', '{ wire = "Open" }]\naliases = [{ wire = "keep:" }']
)
def test_a_spelling_that_looks_like_a_kept_value_is_found(tmp_path, spelling):
    """Else nobody could tell a value of the target from a kept one."""
    text = f'{TOY_2}[enumerations.X]\nsection = "9"\nsource = "book"\nvalues = [{spelling}]\n'
    assert found(tmp_path, {"catalogues/toy-2.toml": text}) == [
        ("reserved-spelling", "catalogues/toy-2.toml:1")
    ]


def test_a_table_of_unknown_enumerations_is_found(tmp_path):
    """Both sides are looked for."""
    text = PLAIN.replace("toy-1/Door", "toy-1/Dor").replace("toy-2/Gate", "toy-9/Gate")
    findings = audit(library(tmp_path, {DOOR_GATE: text}))
    assert [each.code for each in findings] == ["unknown-enumeration"] * 2
    assert "left: no enumeration 'toy-1/Dor'; did you mean 'toy-1/Door'?" in findings[0].message
    assert findings[1].message.startswith("right: no enumeration 'toy-9/Gate'")


@pytest.mark.parametrize("path", ["toy-1_toy-2/Gate_Door.toml", "toy-2_toy-1/Door_Gate.toml"])
def test_a_table_in_another_place_is_misplaced(tmp_path, path):
    """A table is looked for by the names of its enumerations."""
    assert found(tmp_path, {path: PLAIN}) == [("misplaced-file", f"{path}:1")]


PAIRS = {
    "nothing judged, and complete": (
        "complete = true\n",
        [("enumeration-not-judged", "error"), ("enumeration-not-judged", "error")],
    ),
    "nothing judged yet": (
        "",
        [("enumeration-not-judged", "info"), ("enumeration-not-judged", "info")],
    ),
    "one without counterpart, the other not judged": (
        'none = [{ left = "Bell", reason = "why" }]\n',
        [("enumeration-not-judged", "info")],
    ),
    "the same": ('complete = true\nsame = [{ left = "Bell", right = "Bell" }]\n', []),
    "both without counterpart": (
        'none = [{ left = "Bell", reason = "a" }, { right = "Bell", reason = "b" }]\n',
        [],
    ),
    "without a reason": (
        'none = [{ left = "Bell", reason = " " }, { right = "Bell", reason = "b" }]\n',
        [("reason-empty", "error")],
    ),
    "no counterpart of both at once": (
        'none = [{ left = "Bell", right = "Bell", reason = "a" }]\n',
        [("reason-empty", "error")],
    ),
    "no counterpart of nothing": (
        'same = [{ left = "Bell", right = "Bell" }]\nnone = [{ reason = "a" }]\n',
        [("reason-empty", "error")],
    ),
    "the same as something unknown": (
        'same = [{ left = "Bell", right = "Bel" }]\nnone = [{ right = "Bell", reason = "b" }]\n',
        [("unknown-enumeration", "error")],
    ),
    "no counterpart of something unknown": (
        'same = [{ left = "Bell", right = "Bell" }]\nnone = [{ left = "Bel", reason = "b" }]\n',
        [("unknown-enumeration", "error")],
    ),
}


@pytest.mark.parametrize(("rest", "wanted"), PAIRS.values(), ids=PAIRS)
def test_a_pair_is_checked_against_both_catalogues(tmp_path, rest, wanted):
    """Every enumeration of both sides is judged, or the pair says that it is not complete."""
    findings = audit(library(tmp_path, only_bells(HEAD + rest)))
    assert [(each.code, each.severity) for each in findings] == wanted
    assert all(each.where == f"{tmp_path.name}/{PAIR_PATH}:1" for each in findings)


def test_an_enumeration_in_a_table_is_judged(tmp_path):
    """A table of a pair counts, whatever else the pair says."""
    table = """\
left = "toy-1/Bell"
right = "toy-2/Bell"
basis = "b"
rows = [
  { left = "rings", relation = "equivalent", right = "rings" },
  { left = "silent", relation = "equivalent", right = "silent" },
]
"""
    files = {**only_bells(HEAD + "complete = true\n"), "toy-1_toy-2/Bell_Bell.toml": table}
    assert found(tmp_path, files) == []


def test_a_table_that_cannot_be_read_judges_nothing(tmp_path):
    """Its fault is told, and that the pair lacks it."""
    files = {
        **only_bells(HEAD + "complete = true\n"),
        "toy-1_toy-2/Bell_Bell.toml": BROKEN,
        "toy-2_toy-1/Bell_Bell.toml": BROKEN,
    }
    codes = [code for code, _ in found(tmp_path, files)]
    assert codes == ["two-tables"] + ["unreadable-file"] * 2 + ["enumeration-not-judged"] * 2


def test_same_that_is_not_the_same_is_found(tmp_path):
    """Enumerations declared the same have the same spellings, in whatever order."""
    files = only_bells(HEAD + 'same = [{ left = "Bell", right = "Bell" }]\n')
    files["catalogues/toy-2.toml"] = BELL_TOY_2.replace('"silent"', '"mute"')
    (finding,) = audit(library(tmp_path, files))
    assert finding.code == "same-that-is-not"
    assert finding.message == "Bell and Bell differ in mute, silent"


def test_a_pair_without_a_basis_is_found(tmp_path):
    """A pair says what it is judged from, as a table does."""
    rest = 'same = [{ left = "Bell", right = "Bell" }]\n'
    files = only_bells(HEAD.replace('basis = "b"', 'basis = " "') + rest)
    assert found(tmp_path, files) == [("missing-basis", f"{PAIR_PATH}:1")]


def test_a_pair_in_another_folder_is_misplaced(tmp_path):
    """The folder of a pair has the names of its catalogues."""
    files = only_bells("")
    files["toy-2_toy-1/pair.toml"] = HEAD + 'same = [{ left = "Bell", right = "Bell" }]\n'
    del files[PAIR_PATH]
    assert found(tmp_path, files) == [("misplaced-file", "toy-2_toy-1/pair.toml:1")]


def test_a_pair_of_an_unknown_catalogue_is_found(tmp_path):
    """A catalogue that is not there ends the checks of the pair, not the audit."""
    findings = audit(library(tmp_path, {PAIR_PATH: HEAD.replace('"toy-2"', '"toy-9"')}))
    assert [each.code for each in findings] == ["unreadable-file"]
    assert "no catalogue 'toy-9'" in findings[0].message


def test_the_lines_of_marks_are_those_of_readers():
    """The helper that these tests count lines with counts from one."""
    assert marked_line(HEAD) == 2
