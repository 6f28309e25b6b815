r"""Lines to OCPP-J messages: bare arrays, objects that hold one, and logs of many programs.

What stands before a message in a log is not parsed. A message begins at the first bracket that is
followed by a message type, a comma and a quote, and ends where a JSON decoder says. Around it logs
quote, escape, comment, wrap and cut, so:

- `\"` in place of `"` means JSON inside of a JSON string, which is read once more;
- a message that does not end on its line may go on in the next ones, each perhaps with the prefix
  that the program repeats;
- one that ends in a mark of a pager, or that nothing continues, is cut, and reported as cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import define, field, frozen

from bridge.feed import codec
from bridge.feed.summary import Summary, excerpt_of

LONGEST_LINE = 4 * 1024 * 1024
"""Longer lines (bytes or characters) are not read."""

MOST_JOINED = 200
"""A message runs over at most so many lines, ..."""
LONGEST_JOINED = 128 * 1024
"""... and so many characters, ..."""
MOST_ATTEMPTS = 32
"""... and is looked for at so many line ends, since each look reads it all again."""

NO_FRAME = "no frame"
CUT = "cut"
NOT_JSON = "not JSON"
NOT_OCPP = "not an OCPP-J message"
NO_STATION = "the station's name is not text"
TOO_LONG = "longer than 4 MiB"

CALL, RESULT, ERROR, RESULT_ERROR, SEND = range(2, 7)

_MOST_FAULTS = 8  # candidates in one line that turn out to be no message
_DEEPEST_ESCAPE = 4  # JSON inside of JSON inside of ...
_PREFIX = 300  # characters before a message that may tell station and direction
_LONGEST_NAME = 255

RECEIVED = "received"
SENT = "sent"


@define(eq=False)
class Frame:
    """An OCPP-J message and what its line says about it.

    Attributes:
        message: the array.
        line: the number of its (first) line.
        station: the station's name; None if the line names none.
        protocol: the protocol as the line gives it; None if it does not.
        received: the time of receiving as the line gives it; None if it does not.
        direction: `received` or `sent` as seen by the program that wrote the log, which may be
            the station or the system; None if the line does not tell.
    """

    message: list[Any]
    line: int
    station: str | None = None
    protocol: object = None
    received: object = None
    direction: str | None = None


@frozen
class Unreadable:
    """A line, or part of a line, that gave no message, and why."""

    line: int
    reason: str
    excerpt: str


Item = Frame | Unreadable


def fault_of(message: object) -> str | None:
    """Why a value is no OCPP-J message; None if it is one."""
    if not isinstance(message, list):
        return NOT_OCPP
    if len(message) < 3 or type(message[0]) is not int or not CALL <= message[0] <= SEND:
        return NOT_OCPP
    if type(message[1]) is not str and type(message[1]) is not int:
        return NOT_OCPP
    if message[0] in (CALL, SEND) and (
        len(message) < 4 or type(message[2]) is not str or type(message[3]) is not dict
    ):
        return NOT_OCPP
    return None


# --- messages in a text -------------------------------------------------------------------------

_START = re.compile(r'\[\s{0,20}[2-6]\s{0,20},\s{0,20}(\\{0,8})"')
_TO_QUOTE = re.compile(r'(?:[^"\\]|\\.)*+', re.DOTALL)
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|["\[\]{}]', re.DOTALL)
_CUT_MARK = re.compile(r"(?:>|│|…|\.\.\.|\[\d{1,9} bytes\])\s*$")


@define
class _Found:
    """What a text holds: messages, reasons for what failed, where the first one began."""

    messages: list[list[Any]] = field(factory=list)
    faults: list[str] = field(factory=list)
    start: int | None = None


def _messages_in(text: str, depth: int = 0) -> _Found:
    found = _Found()
    position = 0
    while match := _START.search(text, position):
        if len(found.faults) >= _MOST_FAULTS:
            break
        if found.start is None:
            found.start = match.start()
        if match[1]:
            position = _read_escaped(text, match.start(), depth, found)
        else:
            position = _read_plain(text, match, found)
    return found


def _read_plain(text: str, match: re.Match[str], found: _Found) -> int:
    """Read the message at a match; the position to go on from."""
    try:
        message, end = codec.decode_at(text, match.start())
    except (ValueError, RecursionError):
        found.faults.append(NOT_JSON if _is_closed(text, match.start()) else CUT)
        return match.end()
    fault = fault_of(message)
    if fault:
        found.faults.append(fault)
        return match.end()
    found.messages.append(message)
    return end


def _read_escaped(text: str, start: int, depth: int, found: _Found) -> int:
    r"""Read what stands inside of a JSON string, with `\"` for `"`, from `start` to its end."""
    match = _TO_QUOTE.match(text, start)
    end = match.end() if match else start
    try:
        inner = codec.unquoted(text[start:end]) if depth < _DEEPEST_ESCAPE else ""
    except ValueError:
        inner = ""
    below = _messages_in(inner, depth + 1)
    found.messages += below.messages
    found.faults += below.faults or ([] if below.messages else [NOT_JSON])
    return max(end, start + 1)


def _is_closed(text: str, start: int) -> bool:
    """Whether the bracket at `start` is closed again."""
    depth = 0
    for match in _TOKEN.finditer(text, start):
        token = match[0]
        if token in ("[", "{"):
            depth += 1
        elif token in ("]", "}"):
            depth -= 1
            if depth == 0:
                return True
        elif token == '"':
            return False
    return False


# --- what stands before a message ---------------------------------------------------------------

_DIGIT = re.compile(r"\d")
_ENDINGS = " \t,;'\"`"
_QUOTES = r"[\s'\"`]*$"
_NAMES = (
    re.compile(r"chargeBoxId=([^,\]\s]+)"),
    re.compile(r'"station"\s*:\s*"([^"\\]+)"'),  # an object that is broken after its frame
    re.compile(rf"\bJSON message (?:from|to)\s+(\S+?):{_QUOTES}"),
    re.compile(rf"\b(?:recv|send|sent)\s+(\S+?):{_QUOTES}"),
    re.compile(rf"(?:^|[\s\]])(?:[A-Z]+:ocpp:)?(\S+):\s+(?:receive message|send){_QUOTES}"),
)
_DIRECTIONS = (
    (
        RECEIVED,
        re.compile(
            r"\brecei\w+ (?:JSON )?message|\brecv\b|\bReceived:|<-|<=|<<|\[RX\]|-in\.txt", re.I
        ),
    ),
    (SENT, re.compile(r"\bsent\b|\bsend\b|\bSending:|->|=>|>>|\[TX\]|-out\.txt", re.I)),
)
_ARROWS = {"client->target": RECEIVED, "target->client": SENT}


def station_in(prefix: str) -> str | None:
    """The station that the text before a message names, where that is plain.

    >>> station_in("[ocpp  ] TRACE 2026/03/01 10:00:00 recv CP-7: ")
    'CP-7'
    """
    for name in _NAMES:
        if match := name.search(prefix[-_PREFIX:]):
            return match[1]
    return None


def direction_in(prefix: str) -> str | None:
    """Whether the text before a message says `received` or `sent`.

    >>> direction_in("2026-03-01 10:00:00 INFO (MainThread) [ocpp] CP-7: receive message ")
    'received'
    """
    end = prefix[-_PREFIX:]
    for arrow, direction in _ARROWS.items():
        if arrow in end:
            return direction
    for direction, pattern in _DIRECTIONS:
        if pattern.search(end):
            return direction
    return None


# --- objects ------------------------------------------------------------------------------------

_STATION_KEYS = ("station", "stationId", "station_id", "chargePointId", "chargeBoxId", "identity")
_PROTOCOL_KEYS = ("protocol", "subprotocol", "ocppVersion")
_FRAME_KEYS = ("frame", "raw", "message", "msg", "log", "payload", "data", "line", "text")
_LOG_TIMES = ("timestamp", "time", "@timestamp", "ts")
_ZONED = re.compile(r"(?:[Zz]|[+-]\d\d:?\d\d)$")


def _first(record: dict[str, Any], keys: Iterable[str]) -> Any:
    return next((record[key] for key in keys if record.get(key) is not None), None)


def _received_in(record: dict[str, Any]) -> object:
    """The time of receiving; a log's own time only if it has a zone, since most have none."""
    if record.get("received") is not None:
        return record["received"]
    time = _first(record, _LOG_TIMES)
    return time if isinstance(time, str) and _ZONED.search(time) else None


