"""The five relations that two meanings can have, and how they compose.

Read from left to right: Charging is `narrower` than CHARGING says that whatever is Charging is
CHARGING, and that CHARGING covers more. What is known after two steps is a set of relations:
those that are still possible.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Relation(StrEnum):
    """How the meaning on the left stands to the meaning on the right."""

    EQUIVALENT = "equivalent"
    """Both say the same."""
    NARROWER = "narrower"
    """The left value says more: all that it covers, the right one covers too."""
    BROADER = "broader"
    """The left value says less: it covers all that the right one covers."""
    OVERLAPS = "overlaps"
    """Each covers cases that the other does not, and some are common."""
    DISJOINT = "disjoint"
    """They have no case in common, whatever their names suggest."""


RelationSet = frozenset[Relation]

_SYMBOLS = dict(zip("=<>^!", Relation, strict=True))

# Rows: the first step. Columns: the second. A cell: what the two steps together may be.
_COMPOSITION = """
      =     <      >      ^      !
=     =     <      >      ^      !
<     <     <      =<>^!  <^!    !
>     >     =<>^   >      >^     >^!
^     ^     <^     >^!    =<>^!  >^!
!     !     <^!    !      <^!    =<>^!
"""


def _parse(table: str) -> dict[tuple[Relation, Relation], RelationSet]:
    header, *rows = (line.split() for line in table.strip().splitlines())
    return {
        (_SYMBOLS[row[0]], _SYMBOLS[column]): frozenset(_SYMBOLS[symbol] for symbol in cell)
        for row in rows
        for column, cell in zip(header, row[1:], strict=True)
    }


COMPOSITION = _parse(_COMPOSITION)
"""`(first, second)` to the set of relations that the two steps together may have."""

_INVERSE = {Relation.NARROWER: Relation.BROADER, Relation.BROADER: Relation.NARROWER}


def inverse(relation: Relation) -> Relation:
    """The same relation read from right to left.

    >>> inverse(Relation.NARROWER).value
    'broader'
    """
    return _INVERSE.get(relation, relation)


def compose(first: Iterable[Relation], second: Iterable[Relation]) -> RelationSet:
    """What may hold after two steps, each known up to a set of relations.

    >>> sorted(compose([Relation.NARROWER], [Relation.EQUIVALENT]))
    [<Relation.NARROWER: 'narrower'>]
    """
    later = tuple(second)
    return frozenset().union(*(COMPOSITION[one, two] for one in first for two in later))
