"""Transactions: what they tell beside the statuses."""

import pytest

from bridge.feed import topology_from_toml
from bridge.feed.state import MOST_IDS

from .conftest import at, patches, put

ACCEPTED = {"status": "Accepted"}


def answer(id, transaction):
    return [3, id, {"transactionId": transaction, "idTagInfo": ACCEPTED}]


@pytest.fixture
def preparing(feed, call):
    """A feed with one connector in Preparing: BLOCKED without a session, CHARGING with one."""
    put(feed, call.status(1, "Preparing", "10:00:00"))
    return feed


# --- OCPP 1.6 -----------------------------------------------------------------------------------


def test_session_begins_and_ends(preparing, call):
    """From StartTransaction to StopTransaction a session is active, then there is none."""
    assert put(preparing, call.start(1, "10:00:05", id="a")) == [("S*1", "CHARGING")]
    assert put(preparing, answer("a", 7)) == []
    assert put(preparing, call.stop(7, "10:30:00")) == [("S*1", "BLOCKED")]
    assert preparing.summary.unmatched_stops == 0


@pytest.mark.parametrize("transaction", [7, "7"])
def test_stop_finds_its_session_by_id(feed, call, transaction):
    """Of two sessions the one with the transaction's id ends, as number or text."""
    put(feed, call.start(1, "10:00:00", id="a"), answer("a", 7))
    put(feed, call.start(2, "10:00:00", id="b"), answer("b", 8))
    put(feed, call.status(1, "Preparing"), call.status(2, "Preparing"))
    assert put(feed, call.stop(transaction, "10:30:00")) == [("S*1", "BLOCKED")]


def test_stop_of_unknown_id_ends_the_only_session_without_one(preparing, call):
    """If the answer to StartTransaction was never seen, the only such session is meant."""
    put(preparing, call.start(1, "10:00:05"))
    assert put(preparing, call.stop(99, "10:30:00")) == [("S*1", "BLOCKED")]


def test_stop_that_could_be_of_two_sessions_ends_none(feed, call):
    """If several sessions could be meant, or none, the stop is counted as unmatched."""
    put(feed, call.stop(5, "09:00:00"), call.start(1, "10:00:00"), call.start(2, "10:00:00"))
    put(feed, call.status(1, "Preparing"), call.status(2, "Preparing"))
    assert put(feed, call.stop(99, "10:30:00")) == []
    assert feed.summary.unmatched_stops == 2


def test_stop_of_another_id_does_not_end_a_named_session(preparing, call):
    """A session whose id is known does not end with the stop of a transaction of another id."""
    put(preparing, call.start(1, "10:00:05", id="a"), answer("a", 7))
    assert put(preparing, call.stop(6, "10:01:00")) == []
    assert preparing.summary.unmatched_stops == 1


def test_late_stop_does_not_end_the_next_session(preparing, call):
    """The stop of a transaction that another one has followed changes nothing."""
    put(preparing, call.start(1, "10:00:05", id="a"), answer("a", 7))
    put(preparing, call.start(1, "10:10:00", id="b"), answer("b", 8))
    assert put(preparing, call.stop(7, "10:05:00")) == []
    assert preparing.summary.stale == 1
    assert put(preparing, call.stop(7, "10:05:00", id="again")) == []
    assert preparing.summary.duplicates == 1


def test_start_that_comes_late_is_stale(preparing, call):
    """A start from before the last session's end is old, though its id is learnt."""
    put(preparing, call.start(1, "10:10:00", id="b"), answer("b", 8))
    put(preparing, call.stop(8, "10:20:00"))
    assert put(preparing, call.start(1, "10:05:00", id="a"), answer("a", 7)) == []
    assert put(preparing, call.stop(7, "10:08:00")) == []
    assert (preparing.summary.stale, preparing.summary.unmatched_stops) == (2, 0)


def test_start_that_is_asked_again_is_one_session(preparing, call):
    """A start repeated under another message id, its answer lost, is the same session."""
    put(preparing, call.start(1, "10:00:05", id="a"), call.start(1, "10:00:05", id="b"))
    put(preparing, answer("b", 7))
    assert preparing.summary.duplicates == 1
    assert put(preparing, call.stop(7, "10:30:00")) == [("S*1", "BLOCKED")]


def test_repeated_messages_of_a_session(preparing, call):
    """The same start and stop once more are duplicates."""
    start, stop = call.start(1, "10:00:05", id="a"), call.stop(7, "10:30:00")
    put(preparing, start, start, answer("a", 7), stop, stop)
    assert preparing.summary.duplicates == 2