def name_of(station: object) -> str | None:
    """A station's name as text; None if it cannot be a name."""
    if type(station) is int:
        station = str(station) if abs(station) < 10**_LONGEST_NAME else None
    if type(station) is not str or not station or len(station) > _LONGEST_NAME:
        return None
    return station


# --- lines --------------------------------------------------------------------------------------


class Reader:
    """Reads lines one by one; remembers those of a message that has not ended yet.

    It counts blank lines and lines with frames in the summary. Whatever it is given it raises
    nothing, except TypeError for lines that are neither text nor bytes.

    Attributes:
        held: the lines, with their numbers, of a message that has begun and not ended.
    """

    def __init__(self, summary: Summary) -> None:
        self._summary = summary
        self.held: list[tuple[int, str]] = []
        self._size = 0
        self._attempts = 0
        self._start = 0

    def read(self, line: str | bytes | bytearray, number: int) -> list[Item]:
        """The messages in a line, and the parts of it, or of lines before, that gave none."""
        text = line if isinstance(line, str) else _decoded(line)
        if len(line) > LONGEST_LINE:
            return [*self.flush(), Unreadable(number, TOO_LONG, excerpt_of(text[:1000]))]
        text = text.removeprefix("\ufeff").rstrip("\r\n")
        if not text.strip():
            self._summary.blank += 1
            return []
        if self.held:
            if not _START.search(text):
                return self._continue(text, number)
            return [*self.flush(), *self._begin(text, number)]
        return self._begin(text, number)

    def flush(self) -> list[Item]:
        """Give up on a message that has not ended: its first line is cut, the others are none."""
        held, self.held = self.held, []
        return [
            Unreadable(number, NO_FRAME if position else CUT, excerpt_of(text))
            for position, (number, text) in enumerate(held)
        ]

    def _begin(self, text: str, number: int) -> list[Item]:
        document = _document(text)
        if isinstance(document, dict):
            return self._counted(_from_object(document, text, number))
        if fault_of(document) is None:
            return self._counted([Frame(document, number)])
        found = _messages_in(text)
        if isinstance(document, list) and found.start is None:
            found.faults.append(NOT_OCPP)
        if found.faults == [CUT] and not found.messages and not _CUT_MARK.search(text):
            self._hold(text, number, found.start or 0)
            return []
        return self._counted(_items(found, text, number))

    def _counted(self, items: list[Item], lines: int = 1) -> list[Item]:
        broken = sum(isinstance(item, Unreadable) for item in items)
        if broken < len(items):
            self._summary.framed += lines
            self._summary.partly += broken
        return items

    # --- messages over several lines ---

    def _hold(self, text: str, number: int, start: int) -> None:
        self.held = [(number, text)]
        self._size = len(text)
        self._attempts = 0
        self._start = start

    def _continue(self, text: str, number: int) -> list[Item]:
        self.held.append((number, text))
        self._size += len(text)
        if text.rstrip(_ENDINGS).endswith("]"):
            items = self._joined()
            if items:
                return items
        if (
            len(self.held) >= MOST_JOINED
            or self._size > LONGEST_JOINED
            or self._attempts >= MOST_ATTEMPTS
        ):
            return self.flush()
        return []

    def _joined(self) -> list[Item]:
        """The messages in the lines held, once they make one; nothing before."""
        self._attempts += 1
        lines = [text for _, text in self.held]
        number, first = self.held[0]
        prefix = _repeated(first[: self._start], lines[1:])
        text = first + "".join(line[prefix:] for line in lines[1:])
        found = _messages_in(text)
        if not found.messages:
            return []
        self.held = []
        return self._counted(_items(found, text, number), len(lines))


