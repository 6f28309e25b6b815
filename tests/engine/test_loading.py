"""Files to models: every fault at once, each at its line."""

import pytest

from bridge.errors import TableError
from bridge.loading import load_catalogue, load_pair, load_table
from bridge.model import Direction
from bridge.relation import Relation

from .toys import MARK, PLAIN_ROWS, TOY_1, marked_line, table


def faults(loader, text, *more):
    with pytest.raises(TableError) as error:
        loader(text, "toy.toml", *more)
    return list(error.value.faults)


def row(content):
    return table(f"{{ {content} }}, {MARK}")


# --- what is read --------------------------------------------------------------------------------


def test_a_table_is_read_with_all_that_it_says():
    """Every key of a table and its rows arrives, and a row knows its line."""
    text = """\
left = "toy-1/Door"
right = "toy-2/Gate"
basis = "the books"
note = "toys"
left_facts = { bell = ["rings", "silent"] }
right_facts = { dog = ["barks", "sleeps"] }
rows = [
  { left = "Open", right = "OPEN", relation = "narrower", when = { bell = "rings" }, then = { dog = "barks" }, prefer = "both", direction = "forward", note = "n", basis = "b", practice = ["x", "y"] },

  { right = "SHUT", none = "why" },
]
"""  # noqa: E501 - a row stands on one line
    read = load_table(text, "toy.toml")
    first, second = read.rows
    assert (read.left, read.right, read.basis, read.note) == (
        "toy-1/Door",
        "toy-2/Gate",
        "the books",
        "toys",
    )
    assert read.left_facts == {"bell": ("rings", "silent")}
    assert read.right_facts == {"dog": ("barks", "sleeps")}
    assert read.path == "toy.toml"
    assert (first.left, first.right, first.relation) == ("Open", "OPEN", Relation.NARROWER)
    assert (first.when, first.then) == ({"bell": "rings"}, {"dog": "barks"})
    assert (first.prefer, first.direction) == (Direction.BOTH, Direction.FORWARD)
    assert (first.note, first.basis, first.practice) == ("n", "b", ("x", "y"))
    assert (second.left, second.right, second.relation, second.none) == (None, "SHUT", None, "why")
    assert (first.line, second.line) == (8, 10)


def test_rows_as_arrays_of_tables_are_read_with_their_lines():
    """TOML has another way to write rows, and a fault is found in it all the same."""
    text = """\
left = "toy-1/Door"
right = "toy-2/Gate"
basis = "the books"
[[rows]]
left = "Open"
none = "why"
[[rows]]
left = "Shut"
none = "why"
"""
    assert [row.line for row in load_table(text, "toy.toml").rows] == [4, 7]


def test_a_catalogue_is_read_with_all_that_it_says():
    """Enumerations come in the order of the file, each with its name and catalogue."""
    catalogue = load_catalogue(TOY_1, "toy-1.toml")
    assert [each.address for each in catalogue.enumerations] == ["toy-1/Door", "toy-1/Bell"]
    door = catalogue.by_name["Door"]
    assert door.wires == ("Open", "Shut")
    assert {alias.wire: alias.value for alias in door.aliases} == {
        "Opened": "Open",
        "Slammed": None,
    }
    assert [str(binding) for binding in door.bindings] == ["House: door"]
    assert not door.open


def test_a_pair_is_read_with_all_that_it_says():
    """A pair names what is the same and what has no counterpart."""
    pair = load_pair(
        """\
left = "toy-1"
right = "toy-2"
basis = "the books"
complete = true
same = [{ left = "Bell", right = "Bell" }]
none = [{ right = "Hatch", reason = "houses have none" }]
""",
        "pair.toml",
    )
    assert (pair.left, pair.right, pair.complete) == ("toy-1", "toy-2", True)
    assert (pair.same[0].left, pair.none[0].right) == ("Bell", "Hatch")
    assert pair.path == "pair.toml"


def test_a_fact_can_have_an_enumeration_as_its_domain():
    """An address stands for the words of that enumeration."""
    text = table(PLAIN_ROWS, 'left_facts = { bell = "toy-1/Bell", dog = ["barks", "sleeps"] }')
    read = load_table(text, "toy.toml", {"toy-1/Bell": ("rings", "silent")}.__getitem__)
    assert read.left_facts == {"bell": ("rings", "silent"), "dog": ("barks", "sleeps")}


# --- faults --------------------------------------------------------------------------------------

