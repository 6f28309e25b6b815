"""Lines of every shape that logs have, made up for the tests."""

import json
import re

import orjson
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bridge.feed import Feed, Frame, Reader, Summary, codec, frames

from .conftest import TODAY, at

ID = "8f14e45f"
PAYLOAD = '{"connectorId":1,"errorCode":"NoError","status":"Available"}'
CALL = f'[2,"{ID}","StatusNotification",{PAYLOAD}]'
MESSAGE = [2, ID, "StatusNotification", json.loads(PAYLOAD)]
ANSWER = f'[3,"{ID}",{{}}]'


def read(*lines):
    """Frames and unreadable lines in the order in which a reader gives them."""
    reader = Reader(Summary())
    items = [item for number, line in enumerate(lines, 1) for item in reader.read(line, number)]
    return items + reader.flush()


def frame(*lines):
    """The one frame that lines hold."""
    (item,) = read(*lines)
    assert isinstance(item, Frame)
    return item


LOGS = [
    # shape, station, direction
    (
        "2026-03-02 10:00:00.123 INFO (MainThread) [ocpp] CP-7: receive message {}",
        "CP-7",
        "received",
    ),
    ("2026-03-02 10:00:00.123 INFO (MainThread) [ocpp] CP-7: send {}", "CP-7", "sent"),
    ("2026-03-02 10:00:00.123 INFO (MainThread) [ocpp] : receive message {}", None, "received"),
    (
        "> 2026-03-02 10:00:00 INFO (MainThread) [ocpp] 192.0.2.7:9000: send {}",
        "192.0.2.7:9000",
        "sent",
    ),
    ("[ocpp  ] TRACE 2026/03/02 10:00:00 recv CP-7: {}", "CP-7", "received"),
    ("[ocpp  ] TRACE 2026/03/02 10:00:00 sent CP-7: {}", "CP-7", "sent"),
    (
        "Mär 02 10:00:00 host evcc[25224]: [ocpp  ] TRACE received JSON message from CP-7: {}",
        "CP-7",
        "received",
    ),
    ("[ocpp  ] TRACE 2026/03/02 10:00:00 sent JSON message to CP-7: {}", "CP-7", "sent"),
    ("evcc  | [ocpp  ] TRACE 2026/03/02 10:00:00 send CP-7: {}", "CP-7", "sent"),
    ("[MO] Send: {}", None, "sent"),
    ("[AO] Recv: {}", None, "received"),
    ("12:00:00.5 > [OCPP] Recv: {}", None, "received"),
    ("<- {}", None, "received"),
    ("-> {}", None, "sent"),
    ("[RX] <= {}", None, "received"),
    ("[09:35:55,576] [client->target] {}", None, "received"),
    ("[09:35:55,576] [target->client] {}", None, "sent"),
    (
        "[INFO ] 2026-03-02 10:00:00,001 ws.Logger - [chargeBoxId=CP-7, sessionId=1] Received: {}",
        "CP-7",
        "received",
    ),
    ("[INFO ]\t2026-03-02\t- [chargeBoxId=CP-7,\tsessionId=1-2]\tSending:\t{}", "CP-7", "sent"),
    ("2026-03-02_10-00-00-5620_ocpp16-in.txt: {}", None, "received"),
    ("2026-03-02_10-00-00-5620_ocpp16-out.txt: {}", None, "sent"),
    ("INFO:ocpp:CP-7: receive message {}", "CP-7", "received"),
    ("INFO:ocpp:CP-7: send {}", "CP-7", "sent"),
    ("debug: CP-7 | << Command 'Reset' received request payload: {}", None, "received"),
    ("10:00:00 station=CP-7 level=info {}", "CP-7", None),
    ('stationId="CP-7" <- {}', "CP-7", "received"),
    ("chargePointId='CP-7'; charge_box_id=X sent {}", "CP-7", "sent"),
    ("mystation=CP-7 {}", None, None),
    ("    // {}", None, None),
    ("# {}", None, None),
    (" * {}", None, None),
    ("`{}`", None, None),
    ("message '{}'", None, None),
    ("│ 2026-03-02 10:00:00.123 INFO (MainThread) [ocpp] CP-7: send {}   │", "CP-7", "sent"),
    ("StatusNotification\t{}\tok", None, None),
    ("label: {},", None, None),
    ("{}\r\n", None, None),
    ("\ufeff{}", None, None),
]


