"""Where things are found, and what is said of what is not found."""

from importlib import import_module
from pathlib import Path

import pytest

import bridge
from bridge.errors import BridgeError, TableError, UnknownAddressError
from bridge.model import Direction, Row
from bridge.relation import Relation

from .toys import CATALOGUES, DOOR_GATE, PLAIN, TOY_1, TOY_2, library, table, write

library_module = import_module("bridge.library")  # bridge.library is the function

PAIR = """\
left = "toy-1"
right = "toy-2"
basis = "the books"
same = [{ left = "Bell", right = "Bell", basis = "both books", note = "a bell is a bell" }]
"""
PAIR_PATH = "toy-1_toy-2/pair.toml"
ONLY_BACK = table(
    '{ left = "Open", relation = "narrower", right = "OPEN" },\n'
    '{ left = "Shut", relation = "narrower", right = "OPEN" },\n'
    '{ right = "SHUT", none = "never" },'
)

# --- addresses -----------------------------------------------------------------------------------


def test_a_catalogue_is_found_by_its_id(tmp_path):
    """The ids are the names of the files."""
    toys = library(tmp_path)
    assert toys.catalogue_ids == ("toy-1", "toy-2")
    assert toys.catalogue("toy-2").edition == "first"


def test_a_file_is_read_once(tmp_path):
    """What was asked for before is the same object."""
    toys = library(tmp_path, {DOOR_GATE: PLAIN})
    assert toys.catalogue("toy-1") is toys.catalogue("toy-1")
    assert toys.cells("toy-1/Door", "toy-2/Gate") is toys.cells("toy-1/Door", "toy-2/Gate")


ADDRESSES = {
    "toy-1/Dor": ("toy-1/Door",),
    "toy-1/door": ("toy-1/Door",),
    "toy-3/Door": ("toy-1/Door",),
    "Door": ("toy-1/Door",),
    "Bell": ("toy-1/Bell", "toy-2/Bell"),
    "toy-1": (),
    "toy-1/": (),
    "/Door": (),
    "": (),
    "../toys/Door": (),
    "toy-1/../toy-2/Gate": ("toy-2/Gate",),
    "toy-1/Door/..": ("toy-1/Door",),
    "..": (),
    "/etc/passwd": (),
    "toy-1\0/Door": ("toy-1/Door",),
}


@pytest.mark.parametrize(("address", "nearest"), ADDRESSES.items())
def test_an_unknown_enumeration_is_refused_with_the_nearest(tmp_path, address, nearest):
    """No address but those of the catalogues names anything, and no path leads out of them."""
    with pytest.raises(UnknownAddressError) as error:
        library(tmp_path).enumeration(address)
    assert error.value.wanted in (address, address.partition("/")[0])
    assert set(nearest) <= set(error.value.nearest)
    assert all(each in str(error.value) for each in nearest)


@pytest.mark.parametrize("id", ["../catalogues/toy-1", "toy-1.toml", "/toy-1", ".", ""])
def test_an_unknown_catalogue_is_refused(tmp_path, id):
    """A path is no id."""
    with pytest.raises(UnknownAddressError, match="no catalogue"):
        library(tmp_path).catalogue(id)


def test_an_unknown_catalogue_comes_with_the_nearest_or_all(tmp_path):
    """What looks like an id gets a hint; what does not, the list."""
    with pytest.raises(UnknownAddressError, match="did you mean 'toy-1'"):
        library(tmp_path).catalogue("toy_1")
    with pytest.raises(UnknownAddressError, match="toy-1, toy-2"):
        library(tmp_path).catalogue("ocpp")


@pytest.mark.parametrize("address", ["toy-1", "a/b/c", "a/b#c", "", "/", "../x"])
def test_a_domain_that_is_no_address_is_refused(tmp_path, address):
    """The domain of a fact is an enumeration, CATALOGUE/NAME."""
    with pytest.raises(UnknownAddressError):
        library(tmp_path).domain(address)


def test_a_domain_is_the_words_of_its_enumeration(tmp_path):
    """In the order of the standard."""
    assert library(tmp_path).domain("toy-2/Bell") == ("silent", "rings")


# --- tables --------------------------------------------------------------------------------------


def test_a_table_serves_both_directions(tmp_path):
    """The order in which a table is written is not the order in which it is asked for."""
    toys = library(tmp_path, {DOOR_GATE: ONLY_BACK})
    assert toys.cells("toy-1/Door", "toy-2/Gate").route == ("toy-1/Door", "toy-2/Gate")
    assert toys.cells("toy-2/Gate", "toy-1/Door").route == ("toy-2/Gate", "toy-1/Door")
    back = bridge.translator("toy-2/Gate", "toy-1/Door", library=toys)
    assert back["OPEN"].candidates == ("Open", "Shut")
    assert back["OPEN"].verdict == "ambiguous"


