"""The time stamps of stations and systems, as far as they can be believed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Gives the present as an aware datetime."""

EARLIEST = datetime(2009, 1, 1, tzinfo=UTC)
"""The year in which OCPP began. A station whose clock is not set says 1970 or 2000."""

AHEAD = timedelta(days=1)
"""How far a time may lie after the present: clocks and time zones are often set wrong by hours."""

_SHORTEST, _LONGEST = len("2024-01-01T00:00:00"), 40


def now() -> datetime:
    """The present."""
    return datetime.now(UTC)


class Times:
    """Reads time stamps, and believes those between the beginning of OCPP and tomorrow.

    Attributes:
        disbelieved: the number of readable times that were not believed.
    """

    def __init__(self, clock: Clock = now) -> None:
        self._clock = clock
        self._latest = EARLIEST
        self._text, self._time = "2009-01-01T00:00:00Z", EARLIEST  # the last one believed
        self.disbelieved = 0

    def present(self) -> datetime:
        """The time of the clock. Raises ValueError if that is a time without a zone."""
        present = self._clock()
        if present.tzinfo is None:
            raise ValueError("the clock of a feed must give times with a zone")
        return present

    def read(self, text: object) -> datetime | None:
        """The time that a text says, or None if it says none that can be believed.

        A time without a zone, which OCPP does not allow but some stations send, is UTC.
        """
        if text == self._text:
            return self._time  # a line and its message, or a request and its answer, share one
        if type(text) is not str or not _SHORTEST <= len(text) <= _LONGEST:
            return None
        try:
            time = datetime.fromisoformat(text)
        except ValueError:
            try:
                time = datetime.fromisoformat(text.strip().upper())
            except ValueError:
                return None
        if time.tzinfo is None:
            time = time.replace(tzinfo=UTC)
        if EARLIEST <= time <= self._latest:
            self._text, self._time = text, time
            return time
        return self._doubted(time)

    def _doubted(self, time: datetime) -> datetime | None:
        if time >= EARLIEST:
            self._latest = self.present() + AHEAD
            if time <= self._latest:
                return time
        self.disbelieved += 1
        return None


def rfc3339(time: datetime) -> str:
    """A time as OCPI writes it: UTC, to the millisecond at most (OCPI DateTime has 25 characters).

    >>> rfc3339(datetime.fromisoformat("2026-03-01T10:00:00.123456+02:00"))
    '2026-03-01T08:00:00.123Z'
    """
    if time.tzinfo is not UTC:
        time = time.astimezone(UTC)
    precision = "milliseconds" if time.microsecond >= 1000 else "seconds"
    return time.isoformat("T", precision).removesuffix("+00:00") + "Z"