ROW_FAULTS = {
    'left = 1, none = "?"': "left: 1 is not text",
    'left = "Open", none = true': "none: True is not text",
    'left = "Open", relation = "equivalnt", right = "OPEN"': "did you mean 'equivalent'?",
    'left = "Open", relation = ["equivalent"], right = "OPEN"': "relation: ['equivalent'] is none",
    'left = "Open", none = "?", prefer = "forwards"': "did you mean 'forward'?",
    'left = "Open", none = "?", direction = 1': "direction: 1 is none of forward, back, both",
    'left = "Open", none = "?", practice = "x"': "practice: 'x' is not a list of text",
    'left = "Open", none = "?", practice = [1]': "practice: 1 is not text",
    'left = "Open", none = "?", when = "x"': "when: 'x' is not a table of facts",
    'left = "Open", none = "?", when = { bell = 1 }': "when: 1 is not text",
    'left = "Open", none = "?", remark = "x"': "unknown key 'remark'",
    'left = "Open", none = "?", notes = "x"': "unknown key 'notes'; did you mean 'note'?",
    'left = "Open", none = "?", line = 5': "unknown key 'line'",
}


@pytest.mark.parametrize(("content", "message"), ROW_FAULTS.items())
def test_a_fault_in_a_row_is_told_at_its_line(content, message):
    """A row of the wrong shape gives one fault that says what is wrong with it."""
    text = row(content)
    (fault,) = faults(load_table, text)
    assert fault.startswith(f"toy.toml:{marked_line(text)}: ")
    assert message in fault


TABLE_FAULTS = {
    "rows = 1": ["rows: "],
    "rows = [1]": [""],
    "rows = []\nleft_facts = 1": ["left_facts: "],
    "rows = []\nleft_facts = { a = 1 }": ["1 is not a list of text"],
    "rows = []\nleft_facts = { a = [1] }": ["1 is not text"],
    "rows = []\nnote = 1": ["note: 1 is not text"],
    "rows = []\nrow = 1": ["unknown key 'row'; did you mean 'rows'?"],
    "": ["missing key 'rows'"],
    "rows = []\npath = 'x'": ["unknown key 'path'"],
}


@pytest.mark.parametrize(("end", "messages"), TABLE_FAULTS.items())
def test_a_fault_of_a_table_is_told(end, messages):
    """A table of the wrong shape gives a fault for each thing that is wrong."""
    found = faults(load_table, f'left = "l"\nright = "r"\nbasis = "b"\n{end}\n')
    assert len(found) == len(messages)
    for fault, message in zip(found, messages, strict=True):
        assert fault.startswith("toy.toml:")
        assert message in fault


def test_rows_that_are_no_list_are_one_fault():
    """Text is no list of rows, and it is wrong once, not once a character."""
    (fault,) = faults(load_table, 'left = "l"\nright = "r"\nbasis = "b"\nrows = "abc"\n')
    assert fault.startswith("toy.toml:4: rows: ")


def test_all_faults_come_at_once_in_the_order_of_lines():
    """Nobody repairs a file fault by fault."""
    text = """\
lift = "toy-1/Door"
right = 2
rows = [
  { left = "Open", relation = "equivalnt", right = "OPEN" },
  { left = 3, wen = { bell = 4 } },
]
left_facts = { bell = "toy-1/Bel" }
"""

    def domain(address):
        raise LookupError(f"no enumeration {address!r}")

    assert faults(load_table, text, domain) == [
        "toy.toml:1: missing key 'left'",
        "toy.toml:1: missing key 'basis'",
        "toy.toml:1: unknown key 'lift'; did you mean 'left'?",
        "toy.toml:2: right: 2 is not text",
        "toy.toml:4: relation: 'equivalnt' is none of equivalent, narrower, broader, overlaps, "
        "disjoint; did you mean 'equivalent'?",
        "toy.toml:5: left: 3 is not text",
        "toy.toml:5: unknown key 'wen'; did you mean 'when'?",
        "toy.toml:7: left_facts.bell: no enumeration 'toy-1/Bel'",
    ]


def test_an_unknown_domain_alone_is_a_fault():
    """A table that is sound but for the address of a domain is not loaded."""
    text = table(PLAIN_ROWS, f'left_facts = {{ bell = "toy-1/Bel" }} {MARK}')
    (fault,) = faults(load_table, text, {}.__getitem__)
    assert fault.startswith(f"toy.toml:{marked_line(text)}: left_facts.bell: ")


