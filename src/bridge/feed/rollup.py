"""How the statuses of several connectors become the status of their one EVSE.

OCPI has a status per EVSE, and of the connectors of an EVSE one can be used at a time (OCPI
8.3.2). The public systems fall into two families, and for an EVSE with one connector in order and
one at fault they say the opposite. Both are data here: an order of the OCPI statuses, in which
the first that any connector has is the status of the EVSE.

`working-first` asks: can a driver use this EVSE now? One working connector is enough.
    citrineos-ocpi (2026-03) takes in use, then Reserved, Available, Unavailable, Faulted, else
    UNKNOWN. GreenFlux (support knowledge base) ranks the OCPP statuses in the same order, with
    every kind of in use told apart, but then announces Reserved as BLOCKED and both Unavailable
    and Faulted as OUTOFORDER. Neither announces BLOCKED beside RESERVED; it stands next to it
    here, since both keep others out.
`fault-first` asks: is anything wrong with this EVSE? One fault is enough.
    EVtivity has this order exactly, without UNKNOWN. The station status of the Home Assistant
    integration lbbrhzn/ocpp puts Faulted first too, but Unavailable nearly last, behind all that
    is in use. libocpp (2.x) puts Faulted before Unavailable, Occupied, Reserved and Available
    for one connector, yet takes an EVSE as available if any connector of it is.

PLANNED and REMOVED come from no station; they stand last so that every status has a rank.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from attrs import frozen

from bridge.errors import UnknownPolicyError
from bridge.nearest import did_you_mean


@frozen(slots=False)
class RollUp:
    """A named order of the OCPI statuses, the strongest first."""

    name: str
    order: tuple[str, ...]

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """The place of each status in the order; 0 is the strongest."""
        return {status: rank for rank, status in enumerate(self.order)}

    def strongest(self, statuses: Iterable[str]) -> str:
        """The status of an EVSE whose connectors have these. Raises ValueError for none.

        >>> ROLL_UPS["working-first"].strongest(["OUTOFORDER", "AVAILABLE"])
        'AVAILABLE'
        >>> ROLL_UPS["fault-first"].strongest(["OUTOFORDER", "AVAILABLE"])
        'OUTOFORDER'
        """
        return min(statuses, key=self.ranks.__getitem__)


ROLL_UPS: Mapping[str, RollUp] = {
    roll_up.name: roll_up
    for roll_up in (
        RollUp(
            "working-first",
            (
                "CHARGING",
                "RESERVED",
                "BLOCKED",
                "AVAILABLE",
                "INOPERATIVE",
                "OUTOFORDER",
                "UNKNOWN",
                "PLANNED",
                "REMOVED",
            ),
        ),
        RollUp(
            "fault-first",
            (
                "OUTOFORDER",
                "CHARGING",
                "BLOCKED",
                "RESERVED",
                "INOPERATIVE",
                "AVAILABLE",
                "UNKNOWN",
                "PLANNED",
                "REMOVED",
            ),
        ),
    )
}
"""All roll-up policies by name."""


def find_roll_up(name: str) -> RollUp:
    """A roll-up policy by its name. Raises UnknownPolicyError with the nearest known name."""
    if name not in ROLL_UPS:
        known = ", ".join(ROLL_UPS)
        hint = did_you_mean(name, ROLL_UPS)
        raise UnknownPolicyError(f"no roll-up policy {name!r}{hint} (known: {known})")
    return ROLL_UPS[name]
