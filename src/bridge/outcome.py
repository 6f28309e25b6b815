"""What is known about one translation: verdict, value, candidates, and every remark on it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from attrs import evolve, field, frozen

from bridge import errors
from bridge.frozen import FrozenDict
from bridge.relation import Relation
from bridge.text import shown, text_of

T = TypeVar("T", bound=str)

KEEP = "keep:"
"""What marks a source value that the policy `keep` carried through. No enumeration has a value
that starts so; the audit proves it."""


class Verdict(StrEnum):
    """How a translation went, about the value alone; computed from the table, never declared."""

    EXACT = "exact"
    """One target value, reached from this source value alone, and equivalent to it."""
    LOSSY = "lossy"
    """One target value, but something is lost: the findings say what."""
    AMBIGUOUS = "ambiguous"
    """More than one target value is possible under the facts known, or one and none."""
    UNMAPPED = "unmapped"
    """The target enumeration has no counterpart."""
    UNKNOWN = "unknown"
    """The value is neither a value nor an alias of the source enumeration."""

    @property
    def settled(self) -> bool:
        """Whether there is a value without any policy choosing one: exact or lossy."""
        return self is Verdict.EXACT or self is Verdict.LOSSY


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    """Wrong; has to be repaired."""
    WARNING = "warning"
    """Something is lost, or somebody ought to look."""
    INFO = "info"
    """Worth knowing."""


CODES: Mapping[str, str] = MappingProxyType(
    {
        "merged": "several source values reach this target value, which one is lost",
        "widened": "the target value says less than the source value",
        "narrowed": "the target value says more than the source value: it is asserted, not known",
        "overlap": "source and target value each cover cases that the other does not",
        "ambiguous": "more than one target value is possible, or one and none",
        "no-counterpart": "the table declares, with a reason, that there is no target value",
        "partly-unmapped": "under facts that are not known there is no target value",
        "no-row": "the table says nothing about the source value",
        "unknown-value": "neither a value nor an alias of the source enumeration",
        "custom-value": "not standard, but the source enumeration is open to such values",
        "near-miss": "a known value looks much like it",
        "wrong-type": "a value that is not text, where all enumerated values are text",
        "foreign-member": "a member of the Python enumeration of another protocol or edition",
        "alias": "a documented spelling that is not the standard's; its value was translated",
        "alias-without-value": "a documented spelling that means no value of this standard",
        "deprecated-target": "the standard advises against the target value",
        "unknown-fact": "the table asks for no such fact; it was ignored",
        "fact-outside-domain": "the fact cannot be that; it was ignored",
        "assumed": "a policy chose the value",
        "defaulted": "a policy put its default in place of a value",
        "kept": "a policy carried the source value through, tagged",
        "nulled": "a policy gave nothing in place of a value",
    }
)
"""Every code that the findings of an outcome can have, and what it means. Codes never change
their meaning."""


@frozen
class Finding:
    """One remark on an outcome, a table or a catalogue.

    Attributes:
        code: what it is about; stable, for programs.
        message: the same for people; may change.
        severity: how much it matters.
        where: `path:line` of what it is about, empty for an outcome.
    """

    code: str
    message: str
    severity: Severity = Severity.WARNING
    where: str = ""


@frozen
class Candidate(Generic[T]):
    """One target value that is possible.

    Attributes:
        value: the target value.
        facts: what holds beside it whenever it is the right one.
        bits: log2 of the number of source values that can reach it: how much it forgets.
        recoverable: whether value and facts lead back to the source value alone.
        preferred: whether the table's author would take it if one had to be taken.
    """

    value: T
    facts: Mapping[str, str]
    bits: float
    recoverable: bool
    preferred: bool = False


_NO_FACTS: Mapping[str, str] = FrozenDict()


@frozen
class Outcome(Generic[T]):
    """What is known about one translation.

    Attributes:
        source: the value as it was given.
        verdict: how it went, about the value alone.
        value: the target value if the verdict is settled or a policy chose one, else None.
        options: the target values that are possible, in the order of the target enumeration.
        needs: names of facts that would settle it; empty if it is settled or none would.
        facts: what is known to hold beside the value on the target's side.
        assumed: a policy chose; the findings hold the receipt. Never true of an exact outcome.
        recoverable: whether value and facts lead back to the source value alone.
        bits: log2 of the number of source values that can reach the value; None without a value.
        relations: how the source value can stand to the value; one relation if that is certain.
        findings: the remarks, in the order in which they came up.
        route: addresses of the enumerations from source to target.
    """

    source: Any
    verdict: Verdict
    route: tuple[str, ...]
    value: T | None = None
    options: tuple[Candidate[T], ...] = ()
    needs: tuple[str, ...] = ()
    facts: Mapping[str, str] = _NO_FACTS
    assumed: bool = False
    recoverable: bool = False
    bits: float | None = None
    relations: frozenset[Relation] = frozenset()
    findings: tuple[Finding, ...] = field(default=())

    @property
    def candidates(self) -> tuple[T, ...]:
        """The target values that are possible, in the order of the target enumeration."""
        return tuple(option.value for option in self.options)

    @property
    def preferred(self) -> T | None:
        """The candidate that the table's author would take, if there is such a one."""
        return next((option.value for option in self.options if option.preferred), None)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of its findings."""
        return tuple(finding.code for finding in self.findings)

    def remarked(self, *findings: Finding) -> Outcome[T]:
        """The same outcome with more findings."""
        return evolve(self, findings=self.findings + findings)

    def assume(self, value: Any, receipt: Finding) -> Outcome[Any]:
        """The outcome after a policy chose `value`, with the receipt among its findings.

        Facts, bits and recoverability become those of the value if it is one of the candidates.
        """
        known = next((option for option in self.options if option.value == value), None)
        return evolve(
            self,
            value=value,
            assumed=value is not None,
            facts=known.facts if known else _NO_FACTS,
            bits=known.bits if known else None,
            recoverable=known.recoverable if known else False,
            findings=(*self.findings, receipt),
        )

    def error(self) -> errors.TranslationError:
        """The error that a policy raises if this outcome is not good enough for it."""
        return _ERRORS[self.verdict](self)

    def describe(self) -> str:
        """One sentence a finding, for people.

        >>> import bridge
        >>> print(bridge.translator("ocpp-1.6/ResetType", "ocpp-2.0.1/ResetEnumType")
        ...     .report("hard").describe())
        ocpp-1.6/ResetType -> ocpp-2.0.1/ResetEnumType: 'hard' is no value of ocpp-1.6/ResetType
        'Hard' is a value that looks much like it
        """
        remarks = [finding.message for finding in self.findings] or [f"{self.verdict}"]
        return f"{' -> '.join((self.route[0], self.route[-1]))}: " + "\n".join(remarks)

    def to_dict(self) -> dict[str, Any]:
        """The outcome as plain lists, dicts, text and numbers, ready for JSON."""
        return {
            "source": shown(self.source) if (text := text_of(self.source)) is None else text,
            "verdict": str(self.verdict),
            "value": None if self.value is None else str(self.value),
            "candidates": [str(candidate) for candidate in self.candidates],
            "preferred": None if self.preferred is None else str(self.preferred),
            "needs": list(self.needs),
            "facts": dict(self.facts),
            "assumed": self.assumed,
            "recoverable": self.recoverable,
            "bits": self.bits,
            "relations": sorted(str(relation) for relation in self.relations),
            "findings": [{"code": f.code, "message": f.message} for f in self.findings],
            "route": list(self.route),
        }


_ERRORS: Mapping[Verdict, type[errors.TranslationError]] = {
    Verdict.EXACT: errors.TranslationError,
    Verdict.LOSSY: errors.LossyValueError,
    Verdict.AMBIGUOUS: errors.AmbiguousValueError,
    Verdict.UNMAPPED: errors.UnmappedValueError,
    Verdict.UNKNOWN: errors.UnknownValueError,
}