@pytest.mark.parametrize(("shape", "station", "direction"), LOGS)
def test_message_in_a_log_line(shape, station, direction):
    """A message is found whatever stands around it; station and direction where they are plain."""
    found = frame(shape.format(CALL))
    assert (found.message, found.station, found.direction) == (MESSAGE, station, direction)


@pytest.mark.parametrize(
    "kind",
    [
        '[2 , "a" , "Heartbeat" , {}]',
        '[ 3,"a",{} ]',
        '[4,"a","c","",{}]',
        '[5,"a","c","",{}]',
        '[6,"a","NotifyPeriodicEventStream",{}]',
        '[2,7,"Heartbeat",{}]',
        '[2,"a","Heartbeat",{},"more"]',
    ],
)
def test_kinds_of_messages(kind):
    """Requests, answers, errors, and the message types of OCPP 2.1 are messages, blanks or not."""
    assert frame(kind).message == json.loads(kind)


@pytest.mark.parametrize(
    "text",
    [
        '[2,"a"]',
        '[2,"a","Heartbeat"]',
        '[2,"a","Heartbeat",[]]',
        '[2,"a",5,{}]',
        '[9,"a",{}]',
        "[]",
        "[1,2,3]",
        '[2,null,"X",{}]',
        '["2","a","X",{}]',
        '[true,"a",{}]',
        "[[3]]",
    ],
)
def test_arrays_that_are_no_messages(text):
    """An array that is no OCPP-J message is reported as that."""
    assert [(item.line, item.reason) for item in read(text)] == [(1, "not an OCPP-J message")]


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "[ocpp  ] TRACE connected",
        "5",
        '"x"',
        "null",
        "{}",
        "}",
        '{"a": 1}',
        "<Call - unique_id=1, action=Heartbeat, payload={}>",
        "{'connectorId': 1}",
        "\x00\x01",
    ],
)
def test_lines_without_a_message(text):
    """A line in which no message begins has no frame, and is told with its number."""
    assert [(item.line, item.reason) for item in read("", text)] == [(2, "no frame")]


def test_two_messages_on_a_line():
    """A table row with request and answer gives both, in order."""
    first, second = read(f"StatusNotification | Charger-CMS | {CALL} | {ANSWER} | 3/2/2026")
    assert [first.message, second.message] == [MESSAGE, json.loads(ANSWER)]


def test_a_broken_message_beside_a_whole_one_is_told():
    """If one of two messages on a line is broken, the other is read and it is told."""
    summary = Summary()
    good, bad = Reader(summary).read(f'{CALL} || [3,"{ID}",{{"a":}}]', 1)
    assert good.message == MESSAGE
    assert bad.reason == "not JSON"
    assert (summary.framed, summary.partly) == (1, 1)


def test_a_broken_message_beside_a_whole_one_in_an_object():
    """The same holds for the text in an object, and the whole one has the object's station."""
    good, bad = read(json.dumps({"station": "A", "raw": f'{CALL} || [3,"{ID}",{{"a":}}]'}))
    assert (good.station, bad.reason) == ("A", "not JSON")


def test_noise_before_a_message():
    """What looks like a message but is none does not hide the one behind it."""
    assert frame(f'[2,"x"] {CALL}').message == MESSAGE


@pytest.mark.parametrize(
    "shape", ['"{}"', 'text "{}" more', '{{"other":"{}"}}', '{{"log":"x: {}\\n"}}']
)
def test_json_inside_of_json(shape):
    """A message escaped into a JSON string is read once more, and once more if need be."""
    once = CALL.replace('"', '\\"')
    assert frame(shape.format(once)).message == MESSAGE
    twice = once.replace("\\", "\\\\").replace('"', '\\"')
    assert frame(f'x "{twice}"').message == MESSAGE


