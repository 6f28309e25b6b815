"""Translators, and the verbs that most callers need.

A translator is a compiled table in one direction, with the outcome of every value and alias
prebuilt. It is a dict of them, so that `translator[value]` costs what a dict costs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from typing import Any, Generic, NoReturn, TypeVar, overload

from attrs import evolve

from bridge.answers import Member, fact_findings, outcome_of, stranger
from bridge.compile import Cells
from bridge.errors import UnknownValueError
from bridge.frozen import FrozenDict
from bridge.library import Library, library
from bridge.model import Enumeration
from bridge.outcome import Finding, Outcome, Severity
from bridge.policies import STRICT, Policy, decide, is_fixed
from bridge.routes import cells_between
from bridge.text import home_of, shown, text_of

T = TypeVar("T", bound=str)
E = TypeVar("E", bound=StrEnum)
Facts = Mapping[str, str | None]
"""Facts known beside a value; one that is None is not known."""

# Outcomes of unknown values are kept, since a station that sends one sends it again; but within
# bounds, since what it sends is its own choice.
_MOST_STRANGERS = 1024
_LONGEST_KEPT = 100


class Translator(FrozenDict[str, Outcome[T]], Generic[T]):
    """Translates the values of one enumeration into another, in one direction.

    It maps every value and alias of the source to its prebuilt outcome, under the facts that it
    was `given`. `translator[value]` raises UnknownValueError for anything else, where `report`
    gives an outcome for whatever it is asked.

    >>> import bridge
    >>> reset = bridge.translator("ocpp-1.6/ResetType", "ocpp-2.0.1/ResetEnumType")
    >>> reset.translate("Hard"), reset["Soft"].candidates, "Medium" in reset
    ('Immediate', ('Immediate', 'OnIdle'), False)
    """

    __slots__ = ("_cells", "_decided", "_facts", "_member", "_strangers", "_types", "_views")

    def __init__(
        self,
        cells: Cells,
        facts: Mapping[str, str] | None = None,
        types: tuple[type | None, type | None] = (None, None),
    ) -> None:
        self._cells = cells
        self._facts = dict(facts or {})
        self._types = types
        self._member: Member = types[1] or str
        self._views: dict[tuple[Any, ...], Translator[T]] = {}
        self._strangers: dict[str, Outcome[T]] = {}
        self._decided: dict[tuple[object, str], Outcome[T]] = {}
        mask = cells.source_facts.mask(self._facts)
        values = {wire: outcome_of(cells, wire, mask, self._member) for wire in cells.source.wires}
        aliases = {alias.wire: _of_alias(cells, alias, values) for alias in cells.source.aliases}
        super().__init__({**values, **aliases})

    # --- what it is ---

    @property
    def source(self) -> Enumeration:
        """The enumeration that it translates from."""
        return self._cells.source

    @property
    def target(self) -> Enumeration:
        """The enumeration that it translates into."""
        return self._cells.target

    @property
    def cells(self) -> Cells:
        """The links that everything is computed from."""
        return self._cells

    @property
    def facts(self) -> Mapping[str, str]:
        """The facts that it was given."""
        return dict(self._facts)

    @property
    def route(self) -> tuple[str, ...]:
        """The addresses of the enumerations from source to target."""
        return self._cells.route

    def __repr__(self) -> str:
        given = f" given {self._facts}" if self._facts else ""
        return f"<Translator {' -> '.join(self.route)}{given}>"

    # --- the verbs ---

    def report(self, value: object, facts: Facts | None = None) -> Outcome[T]:
        """All that is known about the translation of a value; never raises.

        Facts that the table does not ask for, or that cannot be, are ignored and remarked on.

        >>> import bridge
        >>> status = bridge.translator("ocpp-1.6/ChargePointStatus", "ocpi-2.2.1/Status")
        >>> status.report("Charging").verdict.value, status.report("charging").codes
        ('lossy', ('unknown-value', 'near-miss'))
        """
        if facts is not None:
            return self._report_given(value, facts)
        kind = type(value)
        if kind is str or kind is self._types[0]:
            found = self.get(value)  # type: ignore[call-overload]
            if found is None:
                found = self._strangers.get(value)  # type: ignore[call-overload]
            if found is not None:
                return found  # type: ignore[no-any-return]
        return self._stranger(value)

    def translate(
        self, value: object, policy: str | Policy = STRICT, facts: Facts | None = None
    ) -> T:
        """The target value, under a policy (see `bridge.policies`).

        Raises the TranslationError of the outcome if the policy does not accept it,
        UnknownPolicyError for an unknown policy.

        >>> import bridge
        >>> bridge.translator("solaruser/Phase", "ocpp-1.6/Phase").translate("L1N")
        'L1-N'
        """
        return self.decide(value, policy, facts).value  # type: ignore[return-value]

    def decide(
        self, value: object, policy: str | Policy = STRICT, facts: Facts | None = None
    ) -> Outcome[T]:
        """The outcome after a policy; raises as `translate` does."""
        outcome = self.report(value, facts)
        if policy is STRICT and outcome.verdict.settled:
            return outcome
        if facts is not None or type(value) is not str or not is_fixed(policy):
            return decide(outcome, policy, self._member_of)
        decided = self._decided.get((policy, value))
        if decided is None:
            decided = decide(outcome, policy, self._member_of)
            if value in self:
                self._decided[policy, value] = decided
        return decided

    def given(self, facts: Facts | None = None, /, **more: str | None) -> Translator[T]:
        """The same translator knowing these facts, prebuilt; made once for each set of facts.

        Raises ValueError for a fact that it does not ask for or that cannot be.

        >>> import bridge
        >>> status = bridge.translator("ocpp-2.0.1/ConnectorStatusEnumType", "ocpi-2.2.1/Status")
        >>> status.given(charging_state="Charging")["Occupied"].value
        'CHARGING'
        """
        known = _known({**(facts or {}), **more})
        findings = tuple(fact_findings(self._cells.source_facts, known))
        if findings:
            raise ValueError("; ".join(finding.message for finding in findings))
        return self._view(known)

    def knowing(self, facts: Facts | None) -> tuple[Translator[T], tuple[Finding, ...]]:
        """The translator that knows those of the facts that can be, and remarks on the others.

        Never raises, where `given` refuses facts that cannot be.
        """
        try:
            known = _known(facts or {})
        except Exception:
            return self, (Finding("unknown-fact", f"{shown(facts)} gives no facts; ignored"),)
        findings = tuple(fact_findings(self._cells.source_facts, known))
        good = {name: word for name, word in known.items() if self._can_be(name, word)}
        return self._view(good), findings

    def inverse(self) -> Translator[Any]:
        """The other direction of the same table."""
        return Translator(self._cells.inverse(), None, (self._types[1], self._types[0]))

    # --- how ---

    def _report_given(self, value: object, facts: Facts) -> Outcome[T]:
        with suppress(Exception):  # a word that cannot be hashed, or what is no mapping at all
            view = self._views.get(tuple(facts.items()))
            if view is not None:
                return view.report(value)
        view, findings = self.knowing(facts)
        return view.report(value).remarked(*findings)

    def _can_be(self, name: object, word: object) -> bool:
        return text_of(word) in self._cells.source_facts.domains.get(text_of(name) or "", ())

    def _view(self, facts: Mapping[str, str]) -> Translator[T]:
        given = {str.__str__(name): str.__str__(word) for name, word in facts.items()}
        together = {**self._facts, **given}
        if together == self._facts:
            return self
        key = tuple(given.items())
        if key not in self._views:
            self._views[key] = Translator(self._cells, together, self._types)
        return self._views[key]

    def _stranger(self, value: object) -> Outcome[T]:
        text = text_of(value)
        if text is None or home_of(value) not in (None, self._cells.source.address):
            return stranger(self._cells, value)
        found = self.get(text) or self._strangers.get(text)
        if found is None:
            found = stranger(self._cells, text)
            if len(text) <= _LONGEST_KEPT and len(self._strangers) < _MOST_STRANGERS:
                self._strangers[text] = found
        return found

    def _member_of(self, wire: str) -> Any | None:
        return self._member(wire) if wire in self._cells.target.by_wire else None

    def __missing__(self, key: object) -> NoReturn:
        raise UnknownValueError(self._stranger(key))

    def __reduce__(self) -> tuple[Any, ...]:
        return Translator, (self._cells, self._facts, self._types)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    __hash__ = object.__hash__


def _known(facts: Facts) -> dict[str, str]:
    """The facts that are known: one that is None is not."""
    return {name: word for name, word in facts.items() if word is not None}


def _of_alias(cells: Cells, alias: Any, values: Mapping[str, Outcome[Any]]) -> Outcome[Any]:
    if alias.value is None:
        return stranger(cells, alias.wire)
    message = f"{shown(alias.wire)} is written for {shown(alias.value)}"
    finding = Finding(
        "alias", f"{message}: {alias.note}" if alias.note else message, Severity.INFO
    )
    return evolve(values[alias.value], source=alias.wire).remarked(finding)


# --- the module-level verbs ---------------------------------------------------------------------

_TRANSLATORS: dict[tuple[Any, ...], Translator[Any]] = {}


@overload
def translator(
    source: str | type[StrEnum],
    target: type[E],
    *,
    via: Sequence[str | type[StrEnum]] = (),
    library: Library | None = None,
) -> Translator[E]: ...
@overload
def translator(
    source: str | type[StrEnum],
    target: str,
    *,
    via: Sequence[str | type[StrEnum]] = (),
    library: Library | None = None,
) -> Translator[str]: ...
def translator(
    source: str | type[StrEnum],
    target: str | type[StrEnum],
    *,
    via: Sequence[str | type[StrEnum]] = (),
    library: Library | None = None,
) -> Translator[Any]:
    """The translator from one enumeration to another, by addresses or by generated classes.

    Where they have no table of their own it goes through others, by the best route or by `via`.
    With a class as target its members are what comes out. The same translator is returned every
    time. Raises UnknownAddressError, with the nearest known addresses, and TableError.

    >>> from bridge.enums import ocpp16, ocpp201
    >>> translator(ocpp16.ResetType, ocpp201.ResetEnumType).translate("Hard")
    <ResetEnumType.Immediate: 'Immediate'>
    >>> translator("solaruser/ChargePointStatus", "ocpi-2.2.1/Status")["Reserved"].route
    ('solaruser/ChargePointStatus', 'ocpp-1.6/ChargePointStatus', 'ocpi-2.2.1/Status')
    """
    if isinstance(via, str):
        raise TypeError(f"via is a list of enumerations; did you mean [{via!r}]?")
    through = tuple(map(address_of, via))
    key = (library, source, type(source), target, type(target), through)
    if key not in _TRANSLATORS:
        home = library or _own()
        types = tuple(side if isinstance(side, type) else None for side in (source, target))
        cells = cells_between(home, address_of(source), address_of(target), through)
        _TRANSLATORS.setdefault(key, Translator(cells, None, types))  # type: ignore[arg-type]
    return _TRANSLATORS[key]


def _own() -> Library:
    return library()


def address_of(side: str | type[StrEnum]) -> str:
    """The address of an enumeration given by its address or by its generated class.

    Raises TypeError for anything else.
    """
    address = side if isinstance(side, str) else getattr(side, "__enumeration__", None)
    if not isinstance(address, str):
        raise TypeError(f"{side!r} is neither an address nor a class of bridge.enums")
    return address


def translate(
    value: object,
    source: str | type[StrEnum],
    target: str | type[StrEnum],
    policy: str | Policy = STRICT,
    facts: Facts | None = None,
) -> Any:
    """Translate one value; see `Translator.translate`.

    >>> translate("HardReset", "ocpp-1.6/Reason", "ocpp-2.0.1/ReasonEnumType")
    'ImmediateReset'
    """
    return translator(source, target).translate(value, policy, facts)


def report(
    value: object,
    source: str | type[StrEnum],
    target: str | type[StrEnum],
    facts: Facts | None = None,
) -> Outcome[Any]:
    """All that is known about the translation of one value; see `Translator.report`."""
    return translator(source, target).report(value, facts)