def test_refused_start_is_forgotten(preparing, call):
    """An error in answer to a start gives no id; the stop finds the session all the same."""
    put(preparing, call.start(1, "10:00:05", id="a"), [4, "a", "InternalError", "", {}])
    put(preparing, answer("a", 7))
    assert put(preparing, call.stop(7, "10:30:00")) == [("S*1", "BLOCKED")]


@pytest.mark.parametrize("payload", [{}, {"transactionId": [7]}, None, "Accepted"])
def test_odd_answers_to_a_start(preparing, call, payload):
    """An answer without a usable id teaches nothing and breaks nothing."""
    put(preparing, call.start(1, "10:00:05", id="a"), [3, "a", payload])
    assert put(preparing, call.stop(7, "10:30:00")) == [("S*1", "BLOCKED")]


def test_answer_to_the_systems_request_of_the_same_id(preparing, call):
    """Station and system number their requests apart: an answer without a transaction id is not
    that to a start if the system has a request of this id."""
    put(preparing, call.start(1, "10:00:05", id="1"))
    put(preparing, call("RemoteStopTransaction", {"transactionId": 1}, id="1"))
    put(preparing, [3, "1", ACCEPTED], answer("1", 7))
    put(preparing, call.start(2, "10:00:06"))
    assert put(preparing, call.stop(7, "10:30:00")) == [("S*1", "BLOCKED")]


@pytest.mark.parametrize(
    ("action", "payload", "reason"),
    [
        ("StartTransaction", {"timestamp": at("10:00:00")}, "no usable connectorId"),
        ("StartTransaction", {"connectorId": 0}, "no usable connectorId"),
        ("StopTransaction", {"timestamp": at("10:00:00")}, "no usable transactionId"),
        ("StopTransaction", {"transactionId": 1.5}, "no usable transactionId"),
        ("StopTransaction", {"transactionId": ""}, "no usable transactionId"),
        ("StopTransaction", {"transactionId": 2**70}, "no usable transactionId"),
        ("TransactionEvent", {"eventType": "Started"}, "no usable transactionId"),
        ("TransactionEvent", {"transactionInfo": []}, "no usable transactionId"),
        ("TransactionEvent", {"transactionInfo": {"transactionId": "t"}}, "no usable eventType"),
        (
            "TransactionEvent",
            {"transactionInfo": {"transactionId": "t"}, "eventType": "Begun"},
            "no usable eventType",
        ),
    ],
)
def test_unusable_transactions_are_reported(feed, call, action, payload, reason):
    """A transaction's message without what it needs is unusable and changes nothing."""
    assert put(feed, call(action, payload)) == []
    assert feed.summary.unusable.by_reason == {reason: 1}


def test_odd_reasons_and_states_are_counted(feed, call):
    """Values outside the standard in transactions are counted under their enumerations."""
    put(feed, call.start(1, "10:00:00"), call.stop(1, "10:30:00", reason="Bored"))
    event = call.event("Started", 1, "11:00:00", "Napping", evse=1)
    event[3]["triggerReason"] = "Whim"
    event[3]["transactionInfo"]["stoppedReason"] = ["x"]
    put(feed, event, call.event("Begun", 2, "11:00:00"))
    assert feed.summary.strangers == {
        "ocpp-1.6/Reason": {"Bored": 1},
        "ocpp-2.0.1/TriggerReasonEnumType": {"Whim": 1},
        "ocpp-2.0.1/ReasonEnumType": {"['x']": 1},
        "ocpp-2.0.1/ChargingStateEnumType": {"Napping": 1},
        "ocpp-2.0.1/TransactionEventEnumType": {"Begun": 1},
    }


# --- never free while somebody uses it ----------------------------------------------------------


def test_connector_is_not_free_while_a_transaction_runs(feed, call):
    """A free connector on which a transaction begins is announced in use, and says why."""
    put(feed, call.status(1, "Available", "10:00:00"))
    (patch,) = patches(feed, call.start(1, "10:05:00", id="a"), answer("a", 7))
    assert (patch.status, patch.verdict, patch.findings) == ("CHARGING", "ambiguous", ("in-use",))
    assert put(feed, call.status(1, "Available", "10:06:00")) == []
    assert put(feed, call.stop(7, "10:30:00")) == [("S*1", "AVAILABLE")]


def test_in_use_is_reported(make_feed, call):
    """What is announced in use though it says that it is free is reported with the reason, for
    each connector that is taken so."""
    records = []
    feed = make_feed(station="S", on_report=records.append)
    put(feed, call.status(1, "Available", "10:00:00"), call.start(1, "10:05:00"))
    (record,) = records
    assert record == {
        "station": "S",
        "evse": {
            "country_code": "ZZ",
            "party_id": "ZZZ",
            "location_id": "S",
            "evse_uid": "S*1",
        },
        "evse_id": None,
        "connector_id": 1,
        "source": "",
        "line": 2,
        "time": at("10:05:00"),
        "enumeration": "ocpp-1.6/ChargePointStatus",
        "value": "Available",
        "status": "CHARGING",
        "outcome": record["outcome"],
    }
    outcome = record["outcome"]
    assert (outcome["verdict"], outcome["value"], outcome["assumed"]) == (
        "ambiguous",
        "CHARGING",
        True,
    )
    assert [finding["code"] for finding in outcome["findings"]] == ["in-use"]