@pytest.mark.parametrize(
    "text",
    [
        '[2,\\"a\\",\\"H\\u12',
        '[2,\\\\\\\\\\\\"a',
        '"[2,\\"a\\", \\x"',
        '[2,\\"a\\",\\"Heartbeat\\",{}',
    ],
)
def test_broken_escapes(text):
    """Broken JSON inside of JSON is reported, not raised."""
    assert [item.reason for item in read(text)] in (["not JSON"], ["cut"])


# --- several messages on a line -----------------------------------------------------------------


def named(station, id="1", **more):
    """An object that names a station, as text."""
    return json.dumps({"station": station, "frame": [3, id, {}], **more})


def whose(*lines):
    """The stations of the frames in lines, and the reasons of what is unreadable."""
    return [item.station if isinstance(item, Frame) else item.reason for item in read(*lines)]


@pytest.mark.parametrize("between", ["", " ", ",", "\r", "\x1e", " 10:00:00 INFO ", "[5] x"])
@pytest.mark.parametrize("shape", ["{}", "[{}]", "INFO {} ok"])
def test_each_object_of_a_line_has_its_own_station(between, shape):
    """A lost line end, an array or a log leaves each message with the station of its object."""
    frames_first = '{"frame":[3,"2",{}],"station":"B"}'
    line = shape.format(between.join([named("A"), frames_first, named("C")]))
    assert whose(line) == ["A", "B", "C"]


def test_a_lost_line_end_does_not_move_a_status(make_feed):
    """Of two objects on one line each changes its own station."""
    feed = make_feed()
    line = "".join(
        json.dumps({"station": name, "frame": [2, "1", "StatusNotification", payload]})
        for name, payload in (
            ("A", {"connectorId": 1, "errorCode": "NoError", "status": "Available"}),
            ("B", {"connectorId": 1, "errorCode": "NoError", "status": "Faulted"}),
        )
    )
    found = [(patch.evse.evse_uid, patch.status) for patch in feed.push(line)]
    assert found == [("A*1", "AVAILABLE"), ("B*1", "OUTOFORDER")]


def test_a_file_with_carriage_returns_only():
    """Lines that end in carriage returns are told apart, in objects and in logs."""
    assert whose(f"{named('A')}\r{named('B')}\r") == ["A", "B"]
    log = f"[ocpp] recv X: {ANSWER}\r[ocpp] recv Y: {ANSWER}\r{ANSWER}\r\r"
    assert whose(log) == ["X", "Y", None]


@pytest.mark.parametrize(
    ("line", "stations"),
    [
        (f"recv X: {CALL} recv Y: {CALL}", ["X", "Y"]),
        (f"recv X: {CALL} | {ANSWER}", ["X", "X"]),
        (f"recv X: {CALL} response: {ANSWER}", ["X", "X"]),
        (f'recv X: {CALL} response: [3,"other",{{}}]', ["X", None]),
        (f"recv X: {ANSWER} then {ANSWER}", ["X", None]),
        (f"recv X: {CALL} {CALL} recv Y: {CALL}, {CALL}", ["X", "X", "Y", "Y"]),
        (f"{CALL} recv Y: {CALL}", [None, "Y"]),
        (f'recv X: {{"trace":1}} {CALL}', ["X"]),
        (f'[chargeBoxId=X] {{"trace":1}} Received: {CALL}', ["X"]),
        (f'[chargeBoxId=X] {{"trace":1,"frame":{CALL}}} {CALL}', ["X", None]),
    ],
)
def test_each_message_of_a_log_line_has_its_own_station(line, stations):
    """A message is of the station that the text before it names; only signs, or an answer to the
    message before, carry a name on."""
    assert whose(line) == stations


def test_direction_of_each_message_of_a_log_line():
    """Each message with a prefix of its own has the direction that this tells."""
    found = read(f"recv X: {CALL} | {ANSWER} send X: {ANSWER}")
    assert [item.direction for item in found] == ["received", None, "sent"]


def test_a_name_does_not_hold_beyond_its_object():
    """A message without a name behind an object that has one belongs to no named station."""
    assert whose(f"{named('A')} {CALL}") == ["A", None]
    assert whose(f'{named("A")}{{"frame":{ANSWER}}}') == ["A", None]
    assert whose(f"[{named('A')}, {CALL}]") == ["A", None]