def test_a_table_is_given_as_it_is_written(tmp_path):
    """Only the written order has a table."""
    toys = library(tmp_path, {DOOR_GATE: PLAIN})
    assert toys.table("toy-1/Door", "toy-2/Gate").rows[0].left == "Open"
    with pytest.raises(UnknownAddressError):
        toys.table("toy-2/Gate", "toy-1/Door")


def test_same_enumerations_are_a_table_of_equivalents(tmp_path):
    """What a pair declares the same translates exactly, each value to its namesake."""
    toys = library(tmp_path, {PAIR_PATH: PAIR})
    for source, target in (("toy-1/Bell", "toy-2/Bell"), ("toy-2/Bell", "toy-1/Bell")):
        bell = bridge.translator(source, target, library=toys)
        assert {wire: outcome.value for wire, outcome in bell.items()} == {
            "rings": "rings",
            "silent": "silent",
        }
        assert {outcome.verdict for outcome in bell.values()} == {"exact"}


def test_one_of_several_same_enumerations_is_found(tmp_path):
    """A pair lists as many as there are."""
    two = PAIR.replace("same = [", 'same = [{ left = "Door", right = "Gate" }, ')
    assert library(tmp_path, {PAIR_PATH: two}).cells("toy-1/Bell", "toy-2/Bell").links


def test_same_enumerations_cite_the_pair(tmp_path):
    """The table of two equal enumerations has the basis and the note of the pair."""
    (same,) = library(tmp_path, {PAIR_PATH: PAIR}).tables()
    assert (same.basis, same.note) == ("both books", "a bell is a bell")
    assert same.path.endswith(PAIR_PATH)
    assert same.rows == (
        Row("rings", "rings", Relation.EQUIVALENT, direction=Direction.BOTH),
        Row("silent", "silent", Relation.EQUIVALENT, direction=Direction.BOTH),
    )


def test_same_enumerations_that_are_not_the_same_do_not_translate(tmp_path):
    """A claim that a value exists on the other side is not taken on trust."""
    toys = library(tmp_path, {PAIR_PATH: PAIR.replace('right = "Bell"', 'right = "Gate"')})
    with pytest.raises(TableError, match="'rings' is no value of toy-2/Gate"):
        toys.cells("toy-1/Bell", "toy-2/Gate")


def test_no_table_comes_with_those_that_there_are(tmp_path):
    """Whoever asks for a link that nobody judged is told which links there are."""
    with pytest.raises(UnknownAddressError) as error:
        library(tmp_path, {DOOR_GATE: PLAIN}).cells("toy-1/Door", "toy-2/Hatch")
    assert error.value.known == ("toy-2/Gate",)
    with pytest.raises(UnknownAddressError) as error:
        library(tmp_path, {DOOR_GATE: PLAIN}).cells("toy-2/Gate", "toy-2/Hatch")
    assert error.value.known == ("toy-1/Door",)


@pytest.mark.parametrize("name", ["draft.toml", "Door_Gate_old.toml", "_.toml"])
def test_a_stray_file_in_a_pair_does_not_hide_that_there_is_no_table(tmp_path, name):
    """A file of another name is for the audit to tell, not for whoever translates."""
    toys = library(tmp_path, {DOOR_GATE: PLAIN, f"toy-1_toy-2/{name}": PLAIN})
    with pytest.raises(UnknownAddressError, match="no table"):
        toys.cells("toy-1/Door", "toy-2/Hatch")


def test_a_table_in_the_wrong_place_is_refused(tmp_path):
    """A file that says other enumerations than its name is not used for either."""
    toys = library(tmp_path, {"toy-1_toy-2/Door_Hatch.toml": PLAIN})
    with pytest.raises(TableError, match=r"Door_Hatch\.toml:1: says toy-1/Door and toy-2/Gate"):
        toys.cells("toy-1/Door", "toy-2/Hatch")


def test_all_tables_and_pairs_are_listed_in_alphabetical_order(tmp_path):
    """Files of tables come pair by pair; a pair's own file is none of them."""
    files = {
        PAIR_PATH: PAIR,
        DOOR_GATE: PLAIN,
        "toy-1_toy-2/Bell_Gate.toml": "",
        "toy-0_toy-1/X_Y.toml": "",
        "toy-0_toy-1/notes.txt": "",
        "docs/a_b.toml": "",
    }
    toys = library(tmp_path, files)
    assert [path.name for path in toys.table_files()] == [
        "X_Y.toml",
        "Bell_Gate.toml",
        "Door_Gate.toml",
    ]
    assert [pair.left for pair in toys.pairs()] == ["toy-1"]


