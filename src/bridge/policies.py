"""What to do when an outcome is not settled: policies with names, as codecs have error handlers.

A policy looks at an outcome and returns the target value to go on with, or None for nothing, or
raises the outcome's error. What it returns instead of a settled value is marked as assumed, with
a receipt among the findings.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bridge.errors import UnknownPolicyError
from bridge.nearest import did_you_mean
from bridge.outcome import KEEP, Finding, Outcome, Verdict
from bridge.text import shown, text_of

Policy = Callable[[Outcome[Any]], Any]
"""From an outcome to the value to go on with; None for nothing; may raise `outcome.error()`."""

STRICT = "strict"
DEFAULT = "default:"


def strict(outcome: Outcome[Any]) -> Any:
    """Exact and lossy outcomes pass, all else raises."""
    if outcome.verdict.settled:
        return outcome.value
    raise outcome.error()


def exact(outcome: Outcome[Any]) -> Any:
    """Only exact outcomes pass."""
    if outcome.verdict is Verdict.EXACT:
        return outcome.value
    raise outcome.error()


def preferred(outcome: Outcome[Any]) -> Any:
    """The candidate that the table's author prefers; raises if there is none."""
    if outcome.verdict.settled:
        return outcome.value
    if outcome.preferred is not None:
        return outcome.preferred
    raise outcome.error()


def keep(outcome: Outcome[Any]) -> Any:
    """A source value without settled target value passes through, tagged (see `unkeep`).

    Only text can be tagged; anything else raises.
    """
    if outcome.verdict.settled:
        return outcome.value
    text = text_of(outcome.source)
    if text is not None:
        return KEEP + text
    raise outcome.error()


def null(outcome: Outcome[Any]) -> Any:
    """None stands for whatever is not settled."""
    return outcome.value if outcome.verdict.settled else None


def default_to(value: str) -> Policy:
    """The policy `default:VALUE`: a value of the caller's stands for whatever is not settled."""

    def default(outcome: Outcome[Any]) -> Any:
        return outcome.value if outcome.verdict.settled else value

    return default


def unkeep(value: str) -> str | None:
    """The source value that the policy `keep` carried through, or None for any other value.

    >>> unkeep("keep:Weird"), unkeep("CHARGING")
    ('Weird', None)
    """
    return value.removeprefix(KEEP) if value.startswith(KEEP) else None


_POLICIES: dict[str, Policy] = {
    STRICT: strict,
    "exact": exact,
    "preferred": preferred,
    "keep": keep,
    "null": null,
}


def register_policy(name: str, policy: Policy) -> None:
    """Make a policy known under a name, for `policy=NAME` everywhere.

    The names of bridge's own policies, and names that start with `default:`, cannot be taken
    (ValueError): a strict that guesses would make every promise worthless.

    >>> register_policy("cautious", lambda outcome: outcome.value or "UNKNOWN")
    """
    if not callable(policy):
        raise TypeError(f"{shown(policy)} is no policy: it cannot be called")
    if name in _BUILTIN or name.startswith(DEFAULT):
        raise ValueError(f"the policy {name!r} is bridge's own and cannot be replaced")
    _POLICIES[name] = policy


def policy_names() -> tuple[str, ...]:
    """The names of all policies, `default:VALUE` for the one that takes a value."""
    return (*_POLICIES, DEFAULT + "VALUE")


def find_policy(policy: str | Policy) -> tuple[str, Policy]:
    """A policy with its name. Raises UnknownPolicyError with the nearest known name."""
    if not isinstance(policy, str):
        if not callable(policy):
            raise TypeError(f"{shown(policy)} is no policy: neither a name nor a function")
        return getattr(policy, "__name__", "policy"), policy
    if policy in _POLICIES:
        return policy, _POLICIES[policy]
    if policy.startswith(DEFAULT):
        return policy, default_to(policy.removeprefix(DEFAULT))
    known = ", ".join(policy_names())
    hint = did_you_mean(policy, policy_names())
    raise UnknownPolicyError(f"no policy {policy!r}{hint} (known: {known})")


_BUILTIN = frozenset(_POLICIES)


def is_fixed(policy: object) -> bool:
    """Whether a policy always decides alike: bridge's own do, others may be registered anew."""
    return type(policy) is str and policy in _BUILTIN


def decide(
    outcome: Outcome[Any], policy: str | Policy, member: Callable[[str], Any | None]
) -> Outcome[Any]:
    """The outcome after a policy: as it was if settled, else with the value that was chosen.

    `member` gives the target's member for a wire spelling, None if the target has no such value.
    Raises the outcome's TranslationError if the policy does, UnknownPolicyError for an unknown
    name, ValueError if a registered policy returns something that is no value of the target.
    """
    name, choose = find_policy(policy)
    chosen = choose(outcome)
    if outcome.verdict.settled and chosen == outcome.value:
        return outcome
    if outcome.verdict is Verdict.EXACT:
        raise ValueError(f"the policy {name} returned {shown(chosen)} in place of an exact value")
    if chosen is None:
        return outcome.assume(None, Finding("nulled", f"the policy {name} gave nothing"))
    text = text_of(chosen)
    if text is None:
        raise ValueError(f"the policy {name} returned {shown(chosen)}, which is no value")
    source = text_of(outcome.source)
    if source is not None and text == KEEP + source:
        return outcome.assume(text, Finding("kept", f"the policy {name} kept the source value"))
    value = member(text)
    if name.startswith(DEFAULT):
        stray = "" if value is not None else f", which is no value of {outcome.route[-1]}"
        receipt = Finding("defaulted", f"the policy put its default {shown(chosen)}{stray}")
        return outcome.assume(text if value is None else value, receipt)
    if value is None:
        raise ValueError(
            f"the policy {name} returned {shown(chosen)}, which is no value of {outcome.route[-1]}"
        )
    return outcome.assume(value, Finding("assumed", f"the policy {name} chose {shown(chosen)}"))