def test_a_broken_object_does_not_lend_its_name():
    """Where objects are broken, a name counts only within its own object."""
    one, other = f'{{"station":"A","frame":{CALL},}}', f'{{"frame":{ANSWER},"station":"B",}}'
    assert whose(one + other + other) == ["A", None, None]
    assert whose(f"{one} {CALL}") == ["A", None]
    assert whose(f'{{"station":"A","meta":{{"x":1}},"frame":{CALL},}}') == ["A"]
    assert whose(one[:-10] + named("C")) == ["C", "cut"]


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ('{"station":"A"}', "no frame"),
        ('{"station":"A","frame":[2,"x"]}', "not an OCPP-J message"),
        ('{"station":["A"],"frame":[3,"1",{}]}', "the station's name is not text"),
    ],
)
def test_an_object_without_a_message_beside_another_is_told(broken, reason):
    """An object that should have a message and has none is reported, and counted as a part."""
    summary = Summary()
    good, bad = Reader(summary).read(broken + named("B") + broken, 1)
    assert (good.station, bad.reason) == ("B", reason)
    assert (summary.framed, summary.partly) == (1, 1)
    assert whose(broken * 2) == [reason]


def test_payload_of_a_broken_message_is_no_object_of_its_own():
    """What a message that goes on in the next line has in its payload is not reported."""
    assert frame('[2,"a","X",{"a":{"station":"A"},', '"b":1}]').message[2] == "X"


@pytest.mark.parametrize("depth", [1, 2])
def test_objects_escaped_in_a_text(depth):
    """Objects in a JSON string each have their own station, too."""
    text = named("A") + '{"frame":[3,"2",{}],"station":"B"}'
    for _ in range(depth):
        text = json.dumps(text)[1:-1]
    assert whose(f'x "{text}" recv C: {CALL}') == ["A", "B", "C"]
    assert whose(f'{{"log":"{text}"}}') == ["A", "B"]
    assert whose(f'recv C: "{text}" {CALL}')[2:] == [None]


def test_escaped_objects_without_a_message_are_passed_over():
    """An escaped object of the log's own says nothing, whole or broken."""
    assert whose(f'recv X: "{{\\"a\\":1}}" {CALL}') == [None]
    assert whose(f'"{{\\"a\\":\\x}}" recv X: {CALL}') == ["X"]
    assert whose('"{\\"a\\":1}"') == ["no frame"]


def test_an_escaped_message_behind_an_object_may_be_wrapped():
    """An escaped message that goes on in the next line is put together behind an object, too."""
    start = '10:00 "{\\"a\\":1} [3,\\"a\\",'
    assert frame(start, '{}]"').message == [3, "a", {}]


@given(
    st.lists(st.tuples(st.sampled_from("ABC"), st.booleans()), min_size=1, max_size=8), st.data()
)
def test_no_message_changes_its_station(entries, data):
    """However objects and log entries share lines, each message is of the station it was with."""
    texts = [named(name) if plain else f"recv {name}: {ANSWER}" for name, plain in entries]
    between = data.draw(
        st.lists(
            st.sampled_from(["", " ", "\r", " 10:00 ", ", "]),
            min_size=len(texts),
            max_size=len(texts),
        )
    )
    line = "".join(text + more for text, more in zip(texts, between, strict=True))
    assert whose(line) == [name for name, _ in entries]


def test_many_messages_on_a_line_are_read_once(monkeypatch):
    """A line is decoded once and each message where it stands: the work grows with the line."""
    read_by_orjson = []
    loads = codec.loads
    monkeypatch.setattr(
        codec, "loads", lambda text: read_by_orjson.append(len(text)) or loads(text)
    )
    line = '[2,"1","Heartbeat",{}]' * 20_000
    assert len(read(line)) == 20_000
    assert sum(read_by_orjson) <= len(line)