def test_the_order_of_files_on_the_disk_changes_nothing(tmp_path, monkeypatch):
    """Law 17, on files: a folder that lists its files in another order is the same library."""
    files = {PAIR_PATH: PAIR, DOOR_GATE: PLAIN, "toy-1_toy-2/Bell_Bell.toml": PLAIN}
    straight = library(tmp_path, files)
    expected = [*straight.table_files()], straight.catalogue_ids, straight.neighbours()
    listed = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda path: sorted(listed(path), reverse=True))
    turned = library(tmp_path, files)
    assert ([*turned.table_files()], turned.catalogue_ids, turned.neighbours()) == expected


# --- folders -------------------------------------------------------------------------------------


def test_the_first_folder_wins(tmp_path):
    """A user's catalogue and table stand before those of a later folder."""
    other = TOY_1.replace('"first"', '"mine"')
    mine = write(tmp_path / "mine", {"catalogues/toy-1.toml": other, DOOR_GATE: ONLY_BACK})
    theirs = write(tmp_path / "theirs", {**CATALOGUES, DOOR_GATE: PLAIN, PAIR_PATH: PAIR})
    both = bridge.Library([mine, str(theirs)], own=False)
    assert both.catalogue("toy-1").edition == "mine"
    assert both.catalogue("toy-2").edition == "first"
    assert len(both.table("toy-1/Door", "toy-2/Gate").rows) == 3
    assert [path.parts[-3] for path in both.table_files()] == ["mine"]
    assert both.cells("toy-1/Bell", "toy-2/Bell").links  # what the first lacks, the second has


def test_a_pair_file_of_the_users_does_not_hide_what_another_folder_has(tmp_path):
    """A user who adds a judgement to a pair keeps the tables of equal enumerations there."""
    own_pair = PAIR.partition("same")[0]
    mine = write(tmp_path / "mine", {PAIR_PATH: own_pair, DOOR_GATE: PLAIN})
    theirs = write(tmp_path / "theirs", {**CATALOGUES, PAIR_PATH: PAIR})
    both = bridge.Library([mine, theirs], own=False)
    assert both.cells("toy-1/Bell", "toy-2/Bell").links


def test_a_users_folder_stands_before_bridges_own(tmp_path):
    """A user's table between two shipped enumerations is taken in place of the shipped one."""
    place = "ocpp-1.6_ocpp-2.0.1/ResetType_ResetEnumType.toml"
    text = """\
left = "ocpp-1.6/ResetType"
right = "ocpp-2.0.1/ResetEnumType"
basis = "house rule"
rows = [{ left = "Hard", relation = "narrower", right = "OnIdle", note = "house rule" }]
"""
    mine = bridge.Library([write(tmp_path, {place: text})])
    sides = "ocpp-1.6/ResetType", "ocpp-2.0.1/ResetEnumType"
    assert bridge.translator(*sides, library=mine)["Hard"].value == "OnIdle"
    assert bridge.translator(*sides)["Hard"].value == "Immediate"


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    """A typing error does not give bridge's own answers in silence."""
    with pytest.raises(BridgeError, match="no such folder"):
        bridge.Library([tmp_path / "nowhere"])


def test_a_folder_with_nothing_of_a_library_is_refused(tmp_path):
    """Tables that lie flat, or a level too deep, are not found; the message says so."""
    write(tmp_path, {"mine/deep/toy-1_toy-2/Door_Gate.toml": PLAIN})
    with pytest.raises(BridgeError, match="named after two catalogues"):
        bridge.Library([tmp_path / "mine"])


@pytest.mark.parametrize("folders", ["mine", Path("mine")])
def test_one_folder_has_to_stand_in_a_list(folders):
    """A path alone would be taken letter by letter."""
    with pytest.raises(TypeError, match="did you mean"):
        bridge.Library(folders)


def test_hidden_files_and_folders_named_like_files_are_passed_over(tmp_path):
    """What other programs leave behind does not stop the audit."""
    files = {DOOR_GATE: PLAIN, "toy-1_toy-2/._Door_Gate.toml": b"\xff", "catalogues/.x.toml": "="}
    toys = library(tmp_path, files)
    (tmp_path / "toy-1_toy-2" / "Bell_Bell.toml").mkdir()
    (tmp_path / "toy-1_toy-2" / "Door_Hatch.toml").symlink_to(tmp_path / "gone")
    assert [table.right for table in toys.tables()] == ["toy-2/Gate"]


