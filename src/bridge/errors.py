"""What can go wrong, named by what the caller can do about it.

Everything that bridge raises on purpose is a `BridgeError`. A `TranslationError` carries the
outcome that was not good enough for the policy, so that a caller loses nothing by catching it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bridge.outcome import Outcome


class BridgeError(Exception):
    """The base of all errors that bridge raises on purpose."""


class TranslationError(BridgeError):
    """A translation did not settle under the policy asked for.

    Attributes:
        outcome: what is known about the translation, candidates and findings included.
    """

    def __init__(self, outcome: Outcome[Any], why: str | None = None) -> None:
        super().__init__(outcome, why)
        self.outcome = outcome
        self.why = why

    def __str__(self) -> str:
        return self.why or self.outcome.describe()


class UnknownValueError(TranslationError, KeyError):
    """The value is neither a value nor an alias of the source enumeration."""

    __str__ = TranslationError.__str__


class AmbiguousValueError(TranslationError):
    """More than one target value is possible; `outcome.needs` names facts that would settle it."""


class UnmappedValueError(TranslationError):
    """The target enumeration has no counterpart for the value."""


class LossyValueError(TranslationError):
    """The translation loses something and the policy is `exact`."""


class UnknownAddressError(BridgeError, LookupError):
    """No catalogue, enumeration, value or table has this address.

    Attributes:
        wanted: the address as given.
        nearest: the known addresses most like it, best first.
        known: what there is instead, where that is few enough to be told.
    """

    def __init__(
        self, wanted: str, what: str, nearest: Sequence[str] = (), known: Sequence[str] = ()
    ) -> None:
        super().__init__(wanted, what, tuple(nearest), tuple(known))
        self.wanted = wanted
        self.what = what
        self.nearest = tuple(nearest)
        self.known = tuple(known)

    def __str__(self) -> str:
        hint = ""
        if self.nearest:
            hint = f"; did you mean {' or '.join(map(repr, self.nearest))}?"
        elif self.known:
            hint = f"; known: {', '.join(self.known)}"
        return f"no {self.what} {self.wanted!r}{hint}"


class UnknownPolicyError(BridgeError, LookupError):
    """No policy is registered under this name."""


class TableError(BridgeError):
    """A catalogue, table or pair file has faults; all of them are listed.

    Attributes:
        faults: one line each, `path:line: message`.
    """

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__(tuple(faults))
        self.faults = tuple(faults)

    def __str__(self) -> str:
        return "\n".join(self.faults)