@pytest.mark.parametrize(
    "part", ['{"bad json"}', '[2,"a" ', '[2,"a",{}] ', '{\\"a', '[2,"a",' * 50 + "]" * 50]
)
def test_a_line_that_is_too_broken_is_given_up(part):
    """What is read in vain is bounded, and the rest of such a line is reported, not lost."""
    good, bad, *_ = read(ANSWER + part * 2000)
    assert good.message == json.loads(ANSWER)
    assert bad.reason == "too broken to be read to its end"


def test_unusable_frames_of_a_long_line_are_shown_shortly(make_feed):
    """A trouble shows the beginning of its line, however long that is."""
    feed = make_feed()
    feed.push('[2,"1","StatusNotification",{}]' * 3000)
    assert feed.summary.unusable.count == 3000
    assert "(1000 characters)" in feed.summary.unusable.kept[-1].excerpt


# --- objects ------------------------------------------------------------------------------------


def test_object_with_a_frame():
    """An object gives the message with its station, protocol and time of receiving."""
    found = frame(
        json.dumps(
            {
                "station": "CP-7",
                "protocol": "ocpp1.6",
                "received": at("10:00:00"),
                "frame": MESSAGE,
                "else": 1,
            }
        )
    )
    assert (found.message, found.station, found.protocol, found.received) == (
        MESSAGE,
        "CP-7",
        "ocpp1.6",
        at("10:00:00"),
    )


@pytest.mark.parametrize(
    ("record", "station"),
    [
        ({"station": "A", "frame": CALL}, "A"),
        ({"station": "A", "raw": f"recv B: {CALL}"}, "A"),
        ({"log": f"[ocpp] recv B: {CALL}\n", "stream": "stdout"}, "B"),
        ({"chargePointId": "A", "payload": MESSAGE}, "A"),
        ({"station": 17, "frame": MESSAGE}, "17"),
        ({"station": None, "frame": MESSAGE}, None),
        ({"station": "", "frame": MESSAGE}, None),
        ({"anything": MESSAGE}, None),
        ({"frame": None, "raw": CALL}, None),
        ({"frame": "cut", "line": f"x {CALL}"}, None),
    ],
)
def test_objects_of_other_shapes(record, station):
    """The message may be text, under another key, in a line of a log."""
    found = frame(json.dumps(record))
    assert (found.message, found.station) == (MESSAGE, station)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"station": ["A"], "frame": MESSAGE}, "the station's name is not text"),
        ({"station": "x" * 300, "frame": MESSAGE}, "the station's name is not text"),
        ({"station": 10**300, "frame": MESSAGE}, "the station's name is not text"),
        ({"station": "A", "frame": {"a": 1}}, "not an OCPP-J message"),
        ({"station": "A", "frame": [2, "a"]}, "not an OCPP-J message"),
        ({"station": "A", "frame": CALL[:40]}, "cut"),
        ({"station": "A", "frame": CALL.replace(":1", ":**1**")}, "not JSON"),
        ({"station": "A"}, "no frame"),
    ],
)
def test_objects_without_a_message(record, reason):
    """An object without a message is reported with the reason."""
    assert [item.reason for item in read(json.dumps(record))] == [reason]


@pytest.mark.parametrize(
    ("time", "taken"),
    [
        ("2026-03-02T10:00:00Z", True),
        ("2026-03-02T10:00:00+01:00", True),
        ("2026-03-02 10:00:00", False),
        (5, False),
    ],
)
def test_time_of_a_log_record(time, taken):
    """The time of a log counts as that of receiving only if it has a zone."""
    found = frame(json.dumps({"time": time, "log": CALL}))
    assert found.received == (time if taken else None)


def test_broken_object_still_tells_its_station():
    """An object that is broken behind its message gives the message and the station."""
    found = frame('{"station":"A","frame":' + CALL + ',"received":')
    assert (found.message, found.station) == (MESSAGE, "A")