def test_a_byte_order_mark_is_no_fault(tmp_path):
    """Some editors write one."""
    toys = library(tmp_path, {DOOR_GATE: b"\xef\xbb\xbf" + PLAIN.encode()})
    assert toys.cells("toy-1/Door", "toy-2/Gate").links


def test_a_users_table_in_the_other_order_serves_both_directions(tmp_path):
    """The nearer folder wins, however its table is written."""
    own = """\
left = "toy-2/Gate"
right = "toy-1/Door"
basis = "mine"
rows = [
{ left = "OPEN", relation = "equivalent", right = "Shut" },
{ left = "SHUT", relation = "equivalent", right = "Open" },
]
"""
    mine = write(tmp_path / "mine", {"toy-2_toy-1/Gate_Door.toml": own})
    theirs = write(tmp_path / "theirs", {**CATALOGUES, DOOR_GATE: PLAIN})
    both = bridge.Library([mine, theirs], own=False)
    for source, target, value, expected in (
        ("toy-1/Door", "toy-2/Gate", "Open", "SHUT"),
        ("toy-2/Gate", "toy-1/Door", "OPEN", "Shut"),
    ):
        assert bridge.translator(source, target, library=both).translate(value) == expected


def test_paths_are_shown_from_the_folder_that_holds_them(tmp_path):
    """Messages name a file as its user does."""
    toys = library(tmp_path / "mine", {DOOR_GATE: PLAIN})
    assert toys.shown(tmp_path / "mine" / DOOR_GATE) == f"mine/{DOOR_GATE}"


def test_the_folder_can_be_the_one_that_one_is_in(tmp_path, monkeypatch):
    """A relative path is as good as any."""
    write(tmp_path, {**CATALOGUES, DOOR_GATE: PLAIN, PAIR_PATH: PAIR})
    monkeypatch.chdir(tmp_path)
    here = bridge.Library(["."], own=False)
    assert here.table("toy-1/Door", "toy-2/Gate").path.endswith(DOOR_GATE)
    assert here.cells("toy-1/Bell", "toy-2/Bell").links


@pytest.mark.parametrize("path", ["catalogues/toy-1.toml", DOOR_GATE, PAIR_PATH])
def test_a_file_that_is_not_utf8_is_told_at_its_line(tmp_path, path):
    """The line of the first byte that is none is in the message."""
    toys = library(tmp_path, {path: b'left = "a"\nnote = "\xe4"\n'})
    with pytest.raises(TableError, match=f"{path}:2: not UTF-8"):
        toys.cells("toy-1/Door", "toy-2/Gate")


def test_a_broken_file_breaks_nothing_else(tmp_path):
    """Whoever does not ask for a table is not told of its faults."""
    toys = library(tmp_path, {DOOR_GATE: PLAIN, "toy-1_toy-2/Door_Hatch.toml": "broken"})
    assert toys.cells("toy-1/Door", "toy-2/Gate").links


def test_bridges_own_folder_is_in_the_package_or_in_the_checkout(tmp_path, monkeypatch):
    """An installed bridge has its tables inside, one in a checkout beside; else it says so."""
    package = tmp_path / "src" / "bridge"
    monkeypatch.setattr(library_module, "PACKAGE", package)
    with pytest.raises(BridgeError, match="mapping tables are missing"):
        library_module.own_shelf()
    write(tmp_path, {"mappings/README.md": ""})
    with pytest.raises(BridgeError, match="mapping tables are missing"):
        library_module.own_shelf()
    write(tmp_path, {"pyproject.toml": ""})
    assert library_module.own_shelf().mappings == tmp_path / "mappings"
    write(package, {"mappings/README.md": ""})
    assert library_module.own_shelf().mappings == package / "mappings"
    assert library_module.own_shelf().catalogues == package / "catalogues"


def test_bridges_own_library_is_made_once_and_knows_where_its_tables_are():
    """The one that `bridge.translator` uses is there for anybody to look at."""
    assert bridge.library() is bridge.library()
    assert (bridge.library().own_mappings / "README.md").is_file()


def test_a_catalogue_changed_is_another_library(tmp_path):
    """Two libraries of different folders keep their translators apart."""
    one = library(tmp_path / "one", {DOOR_GATE: PLAIN})
    two = library(tmp_path / "two", {DOOR_GATE: ONLY_BACK, "catalogues/toy-2.toml": TOY_2})
    sides = "toy-1/Door", "toy-2/Gate"
    assert bridge.translator(*sides, library=one)["Shut"].value == "SHUT"
    assert bridge.translator(*sides, library=two)["Shut"].value == "OPEN"
    assert bridge.translator(*sides, library=one) is bridge.translator(*sides, library=one)
