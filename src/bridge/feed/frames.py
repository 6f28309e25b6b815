r"""Lines to OCPP-J messages: bare arrays, objects that hold one, and logs of many programs.

What stands before a message in a log is not parsed. A message begins at the first bracket that is
followed by a message type, a comma and a quote, and ends where a JSON decoder says. Around it logs
quote, escape, comment, wrap and cut, so:

- `\"` in place of `"` means JSON inside of a JSON string, which is read once more;
- a message that does not end on its line may go on in the next ones, each perhaps with the prefix
  that the program repeats;
- one that ends in a mark of a pager, or that nothing continues, is cut, and reported as cut.

A line may hold several messages and objects, in an array or one after the other, as when a line
end was lost. Whose each message is follows from what belongs to it alone:

- a message in an object is of the station that the object names;
- any other one is of the station that the text since the message or object before it names;
- if that text names none, but has no letter and no digit, or if the message answers the one
  before it, it is of the same station as that one: a table row may have request and answer;
- else nothing names a station, and it is the feed's default. A name never holds across the end
  of an object or across a carriage return.

An object that names a station or has a `frame`, but gives no message, is reported; other objects
between messages are the log's own and say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
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
TOO_BROKEN = "too broken to be read to its end"

CALL, RESULT, ERROR, RESULT_ERROR, SEND = range(2, 7)

# What turns out to be no message has been read in vain, and may be read again from further on. To
# keep that in proportion to the line, it is given up after so many attempts, ...
_MOST_FAILURES = 1000
# ... or when so many times its length, though at least so many characters, were read in vain.
_MOST_TIMES, _LEAST_WORK = 8, 100_000
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

_START = re.compile(r'\[\s{0,20}[2-6]\s{0,20},\s{0,20}\\{0,8}"')
_BEGIN = re.compile(r'(?:(\{)|\[\s{0,20}[2-6]\s{0,20},)\s{0,20}(\\{0,8})"')
"""A message or an object, told by the first group; escaped, if the second is not empty."""
_TO_QUOTE = re.compile(r'(?:[^"\\]|\\.)*+', re.DOTALL)
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|["\[\]{}]', re.DOTALL)
_CUT_MARK = re.compile(r"(?:>|│|…|\.\.\.|\[\d{1,9} bytes\])\s*$")
_WORD = re.compile(r"\w")
_BRACE = re.compile(r"[{}]")


@define
class _Found:
    """What a text holds.

    Attributes:
        frames: its messages.
        faults: why what began like a message is none.
        broken: reasons that are reported even beside messages.
        start: where the first message begins that is not inside of an object.
    """

    frames: list[Frame] = field(factory=list)
    faults: list[str] = field(factory=list)
    broken: list[str] = field(factory=list)
    start: int | None = None

    @property
    def reasons(self) -> list[str]:
        """What is reported. Beside messages, what only looked like one does not matter."""
        if not self.frames:
            return [*self.broken, *self.faults, NO_FRAME][:1]
        faults = [fault for fault in self.faults if fault != NOT_OCPP]
        return list(dict.fromkeys((*self.broken, *faults[:1])))

    def add(self, other: _Found) -> None:
        """Take in what a part of the text holds."""
        self.frames += other.frames
        self.faults += other.faults
        self.broken += other.broken


class _Scanner:
    """Finds the messages of a text one after the other, and whose each is.

    Args:
        text: where to look.
        number: the number of its line.
        before: what stands before it, if it is a part of another text.
        last: the message before it, while its station may be that of the next one, too.
        depth: how often it was unescaped.
    """

    def __init__(
        self, text: str, number: int, before: str = "", last: Frame | None = None, depth: int = 0
    ) -> None:
        self.found = _Found()
        self.last = last
        self._text = text
        self._number = number
        self._before = before
        self._since = 0  # what stands before here belongs to other messages
        self._depth = depth
        self._failures = 0
        self._work = 0  # characters read in vain

    def scan(self) -> _Found:
        """Read the text to its end."""
        position = 0
        most = max(_MOST_TIMES * len(self._text), _LEAST_WORK)
        while match := _BEGIN.search(self._text, position):
            if self._failures >= _MOST_FAILURES or self._work > most:
                self.found.broken.append(TOO_BROKEN)
                break
            if match[1] is None and self.found.start is None:
                self.found.start = match.start()
            if match[2]:
                position = self._read_escaped(match)
            elif match[1]:
                position = self._read_object(match)
            else:
                position = self._read_message(match)
        return self.found

    def _read_message(self, match: re.Match[str]) -> int:
        """Read the message at a match; the position to go on from."""
        start, faults = match.start(), self.found.faults
        decoded = self._decoded(start)
        if decoded is None:
            # Of several faults only the first is reported, and to tell a cut takes long.
            told = any(fault != NOT_OCPP for fault in faults)
            faults.append(NOT_JSON if told or _is_closed(self._text, start) else CUT)
            return match.end()
        message, end = decoded
        fault = fault_of(message)
        if fault:
            self._failed(end - start)
            faults.append(fault)
            return match.end()
        self._add(message, self._prefix(start))
        self._since = end
        return end

    def _read_object(self, match: re.Match[str]) -> int:
        """Read the object at a match; one that cannot be read may still hold a message."""
        decoded = self._decoded(match.start())
        if decoded is None:
            return match.end()
        record, end = decoded
        below = _in_object(record, self._number)
        prefix = self._prefix(match.start())
        self._before, self._since, self.last = prefix, end, None
        # The payload of a message that is broken may have any key: it is no envelope.
        if below.frames or (_is_envelope(record) and not self.found.faults):
            self._before = ""
            name = name_of(station_in(prefix))
            for frame in below.frames:
                frame.station = frame.station or name
            self.found.frames += below.frames
            self.found.broken += below.reasons
        return end

    def _read_escaped(self, match: re.Match[str]) -> int:
        r"""Read the rest of a JSON string, with `\"` for `"`; a match tells where to begin."""
        start, found = match.start(), self.found
        quote = _TO_QUOTE.match(self._text, start)
        end = max(quote.end() if quote else start, start + 1)
        inner = self._unquoted(start, end)
        if inner is None and match[1]:
            self._failed(end - start)
            return match.end()
        scanner = _Scanner(
            inner or "", self._number, self._prefix(start), self.last, self._depth + 1
        )
        below = scanner.scan()
        found.add(below)
        if below.frames or below.broken:
            self._before, self._since, self.last = "", end, scanner.last
        elif match[1] is None and not below.faults:
            found.faults.append(NOT_JSON)
        if below.start is not None and found.start is None:
            found.start = start
        return end

    def _unquoted(self, start: int, end: int) -> str | None:
        if self._depth >= _DEEPEST_ESCAPE:
            return None
        try:
            return codec.unquoted(self._text[start:end])
        except ValueError:
            return None

    def _decoded(self, start: int) -> tuple[Any, int] | None:
        """The JSON value that begins there, and where it ends; None if it is none."""
        try:
            return codec.decode_at(self._text, start)
        except (ValueError, RecursionError) as error:
            self._failed(getattr(error, "pos", len(self._text)) - start)
            return None

    def _failed(self, work: int) -> None:
        self._failures += 1
        self._work += work

    def _prefix(self, start: int) -> str:
        """The text that belongs to a message or object that begins there, and to no other."""
        gap = self._before + self._text[self._since : start]
        _, line_end, prefix = gap.rpartition("\r")
        if line_end:
            self.last = None
        return prefix[-_PREFIX:]

    def _add(self, message: list[Any], prefix: str) -> None:
        frame = Frame(message, self._number, name_of(station_in(prefix)))
        last = self.last
        if frame.station is None and last is not None and _goes_on(message, prefix, last.message):
            frame.station = last.station
        else:
            frame.direction = direction_in(prefix)
        self.found.frames.append(frame)
        self.last, self._before = frame, ""


def _goes_on(message: list[Any], prefix: str, last: list[Any]) -> bool:
    """Whether a message that nothing names a station for is of that of the message before it."""
    if _BRACE.search(prefix):  # of an object that is broken
        return False
    answers = last[0] == CALL and RESULT <= message[0] <= RESULT_ERROR
    return not _WORD.search(prefix) or (answers and bool(message[1] == last[1]))


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
    re.compile(
        r"\b(?:station|station_?id|charge_?(?:point|box)_?id|identity)=[\"']?([^,;\]\s\"']+)", re.I
    ),
    # an object that is broken after its frame
    re.compile(r'"station"\s*:\s*"([^"\\]+)"(?:[^{}]|\{[^{}]*\})*$'),
    re.compile(rf"\bJSON message (?:from|to)\s+(\S+?):{_QUOTES}"),
    re.compile(rf"\b(?:recv|send|sent)\s+(\S+?):{_QUOTES}"),
    re.compile(rf"(?:^|[\s\]])(?:[A-Z]+:ocpp:)?([^\s\]]+):\s+(?:receive message|send){_QUOTES}"),
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


def _is_envelope(record: dict[str, Any]) -> bool:
    """Whether an object is meant to hold a message: it names a station or has a frame."""
    return any(key in record for key in (*_STATION_KEYS, "frame"))


def _in_object(record: dict[str, Any], number: int) -> _Found:
    """The messages in an object: in `frame`, or in whichever of its texts has one."""
    station = _first(record, _STATION_KEYS)
    name = name_of(station)
    if station not in (None, "") and name is None:
        return _Found(broken=[NO_STATION])
    known = [key for key in _FRAME_KEYS if key in record]
    reason = NO_FRAME
    for key in dict.fromkeys((*known, *record)):
        found = _in_value(key, record[key], number)
        if found.frames:
            _complete(found.frames, record, name)
            return found
        if reason == NO_FRAME:
            reason = found.reasons[0]
    return _Found(broken=[reason])


def _in_value(key: str, value: object, number: int) -> _Found:
    """The messages in a value of an object."""
    if isinstance(value, list) and fault_of(value) is None:
        return _Found([Frame(value, number)])
    if isinstance(value, str):
        return _Scanner(value, number).scan()
    return _Found(faults=[NOT_OCPP] if key == "frame" and value is not None else [])


def _complete(frames: Iterable[Frame], record: dict[str, Any], name: str | None) -> None:
    """Give frames what the object around them says."""
    protocol, received = _first(record, _PROTOCOL_KEYS), _received_in(record)
    for frame in frames:
        frame.station = name or frame.station
        frame.protocol = frame.protocol if protocol is None else protocol
        frame.received = frame.received if received is None else received


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
            return self._told(_in_object(document, number), text, number)
        if fault_of(document) is None:
            return self._told(_Found([Frame(document, number)]), text, number)
        found = _Scanner(text, number).scan()
        if isinstance(document, list) and found.start is None:
            found.faults.append(NOT_OCPP)
        waits = found.faults == [CUT] and not found.frames and not found.broken
        if waits and not _CUT_MARK.search(text):
            self._hold(text, number, found.start or 0)
            return []
        return self._told(found, text, number)

    def _told(self, found: _Found, text: str, number: int, lines: int = 1) -> list[Item]:
        """The findings of so many lines, counted."""
        broken = [Unreadable(number, reason, excerpt_of(text)) for reason in found.reasons]
        if found.frames:
            self._summary.framed += lines
            self._summary.partly += len(broken)
        return [*found.frames, *broken]

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
        found = _Scanner(text, number).scan()
        if not found.frames:
            return []
        self.held = []
        return self._told(found, text, number, len(lines))


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