# --- several lines ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "lines",
    [
        # pretty-printed, with a blank line in it
        ('x CP-7: receive message [2,"a",', "", '"Heartbeat",', "{", "}", "]"),
        ('x CP-7: receive message [2,"a","Heartbeat",', "{", "", "}]"),
        # wrapped, with the prefix of the device, even inside of a text
        ('10:00:00.082Z:COM:rpc.c:681:-> [2,"a","Heart', '10:00:00.082Z:COM:rpc.c:681:beat",{}]'),
        # the same with a time stamp that goes on
        ('10:00:00.082Z:COM:rpc.c:681:-> [2,"a","Heart', '10:00:00.083Z:COM:rpc.c:681:beat",{}]'),
        # a comment
        ('#10:00:00 CP-7: receive message [2,"a",', '# "Heartbeat",', "#{}]"),
        ('# [2,"a","Heartbeat",', "#", "# {}]"),
        (
            '[2,"a","Heartbeat",',
            "  {}]'",
        ),
    ],
)
def test_message_over_several_lines(lines):
    """A message that goes on in the next lines is put together, without what they repeat."""
    found = frame(*lines)
    assert (found.message, found.line) == ([2, "a", "Heartbeat", {}], 1)


@pytest.mark.parametrize("end", [">", "│", " …", "...", "... [98 bytes]"])
def test_cut_lines(end):
    """A line that ends in the mark of a pager is cut, and does not wait for more."""
    reader = Reader(Summary())
    (item,) = reader.read(CALL[:40] + end, 5)
    assert (item.line, item.reason) == (5, "cut")
    assert not reader.held


def test_message_that_never_ends():
    """A message that another one interrupts is cut; lines between them have no frame."""
    items = read(CALL[:40], "what is this", CALL)
    assert [(i.line, getattr(i, "reason", "frame")) for i in items] == [
        (1, "cut"),
        (2, "no frame"),
        (3, "frame"),
    ]
    assert [i.reason for i in read(CALL[:40])] == ["cut"]


