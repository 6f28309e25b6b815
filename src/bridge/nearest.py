"""Which known word somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 80
"""Words longer than this (characters) are not compared: no standard has such a value, and the
comparison costs time quadratic in the length."""


def squash(word: str) -> str:
    """A word without case, blanks and punctuation: what people vary when they misspell it.

    >>> squash(" Out_of-Order ")
    'outoforder'
    """
    return "".join(filter(str.isalnum, word)).casefold()


def nearest(word: str, known: Iterable[str], most: int = 1) -> tuple[str, ...]:
    """The known words most like `word`, best first; none if nothing is near.

    >>> nearest("OUT_OF_ORDER", ["AVAILABLE", "OUTOFORDER"])
    ('OUTOFORDER',)
    """
    if not word or len(word) > LONGEST:
        return ()
    squashed = squash(word)
    if not squashed:
        return ()
    by_squash: dict[str, list[str]] = {}
    for candidate in known:
        by_squash.setdefault(squash(candidate), []).append(candidate)
    if squashed in by_squash:
        return tuple(by_squash[squashed][:most])
    # difflib is slow to import and only ever needed for a mistake
    from difflib import get_close_matches

    close = get_close_matches(squashed, by_squash, n=most, cutoff=0.7)
    return tuple(candidate for match in close for candidate in by_squash[match])[:most]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a message that offers the nearest known word, or nothing.

    >>> did_you_mean("equivalnt", ["equivalent", "narrower"])
    "; did you mean 'equivalent'?"
    """
    found = nearest(word, known)
    return f"; did you mean {found[0]!r}?" if found else ""
