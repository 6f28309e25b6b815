"""The compiled form is what the sources say, or it is not used."""

from importlib import import_module

import attrs
import pytest

import bridge
from bridge import artefact, loading
from bridge.artefact import Compiled
from bridge.errors import TableError
from bridge.model import Catalogue, MappingTable, Pair

from .toys import (
    BELL,
    CATALOGUES,
    DOOR_GATE,
    PLAIN,
    PLAIN_ROWS,
    TOY_1,
    TOY_2,
    library,
    table,
    write,
)

library_module = import_module("bridge.library")  # bridge.library is the function
OWN = bridge.library()
SHELF = library_module.own_shelf()
FILES = [
    *sorted(SHELF.catalogues.glob("*.toml")),
    *OWN.table_files(),
    *OWN.pair_files(),
]
UNPACK = {
    Catalogue: artefact.unpack_catalogue,
    MappingTable: artefact.unpack_table,
    Pair: artefact.unpack_pair,
}


def read(path):
    """The model that a shipped file states, from its text."""
    text = path.read_text("utf-8")
    if path.parent == SHELF.catalogues:
        return loading.load_catalogue(text, path.name)
    if path.name == library_module.PAIR_FILE:
        return loading.load_pair(text, path.name)
    return loading.load_table(text, path.name, OWN.domain)


def whole(model):
    """A model with the fields that its equality leaves out, such as the lines of rows."""
    return attrs.asdict(model)


@pytest.mark.parametrize("path", FILES, ids=library_module.entry_name)
def test_what_is_packed_is_unpacked_the_same(path):
    """Every shipped catalogue, table and pair comes back from the artefact as it was."""
    model = read(path)
    packed = artefact.Artefact(artefact.write({"x": Compiled(b"source", model)}))
    again = UNPACK[type(model)](packed.entry("x", b"source")[0], path.name)
    assert again == model
    assert whole(again) == whole(model)


def test_a_row_with_everything_is_unpacked_the_same():
    """Fields that no shipped row may use come back, too."""
    rows = """\
{ left = "Open", right = "OPEN", relation = "overlaps", when = { bell = "rings" }, then = { dog = "barks" }, prefer = "back", direction = "back", note = "ä\\n", basis = "b", practice = ["x", "y"] },
{ left = "Shut", none = "" },
"""  # noqa: E501 - a row stands on one line
    head = 'left_facts = { bell = ["rings", "silent"] }\nright_facts = { dog = ["barks", "b"] }'
    model = loading.load_table(table(rows, head), DOOR_GATE)
    entry = artefact.Artefact(artefact.write({"x": Compiled(b"", model)})).entry("x", b"")[0]
    assert whole(artefact.unpack_table(entry, DOOR_GATE)) == whole(model)


def test_the_line_ends_of_a_checkout_do_not_make_an_entry_stale():
    """Git may turn line ends round on Windows; the text is the same."""
    assert artefact.digest(b"a\r\nb") == artefact.digest(b"a\nb")
    assert artefact.digest(b"a\nb") != artefact.digest(b"a\nc")


def test_an_entry_of_another_source_is_not_used():
    """A changed source and an unknown one have no entry."""
    content = artefact.write({"x": Compiled(b"old", loading.load_catalogue(TOY_1, "x"))})
    assert artefact.Artefact(content).entry("x", b"new") is None
    assert artefact.Artefact(content).entry("y", b"old") is None
    assert artefact.Artefact(content).entry("x", b"old")[0]["id"] == "toy-1"


GOOD = artefact.write({"x": Compiled(b"", loading.load_catalogue(TOY_1, "x"))})
FORMAT = b'{"format":%d,' % artefact.FORMAT
DIGEST = artefact.digest(b"").encode()
CORRUPT = {
    "empty": b"",
    "no JSON": b"\xff\x00",
    "no text": b"{}\xff",
    "another format": GOOD.replace(FORMAT, b'{"format":0,', 1),
    "no format": GOOD.replace(FORMAT, b"{", 1),
    "no entries": FORMAT + b'"x":0}\n',
    "a list": b"[]\n",
    "entries that are nothing": FORMAT + b'"entries":null}\n',
    "entries that are a list": FORMAT + b'"entries":["x"]}\n',
    "an entry that is a number": FORMAT + b'"entries":{"x":1}}\n',
    "an entry that is too short": FORMAT + b'"entries":{"x":[0]}}\n',
    "places that are text": FORMAT + b'"entries":{"x":["0","9","' + DIGEST + b'",[]]}}\n{}',
    "cut off in the index": GOOD[:40],
    "cut off in the body": GOOD[:-40],
    "cut off before the body": GOOD.partition(b"\n")[0],
    "garbled body": GOOD[:-40] + b"\xff" * 40,
}