def test_waiting_for_the_end_is_bounded():
    """A message is not looked for over more lines, characters or line ends than the bounds say."""
    for filler in ("x", "y" * (frames.LONGEST_JOINED // 2), "]"):
        reader = Reader(Summary())
        items = reader.read('[2,"a","Heartbeat",{"a":[', 1)
        for number in range(2, 400):
            items += reader.read(filler, number)
        assert items[0].reason == "cut"
        assert len(items) + len(reader.held) == 399


def test_lines_that_are_too_long():
    """A line beyond the bound is not read, and ends a message that was waiting."""
    long = "[" + " " * frames.LONGEST_LINE
    assert [i.reason for i in read(CALL[:40], long, long.encode())] == [
        "cut",
        "longer than 4 MiB",
        "longer than 4 MiB",
    ]


# --- bytes and hostile text ---------------------------------------------------------------------


def test_bytes_that_are_no_utf8():
    """Bytes that are no UTF-8 do not hide the message."""
    assert frame(b"\xff\xfe M\xe4r: " + CALL.encode()).message == MESSAGE
    assert frame(bytearray(CALL.encode())).message == MESSAGE


def test_blank_lines_are_counted():
    """Blank lines are nothing to report."""
    summary = Summary()
    reader = Reader(summary)
    assert [reader.read(line, 1) for line in ("", " \t\r\n", b"\n", "\ufeff")] == [[]] * 4
    assert summary.blank == 4


@pytest.mark.parametrize("line", [None, 5, ["x"]])
def test_lines_must_be_text_or_bytes(line):
    """What is no line is a mistake of the caller."""
    with pytest.raises(TypeError):
        Feed().push(line)


def escaped_ever_deeper(times):
    """Text in which a message begins in a JSON string in a JSON string in ..."""
    text = ""
    for _ in range(times):
        text = '[3,\\"x ' + text.replace("\\", "\\u005c").replace('"', "\\u0022")
    return text


HOSTILE = [
    escaped_ever_deeper(100),
    '[2,"1","StatusNotification",{}]' * 100,
    "[" + '{"station":["A"],"frame":[3,"1",{}]},' * 100 + "]",
    '[2,"a","StatusNotification",{"connectorId":' + "9" * 5000 + "}]",
    '[2,"a","StatusNotification",{"connectorId":NaN,"status":"Available"}]',
    '[2,"a","X",' + "[" * 100_000,
    '[2,"a","X",' + "[" * 100_000 + "]" * 100_000 + "]",
    '{"frame":' + "[" * 100_000,
    '[2,"' * 1000,
    '[2,"a",' * 1000,
    '[2,\\"' * 1000,
    "[" + " " * 100_000 + "2",
    '[2,"' + "\\" * 10_001,
    '[2,"a","StatusNotification",{"connectorId":1,"status":"\\ud800"}]',
    '{"station":"\\ud800","frame":[2,"a","StatusNotification",{"connectorId":1,"status":"Available"}]}',
    '{"station":"A","station":"B","frame":[3,"a",{}],"frame":5}',
    '[2,"a","StatusNotification",{"connectorId":1,"connectorId":{},"status":{"a":[]}}]',
    '[4,"a",["code"],null,7]',
    '[3,"a",null]',
    "\ud800" + CALL,
    "\x00" * 100,
]


def account(feed, lines):
    """Check that each line that is not blank gave a frame or was reported."""
    summary = feed.summary
    assert summary.lines == len(lines)
    assert summary.lines == (
        summary.blank + summary.framed + summary.unreadable.count - summary.partly
    )
    assert sum(summary.verdicts.values()) == summary.patches


@pytest.mark.parametrize("line", HOSTILE)
@pytest.mark.parametrize("binary", [True, False])
def test_hostile_lines(line, binary):
    """Nothing that a line holds raises, and no line is lost."""
    if binary:
        line = line.encode("utf-8", "surrogatepass")
    feed = Feed(offline_after=60, clock=lambda: TODAY, on_report=json.dumps)
    found = list(feed.read([line], "x"))
    assert all(isinstance(patch.to_json(), bytes) for patch in found)
    account(feed, [line])
    assert json.dumps(feed.summary.to_dict())
    assert "\n".join(feed.summary.render()).isprintable() or feed.summary.render()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (json.dumps({"station": "x" * 300, "frame": MESSAGE}), "the station's name is not text"),
        ('[2,"a","Heartbeat",[]]', "not an OCPP-J message"),
        ('[3,["a"],{}]', "not an OCPP-J message"),
        ('{"station":"A","frame":[2,"a","Heartbeat"]}', "not an OCPP-J message"),
    ],
)
def test_json_that_is_no_message_is_reported_by_the_feed(line, reason):
    """JSON of the right shape with the wrong content is reported like any other line."""
    feed = Feed()
    assert list(feed.read([line])) == []
    assert feed.summary.unreadable.by_reason == {reason: 1}
    assert feed.summary.stations == 0
    list(feed.read([json.dumps({"station": "A", "frame": MESSAGE}), CALL, line]))
    assert feed.summary.unreadable.by_reason == {reason: 2}
    assert feed.summary.stations == 2


