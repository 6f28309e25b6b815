"""JSON in and out, in one place: by orjson where the extra `feed` is installed, else by json.

Both read the same language: NaN and Infinity are no JSON, of two equal keys the last counts, and
whole numbers beyond 64 bits are floats, none is beyond those.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from math import isinf
from typing import Any, NoReturn

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


def _float(digits: str) -> float:
    number = float(digits)
    if isinf(number):
        raise ValueError("a number beyond all floats")
    return number


def _int(digits: str) -> int | float:
    if len(digits) < _ALL_64_BITS:
        return int(digits)
    number = _float(digits)  # before the whole one, of which Python limits the digits
    whole = int(digits)
    return whole if -(2**63) <= whole < 2**64 else number


_ALL_64_BITS = 19
"""Fewer digits than these are within 64 bits."""
_HOW: dict[str, Any] = {"parse_constant": _refuse, "parse_int": _int, "parse_float": _float}

# Logs carry tabs and escape characters inside of strings, so the decoder for them lets them pass.
_DECODER = json.JSONDecoder(**_HOW, strict=False)


def plain_loads(text: str | bytes | bytearray) -> Any:
    """The value of a JSON text, by the standard library. Raises ValueError, RecursionError."""
    return json.loads(text, **_HOW)


def plain_dumps(value: object) -> bytes:
    """A value as one line of JSON in ASCII, by the standard library; takes lone surrogates."""
    return json.dumps(value, separators=(",", ":")).encode()


loads: Callable[[str | bytes | bytearray], Any] = orjson.loads if orjson else plain_loads
"""The value of a JSON text. Raises ValueError, or RecursionError for deep nesting."""


def decode_at(text: str, start: int) -> tuple[Any, int]:
    """The JSON value that begins at `start` of a text, and where it ends.

    Raises ValueError, or RecursionError for deep nesting.

    >>> decode_at("INFO [3,[]] ok", 5)
    ([3, []], 11)
    """
    return _DECODER.raw_decode(text, start)


def unquoted(text: str) -> str:
    """What stands between the quotes of a JSON string. Raises ValueError."""
    value: str = _DECODER.decode(f'"{text}"')
    return value


def dumps(value: object) -> bytes:
    """A value as one line of JSON, without a line end."""
    if orjson:
        try:
            return orjson.dumps(value)
        except TypeError:  # a lone surrogate, which orjson does not write
            pass
    return plain_dumps(value)
