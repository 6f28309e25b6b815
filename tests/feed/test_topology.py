"""Which connector is which EVSE: files, faults, and derived ids."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.errors import BridgeError
from bridge.feed import (
    EvseIds,
    EvsePlace,
    TopologyError,
    load_topology,
    topology_from_csv,
    topology_from_toml,
)
from bridge.feed.topology import derived_ids

from .conftest import patches, put

EXAMPLES = Path(__file__).parents[2] / "examples"
HEADER = "station,connector,evse,country_code,party_id,location_id,evse_uid\n"


def test_toml_and_csv_say_the_same():
    """The example's topology is the same in both forms."""
    toml, table = (load_topology(EXAMPLES / f"depot.{form}") for form in ("toml", "csv"))
    assert toml == table
    assert toml.by_connector["DEPOT-1", 3] is toml.by_connector["DEPOT-1", 2]
    assert toml.by_evse["DEPOT-2", 1].ids == EvseIds("DE", "BRG", "DEPOT-SOUTH", "DE*BRG*E3")


def test_ids_at_a_station_win_over_those_at_the_top():
    """What stands at the top holds for all stations that do not say otherwise."""
    topology = topology_from_toml(
        """
        country_code = "DE"
        party_id = "BRG"
        location_id = "L1"
        [stations.A]
        evses = [ { uid = "E1", connectors = [1] } ]
        [stations."B C"]
        party_id = "XYZ"
        location_id = "L2"
        evses = [ { uid = "E1", evse = 1 } ]
        """,
        "t",
    )
    assert topology.stations == {
        "A": (EvsePlace(EvseIds("DE", "BRG", "L1", "E1"), (1,)),),
        "B C": (EvsePlace(EvseIds("DE", "XYZ", "L2", "E1"), (), 1),),
    }


def test_every_fault_of_a_toml_file_is_told_with_its_line():
    """All faults come at once, in the order of their lines, with the nearest known key."""
    text = """\
contry_code = "DE"
party_id = "BRGX"
[stations.A]
location_id = ""
evses = [
  { uid = "E1", conectors = [1] },
  { uid = "E2", connectors = [1, "2", 0] },
  { uid = "e2", connectors = [1] },
  { connectors = 3 },
  5,
  { uid = "E4", evse = true },
  { uid = "E5", evse = 1 },
  { uid = "E6", evse = 1, connectors = [] },
  { uid = "Ü", evse = 2 },
]
[stations.B]
country_code = "DE"
evses = []
[stations]
C = 5
"""
    with pytest.raises(TopologyError) as caught:
        topology_from_toml(text, "t.toml")
    assert caught.value.faults == (
        "t.toml:1: unknown key 'contry_code'; did you mean 'country_code'?",
        "t.toml:2: party_id: 'BRGX' is not three letters or digits (ISO 15118)",
        "t.toml:3: missing country_code: give it here or for all at the top",
        "t.toml:4: location_id: '' is not 1 to 36 printable ASCII characters",
        "t.toml:6: unknown key 'conectors'; did you mean 'connectors'?",
        "t.toml:6: missing connectors (OCPP 1.6) or evse (OCPP 2.0.1)",
        "t.toml:7: connectors: '2' is no number from 1 on",
        "t.toml:7: connectors: 0 is no number from 1 on",
        "t.toml:8: connector 1 of station 'A' is given twice, first in line 7",
        "t.toml:9: connectors: 3 is not a list of numbers",
        "t.toml:9: missing uid",
        "t.toml:10: 5 is not a table like { uid = ... }",
        "t.toml:11: evse: True is no number from 1 on",
        "t.toml:13: evse 1 of station 'A' is given twice, first in line 12",
        "t.toml:14: uid: '\\xdc' is not 1 to 36 printable ASCII characters",
        "t.toml:16: missing location_id: give it here or for all at the top",
        "t.toml:18: station 'B' has no evses",
        "t.toml:20: 5 is not a table",
    )