def test_in_use_is_reported_of_the_connectors_that_say_free(make_feed, call):
    """Of several connectors only those that the transaction may be on are reported."""
    records = []
    feed = make_feed(station="S", on_report=records.append)
    put(feed, call.status201(1, 0, "Available"), call.status201(1, 1, "Available"))
    put(feed, call.status201(1, 2, "Available"), call.event("Started", 1, "10:00:00", evse=1))
    assert [(r["evse_id"], r["connector_id"], r["status"]) for r in records] == [
        (1, 1, "CHARGING"),
        (1, 2, "CHARGING"),
    ]


def test_requests_asked_again_do_not_fill_the_memory(feed, call):
    """A start that comes again under ever new message ids is remembered within bounds."""
    put(feed, *(call.start(1, "10:00:00") for _ in range(MOST_IDS + 50)))
    assert feed.summary.duplicates == MOST_IDS + 49
    assert len(feed._stations["S"].starts) == MOST_IDS


def test_connector_that_becomes_free_may_have_lost_its_stop(feed, call):
    """A connector that becomes free after a transaction began is free: the stop may be lost."""
    put(feed, call.start(1, "10:00:00"), call.status(1, "Charging", "10:00:05"))
    assert put(feed, call.status(1, "Available", "10:30:00")) == [("S*1", "AVAILABLE")]
    (patch,) = patches(feed, call.status(1, "Preparing", "10:40:00"))
    assert (patch.status, patch.verdict) == ("UNKNOWN", "ambiguous")


def test_start_from_before_the_connector_became_free(feed, call):
    """A start delivered late, from before the connector was free, does not make it taken."""
    put(feed, call.status(1, "Available", "10:30:00"))
    assert put(feed, call.start(1, "10:00:00", id="a"), answer("a", 7)) == []
    assert put(feed, call.stop(7, "10:20:00")) == []


def test_status_from_before_the_transaction(feed, call):
    """A status delivered late, from before the transaction began, does not make it free."""
    put(feed, call.start(1, "10:00:00"))
    assert put(feed, call.status(1, "Available", "09:59:00")) == [("S*1", "CHARGING")]


# --- OCPP 2.0.1 ---------------------------------------------------------------------------------


@pytest.fixture
def occupied(feed, call):
    """A feed with an occupied connector: what that means the charging state decides."""
    put(feed, call.status201(1, 1, "Occupied", "10:00:00"))
    return feed


def test_charging_state_decides(occupied, call):
    """The charging state of the running transaction is a fact; the EVSE need be told once."""
    assert put(
        occupied,
        call.event("Started", 0, "10:00:01", "EVConnected", evse=1),
        call.event("Updated", 1, "10:00:02", "Charging"),
        call.event("Updated", 2, "10:00:03"),
        call.event("Updated", 3, "10:00:04", "EVConnected"),
    ) == [("S*1", "BLOCKED"), ("S*1", "CHARGING"), ("S*1", "BLOCKED")]


def test_charging_state_of_the_end_holds_until_the_connector_is_free(occupied, call):
    """A car that stays plugged in after the end still tells; for the next driver nothing does."""
    put(occupied, call.event("Started", 0, "10:00:01", "Charging", evse=1))
    assert put(occupied, call.event("Ended", 1, "10:00:02", "EVConnected")) == [("S*1", "BLOCKED")]
    put(occupied, call.status201(1, 1, "Available", "10:00:04"))
    (patch,) = patches(occupied, call.status201(1, 1, "Occupied", "10:00:05"))
    assert (patch.status, patch.verdict) == ("CHARGING", "ambiguous")


def test_message_after_the_end_of_a_transaction_is_old(occupied, call):
    """What has ended does not go on."""
    put(occupied, call.event("Started", 0, "10:00:01", "EVConnected", evse=1))
    put(occupied, call.event("Ended", 1, "10:00:02", "EVConnected"))
    put(occupied, call.event("Updated", 2, "10:00:03", "EVConnected"))
    assert occupied.summary.stale == 1


