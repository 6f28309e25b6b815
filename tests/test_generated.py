"""What is generated from the sources is fresh."""

import pytest

from bridge import generate
from bridge.errors import BridgeError
from bridge.model import Catalogue, Enumeration, Source, Value


@pytest.mark.parametrize("path", list(generate.outputs()), ids=lambda path: path.name)
def test_generated_files_are_fresh(path):
    """Enumeration modules and the artefact are what the catalogues and tables give."""
    fresh = path.is_file() and path.read_bytes() == generate.outputs()[path]
    assert fresh, "run: python -m bridge.generate"


def catalogue_of(*values: Value) -> Catalogue:
    enumeration = Enumeration("Toy", "toy-1", "1", "book", values)
    return Catalogue(
        "toy-1", "Toy", "1", "first", (Source("book", "Book", "shelf"),), (enumeration,)
    )


def test_a_member_is_named_by_its_wire_spelling_with_illegal_characters_replaced():
    """`Energy.Active` becomes `Energy_Active`, and keeps its spelling as its value."""
    assert 'Energy_Active = "Energy.Active"' in generate.enum_module(
        catalogue_of(Value("Energy.Active"))
    )


@pytest.mark.parametrize("wire", ["None", "2.0", "upper", "__init__", "_x", ""])
def test_a_wire_spelling_that_cannot_be_a_name_asks_for_one(wire):
    """Keywords, digits in front and names that text has already need a name in the catalogue."""
    with pytest.raises(BridgeError, match="give the value a name in the catalogue"):
        generate.enum_module(catalogue_of(Value(wire)))


def test_two_wire_spellings_with_one_name_ask_for_another():
    """`a-b` and `a.b` would be one member."""
    with pytest.raises(BridgeError, match="a_b"):
        generate.enum_module(catalogue_of(Value("a-b"), Value("a.b")))


def test_a_name_of_the_catalogue_wins():
    """A value with a name is a member of that name."""
    module = generate.enum_module(catalogue_of(Value("2.0", name="v2_0", deprecated="use 2.1")))
    assert 'v2_0 = "2.0"' in module
    assert "Deprecated: use 2.1." in module


def test_main_writes_only_what_is_not_fresh(tmp_path, monkeypatch, capsys):
    """A second run has nothing to write."""
    target = tmp_path / "bridge" / "toy.py"
    target.parent.mkdir()
    monkeypatch.setattr(generate, "outputs", lambda: {target: b"fresh"})
    monkeypatch.setattr(generate, "PACKAGE", target.parent)
    generate.main()
    assert target.read_bytes() == b"fresh"
    assert capsys.readouterr().out == "wrote bridge/toy.py\n"
    generate.main()
    assert capsys.readouterr().out == ""