@pytest.mark.parametrize(
    ("evses", "fault"),
    [
        (
            "{ uid = 'E', connectors = [1] }, { uid = 'e', connectors = [2] }",
            "the uid 'e' is given twice, first in line 5",
        ),
        (
            "{ uid = 'E', connectors = [2, 2] }",
            "connector 2 of station 'A' is given twice, first in line 5",
        ),
        ("{ uid = 5, connectors = [2] }", "uid: 5 is not 1 to 36 printable ASCII characters"),
        (
            f"{{ uid = '{'x' * 80}', evse = 2 }}",
            f"uid: '{'x' * 59}… is not 1 to 36 printable ASCII characters",
        ),
    ],
)
def test_ids_given_twice(evses, fault):
    """A uid or connector belongs to one EVSE; case makes no difference in OCPI's ids."""
    text = f"country_code='DE'\nparty_id='BRG'\nlocation_id='L'\n[stations.A]\nevses = [ {evses} ]"
    with pytest.raises(TopologyError) as caught:
        topology_from_toml(text, "t")
    assert caught.value.faults == (f"t:5: {fault}",)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "t:1: no stations: give each a table [stations.NAME]"),
        ("stations = 5", "t:1: no stations: give each a table [stations.NAME]"),
        ("a = \n", "t:1: Invalid value"),
        ("[stations.A", "t:1: Expected ']' at the end of a table declaration"),
        ("a = " + "[" * 5000, "t:1: nested too deeply"),
    ],
)
def test_texts_that_are_no_topology(text, fault):
    """Broken TOML, and TOML without stations, is a fault with a line."""
    with pytest.raises(TopologyError) as caught:
        topology_from_toml(text, "t")
    assert caught.value.faults == (fault,)
    assert isinstance(caught.value, BridgeError)


def test_every_fault_of_a_csv_file_is_told_with_its_line():
    """All faults come at once, with their lines."""
    text = HEADER + (
        ",1,,DE,BRG,L,E1\n"
        "A,1,,DEU,BRG,L,E1\n"
        "A,x,,DE,BRG,L,E1\n"
        "A,,,DE,BRG,L,E1\n"
        "A,1,2\n"
        "\n"
        "A,1,,DE,BRG,L,E1\n"
        "A,1,,DE,BRG,L,E1\n"
        "A,2,,DE,BRG,L2,E1\n"
        "B,1,,DE,BRG,L,e1\n"
        "C,,1,DE,BRG,L,E3\n"
        "C,,2,DE,BRG,L,E3\n"
        "C,1,,DE,BRG,L,\n"
    )
    with pytest.raises(TopologyError) as caught:
        topology_from_csv(text, "t.csv")
    assert caught.value.faults == (
        "t.csv:2: station is blank",
        "t.csv:3: country_code: 'DEU' is not two letters (ISO 3166-1 alpha-2)",
        "t.csv:4: connector: 'x' is no number from 1 on",
        "t.csv:5: neither connector nor evse is given",
        "t.csv:6: 3 columns where the header has 7",
        "t.csv:9: connector 1 of station 'A' is given twice, first in line 8",
        "t.csv:10: the uid 'E1' is given with other ids before",
        "t.csv:11: the uid 'e1' is given twice, first in line 8",
        "t.csv:13: the uid 'E3' is given for evse 1, too",
        "t.csv:14: evse_uid: '' is not 1 to 36 printable ASCII characters",
    )


@pytest.mark.parametrize(
    ("header", "faults"),
    [
        (
            "station,conector,country_code,party_id,location_id,evse_uid",
            [
                "unknown column 'conector'; did you mean 'connector'?",
                "missing column 'connector' (OCPP 1.6) or 'evse' (OCPP 2.0.1)",
            ],
        ),
        ("station,evse,country_code,party_id,location_id", ["missing column 'evse_uid'"]),
        (
            "CP-7,1,DE,BRG,LOC-1,DE*BRG*E1",
            [
                "the first line has to name the columns: "
                "station, country_code, party_id, location_id, evse_uid, connector, evse"
            ],
        ),
        (
            "",
            [
                *(
                    f"missing column '{name}'"
                    for name in ("station", "country_code", "party_id", "location_id", "evse_uid")
                ),
                "missing column 'connector' (OCPP 1.6) or 'evse' (OCPP 2.0.1)",
            ],
        ),
    ],
)
def test_columns_of_a_csv_file(header, faults):
    """Columns that are missing or unknown are faults of the first line."""
    with pytest.raises(TopologyError) as caught:
        topology_from_csv(header, "t")
    assert caught.value.faults == tuple(f"t:1: {fault}" for fault in faults)