def _decoded(line: bytes | bytearray) -> str:
    if not isinstance(line, bytes | bytearray):
        raise TypeError(f"a line is text or bytes, not {type(line).__name__}")
    return line[: LONGEST_LINE + 1].decode("utf-8", "replace")


def _document(text: str) -> Any:
    """The line as JSON; None if it is none."""
    text = text.strip()
    if text[0] not in "[{":
        return None
    for loads in dict.fromkeys((codec.loads, codec.plain_loads)):
        try:
            return loads(text)
        except (ValueError, RecursionError):
            pass
    return None


def _from_object(record: dict[str, Any], line: str, number: int) -> list[Item]:
    """The messages in an object: in `frame`, or in whichever of its texts has one."""
    station = _first(record, _STATION_KEYS)
    name = name_of(station)
    if station not in (None, "") and name is None:
        return [Unreadable(number, NO_STATION, excerpt_of(line))]
    known = [key for key in _FRAME_KEYS if key in record]
    reason = NO_FRAME
    for key in dict.fromkeys((*known, *record)):
        value = record[key]
        if isinstance(value, list) and fault_of(value) is None:
            found = _Found([value])
        elif isinstance(value, str):
            found = _messages_in(value)
        else:
            found = _Found(faults=[NOT_OCPP] if key == "frame" and value is not None else [])
        if found.messages:
            items = _items(found, value if isinstance(value, str) else "", number)
            return list(_completed(items, record, name))
        if found.faults and reason == NO_FRAME:
            reason = found.faults[0]
    return [Unreadable(number, reason, excerpt_of(line))]


def _completed(items: Iterable[Item], record: dict[str, Any], name: str | None) -> Iterator[Item]:
    """Frames with what the object around them says."""
    for item in items:
        if isinstance(item, Frame):
            item.station = name or item.station
            item.protocol = _first(record, _PROTOCOL_KEYS)
            item.received = _received_in(record)
        yield item


def _items(found: _Found, text: str, number: int) -> list[Item]:
    """The findings of a text, with what stands before its first message."""
    prefix = text[: found.start or 0]
    station, direction = name_of(station_in(prefix)), direction_in(prefix)
    items: list[Item] = [
        # of two messages in one line the second is the answer to the first
        Frame(message, number, station, direction=direction if position == 0 else None)
        for position, message in enumerate(found.messages)
    ]
    if found.messages:
        broken = [fault for fault in found.faults if fault != NOT_OCPP][:1]
    else:
        broken = (found.faults or [NO_FRAME])[:1]
    return [*items, *(Unreadable(number, reason, excerpt_of(text)) for reason in broken)]


def _repeated(before: str, lines: Sequence[str]) -> int:
    """How many characters the lines repeat of what stands before the message in its first line.

    They repeat a prefix of the program, in which any digit may stand for a digit, since time
    stamps go on. If it seems to end amid digits, those are the message's.
    """
    texts = [_DIGIT.sub("0", text) for text in (before, *lines)]
    first, last = min(texts), max(texts)
    pairs = enumerate(zip(first, last, strict=False))
    shared = next((place for place, (one, other) in pairs if one != other), len(first))
    return len(texts[0][:shared].rstrip("0"))