def test_an_address_as_domain_needs_somebody_who_knows_it():
    """Without a library an address is just text where a list of words belongs."""
    (fault,) = faults(load_table, table(PLAIN_ROWS, 'left_facts = { bell = "toy-1/Bell" }'))
    assert "'toy-1/Bell' is not a list of text" in fault


SYNTAX = {
    "no value": ("a = 1\nb =\n", 2),
    "a value twice": ("a = 1\nb = 2\na = 3\n", 3),
    "no end of a string": ('a = 1\nb = "x\n', 2),
    "no end of an array": ("a = 1\nb = [\n1,\n", 4),
    "a date that is none": ("a = 1\nb = 2020-13-45\n", 2),
    "a key that looks like a place": ('["x (at y"]\n["x (at y"]\n\n\n', 2),
}


@pytest.mark.parametrize(("text", "line"), SYNTAX.values(), ids=SYNTAX)
@pytest.mark.parametrize("loader", [load_table, load_catalogue, load_pair])
def test_what_is_no_toml_is_told_at_its_line(loader, text, line):
    """The reader's message comes with the line in front."""
    (fault,) = faults(loader, text)
    assert fault.startswith(f"toy.toml:{line}: ")


def test_a_number_that_python_refuses_to_read_is_a_fault():
    """Python reads no whole number of more than 4300 digits unless told to."""
    (fault,) = faults(load_table, f"a = {'1' * 5000}\n")
    assert fault.startswith("toy.toml:")


@pytest.mark.parametrize(
    "text", ["a = " + "[" * 100_000, "a = " + "{a=" * 100_000], ids=["array", "inline table"]
)
def test_deep_nesting_is_a_fault_and_no_crash(text):
    """Whoever writes a hundred thousand brackets is told so."""
    (fault,) = faults(load_table, text)
    assert fault.startswith("toy.toml:1: ")


def test_a_deep_key_is_a_fault_and_no_crash():
    """Dotted keys nest as well."""
    text = row(f'left = "Open", none = "?", when = {{ {"a." * 3000}b = 1 }}')
    (fault,) = faults(load_table, text)
    assert fault.startswith(f"toy.toml:{marked_line(text)}: when: ")


# --- catalogues ----------------------------------------------------------------------------------

DOOR = """\
id = "toy-1"
protocol = "Toy"
version = "1"
edition = "first"
sources = [{ id = "book", title = "t", where = "w" }]
[enumerations.Door]
section = "1"
"""
CATALOGUE_FAULTS = {
    "a value twice": (
        'source = "book"\nvalues = [\n{ wire = "Open" },\n{ wire = "Open" }, # <- fault\n]',
        "'Open' is listed twice",
    ),
    "an alias that is a value": (
        'source = "book"\nvalues = [{ wire = "Open" }]\n'
        'aliases = [\n{ wire = "Open" }, # <- fault\n]',
        "'Open' is already a value or an alias",
    ),
    "an alias twice": (
        'source = "book"\nvalues = []\n'
        'aliases = [\n{ wire = "X" },\n{ wire = "X" }, # <- fault\n]',
        "'X' is already a value or an alias",
    ),
    "an alias of no value": (
        'source = "book"\nvalues = [{ wire = "Open" }]\n'
        'aliases = [\n{ wire = "X", value = "Opne" }, # <- fault\n]',
        "'Opne' is no value; did you mean 'Open'?",
    ),
    "a default that is no value": (
        'source = "book"\nvalues = [{ wire = "Open" }]\n'
        'bindings = [\n{ object = "o", field = "f", default = "Opne" }, # <- fault\n]',
        "the default 'Opne' is no value",
    ),
    "an unknown source": (
        'source = "boo" # <- fault\nvalues = [{ wire = "Open" }]',
        "'boo' is none of the catalogue's sources; did you mean 'book'?",
    ),
    "an unknown key of a value": (
        'source = "book"\nvalues = [\n{ wire = "Open", notes = "?" }, # <- fault\n]',
        "unknown key 'notes'; did you mean 'note'?",
    ),
    "a value without spelling": (
        'source = "book"\nvalues = [\n{ note = "?" }, # <- fault\n]',
        "missing key 'wire'",
    ),
    "a code that is no number": (
        'source = "book"\nvalues = [\n{ wire = "Open", code = "1" }, # <- fault\n]',
        "code: '1' is not a whole number",
    ),
    "a code that is true": (
        'source = "book"\nvalues = [\n{ wire = "Open", code = true }, # <- fault\n]',
        "code: True is not a whole number",
    ),
    "an openness that is text": (
        'source = "book"\nopen = "yes" # <- fault\nvalues = [{ wire = "Open" }]',
        "open: 'yes' is not true or false",
    ),
    "a note that is a number": (
        'source = "book"\nnote = 1 # <- fault\nvalues = [{ wire = "Open" }]',
        "note: 1 is not text",
    ),
    "a since that is a number": (
        'source = "book"\nvalues = [\n{ wire = "Open", since = 1 }, # <- fault\n]',
        "since: 1 is not text",
    ),
    "a name inside": (
        'source = "book"\nname = "Other" # <- fault\nvalues = [{ wire = "Open" }]',
        "unknown key 'name'",
    ),
    "a catalogue inside": (
        'source = "book"\ncatalogue = "toy-9" # <- fault\nvalues = [{ wire = "Open" }]',
        "unknown key 'catalogue'",
    ),
}