def test_csv_of_a_spreadsheet():
    """Semicolons, quotes, blanks around cells and lacking columns are as good."""
    header = 'station; connector;country_code;party_id;location_id;"evse_uid"\r\n'
    text = header + 'A;1;DE;BRG;L;"E 1" \r\n'
    assert topology_from_csv(text, "t").stations == {
        "A": (EvsePlace(EvseIds("DE", "BRG", "L", "E 1"), (1,)),)
    }


def test_csv_that_cannot_be_read():
    """A field beyond the reader's limit is a fault, not a crash."""
    with pytest.raises(TopologyError, match="t:1: field larger than field limit"):
        topology_from_csv(HEADER + "x" * 200_000, "t")


def test_files(tmp_path):
    """The form goes by the name of the file; a byte order mark is no matter, other bytes are."""
    path = tmp_path / "T.CSV"
    path.write_bytes(b"\xef\xbb\xbf" + HEADER.encode() + b"A,1,,DE,BRG,L,E1\n")
    assert load_topology(str(path)).by_connector["A", 1].ids.evse_uid == "E1"
    path.write_bytes(b"a\nb\xff\n")
    with pytest.raises(TopologyError, match=r"T\.CSV:2: not UTF-8"):
        load_topology(path)
    with pytest.raises(OSError, match="missing"):
        load_topology(tmp_path / "missing.toml")


# --- derived ids --------------------------------------------------------------------------------


@given(st.text(min_size=1, max_size=60), st.integers(1, 9999))
def test_derived_ids_are_what_ocpi_allows(station, number):
    """Whatever a station is called, its derived ids are printable ASCII and short enough."""
    ids = derived_ids(station, number)
    for each in (ids.location_id, ids.evse_uid):
        assert 1 <= len(each) <= 36
        assert each.isascii()
        assert each.isprintable()
        assert each == each.strip()
    assert (len(ids.country_code), len(ids.party_id)) == (2, 3)


@given(st.lists(st.text(min_size=1, max_size=60), min_size=2, max_size=2, unique=True))
def test_derived_ids_are_unique(stations):
    """Two stations never share a derived id, however alike their names are."""
    one, other = (derived_ids(station, 1) for station in stations)
    assert one.evse_uid != other.evse_uid
    assert one.location_id != other.location_id


def test_names_that_differ_in_case_get_different_ids(feed, call):
    """OCPI's ids do not tell case apart, so the second of two such names is hashed."""
    status = call.status(1, "Available")
    (one,), (other,) = (patches(feed, status, station=name) for name in ("cp-a", "CP-A"))
    assert one.evse.evse_uid == "cp-a*1"
    assert other.evse.evse_uid.lower() != "cp-a*1"
    assert other.evse.location_id.lower() != "cp-a"


def test_connector_that_the_topology_lacks(make_feed, call):
    """A connector of a known station that the topology does not have gets derived ids."""
    feed = make_feed(load_topology(EXAMPLES / "depot.toml"))
    found = put(feed, call.status(1, "Available"), call.status(4, "Available"), station="DEPOT-1")
    assert found == [("DE*BRG*E1", "AVAILABLE"), ("DEPOT-1*4", "AVAILABLE")]
    assert feed.summary.derived == 1


def test_a_number_that_python_does_not_read_is_a_fault_of_the_file():
    """Python limits the digits of numbers; that is told like any other fault, by file and line."""
    with pytest.raises(TopologyError, match=r"^t:1: Exceeds the limit"):
        topology_from_toml(f"a = {'1' * 5000}", "t")
