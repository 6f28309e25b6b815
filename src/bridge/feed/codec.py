"""JSON in and out, in one place: by orjson where the extra `feed` is installed, else by json.

Both read the same language: NaN and Infinity are no JSON, and of two equal keys the last counts.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NoReturn

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


# Logs carry tabs and escape characters inside of strings, so the decoder for them lets them pass.
_DECODER = json.JSONDecoder(parse_constant=_refuse, strict=False)


def plain_loads(text: str | bytes | bytearray) -> Any:
    """The value of a JSON text, by the standard library. Raises ValueError, RecursionError."""
    return json.loads(text, parse_constant=_refuse)


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
