"""bridge translates the enumerated values of EV-charging protocols into each other.

It says of every translation what it loses, assumes or cannot decide.
"""

from bridge.errors import (
    AmbiguousValueError,
    BridgeError,
    LossyValueError,
    TableError,
    TranslationError,
    UnknownAddressError,
    UnknownPolicyError,
    UnknownValueError,
    UnmappedValueError,
)
from bridge.library import Library, library
from bridge.outcome import Candidate, Finding, Outcome, Severity, Verdict
from bridge.policies import policy_names, register_policy, unkeep
from bridge.relation import Relation
from bridge.translator import Translator, report, translate, translator

__all__ = [
    "AmbiguousValueError",
    "BridgeError",
    "Candidate",
    "Finding",
    "Library",
    "LossyValueError",
    "Outcome",
    "Relation",
    "Severity",
    "TableError",
    "TranslationError",
    "Translator",
    "UnknownAddressError",
    "UnknownPolicyError",
    "UnknownValueError",
    "UnmappedValueError",
    "Verdict",
    "library",
    "policy_names",
    "register_policy",
    "report",
    "translate",
    "translator",
    "unkeep",
]
__version__ = "0.1.0"