def test_order_of_a_transaction_is_that_of_its_numbers(occupied, call):
    """Of a transaction a message with a lower number is old, with the same one a duplicate."""
    put(occupied, call.event("Started", 5, "10:00:01", "EVConnected", evse=1))
    assert put(occupied, call.event("Updated", 4, "10:00:09", "Charging")) == []
    assert put(occupied, call.event("Updated", 5, "10:00:09", "Charging")) == []
    assert (occupied.summary.stale, occupied.summary.duplicates) == (1, 1)


def test_order_of_a_transaction_without_numbers_is_that_of_its_times(occupied, call):
    """Without numbers the times decide, and the message id tells duplicates."""
    start = call.event("Started", None, "10:00:05", "EVConnected", evse=1)
    assert put(occupied, start, start) == [("S*1", "BLOCKED")]
    assert put(occupied, call.event("Updated", None, "10:00:01", "Charging")) == []
    assert (occupied.summary.stale, occupied.summary.duplicates) == (1, 1)


def test_boot_forgets_the_order_of_transactions(occupied, call):
    """After booting a transaction may be numbered anew."""
    put(occupied, call.event("Started", 5, "10:00:05", "EVConnected", evse=1))
    put(occupied, call("BootNotification", {}))
    assert put(occupied, call.event("Updated", 0, "10:00:01", "Charging")) == [("S*1", "CHARGING")]


def test_transaction_whose_evse_comes_later(occupied, call):
    """A transaction may begin before its EVSE is known, and may move to another."""
    put(occupied, call.status201(2, 1, "Occupied"))
    assert put(occupied, call.event("Started", 0, "10:00:01", "EVConnected")) == []
    assert put(occupied, call.event("Updated", 1, "10:00:02", evse=2)) == [("S*2", "BLOCKED")]
    assert put(occupied, call.event("Updated", 2, "10:00:03", evse=1)) == [
        ("S*2", "CHARGING"),
        ("S*1", "BLOCKED"),
    ]


def test_end_of_a_transaction_that_is_not_known(feed, call):
    """The end of a transaction of which no place was ever told is counted as unmatched."""
    put(feed, call.event("Ended", 3, "10:00:00"))
    assert feed.summary.unmatched_stops == 1
    put(feed, call.event("Ended", 3, "10:00:00", evse=1, transaction="t-2"))
    assert feed.summary.unmatched_stops == 1


def test_old_transaction_does_not_displace_the_running_one(occupied, call):
    """The message of another transaction from before the running one is old."""
    put(occupied, call.event("Started", 0, "10:00:05", "EVConnected", evse=1))
    old = call.event("Updated", 9, "10:00:01", "Charging", evse=1, transaction="t-0")
    assert put(occupied, old) == []
    late = call.event("Ended", 10, "10:00:02", evse=1, transaction="t-0")
    assert put(occupied, late) == []
    assert occupied.summary.stale == 2


def test_session_of_one_connector_tells_nothing_of_another(feed, call):
    """Of two connectors of an EVSE only the one of the transaction has its charging state."""
    put(feed, call.event("Started", 0, "10:00:00", "EVConnected", evse=1, connector=1))
    assert put(feed, call.status201(1, 2, "Occupied", "10:00:01")) == [("S*1", "CHARGING")]
    put(feed, call.status201(1, 2, "Available", "10:00:02"))
    assert put(feed, call.status201(1, 1, "Occupied", "10:00:03")) == [("S*1", "BLOCKED")]
    assert put(feed, call.event("Updated", 1, "10:00:04", evse=1, connector=2)) == [
        ("S*1", "CHARGING")
    ]


def test_topology_of_201(make_feed, call):
    """`evse` in a topology is the EVSE of 2.0.1; one that it does not have is derived."""
    toml = """
    [stations.S]
    country_code = "NL"
    party_id = "ABC"
    location_id = "L"
    evses = [ { uid = "E", evse = 1, connectors = [4] } ]
    """
    feed = make_feed(topology_from_toml(toml, "t"), station="S")
    assert put(feed, call.status201(1, 1, "Reserved"), call.status201(4, 1, "Reserved")) == [
        ("E", "RESERVED"),
        ("S*4", "RESERVED"),
    ]
    assert feed.summary.derived == 1


def test_stranger_than_fiction_memory_is_bounded(feed, call):
    """Transactions and unanswered starts beyond the bound are forgotten, oldest first."""
    for number in range(300):
        put(feed, call.event("Started", 0, "10:00:00", evse=1, transaction=f"t-{number}"))
    for number in range(200):
        put(feed, call.start(1, f"10:{number // 60:02}:{number % 60:02}", id=f"s-{number}"))
        put(feed, call("Reset", {"type": "Soft"}, id=f"r-{number}"))
    (station,) = feed._stations.values()
    assert len(station.transactions) <= 256
    assert len(station.starts) <= 128
    assert len(station.requests) <= 128
