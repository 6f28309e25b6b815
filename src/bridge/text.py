"""Text from strangers, taken for what it is and shown so that a message stays one line.

Whatever somebody hands to a translator may lie about its class, raise when it is looked at, or be
a megabyte long. Nothing here raises.
"""

from __future__ import annotations


def text_of(value: object) -> str | None:
    """The plain text that a value is, or None for anything that is no text.

    A member of an enumeration of text is its value. What only claims to be text is not.

    >>> text_of("Charging"), text_of(7)
    ('Charging', None)
    """
    if not issubclass(type(value), str):
        return None
    text: str = str.__str__(value)  # pyright: ignore[reportArgumentType]
    return text


def home_of(value: object) -> str | None:
    """The address of the enumeration that a value is a member of, if it is of `bridge.enums`."""
    home = type.__getattribute__(type(value), "__dict__").get("__enumeration__")
    return home if type(home) is str else None


def kind_of(value: object) -> str:
    """The name of a value's class."""
    try:
        return str(type.__getattribute__(type(value), "__name__"))
    except Exception:  # a class can be made that has none
        return "object"


def shown(value: object, most: int = 60) -> str:
    """A value as a message shows it: quoted, unprintable characters escaped, cut when long.

    >>> shown("Charging"), shown("x" * 1_000_000)[-30:]
    ("'Charging'", 'xxxxxxxx… (1000000 characters)')
    """
    text = text_of(value)
    if text is not None:
        if len(text) > most:
            return f"{ascii(text[:most])[:-1]}… ({len(text)} characters)"
        return repr(text) if text.isprintable() else ascii(text)
    try:
        text = ascii(value)
    except Exception:  # a stranger's __repr__ may raise anything
        text = f"<{kind_of(value)}>"
    return text if len(text) <= most else f"{text[:most]}…"
