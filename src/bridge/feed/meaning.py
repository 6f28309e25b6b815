"""What the raw status of a connector means in OCPI: a translator, a policy, and a memory.

A decision is made once for each raw value and what is known beside it, and then looked up: a
station says the same few things all day.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from bridge.errors import TranslationError
from bridge.library import Library
from bridge.outcome import Outcome, Verdict
from bridge.policies import Policy, find_policy
from bridge.translator import Translator, translator

TARGET = "ocpi-2.2.1/Status"
AVAILABLE, CHARGING, UNKNOWN = "AVAILABLE", "CHARGING", "UNKNOWN"

# What a station sends is its own choice, so what is kept of it is bounded.
_MOST_KEPT = 4096
_LONGEST_KEPT = 100

Words = tuple[str | None, ...]
"""What is known of each fact that a table asks for, in the order of `Meaning.asked`."""


@frozen(eq=False)
class Decision:
    """What a raw status was taken to mean.

    Attributes:
        status: the OCPI status.
        verdict: the verdict on the translation, whatever the policy made of it.
        codes: the codes of its findings.
        outcome: all that is known about it, the policy's choice included.
        standard: whether the raw status is a value of the standard enumeration.
    """

    status: str
    verdict: str
    codes: tuple[str, ...]
    outcome: Outcome[Any]
    standard: bool

    @property
    def exact(self) -> bool:
        """Whether nothing was lost or assumed."""
        return self.outcome.verdict is Verdict.EXACT


class Meaning:
    """Decides what the values of one OCPP enumeration are in OCPI.

    Args:
        source: the address of the enumeration.
        policy: what to do with an outcome that is not settled; if the policy raises or gives no
            OCPI status, the status is UNKNOWN. Raises UnknownPolicyError for an unknown one.
        library: where the tables are; bridge's own by default.
    """

    def __init__(
        self, source: str, policy: str | Policy = "preferred", library: Library | None = None
    ) -> None:
        find_policy(policy)
        self._policy = policy
        self._translator: Translator[str] = translator(source, TARGET, library=library)
        self._decided: dict[tuple[object, Words], Decision] = {}
        self.source = source
        self.domains: Mapping[str, tuple[str, ...]] = self._translator.cells.source_facts.domains
        self.asked = tuple(self.domains)

    def decide(self, raw: object, words: Words) -> Decision:
        """What a raw status means, given what is known of each fact in `asked`."""
        try:
            known = self._decided.get((raw, words))
        except TypeError:  # a list or object where a status should be
            return self._decide(raw, words)
        if known is None:
            known = self._decide(raw, words)
            small = type(raw) is str and len(raw) <= _LONGEST_KEPT
            if small and len(self._decided) < _MOST_KEPT:
                self._decided[raw, words] = known
        return known

    def _decide(self, raw: object, words: Words) -> Decision:
        facts = {
            name: word
            for name, word in zip(self.asked, words, strict=True)
            if word in self.domains[name]
        }
        view = self._translator.given(facts)
        status: object = None
        try:
            outcome = view.decide(raw, self._policy)
            status = outcome.value
        except TranslationError as error:
            outcome = error.outcome
        return Decision(
            status=str(status) if status in view.target.by_wire else UNKNOWN,
            verdict=str(outcome.verdict),
            codes=outcome.codes,
            outcome=outcome,
            standard=type(raw) is str and raw in view.source.by_wire,
        )