def test_station_name_that_is_no_unicode():
    """A lone surrogate in a station's name makes a derived id, and JSON all the same."""
    line = json.dumps({"station": "\ud800", "frame": MESSAGE})
    (patch,) = Feed(clock=lambda: TODAY).push(line)
    assert re.fullmatch(r"_\*1-[0-9a-f]{12}", patch.evse.evse_uid)


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["Available", "Faulted", "Started", "Ended", "EVSE", at("10:00:00"), 0, 1]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
FIELDS = [
    "connectorId",
    "status",
    "errorCode",
    "timestamp",
    "evseId",
    "connectorStatus",
    "evse",
    "transactionId",
    "transactionInfo",
    "eventType",
    "seqNo",
    "eventData",
    "reason",
    "meterValue",
    "currentTime",
    "generatedAt",
]
ACTIONS = [
    "StatusNotification",
    "StartTransaction",
    "StopTransaction",
    "TransactionEvent",
    "NotifyEvent",
    "BootNotification",
    "Heartbeat",
    "MeterValues",
    "DataTransfer",
    "Reset",
]
PAYLOADS = st.dictionaries(st.sampled_from(FIELDS), JUNK, max_size=8)
EVENTS = st.fixed_dictionaries(
    {
        "component": st.fixed_dictionaries(
            {"name": st.sampled_from(["EVSE", "Connector", "ChargingStation"]), "evse": JUNK}
        ),
        "variable": st.fixed_dictionaries(
            {"name": st.sampled_from(["AvailabilityState", "Problem"])}
        ),
        "actualValue": JUNK,
        "timestamp": JUNK,
    }
)
MESSAGES = st.one_of(
    st.tuples(st.just(2), st.sampled_from(["1", "2", "3"]), st.sampled_from(ACTIONS), PAYLOADS),
    st.tuples(
        st.just(2),
        st.just("1"),
        st.just("NotifyEvent"),
        st.fixed_dictionaries({"eventData": st.lists(EVENTS, max_size=3)}),
    ),
    st.tuples(st.sampled_from([3, 4]), st.sampled_from(["1", "2", "3"]), PAYLOADS | JUNK),
    st.tuples(JUNK, JUNK, JUNK),
).map(list)
LINES = st.one_of(
    MESSAGES.map(json.dumps),
    st.fixed_dictionaries(
        {"frame": MESSAGES}, optional={"station": JUNK, "protocol": JUNK, "received": JUNK}
    ).map(json.dumps),
    MESSAGES.map(lambda m: f"[ocpp] recv CP-7: {json.dumps(m)}"),
    st.tuples(MESSAGES, st.integers(0, 60)).map(lambda pair: json.dumps(pair[0])[: pair[1]]),
    st.lists(MESSAGES, max_size=3).map(lambda found: "".join(map(json.dumps, found))),
    st.lists(
        st.fixed_dictionaries({"frame": MESSAGES}, optional={"station": JUNK}), max_size=3
    ).flatmap(
        lambda found: st.sampled_from(
            [json.dumps(found), json.dumps(str(found)), "\r".join(map(json.dumps, found))]
        )
    ),
    st.text(),
    st.binary(),
    st.text(alphabet='[]{}23,":\\ a\n#'),
)


@settings(deadline=None, max_examples=300)
@given(st.lists(LINES, max_size=12))
@example(['[2,"a",', "x]", CALL])
def test_no_line_raises_and_none_is_lost(lines):
    """Whatever lines hold, nothing is raised, and each that is not blank gives a frame or is
    reported."""
    records, troubles = [], []
    feed = Feed(
        offline_after=60, clock=lambda: TODAY, on_report=records.append, on_trouble=troubles.append
    )
    found = [*feed.read(lines, "x"), *feed.finish()]
    account(feed, lines)
    assert len(troubles) == feed.summary.unreadable.count + feed.summary.unusable.count
    for patch in found:
        assert codec.plain_loads(patch.to_json()) == patch.to_dict()
    codec.dumps(records)
    codec.dumps(feed.summary.to_dict())


@pytest.mark.parametrize(
    "number",
    [
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "123456789012345678",
        "9" * 308,
        "1.5e3",
        "-0",
    ],
)
def test_numbers_are_the_same_to_both_readers(number):
    """Whole numbers beyond 64 bits are floats with and without orjson, and in a log line."""
    fast, plain = orjson.loads(number), codec.plain_loads(number)
    assert (fast, type(fast)) == (plain, type(plain))
    assert codec.decode_at(f"x {number}", 2)[0] == fast


@pytest.mark.parametrize("number", ["9" * 400, "9" * 5000, "1e400", "-1e400"])
def test_numbers_beyond_all_floats_are_no_json(number):
    """Neither reader takes a number that is infinite to a float."""
    for loads in (orjson.loads, codec.plain_loads):
        with pytest.raises(ValueError):
            loads(number)


@settings(deadline=None)
@given(st.lists(LINES, max_size=8))
@example(['{"":[2,"","",{}],"station":19000000000000000000}'])
def test_plain_json_reads_the_same(lines):
    """Without orjson the feed gives the same patches."""
    fast, plain = Feed(clock=lambda: TODAY), Feed(clock=lambda: TODAY)
    expected = [patch.to_dict() for patch in fast.read(lines)]
    with pytest.MonkeyPatch.context() as patcher:
        patcher.setattr("bridge.feed.feed.loads", codec.plain_loads)
        patcher.setattr(codec, "loads", codec.plain_loads)
        assert [patch.to_dict() for patch in plain.read(lines)] == expected
    assert plain.summary.frames == fast.summary.frames