@pytest.mark.parametrize(("end", "message"), CATALOGUE_FAULTS.values(), ids=CATALOGUE_FAULTS)
def test_a_fault_in_a_catalogue_is_told_at_its_line(end, message):
    """Each fault within an enumeration has its line, whichever enumeration it is."""
    other = '[enumerations.Bell]\nsection = "2"\nsource = "book"\nvalues = []\n'
    head = DOOR.replace("[enumerations.Door]\n", f"{other}[enumerations.Door]\n")
    text = f"{head}{end}\n"
    assert faults(load_catalogue, text) == [f"toy.toml:{marked_line(text)}: {message}"]


def test_the_faults_of_a_catalogue_come_at_once():
    """Two enumerations with faults are told in one go."""
    text = f"""\
{DOOR}source = "boo"
values = [{{ wire = "X" }}, {{ wire = "X" }}]
[enumerations.Bell]
section = "2"
source = "bok"
values = []
"""
    assert [fault.partition(": ")[0] for fault in faults(load_catalogue, text)] == [
        "toy.toml:8",
        "toy.toml:9",
        "toy.toml:12",
    ]


@pytest.mark.parametrize("enumerations", ["1", '"x"', "[1]", "{ Door = 1 }"])
def test_enumerations_of_the_wrong_kind_are_a_fault(enumerations):
    """What is no table of enumerations is told."""
    head = DOOR.partition("[enumerations.Door]")[0]
    found = faults(load_catalogue, f"{head}enumerations = {enumerations}\n")
    assert len(found) == 1
    assert found[0].startswith("toy.toml:6: ")


def test_enumerations_are_named_by_their_tables():
    """A list of enumerations that name themselves, and any catalogue, is refused."""
    head = DOOR.replace("[enumerations.Door]", "[[enumerations]]")
    text = f'{head}name = "Door"\ncatalogue = "toy-9"\nsource = "book"\nvalues = []\n'
    assert faults(load_catalogue, text)


def test_a_catalogue_without_an_id_is_told_once():
    """What is missing is missing once, not in every enumeration again."""
    text = TOY_1.replace('id = "toy-1"\n', "", 1)
    assert faults(load_catalogue, text) == ["toy.toml:1: missing key 'id'"]


def test_a_catalogue_whose_id_is_no_text_is_told_once():
    """What is wrong is wrong once, not in every enumeration again."""
    text = TOY_1.replace('id = "toy-1"\n', "id = 1\n", 1)
    assert faults(load_catalogue, text) == ["toy.toml:1: id: 1 is not text"]


# --- pairs ---------------------------------------------------------------------------------------


def test_a_fault_of_a_pair_is_told_at_its_line():
    """Pairs are checked as tables are."""
    text = """\
left = "toy-1"
right = "toy-2"
basis = "b"
complete = "yes"
same = [
  { left = "Bell", rigth = "Bell" },
]
path = "elsewhere"
none = [{ reason = 1 }]
"""
    assert faults(load_pair, text) == [
        "toy.toml:4: complete: 'yes' is not true or false",
        "toy.toml:6: missing key 'right'",
        "toy.toml:6: unknown key 'rigth'; did you mean 'right'?",
        "toy.toml:8: unknown key 'path'",
        "toy.toml:9: reason: 1 is not text",
    ]