@pytest.mark.parametrize("content", CORRUPT.values(), ids=CORRUPT)
def test_a_corrupt_artefact_has_no_entries(content):
    """Whatever befell the file, the sources are read in its place."""
    assert artefact.Artefact(content).entry("x", b"") is None


@pytest.fixture
def compiled(tmp_path, monkeypatch):
    """Put an artefact in the place of bridge's own."""
    monkeypatch.setattr(library_module, "PACKAGE", tmp_path / "package")

    def put(content):
        write(tmp_path / "package", {library_module.ARTEFACT: content})

    return put


def lying_catalogue():
    """A catalogue that is not what its source says: the artefact was used if it turns up."""
    return loading.load_catalogue(TOY_1.replace('"first"', '"from the artefact"'), "x")


def test_a_library_uses_a_fresh_entry(tmp_path, compiled):
    """An entry that was made from the very bytes of the source stands for it."""
    compiled(
        artefact.write({"catalogues/toy-1.toml": Compiled(TOY_1.encode(), lying_catalogue())})
    )
    assert library(tmp_path / "home").catalogue("toy-1").edition == "from the artefact"


def test_a_library_reads_the_source_of_a_stale_entry(tmp_path, compiled):
    """Whoever edits a catalogue sees the edit at once."""
    compiled(artefact.write({"catalogues/toy-1.toml": Compiled(b"as it was", lying_catalogue())}))
    assert library(tmp_path / "home").catalogue("toy-1").edition == "first"


def test_a_library_reads_the_sources_without_an_artefact(tmp_path, compiled):
    """No file of that name is no reason to fail."""
    compiled(b"")
    (tmp_path / "package" / library_module.ARTEFACT).unlink()
    assert library(tmp_path / "home").catalogue("toy-1").edition == "first"


def test_a_domain_by_address_is_that_of_the_catalogue_as_it_is(tmp_path, compiled):
    """A table whose fact has an enumeration as its domain changes with the enumeration, although
    its own file does not."""
    text = table(
        '{ left = "Open", relation = "equivalent", right = "OPEN", when = { bell = "rings" } },',
        'left_facts = { bell = "toy-1/Bell" }',
    )
    before = loading.load_table(text, DOOR_GATE, {"toy-1/Bell": BELL["bell"]}.__getitem__)
    compiled(artefact.write({DOOR_GATE: Compiled(text.encode(), before, ("toy-1", "toy-2"))}))
    louder = TOY_1.replace('{ wire = "silent" }', '{ wire = "silent" }, { wire = "roars" }')
    files = {DOOR_GATE: text, "catalogues/toy-1.toml": louder}
    found = library(tmp_path / "home", files).table("toy-1/Door", "toy-2/Gate")
    assert found.left_facts == {"bell": ("rings", "silent", "roars")}


def test_a_table_is_checked_against_the_catalogues_as_they_are(tmp_path, compiled):
    """A table that was sound when it was compiled is not so beside a catalogue that has lost one
    of its values since."""
    before = loading.load_table(PLAIN, DOOR_GATE)
    compiled(artefact.write({DOOR_GATE: Compiled(PLAIN.encode(), before, ("toy-1", "toy-2"))}))
    poorer = TOY_2.replace(', { wire = "SHUT" }', "", 1)
    toys = library(tmp_path / "home", {DOOR_GATE: PLAIN, "catalogues/toy-2.toml": poorer})
    with pytest.raises(TableError, match="'SHUT' is no value of toy-2/Gate"):
        toys.cells("toy-1/Door", "toy-2/Gate")


def test_the_artefact_and_the_sources_translate_alike(tmp_path, compiled):
    """A translator made from the artefact reports what one made from the sources reports."""
    sources = {**CATALOGUES, DOOR_GATE: PLAIN}
    from_source = library(tmp_path / "one", sources)
    compiled(
        artefact.write(
            {
                name: Compiled(text.encode(), model, catalogues)
                for name, text, model, catalogues in (
                    ("catalogues/toy-1.toml", TOY_1, from_source.catalogue("toy-1"), ()),
                    ("catalogues/toy-2.toml", TOY_2, from_source.catalogue("toy-2"), ()),
                    (
                        DOOR_GATE,
                        PLAIN,
                        from_source.table("toy-1/Door", "toy-2/Gate"),
                        ("toy-1", "toy-2"),
                    ),
                )
            }
        )
    )
    from_artefact = library(tmp_path / "two", sources)
    one, two = (
        bridge.translator("toy-1/Door", "toy-2/Gate", library=each)
        for each in (from_source, from_artefact)
    )
    assert dict(one) == dict(two)
    assert PLAIN_ROWS.count("\n") == len(one.cells.links)
